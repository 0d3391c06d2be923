//! Rehearsals: they name what exists, say something, and expect what can be.

use super::super::format::ContactForm;
use super::super::{Changes, Expectation, Points, Rehearsal};
use super::notes::{Notes, Place};
use super::{Draft, must};

/// What a line of a rehearsal does at the desk, with the action of a `must` that does the same.
const DESK: [(&str, &str); 7] = [
    ("lookup", "LookUp"),
    ("manager", "AskManager"),
    ("transfer", "Transfer"),
    ("give", "Give"),
    ("observe", "Observe"),
    ("hold", "Hold"),
    ("end", "End"),
];

/// Longest wait the desk allows, in minutes.
const HOLD_CAP_MINUTES: u32 = 120;

/// Each says something, in one of two ways, and expects something.
pub(super) fn rehearsals_are_complete(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, _, rehearsal) in rehearsals(draft) {
        if rehearsal.says.is_empty() && rehearsal.wordings.is_empty() && !notes.was_tried(&place, "wordings")
        {
            let help = "write `says: [\"...\"]`, a line each, or `wordings: [\"...\", \"...\"]`";
            notes.missing(&place, "says", help);
        }
        if rehearsal.expect.is_empty() {
            notes.missing(
                &place,
                "expect",
                "write `expect: [lowers(anger: clearly)]`, what should come of it",
            );
        }
        if !rehearsal.says.is_empty() && !rehearsal.wordings.is_empty() {
            let help = "wordings are single replies: say what comes before them in `after`";
            notes.at_name("E603", &place.name("wordings"), "`says` and `wordings` stand side by side", help);
        }
        if !rehearsal.who.is_empty() && !rehearsal.seeds.is_empty() {
            let help = "a seed says who stands there: take out `who` or `seeds`";
            notes.at_name("E603", &place.name("seeds"), "`who` and `seeds` stand side by side", help);
        }
    }
}

/// The self, facts, topics, ways out and desks that are named exist.
pub(super) fn rehearsals_name_what_exists(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact, rehearsal) in rehearsals(draft) {
        let selves = selves(draft, contact);
        if !rehearsal.who.is_empty() && !selves.contains(&rehearsal.who.as_str()) {
            notes.unknown(&place.name("who"), "self in `sometimes`", &rehearsal.who, &selves);
        }
        for (index, expectation) in rehearsal.expect.iter().enumerate() {
            let at = place.name("expect").item(index).item(0);
            if let Some((what, name, known)) = names(contact, expectation)
                && !known.contains(&name)
            {
                notes.unknown(&at, what, name, &known);
            }
        }
        for (list, lines) in lists(rehearsal) {
            for (index, line) in lines.iter().enumerate() {
                a_line(contact, &place.name(list).item(index), line, notes);
            }
        }
    }
}

/// What is expected does not contradict the story or itself.
pub(super) fn expectations_can_hold(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact, rehearsal) in rehearsals(draft) {
        for (index, expectation) in rehearsal.expect.iter().enumerate() {
            let at = place.name("expect").item(index);
            if let Some((message, help)) = empty(expectation).filter(|_| !notes.has_fields(&at)) {
                notes.at("E604", &at, message, help);
            } else if let Some((message, help)) = impossible(contact, rehearsal, expectation) {
                notes.at("E604", &at, &message, help);
            }
        }
    }
}

/// Every rehearsal, where it stands and in which contact.
pub(super) fn rehearsals<'a>(
    draft: &'a Draft<'_>,
) -> impl Iterator<Item = (Place<'static>, &'a ContactForm, &'a Rehearsal)> {
    draft.contacts().flat_map(|(place, contact)| {
        let list = place.name("rehearsals");
        let each = contact.rehearsals.iter().enumerate();
        each.map(move |(index, rehearsal)| (list.item(index), contact, rehearsal))
    })
}

fn selves<'a>(draft: &'a Draft<'_>, contact: &ContactForm) -> Vec<&'a str> {
    let named = |id: &str| contact.customer.is_empty() || contact.customer == id;
    let people = draft.people().filter(|(_, person)| named(&person.id));
    people.flat_map(|(_, person)| person.sometimes.iter().map(|other| other.id.as_str())).collect()
}

fn names<'a>(
    contact: &'a ContactForm,
    expectation: &'a Expectation,
) -> Option<(&'static str, &'a str, Vec<&'a str>)> {
    let items = || contact.facts.iter().chain(&contact.hidden);
    match expectation {
        Expectation::Reveals(id) | Expectation::KeepsBack(id) | Expectation::TakesUp(id) => {
            Some(("fact or hidden need", id, items().map(|item| item.id.as_str()).collect()))
        }
        Expectation::AsksAbout(id) => {
            let own = items().filter(|item| item.topics.is_empty()).map(|item| item.id.as_str());
            Some(("topic", id, contact.topics.keys().map(String::as_str).chain(own).collect()))
        }
        Expectation::Offers(id) => {
            Some(("way out", id, contact.ways_out.iter().map(|way| way.id.as_str()).collect()))
        }
        _ => None,
    }
}

