//! `rehearse`: the same talk from a file, the same bytes every time.

use std::path::{Path, PathBuf};

use clap::Args;

use super::terminal::Terminal;
use super::{Failure, Outcome, Shell, open, outcome};
use crate::drive::{Keeping, Talk, input_of};
use crate::files;
use crate::locale::Locale;
use crate::scenario::{Case, Scenario};
use crate::session::input::Input;

/// The seed of a rehearsal where none is given.
const SEED: u64 = 1;
/// Longest file of inputs, in bytes.
const SAY_CAP_BYTES: u64 = 16_000_000;

const EXAMPLES: &str = "\
Examples:
  empathy-engine rehearse new_key --say talk.txt
  empathy-engine rehearse new_key --say talk.txt --seed 7 --json
  empathy-engine rehearse my_own/scenario.ron --say talk.txt --forget

Each line of the file is a reply (\\n breaks a line inside it, an empty line is silence) or
/lookup ID, /hold MINUTES, /manager ID, /transfer ID, /give ID, /observe ID, /end; // begins a
reply with a slash. The end of the file ends the talk like /end. Like every talk a rehearsal
leaves a replay in the replays folder, the same as the window and the terminal leave.";

/// Plays a talk from a file.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct RehearseArgs {
    /// A scenario of the library by its id, or a path to one.
    scenario: String,
    /// What is said and done, one a line.
    #[arg(long, value_name = "FILE")]
    say: PathBuf,
    /// Which person of the scenario stands there.
    #[arg(long, value_name = "N", default_value_t = SEED)]
    seed: u64,
    /// Which contact of the scenario, from 1.
    #[arg(long, value_name = "N", default_value_t = 1)]
    contact: usize,
    /// Print everything as JSON: acts with their spans, feelings, explanation, scores.
    #[arg(long)]
    json: bool,
    /// Leave no replay.
    #[arg(long)]
    forget: bool,
}

pub(super) fn run(args: &RehearseArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let scenario = open::scenario(shell, &args.scenario)?;
    let contact = open::contact(&scenario, args.contact)?;
    let inputs = inputs(&args.say, &scenario.draw(contact, args.seed))?;
    let keeping = if args.forget { Keeping::Memory } else { Keeping::Folder(shell.home.replays()) };
    let mut talk = Talk::begin(&scenario, contact, args.seed, open::setting(keeping, shell));
    if args.json {
        for input in inputs {
            talk.take(input, None);
        }
        let outcome = outcome::outcome(&talk, &scenario.id);
        writeln!(shell.out, "{}", serde_json::to_string_pretty(&outcome).map_err(Failure::of)?)?;
    } else {
        rehearse(&scenario, &mut talk, inputs, shell)?;
    }
    Ok(Outcome::Good)
}

fn rehearse(
    scenario: &Scenario,
    talk: &mut Talk,
    inputs: Vec<Input>,
    shell: &mut Shell<'_>,
) -> Result<(), Failure> {
    let mut terminal = Terminal::rehearsed(&scenario.title);
    terminal.begin(talk, shell)?;
    for input in inputs {
        if talk.is_over() {
            break;
        }
        let turn = talk.take(input, None);
        terminal.turn(talk, &turn, shell)?;
    }
    terminal.debrief(talk, shell)?;
    Ok(())
}

/// Every input of the file, and the end of the talk after them; the first line that means nothing
/// stops everything before a word is said.
fn inputs(path: &Path, case: &Case) -> Result<Vec<Input>, Failure> {
    let text = files::read_text(path, SAY_CAP_BYTES)?;
    let lines = text.trim_start_matches('\u{feff}').lines().enumerate();
    let read = lines.map(|(index, line)| {
        input_of(line, case).map_err(|what_else| {
            let sentence = Locale::english().say(&what_else);
            Failure(format!("{}:{}: {sentence}", path.display(), index + 1))
        })
    });
    read.chain([Ok(Input::End)]).collect()
}
