//! What was found in all files: problems of their texts, then of their rehearsals.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::{Failure, Shell};
use crate::drive::Setting;
use crate::files::{self, Authored};
use crate::scenario::{self, Checked, Problem, Scenario, Severity};
use crate::simulate::lines::unused_lines;
use crate::simulate::rehearsal::rehearse;
use crate::simulate::side_by_side;

/// Talks of each trainee with each person, while lines are looked for that nobody hears.
const SESSIONS: usize = 5;

/// What was found.
#[derive(Default, PartialEq)]
pub(super) struct Findings {
    seen: BTreeSet<String>,
    checked: Vec<File>,
    /// Why something could not be read.
    pub(super) unread: Vec<String>,
    /// How many rehearsals were played, and how many of them came out as expected.
    rehearsals: (usize, usize),
}

/// One file that could be read.
#[derive(PartialEq)]
struct File {
    path: String,
    id: String,
    text: String,
    problems: Vec<Problem>,
    /// Whether it has anything to rehearse.
    has_rehearsals: bool,
}

/// One line of `--json`.
#[derive(Serialize)]
struct JsonLine<'a> {
    severity: Severity,
    #[serde(flatten)]
    problem: &'a Problem,
}

impl Findings {
    /// In the texts at these paths; no talk is played yet.
    pub(super) fn of(paths: &[PathBuf]) -> Self {
        let mut findings = Self::default();
        let authored: Vec<Authored> = paths.iter().flat_map(|path| findings.look_at(path)).collect();
        for checked in side_by_side(&authored, File::checked) {
            match checked {
                Ok(file) => findings.checked.push(file),
                Err(reason) => findings.unread.push(reason),
            }
        }
        findings
    }

    /// The files at a path; one that is named twice is there once.
    fn look_at(&mut self, path: &Path) -> Vec<Authored> {
        match files::scenarios_at(path) {
            Ok(found) => found.into_iter().filter(|file| self.seen.insert(file.path.clone())).collect(),
            Err(error) => {
                self.unread.push(error.to_string());
                Vec::new()
            }
        }
    }

    /// Whether there is anything to rehearse.
    pub(super) fn have_rehearsals(&self) -> bool {
        self.checked.iter().any(|file| file.has_rehearsals && file.is_playable())
    }

    /// Plays the rehearsals of every file whose text is in order.
    pub(super) fn rehearse(&mut self, times: usize, setting: &Setting) {
        for file in self.checked.iter_mut().filter(|file| file.has_rehearsals && file.is_playable()) {
            let outcomes = rehearse(&file.scenario(), times, setting);
            let named =
                |outcome: &crate::simulate::rehearsal::Outcome| (outcome.contact, outcome.rehearsal.clone());
            let all: BTreeSet<_> = outcomes.iter().map(named).collect();
            let failed = outcomes.iter().filter(|outcome| !outcome.is_as_expected());
            let failed: BTreeSet<_> = failed.map(named).collect();
            self.rehearsals.0 += all.len();
            self.rehearsals.1 += all.len() - failed.len();
            file.add(outcomes.iter().filter_map(|outcome| outcome.problem(&setting.locale)));
        }
    }

    /// Names the lines of the customer that no trainee of the bench brings out.
    pub(super) fn look_for_unused_lines(&mut self, setting: &Setting) {
        for file in self.checked.iter_mut().filter(|file| file.is_playable()) {
            let unused = unused_lines(&file.scenario(), SESSIONS, setting);
            file.add(unused);
        }
    }

    /// Prints every problem, and how many there are.
    pub(super) fn show(&self, json: bool, shell: &mut Shell<'_>) -> Result<(), Failure> {
        for file in &self.checked {
            for problem in &file.problems {
                if json {
                    let line = JsonLine { severity: problem.severity(), problem };
                    writeln!(shell.out, "{}", serde_json::to_string(&line).map_err(Failure::of)?)?;
                } else {
                    writeln!(shell.out, "{}\n", problem.render(&file.text))?;
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
        let rehearsed = match self.rehearsals {
            (0, _) => String::new(),
            (all, held) if all == held => format!(", {} played as expected", counted(all, "rehearsal")),
            (all, held) => format!(", {held} of {} played as expected", counted(all, "rehearsal")),
        };
        match (errors, advice) {
            (0, 0) => format!("{files} checked{rehearsed}, nothing wrong"),
            (errors, 0) => format!("{files} checked{rehearsed}: {}", counted(errors, "error")),
            (0, advice) => format!("{files} checked{rehearsed}: {}", counted(advice, "warning")),
            _ => format!(
                "{files} checked{rehearsed}: {}, {}",
                counted(errors, "error"),
                counted(advice, "warning")
            ),
        }
    }

    /// How many problems of this severity there are.
    pub(super) fn count(&self, severity: Severity) -> usize {
        let problems = self.checked.iter().flat_map(|file| &file.problems);
        problems.filter(|problem| problem.severity() == severity).count()
    }
}

impl File {
    /// What is wrong with the text, or why it could not be read.
    fn checked(Authored { id, path, text, .. }: &Authored) -> Result<Self, String> {
        let text = text.clone().map_err(|error| error.to_string())?;
        let Checked { scenario, problems } = scenario::read(id, &text);
        let has_rehearsals = scenario.contacts.iter().any(|contact| !contact.rehearsals.is_empty());
        let mut file =
            Self { path: path.clone(), id: id.clone(), text, problems: Vec::new(), has_rehearsals };
        file.add(problems);
        Ok(file)
    }

    fn add(&mut self, problems: impl IntoIterator<Item = Problem>) {
        let path = self.path.clone();
        self.problems.extend(problems.into_iter().map(|problem| Problem { file: path.clone(), ..problem }));
    }

    fn is_playable(&self) -> bool {
        self.problems.iter().all(|problem| problem.severity() != Severity::Error)
    }

    /// Read again: to keep all of them until they are played would take more time than that.
    fn scenario(&self) -> Scenario {
        scenario::read(&self.id, &self.text).scenario
    }
}

fn counted(count: usize, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}
