//! Topics: the words that ask for facts and needs.

use std::collections::{BTreeMap, BTreeSet};

use super::super::format::{ContactForm, ItemForm};
use super::super::reader::nearest;
use super::Draft;
use super::notes::{Notes, Place};

/// A need is found by asking; words must lead to it.
pub(super) fn needs_can_be_asked_for(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        for (index, need) in contact.hidden.iter().enumerate() {
            let topics = place.name("topics");
            if !topics_of(need).into_iter().any(|topic| notes.has_items(&topics.name(topic))) {
                nobody_asks(contact, need, &place.name("hidden").item(index), notes);
            }
        }
    }
}

fn nobody_asks(contact: &ContactForm, need: &ItemForm, place: &Place<'_>, notes: &mut Notes<'_, '_, '_>) {
    let known: Vec<&str> = contact.topics.keys().map(String::as_str).collect();
    let mut missed = need.topics.iter().enumerate().filter(|(_, topic)| !known.contains(&topic.as_str()));
    if let Some((at, near)) = missed.find_map(|(at, topic)| Some((at, nearest(topic, &known)?))) {
        let (topic, help) = (&need.topics[at], format!("did you mean `{near}`?"));
        let place = place.name("topics").item(at);
        notes.at("E305", &place, &format!("no words ask about `{topic}`"), &help);
    } else if !need.id.is_empty() {
        let help = "write `topics: {\"when\": [\"by when\", ...]}` and name `when` in its `topics`";
        notes.at("W502", place, &format!("no words of `topics` ask for `{}`", need.id), help);
    }
}

/// The same words must not offer two ways out. (A question may well probe two topics.)
pub(super) fn words_offer_one_thing(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (index, way) in contact.ways_out.iter().enumerate() {
            for (at, words) in way.words.iter().enumerate() {
                let other = seen.insert(words.trim().to_lowercase(), &way.id);
                if let Some(other) = other.filter(|other| *other != way.id) {
                    let place = place.name("ways_out").item(index).name("words").item(at);
                    let help = "say it with more words in one of the two places";
                    notes.at("W503", &place, &format!("\"{words}\" also offers `{other}`"), help);
                }
            }
        }
    }
}

/// A prop opens a topic that something is found by.
pub(super) fn props_open_a_topic(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        let known = all_topics(contact);
        for (index, prop) in contact.props.iter().enumerate() {
            for (at, topic) in prop.topics.iter().enumerate() {
                if !known.contains(&topic.as_str()) {
                    let place = place.name("props").item(index).name("topics").item(at);
                    notes.unknown(&place, "fact or need with the topic", topic, &known);
                }
            }
        }
    }
}

fn topics_of(item: &ItemForm) -> Vec<&str> {
    if item.topics.is_empty() {
        vec![item.id.as_str()]
    } else {
        item.topics.iter().map(String::as_str).collect()
    }
}

fn all_topics(contact: &ContactForm) -> Vec<&str> {
    let items = contact.facts.iter().chain(&contact.hidden).flat_map(topics_of);
    items.collect::<BTreeSet<_>>().into_iter().collect()
}
