//! The right end: there is one, and this seat can reach it.

use super::super::format::{ContactForm, WayForm};
use super::super::scale::Fit;
use super::super::{Authority, RightEnd};
use super::Draft;
use super::notes::{Notes, Place};

/// Something can be done, or the right end says that nothing is to be done.
pub(super) fn a_right_end_exists(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        if contact.ways_out.is_empty() && contact.right_end.is_none() && !notes.was_tried(&place, "ways_out")
        {
            let help = "write `ways_out: [...]`, or `right_end: boundary` where nothing can be done";
            notes.at("E405", &place, "this talk has no right end: nothing can be done", help);
        }
    }
}

/// The right end does not contradict itself, and what it needs is there.
pub(super) fn the_right_end_can_be_reached(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        let at = place.name("right_end");
        match &contact.right_end {
            Some(RightEnd::WayOut(way)) => a_way_that_can_be_given(contact, &at, way, notes),
            Some(RightEnd::Handover(way)) => a_way_that_hands_over(contact, &at, way, notes),
            Some(RightEnd::ReasonedNo { alternative, forbidden }) => {
                a_no_with_a_reason(contact, &at, alternative.as_ref(), forbidden, notes);
            }
            Some(RightEnd::Boundary) => an_abuse(draft, contact, &at, notes),
            None => {}
        }
    }
}

/// The end that counts as right settles the matter, and there is time for it.
pub(super) fn the_matter_can_be_settled(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        let answers = |way: &WayForm| way.fits.get("main").is_some_and(|fit| *fit != Fit::No);
        match &contact.right_end {
            Some(RightEnd::WayOut(id) | RightEnd::Handover(id)) => {
                if way(contact, id).is_some_and(|way| !way.fits.is_empty() && !answers(way)) {
                    let help = "say in its `fits` how far it answers `main`, or name another right end";
                    let message = format!("`{id}` does not answer the matter itself");
                    notes.at("W511", &place.name("right_end").item(0), &message, help);
                }
            }
            Some(RightEnd::ReasonedNo { .. } | RightEnd::Boundary) => {}
            None => {
                // A name that points nowhere may be the one that is meant.
                let is_known =
                    |need: &String| need == "main" || contact.hidden.iter().any(|item| item.id == *need);
                let says = |way: &WayForm| !way.fits.is_empty() && way.fits.keys().all(is_known);
                let ways = &contact.ways_out;
                if !ways.is_empty() && ways.iter().all(says) && !ways.iter().any(answers) {
                    let help = "write `\"main\": fully` in the `fits` of the best one, or a `right_end`";
                    notes.at_name(
                        "W511",
                        &place.name("ways_out"),
                        "none of these answers the matter itself",
                        help,
                    );
                }
            }
        }
        if contact.turn_limit == Some(1) {
            let help = "write 3 or more; 30 if you leave it out";
            notes.at(
                "W511",
                &place.name("turn_limit"),
                "one reply cannot settle anything and say goodbye",
                help,
            );
        }
    }
}

/// The ways out that the right end names, and where.
pub(super) fn named_ways<'a>(
    place: &Place<'static>,
    contact: &'a ContactForm,
) -> Vec<(Place<'static>, &'a str)> {
    let at = place.name("right_end");
    match &contact.right_end {
        Some(RightEnd::WayOut(way) | RightEnd::Handover(way)) => vec![(at.item(0), way)],
        Some(RightEnd::ReasonedNo { alternative, forbidden }) => {
            let alternative = alternative.iter().map(|way| (at.name("alternative"), way.as_str()));
            let forbidden = forbidden.iter().enumerate();
            let forbidden = forbidden.map(|(index, way)| (at.name("forbidden").item(index), way.as_str()));
            alternative.chain(forbidden).collect()
        }
        Some(RightEnd::Boundary) | None => Vec::new(),
    }
}

fn way<'a>(contact: &'a ContactForm, id: &str) -> Option<&'a WayForm> {
    contact.ways_out.iter().find(|way| way.id == id)
}

fn a_way_that_can_be_given(contact: &ContactForm, at: &Place<'_>, id: &str, notes: &mut Notes<'_, '_, '_>) {
    if way(contact, id).is_some_and(|way| way.authority == Authority::Other || way.to.is_some()) {
        let message = format!("this seat cannot give `{id}`: another desk decides it");
        notes.at("E406", &at.item(0), &message, &format!("write `right_end: handover(\"{id}\")`"));
    }
}

fn a_way_that_hands_over(contact: &ContactForm, at: &Place<'_>, id: &str, notes: &mut Notes<'_, '_, '_>) {
    if way(contact, id).is_some_and(|way| way.to.is_none()) {
        let message = format!("`{id}` hands over to nobody");
        notes.at("E407", &at.item(0), &message, "write `to: \"desk\"` in that way out");
    }
}

fn a_no_with_a_reason(
    contact: &ContactForm,
    at: &Place<'static>,
    alternative: Option<&String>,
    forbidden: &[String],
    notes: &mut Notes<'_, '_, '_>,
) {
    if contact.reasons.is_empty() {
        let help = "write `reasons: [(id: \"...\", label: \"...\", words: [...])]`";
        notes.at("E408", at, "a reasoned no needs a reason that can be given", help);
    }
    for (index, way) in forbidden.iter().enumerate().filter(|(_, way)| Some(*way) == alternative) {
        let message = format!("`{way}` is the alternative and forbidden at once");
        notes.at("E409", &at.name("forbidden").item(index), &message, "take it out of one of the two");
    }
}

fn an_abuse(draft: &Draft<'_>, contact: &ContactForm, at: &Place<'_>, notes: &mut Notes<'_, '_, '_>) {
    let named = |id: &str| contact.customer.is_empty() || contact.customer == id;
    let insults = draft.people().any(|(_, person)| named(&person.id) && person.abuse_at.is_some());
    if !insults {
        let help = "write `abuse_at: clear` in the customer, or another right end";
        notes.at("E410", at, "a boundary is right only with a customer who insults", help);
    }
}
