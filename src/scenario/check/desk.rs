//! What can be done and promised at the desk.

use super::super::format::ContactForm;
use super::super::{Authority, Named};
use super::Draft;
use super::notes::{Notes, Place};

/// What a trainee offers, announces or explains is heard by its words.
pub(super) fn what_can_be_done_has_words(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    let help = "write `words: [\"...\"]`, how a trainee says it";
    for (place, contact) in draft.contacts() {
        let at = place.name("ways_out");
        for (index, way) in contact.ways_out.iter().enumerate() {
            if way.words.is_empty() {
                notes.missing(&at.item(index), "words", help);
            }
            if way.label.is_empty() {
                notes.missing(
                    &at.item(index),
                    "label",
                    "write `label: \"...\"`, what the desk's button says",
                );
            }
        }
        for (list, named) in announced(contact) {
            for (index, _) in named.iter().enumerate().filter(|(_, named)| named.words.is_empty()) {
                notes.missing(&place.name(list).item(index), "words", help);
            }
        }
    }
}

/// A way out says how far it answers the matter or a need, and be it not at all.
pub(super) fn ways_out_say_what_they_fit(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        let at = place.name("ways_out");
        for (index, way) in contact.ways_out.iter().enumerate() {
            let place = at.item(index);
            if way.fits.is_empty() && !notes.was_tried(&place, "fits") {
                let message = format!("`{}` fits nothing", way.id);
                let help = "write `fits: {\"main\": fully}`, or `fits: {\"main\": no}` where it is meant not to help";
                notes.at("W506", &place, &message, help);
            }
        }
    }
}

/// The manager decides what is done here, and is asked for nothing else.
pub(super) fn authorities_can_decide(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        let manager_decides = |id: &str| decided_by(contact, id) == Some(Authority::Manager);
        for (index, way) in contact.ways_out.iter().enumerate() {
            if way.authority == Authority::Manager && way.to.is_some() {
                let at = place.name("ways_out").item(index).name("authority");
                let message = "the manager decides for this desk, not for another";
                notes.at("E418", &at, message, "write `authority: other`, or take out `to`");
            }
        }
        for (index, must) in contact.must.iter().enumerate() {
            let asked =
                must.what.strip_prefix("do:AskManager:").filter(|way| decided_by(contact, way).is_some());
            if let Some(way) = asked.filter(|way| !manager_decides(way)) {
                let at = place.name("must").item(index).name("what");
                let message = format!("the manager does not decide `{way}`");
                notes.at("E418", &at, &message, "write `authority: manager` in that way out");
            }
        }
        for (index, way) in contact.can_promise.iter().enumerate().filter(|(_, way)| manager_decides(way)) {
            let message = format!("only the manager can promise `{way}`");
            let help = "take it out here: it is done once the manager was asked";
            notes.at("W512", &place.name("can_promise").item(index), &message, help);
        }
    }
}

fn decided_by(contact: &ContactForm, way: &str) -> Option<Authority> {
    contact.ways_out.iter().find(|known| known.id == way).map(|way| way.authority)
}

/// A way out that another desk decides says which.
pub(super) fn handovers_go_somewhere(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        let at = place.name("ways_out");
        for (index, way) in contact.ways_out.iter().enumerate() {
            if way.authority == Authority::Other && way.to.is_none() && !is_a_right_handover(contact, &way.id)
            {
                let message = "another desk decides this, but none is named";
                notes.at("E411", &at.item(index).name("authority"), message, "write `to: \"desk\"`");
            }
        }
    }
}

/// A step that a trainee announces and that nobody carries out is a broken promise.
pub(super) fn a_likely_promise_can_be_kept(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        let kept = |step: &Named| contact.can_promise.contains(&step.id);
        if !contact.steps.is_empty()
            && !contact.steps.iter().any(kept)
            && !notes.was_tried(&place, "can_promise")
        {
            let help = "write `can_promise: [...]` with the steps that will be carried out";
            notes.at_name("W504", &place.name("steps"), "none of these steps will be carried out", help);
        }
    }
}

/// Reported with the right end already.
fn is_a_right_handover(contact: &ContactForm, way: &str) -> bool {
    super::ends::named_ways(&Place::root(), contact).iter().any(|(_, named)| *named == way)
}

fn announced(contact: &ContactForm) -> [(&'static str, &Vec<Named>); 6] {
    [
        ("desks", &contact.desks),
        ("steps", &contact.steps),
        ("next_issues", &contact.next_issues),
        ("knows", &contact.knows),
        ("reasons", &contact.reasons),
        ("changes", &contact.changes),
    ]
}
