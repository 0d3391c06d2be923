//! What a contact holds where its written form differs from the resolved one.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::super::scale::{Fit, Guard, Weight};
use super::super::{Authority, Kind};
use crate::listen::act::Family;

/// Whether the trainee and the customer will deal with each other again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Relationship {
    /// They will.
    #[default]
    Ongoing,
    /// They will not.
    OneOff,
}

/// A fact (in `facts`) or a hidden need (in `hidden`).
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct ItemForm {
    /// Identifier.
    pub(crate) id: String,
    /// What the customer says when telling it.
    pub(crate) says: String,
    /// What the customer says when asked about it too early.
    pub(crate) instead: String,
    /// Words that take it up.
    pub(crate) words: Vec<String>,
    /// Topics that reach it; left out, its own id.
    pub(crate) topics: Vec<String>,
    /// How open the customer must be; left out, `open` for a fact and `careful` for a need.
    pub(crate) guard: Option<Guard>,
    /// Whether the opening line says it.
    pub(crate) first: bool,
    /// How much it counts.
    pub(crate) weight: Weight,
    /// Whether something is at stake in it; left out, yes for a need.
    pub(crate) stake: Option<bool>,
    /// Whether somebody's safety hangs on it.
    pub(crate) safety: bool,
    /// The feeling that shows when it is told.
    pub(crate) feeling: Option<Family>,
    /// Hint in the debrief when it was never told.
    pub(crate) hint: String,
}

/// Something that can be done for the customer.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct WayForm {
    /// Identifier.
    pub(crate) id: String,
    /// What the desk's button says.
    pub(crate) label: String,
    /// Words that offer it.
    pub(crate) words: Vec<String>,
    /// What it gives.
    pub(crate) kind: Kind,
    /// How far it answers `main` and each need.
    pub(crate) fits: BTreeMap<String, Fit>,
    /// Money value to the customer.
    pub(crate) worth: f64,
    /// All of its cost to the company.
    pub(crate) costs_us: f64,
    /// How much of the loss it restores.
    pub(crate) recovers: Fit,
    /// Minutes it takes the customer.
    pub(crate) customer_minutes: f64,
    /// Who may decide it.
    pub(crate) authority: Authority,
    /// The desk it hands over to.
    pub(crate) to: Option<String>,
    /// What it changes unseen.
    pub(crate) changes: Option<String>,
}
