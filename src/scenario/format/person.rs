//! The customer as written: the card, the real person, and who the seed may draw instead.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::super::scale::{Feels, Shows, Soothes, Strength, Temper, Trust};
use super::super::{CardField, Line, Manner};
use crate::listen::act::Family;

/// The customer.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct PersonForm {
    /// Identifier, needed only in a `cast`.
    pub(crate) id: String,
    /// The name the customer answers to.
    pub(crate) name: String,
    /// What makes this a person rather than a case.
    pub(crate) detail: String,
    /// How the person talks.
    pub(crate) manner: Manner,
    /// The persona card.
    pub(crate) card: Vec<CardField>,
    /// Feelings at the start.
    pub(crate) feels: Feels,
    /// How fast they rise.
    pub(crate) temper: Temper,
    /// How fast they settle.
    pub(crate) soothes: Soothes,
    /// How much of them shows.
    pub(crate) shows: Shows,
    /// Trust at the start.
    pub(crate) trust: Trust,
    /// Feelings better left unspoken.
    pub(crate) tact: Vec<Family>,
    /// Anger from which the customer insults.
    pub(crate) abuse_at: Option<Strength>,
    /// This person's own lines.
    pub(crate) lines: Vec<Line>,
    /// Who it sometimes is instead, as the seed draws.
    pub(crate) sometimes: Vec<SelfForm>,
}

/// What is different when the seed draws this self; what is left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct SelfForm {
    /// Identifier, never shown.
    pub(crate) id: String,
    /// Another name.
    pub(crate) name: Option<String>,
    /// Another detail.
    pub(crate) detail: Option<String>,
    /// Another way of talking.
    pub(crate) manner: Option<Manner>,
    /// Fields of the card that read differently, by label.
    pub(crate) card: Vec<CardField>,
    /// Other feelings at the start, all four.
    pub(crate) feels: Option<Feels>,
    /// How fast they rise.
    pub(crate) temper: Option<Temper>,
    /// How fast they settle.
    pub(crate) soothes: Option<Soothes>,
    /// How much of them shows.
    pub(crate) shows: Option<Shows>,
    /// Trust at the start.
    pub(crate) trust: Option<Trust>,
    /// Another opening line.
    pub(crate) opens: Option<String>,
    /// Another briefing.
    pub(crate) briefing: Option<String>,
    /// Other words for a fact or need, by its id.
    pub(crate) tells: BTreeMap<String, String>,
    /// Other words for what is asked too early, by the fact's or need's id.
    pub(crate) instead: BTreeMap<String, String>,
    /// Other words for an unscored answer, by its id.
    pub(crate) answers: BTreeMap<String, String>,
    /// Other values in the case file, by the field's id.
    pub(crate) case_file: BTreeMap<String, String>,
    /// Lines of this self.
    pub(crate) lines: Vec<Line>,
}
