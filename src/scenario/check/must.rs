//! Conditions: what must have happened before what.

use super::super::format::ContactForm;
use super::Draft;
use super::notes::{Notes, Place};
use crate::listen::act::Act;

/// What can be done, with what may stand after its colon.
const ACTIONS: [&str; 7] = ["LookUp", "Hold", "AskManager", "Transfer", "Give", "Observe", "End"];

/// Both sides of every `must` name an act or an action that can happen.
pub(super) fn conditions_can_happen(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        for (index, must) in contact.must.iter().enumerate() {
            let place = place.name("must").item(index);
            if must.what.is_empty() {
                notes.missing(
                    &place,
                    "what",
                    "write `what: \"verification\"` or `what: \"do:LookUp:paper\"`",
                );
            } else if let Some(action) = must.what.strip_prefix("do:") {
                an_action(contact, &place.name("what"), action, notes);
            } else {
                an_act(&place.name("what"), &must.what, notes);
            }
            if must.before.is_empty() {
                notes.missing(&place, "before", "write `before: \"Give:refund\"`, an act, or `\"End\"`");
            } else if must.before.starts_with(|letter: char| letter.is_ascii_uppercase()) {
                an_action(contact, &place.name("before"), &must.before, notes);
            } else {
                an_act(&place.name("before"), &must.before, notes);
            }
        }
    }
}

fn an_act(place: &Place<'_>, name: &str, notes: &mut Notes<'_, '_, '_>) {
    if Act::parse(name).is_none() {
        let acts: Vec<&str> = Act::ALL.into_iter().map(Act::name).collect();
        unknown(place, "act", name, &acts, notes);
    }
}

fn an_action(contact: &ContactForm, place: &Place<'_>, written: &str, notes: &mut Notes<'_, '_, '_>) {
    let (action, id) = written.split_once(':').unwrap_or((written, ""));
    if !ACTIONS.contains(&action) {
        return unknown(place, "action", action, &ACTIONS, notes);
    }
    if id.is_empty() {
        return;
    }
    match known(contact, action) {
        Some((what, known)) if !known.contains(&id) => notes.unknown(place, what, id, &known),
        Some(_) => {}
        None => {
            let help = format!("write `{action}` alone");
            notes.at("E304", place, &format!("nothing can stand after `{action}`"), &help);
        }
    }
}

/// What may stand after the colon of an action.
pub(super) fn known<'a>(contact: &'a ContactForm, action: &str) -> Option<(&'static str, Vec<&'a str>)> {
    let ways = || contact.ways_out.iter().map(|way| way.id.as_str()).collect();
    let desks = contact.desks.iter().map(|desk| desk.id.as_str());
    match action {
        "LookUp" => Some(("paper", contact.papers.iter().map(|paper| paper.id.as_str()).collect())),
        "AskManager" | "Give" => Some(("way out", ways())),
        "Transfer" => {
            let ways = contact.ways_out.iter().filter_map(|way| way.to.as_deref());
            Some(("desk", desks.chain(ways).collect()))
        }
        "Observe" => Some(("prop", contact.props.iter().map(|prop| prop.id.as_str()).collect())),
        _ => None,
    }
}

fn unknown(place: &Place<'_>, what: &str, name: &str, known: &[&str], notes: &mut Notes<'_, '_, '_>) {
    let help = match super::super::reader::nearest(name, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("there are {}", known.join(", ")),
    };
    notes.at("E304", place, &format!("there is no {what} `{name}`"), &help);
}
