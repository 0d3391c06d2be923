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
    /// A problem at `span` of `text`.
    pub fn new(code: Code, text: &str, span: Range<usize>, message: impl Into<String>) -> Self {
        let (line, column) = line_and_column(text, span.start);
        let message = message.into();
        Self { code, file: String::new(), span, line, column, message, help: None }
    }

    /// The same problem with a cure.
    #[must_use]
    pub fn cure(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// How bad it is, by its code.
    pub fn severity(&self) -> Severity {
        if self.code.0.starts_with('W') { Severity::Warning } else { Severity::Error }
    }

    pub(crate) fn from_ron(text: &str, error: &ron::error::SpannedError) -> Self {
        let start = error.span.start;
        let offset = offset_of(text, start.line, start.col);
        Self::new(Code("E100"), text, offset..offset, error.code.to_string())
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

fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let line_start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    text[line_start..]
        .char_indices()
        .nth(column.saturating_sub(1))
        .map_or(text.len(), |(at, _)| line_start + at)
}
