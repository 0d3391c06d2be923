//! What an item is told with: a good share of these words mentions it, in whatever order.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Mention, Sort};
use crate::listen::lexicon::Lexicon;
use crate::listen::passage::Passage;
use crate::listen::phrase::Element;
use crate::scenario::Contact;

/// The share of an item's words that mentions it, and the least number of them.
const SHARE: f64 = 0.34;
const LEAST_WORDS: usize = 2;
/// So many words of its own mention an item however long its tale is.
const ENOUGH: f64 = 3.0;

/// The words an item is told with, each with how much it says about this item alone.
#[derive(Debug)]
pub(super) struct Tale {
    pub(super) id: String,
    pub(super) words: Vec<(Element, f64)>,
}

/// The content words of what the customer says when telling each item.
pub(super) fn tales(contact: &Contact, lexicon: &Lexicon) -> Vec<Tale> {
    let told: Vec<(String, Vec<Element>)> =
        contact.items.iter().map(|item| (item.id.clone(), content(&item.says, lexicon))).collect();
    let mut items_with: BTreeMap<Option<u64>, usize> = BTreeMap::new();
    for word in told.iter().flat_map(|(_, words)| words) {
        *items_with.entry(word.stem).or_default() += 1;
    }
    let weigh = |word: Element| {
        let items = items_with.get(&word.stem).copied().unwrap_or(1);
        let weight = if items > 1 { 0.3 } else { 1.0 };
        (word, weight)
    };
    told.into_iter().map(|(id, words)| Tale { id, words: words.into_iter().map(weigh).collect() }).collect()
}

fn content(raw: &str, lexicon: &Lexicon) -> Vec<Element> {
    let passage = Passage::as_written(raw, lexicon);
    let mut words: Vec<Element> = (0..passage.tokens().len())
        .filter(|at| passage.is_content(*at))
        .map(|at| Element::at(&passage, at))
        .collect();
    words.sort_by_key(|word| word.stem);
    words.dedup_by_key(|word| word.stem);
    words
}

impl Tale {
    pub(super) fn find(&self, passage: &Passage<'_>, tokens: &Range<usize>) -> Option<Mention> {
        let (mut said, mut places) = (0.0, Vec::new());
        for (word, weight) in &self.words {
            // One "no" of the reply is one word of the tale, however often the tale says no.
            if let Some(place) =
                word.places(passage, tokens).into_iter().find(|place| !places.contains(place))
            {
                said += weight;
                places.push(place);
            }
        }
        let count = places.len();
        let all: f64 = self.words.iter().map(|(_, weight)| weight).sum();
        let enough = count >= LEAST_WORDS && (said >= SHARE * all || said >= ENOUGH);
        let first = places.iter().map(|place| place.start).min().filter(|_| enough)?;
        let tokens = first..places.iter().map(|place| place.end).max()?;
        Some(Mention {
            sort: Sort::Item,
            id: self.id.clone(),
            tokens,
            words: count,
            own_words: count,
            sure: false,
        })
    }
}
