//! Which of an author's answers a question asks for, in words the author never thought of.
//!
//! The network gives every word piece a place; a question fits what stands for an answer as well as its pieces, each
//! by its weight, find a near one there (late interaction; Khattab, Zaharia 2020). What stands for an answer is what
//! the customer says and a few of the author's phrases that ask for it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use serde::{Deserialize, Serialize};

use super::ReaderError;
use super::network::Network;
use super::pieces::Pieces;

/// Pieces that are read: of a question its end, of what is said, of a phrase, and of all that stands for an answer.
const QUESTION: usize = 48;
const SAID: usize = 32;
const PHRASE: usize = 16;
const WHOLE: usize = 64;
/// So many of the author's phrases stand for an answer.
const PHRASES: usize = 3;
/// Places are kept in as many steps to either side.
const STEPS: f32 = 127.0;
/// So many answers are remembered across cases: a scenario's customers share most of theirs.
const REMEMBERED: usize = 2048;

/// How near a question must come to an answer, fitted on scenarios that the network was not trained on.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Fits {
    /// A fit of -1..1 is a logit of `scale * fit + bias`.
    pub scale: f64,
    /// See `scale`.
    pub bias: f64,
    /// From this logit on an answer is found.
    pub found: f64,
    /// What the author's words add to the logit of the answer they ask for.
    pub words: f64,
    /// So far the next answer must lie behind one that no word of the author's asks for.
    pub lead: f64,
}

/// A text's pieces where the network puts them: directions of length one, in whole steps.
#[derive(Debug)]
struct Placed {
    /// [pieces * width]
    places: Vec<i8>,
    /// How much each piece counts; they sum to 1.
    weights: Vec<f32>,
}

/// The answers of a case, by id, where the network puts them.
#[derive(Debug)]
pub struct Answers(Vec<(String, Arc<Placed>)>);

/// What stands for one answer.
#[derive(Clone, Copy, Debug)]
pub struct Answering<'a> {
    /// Its id.
    pub id: &'a str,
    /// What the customer says.
    pub says: &'a str,
    /// The author's phrases that ask for it.
    pub words: &'a [String],
}

/// Puts texts to their places, those of answers once.
#[derive(Debug, Default)]
pub(super) struct Placing(Mutex<BTreeMap<Vec<i32>, Arc<Placed>>>);

impl Placing {
    /// Places the answers of a case: some milliseconds each.
    ///
    /// # Errors
    /// When the network fails; one that was tried out does not.
    pub(super) fn answers<'a>(
        &self,
        network: &Network,
        pieces: &Pieces,
        answers: impl Iterator<Item = Answering<'a>>,
    ) -> Result<Answers, ReaderError> {
        let placed = answers.map(|one| Ok((one.id.to_owned(), self.placed(network, one.pieces(pieces))?)));
        placed.collect::<Result<_, _>>().map(Answers)
    }

    fn placed(&self, network: &Network, text: Vec<i32>) -> Result<Arc<Placed>, ReaderError> {
        if let Some(placed) = self.0.lock().ok().and_then(|known| known.get(&text).cloned()) {
            return Ok(placed);
        }
        let placed = Arc::new(Placed::of(network, &text, true)?);
        if let Ok(mut known) = self.0.lock() {
            if known.len() >= REMEMBERED {
                known.clear();
            }
            known.insert(text, Arc::clone(&placed));
        }
        Ok(placed)
    }
}

impl Answers {
    /// How well a question fits each answer, as a logit, in their order.
    ///
    /// # Errors
    /// When the network fails; one that was tried out does not.
    pub(super) fn fit(
        &self,
        network: &Network,
        pieces: &Pieces,
        question: &str,
        fits: &Fits,
    ) -> Result<Vec<(&str, f64)>, ReaderError> {
        let text = framed(pieces, &[&pieces.last(question, QUESTION)]);
        let question = Placed::of(network, &text, false)?;
        let logit = |answer: &Placed| fits.scale * f64::from(question.fit(answer)) + fits.bias;
        Ok(self.0.iter().map(|(id, answer)| (id.as_str(), logit(answer))).collect())
    }
}

impl Placed {
    fn of(network: &Network, text: &[i32], answers: bool) -> Result<Self, ReaderError> {
        let (places, weights) = network.places(text, answers)?;
        Ok(Self { places: places.into_iter().map(step).collect(), weights })
    }

