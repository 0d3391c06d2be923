//! Parses the command line, runs it, and turns the result into an exit code.

use std::process::ExitCode;

use empathy_engine::cli::{self, Failure, Outcome, WindowStart};

fn main() -> ExitCode {
    cli::run(std::env::args_os(), open_window)
}

#[cfg(feature = "app")]
fn open_window(start: WindowStart) -> Result<Outcome, Failure> {
    use empathy_engine::app;
    let WindowStart { home, play, reverse, resume, replay, studio, seed, script } = start;
    app::run(app::Start { home, play, reverse, resume, replay, studio, seed, script })
        .map_err(Failure::of)?;
    Ok(Outcome::Good)
}

#[cfg(not(feature = "app"))]
fn open_window(_start: WindowStart) -> Result<Outcome, Failure> {
    Err(Failure("this build has no window; `empathy-engine play SCENARIO --text` needs none".into()))
}
