//! `check`: every problem of every scenario, with its place and a cure.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use super::{Failure, Outcome, Shell};
use crate::files::{self, Authored};
use crate::scenario::{self, CODES, Problem, Severity};

const EXAMPLES: &str = "\
Examples:
  empathy-engine check scenarios            every scenario in this folder
  empathy-engine check my_own/scenario.ron another_one
  empathy-engine check scenarios --json     one problem a line, for other programs
  empathy-engine check --codes              what every code means

Exit codes: 0 no errors (there may be advice, its codes begin with W), 1 errors were found,
2 something could not be read.";

/// Finds what is wrong with scenarios, all of it in one run.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct CheckArgs {
    /// Scenario files, their folders, or folders of such folders.
    #[arg(value_name = "PATH", required_unless_present = "codes")]
    paths: Vec<PathBuf>,
    /// Print each problem as one line of JSON.
    #[arg(long)]
    json: bool,
    /// List the codes of all problems there can be.
    #[arg(long)]
    codes: bool,
}

pub(super) fn run(args: &CheckArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    if args.codes {
        return list_codes(shell);
    }
    let mut findings = Findings::default();
    for path in &args.paths {
        findings.look_at(path);
    }
    findings.show(args.json, shell)?;
    if !findings.unread.is_empty() {
        return Err(Failure(findings.unread.join("\nempathy-engine: ")));
    }
    let has_errors = findings.count(Severity::Error) > 0;
    Ok(if has_errors { Outcome::Findings } else { Outcome::Good })
}

fn list_codes(shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    for (code, meaning) in CODES {
        writeln!(shell.out, "{}  {meaning}", code.0)?;
    }
    Ok(Outcome::Good)
}

/// What was found in all files.
#[derive(Default)]
struct Findings {
    seen: BTreeSet<String>,
    checked: Vec<(String, Vec<Problem>)>,
    unread: Vec<String>,
}

/// One line of `--json`.
#[derive(Serialize)]
struct JsonLine<'a> {
    severity: Severity,
    #[serde(flatten)]
    problem: &'a Problem,
}

impl Findings {
    fn look_at(&mut self, path: &Path) {
        match files::scenarios_at(path) {
            Ok(scenarios) => scenarios.into_iter().for_each(|scenario| self.check(scenario)),
            Err(error) => self.unread.push(error.to_string()),
        }
    }

    /// A file that is named twice is checked once.
    fn check(&mut self, scenario: Authored) {
        if !self.seen.insert(scenario.path.clone()) {
            return;
        }
        match scenario.text {
            Ok(text) => {
                let mut problems = scenario::read(&scenario.id, &text).problems;
                for problem in &mut problems {
                    problem.file.clone_from(&scenario.path);
                }
                self.checked.push((text, problems));
            }
            Err(error) => self.unread.push(error.to_string()),
        }
    }

    fn show(&self, json: bool, shell: &mut Shell<'_>) -> Result<(), Failure> {
        for (text, problems) in &self.checked {
            for problem in problems {
                if json {
                    let line = JsonLine { severity: problem.severity(), problem };
                    writeln!(shell.out, "{}", serde_json::to_string(&line).map_err(Failure::of)?)?;
                } else {
                    writeln!(shell.out, "{}\n", problem.render(text))?;
                }
            }
        }
        if !json && !self.checked.is_empty() {
            writeln!(shell.out, "{}", self.summary())?;
        }
        Ok(())
    }

    fn summary(&self) -> String {
        let (errors, advice) = (self.count(Severity::Error), self.count(Severity::Warning));
        let files = counted(self.checked.len(), "scenario");
        match (errors, advice) {
            (0, 0) => format!("{files} checked, nothing wrong"),
            (errors, 0) => format!("{files} checked: {}", counted(errors, "error")),
            (0, advice) => format!("{files} checked: {}", counted(advice, "warning")),
            _ => format!("{files} checked: {}, {}", counted(errors, "error"), counted(advice, "warning")),
        }
    }

    fn count(&self, severity: Severity) -> usize {
        let problems = self.checked.iter().flat_map(|(_, problems)| problems);
        problems.filter(|problem| problem.severity() == severity).count()
    }
}

fn counted(count: usize, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}
