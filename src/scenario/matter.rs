//! What the talk is about: what went wrong, what the customer has to tell, what can be done.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::listen::act::Family;

/// What went wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Failure {
    /// What the customer lost.
    pub kind: Kind,
    /// Money's worth of the loss.
    pub loss: f64,
    /// Whether the customer keeps the use of the thing.
    pub kept: bool,
    /// How often the customer already tried to have it solved.
    pub already_tried: u32,
}

/// What was lost, and what a way out gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Money.
    Money,
    /// Goods.
    Goods,
    /// A service.
    #[default]
    Service,
    /// Attention.
    Attention,
}

/// A fact or a hidden need of the customer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// Identifier.
    pub id: String,
    /// A hidden need rather than a plain fact.
    pub need: bool,
    /// Said in the opening line.
    pub first: bool,
    /// Openness needed before it is told (0 open, .35 careful, .55 guarded, .70 buried).
    pub guard: f64,
    /// Weight (.5 minor, 1 normal, 2 key).
    pub weight: f64,
    /// Topics that reach it.
    pub topics: Vec<String>,
    /// Something is at stake for the customer in it.
    pub stake: bool,
    /// Somebody's safety hangs on it: until it is met nothing else is fair.
    pub safety: bool,
    /// Telling it opens a cue of this feeling.
    pub feeling: Option<Family>,
    /// What the customer says when telling it; the message key is `scenario:says/<id>`.
    pub says: String,
    /// What the customer says when asked about it too early; the message key is `scenario:instead/<id>`.
    pub instead: String,
    /// Words that take it up when a trainee writes them.
    pub words: Vec<String>,
    /// What was not told, for the debrief's hint ("something about Saturday").
    pub hint: String,
}

/// Something that can be done for the customer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WayOut {
    /// Identifier, as in `/give ID`.
    pub id: String,
    /// What the desk's button says.
    pub label: String,
    /// Words that offer it when a trainee writes them.
    pub words: Vec<String>,
    /// What it gives.
    pub kind: Kind,
    /// Fit to `main` and to needs by id, 0..1.
    pub fits: BTreeMap<String, f64>,
    /// Money value to the customer.
    pub worth: f64,
    /// All of its cost to the company.
    pub costs_us: f64,
    /// Share of the loss it restores, 0..1.
    pub recovers: f64,
    /// Minutes it takes the customer.
    pub customer_minutes: f64,
    /// Who may decide it.
    pub authority: Authority,
    /// The desk it hands over to, for a handover.
    pub to: Option<String>,
    /// What it changes unseen, an id of [`super::Contact::changes`].
    pub changes: Option<String>,
}

/// Who may decide a way out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Authority {
    /// The trainee.
    #[default]
    FrontLine,
    /// The manager, when asked.
    Manager,
    /// Another desk.
    Other,
}
