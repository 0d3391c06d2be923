//! A text with what its words may mean: the phrases found in it and the service words they say.

use std::ops::Range;

use super::lexicon::Lexicon;
use super::lexicon::matching::Hits;
use super::text::stem::stem;
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
    /// One bit a [`Mark`], for each token.
    marks: Vec<u16>,
}

/// A class of words that is asked for at every token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Holds a sentence together: "the", "you".
    Glue,
    /// Too common to show anything: "really", "get".
    Weak,
    /// May be left out of an author's phrase: "your".
    Pointer,
    /// "her", "their".
    Third,
    /// "if", "whether".
    Doubt,
    /// "no", "without".
    No,
    /// "I", "our".
    SaysI,
    /// "you", "your".
    SaysYou,
    /// "is", "could".
    Aux,
    /// "hello", "thanks".
    Courtesy,
    /// Words of warmth and remedy.
    Warm,
    /// An ordinary word.
    Common,
    /// A small word of another tongue.
    Foreign,
}

/// The classes of the lexicon behind the marks, in their order.
const CLASSES: [&str; 13] = [
    "glue",
    "weak",
    "pointer",
    "third",
    "doubt",
    "no",
    "says_i",
    "says_you",
    "aux",
    "courtesy_word",
    "warm",
    "common",
    "foreign",
];

fn marks(text: &Text, lexicon: &Lexicon) -> Vec<u16> {
    let classes = CLASSES.map(|name| lexicon.class(name));
    let of = |token: &Token| {
        let bits = classes.iter().enumerate().filter(|(_, class)| class.is_some_and(|one| one.has(token.id)));
        bits.fold(0, |marks, (at, _)| marks | 1 << at)
    };
    text.tokens.iter().map(of).collect()
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

    /// The same for service words alone: no phrase of another list is found.
    pub fn read_plainly(raw: &str, lexicon: &'a Lexicon) -> Self {
        let text = Text::read(raw, lexicon);
        let first = lexicon.services().iter().copied().min().unwrap_or(0);
        let hits = Hits::find_from(first, &text, lexicon);
        Self::of(text, hits, lexicon)
    }

    /// The same for a text whose phrases are already found.
    pub(crate) fn of(text: Text, hits: Hits, lexicon: &'a Lexicon) -> Self {
        let mut senses = vec![Vec::new(); text.tokens.len()];
        for (service, list) in lexicon.services().iter().enumerate() {
            for hit in hits.at(*list) {
                senses[hit.start].push(Sense { service, words: hit.len() });
            }
        }
        let stems = text.tokens.iter().map(|token| name(bare(&token.stem))).collect();
        let marks = marks(&text, lexicon);
        Self { lexicon, text, hits, senses, stems, marks }
    }

    /// Reads an author's words: what the lexicon does not know is a word of the trade, no slip.
    pub fn as_written(raw: &str, lexicon: &'a Lexicon) -> Self {
        let mut passage = Self::read_plainly(raw, lexicon);
        for (at, token) in passage.text.tokens.iter_mut().enumerate() {
            if token.id > 0 && lexicon.word(&token.word).is_none() {
                token.id = 0;
                token.stem = stem(&token.word);
                passage.stems[at] = name(&token.stem);
                passage.senses[at].clear();
                passage.marks[at] = 0;
            }
        }
        passage
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

    /// Whether the token at `at` has a mark.
    pub fn is(&self, mark: Mark, at: usize) -> bool {
        self.marks.get(at).is_some_and(|marks| marks >> mark as u16 & 1 == 1)
    }

    /// Whether any token of a stretch has a mark.
    pub fn any(&self, mark: Mark, tokens: &Range<usize>) -> bool {
        tokens.clone().any(|at| self.is(mark, at))
    }

    /// Whether the token at `at` says something of its own: no "the", no "you", no "really".
    pub fn is_content(&self, at: usize) -> bool {
        !self.is(Mark::Glue, at) && !self.is(Mark::Weak, at)
    }
}

/// "40.00" is "40", "4:00" is "4".
fn bare(number: &str) -> &str {
    number.strip_suffix(".00").or(number.strip_suffix(":00")).unwrap_or(number)
}
