//! The command line: which commands there are, and how each one's result becomes an exit code.
//!
//! One file a command: its arguments (with their help, the only words of the program outside
//! `locales/`) and `run(&Args, &mut Shell) -> Result<Outcome, Failure>`.

mod bench;
mod card;
mod check;
mod hear;
mod listener;
mod new;
mod open;
pub mod orderings;
mod outcome;
mod play;
mod rating;
mod rehearse;
mod replay;
mod reverse;
mod score;
mod shell;
mod shift;
mod simulate;
mod studio;
mod terminal;

use std::ffi::OsString;
use std::io::{self, BufReader, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub use shell::{Failure, OpenWindow, Outcome, Shell, WindowStart};

use crate::files::Home;

const EXAMPLES: &str = "\
Examples:
  empathy-engine                            open the window
  empathy-engine play new_key --text        talk in this terminal
  empathy-engine rehearse new_key --say talk.txt
  empathy-engine score new_key-7-001.jsonl
  empathy-engine replay verify new_key-7-001.jsonl
  empathy-engine --data /tmp/practice       keep replays and own scenarios there

Exit codes: 0 all is well, 1 there are findings, 2 it could not be done.";

/// Practise listening: talk with a simulated customer in your own words.
#[derive(Debug, Parser)]
#[command(name = "empathy-engine", version, after_help = EXAMPLES)]
struct CommandLine {
    /// The folder for replays, own scenarios and settings, instead of the platform's.
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The seed of every talk in the window.
    #[arg(long, hide = true, value_name = "N")]
    seed: Option<u64>,
    /// Press the keys of this file in the window.
    #[arg(long, hide = true, global = true, value_name = "FILE")]
    script: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Play(play::PlayArgs),
    Rehearse(rehearse::RehearseArgs),
    Reverse(reverse::ReverseArgs),
    Score(score::ScoreArgs),
    Replay(replay::ReplayArgs),
    Shift(shift::ShiftArgs),
    New(new::NewArgs),
    Studio(studio::StudioArgs),
    Check(check::CheckArgs),
    Simulate(simulate::SimulateArgs),
    Orderings(orderings::OrderingsArgs),
    Bench(bench::BenchArgs),
    Hear(hear::HearArgs),
    Listener(listener::ListenerArgs),
}

/// Parses the arguments, runs the command with the real input and output, and says how it went.
pub fn run(args: impl IntoIterator<Item = OsString>, open_window: OpenWindow) -> ExitCode {
    let parsed = match CommandLine::try_parse_from(args) {
        Ok(parsed) => parsed,
        Err(other) => return shell::show_usage(&other),
    };
    let home = Home::find(parsed.data.as_deref());
    let mut shell = Shell {
        home,
        open_window,
        script: parsed.script,
        is_typed: io::stdin().is_terminal(),
        input: &mut BufReader::new(io::stdin()),
        // Not locked: another thread of the window may have something to report, and would wait for ever.
        out: &mut io::stdout(),
        err: &mut io::stderr(),
    };
    let result = match parsed.command {
        None => open_window(WindowStart { seed: parsed.seed, ..shell.library() }),
        Some(command) => command.run(&mut shell),
    };
    shell.exit_code(result)
}

impl Command {
    fn run(self, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
        match self {
            Self::Play(args) => play::run(args, shell),
            Self::Rehearse(args) => rehearse::run(&args, shell),
            Self::Reverse(args) => reverse::run(&args, shell),
            Self::Score(args) => score::run(&args, shell),
            Self::Shift(args) => shift::run(&args, shell),
            Self::Replay(args) => replay::run(&args, shell),
            Self::New(args) => new::run(&args, shell),
            Self::Studio(args) => studio::run(args, shell),
            Self::Check(args) => check::run(&args, shell),
            Self::Simulate(args) => simulate::run(&args, shell),
            Self::Orderings(args) => orderings::run(&args, shell),
            Self::Bench(args) => bench::run(&args, shell),
            Self::Hear(args) => hear::run(&args, shell),
            Self::Listener(args) => listener::run(&args, shell),
        }
    }
}
