//! Where rehearsals and lines stand in a scenario's text, so that what playing it finds can be pointed at.

use std::ops::Range;

use super::Scenario;
use super::problem::{Report, line_and_column};
use super::tree;
use super::tree::value::{Step, Value};

/// A stretch of a scenario's text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// Its bytes.
    pub span: Range<usize>,
    /// Line of its start, from 1.
    pub line: usize,
    /// Column of its start in characters, from 1.
    pub column: usize,
}

/// The text of a scenario as a tree with the place of everything.
pub struct Positions<'s> {
    scenario: &'s Scenario,
    value: Option<Value>,
}

impl<'s> Positions<'s> {
    /// Of this scenario.
    pub fn of(scenario: &'s Scenario) -> Self {
        let mut report = Report::new(&scenario.text);
        let tree = tree::parse(&scenario.text, &mut report);
        Self { scenario, value: tree.value(&mut report) }
    }

    /// Where a rehearsal of a contact stands; both are counted from 0.
    pub fn rehearsal(&self, contact: usize, rehearsal: usize) -> Position {
        self.in_rehearsal(contact, rehearsal, &[])
    }

    /// Where a rehearsal of a contact expects something; all three are counted from 0.
    pub fn expectation(&self, contact: usize, rehearsal: usize, expectation: usize) -> Position {
        self.in_rehearsal(contact, rehearsal, &[Step::Name("expect"), Step::Item(expectation)])
    }

    /// Where a line of a rehearsal stands: `after`, `says` or `wordings`, and its index.
    pub fn line(&self, contact: usize, rehearsal: usize, list: &str, index: usize) -> Position {
        self.in_rehearsal(contact, rehearsal, &[Step::Name(list), Step::Item(index)])
    }

    /// Where a customer's own line stands: whose (a place in the cast), of which other self, its index.
    pub fn line_of(&self, person: usize, other: Option<usize>, index: usize) -> Position {
        let sole = self.value.as_ref().is_some_and(|value| value.entry("customer").is_some());
        let mut path = match (sole, person) {
            (true, 0) => vec![Step::Name("customer")],
            (sole, person) => vec![Step::Name("cast"), Step::Item(person - usize::from(sole))],
        };
        path.extend(other.iter().flat_map(|other| [Step::Name("sometimes"), Step::Item(*other)]));
        path.extend([Step::Name("lines"), Step::Item(index)]);
        self.at(&path)
    }

    /// The words at a place.
    pub fn words(&self, position: &Position) -> &'s str {
        self.scenario.text.get(position.span.clone()).unwrap_or_default()
    }

    fn in_rehearsal(&self, contact: usize, rehearsal: usize, rest: &[Step<'_>]) -> Position {
        let listed = [Step::Name("contacts"), Step::Item(contact)];
        let is_listed = self.value.as_ref().is_some_and(|value| value.entry("contacts").is_some());
        let mut path: Vec<Step<'_>> = if is_listed { listed.to_vec() } else { Vec::new() };
        path.extend([Step::Name("rehearsals"), Step::Item(rehearsal)]);
        path.extend(rest);
        self.at(&path)
    }

    fn at(&self, path: &[Step<'_>]) -> Position {
        let found = self.value.as_ref().and_then(|value| value.at(path));
        let span = found.map_or(0..0, |value| value.span.clone());
        let (line, column) = line_and_column(&self.scenario.text, span.start);
        Position { span, line, column }
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    #[test]
    fn it_is_found_at_the_top_and_in_one_of_several_contacts() {
        let rehearsals = "rehearsals: [(id: \"a\", says: [\"Hm.\"], expect: [settled, reveals(\"x\")])]";
        for (text, contact) in [
            (format!("({rehearsals})"), 0),
            (format!("(contacts: [(opens: \"Hi.\"), (opens: \"Hi.\", {rehearsals})])"), 1),
        ] {
            let scenario = read("t", &text).scenario;
            let positions = Positions::of(&scenario);
            let position = positions.expectation(contact, 0, 1);
            assert_eq!(positions.words(&position), "reveals(\"x\")");
            assert_eq!((position.line, position.column), (1, text.find("reveals").unwrap() + 1));
            assert_eq!(positions.words(&positions.line(contact, 0, "says", 0)), "\"Hm.\"");
        }
    }
}
