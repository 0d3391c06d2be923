//! `play`: a talk with a customer, in the window or in the terminal.

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args;

use super::terminal::{Terminal, prompt, read_line};
use super::{Failure, Outcome, Shell, WindowStart, open, rating};
use crate::drive::{Keeping, Talk, input_of, unfinished};
use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::{self, Scenario};
use crate::session::input::Input;

const EXAMPLES: &str = "\
Examples:
  empathy-engine play new_key                  in the window, with a person nobody has met
  empathy-engine play new_key --text           the same in this terminal
  empathy-engine play new_key --text --seed 7  with the same person as yesterday
  empathy-engine play my_own/scenario.ron --text
  empathy-engine play --text --resume new_key-7-001.jsonl

A line is what you say; an empty line is silence; \\n is a line break inside a reply.
At the desk: /lookup ID, /hold MINUTES, /manager ID, /transfer ID, /give ID, /observe ID, /end.
// begins a reply with a slash. The end of the input (Ctrl-D) ends the talk like /end.";

/// Talks with a customer.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct PlayArgs {
    /// A scenario of the library by its id, or a path to one.
    #[arg(required_unless_present = "resume")]
    scenario: Option<String>,
    /// Talk in this terminal instead of the window.
    #[arg(long)]
    text: bool,
    /// Which person of the scenario stands there; a new one each time if left out.
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Which contact of the scenario, from 1.
    #[arg(long, value_name = "N", default_value_t = 1)]
    contact: usize,
    /// Go on with a talk that was interrupted, from its replay.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["scenario", "seed", "contact"])]
    resume: Option<PathBuf>,
}

pub(super) fn run(args: PlayArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    if let Some(replay) = args.resume {
        if args.text {
            return resume_in_text(replay, shell);
        }
        return (shell.open_window)(WindowStart { resume: Some(replay), ..shell.library() });
    }
    let scenario = open::scenario(shell, &args.scenario.unwrap_or_default())?;
    let contact = open::contact(&scenario, args.contact)?;
    let seed = args.seed.unwrap_or_else(fresh_seed);
    if args.text {
        return play_in_text(&scenario, contact, seed, shell);
    }
    (shell.open_window)(WindowStart { play: Some((scenario, contact, seed)), ..shell.library() })
}

/// A seed that was hardly ever played before, and short enough to be told to a colleague.
pub(super) fn fresh_seed() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::from(since.subsec_micros()) ^ (since.as_secs() % 1_000_000)
}

fn play_in_text(
    scenario: &Scenario,
    contact: usize,
    seed: u64,
    shell: &mut Shell<'_>,
) -> Result<Outcome, Failure> {
    offer_unfinished(scenario, shell)?;
    let keeping = Keeping::Folder(shell.home.replays());
    let mut talk = Talk::begin(scenario, contact, seed, open::setting(keeping, shell));
    let mut terminal = Terminal::typed(&scenario.title);
    terminal.begin(&mut talk, shell)?;
    go_on(&mut talk, &mut terminal, shell)
}

/// Talks of this scenario that were interrupted are named, so that they can be gone on with.
fn offer_unfinished(scenario: &Scenario, shell: &mut Shell<'_>) -> Result<(), Failure> {
    let mut waiting = unfinished(&shell.home.replays());
    waiting.retain(|talk| talk.scenario == scenario.id);
    if let Some(last) = waiting.pop() {
        let offer =
            Message::new("terminal-unfinished").with("replies", last.turns).with("path", last.path.display());
        writeln!(shell.err, "{}\n", Locale::english().say(&offer))?;
    }
    Ok(())
}

fn resume_in_text(replay: PathBuf, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let keeping = Keeping::Folder(shell.home.replays());
    let mut talk = Talk::resume(&replay, open::setting(keeping, shell)).map_err(Failure::of)?;
    let played = talk.played();
    let mut terminal = Terminal::typed(&scenario::read(&played.id, &played.text).scenario.title);
    terminal.begin_again(&mut talk, shell)?;
    go_on(&mut talk, &mut terminal, shell)
}

fn go_on(talk: &mut Talk, terminal: &mut Terminal, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    while !talk.is_over() {
        prompt(shell)?;
        let input = match read_line(shell.input)? {
            None => Ok(Input::End),
            Some(line) => input_of(&line, talk.case()),
        };
        match input {
            Ok(input) => {
                let turn = talk.take(input, None);
                terminal.turn(talk, &turn, shell)?;
            }
            Err(what_else) => terminal.tell(&[what_else], shell)?,
        }
    }
    rating::ask(talk, shell)?;
    terminal.debrief(talk, shell)?;
    Ok(Outcome::Good)
}
