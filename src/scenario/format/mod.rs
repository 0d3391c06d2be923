//! Scenario format 1: the written form, as a trainer types it in `scenario.ron`.
//!
//! Everything has a default, so that a simple file stays simple; what must not be missing is
//! held by `check`. scenarios/README.md shows every field with an example.

mod contact;
mod person;

use std::collections::BTreeMap;

use serde::Deserialize;

pub(crate) use contact::{ItemForm, Relationship, WayForm};
pub(crate) use person::{PersonForm, SelfForm};

use super::{
    Answer, CaseField, Channel, Failure, LedgerTerms, Must, Named, Paper, Prop, Rehearsal, RightEnd, Rubric,
};

/// The version of the format that this program reads.
pub(crate) const FORMAT: u32 = 1;

/// Declares the file and the contact together: a file with one contact writes the contact's
/// fields at the top level, so both have the same ones.
macro_rules! forms {
    ($($(#[$doc:meta])* $field:ident: $kind:ty),+ $(,)?) => {
        /// The whole file.
        #[derive(Clone, Debug, Default, PartialEq, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub(crate) struct ScenarioForm {
            /// Version of this format; left out, it is the newest.
            pub(crate) format: Option<u32>,
            /// Language tag of the author's words.
            pub(crate) language: Option<String>,
            /// Title on the library card.
            pub(crate) title: String,
            /// The trade.
            pub(crate) trade: String,
            /// What it practises.
            pub(crate) skill: String,
            /// About how long a talk takes.
            pub(crate) minutes: Option<u32>,
            /// Whether the case is unusual.
            pub(crate) unusual: bool,
            /// Weights of the parts of the listening score.
            pub(crate) rubric: Rubric,
            /// The customer of a file with one contact.
            pub(crate) customer: Option<PersonForm>,
            /// The customers of a file with several contacts.
            pub(crate) cast: Vec<PersonForm>,
            /// The contacts, where there are several.
            pub(crate) contacts: Vec<ContactForm>,
            $($(#[$doc])* pub(crate) $field: $kind),+
        }

        /// One of several contacts.
        #[derive(Clone, Debug, Default, PartialEq, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub(crate) struct ContactForm {
            /// Identifier inside the scenario.
            pub(crate) id: String,
            /// Id of the customer in `cast`.
            pub(crate) customer: String,
            $($(#[$doc])* pub(crate) $field: $kind),+
        }

        impl ScenarioForm {
            /// The contact that stands at the top level of the file.
            pub(crate) fn sole_contact(&self) -> ContactForm {
                ContactForm {
                    id: "contact".to_owned(),
                    customer: String::new(),
                    $($field: self.$field.clone()),+
                }
            }
        }

        /// Names of the fields that stand in a contact, or at the top level of a file with one.
        pub(crate) const CONTACT_FIELDS: &[&str] = &[$(stringify!($field)),+];
    };
}

forms! {
    /// Who the trainee is today.
    seat: String,
    /// Where the talk happens.
    place: String,
    /// Counter, phone or chat.
    channel: Channel,
    /// Sign for money.
    currency: String,
    /// What the trainee knows before the first word.
    briefing: String,
    /// The customer's opening line.
    opens: String,
    /// Whether the two will meet again.
    relationship: Relationship,
    /// Papers at hand.
    papers: Vec<Paper>,
    /// Structured facts, each of which the customer can be asked about.
    case_file: Vec<CaseField>,
    /// Unscored questions and answers.
    answers: Vec<Answer>,
    /// What went wrong.
    failure: Failure,
    /// Facts, told freely or when asked.
    facts: Vec<ItemForm>,
    /// Hidden needs, told to someone who listens.
    hidden: Vec<ItemForm>,
    /// Words that ask about a topic.
    topics: BTreeMap<String, Vec<String>>,
    /// What can be done.
    ways_out: Vec<WayForm>,
    /// Other desks.
    desks: Vec<Named>,
    /// Steps a trainee may announce.
    steps: Vec<Named>,
    /// Ways and steps that will be carried out when promised.
    can_promise: Vec<String>,
    /// What must happen before something else.
    must: Vec<Must>,
    /// The right end.
    right_end: Option<RightEnd>,
    /// Troubles that come next.
    next_issues: Vec<Named>,
    /// Facts the trainee can explain.
    knows: Vec<Named>,
    /// Reasons for a no.
    reasons: Vec<Named>,
    /// Changes that should be told.
    changes: Vec<Named>,
    /// Things to see.
    props: Vec<Prop>,
    /// Words that sting.
    triggers: Vec<String>,
    /// Replies after which the talk ends.
    turn_limit: Option<u32>,
    /// How attractive a competitor is, 0..1.
    rival_gap: f64,
    /// Terms of the ledger.
    ledger: LedgerTerms,
    /// Replies and talks with what is expected of them.
    rehearsals: Vec<Rehearsal>,
}
