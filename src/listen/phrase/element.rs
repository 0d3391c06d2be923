//! A word of a phrase, or several that mean one service word, and where it stands in a text.

use std::ops::Range;

use crate::listen::passage::{Mark, Passage, Sense};

/// One word of a phrase, or several that mean one service word.
#[derive(Clone, Debug, Default)]
pub(crate) struct Element {
    /// Its word as written, where it is one word.
    pub(crate) word: String,
    /// The name of its stem, where it is one word.
    pub(crate) stem: Option<u64>,
    pub(super) services: Vec<usize>,
    pub(super) weight: Weight,
}

/// How much a word of a phrase says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// "the", "your".
    #[default]
    Pointer,
    /// "with", "go".
    Small,
    /// "not".
    No,
    /// "birthday".
    Strong,
}

/// Every word; words that mean a service word together are one.
pub(super) fn elements(passage: &Passage<'_>) -> Vec<Element> {
    let mut list = Vec::new();
    let mut at = 0;
    while at < passage.tokens().len() {
        let words = passage.senses[at].iter().map(|sense| sense.words).max().unwrap_or(1).max(1);
        list.push(element(passage, at, words));
        at += words;
    }
    list
}

fn element(passage: &Passage<'_>, at: usize, words: usize) -> Element {
    let token = &passage.tokens()[at];
    let services =
        passage.senses[at].iter().filter(|sense| sense.words == words).map(|sense| sense.service).collect();
    let (word, stem) =
        if words == 1 { (token.word.clone(), Some(passage.stems[at])) } else { (String::new(), None) };
    let weight = if words > 1 { Weight::Strong } else { weight(passage, at) };
    Element { word, stem, services, weight }
}

fn weight(passage: &Passage<'_>, at: usize) -> Weight {
    if passage.is(Mark::No, at) {
        Weight::No
    } else if passage.is_content(at) {
        Weight::Strong
    } else if passage.is(Mark::Pointer, at) && at + 1 < passage.tokens().len() {
        Weight::Pointer
    } else {
        Weight::Small
    }
}

impl Element {
    /// An element for one token of a text.
    pub(crate) fn at(passage: &Passage<'_>, at: usize) -> Self {
        element(passage, at, 1)
    }

    /// What it can be looked up by: its stem, and the service words it means.
    pub(crate) fn keys(&self) -> impl Iterator<Item = u64> {
        self.stem.into_iter().chain(self.services.iter().map(|service| service_key(*service)))
    }

    /// Every place within `tokens` where it stands.
    pub(crate) fn places(&self, passage: &Passage<'_>, tokens: &Range<usize>) -> Vec<Range<usize>> {
        tokens
            .clone()
            .filter_map(|at| self.place(passage, at))
            .filter(|place| place.end <= tokens.end)
            .collect()
    }

    pub(super) fn is_in(&self, passage: &Passage<'_>, tokens: &Range<usize>) -> bool {
        tokens.clone().any(|at| self.place(passage, at).is_some_and(|place| place.end <= tokens.end))
    }

    fn place(&self, passage: &Passage<'_>, at: usize) -> Option<Range<usize>> {
        let no = self.weight == Weight::No;
        let same = self.stem == Some(passage.stems[at]) && !passage.is(Mark::No, at);
        if same || no && passage.is(Mark::No, at) {
            return Some(at..at + 1);
        }
        if self.services.is_empty() {
            return None;
        }
        let means = |sense: &&Sense| self.services.contains(&sense.service);
        passage.senses[at]
            .iter()
            .filter(means)
            .map(|sense| at..at + sense.words)
            .max_by_key(|place| place.end)
    }
}

/// Service words are few; their numbers are no names of words.
pub(crate) fn service_key(service: usize) -> u64 {
    service as u64
}
