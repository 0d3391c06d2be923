//! `listener report`: how well replies are heard, on labelled sets that were never trained on; and what the reader learns from.

mod heard;
mod public;
mod questions;
mod replies;
mod speed;
mod styles;
mod subjects;
mod tally;
mod traps;
mod wordings;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{Failure, Outcome, Shell};
use crate::drive;
use crate::listen::cues::CueListener;
use crate::listen::english;

const EXAMPLES: &str = "\
Examples:
  empathy-engine listener report                       our own test part: assets/listener/en/replies
  empathy-engine listener report --public DIR          also AnnoMI, Epitome and BT Oasis, where DIR has them
  empathy-engine listener report --cues-alone          the same without the trained reader
  empathy-engine listener report --errors apology      the replies in which an act is missed or wrongly heard

DIR holds `train/annomi/dev.tsv`, `evaluate/epitome/dev.tsv` and `evaluate/bt_oasis/dev.tsv`; what is not
there is left out of the table.";

/// How well the listener hears, on labelled replies.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct ListenerArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Prints the table of figures on labelled sets.
    #[command(after_help = EXAMPLES)]
    Report(ReportArgs),
    /// Prints what replies to the scenarios' customers may be about as JSON Lines, for the program that trains the reader.
    Subjects,
}

#[derive(Debug, Args)]
struct ReportArgs {
    /// The folder with our labelled replies.
    #[arg(long, value_name = "DIR", default_value = "assets/listener/en/replies")]
    replies: PathBuf,
    /// Which part of them is measured: `test`, `tune` or `train`.
    #[arg(long, default_value = "test")]
    part: String,
    /// The folder with fresh wordings of the shipped scenarios' facts, topics and ways out.
    #[arg(long, value_name = "DIR", default_value = "assets/listener/en/wordings")]
    wordings: PathBuf,
    /// Print only what becomes of these wordings, each that goes wrong.
    #[arg(long)]
    wordings_alone: bool,
    /// The folder with questions to the shipped scenarios' customers, and what they are answered with.
    #[arg(long, value_name = "DIR", default_value = "assets/listener/en/questions")]
    questions: PathBuf,
    /// Print only what becomes of these questions, each that goes wrong.
    #[arg(long)]
    questions_alone: bool,
    /// The folder with the public sets.
    #[arg(long, value_name = "DIR")]
    public: Option<PathBuf>,
    /// Hear by the word lists alone, without the trained reader.
    #[arg(long)]
    cues_alone: bool,
    /// Print the replies in which this act is missed or wrongly heard.
    #[arg(long, value_name = "ACT")]
    errors: Option<String>,
}

pub(super) fn run(args: &ListenerArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    match &args.what {
        What::Report(args) => report(args, shell),
        What::Subjects => subjects::print(shell).map(|()| Outcome::Good),
    }
}

fn report(args: &ReportArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let listener = if args.cues_alone { english() } else { with_reader(shell)? };
    if args.wordings_alone {
        wordings::report(&listener, &args.wordings, true, shell)?;
        return Ok(Outcome::Good);
    }
    if args.questions_alone {
        questions::report(&listener, &args.questions, true, shell)?;
        return Ok(Outcome::Good);
    }
    let replies = replies::read(&args.replies, &args.part)?;
    writeln!(shell.err, "hearing {} replies ...", replies.len())?;
    let heard = heard::hear(&listener, &replies);
    if let Some(act) = &args.errors {
        return heard::errors(act, &replies, &heard, shell);
    }
    heard::report(&replies, &heard, shell)?;
    traps::report(&replies, &heard, shell)?;
    if let Some(folder) = &args.public {
        public::report(&listener, folder, shell)?;
    }
    wordings::report(&listener, &args.wordings, false, shell)?;
    questions::report(&listener, &args.questions, false, shell)?;
    styles::report(&listener, &replies, shell)?;
    speed::report(&listener, shell)?;
    Ok(Outcome::Good)
}

/// A report on the reader needs one.
fn with_reader(shell: &Shell<'_>) -> Result<CueListener, Failure> {
    let (listener, deaf) = drive::listener(&shell.home);
    match deaf {
        None => Ok(listener),
        Some(_) => Err(Failure(
            "the trained reader cannot be used; `hear` says why, `--cues-alone` goes without".into(),
        )),
    }
}
