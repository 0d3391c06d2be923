//! What is wrong with an authored file: a stable code, the place, and a cure.

use std::ops::Range;

use serde::Serialize;

/// A stable name for a kind of problem: `E1..` the text, `E2..` its shape, `E3..` names that
/// point nowhere, `E4..` its meaning, `W5..` advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Code(pub &'static str);

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The scenario cannot be played.
    Error,
    /// It can, but it may not be what was meant.
    Warning,
}

/// One problem in one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// What kind it is.
    pub code: Code,
    /// The file, as the reader of the message knows it; empty where the text has no file.
    pub file: String,
    /// Where, in bytes of the text.
    pub span: Range<usize>,
    /// Line of the start, from 1.
    pub line: usize,
    /// Column of the start in characters (code points), from 1.
    pub column: usize,
    /// What is wrong, one sentence.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl Problem {
    /// How bad it is, by its code.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

impl Code {
    fn severity(self) -> Severity {
        if self.0.starts_with('W') { Severity::Warning } else { Severity::Error }
    }
}

/// The problems found in one text so far.
#[derive(Debug)]
pub(crate) struct Report<'t> {
    text: &'t str,
    problems: Vec<Problem>,
}

impl<'t> Report<'t> {
    /// After so many problems a file is not looked at more closely.
    const MOST: usize = 200;

    /// Nothing wrong with `text` yet.
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, problems: Vec::new() }
    }

    /// Reports what stands at `span`, once, with a cure.
    pub(crate) fn add(
        &mut self,
        code: &'static str,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let known = |problem: &Problem| problem.code.0 == code && problem.span == span;
        if self.is_full() || self.problems.iter().any(known) {
            return;
        }
        let (line, column) = line_and_column(self.text, span.start);
        let (code, message, help) = (Code(code), message.into(), Some(help.into()));
        self.problems.push(Problem { code, file: String::new(), span, line, column, message, help });
    }

    /// Whether there are too many to go on.
    pub(crate) fn is_full(&self) -> bool {
        self.problems.len() >= Self::MOST
    }

    /// All of them, in the order of the text.
    pub(crate) fn into_problems(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|problem| (problem.span.start, problem.code));
        self.problems
    }
}

/// Line and column (in code points) of a byte of the text, both from 1.
pub(crate) fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |index| index + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}
