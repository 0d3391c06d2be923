//! What a sentence mentions: the scenario's items, ways out, steps, reasons, desks and the rest.
//!
//! An author gives a few words for each; [`Phrase`] finds them in other forms and other words. An
//! item is also mentioned by a good share of the words the customer tells it with.

mod reading;
mod tale;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::OnceLock;

use serde::Serialize;

use super::lexicon::Lexicon;
use super::nearest::Bags;
use super::passage::Passage;
use super::phrase::{Phrase, service_key, within_one_edit};
use super::reader::Places;
use crate::scenario::Case;
use reading::on_paper;
use tale::{Tale, tales};

/// What an author gives words to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// A fact or a hidden need.
    Item,
    /// A topic, by the words that ask about it.
    Topic,
    /// A way out.
    Way,
    /// A step that may be announced.
    Step,
    /// A fact the trainee can explain.
    Knows,
    /// A reason for a no.
    Reason,
    /// A trouble that will come next.
    Issue,
    /// A change that should be told.
    Change,
    /// Another desk.
    Desk,
    /// An unscored answer, by the words that ask for it.
    Answer,
    /// A field of the case file, by its own extra words or its label.
    Field,
    /// Words that sting this customer.
    Trigger,
    /// A field of the card that is wrong, by the words that state what it says.
    Card,
    /// A field of the case file that was gathered and not given, by the words that use it.
    Gathered,
}

/// One thing mentioned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// What it is.
    pub sort: Sort,
    /// Which one.
    pub id: String,
    /// The tokens that mention it.
    pub tokens: Range<usize>,
    /// How many words of the author's it takes.
    pub words: usize,
    /// How many of them are words of their own, no "is" or "on".
    pub own_words: usize,
    /// By the author's words; else by a share of the words it is told with.
    pub sure: bool,
}

impl Mention {
    /// Whether no word of the author's names it: the trained reader found it.
    pub fn is_found(&self) -> bool {
        self.words == 0
    }

    /// Whether these are words strewn around another way out that is said in one piece: in "what I can offer you
    /// is this: recall the old number" no new number is offered.
    fn frames(&self, other: &Self) -> bool {
        let around = self.tokens.start < other.tokens.start && other.tokens.end <= self.tokens.end;
        let is_looser = self.words * other.tokens.len() < other.words * self.tokens.len();
        [self.sort, other.sort] == [Sort::Way; 2] && self.id != other.id && around && is_looser
    }
}

/// A case's words, ready to be found.
#[derive(Debug, Default)]
pub struct CaseWords {
    entries: Vec<Entry>,
    phrases: Vec<(usize, Phrase)>,
    by_key: BTreeMap<u64, Vec<usize>>,
    /// Words long enough to be misspelt, by first letter, with the names of their stems.
    spelling: BTreeMap<char, Vec<(String, u64)>>,
    /// The names of all its words' stems.
    stems: BTreeSet<u64>,
    /// What the trainee can read about the case, by the names of the stems.
    on_paper: BTreeSet<u64>,
    tales: Vec<Tale>,
    /// Its answers, for questions in other words.
    bags: Bags,
    /// All that a reply may be about where a trained reader puts it, once it was asked.
    places: OnceLock<Option<Places>>,
}

/// One id.
#[derive(Debug)]
struct Entry {
    sort: Sort,
    id: String,
}

/// Shorter words must be spelt right.
const SPELLING_FROM: usize = 5;
impl CaseWords {
    /// Reads a case's words.
    pub fn new(case: &Case, lexicon: &Lexicon) -> Self {
        let mut words = Self::default();
        words.read_contact(&case.contact, lexicon);
        words.read_card(&case.person.card, lexicon);
        words.tales = tales(&case.contact, lexicon);
        words.bags = Bags::new(&case.contact, lexicon);
        words.learn_spelling();
        words.on_paper = on_paper(&case.contact, lexicon);
        words
    }

    /// Gives unknown words that miss one of the case's words by a letter that word's stem.
    pub fn mend(&self, passage: &mut Passage<'_>) {
        for at in 0..passage.tokens().len() {
            let word = &passage.text.tokens[at].word;
            if let Some(stem) = self.meant(word, passage.lexicon.word(word).is_some()) {
                passage.stems[at] = stem;
            }
        }
    }

    /// The case's answers, for questions in other words than the author's.
    pub(crate) fn bags(&self) -> &Bags {
        &self.bags
    }

