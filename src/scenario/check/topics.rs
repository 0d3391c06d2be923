//! Topics: the words that ask for facts and needs.

use std::collections::{BTreeMap, BTreeSet};

use super::super::format::{ContactForm, ItemForm};
use super::super::reader::nearest;
use super::Draft;
use super::notes::{Notes, Place};

/// What is found by asking needs words that lead to it.
pub(super) fn what_is_hidden_can_be_asked_for(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        let topics = place.name("topics");
        let facts = contact.facts.iter().enumerate().filter(|(_, fact)| !fact.first);
        let facts = facts.map(|(index, fact)| (place.name("facts").item(index), fact, false));
        let needs = contact.hidden.iter().enumerate();
        let needs = needs.map(|(index, need)| (place.name("hidden").item(index), need, true));
        for (place, item, is_need) in facts.chain(needs) {
            let asked = |topic: &str| notes.has_items(&topics.name(topic));
            if notes.are_full() || topics_of(item).into_iter().any(asked) {
                continue;
            }
            let mistyped = a_mistyped_topic(contact, item, &place, notes);
            if is_need && !mistyped && !item.id.is_empty() {
                let help = "write `topics: {\"when\": [\"by when\", ...]}` and name `when` in its `topics`";
                notes.at("W502", &place, &format!("no words of `topics` ask for `{}`", item.id), help);
            }
        }
    }
}

fn a_mistyped_topic(
    contact: &ContactForm,
    item: &ItemForm,
    place: &Place<'_>,
    notes: &mut Notes<'_, '_, '_>,
) -> bool {
    let known: Vec<&str> = contact.topics.keys().map(String::as_str).collect();
    let mut missed = item.topics.iter().enumerate().filter(|(_, topic)| !known.contains(&topic.as_str()));
    let found = missed.find_map(|(at, topic)| Some((at, nearest(topic, &known)?)));
    if let Some((at, near)) = found {
        let message = format!("no words ask about `{}`", item.topics[at]);
        let place = place.name("topics").item(at);
        notes.at("E305", &place, &message, &format!("did you mean `{near}`?"));
    }
    found.is_some()
}

/// Two topics that mostly share their words are one: whoever asks about one asks about the other. (That a
/// few questions probe two topics is as it should be.)
pub(super) fn topics_are_told_apart(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        let topics: Vec<(&str, BTreeSet<String>)> =
            contact.topics.iter().map(|(topic, groups)| (topic.as_str(), plain(groups))).collect();
        let mut asked_by: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, (topic, groups)) in topics.iter().enumerate() {
            if notes.are_full() {
                return;
            }
            let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
            for group in groups {
                let others = asked_by.entry(group).or_default();
                for other in others.iter() {
                    *shared.entry(*other).or_default() += 1;
                }
                others.push(index);
            }
            let is_mostly =
                |(other, count): &(usize, usize)| 2 * count >= groups.len().min(topics[*other].1.len());
            if let Some((other, _)) = shared.into_iter().find(is_mostly) {
                let message = format!("most words of `{topic}` also ask about `{}`", topics[other].0);
                let help = "put what they share into a topic of its own and name it in both facts or needs";
                notes.at_name("W510", &place.name("topics").name(topic), &message, help);
            }
        }
    }
}

fn plain(groups: &[String]) -> BTreeSet<String> {
    groups.iter().map(|words| words.trim().to_lowercase()).collect()
}

/// The same words must not offer two ways out.
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
