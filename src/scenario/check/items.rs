//! Facts and hidden needs: the customer can tell them, the trainee can take them up.

use super::super::scale::Guard;
use super::Draft;
use super::notes::{Notes, Place};
use crate::scenario::format::ItemForm;

/// Each has words of the customer and words of the trainee.
pub(super) fn items_can_be_told_and_taken_up(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, item) in items(draft) {
        if item.says.is_empty() {
            notes.missing(&place, "says", "write `says: \"...\"`, how the customer tells it");
        }
        if item.words.is_empty() {
            notes.missing(&place, "words", "write `words: [\"...\"]`, how a trainee takes it up");
        }
    }
}

/// What the opening line says is not guarded.
pub(super) fn openings_are_open(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    let guarded = |item: &ItemForm| item.first && item.guard.is_some_and(|guard| guard != Guard::Open);
    for (place, _) in items(draft).filter(|(_, item)| guarded(item)) {
        let message = "what the opening line says needs no guard";
        notes.at("W501", &place.name("guard"), message, "take out `guard`, or `first: true`");
    }
}

/// Every fact and need of every contact, and where it stands.
pub(super) fn items<'a>(draft: &'a Draft<'_>) -> impl Iterator<Item = (Place<'static>, &'a ItemForm)> {
    draft.contacts().flat_map(|(place, contact)| {
        let listed = [("facts", &contact.facts), ("hidden", &contact.hidden)];
        listed.into_iter().flat_map(move |(list, items)| {
            let place = place.name(list);
            items.iter().enumerate().map(move |(index, item)| (place.item(index), item))
        })
    })
}
