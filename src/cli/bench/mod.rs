//! `bench`: the figures of this machine, measured on real talks.

mod archive;
mod figures;
mod talks;
mod window;

use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use super::{Failure, Outcome, Shell};
use crate::locale::Locale;
use crate::message::Message;
use figures::Figures;

const EXAMPLES: &str = "\
Examples:
  empathy-engine bench            a table
  empathy-engine bench --json     the same for a program
  empathy-engine bench --window   what the window costs beside a bare one; needs a display
  empathy-engine bench --archive assets/listener/en/replies --words 2000000
                                  a support archive of so many words through `hear`: speed and memory

Everything is repeated and the best of the repetitions counts. The figures only mean something for
a release build.";

/// Measures how fast a turn is and how much memory a talk takes.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct BenchArgs {
    /// Print the figures as JSON.
    #[arg(long)]
    json: bool,
    /// Measure the window instead: half a minute of three windows that open and close.
    #[arg(long)]
    window: bool,
    /// Measure `hear` instead, over and over these replies: JSON Lines, or a folder of such files.
    #[arg(long, value_name = "PATH", conflicts_with = "window")]
    archive: Option<PathBuf>,
    /// How many words the archive has.
    #[arg(long, value_name = "N", default_value_t = 2_000_000, requires = "archive")]
    words: usize,
}

pub(super) fn run(args: &BenchArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    if args.window {
        return run_window(args, shell);
    }
    if let Some(archive) = &args.archive {
        return run_archive(archive, args, shell);
    }
    let figures = figures::measure(shell)?;
    if args.json {
        writeln!(shell.out, "{}", serde_json::to_string_pretty(&figures).map_err(Failure::of)?)?;
    } else {
        show(&figures, shell)?;
    }
    Ok(Outcome::Good)
}

fn run_window(args: &BenchArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let windows = window::measure(shell)?;
    if args.json {
        writeln!(shell.out, "{}", serde_json::to_string_pretty(&windows).map_err(Failure::of)?)?;
        return Ok(Outcome::Good);
    }
    let locale = Locale::english();
    for [name, ours, bare, aim] in windows.rows() {
        let label = locale.text(&name);
        let at_most = |aim: &String| locale.say(&Message::new("bench-aim").with("aim", format!("<= {aim}")));
        let aim = Some(aim).filter(|aim| !aim.is_empty()).as_ref().map(at_most).unwrap_or_default();
        let beside = if bare.is_empty() {
            bare
        } else {
            locale.say(&Message::new("bench-beside-bare").with("bare", bare))
        };
        writeln!(shell.out, "{label:<52}{ours:>10}   {beside:<24}{aim}")?;
    }
    Ok(Outcome::Good)
}

fn run_archive(archive: &Path, args: &BenchArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let figures = archive::measure(archive, args.words, shell)?;
    if args.json {
        writeln!(shell.out, "{}", serde_json::to_string_pretty(&figures).map_err(Failure::of)?)?;
        return Ok(Outcome::Good);
    }
    let locale = Locale::english();
    for (name, value) in figures.rows() {
        writeln!(shell.out, "{:<52}{value:>24}", locale.text(&format!("bench-{name}")))?;
    }
    Ok(Outcome::Good)
}

/// One line of the table: its name, the value with its unit, what it should be.
struct Line(&'static str, String, &'static str);

fn show(figures: &Figures, shell: &mut Shell<'_>) -> Result<(), Failure> {
    let locale = Locale::english();
    for Line(name, value, aim) in lines(figures) {
        let label = locale.text(&format!("bench-{name}"));
        let aim = if aim.is_empty() {
            String::new()
        } else {
            locale.say(&Message::new("bench-aim").with("aim", aim))
        };
        writeln!(shell.out, "{label:<52}{value:>16}   {aim}")?;
    }
    Ok(())
}

fn lines(figures: &Figures) -> Vec<Line> {
    let milliseconds = |value: f64| format!("{value:.3} ms");
    let mut lines = vec![
        Line("turn-p50", milliseconds(figures.turn_p50_ms), ""),
        Line("turn-p99", milliseconds(figures.turn_p99_ms), "<= 1 ms"),
        Line("acts-given", format!("{:.0}/s", figures.acts_given_turns_per_second), ">= 200 000/s"),
    ];
    for growth in &figures.growth {
        let value = format!("{} x {:.3} ms", growth.turns, growth.turn_ms);
        lines.push(Line("growth", value, ""));
    }
    lines.push(Line("replay-opens", milliseconds(figures.replay_of_1000_turns_opens_ms), "< 100 ms"));
    lines.push(Line("replay-plays-again", milliseconds(figures.replay_of_1000_turns_plays_again_ms), ""));
    if let Some(megabytes) = figures.peak_memory_of_a_talk_mb {
        lines.push(Line("memory", format!("{megabytes:.1} MB"), "< 50 MB"));
    }
    lines
}

/// A talk of so many turns, and what each of them took.
#[derive(Debug, Serialize)]
pub(super) struct Growth {
    turns: usize,
    turn_ms: f64,
}
