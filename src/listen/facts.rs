//! What a sentence mentions: the scenario's items, ways out, steps, reasons, desks and the rest.
//!
//! An author gives a few words for each; [`Phrase`] finds them in other forms and other words. An
//! item is also mentioned by a good share of the words the customer tells it with.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::lexicon::Lexicon;
use super::nearest::Bags;
use super::passage::{Passage, name};
use super::phrase::{Element, Phrase, service_key, within_one_edit};
use super::text::Text;
use crate::scenario::{CardField, Case, Contact, FieldKind, Named};

/// What an author gives words to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
}

/// One id.
#[derive(Debug)]
struct Entry {
    sort: Sort,
    id: String,
}

/// The words an item is told with, each with how much it says about this item alone.
#[derive(Debug)]
struct Tale {
    id: String,
    words: Vec<(Element, f64)>,
}

/// Shorter words must be spelt right.
const SPELLING_FROM: usize = 5;
/// The share of an item's words that mentions it, and the least number of them.
const SHARE: f64 = 0.34;
const LEAST_WORDS: usize = 2;
/// So many words of its own mention an item however long its tale is.
const ENOUGH: f64 = 3.0;

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

    fn read_contact(&mut self, contact: &Contact, lexicon: &Lexicon) {
        for item in &contact.items {
            self.add(Sort::Item, &item.id, &item.words, lexicon);
        }
        for (topic, words) in &contact.topics {
            self.add_topic(topic, words, lexicon);
        }
        for way in &contact.ways_out {
            self.add_labelled(Sort::Way, &way.id, &way.label, &way.words, lexicon);
            if let Some(desk) = &way.to {
                self.add(Sort::Desk, desk, &way.words, lexicon);
            }
        }
        for (sort, list) in named(contact) {
            for one in list {
                self.add_labelled(sort, &one.id, &one.label, &one.words, lexicon);
            }
        }
        for answer in &contact.answers {
            self.add(Sort::Answer, &answer.id, &answer.words, lexicon);
        }
        for field in &contact.case_file {
            let labelled = matches!(field.kind, FieldKind::Other | FieldKind::Proof);
            let label = if labelled { field.label.as_str() } else { "" };
            self.add_labelled(Sort::Field, &field.id, label, &field.words, lexicon);
            self.add(Sort::Gathered, &field.id, &field.gathered, lexicon);
        }
        self.add(Sort::Trigger, "", &contact.triggers, lexicon);
    }

    fn read_card(&mut self, card: &[CardField], lexicon: &Lexicon) {
        for field in card.iter().filter(|field| field.wrong) {
            self.add(Sort::Card, &field.label, &field.words, lexicon);
        }
    }

    fn add(&mut self, sort: Sort, id: &str, words: &[String], lexicon: &Lexicon) {
        self.entries.push(Entry { sort, id: id.to_owned() });
        for written in words {
            self.add_phrase(Phrase::read(written, lexicon));
        }
    }

    /// Adds a wording of the last entry.
    fn add_phrase(&mut self, phrase: Phrase) {
        let Some(head) = phrase.head() else { return };
        for key in head.keys() {
            self.by_key.entry(key).or_default().push(self.phrases.len());
        }
        self.phrases.push((self.entries.len() - 1, phrase));
    }

    /// A label mentions its id where it says two things at least, a field's where it says one.
    fn add_labelled(&mut self, sort: Sort, id: &str, label: &str, words: &[String], lexicon: &Lexicon) {
        self.add(sort, id, words, lexicon);
        let label = Phrase::read(label, lexicon).tight();
        let enough = if sort == Sort::Field { 1 } else { 2 };
        if label.strong() >= enough {
            self.add_phrase(label);
        }
    }

    fn add_topic(&mut self, topic: &str, words: &[String], lexicon: &Lexicon) {
        self.add(Sort::Topic, topic, words, lexicon);
        let named = Phrase::read(&topic.replace('_', " "), lexicon).taken_to_the_letter();
        if named.strong() > 0 {
            self.add_phrase(named);
        }
    }
}

fn named(contact: &Contact) -> [(Sort, &[Named]); 6] {
    [
        (Sort::Step, &contact.steps),
        (Sort::Knows, &contact.knows),
        (Sort::Reason, &contact.reasons),
        (Sort::Issue, &contact.next_issues),
        (Sort::Change, &contact.changes),
        (Sort::Desk, &contact.desks),
    ]
}

