//! `score`: the three scores of replays, from the files alone.

use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use super::card::Figures;
use super::{Failure, Outcome, Shell, replay};
use crate::locale::Locale;
use crate::replay::Replay;
use crate::scoring::card::{Score, ScoreCard};
use crate::scoring::{SCORES, score};

const EXAMPLES: &str = "\
Examples:
  empathy-engine score new_key-7-001.jsonl            the three scores
  empathy-engine score --json replays/*.jsonl         one line of JSON a file

The scores come from the replay alone: its first line carries the scenario and the rubric.";

/// Scores replays.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct ScoreArgs {
    /// The replays.
    #[arg(value_name = "REPLAY", required = true)]
    files: Vec<PathBuf>,
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

pub(super) fn run(args: &ScoreArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let mut outcome = Outcome::Good;
    for path in &args.files {
        let (_, replay) = replay::open(path)?;
        if replay::complain(path, &replay, shell)? == Outcome::Findings {
            outcome = Outcome::Findings;
        }
        let card = score(&replay.case(), &replay.transcript());
        if args.json {
            print_json(path, &replay, card, shell)?;
        } else {
            print(path, &card, shell)?;
        }
    }
    Ok(outcome)
}

fn print_json(path: &Path, replay: &Replay, card: ScoreCard, shell: &mut Shell<'_>) -> Result<(), Failure> {
    let line = Line {
        file: path.display().to_string(),
        scenario: &replay.header.scenario.id,
        seed: replay.header.seed,
        turns: replay.taken.len(),
        figures: Figures::of(card),
    };
    writeln!(shell.out, "{}", serde_json::to_string(&line).map_err(Failure::of)?)?;
    Ok(())
}

fn print(path: &Path, card: &ScoreCard, shell: &mut Shell<'_>) -> io::Result<()> {
    let locale = Locale::english();
    writeln!(shell.out, "{}", path.display())?;
    for (name, judged) in SCORES.iter().zip([&card.listening, &card.acknowledgement, &card.resolution_cost]) {
        let says = match &judged.score {
            Score::Scored(score) => format!("{score:.0}"),
            Score::NotScored(reason) => locale.text(reason),
        };
        writeln!(shell.out, "  {}: {says}", locale.text(&format!("score-{name}")))?;
    }
    Ok(())
}
