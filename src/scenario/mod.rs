//! Authored text -> a checked [`Scenario`]: what a trainer wrote, every word and number resolved.
//!
//! The written form is `format`, the resolved form is here. Everything downstream
//! (listening, the customer, the session, the scores) reads a [`Case`]: one contact as the seed
//! drew it.

mod case;
mod contact;
mod matter;
pub mod moments;
mod person;
mod terms;

pub use case::Case;
pub use contact::{Answer, CaseField, Channel, Contact, FieldKind, Must, Named, Paper, Prop, RightEnd};
pub use matter::{Authority, Failure, Item, Kind, WayOut};
pub use person::{CardField, Line, Manner, Mood, OtherSelf, Person};
pub use terms::{LedgerTerms, Rubric};

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