impl Tale {
    fn find(&self, passage: &Passage<'_>, tokens: &Range<usize>) -> Option<Mention> {
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

/// Every word of the briefing, the papers, the opening line and what the screen shows.
fn on_paper(contact: &Contact, lexicon: &Lexicon) -> BTreeSet<u64> {
    let papers = contact.papers.iter().flat_map(|paper| [&paper.title, &paper.text]);
    let screen = contact.case_file.iter().filter(|field| field.on_screen).map(|field| &field.value);
    let texts = [&contact.briefing, &contact.opens].into_iter().chain(papers).chain(screen);
    let tokens = texts.flat_map(|text| Text::read(text, lexicon).tokens);
    tokens.map(|token| name(&token.stem)).collect()
}

/// The content words of what the customer says when telling each item.
fn tales(contact: &Contact, lexicon: &Lexicon) -> Vec<Tale> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listen::lexicon::english;
    use crate::scenario::{Item, WayOut};

    fn words(list: &[&str]) -> Vec<String> {
        list.iter().map(|word| (*word).to_owned()).collect()
    }

    fn case() -> Case {
        let mut case = Case::default();
        case.contact.items = vec![
            Item {
                id: "party".into(),
                words: words(&["saturday", "birthday party"]),
                says: "It is for my daughter's birthday on Saturday, she turns eight.".into(),
                ..Item::default()
            },
            Item {
                id: "no_heat".into(),
                words: words(&["no heating", "freezing"]),
                says: "We have had no heating since Monday and the baby's room is like a cave.".into(),
                ..Item::default()
            },
        ];
        case.contact.ways_out = vec![
            WayOut { id: "refund".into(), words: words(&["refund"]), ..WayOut::default() },
            WayOut {
                id: "swap".into(),
                label: "New cylinder by courier".into(),
                words: words(&["new cylinder"]),
                ..WayOut::default()
            },
            WayOut {
                id: "new_number".into(),
                words: words(&["offer you a new number"]),
                ..WayOut::default()
            },
            WayOut { id: "old_number".into(), words: words(&["recall the old number"]), ..WayOut::default() },
        ];
        case.contact.triggers = words(&["did you drop it"]);
        case
    }

    fn check(raw: &str, expected: &[(Sort, &str)]) {
        let lexicon = english();
        let known = CaseWords::new(&case(), &lexicon);
        let mut passage = Passage::read(raw, &lexicon);
        known.mend(&mut passage);
        let mut found = Vec::new();
        for sentence in passage.sentences() {
            found.extend(known.mentions(&passage, &sentence.tokens));
        }
        let found: Vec<(Sort, &str)> = found.iter().map(|one| (one.sort, one.id.as_str())).collect();
        assert_eq!(found, expected, "{raw}");
    }

    #[test]
    fn a_way_out_said_in_one_piece_is_not_also_the_one_around_it() {
        check("What I can offer you is this: recall the old number.", &[(Sort::Way, "old_number")]);
        check("I can offer you a new number.", &[(Sort::Way, "new_number")]);
    }

    #[test]
    fn an_item_is_mentioned_by_its_words_however_spelt() {
        check("So the party is for her birthday", &[(Sort::Item, "party")]);
        check("you need it on saterday", &[(Sort::Item, "party")]);
        check("You have been without any heating", &[(Sort::Item, "no_heat")]);
        check("Is the heating on?", &[]);
        check("I will look into your order", &[]);
    }

    #[test]
    fn an_item_is_mentioned_by_a_share_of_its_tale() {
        check("Your daughter turns eight", &[(Sort::Item, "party")]);
        check("A cave of a room, with a baby in it", &[(Sort::Item, "no_heat")]);
        check("You have a daughter", &[]);
    }

    #[test]
    fn a_way_out_is_mentioned_in_other_words() {
        check("I could give you your money back", &[(Sort::Way, "refund")]);
        check("the courier brings a new cyllinder", &[(Sort::Way, "swap")]);
        check("I'll get back to you about the money", &[]);
    }

    #[test]
    fn words_that_sting_are_found() {
        check("Did you drop it maybe?", &[(Sort::Trigger, "")]);
        check("I dropped the ball", &[]);
    }
}
