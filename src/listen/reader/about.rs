//! What a reader's outputs are called and how far each is to be trusted, read from `reader.json`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ReaderError;
use super::places::Fits;
use super::plain::Plain;
use crate::listen::act::{Act, Family};

/// Names and weights of a reader's outputs.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The outputs' names in their order: an act's name, `feeling_` and a family, or anything else.
    pub outputs: Vec<String>,
    /// For each act how to weigh it with the cues.
    pub weights: BTreeMap<String, Weights>,
    /// The form in which its texts are read; as they are written if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plain: Option<Plain>,
    /// How near a line must come to what it is about, for a network that finds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finding: Option<Fits>,
    /// The scenarios from whose lines that was learnt: figures on them say nothing of others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub learnt_from: Vec<String>,
    /// Where each act stands among the outputs.
    #[serde(skip)]
    places: Vec<Option<usize>>,
}

/// How one act's probability comes about: the logistic function of `score * reader + cue * cues + bias`,
/// fitted on replies that neither was trained on.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Weights {
    /// Weight of the reader's score.
    pub reader: f64,
    /// Weight of the surest cue, 0..1.
    pub cue: f64,
    /// What is added.
    pub bias: f64,
    /// From this probability on the act is held to be performed, 0..1.
    pub held: f64,
}

impl Weights {
    /// The probability of an act, 0..1.
    pub fn likely(self, score: f64, cue: f64) -> f64 {
        1.0 / (1.0 + (-(self.reader * score + self.cue * cue + self.bias)).exp())
    }
}

impl About {
    /// Reads `reader.json`.
    ///
    /// # Errors
    /// When it is none, or an act has no output or no weights.
    pub(super) fn read(text: &str) -> Result<Self, ReaderError> {
        let mut about: Self =
            serde_json::from_str(text).map_err(|error| ReaderError::About(error.to_string()))?;
        let place = |act: Act| about.outputs.iter().position(|name| name == act.name());
        about.places = Act::ALL.iter().map(|act| place(*act)).collect();
        let lacks = |act: &&Act| about.at(**act).is_none() || !about.weights.contains_key(act.name());
        match Act::ALL.iter().filter(|act| **act != Act::None).find(lacks) {
            Some(act) => Err(ReaderError::About(format!("nothing about `{}`", act.name()))),
            None => Ok(about),
        }
    }

    /// Where an act stands among the outputs.
    pub(super) fn at(&self, act: Act) -> Option<usize> {
        self.places[act as usize]
    }

    /// How to weigh an act.
    pub fn weights(&self, act: Act) -> Option<Weights> {
        self.weights.get(act.name()).copied()
    }

    /// The places of all outputs that stand for an act or a family of feelings.
    pub(super) fn heard(&self) -> impl Iterator<Item = usize> {
        self.places.iter().copied().flatten().chain(self.families().map(|(_, at)| at))
    }

    /// Where each family of feelings stands among the outputs.
    pub(super) fn families(&self) -> impl Iterator<Item = (Family, usize)> {
        const FAMILIES: [(Family, &str); 5] = [
            (Family::Anger, "feeling_anger"),
            (Family::Anxiety, "feeling_anxiety"),
            (Family::Disappointment, "feeling_disappointment"),
            (Family::Shame, "feeling_shame"),
            (Family::Positive, "feeling_positive"),
        ];
        let place = |named: &str| self.outputs.iter().position(|name| name == named);
        FAMILIES.into_iter().filter_map(move |(family, name)| Some((family, place(name)?)))
    }

    /// A text that can be read, for tests.
    #[cfg(test)]
    pub(super) fn example() -> String {
        let names: Vec<&str> = Act::ALL.iter().map(|act| act.name()).collect();
        let weights = Weights { reader: 1.0, cue: 2.0, bias: -1.0, held: 0.5 };
        let weights: BTreeMap<&str, Weights> = names.iter().map(|name| (*name, weights)).collect();
        serde_json::json!({ "outputs": names, "weights": weights }).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_needs_an_output_and_weights() {
        assert!(About::read(&About::example()).is_ok());
        let lacking = About::example().replace("\"apology\"", "\"apologia\"");
        assert_eq!(About::read(&lacking).unwrap_err(), ReaderError::About("nothing about `apology`".into()));
    }

    #[test]
    fn cue_and_reader_add_up() {
        let weights = Weights { reader: 1.0, cue: 2.0, bias: -1.0, held: 0.5 };
        assert_eq!(weights.likely(1.0, 0.0), 0.5);
        assert!(weights.likely(1.0, 1.0) > 0.85 && weights.likely(-3.0, 0.5) < 0.1);
    }
}
