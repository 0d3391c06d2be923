//! `orderings`: plays a file of reference talks from given acts, and says what holds between them.

pub mod compare;
mod format;
pub mod talks;

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use serde_json::{Map, Value};

use super::{Failure, Outcome, Shell};
use crate::constants::Constants;
use crate::files;
use compare::{Compared, compare};
use talks::{Figures, Talks};

/// Longest file of talks that is read.
const CAP_BYTES: u64 = 32 << 20;

const EXAMPLES: &str = "\
Examples:
  empathy-engine orderings reference_talks.json               figures, and which orderings hold
  empathy-engine orderings reference_talks.json --json        trajectories and figures of every talk";

/// Plays reference talks from given acts and says which orderings hold.
///
/// Exit code 1 means that an ordering does not hold, or that a cheat pays.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct OrderingsArgs {
    /// A file with scenarios, talks and orderings.
    file: PathBuf,
    /// Print the figures of every talk as JSON; the orderings go to the error output.
    #[arg(long)]
    json: bool,
    /// Constants to play by, instead of version 1: a JSON file of those that differ.
    #[arg(long, value_name = "FILE")]
    constants: Option<PathBuf>,
}

pub(super) fn run(args: &OrderingsArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let constants = match &args.constants {
        None => Constants::version_1(),
        Some(path) => {
            let text = files::read_text(path, CAP_BYTES)?;
            let read: Constants = serde_json::from_str(&text)
                .map_err(|error| Failure(format!("{}: {error}", path.display())))?;
            read.into()
        }
    };
    let text = files::read_text(&args.file, CAP_BYTES)?;
    let file = talks::read(&text).map_err(|error| Failure(format!("{}: {error}", args.file.display())))?;
    let figures: Vec<Figures> = file.talks.iter().map(|talk| talk.play(&constants)).collect();
    let compared = compare(&file, &figures);
    if args.json {
        writeln!(shell.out, "{}", as_json(&file, &figures)?)?;
        say_compared(&compared, shell.err)?;
    } else {
        say_figures(&file, &figures, shell.out)?;
        say_compared(&compared, shell.out)?;
    }
    Ok(if compared.iter().all(Compared::holds) { Outcome::Good } else { Outcome::Findings })
}

/// `{talk: {anger, H, T, E, F, stage, final}}`, three digits, talks in the order of their names.
fn as_json(file: &Talks, figures: &[Figures]) -> Result<Value, Failure> {
    let mut talks = Map::new();
    for (talk, figures) in file.talks.iter().zip(figures) {
        let mut value = serde_json::to_value(figures).map_err(Failure::of)?;
        round(&mut value);
        talks.insert(talk.id.clone(), value);
    }
    Ok(Value::Object(talks))
}

fn round(value: &mut Value) {
    match value {
        Value::Number(number) => {
            // Through the decimal words, which round exactly: 1000 * x would not be exact.
            if let Some(Ok(short)) = number.as_f64().map(|exact| format!("{exact:.3}").parse::<f64>()) {
                *value = Value::from(short + 0.0);
            }
        }
        Value::Array(values) => values.iter_mut().for_each(round),
        Value::Object(values) => values.values_mut().for_each(round),
        _ => {}
    }
}

fn say_figures(file: &Talks, figures: &[Figures], out: &mut dyn Write) -> Result<(), Failure> {
    for (talk, figures) in file.talks.iter().zip(figures) {
        writeln!(out, "{} ({}, {})", talk.id, talk.scenario, talk.kind)?;
        let rows = [
            ("anger", &figures.anger),
            ("H", &figures.heard),
            ("T", &figures.trust),
            ("E", &figures.effort),
            ("F", &figures.fair),
        ];
        for (name, values) in rows {
            let values: Vec<String> = values.iter().map(|value| format!("{value:.3}")).collect();
            writeln!(out, "  {name:6}{}", values.join(" "))?;
        }
        let stages: Vec<String> =
            figures.stage.iter().map(|stage| format!("{stage:?}").to_lowercase()).collect();
        writeln!(out, "  stage {}", stages.join(" "))?;
        let last = &figures.last;
        writeln!(
            out,
            "  csat {}  listening {}  ack {}  rc {}  CC {:.2}  Net {:.2}\n",
            shown(last.csat),
            shown(last.listening),
            shown(last.acknowledgement),
            shown(last.resolution_cost),
            last.customer_cost,
            last.net
        )?;
    }
    Ok(())
}

fn say_compared(compared: &[Compared], out: &mut dyn Write) -> Result<(), Failure> {
    for one in compared {
        let verdict = if one.holds() { "holds" } else { "FAILS" };
        let Compared { metric, above, below, gap, values: [high, low] } = one;
        writeln!(out, "{verdict}  {metric}: {above} {} > {below} {} by {gap}", shown(*high), shown(*low))?;
    }
    let held = compared.iter().filter(|one| one.holds()).count();
    writeln!(out, "{held} of {} hold", compared.len())?;
    Ok(())
}

fn shown(value: Option<f64>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| format!("{value:.1}"))
}
