//! The answer a question comes nearest to where no author's phrase was said: by the words they share.
//!
//! An answer, a field of the case file and an open topic are bags of words each: what it is called,
//! how it is asked for, what the customer says. A word counts the more, the fewer bags have it (inverse
//! document frequency, Sparck Jones 1972). A bag answers a question whose words it mostly has, if it is asked for in the
//! same way: what tells when does not answer who.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Asked;
use super::lexicon::Lexicon;
use super::passage::{Mark, Passage};
use super::phrase::Element;
use crate::scenario::{Contact, FieldKind, Item};

/// Share of what a question says that an answer must have.
const COVERED: f64 = 0.7;
/// How much more the nearest must have than the next.
const LEAD: f64 = 1.12;
/// What a word counts that the customer says, beside 1 for a word it is asked by.
const SAID: f64 = 0.7;
/// A lone word in more bags than this tells nothing apart.
const COMMON: usize = 3;

/// What a question wants to know, of which an answer tells one or two.
const WANTS: [&str; 8] = ["when", "where", "who", "why", "how_long", "how_much", "how_many", "how_often"];
/// The same, where it is none of these.
const WANTS_ELSE: [&str; 3] = ["which", "how", "what"];

/// The bags of a case.
#[derive(Debug, Default)]
pub(crate) struct Bags {
    asked: Vec<Asked>,
    /// Bags whose answer may be given to a question that only comes near it.
    open: BTreeSet<usize>,
    /// Which bags have a word, and what it counts there.
    by_word: BTreeMap<u64, BTreeMap<usize, f64>>,
    /// What the questions that each is asked by want to know.
    wants: Vec<BTreeSet<&'static str>>,
}

