//! Authored text -> a checked [`Scenario`]: what a trainer wrote, every word and number resolved.
//!
//! The written form is `format`, the resolved form is here. Everything downstream
//! (listening, the customer, the session, the scores) reads a [`Case`]: one contact as the seed
//! drew it.

mod asking;
mod before;
mod case;
mod check;
mod contact;
pub mod draft;
mod format;
mod matter;
pub mod moments;
mod person;
mod positions;
mod problem;
mod reader;
pub mod redress;
mod rehearsal;
mod resolve;
pub mod retold;
pub(crate) mod scale;
mod terms;
mod tree;
pub mod writing;

pub use before::{Before, Came};
pub use case::Case;
pub use contact::{Answer, CaseField, Channel, Contact, FieldKind, Must, Named, Paper, Prop, RightEnd};
pub use matter::{Authority, Failure, Item, Kind, WayOut};
pub use person::{CardField, Line, Manner, Mood, OtherSelf, Person};
pub use positions::{Position, Positions};
pub use problem::{CODES, Code, Problem, Severity};
pub use rehearsal::{Changes, Degree, End, Expectation, Points, Rehearsal};
pub use terms::{LedgerTerms, Rubric};

use format::ScenarioForm;
use problem::Report;

/// Reads the text of a `scenario.ron`. Never panics, and gives what can be given of a broken one.
pub fn read(id: &str, text: &str) -> Checked {
    let mut report = Report::new(text);
    let tree = tree::parse(text, &mut report);
    let form = match tree.value(&mut report) {
        Some(mut value) => {
            let form = reader::read(&mut value, &mut report);
            check::check(&form, &value, &mut report);
            form
        }
        None => ScenarioForm::default(),
    };
    let problems = report.into_problems();
    Checked { scenario: resolve::resolve(id, text, form), problems }
}

/// A scenario as far as it could be read, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checked {
    /// The best that could be made of the text.
    pub scenario: Scenario,
    /// What is wrong, in the order of the text.
    pub problems: Vec<Problem>,
}

impl Checked {
    /// Whether it can be played: nothing is wrong that is more than advice.
    pub fn is_playable(&self) -> bool {
        self.problems.iter().all(|problem| problem.severity() != Severity::Error)
    }
}

/// A whole scenario: who calls, and each contact with them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scenario {
    /// Folder name, unique in a library.
    pub id: String,
    /// BCP 47 tag of the author's language.
    pub language: String,
    /// Title on the library card.
    pub title: String,
    /// The trade: "bicycle shop", "energy supplier".
    pub trade: String,
    /// What this scenario practises, in a few words.
    pub skill: String,
    /// About how long a talk takes.
    pub minutes: u32,
    /// Anything unusual about the case (scripts harm only there).
    pub unusual: bool,
    /// The people who may stand there; contacts point into this list.
    pub cast: Vec<Person>,
    /// The contacts in order; a simple scenario has one.
    pub contacts: Vec<Contact>,
    /// Weights of the score parts.
    pub rubric: Rubric,
    /// The text of `scenario.ron`, byte for byte, as kept in a replay's header.
    pub text: String,
}

#[cfg(test)]
mod tests;
