//! What is wrong with an authored file: a stable code, the place, and a cure.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;

/// A stable name for a kind of problem: `E1..` the text, `E2..` its shape, `E3..` names that
/// point nowhere, `E4..` its meaning, `W5..` advice, `E6..` its rehearsals.
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

    /// The problem as plain text with its line underlined; `text` is that of the whole file.
    pub fn render(&self, text: &str) -> String {
        let (start, end) = (self.span.start.min(text.len()), self.span.end.min(text.len()));
        let first = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let last = text[end..].find('\n').map_or(text.len(), |at| end + at);
        let level = match self.severity() {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let place = AnnotationKind::Primary.span(start - first..end - first);
        let lines = Snippet::source(&text[first..last]).line_start(self.line);
        let lines = if self.file.is_empty() { lines } else { lines.path(&self.file) };
        let title = level.primary_title(&self.message).id(self.code.0);
        let help = self.help.iter().map(|help| Level::HELP.message(help));
        Renderer::plain().render(&[title.element(lines.annotation(place)).elements(help)])
    }
}

impl Code {
    fn severity(self) -> Severity {
        if self.0.starts_with('W') { Severity::Warning } else { Severity::Error }
    }
}

/// Every code and what it means; a code keeps its meaning for ever.
pub const CODES: &[(Code, &str)] = &[
    (Code("E101"), "a character that means nothing"),
    (Code("E102"), "a text without a closing quote"),
    (Code("E103"), "a quote inside a text"),
    (Code("E104"), "a bracket that is never closed"),
    (Code("E105"), "a bracket that closes nothing"),
    (Code("E106"), "a missing comma"),
    (Code("E107"), "a missing colon"),
    (Code("E108"), "a missing value or name"),
    (Code("E109"), "something outside of the scenario"),
    (Code("E110"), "a note that is never closed"),
    (Code("E111"), "a backslash that begins nothing known"),
    (Code("E112"), "a number that is none"),
    (Code("E113"), "brackets nested too deep"),
    (Code("E114"), "a file that is too large"),
    (Code("E115"), "quotes around a field's name, or none in a table"),
    (Code("E116"), "a name where none belongs, or none where one does"),
    (Code("E117"), "an empty file"),
    (Code("E118"), "a scenario without its outer brackets"),
    (Code("E119"), "quotes of the wrong kind"),
    (Code("E120"), "a bracket that is missing where something begins"),
    (Code("E121"), "a text without an opening quote"),
    (Code("E201"), "an unknown field"),
    (Code("E202"), "a field that stands twice"),
    (Code("E203"), "an unknown word"),
    (Code("E204"), "a value of the wrong kind"),
    (Code("E205"), "a number that cannot stand there"),
    (Code("E301"), "an id that is used twice"),
    (Code("E302"), "an id with letters it cannot have"),
    (Code("E303"), "a name that points to nothing"),
    (Code("E304"), "a condition on nothing that can happen"),
    (Code("E305"), "a topic that nothing asks about"),
    (Code("E306"), "a line for a moment that never comes"),
    (Code("E401"), "something that must not be missing"),
    (Code("E402"), "a format this program does not read"),
    (Code("E403"), "a language tag that is none"),
    (Code("E404"), "a field beside `contacts`"),
    (Code("E405"), "a talk without a right end"),
    (Code("E406"), "a right end that this seat cannot reach"),
    (Code("E407"), "a handover to nobody"),
    (Code("E408"), "a reasoned no without a reason"),
    (Code("E409"), "an alternative that is forbidden"),
    (Code("E410"), "a boundary without abuse"),
    (Code("E411"), "another desk that is not named"),
    (Code("E412"), "an amount below zero"),
    (Code("E413"), "a rubric without weights"),
    (Code("E414"), "a share outside of 0 to 1"),
    (Code("E415"), "a talk without turns or time"),
    (Code("E416"), "an empty text"),
    (Code("E417"), "a character that cannot be seen"),
    (Code("E418"), "an authority that cannot decide"),
    (Code("E601"), "a rehearsal that comes out otherwise than expected"),
    (Code("E602"), "a line of a rehearsal that does nothing"),
    (Code("E603"), "two fields of a rehearsal of which one can stand"),
    (Code("E604"), "an expectation that can never hold"),
    (Code("W501"), "a guard on what the opening line says"),
    (Code("W502"), "a need that no words ask for"),
    (Code("W503"), "words that offer two ways out"),
    (Code("W504"), "steps that nobody will carry out"),
    (Code("W505"), "another self that is the same"),
    (Code("W506"), "a way out that does not say what it fits"),
    (Code("W507"), "a guard that cannot be met"),
    (Code("W508"), "somebody else with the first one's detail"),
    (Code("W509"), "a detail that says nothing about a person"),
    (Code("W510"), "two topics that are asked about by the same words"),
    (Code("W511"), "an end that cannot be reached"),
    (Code("W512"), "a promise that only the manager can keep"),
    (Code("W513"), "a language without translations"),
    (Code("W601"), "a stock phrase as an example to follow"),
    (Code("W602"), "a line that no talk uses"),
];

/// The problems found in one text so far.
#[derive(Debug)]
pub(crate) struct Report<'t> {
    text: &'t str,
    problems: Vec<Problem>,
}

impl<'t> Report<'t> {
    /// After so many problems a file is not looked at more closely.
    const MOST: usize = 100;

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
        let span = on_letters(self.text, span);
        let (line, column) = line_and_column(self.text, span.start);
        let (code, message, help) = (Code(code), message.into(), Some(help.into()));
        self.problems.push(Problem { code, file: String::new(), span, line, column, message, help });
    }

    /// Takes back what was reported from this byte on: it was all one mistake.
    pub(crate) fn take_back(&mut self, from: usize) {
        self.problems.retain(|problem| problem.span.start < from);
    }

    /// Whether a problem of this kind was found.
    pub(crate) fn has(&self, code: &str) -> bool {
        self.problems.iter().any(|problem| problem.code.0 == code)
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
    let before = &text[..text.floor_char_boundary(offset)];
    let line_start = before.rfind('\n').map_or(0, |index| index + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// The same stretch of the text, without half letters.
fn on_letters(text: &str, span: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(span.start);
    start..text.ceil_char_boundary(span.end).max(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_shows_its_line_underlined() {
        let text = "(\n  title: \"Ärger\", guard: gaurded,\n)";
        let mut report = Report::new(text);
        let start = text.find("gaurded").unwrap();
        report.add(
            "E203",
            start..start + 7,
            "`gaurded` is none of the words for this",
            "did you mean `guarded`?",
        );
        let mut problem = report.into_problems().remove(0);
        problem.file = "eggs/scenario.ron".to_owned();
        assert_eq!(
            problem.render(text),
            "error[E203]: `gaurded` is none of the words for this\n \
             --> eggs/scenario.ron:2:26\n  |\n\
             2 |   title: \"Ärger\", guard: gaurded,\n  \
             |                          ^^^^^^^\n  |\n  \
             = help: did you mean `guarded`?"
        );
    }

    #[test]
    fn codes_are_listed_once_and_in_order() {
        assert!(CODES.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
