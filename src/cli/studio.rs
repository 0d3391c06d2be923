//! `studio`: writes on a scenario in the window, with its problems and its customer beside the text.

use clap::Args;

use super::{Failure, Outcome, Shell, WindowStart, open};

const EXAMPLES: &str = "\
Examples:
  empathy-engine studio wrong_door                      one of your own, as it is
  empathy-engine studio my_folder/wrong_door            the same by its path
  empathy-engine studio night_desk                      a copy of a shipped one, among your own";

/// Writes on a scenario of your own in the window.
///
/// A broken one is opened too. A shipped one is copied among your own first.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct StudioArgs {
    /// A scenario of the library by its id, or a path to one.
    #[arg(value_name = "ID|PATH")]
    scenario: String,
}

pub(super) fn run(args: StudioArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    open::authored(shell, &args.scenario)?.text?;
    (shell.open_window)(WindowStart { studio: Some(args.scenario), ..shell.library() })
}
