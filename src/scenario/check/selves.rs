//! Who the seed may draw instead.

use super::super::format::SelfForm;
use super::Draft;
use super::notes::{Notes, Place};

/// A detail shorter than this many words says nothing.
const WORDS_OF_A_DETAIL: usize = 3;

/// Every person has something about them that is not the matter, and nobody has somebody else's.
pub(super) fn details_are_human(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, person) in draft.people() {
        a_detail(&place, &person.detail, notes);
        for (index, other) in person.sometimes.iter().enumerate() {
            let place = place.name("sometimes").item(index);
            match (&other.name, &other.detail) {
                (_, Some(detail)) => a_detail(&place, detail, notes),
                (Some(name), None) if *name != person.name && !notes.was_tried(&place, "detail") => {
                    let message = format!("{name} has the detail of {}", person.name);
                    let help =
                        "write a `detail` of their own: one thing that has nothing to do with the matter";
                    notes.at("W508", &place, &message, help);
                }
                _ => {}
            }
        }
    }
}

fn a_detail(person: &Place<'_>, detail: &str, notes: &mut Notes<'_, '_, '_>) {
    let words = detail.split_whitespace().count();
    if words > 0 && words < WORDS_OF_A_DETAIL {
        let help = "write a sentence about something they love or do, such as \"Repairs accordions.\"";
        notes.at("W509", &person.name("detail"), "this says nothing about a person", help);
    }
}

/// A self that changes nothing makes two seeds the same person.
pub(super) fn another_self_differs(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, person) in draft.people() {
        for (index, other) in person.sometimes.iter().enumerate() {
            if *other == (SelfForm { id: other.id.clone(), ..SelfForm::default() }) {
                let help = "change a name, a detail, feelings, the opening line, or take this self out";
                let place = place.name("sometimes").item(index);
                notes.at("W505", &place, "this self differs in nothing from the first", help);
            }
        }
    }
}
