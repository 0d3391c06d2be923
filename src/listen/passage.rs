//! A text with what its words may mean: the phrases found in it and the service words they say.

use std::ops::Range;

use super::lexicon::Lexicon;
use super::lexicon::matching::Hits;
use super::text::{Sentence, Text, Token};

/// A text, the phrases found in it, and the service words of each token.
#[derive(Debug)]
pub struct Passage<'a> {
    /// The word list it was read with.
    pub lexicon: &'a Lexicon,
    /// Its tokens and sentences.
    pub text: Text,
    /// Where the phrases of each list stand.
    pub(crate) hits: Hits,
    /// Service words that begin at each token.
    pub senses: Vec<Vec<Sense>>,
    /// The name of each token's stem, numbers without their zero cents.
    pub stems: Vec<u64>,
}

/// A service word that some tokens say together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sense {
    /// Number of the service word in the lexicon.
    pub service: usize,
    /// How many tokens say it.
    pub words: usize,
}

/// A name for a word: equal words have equal names (FNV-1a).
pub(crate) fn name(word: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    word.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

impl<'a> Passage<'a> {
    /// Reads raw words.
    pub fn read(raw: &str, lexicon: &'a Lexicon) -> Self {
        let text = Text::read(raw, lexicon);
        let hits = Hits::find(&text, lexicon);
        Self::of(text, hits, lexicon)
    }

    /// The same for a text whose phrases are already found.
    pub(crate) fn of(text: Text, hits: Hits, lexicon: &'a Lexicon) -> Self {
        let mut senses = vec![Vec::new(); text.tokens.len()];
        for (service, list) in lexicon.services() {
            for hit in hits.of(lexicon, list) {
                senses[hit.start].push(Sense { service, words: hit.len() });
            }
        }
        let stems = text.tokens.iter().map(|token| name(bare(&token.stem))).collect();
        Self { lexicon, text, hits, senses, stems }
    }

    /// Its tokens.
    pub fn tokens(&self) -> &[Token] {
        &self.text.tokens
    }

    /// Its sentences.
    pub fn sentences(&self) -> &[Sentence] {
        &self.text.sentences
    }

    /// The phrases of `list` that lie inside `tokens`.
    pub fn found<'s>(
        &'s self,
        list: &str,
        tokens: &Range<usize>,
    ) -> impl Iterator<Item = Range<usize>> + use<'s, 'a> {
        let (start, end) = (tokens.start, tokens.end);
        let hits = self.hits.of(self.lexicon, list).iter();
        hits.filter(move |hit| start <= hit.start && hit.end <= end).cloned()
    }

    /// Whether a phrase of `list` lies inside `tokens`.
    pub fn has(&self, list: &str, tokens: &Range<usize>) -> bool {
        self.found(list, tokens).next().is_some()
    }

    /// Whether the token at `at` belongs to a class of the lexicon.
    pub fn is(&self, class: &str, at: usize) -> bool {
        self.text.tokens.get(at).is_some_and(|token| self.lexicon.in_class(class, token.id))
    }

    /// Whether any token of a stretch belongs to a class.
    pub fn any(&self, class: &str, tokens: &Range<usize>) -> bool {
        tokens.clone().any(|at| self.is(class, at))
    }

    /// Whether the token at `at` says something of its own: no "the", no "you", no "really".
    pub fn is_content(&self, at: usize) -> bool {
        !self.is("glue", at) && !self.is("weak", at)
    }
}

/// "40.00" is "40", "4:00" is "4".
fn bare(number: &str) -> &str {
    number.strip_suffix(".00").or(number.strip_suffix(":00")).unwrap_or(number)
}
