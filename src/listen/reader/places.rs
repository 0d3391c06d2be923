//! What a line is about, in words the author never thought of.
//!
//! The network gives every word piece a place; a line fits what stands for a subject as well as its pieces, each
//! by its weight, find a near one there (late interaction; Khattab, Zaharia 2020). What stands for an answer is what
//! the customer says and a few of the author's phrases that ask for it; so for topics, items and ways out.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::{Arc, Mutex};

use rten_tensor::NdTensor;
use rten_tensor::prelude::*;
use serde::{Deserialize, Serialize};

use super::ReaderError;
use super::network::Network;
use super::pieces::Pieces;
use crate::listen::subjects::Subject;

/// Pieces that are read: of a line its end, of what is said, of a phrase, and of all that stands for a subject.
const LINE: usize = 48;
const SAID: usize = 32;
const PHRASE: usize = 16;
const WHOLE: usize = 64;
/// So many of the author's phrases stand for a subject.
const PHRASES: usize = 3;
/// Directions of subjects are remembered in as many steps to either side.
const STEPS: f32 = 127.0;
/// So many subjects are remembered across cases, of some 3 kB each: the people of a scenario share most of theirs, and
/// whoever plays all scenarios one after the other comes back to each.
const REMEMBERED: usize = 4096;

/// How near a line must come to a subject: `scale` and `bias` come with the network, the rest was chosen on
/// scenarios that it was not trained on, `words` before it learnt from four of them.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Fits {
    /// A fit of -1..1 is a logit of `scale * fit + bias`.
    pub scale: f64,
    /// See `scale`.
    pub bias: f64,
    /// From this logit on a question asks for an answer or a topic.
    pub found: f64,
    /// What the author's words add to the logit of what they ask for.
    pub words: f64,
    /// So far the next one must lie behind one that no word of the author's asks for.
    pub lead: f64,
    /// From this logit on a sentence speaks of a way out.
    pub mentioned: f64,
}

/// The pieces of what stands for a subject, where the network puts them.
#[derive(Debug)]
struct Placed {
    /// A direction of length one for each piece, in steps: [pieces * width].
    places: Vec<i8>,
    pieces: usize,
}

/// The subjects of a case where the network puts them.
#[derive(Debug)]
pub struct Places {
    /// Which pieces are whose.
    subjects: Vec<(Subject, Range<usize>)>,
    /// Directions of all their pieces: [pieces, width].
    places: NdTensor<f32, 2>,
}

/// Puts texts to their places, those of subjects once.
#[derive(Debug, Default)]
pub(super) struct Placing(Mutex<BTreeMap<Vec<i32>, Arc<Placed>>>);

impl Placing {
    /// Places the subjects of a case: some milliseconds each.
    ///
    /// # Errors
    /// When the network fails; one that was tried out does not.
    pub(super) fn places(
        &self,
        network: &Network,
        pieces: &Pieces,
        subjects: Vec<Subject>,
    ) -> Result<Places, ReaderError> {
        let (mut owned, mut places, mut width) = (Vec::new(), Vec::new(), 0);
        for subject in subjects {
            let one = self.placed(network, standing(&subject, pieces))?;
            let start = owned.last().map_or(0, |(_, own): &(_, Range<usize>)| own.end);
            owned.push((subject, start..start + one.pieces));
            places.extend(one.places.iter().map(|step| f32::from(*step) / STEPS));
            width = one.places.len() / one.pieces;
        }
        let count = places.len() / width.max(1);
        Ok(Places { subjects: owned, places: NdTensor::from_data([count, width], places) })
    }

    fn placed(&self, network: &Network, text: Vec<i32>) -> Result<Arc<Placed>, ReaderError> {
        if let Some(placed) = self.0.lock().ok().and_then(|known| known.get(&text).cloned()) {
            return Ok(placed);
        }
        let places = network.places(&text, true)?.0.into_iter().map(step).collect();
        let subject = Arc::new(Placed { places, pieces: text.len() });
        if let Ok(mut known) = self.0.lock() {
            if known.len() >= REMEMBERED {
                known.clear();
            }
            known.insert(text, Arc::clone(&subject));
        }
        Ok(subject)
    }
}

impl Places {
    /// How well a line fits each subject, as a logit, in their order.
    ///
    /// # Errors
    /// When the network fails; one that was tried out does not.
    pub(super) fn fit(
        &self,
        network: &Network,
        pieces: &Pieces,
        line: &str,
        fits: &Fits,
    ) -> Result<Vec<(&Subject, f64)>, ReaderError> {
        let text = framed(pieces, &[&pieces.last(line, LINE)]);
        let (places, weights) = network.places(&text, false)?;
        let near = network.products(&places, &self.places)?;
        let near: Vec<&[f32]> = near.chunks(self.places.size(0).max(1)).collect();
        let logit = |own| fits.scale * f64::from(fit(&near, &weights, own)) + fits.bias;
        Ok(self.subjects.iter().map(|(subject, own)| (subject, logit(own))).collect())
    }
}

/// A part of a direction of length one in whole steps.
#[expect(clippy::cast_possible_truncation, reason = "a direction's parts are -1..1")]
fn step(part: f32) -> i8 {
    (part * STEPS).round() as i8
}

/// How well a line fits a subject, -1..1: how near each of its pieces comes to any of the subject's `own`, by its weight.
fn fit(near: &[&[f32]], weights: &[f32], own: &Range<usize>) -> f32 {
    let nearest = |row: &[f32]| row[own.clone()].iter().copied().fold(f32::MIN, f32::max);
    near.iter().zip(weights).map(|(row, weight)| weight * nearest(row)).sum()
}

/// What stands for a subject, in word pieces.
fn standing(subject: &Subject, pieces: &Pieces) -> Vec<i32> {
    let cut = |text: &str, most: usize| {
        let mut text = pieces.of(text);
        text.truncate(most);
        text
    };
    let phrases = spread(&subject.words).into_iter().map(|phrase| cut(phrase, PHRASE));
    let parts: Vec<Vec<i32>> = std::iter::once(cut(&subject.says, SAID)).chain(phrases).collect();
    framed(pieces, &parts.iter().map(Vec::as_slice).collect::<Vec<_>>())
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

    #[test]
    fn a_line_fits_where_its_pieces_find_near_ones_by_their_weight() {
        // Two pieces of a line beside those of three subjects: two, one and one.
        let near: [&[f32]; 2] = [&[0.0, 1.0, 1.0, -1.0], &[1.0, 0.0, 0.0, 0.0]];
        let fits = [0..2, 2..3, 3..4].map(|own| fit(&near, &[0.75, 0.25], &own));
        assert_eq!(fits, [1.0, 0.75, -0.75]);
    }

    #[test]
    fn phrases_are_chosen_that_say_different_things() {
        let phrases = ["your job", "what is your job", "for a living", "your trade"].map(str::to_owned);
        assert_eq!(spread(&phrases), ["what is your job", "for a living", "your trade"]);
    }
}
