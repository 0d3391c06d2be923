//! Reads what an author gave words to.

use std::collections::BTreeSet;

use super::{CaseWords, Entry, Sort};
use crate::listen::lexicon::Lexicon;
use crate::listen::passage::name;
use crate::listen::phrase::Phrase;
use crate::listen::text::Text;
use crate::scenario::{CardField, Contact, FieldKind, Named};

impl CaseWords {
    pub(super) fn read_contact(&mut self, contact: &Contact, lexicon: &Lexicon) {
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

    pub(super) fn read_card(&mut self, card: &[CardField], lexicon: &Lexicon) {
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

/// Every word of the briefing, the papers, the opening line and what the screen shows.
pub(super) fn on_paper(contact: &Contact, lexicon: &Lexicon) -> BTreeSet<u64> {
    let papers = contact.papers.iter().flat_map(|paper| [&paper.title, &paper.text]);
    let screen = contact.case_file.iter().filter(|field| field.on_screen).map(|field| &field.value);
    let texts = [&contact.briefing, &contact.opens].into_iter().chain(papers).chain(screen);
    let tokens = texts.flat_map(|text| Text::read(text, lexicon).tokens);
    tokens.map(|token| name(&token.stem)).collect()
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
