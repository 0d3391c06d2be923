//! `score`: the three scores of replays, from the files alone.

use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use super::card::{self, Figures};
use super::{Failure, Outcome, Shell, replay};
use crate::drive::line_of;
use crate::locale::Locale;
use crate::replay::{Note, Replay};
use crate::scenario::{self, Case};
use crate::scoring::card::ScoreCard;
use crate::scoring::score;
use crate::session::transcript::Transcript;
use crate::view::conversation::Sitting;
use crate::view::debrief::{LookingBack, headlines};

const EXAMPLES: &str = "\
Examples:
  empathy-engine score new_key-7-001.jsonl            the three scores
  empathy-engine score --full new_key-7-001.jsonl     with every mark and the words that earned it
  empathy-engine score --json replays/*.jsonl         one line of JSON a file

The scores come from the replay alone: its first line carries the scenario and the rubric.";

/// Scores replays.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct ScoreArgs {
    /// The replays.
    #[arg(value_name = "REPLAY", required = true)]
    files: Vec<PathBuf>,
    /// Print the whole debrief of each.
    #[arg(long, conflicts_with = "json")]
    full: bool,
    /// Print one line of JSON a file.
    #[arg(long)]
    json: bool,
}

/// One line of `score --json`.
#[derive(Serialize)]
struct Line<'a> {
    file: String,
    scenario: &'a str,
    seed: u64,
    turns: usize,
    #[serde(flatten)]
    figures: Figures,
}

/// A replay with everything a debrief needs.
struct Scored {
    title: String,
    case: Case,
    transcript: Transcript,
    lines: Vec<String>,
    notes: Vec<Note>,
    card: ScoreCard,
}

pub(super) fn run(args: &ScoreArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let mut outcome = Outcome::Good;
    for path in &args.files {
        let (_, replay) = replay::open(path)?;
        if replay::complain(path, &replay, shell)? == Outcome::Findings {
            outcome = Outcome::Findings;
        }
        let scored = Scored::of(&replay);
        if args.json {
            print_json(path, &replay, scored, shell)?;
        } else {
            print(path, &scored, args.full, shell)?;
        }
    }
    Ok(outcome)
}

impl Scored {
    fn of(replay: &Replay) -> Self {
        let (case, transcript) = (replay.case(), replay.transcript());
        let played = &replay.header.scenario;
        let title = scenario::read(&played.id, &played.text).scenario.title;
        let turns = replay.taken.iter().map(|taken| line_of(&taken.words));
        let lines = std::iter::once(line_of(&replay.header.words)).chain(turns).collect();
        let card = score(&case, &transcript);
        Self { title, case, transcript, lines, notes: replay.notes.clone(), card }
    }

    fn sitting(&self) -> Sitting<'_> {
        let Self { title, case, transcript, lines, .. } = self;
        Sitting { title, case, transcript, lines, hearing: None, notices: &[] }
    }
}

fn print_json(path: &Path, replay: &Replay, scored: Scored, shell: &mut Shell<'_>) -> Result<(), Failure> {
    let line = Line {
        file: path.display().to_string(),
        scenario: &replay.header.scenario.id,
        seed: replay.header.seed,
        turns: replay.taken.len(),
        figures: Figures::of(scored.card),
    };
    writeln!(shell.out, "{}", serde_json::to_string(&line).map_err(Failure::of)?)?;
    Ok(())
}

fn print(path: &Path, scored: &Scored, full: bool, shell: &mut Shell<'_>) -> io::Result<()> {
    let (sitting, locale) = (scored.sitting(), Locale::english());
    writeln!(shell.out, "{}", path.display())?;
    if full {
        let listener = shell.listener();
        let (card, notes) = (&scored.card, scored.notes.as_slice());
        let back =
            LookingBack { sitting, card, notes, listener: &listener, replay: Some(path.to_path_buf()) };
        return card::print_debrief(&back, &locale, shell);
    }
    for score in headlines(&scored.card, &locale) {
        writeln!(shell.out, "  {}: {}", score.label, score.says)?;
    }
    Ok(())
}
