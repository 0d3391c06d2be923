//! What a text says when it is read: its problems, what there is in it, and whether it can be played.

use std::ops::Range;

use super::rehearsals::{Rehearsed, unplayed};
use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::writing::{Part, outline};
use crate::scenario::{self, Checked, Problem, Severity};

/// A text that was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    /// The scenario and its problems, exactly as `check` finds them.
    pub checked: Checked,
    /// What there is in it.
    pub outline: Vec<Part>,
    /// What is rehearsed, where it can be played.
    pub(super) rehearsals: Vec<Rehearsed>,
}

/// Reads the text of a scenario. It takes some milliseconds, so no window waits for it.
pub fn findings(id: &str, text: &str) -> Findings {
    let checked = scenario::read(id, text);
    let rehearsals = if checked.is_playable() { unplayed(&checked.scenario) } else { Vec::new() };
    Findings { checked, outline: outline(text), rehearsals }
}

/// A problem in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemRow {
    /// Where it is, in bytes.
    pub span: Range<usize>,
    /// Whether the scenario cannot be played for it; else it is advice.
    pub is_error: bool,
    /// Where it is and how bad, in words.
    pub place: String,
    /// What is wrong.
    pub says: String,
    /// What to do about it.
    pub cure: String,
}

impl ProblemRow {
    /// What a screen reader says of it.
    pub fn label(&self) -> String {
        format!("{}: {}. {}", self.place, self.says.trim_end_matches('.'), self.cure)
    }
}

/// The problems as a list, those first that keep the scenario from being played.
pub(super) fn rows(problems: &[Problem], locale: &Locale) -> Vec<ProblemRow> {
    let row = |problem: &Problem| {
        let is_error = problem.severity() == Severity::Error;
        let key = if is_error { "studio-error-at" } else { "studio-advice-at" };
        let place = Message::new(key)
            .with("line", problem.line)
            .with("column", problem.column)
            .with("code", problem.code.0);
        ProblemRow {
            span: problem.span.clone(),
            is_error,
            place: locale.say(&place),
            says: problem.message.clone(),
            cure: problem.help.clone().unwrap_or_default(),
        }
    };
    let mut rows: Vec<ProblemRow> = problems.iter().map(row).collect();
    rows.sort_by_key(|row| !row.is_error);
    rows
}
