//! `check`: every problem of every scenario, with its place and a cure, and whether its rehearsals hold.

mod codes;
mod findings;

use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use clap::Args;

use super::{Failure, Outcome, Shell, open};
use crate::drive::{Keeping, Setting};
use crate::listen;
use crate::locale::Locale;
use crate::scenario::Severity;
use findings::Findings;

const EXAMPLES: &str = "\
Examples:
  empathy-engine check scenarios            every scenario in this folder
  empathy-engine check my_own/scenario.ron another_one
  empathy-engine check scenarios --no-rehearsals   the texts alone, in a moment
  empathy-engine check my_own --seeds 5     rehearsals with five draws of the same person
  empathy-engine check my_own --lines       and which lines of the customer nobody ever hears
  empathy-engine check scenarios --json     one problem a line, for other programs
  empathy-engine check --watch my_own        again whenever a file changes, until Ctrl-C
  empathy-engine check --codes              what every code means
  empathy-engine check --explain E203       more about one of them, with an example

Rehearsals are played once nothing else is wrong with a file. What comes out otherwise than
expected is an error (E601).
Exit codes: 0 no errors (there may be advice, its codes begin with W), 1 errors were found,
2 something could not be read.";

/// Finds what is wrong with scenarios, all of it in one run.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct CheckArgs {
    /// Scenario files, their folders, or folders of such folders.
    #[arg(value_name = "PATH", required_unless_present_any = ["codes", "explain"])]
    paths: Vec<PathBuf>,
    /// Print each problem as one line of JSON.
    #[arg(long)]
    json: bool,
    /// Play no rehearsals.
    #[arg(long)]
    no_rehearsals: bool,
    /// Let every trainee of the bench play, and name the customer's lines that nobody brings out.
    #[arg(long)]
    lines: bool,
    /// Play every rehearsal with so many draws of the person it is about.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1_000))]
    seeds: u32,
    /// Hear rehearsals by the word lists alone, without the trained reader.
    #[arg(long)]
    cues_alone: bool,
    /// List the codes of all problems there can be.
    #[arg(long)]
    codes: bool,
    /// Tell more about a code, with an example and its cure.
    #[arg(long, value_name = "CODE")]
    explain: Option<String>,
    /// Check again whenever one of the files changes, until Ctrl-C.
    #[arg(long, conflicts_with = "json")]
    watch: bool,
}

/// How often the files are looked at while watching.
const LOOK: Duration = Duration::from_millis(300);

pub(super) fn run(args: &CheckArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    if args.codes {
        return codes::list(shell);
    }
    if let Some(code) = &args.explain {
        return codes::explain(code, shell);
    }
    if args.watch {
        return watch(args, shell);
    }
    let mut findings = Findings::of(&args.paths);
    rehearse(&mut findings, args, &mut None, shell);
    findings.show(args.json, shell)?;
    if !findings.unread.is_empty() {
        return Err(Failure(findings.unread.join("\nempathy-engine: ")));
    }
    let has_errors = findings.count(Severity::Error) > 0;
    Ok(if has_errors { Outcome::Findings } else { Outcome::Good })
}

/// Plays the rehearsals, where there are any, and more where it is asked for; whoever hears is woken for the first.
fn rehearse(
    findings: &mut Findings,
    args: &CheckArgs,
    heard_by: &mut Option<Setting>,
    shell: &mut Shell<'_>,
) {
    if !args.no_rehearsals && findings.have_rehearsals() {
        let setting = heard_by.get_or_insert_with(|| setting(args.cues_alone, shell));
        findings.rehearse(args.seeds as usize, setting);
    }
    if args.lines {
        findings.look_for_unused_lines(heard_by.get_or_insert_with(|| setting(args.cues_alone, shell)));
    }
}

fn setting(cues_alone: bool, shell: &mut Shell<'_>) -> Setting {
    if cues_alone {
        let listener = Arc::new(listen::english());
        return Setting { listener, locale: Locale::english(), keeping: Keeping::Memory };
    }
    open::setting(Keeping::Memory, shell)
}

/// Checks, and checks again whenever what would be read has changed.
fn watch(args: &CheckArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let (mut last, mut heard_by) = (None, None);
    loop {
        let now = Findings::of(&args.paths);
        if last.as_ref() != Some(&now) {
            let mut shown = Findings::of(&args.paths);
            rehearse(&mut shown, args, &mut heard_by, shell);
            shown.show(false, shell)?;
            for unread in &shown.unread {
                writeln!(shell.out, "{unread}")?;
            }
            writeln!(shell.out)?;
            last = Some(now);
        }
        thread::sleep(LOOK);
    }
}
