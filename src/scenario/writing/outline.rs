//! What there is in a text: its persons, facts, ways out, lines and whatever else the format lists.

use std::ops::Range;

use crate::scenario::problem::{Report, line_and_column};
use crate::scenario::tree;
use crate::scenario::tree::value::{self, Value, What};

/// Fields that a thing is called by, the best first.
const CALLED_BY: [&str; 8] = ["name", "title", "id", "label", "moment", "kind", "says", "after"];
/// How deep the parts of parts are looked into: a file, a contact, a person, their lines.
const DEEPEST: usize = 4;
/// Longest name that is shown, in characters.
const NAME_CHARS: usize = 44;

/// A field that holds several things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The field, after those it lies in: `customer: lines`.
    pub name: String,
    /// Where it stands: its name.
    pub span: Range<usize>,
    /// What is in it.
    pub entries: Vec<Entry>,
}

/// One of these things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is called.
    pub name: String,
    /// Where it begins in the text, in bytes; where its name stands, if it has one.
    pub span: Range<usize>,
    /// Its line, from 1.
    pub line: usize,
}

/// What there is in `text`, in its order; what is broken is left out.
pub fn outline(text: &str) -> Vec<Part> {
    let mut report = Report::new(text);
    let tree = tree::parse(text, &mut report);
    let mut parts = Vec::new();
    if let Some(value) = tree.value(&mut report) {
        gather(text, "", &value, DEEPEST, &mut parts);
    }
    parts
}

fn gather(text: &str, above: &str, value: &Value, depth: usize, parts: &mut Vec<Part>) {
    if depth == 0 {
        return;
    }
    for field in value.entries() {
        let name = if above.is_empty() { field.key.clone() } else { format!("{above}: {}", field.key) };
        let things = things(text, field);
        if !things.is_empty() {
            parts.push(Part { name: name.clone(), span: field.key_span.clone(), entries: things });
        }
        match &field.value.what {
            What::Record(..) => gather(text, &name, &field.value, depth - 1, parts),
            What::List(items) => {
                for item in items {
                    let called = called(item).map_or(name.clone(), |(called, _)| called);
                    gather(text, &called, item, depth - 1, parts);
                }
            }
            _ => {}
        }
    }
}

/// The things in a field: records of a list, entries of a table, or one person.
fn things(text: &str, field: &value::Entry) -> Vec<Entry> {
    let one = |value: &Value| {
        let (name, span) = called(value)?;
        Some(entry(text, &name, span))
    };
    match &field.value.what {
        What::List(items) => {
            let records = items.iter().filter(|item| matches!(item.what, What::Record(..)));
            records.filter_map(one).collect()
        }
        What::Table(entries) => {
            let named = |found: &value::Entry| entry(text, &found.key, found.key_span.clone());
            entries.iter().map(named).collect()
        }
        What::Record(..) => field.value.entry("name").and_then(|_| one(&field.value)).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// What a record is called, and where that stands.
fn called(value: &Value) -> Option<(String, Range<usize>)> {
    CALLED_BY.iter().find_map(|name| match &value.entry(name)?.value {
        Value { what: What::Text(text) | What::Word(text), span } => Some((text.clone(), span.clone())),
        _ => None,
    })
}

fn entry(text: &str, name: &str, span: Range<usize>) -> Entry {
    let mut short: String = name.chars().take(NAME_CHARS).collect();
    if short.len() < name.len() {
        short.push('…');
    }
    Entry { name: short, line: line_and_column(text, span.start).0, span }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<(String, Vec<String>)> {
        let of = |part: Part| (part.name, part.entries.into_iter().map(|entry| entry.name).collect());
        outline(text).into_iter().map(of).collect()
    }

    #[test]
    fn persons_facts_ways_and_lines_are_found_where_they_stand() {
        let text = "(\n title: \"Eggs\",\n customer: (name: \"Ann\", lines: [(moment: \"wants\", says: \"A key.\")]),\n\
                    facts: [(id: \"eggs\"), (id: \"milk\")], topics: {\"when\": [\"when\"]}, words: [\"a\"])";
        let expected = [
            ("customer", vec!["Ann"]),
            ("customer: lines", vec!["wants"]),
            ("facts", vec!["eggs", "milk"]),
            ("topics", vec!["when"]),
        ];
        let expected = expected
            .map(|(part, names)| (part.to_owned(), names.into_iter().map(str::to_owned).collect::<Vec<_>>()));
        assert_eq!(names(text), expected);
        let facts = outline(text).remove(2);
        assert_eq!(&text[facts.entries[1].span.clone()], "\"milk\"");
        assert_eq!(facts.entries[1].line, 4);
    }

    #[test]
    fn a_broken_text_keeps_what_can_be_read() {
        assert_eq!(
            names("(facts: [(id: \"eggs\"), (id: = \"milk\"), (id: \"tea\")"),
            [("facts".to_owned(), vec!["eggs".to_owned(), "tea".to_owned()])]
        );
        assert_eq!(names(""), []);
    }
}
