//! Parses the command line, runs it, and turns the result into an exit code.

use std::process::ExitCode;

use empathy_engine::cli::{self, Failure, Outcome, WindowStart};

fn main() -> ExitCode {
    cli::run(std::env::args_os(), open_window)
}

fn open_window(_start: WindowStart) -> Result<Outcome, Failure> {
    Err(Failure("this build has no window; `empathy-engine play SCENARIO --text` needs none".into()))
}
