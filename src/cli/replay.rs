//! `replay open | show | verify | fork`: reads what a talk left.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::{Failure, Outcome, Shell, WindowStart};
use crate::drive::{Drift, line_of, rehear, wording_of};
use crate::files::{self, Appended, REPLAY_CAP_BYTES};
use crate::listen::Listener;
use crate::locale::Locale;
use crate::message::Message;
use crate::replay::{Note, Replay, Taken, Verdict, fork, verify};
use crate::view::note::note;
use crate::view::words::speaker;

const EXAMPLES: &str = "\
Examples:
  empathy-engine replay open new_key-7-001.jsonl              look at it in the window
  empathy-engine replay show new_key-7-001.jsonl              who said what
  empathy-engine replay show --json new_key-7-001.jsonl       every record, one a line
  empathy-engine replay verify *.jsonl                        play the inputs again and compare
  empathy-engine replay verify --hear-again new_key-7-001.jsonl   what today's listener hears differently
  empathy-engine replay fork new_key-7-001.jsonl --at 3       a new replay, open after turn 3";

/// Shows, proves or forks what a talk left.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct ReplayArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Opens a replay in the window: step, play, uncover, go on from any turn.
    Open {
        /// The replay.
        file: PathBuf,
    },
    /// Prints who said and did what, and what the trainee wrote about it.
    Show {
        /// The replay.
        file: PathBuf,
        /// Print every record as one line of JSON, with the hidden state.
        #[arg(long)]
        json: bool,
    },
    /// Plays the inputs again and names the first difference; exit code 1 if there is one.
    Verify {
        /// The replays.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Also hear every reply anew and list what is heard differently now: drift, never a finding.
        #[arg(long, alias = "rehear")]
        hear_again: bool,
    },
    /// Writes a new replay that is the same up to a turn; go on with `play --text --resume FILE`.
    Fork {
        /// The replay.
        file: PathBuf,
        /// The last turn to keep; 0 keeps the opening alone.
        #[arg(long, value_name = "TURN")]
        at: usize,
        /// The new file, instead of the next free number beside the replay.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

pub(super) fn run(args: &ReplayArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    match &args.what {
        What::Open { file } => {
            let replay = Some(file.clone());
            (shell.open_window)(WindowStart { replay, ..shell.library() })
        }
        What::Show { file, json } => show(file, *json, shell),
        What::Verify { files, hear_again } => verify_all(files, *hear_again, shell),
        What::Fork { file, at, out } => fork_file(file, *at, out.as_deref(), shell),
    }
}

/// A replay and its bytes.
pub(super) fn open(path: &Path) -> Result<(Vec<u8>, Replay), Failure> {
    let bytes = files::read_bytes(path, REPLAY_CAP_BYTES)?;
    let replay = Replay::read(&bytes).map_err(|error| Failure(format!("{}: {error}", path.display())))?;
    Ok((bytes, replay))
}

fn show(path: &Path, json: bool, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let (_, replay) = open(path)?;
    let name = speaker(&Locale::english(), &replay.case());
    if json {
        writeln!(shell.out, "{}", to_json(&replay.header)?)?;
    } else {
        writeln!(shell.out, "{name}: {}", line_of(&replay.header.words))?;
    }
    for taken in &replay.taken {
        if json {
            writeln!(shell.out, "{}", to_json(taken)?)?;
        } else {
            show_turn(taken, &name, shell)?;
        }
    }
    show_notes(&replay.notes, json, shell)?;
    complain(path, &replay, shell)
}

fn show_turn(taken: &Taken, name: &str, shell: &mut Shell<'_>) -> Result<(), Failure> {
    writeln!(shell.out, "{} > {}", taken.record.seq, wording_of(&taken.record.input))?;
    if !taken.words.is_empty() {
        writeln!(shell.out, "{name}: {}", line_of(&taken.words))?;
    }
    Ok(())
}

fn show_notes(notes: &[Note], json: bool, shell: &mut Shell<'_>) -> Result<(), Failure> {
    let locale = Locale::english();
    if !json && !notes.is_empty() {
        writeln!(shell.out, "\n{}", locale.text("notes-heading"))?;
    }
    for kept in notes {
        let line = if json { to_json(kept)? } else { format!("  {}", note(kept, &locale)) };
        writeln!(shell.out, "{line}")?;
    }
    Ok(())
}

/// What is wrong with the file itself: a damaged line is a finding, a torn end is none.
pub(super) fn complain(path: &Path, replay: &Replay, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    if replay.torn.is_some() {
        writeln!(shell.err, "{}", sentence("replay-torn", path, &[]))?;
    }
    let Some(damage) = &replay.damage else { return Ok(Outcome::Good) };
    let (line, sound) = (damage.line.to_string(), replay.taken.len().to_string());
    let of = [("line", line.as_str()), ("what", &damage.what), ("count", &sound)];
    writeln!(shell.err, "{}", sentence("replay-damaged", path, &of))?;
    Ok(Outcome::Findings)
}

fn verify_all(files: &[PathBuf], hear_again: bool, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    // Reading the word lists takes longer than playing a talk again.
    let listener = hear_again.then(|| shell.listener());
    let mut outcome = Outcome::Good;
    for path in files {
        let (_, replay) = open(path)?;
        if verify_one(path, &replay, shell)? == Outcome::Findings {
            outcome = Outcome::Findings;
        }
        if let Some(listener) = &listener {
            tell_drift(path, &replay, listener, shell)?;
        }
    }
    Ok(outcome)
}

fn verify_one(path: &Path, replay: &Replay, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let sound = complain(path, replay, shell)?;
    let (verdict, outcome) = match verify(replay) {
        Verdict::Same { turns } => (sentence("replay-same", path, &[("count", &turns.to_string())]), sound),
        Verdict::Different(found) => {
            let [turn, stored, computed] =
                [found.turn.to_string(), found.stored.to_string(), found.computed.to_string()];
            let of =
                [("turn", turn.as_str()), ("place", &found.path), ("stored", &stored), ("now", &computed)];
            (sentence("replay-differs", path, &of), Outcome::Findings)
        }
    };
    writeln!(shell.out, "{verdict}")?;
    Ok(outcome)
}

fn tell_drift(
    path: &Path,
    replay: &Replay,
    now: &dyn Listener,
    shell: &mut Shell<'_>,
) -> Result<(), Failure> {
    let is_same = replay.header.listener == now.fingerprint();
    let key = if is_same { "replay-same-listener" } else { "replay-other-listener" };
    let drifts = rehear(replay, now);
    writeln!(shell.out, "{}", sentence(key, path, &[("count", &drifts.len().to_string())]))?;
    for Drift { turn, stored, now } in &drifts {
        let [turn, stored, now] = [turn.to_string(), to_json(stored)?, to_json(now)?];
        let of = [("turn", turn.as_str()), ("stored", &stored), ("now", &now)];
        writeln!(shell.out, "{}", sentence("replay-drift", path, &of))?;
    }
    Ok(())
}

fn sentence(key: &str, path: &Path, of: &[(&str, &str)]) -> String {
    let about = Message::new(key).with("path", path.display());
    let message = of.iter().fold(about, |message, (name, value)| message.with(name, value));
    Locale::english().say(&message)
}

fn fork_file(path: &Path, at: usize, out: Option<&Path>, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let (bytes, replay) = open(path)?;
    let forked =
        fork(&bytes, &replay, at).map_err(|error| Failure(format!("{}: {error}", path.display())))?;
    let mut file = match out {
        Some(out) => Appended::create(out)?,
        None => Appended::create_numbered(folder(path), &replay.header.file_stem(), "jsonl")?,
    };
    file.append(forked)?;
    writeln!(shell.out, "{}", file.path().display())?;
    Ok(Outcome::Good)
}

/// The folder a file lies in.
fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn to_json(value: &impl serde::Serialize) -> Result<String, Failure> {
    serde_json::to_string(value).map_err(Failure::of)
}
