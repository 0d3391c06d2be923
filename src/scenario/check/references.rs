//! Names that point to something else in the file.

use super::super::format::{ContactForm, SelfForm};
use super::Draft;
use super::notes::{Notes, Place};

/// `fits` and `changes` of the ways out.
pub(super) fn ways_out_name_what_exists(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        let needs: Vec<&str> = contact.hidden.iter().map(|need| need.id.as_str()).chain(["main"]).collect();
        let changes: Vec<&str> = contact.changes.iter().map(|change| change.id.as_str()).collect();
        for (index, way) in contact.ways_out.iter().enumerate() {
            let place = place.name("ways_out").item(index);
            for need in way.fits.keys().filter(|need| !needs.contains(&need.as_str())) {
                let what = if contact.facts.iter().any(|fact| fact.id == *need) {
                    "hidden need (ways out answer `main` and needs, not facts)"
                } else {
                    "hidden need"
                };
                notes.unknown_name(&place.name("fits").name(need), what, need, &needs);
            }
            if let Some(change) = way.changes.as_deref().filter(|change| !changes.contains(change)) {
                notes.unknown(&place.name("changes"), "change", change, &changes);
            }
        }
    }
}

/// `can_promise` and the right end.
pub(super) fn promises_name_what_exists(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        let ways = ways(contact);
        let steps = contact.steps.iter().map(|step| step.id.as_str());
        let known: Vec<&str> = ways.iter().copied().chain(steps).collect();
        for (index, name) in contact.can_promise.iter().enumerate() {
            if !known.contains(&name.as_str()) {
                notes.unknown(&place.name("can_promise").item(index), "way out or step", name, &known);
            }
        }
        for (at, name) in super::ends::named_ways(&place, contact) {
            if !ways.contains(&name) {
                notes.unknown(&at, "way out", name, &ways);
            }
        }
    }
}

/// A contact of several says who comes.
pub(super) fn contacts_name_their_customer(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    let cast: Vec<&str> = draft.people().map(|(_, person)| person.id.as_str()).collect();
    for (place, contact) in draft.contacts().filter(|_| !draft.form.contacts.is_empty()) {
        let name = contact.customer.as_str();
        if name.is_empty() && cast.len() > 1 {
            notes.missing(&place, "customer", "write `customer: \"...\"`, an id from `cast`");
        } else if !name.is_empty() && !cast.contains(&name) {
            notes.unknown(&place.name("customer"), "person in `cast`", name, &cast);
        }
    }
}

/// What another self changes: fields of the card, facts, answers, the case file.
pub(super) fn selves_change_what_exists(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    let known = Known::of(draft);
    for (place, person) in draft.people() {
        let labels: Vec<&str> = person.card.iter().map(|field| field.label.as_str()).collect();
        for (index, other) in person.sometimes.iter().enumerate() {
            let place = place.name("sometimes").item(index);
            for (at, field) in other.card.iter().enumerate() {
                if !field.label.is_empty() && !labels.contains(&field.label.as_str()) {
                    let at = place.name("card").item(at).name("label");
                    notes.unknown(&at, "field of the card called", &field.label, &labels);
                }
            }
            known.look_through(&place, other, notes);
        }
    }
}

/// Everything a self can have other words for.
struct Known<'a> {
    items: Vec<&'a str>,
    answers: Vec<&'a str>,
    fields: Vec<&'a str>,
}

impl<'a> Known<'a> {
    fn of(draft: &'a Draft<'_>) -> Self {
        let mut known = Self { items: Vec::new(), answers: Vec::new(), fields: vec!["name"] };
        for (_, contact) in draft.contacts() {
            known.items.extend(contact.facts.iter().chain(&contact.hidden).map(|item| item.id.as_str()));
            known.answers.extend(contact.answers.iter().map(|answer| answer.id.as_str()));
            known.fields.extend(contact.case_file.iter().map(|field| field.id.as_str()));
        }
        known
    }

    fn look_through(&self, place: &Place<'_>, other: &SelfForm, notes: &mut Notes<'_, '_, '_>) {
        for (field, what, table, known) in [
            ("tells", "fact or hidden need", &other.tells, &self.items),
            ("instead", "fact or hidden need", &other.instead, &self.items),
            ("answers", "answer", &other.answers, &self.answers),
            ("case_file", "field of the case file", &other.case_file, &self.fields),
        ] {
            for name in table.keys().filter(|name| !known.contains(&name.as_str())) {
                notes.unknown_name(&place.name(field).name(name), what, name, known);
            }
        }
    }
}

fn ways(contact: &ContactForm) -> Vec<&str> {
    contact.ways_out.iter().map(|way| way.id.as_str()).collect()
}
