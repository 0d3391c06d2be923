//! Parses the command line, runs it, and turns the result into an exit code.

use std::process::ExitCode;

use empathy_engine::cli::{self, Failure, Outcome};
use empathy_engine::files::Home;

fn main() -> ExitCode {
    cli::run(std::env::args_os(), open_window)
}

fn open_window(_home: &Home) -> Result<Outcome, Failure> {
    Err(Failure("this build has no window; try `empathy-engine play --help`".into()))
}