    /// Its subjects where a trained reader finds them; `place` puts them there the first time.
    pub(crate) fn places(&self, place: impl FnOnce() -> Option<Places>) -> Option<&Places> {
        self.places.get_or_init(place).as_ref()
    }

    /// Whether the trainee could read this word in the briefing, a paper or on the screen.
    pub(crate) fn is_on_paper(&self, stem: u64) -> bool {
        self.on_paper.contains(&stem)
    }

    /// Whether an author's phrase or an item's tale has a word with this stem.
    pub(crate) fn has_word(&self, stem: u64) -> bool {
        self.stems.contains(&stem)
    }

    /// Everything mentioned within a stretch of tokens, in order of place: each id once a clause.
    pub fn mentions(&self, passage: &Passage<'_>, tokens: &Range<usize>) -> Vec<Mention> {
        let clause =
            |found: &Range<usize>| passage.text.clauses_around(&(found.start..found.start + 1)).start;
        let mut longest: BTreeMap<(usize, usize), Mention> = BTreeMap::new();
        for phrase in self.candidates(passage, tokens) {
            let (entry, phrase) = &self.phrases[phrase];
            let Some(found) = phrase.find(passage, tokens) else { continue };
            let key = (*entry, clause(&found));
            let mention = self.mention(*entry, phrase, found);
            let size = |one: &Mention| (one.words, one.tokens.len());
            if longest.get(&key).is_none_or(|best| size(&mention) > size(best)) {
                longest.insert(key, mention);
            }
        }
        let all: Vec<Mention> = longest.into_values().collect();
        let is_frame = |one: &&Mention| all.iter().any(|other| one.frames(other));
        let mut found: Vec<Mention> = all.iter().filter(|one| !is_frame(one)).cloned().collect();
        self.add_tales(&mut found, passage, tokens);
        found.sort_by_key(|mention| mention.tokens.start);
        found
    }

    /// The phrases whose head stands within `tokens`.
    fn candidates(&self, passage: &Passage<'_>, tokens: &Range<usize>) -> Vec<usize> {
        let mut list = Vec::new();
        for at in tokens.clone() {
            let services = passage.senses[at].iter().map(|sense| service_key(sense.service));
            for key in std::iter::once(passage.stems[at]).chain(services) {
                list.extend(self.by_key.get(&key).into_iter().flatten().copied());
            }
        }
        list.sort_unstable();
        list.dedup();
        list
    }

    fn mention(&self, entry: usize, phrase: &Phrase, tokens: Range<usize>) -> Mention {
        let Entry { sort, id } = &self.entries[entry];
        let words = phrase.elements().len();
        Mention { sort: *sort, id: id.clone(), tokens, words, own_words: phrase.strong(), sure: true }
    }

    fn add_tales(&self, found: &mut Vec<Mention>, passage: &Passage<'_>, tokens: &Range<usize>) {
        for tale in &self.tales {
            let named = found.iter().any(|mention| mention.sort == Sort::Item && mention.id == tale.id);
            if !named && let Some(mention) = tale.find(passage, tokens) {
                found.push(mention);
            }
        }
    }

    /// The stem of the case's word that was meant; only words the lexicon does not know are misspelt.
    fn meant(&self, word: &str, known: bool) -> Option<u64> {
        let near = self.spelling.get(&word.chars().next()?)?;
        let long = word.chars().count() + 1 >= SPELLING_FROM;
        let right = near.iter().find(|(right, _)| right == word);
        let missed = || near.iter().find(|(right, _)| !known && long && within_one_edit(right, word));
        right.or_else(missed).map(|(_, stem)| *stem)
    }

    fn learn_spelling(&mut self) {
        let phrases = self.phrases.iter().flat_map(|(_, phrase)| phrase.elements());
        let tales = self.tales.iter().flat_map(|tale| tale.words.iter().map(|(word, _)| word));
        for element in phrases.chain(tales) {
            self.stems.extend(element.stem);
            if element.word.chars().count() >= SPELLING_FROM
                && let (Some(first), Some(stem)) = (element.word.chars().next(), element.stem)
            {
                self.spelling.entry(first).or_default().push((element.word.clone(), stem));
            }
        }
        for words in self.spelling.values_mut() {
            words.sort_unstable();
            words.dedup();
        }
    }
}