/// What a question wants to know: when, who, how much; nothing of the kind where it asks for a yes or no.
fn wants(passage: &Passage<'_>, tokens: &Range<usize>) -> BTreeSet<&'static str> {
    let among = |kinds: &[&'static str]| -> BTreeSet<&'static str> {
        let asks = |kind: &&&str| passage.has(&format!("asks/then/{kind}"), tokens);
        kinds.iter().filter(asks).copied().collect()
    };
    let wants = among(&WANTS);
    // "Which flavour" and "what flavour" ask the same.
    let same = |kind| if kind == "which" { "what" } else { kind };
    if wants.is_empty() { among(&WANTS_ELSE).into_iter().map(same).collect() } else { wants }
}

impl Bags {
    /// Reads a case's answers.
    pub(crate) fn new(contact: &Contact, lexicon: &Lexicon) -> Self {
        let mut bags = Self::default();
        for answer in &contact.answers {
            bags.add(Asked::Answer(answer.id.clone()), &answer.words, &[&answer.says], lexicon);
        }
        for field in &contact.case_file {
            let said = field.says.as_deref().unwrap_or(&field.value);
            let label = std::slice::from_ref(&field.label);
            let words = [label, &field.words[..]].concat();
            // Who is called by their name is not asked for it.
            let said: &[&str] = if field.kind == FieldKind::Name { &[] } else { &[said] };
            bags.add(Asked::Field(field.id.clone()), &words, said, lexicon);
        }
        for (topic, words) in &contact.topics {
            let about = |item: &&Item| item.topics.contains(topic);
            let items: Vec<&Item> = contact.items.iter().filter(about).collect();
            let said: Vec<&str> = items.iter().map(|item| item.says.as_str()).collect();
            let bag = bags.add(Asked::Topic(topic.clone()), words, &said, lexicon);
            if items.iter().any(|item| item.guard > 0.0) {
                bags.open.remove(&bag);
            }
        }
        bags
    }

    fn add(&mut self, asked: Asked, words: &[String], said: &[&str], lexicon: &Lexicon) -> usize {
        let bag = self.asked.len();
        self.asked.push(asked);
        self.open.insert(bag);
        let read = words.iter().map(|text| Passage::read(text, lexicon));
        self.wants.push(read.flat_map(|passage| wants(&passage, &(0..passage.tokens().len()))).collect());
        let said = said.iter().map(|text| (*text, SAID));
        for (text, counts) in said.chain(words.iter().map(|text| (text.as_str(), 1.0))) {
            let passage = Passage::as_written(text, lexicon);
            for at in (0..passage.tokens().len()).filter(|at| passage.is_content(*at)) {
                for key in Element::at(&passage, at).keys() {
                    self.by_word.entry(key).or_default().insert(bag, counts);
                }
            }
        }
        bag
    }

    /// How much of what a question says an answer has, 0..1; none where it says nothing of its own.
    pub(crate) fn coverage(
        &self,
        asked: &Asked,
        passage: &Passage<'_>,
        tokens: &Range<usize>,
    ) -> Option<f64> {
        let bag = self.asked.iter().position(|one| one == asked)?;
        let (mut had, mut whole) = (0.0, 0.0);
        let says = |at: &usize| passage.is_content(*at) && !passage.is(Mark::Courtesy, *at);
        for at in tokens.clone().filter(says) {
            let bags = self.bags_with(passage, at);
            let rare = self.rarity(bags.len());
            whole += rare;
            had += if bags.contains_key(&bag) { rare } else { 0.0 };
        }
        (whole > 0.0).then_some(had / whole)
    }

    /// Whether a question wants to know something that an answer does not tell: who, where it tells when.
    pub(crate) fn is_asked_otherwise(
        &self,
        asked: &Asked,
        passage: &Passage<'_>,
        tokens: &Range<usize>,
    ) -> bool {
        let bag = self.asked.iter().position(|one| one == asked);
        bag.is_some_and(|bag| self.tells_else(bag, &wants(passage, tokens)))
    }

    fn tells_else(&self, bag: usize, wanted: &BTreeSet<&str>) -> bool {
        let tells = &self.wants[bag];
        !tells.is_empty() && !wanted.is_empty() && tells.iter().all(|kind| !wanted.contains(kind))
    }

    /// What a question most likely asks for, if its words tell.
    pub(crate) fn nearest(&self, passage: &Passage<'_>, tokens: &Range<usize>) -> Option<&Asked> {
        let wanted = wants(passage, tokens);
        let words: Vec<usize> = tokens.clone().filter(|at| passage.is_content(*at)).collect();
        let mut whole = 0.0;
        let mut found: BTreeMap<usize, (f64, BTreeSet<usize>)> = BTreeMap::new();
        for at in &words {
            let bags = self.bags_with(passage, *at);
            let rare = self.rarity(bags.len());
            whole += rare;
            for (bag, counts) in bags {
                let (sum, places) = found.entry(bag).or_default();
                *sum += rare * counts;
                places.insert(*at);
            }
        }
        let enough = |(bag, (sum, places)): (usize, (f64, BTreeSet<usize>))| {
            // Too much can be asked about a lone word with yes or no.
            let lone = words.len() == 1 && !wanted.is_empty() && self.tells_apart(passage, &places);
            let tells = self.open.contains(&bag) && !self.tells_else(bag, &wanted);
            let near = (places.len() > 1 || lone) && tells && sum >= COVERED * whole;
            near.then_some((bag, sum))
        };
        let mut near: Vec<(usize, f64)> = found.into_iter().filter_map(enough).collect();
        near.sort_by(|one, other| other.1.total_cmp(&one.1));
        let (best, sum) = *near.first()?;
        let alone = near.get(1).is_none_or(|(_, next)| sum >= LEAD * next);
        alone.then_some(&self.asked[best])
    }

    /// The bags with the word at `at` in any of its senses.
    fn bags_with(&self, passage: &Passage<'_>, at: usize) -> BTreeMap<usize, f64> {
        let mut bags = BTreeMap::new();
        let element = Element::at(passage, at);
        for (bag, counts) in element.keys().filter_map(|key| self.by_word.get(&key)).flatten() {
            let most: &mut f64 = bags.entry(*bag).or_insert(*counts);
            *most = most.max(*counts);
        }
        bags
    }

    fn tells_apart(&self, passage: &Passage<'_>, places: &BTreeSet<usize>) -> bool {
        places.iter().all(|at| self.bags_with(passage, *at).len() <= COMMON)
    }

    /// What a word says that `with` of the bags have; one that none has says most.
    #[expect(clippy::cast_precision_loss, reason = "a case has few answers")]
    fn rarity(&self, with: usize) -> f64 {
        (1.0 + self.asked.len() as f64 / (1.0 + with as f64)).ln()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listen::lexicon::english;
    use crate::scenario::Answer;

    fn bags() -> Bags {
        let answer = |id: &str, words: &str, says: &str| Answer {
            id: id.into(),
            words: words.split('|').map(str::to_owned).collect(),
            says: says.into(),
        };
        let contact = Contact {
            answers: vec![
                answer("work", "what do you do|for a living", "I teach the violin to small children."),
                answer("cat", "any pets|cat or a dog", "A cat who dislikes both violins."),
                answer("bus", "how did you get here|which bus", "The 42, from the market."),
            ],
            ..Contact::default()
        };
        Bags::new(&contact, &english())
    }

    fn asks(raw: &str) -> Option<Asked> {
        let lexicon = english();
        let passage = Passage::read(raw, &lexicon);
        let all = 0..passage.tokens().len();
        bags().nearest(&passage, &all).cloned()
    }

    #[test]
    fn a_question_in_other_words_finds_its_answer() {
        assert_eq!(asks("What is it that you teach?"), Some(Asked::Answer("work".into())));
        assert_eq!(asks("Do you teach children?"), Some(Asked::Answer("work".into())));
        assert_eq!(asks("And does the cat mind?"), None);
        assert_eq!(asks("Is it a cat?"), None, "a lone word in a yes-or-no question");
    }

    #[test]
    fn a_question_about_something_else_finds_none() {
        assert_eq!(asks("How old is your daughter?"), None);
        assert_eq!(asks("Is that so?"), None);
        assert_eq!(asks("What did the market say about the refund?"), None);
    }

    #[test]
    fn what_tells_how_does_not_answer_when() {
        assert_eq!(asks("How was the bus from the market?"), Some(Asked::Answer("bus".into())));
        assert_eq!(asks("When was the bus from the market?"), None);
    }

    #[test]
    fn words_that_fit_two_answers_alike_find_neither() {
        assert_eq!(asks("Violin?"), None);
    }
}