fn lists(rehearsal: &Rehearsal) -> [(&'static str, &Vec<String>); 3] {
    [("after", &rehearsal.after), ("says", &rehearsal.says), ("wordings", &rehearsal.wordings)]
}

/// A line that begins with one slash does something at this desk.
fn a_line(contact: &ContactForm, place: &Place<'_>, line: &str, notes: &mut Notes<'_, '_, '_>) {
    let Some(command) = line.trim_start().strip_prefix('/').filter(|rest| !rest.starts_with('/')) else {
        return;
    };
    let (word, id) = command.trim().split_once(char::is_whitespace).unwrap_or((command.trim(), ""));
    let id = id.trim();
    let Some((_, action)) = DESK.iter().find(|(known, _)| *known == word) else {
        let words = DESK.map(|(known, _)| format!("/{known}")).join(", ");
        return notes.at("E602", place, &format!("there is no `/{word}`"), &format!("there are {words}"));
    };
    match must::known(contact, action) {
        Some((what, known)) if !known.contains(&id) => notes.unknown(place, what, id, &known),
        None if *action == "Hold" && !is_a_wait(id) => {
            let help = format!("write minutes from 1 to {HOLD_CAP_MINUTES}, such as `/hold 5`");
            notes.at("E602", place, &format!("`{id}` is no wait"), &help);
        }
        _ => {}
    }
}

fn is_a_wait(minutes: &str) -> bool {
    minutes.parse::<u32>().is_ok_and(|minutes| (1..=HOLD_CAP_MINUTES).contains(&minutes))
}

/// What an expectation forgot to name, and the cure.
fn empty(expectation: &Expectation) -> Option<(&'static str, &'static str)> {
    match expectation {
        Expectation::Lowers(changes) | Expectation::Raises(changes) if *changes == Changes::default() => {
            Some(("this names no feeling", "write `lowers(anger: clearly)`, or another feeling"))
        }
        Expectation::ScoresAtLeast(named) | Expectation::ScoresAtMost(named)
            if *named == Points::default() =>
        {
            Some(("this names no score", "write `scores_at_least(listening: 60)`, or another score"))
        }
        _ => None,
    }
}

/// Why an expectation can never hold, and the cure.
fn impossible(
    contact: &ContactForm,
    rehearsal: &Rehearsal,
    expectation: &Expectation,
) -> Option<(String, &'static str)> {
    let is_first =
        |id: &str| contact.facts.iter().chain(&contact.hidden).any(|item| item.first && item.id == id);
    let points =
        |points: &Points| points.each().into_iter().flatten().any(|points| !(0.0..=100.0).contains(&points));
    match expectation {
        Expectation::ScoresAtLeast(named) | Expectation::ScoresAtMost(named) if points(named) => {
            Some(("a score lies between 0 and 100".to_owned(), "write a number from 0 to 100"))
        }
        Expectation::SatisfactionAtLeast(says) | Expectation::SatisfactionAtMost(says) if *says > 10 => {
            Some(("they give 0 to 10 points".to_owned(), "write a number from 0 to 10"))
        }
        Expectation::CostsUsUnder(most) | Expectation::CostsThemUnder(most) if *most <= 0.0 => {
            Some(("nothing costs less than nothing".to_owned(), "write a sum above 0"))
        }
        Expectation::Within(_) if rehearsal.wordings.len() < 2 => Some((
            "one wording alone lies within any points of itself".to_owned(),
            "write two `wordings` or more, or take `within` out",
        )),
        Expectation::Within(points) if !(0.0..=100.0).contains(points) => {
            Some(("scores lie between 0 and 100".to_owned(), "write a number of points such as 5"))
        }
        Expectation::Reveals(id) | Expectation::KeepsBack(id) if is_first(id) => {
            Some((format!("the opening line has told `{id}` already"), "name something that is told later"))
        }
        Expectation::Unsettled if rehearsal.expect.contains(&Expectation::Settled) => {
            Some(("the matter cannot be settled and not settled".to_owned(), "take one of the two out"))
        }
        Expectation::KeepsBack(id) if rehearsal.expect.contains(&Expectation::Reveals(id.clone())) => {
            Some((format!("`{id}` cannot be told and kept back"), "take one of the two out"))
        }
        _ => None,
    }
}
