//! The tree without blanks, comments and brackets: a [`Value`].

use std::ops::Range;

use super::kind::{Kind, Node};
use super::quotes;
use super::value::{Entry, Value, What};
use crate::scenario::problem::Report;

/// The first value of a file.
pub(crate) fn lower(file: &Node, report: &mut Report<'_>) -> Option<Value> {
    file.children().find(|node| is_value(node.kind())).map(|node| value(&node, report))
}

fn value(node: &Node, report: &mut Report<'_>) -> Value {
    let what = match node.kind() {
        Kind::Literal => literal(node, report),
        Kind::Word => What::Word(node.text().to_string()),
        Kind::Variant => variant(node, report),
        Kind::Group => group(None, node, report),
        Kind::List => What::List(node.children().map(|child| value(&child, report)).collect()),
        Kind::Table => What::Table(node.children().filter_map(|node| pair(&node, report)).collect()),
        _ => What::Broken,
    };
    Value { span: span(node), what }
}

fn literal(node: &Node, report: &mut Report<'_>) -> What {
    let text = node.text().to_string();
    let start = span(node).start;
    match text.chars().next() {
        Some('"' | 'r') if text.len() > 1 && text.ends_with(['"', '#']) => match quotes::meaning(&text) {
            Ok(meaning) => What::Text(meaning),
            Err((at, length)) => {
                let help = "known are \\n \\t \\\" \\\\ and \\u{e9}; write `\\\\` for a backslash";
                let end = (start + at + length).min(start + text.len() - 1);
                report.add("E111", start + at..end, "this `\\` begins nothing known", help);
                What::Broken
            }
        },
        Some('0'..='9' | '.' | '-' | '+') => What::Number(text),
        // A quote is missing or of the wrong kind: what it means is plain enough to go on with.
        _ => What::Text(
            text.trim_matches(|letter: char| "\"'\u{201c}\u{201d}\u{201e}\u{ab}\u{bb}".contains(letter))
                .to_owned(),
        ),
    }
}

fn variant(node: &Node, report: &mut Report<'_>) -> What {
    let name = node.first_token().map(|token| token.text().to_owned());
    match node.children().next() {
        Some(child) if child.kind() == Kind::Group => group(name, &child, report),
        _ => What::Broken,
    }
}

/// A record where anything in it has a name, else a tuple; `()` is an empty record.
fn group(name: Option<String>, node: &Node, report: &mut Report<'_>) -> What {
    let named = node.children().any(|child| child.kind() == Kind::Field);
    let values = values_of(node).count();
    if !named && values > 0 {
        let items = self::values(node, report);
        let broken = items.iter().all(Value::is_broken);
        return if broken { What::Broken } else { What::Tuple(name, items) };
    }
    for child in values_of(node).filter(|child| child.kind() != Kind::Broken) {
        let help = "write `name: value`; `check` lists the names when one is wrong";
        report.add("E116", span(&child), "this value has no name", help);
    }
    let fields = node.children().filter(|child| child.kind() == Kind::Field);
    What::Record(name, fields.filter_map(|field| self::field(&field, report)).collect())
}

fn values(node: &Node, report: &mut Report<'_>) -> Vec<Value> {
    values_of(node).map(|child| value(&child, report)).collect()
}

fn values_of(node: &Node) -> impl Iterator<Item = Node> {
    node.children().filter(|child| is_value(child.kind()))
}

fn field(node: &Node, report: &mut Report<'_>) -> Option<Entry> {
    let name = node.first_token()?;
    let key = name.text().trim_matches('"').trim_start_matches("r#").to_owned();
    let value = last_value(node, 0, report);
    Some(Entry { key, key_span: range(name.text_range()), value })
}

fn pair(node: &Node, report: &mut Report<'_>) -> Option<Entry> {
    let first = node.children().next()?;
    let value = last_value(node, 1, report);
    let key = self::value(&first, report);
    let key_span = key.span.clone();
    match key.what {
        What::Text(key) | What::Word(key) => Some(Entry { key, key_span, value }),
        What::Broken => None,
        _ => {
            let help = "write `{\"name\": value}`";
            report.add("E115", key_span, "the names in a table stand in quotes", help);
            None
        }
    }
}

/// The value of a field or pair, after `skip` nodes; broken at its end where it is missing.
fn last_value(node: &Node, skip: usize, report: &mut Report<'_>) -> Value {
    let found = node.children().skip(skip).filter(|child| is_value(child.kind())).last();
    let end = span(node).end;
    found.map_or(Value { span: end..end, what: What::Broken }, |child| value(&child, report))
}

fn is_value(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Literal | Kind::Word | Kind::Variant | Kind::Group | Kind::List | Kind::Table | Kind::Broken
    )
}

fn span(node: &Node) -> Range<usize> {
    range(node.text_range())
}

fn range(range: rowan::TextRange) -> Range<usize> {
    usize::from(range.start())..usize::from(range.end())
}
