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

/// A talk is long enough for somebody to get as far as a guard asks.
pub(super) fn guards_can_be_met(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        let Some(limit) = contact.turn_limit.filter(|limit| *limit > 0) else { continue };
        for (list, items, usual) in
            [("facts", &contact.facts, Guard::Open), ("hidden", &contact.hidden, Guard::Careful)]
        {
            for (index, item) in items.iter().enumerate().filter(|(_, item)| !item.first) {
                let needed = replies_needed(item.guard.unwrap_or(usual));
                if limit < needed {
                    let message = format!("`{}` is told after {needed} replies at the earliest", item.id);
                    let help = format!("write `turn_limit: {}` or more, or a lighter `guard`", needed + 1);
                    notes.at("W507", &place.name(list).item(index), &message, &help);
                }
            }
        }
    }
}

/// Replies of a good listener until somebody tells what is guarded so, the question among them.
fn replies_needed(guard: Guard) -> u32 {
    match guard {
        Guard::Open => 1,
        Guard::Careful | Guard::Guarded => 2,
        Guard::Buried => 3,
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