    /// How near this text's pieces find one in another, -1..1.
    #[expect(clippy::cast_precision_loss, reason = "a product of two directions in steps is small")]
    fn fit(&self, answer: &Self) -> f32 {
        let width = self.places.len() / self.weights.len().max(1);
        let near = |one: &[i8], other: &[i8]| -> i32 {
            one.iter().zip(other).map(|(one, other)| i32::from(*one) * i32::from(*other)).sum()
        };
        let nearest = |piece: &[i8]| answer.places.chunks(width).map(|other| near(piece, other)).max();
        let pieces = self.places.chunks(width.max(1)).zip(&self.weights);
        pieces
            .map(|(piece, weight)| weight * nearest(piece).unwrap_or_default() as f32 / (STEPS * STEPS))
            .sum()
    }
}

/// A part of a direction of length one in whole steps.
#[expect(clippy::cast_possible_truncation, reason = "a direction's parts are -1..1")]
fn step(part: f32) -> i8 {
    (part * STEPS).round() as i8
}

impl Answering<'_> {
    fn pieces(&self, pieces: &Pieces) -> Vec<i32> {
        let mut said = pieces.of(self.says);
        said.truncate(SAID);
        let phrases = spread(self.words).into_iter().map(|phrase| {
            let mut phrase = pieces.of(phrase);
            phrase.truncate(PHRASE);
            phrase
        });
        let parts: Vec<Vec<i32>> = std::iter::once(said).chain(phrases).collect();
        framed(pieces, &parts.iter().map(Vec::as_slice).collect::<Vec<_>>())
    }
}

/// The start, and every part with an end behind it.
fn framed(pieces: &Pieces, parts: &[&[i32]]) -> Vec<i32> {
    let mut text = vec![pieces.start()];
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            text.push(pieces.end());
        }
        text.extend(*part);
    }
    text.truncate(WHOLE);
    text.push(pieces.end());
    text
}

/// The phrases that say most that the ones before do not: the first with most new words for its length, and so on.
fn spread(phrases: &[String]) -> Vec<&str> {
    let mut left: Vec<&str> = phrases.iter().map(String::as_str).collect();
    let (mut chosen, mut said) = (Vec::new(), BTreeSet::new());
    while chosen.len() < PHRASES && !left.is_empty() {
        let at = newest(&left, &said);
        let phrase = left.remove(at);
        said.extend(phrase.split_whitespace());
        chosen.push(phrase);
    }
    chosen
}

/// Where the phrase stands that says most that was not said.
#[expect(clippy::cast_precision_loss, reason = "a phrase has a few words")]
fn newest(left: &[&str], said: &BTreeSet<&str>) -> usize {
    let gain = |phrase: &str| {
        let words: BTreeSet<&str> = phrase.split_whitespace().collect();
        words.difference(said).count() as f64 / (1.0 + 0.1 * phrase.split_whitespace().count() as f64)
    };
    let gains = left.iter().map(|phrase| gain(phrase)).enumerate();
    gains.rev().max_by(|one, other| one.1.total_cmp(&other.1)).map_or(0, |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(places: &[[f32; 2]], weights: &[f32]) -> Placed {
        Placed {
            places: places.as_flattened().iter().copied().map(step).collect(),
            weights: weights.to_vec(),
        }
    }

    #[test]
    fn a_question_fits_where_its_pieces_find_near_ones_by_their_weight() {
        let question = placed(&[[1.0, 0.0], [0.0, 1.0]], &[0.75, 0.25]);
        let both = placed(&[[0.0, 1.0], [1.0, 0.0]], &[0.5, 0.5]);
        let first = placed(&[[1.0, 0.0]], &[1.0]);
        let none = placed(&[[-1.0, 0.0]], &[1.0]);
        let fits = [&both, &first, &none].map(|answer| question.fit(answer));
        assert!((fits[0] - 1.0).abs() < 0.01 && (fits[1] - 0.75).abs() < 0.01 && fits[2] < 0.0, "{fits:?}");
    }

    #[test]
    fn phrases_are_chosen_that_say_different_things() {
        let phrases = ["your job", "what is your job", "for a living", "your trade"].map(str::to_owned);
        assert_eq!(spread(&phrases), ["what is your job", "for a living", "your trade"]);
    }
}
