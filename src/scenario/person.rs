//! The real person (the territory), the card about them (the map), and the selves a seed may draw.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::listen::act::Family;

/// The real person (the territory) and the card about them (the map).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Person {
    /// Identifier inside the scenario.
    pub id: String,
    /// The name the customer answers to.
    pub name: String,
    /// A human detail: what makes this a person rather than a case.
    pub detail: String,
    /// How the person talks: colours which of the shared lines are chosen.
    pub manner: Manner,
    /// The persona card, field by field.
    pub card: Vec<CardField>,
    /// Anger, anxiety, disappointment, shame at the start, 0..1 each (order of [`Family::FELT`]).
    pub feels: [f64; 4],
    /// Reactivity: factor on everything that aggravates (.7 calm, 1 even, 1.4 quick).
    pub react: f64,
    /// Soothability: factor on everything that calms (.8, 1, 1.2).
    pub sooth: f64,
    /// Expressiveness: share of what is felt that shows (.95, .6, .3).
    pub expr: f64,
    /// Trust at the start, 0..1.
    pub trust: f64,
    /// Feelings better left unspoken.
    pub tact: Vec<Family>,
    /// Anger level from which the customer insults, if ever.
    pub abuse_at: Option<f64>,
    /// This person's own lines; they come before the shared bank.
    pub lines: Vec<Line>,
    /// Other selves the seed may draw instead; empty for a person who is always the same.
    pub selves: Vec<OtherSelf>,
}

/// How a person talks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// Neither short nor chatty.
    #[default]
    Plain,
    /// Few words.
    Terse,
    /// Many words, asides.
    Chatty,
    /// Full sentences, courteous even when upset.
    Formal,
}

/// One field of the persona card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CardField {
    /// What the field is called on the card.
    pub label: String,
    /// What the card says.
    pub says: String,
    /// What is true, where the card is wrong.
    pub truly: Option<String>,
    /// Words by which a trainee states what the card says; a claim where the card is wrong.
    pub words: Vec<String>,
    /// Whether the card is wrong for the person drawn.
    #[serde(skip)]
    pub wrong: bool,
}

/// What is different when the seed draws this self: every field that is set replaces the base.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OtherSelf {
    /// Name of this self inside the scenario, never shown.
    pub id: String,
    /// Replaces [`Person::name`].
    pub name: Option<String>,
    /// Replaces [`Person::detail`].
    pub detail: Option<String>,
    /// Replaces [`Person::manner`].
    pub manner: Option<Manner>,
    /// Replaces [`super::Contact::opens`].
    pub opens: Option<String>,
    /// Replaces [`Person::feels`].
    pub feels: Option<[f64; 4]>,
    /// Replaces [`Person::react`].
    pub react: Option<f64>,
    /// Replaces [`Person::sooth`].
    pub sooth: Option<f64>,
    /// Replaces [`Person::expr`].
    pub expr: Option<f64>,
    /// Replaces [`Person::trust`].
    pub trust: Option<f64>,
    /// Other words for unscored answers, by answer id (another family, another trade).
    pub answers: BTreeMap<String, String>,
    /// Replaces fields of [`Person::card`] by their label.
    pub card: Vec<CardField>,
    /// Replaces [`crate::scenario::Contact::briefing`].
    pub briefing: Option<String>,
    /// Other words for items, by item id: what this self says when telling them.
    pub tells: BTreeMap<String, String>,
    /// Other words for [`crate::scenario::Item::instead`], by item id.
    pub instead: BTreeMap<String, String>,
    /// Other values for fields of the case file, by field id (another name, another street).
    pub case_file: BTreeMap<String, String>,
    /// Lines of this self; they come before the person's, and instead of them where the name is another.
    pub lines: Vec<Line>,
}

/// One line of a customer's own, for a moment of the talk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Line {
    /// Unique in the scenario; the message key is `scenario:line/<id>`.
    pub id: String,
    /// The moment it is for, one of [`super::moments::MOMENTS`], such as `objects` or `ignored`.
    pub moment: String,
    /// Moods it fits; empty: every mood.
    pub moods: Vec<Mood>,
    /// The words.
    pub says: String,
}

/// What a bystander would see: the strongest feeling shown, or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mood {
    /// Nothing strong shows.
    #[default]
    Calm,
    /// Visibly annoyed.
    Annoyed,
    /// Openly angry.
    Angry,
    /// Worried.
    Anxious,
    /// Let down.
    Disappointed,
    /// Embarrassed.
    Ashamed,
    /// Relieved, warming.
    Content,
}
