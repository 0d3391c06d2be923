//! Ids: everything that is named elsewhere has one, once, in plain letters.

use std::collections::BTreeMap;

use super::super::format::ContactForm;
use super::Draft;
use super::notes::{Notes, Place};

/// Everything but answers, lines and selves needs an id.
pub(super) fn every_thing_has_an_id(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, list, index, _) in all(draft).filter(|(_, list, _, id)| id.is_empty() && *list != "answers") {
        let help = "write `id: \"...\"`: a short name, lower case, with `_` between words";
        notes.missing(&place.name(list).item(index), "id", help);
    }
    for (place, person) in draft.people().skip(usize::from(draft.form.customer.is_some())) {
        if person.id.is_empty() {
            notes.missing(&place, "id", "write `id: \"...\"`, so that a contact can name its customer");
        }
    }
}

/// Things that are looked up together have different ids.
pub(super) fn ids_are_unique(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    let mut seen: BTreeMap<(Vec<usize>, &str, &str), &str> = BTreeMap::new();
    for (number, (place, contact)) in draft.contacts().enumerate() {
        for (list, ids) in lists(contact) {
            for (index, id) in ids.into_iter().enumerate().filter(|(_, id)| !id.is_empty()) {
                if let Some(other) = seen.insert((vec![number], kin(list), id), list) {
                    let help = if other == list {
                        "give one of the two another id"
                    } else {
                        "ids of facts and hidden needs, of ways out and steps, and of knows and reasons must differ"
                    };
                    let place = place.name(list).item(index).name("id");
                    notes.at("E301", &place, &format!("another of `{other}` is called `{id}`"), help);
                }
            }
        }
    }
    for (list, ids) in [
        ("cast", draft.form.cast.iter().map(|person| person.id.as_str()).collect::<Vec<_>>()),
        ("contacts", draft.form.contacts.iter().map(|contact| contact.id.as_str()).collect()),
    ] {
        for (index, id) in ids.iter().enumerate() {
            if !id.is_empty() && ids[..index].contains(id) {
                let place = Place::root().name(list).item(index).name("id");
                let message = format!("another of `{list}` is called `{id}`");
                notes.at("E301", &place, &message, "give one of the two another id");
            }
        }
    }
}

/// Ids are typed after `/give` and stand in `Give:refund`: no blanks, no colons, no capitals.
pub(super) fn ids_are_plain(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    for (place, list, index, id) in all(draft).filter(|(.., id)| !id.chars().all(plain)) {
        let fixed: String =
            id.to_lowercase().chars().map(|letter| if plain(letter) { letter } else { '_' }).collect();
        let help = format!("write \"{fixed}\", here and wherever it is named");
        let message = "an id has lower-case letters, digits and `_` only";
        notes.at("E302", &place.name(list).item(index).name("id"), message, &help);
    }
}

/// Every id of every list of every contact.
fn all<'a>(draft: &'a Draft<'_>) -> impl Iterator<Item = (Place<'static>, &'static str, usize, &'a str)> {
    draft.contacts().flat_map(|(place, contact)| {
        lists(contact).into_iter().flat_map(move |(list, ids)| {
            let place = place.clone();
            ids.into_iter().enumerate().map(move |(index, id)| (place.clone(), list, index, id))
        })
    })
}

/// The lists of a contact whose things have ids.
fn lists(contact: &ContactForm) -> Vec<(&'static str, Vec<&str>)> {
    fn ids<'a, T>(things: &'a [T], id: impl Fn(&'a T) -> &'a String) -> Vec<&'a str> {
        things.iter().map(|thing| id(thing).as_str()).collect()
    }
    vec![
        ("papers", ids(&contact.papers, |paper| &paper.id)),
        ("case_file", ids(&contact.case_file, |field| &field.id)),
        ("answers", ids(&contact.answers, |answer| &answer.id)),
        ("facts", ids(&contact.facts, |item| &item.id)),
        ("hidden", ids(&contact.hidden, |item| &item.id)),
        ("ways_out", ids(&contact.ways_out, |way| &way.id)),
        ("desks", ids(&contact.desks, |desk| &desk.id)),
        ("steps", ids(&contact.steps, |step| &step.id)),
        ("next_issues", ids(&contact.next_issues, |issue| &issue.id)),
        ("knows", ids(&contact.knows, |fact| &fact.id)),
        ("reasons", ids(&contact.reasons, |reason| &reason.id)),
        ("changes", ids(&contact.changes, |change| &change.id)),
        ("props", ids(&contact.props, |prop| &prop.id)),
        ("rehearsals", ids(&contact.rehearsals, |rehearsal| &rehearsal.id)),
    ]
}

/// Lists whose ids are looked up together count as one.
fn kin(list: &'static str) -> &'static str {
    match list {
        "hidden" => "facts",
        "steps" => "ways_out",
        "reasons" => "knows",
        other => other,
    }
}
