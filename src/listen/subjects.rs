//! What a reply may be about: a case's answers, topics, facts and ways out, each with the words that stand for it.

use serde::Serialize;

use super::facts::Sort;
use crate::scenario::{Contact, Item};

/// Something that a question may ask for or a statement may mention.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Subject {
    /// What it is: an answer, a topic, an item or a way out.
    pub sort: Sort,
    /// Which one.
    pub id: String,
    /// What the customer says of it, or what a way out is called.
    pub says: String,
    /// The author's phrases for it.
    pub words: Vec<String>,
}

/// Everything that a reply to this customer may be about.
pub fn subjects(contact: &Contact) -> Vec<Subject> {
    let answers = contact.answers.iter().map(|one| subject(Sort::Answer, &one.id, &one.says, &one.words));
    let topics = contact.topics.iter().map(|(id, words)| subject(Sort::Topic, id, &told(contact, id), words));
    let items = contact.items.iter().map(|one| subject(Sort::Item, &one.id, &one.says, &one.words));
    let ways = contact.ways_out.iter().map(|one| subject(Sort::Way, &one.id, &one.label, &one.words));
    answers.chain(topics).chain(items).chain(ways).collect()
}

fn subject(sort: Sort, id: &str, says: &str, words: &[String]) -> Subject {
    Subject { sort, id: id.to_owned(), says: says.to_owned(), words: words.to_vec() }
}

/// What the customer tells who is asked about a topic.
fn told(contact: &Contact, topic: &str) -> String {
    let of_it = |item: &&Item| item.topics.iter().any(|named| named == topic);
    contact.items.iter().filter(of_it).map(|item| item.says.as_str()).collect::<Vec<_>>().join(" ")
}
