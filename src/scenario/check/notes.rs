//! Where a rule points, and how it says what is wrong there.

use std::ops::Range;

use super::super::problem::Report;
use super::super::reader::nearest;
use super::super::tree::value::{Step, Value, What};

/// The way from the top of a file to something in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place<'a>(Vec<Step<'a>>);

impl<'a> Place<'a> {
    /// The whole file.
    pub(super) fn root() -> Self {
        Self(Vec::new())
    }

    /// The field or table entry `name` of this.
    pub(super) fn name<'b>(&self, name: &'b str) -> Place<'b>
    where
        'a: 'b,
    {
        self.then(Step::Name(name))
    }

    /// The item at `index` of this.
    pub(super) fn item(&self, index: usize) -> Self {
        self.then(Step::Item(index))
    }

    fn then<'b>(&self, step: Step<'b>) -> Place<'b>
    where
        'a: 'b,
    {
        let mut steps: Vec<Step<'b>> = self.0.clone();
        steps.push(step);
        Place(steps)
    }
}

/// What the rules find, and where.
pub(super) struct Notes<'n, 'r, 't> {
    value: &'n Value,
    report: &'r mut Report<'t>,
}

impl<'n, 'r, 't> Notes<'n, 'r, 't> {
    /// Nothing found yet.
    pub(super) fn new(value: &'n Value, report: &'r mut Report<'t>) -> Self {
        Self { value, report }
    }

    /// Whether so much is wrong already that nothing more is noted.
    pub(super) fn are_full(&self) -> bool {
        self.report.is_full()
    }

    /// The whole file as read.
    pub(super) fn value(&self) -> &'n Value {
        self.value
    }

    /// Something is wrong with the value at `place`.
    pub(super) fn at(&mut self, code: &'static str, place: &Place<'_>, message: &str, help: &str) {
        // To find a place takes as long as its list: not a thousand times for nothing.
        if self.are_full() {
            return;
        }
        let span = self.value.at(&place.0).map(|value| short(&value.span, value));
        self.span(code, span, place, message, help);
    }

    /// Something is wrong with the name at `place`.
    pub(super) fn at_name(&mut self, code: &'static str, place: &Place<'_>, message: &str, help: &str) {
        if self.are_full() {
            return;
        }
        self.span(code, self.value.key_at(&place.0), place, message, help);
    }

    /// Something is wrong with the text that stands at `span`.
    pub(super) fn at_span(&mut self, code: &'static str, span: Range<usize>, message: &str, help: &str) {
        self.report.add(code, span, message, help);
    }

    /// Nothing stands in a field that must be there. What is there and wrong was reported before.
    pub(super) fn missing(&mut self, record: &Place<'_>, field: &str, help: &str) {
        if self.are_full() {
            return;
        }
        let written = self.value.at(&record.0).and_then(|record| record.entry(field));
        if written.is_some_and(|entry| entry.value.what == What::List(Vec::new())) {
            return self.at("E401", &record.name(field), &format!("`{field}` is empty"), help);
        }
        if self.was_tried(record, field) {
            return;
        }
        self.at("E401", record, &format!("`{field}` is missing"), help);
    }

    /// Whether the field was written at all, be it broken, or under a name nearly like it.
    pub(super) fn was_tried(&self, record: &Place<'_>, field: &str) -> bool {
        let Some(record) = self.value.at(&record.0) else { return false };
        record.is_broken() || record.entries().iter().any(|entry| nearest(&entry.key, &[field]).is_some())
    }

    /// Whether a record has any field, be it broken or unknown.
    pub(super) fn has_fields(&self, record: &Place<'_>) -> bool {
        self.value.at(&record.0).is_some_and(|record| !record.entries().is_empty())
    }

    /// Whether a list has anything in it, be it broken.
    pub(super) fn has_items(&self, list: &Place<'_>) -> bool {
        match self.value.at(&list.0).map(|value| &value.what) {
            Some(What::List(items)) => !items.is_empty(),
            Some(what) => *what == What::Broken,
            None => false,
        }
    }

    /// `name` is none of `known`. Where one of those has no name yet, it may be the one that is meant.
    pub(super) fn unknown(&mut self, place: &Place<'_>, what: &str, name: &str, known: &[&str]) {
        if self.are_full() || known.contains(&"") {
            return;
        }
        let (message, help) = unknown(what, name, known);
        self.at("E303", place, &message, &help);
    }

    /// The name at `place` is none of `known`.
    pub(super) fn unknown_name(&mut self, place: &Place<'_>, what: &str, name: &str, known: &[&str]) {
        if self.are_full() || known.contains(&"") {
            return;
        }
        let (message, help) = unknown(what, name, known);
        self.at_name("E303", place, &message, &help);
    }

    fn span(
        &mut self,
        code: &'static str,
        span: Option<Range<usize>>,
        place: &Place<'_>,
        message: &str,
        help: &str,
    ) {
        let mut parents = place.0.as_slice();
        let mut span = span;
        while let (None, Some((_, rest))) = (&span, parents.split_last()) {
            parents = rest;
            span = self.value.at(parents).map(|value| short(&value.span, value));
        }
        self.report.add(code, span.unwrap_or(0..0), message, help);
    }
}

fn unknown(what: &str, name: &str, known: &[&str]) -> (String, String) {
    let help = match nearest(name, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None if known.is_empty() => format!("there is no {what} yet: write one, or take this out"),
        None => format!("there are {}", known.join(", ")),
    };
    (format!("there is no {what} `{name}`"), help)
}

/// Of something long only its opening bracket is shown.
fn short(span: &Range<usize>, value: &Value) -> Range<usize> {
    let is_long = !value.entries().is_empty() || value.items().next().is_some();
    if is_long { span.start..span.start + 1 } else { span.clone() }
}
