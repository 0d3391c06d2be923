//! `check`: every problem of every scenario, with its place and a cure.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use clap::Args;
use include_dir::{Dir, include_dir};
use serde::Serialize;

use super::{Failure, Outcome, Shell};
use crate::files::{self, Authored};
use crate::scenario::{self, CODES, Problem, Severity};

const EXAMPLES: &str = "\
Examples:
  empathy-engine check scenarios            every scenario in this folder
  empathy-engine check my_own/scenario.ron another_one
  empathy-engine check scenarios --json     one problem a line, for other programs
  empathy-engine check --watch my_own        again whenever a file changes, until Ctrl-C
  empathy-engine check --codes              what every code means
  empathy-engine check --explain E203       more about one of them, with an example

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

/// Files with one mistake each, named by its code: the examples of `--explain`.
static BROKEN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/fixtures/broken");
/// How often the files are looked at while watching.
const LOOK: Duration = Duration::from_millis(300);

pub(super) fn run(args: &CheckArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    if args.codes {
        return list_codes(shell);
    }
    if let Some(code) = &args.explain {
        return explain(code, shell);
    }
    if args.watch {
        return watch(&args.paths, shell);
    }
    let findings = Findings::of(&args.paths);
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

/// What a code means, and a file in which it is found.
fn explain(code: &str, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let code = code.to_uppercase();
    let Some((_, meaning)) = CODES.iter().find(|(known, _)| known.0 == code) else {
        return Err(Failure(format!(
            "there is no code `{code}`; `empathy-engine check --codes` lists them all"
        )));
    };
    writeln!(shell.out, "{code}: {meaning}")?;
    let is_of = |file: &&include_dir::File<'_>| file.path().to_string_lossy().starts_with(&code);
    if let Some(text) = BROKEN.files().find(is_of).and_then(include_dir::File::contents_utf8) {
        let problems = scenario::read("example", text).problems;
        for problem in problems.iter().filter(|problem| problem.code.0 == code) {
            writeln!(shell.out, "\nFor example:\n\n{}", problem.render(text))?;
        }
    }
    Ok(Outcome::Good)
}

/// Checks, and checks again whenever what would be read has changed.
fn watch(paths: &[PathBuf], shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let mut last: Option<Findings> = None;
    loop {
        let now = Findings::of(paths);
        if last.as_ref() != Some(&now) {
            now.show(false, shell)?;
            for unread in &now.unread {
                writeln!(shell.out, "{unread}")?;
            }
            writeln!(shell.out)?;
            last = Some(now);
        }
        thread::sleep(LOOK);
    }
}

/// What was found in all files.
#[derive(Default, PartialEq)]
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
    fn of(paths: &[PathBuf]) -> Self {
        let mut findings = Self::default();
        for path in paths {
            findings.look_at(path);
        }
        findings
    }

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
