//! Who comes back, and with what: the heaviest promise that did not come true, else the matter that
//! was left, else the promise that was kept.

use super::Past;
use crate::scenario::{self, Before, Came};
use crate::scoring::afterwards::{Afterwards, BrokenPromise};
use crate::session::transcript::Transcript;
use crate::session::turn::{Ending, Event};

/// Trust below which nobody would come back at all.
const LEAST_TRUST: f64 = 0.2;

/// Which of these customers comes back, as an index, and what they bring along.
pub(super) fn returning(pasts: &[Past]) -> Option<(usize, Before)> {
    let may = || pasts.iter().enumerate().filter(|(_, past)| past.may_return());
    let heaviest = |past: &Past| past.after.broken.iter().map(|broken| broken.weight).fold(0.0, f64::max);
    let mut broken: Option<(usize, f64)> = None;
    for (index, past) in may() {
        let weight = heaviest(past);
        if weight > broken.map_or(0.0, |(_, most)| most) {
            broken = Some((index, weight));
        }
    }
    let left = || may().find(|(_, past)| !past.after.resolved);
    let promised = || may().find(|(_, past)| past.after.kept_promises > 0);
    let index = broken
        .map(|(index, _)| index)
        .or_else(|| left().map(|(index, _)| index))
        .or_else(|| promised().map(|(index, _)| index))
        .or_else(|| may().next().map(|(index, _)| index))?;
    Some((index, before(&pasts[index])))
}

impl Past {
    /// A talk that was stopped for safety is not taken up again.
    fn may_return(&self) -> bool {
        self.transcript.ending() != Some(Ending::Stopped)
    }
}

/// What the customer brings along from a talk.
pub(super) fn before(past: &Past) -> Before {
    let Past { case, transcript, after, .. } = past;
    let came = came(after);
    Before {
        came,
        second: has_second_contact(past),
        promised: heaviest(&after.broken).and_then(|broken| broken.words.clone()),
        issue: (came == Came::Kept).then(|| unwarned(past)).flatten(),
        told: told(transcript),
        done: after.done.clone(),
        feels: feels(came, case.person.feels),
        heard: after.heard * 0.5,
        trust: after.trust.max(LEAST_TRUST),
        effort: if came == Came::Kept { after.effort * 0.3 } else { after.effort },
    }
}

/// Whether the author wrote a second contact with the same customer.
fn has_second_contact(past: &Past) -> bool {
    let scenario = scenario::read(&past.played.id, &past.played.text).scenario;
    match scenario.contacts.as_slice() {
        [first, second, ..] => past.played.contact == 0 && first.customer == second.customer,
        _ => false,
    }
}

fn came(after: &Afterwards) -> Came {
    if !after.broken.is_empty() {
        Came::Broken
    } else if after.resolved {
        Came::Kept
    } else {
        Came::Left
    }
}

fn heaviest(broken: &[BrokenPromise]) -> Option<&BrokenPromise> {
    broken.iter().rev().max_by(|one, other| one.weight.total_cmp(&other.weight))
}

/// A trouble to come that nobody named in the talk.
fn unwarned(past: &Past) -> Option<String> {
    let turns = past.transcript.turns.iter();
    let named: Vec<&str> = turns
        .flat_map(|turn| &turn.events)
        .filter_map(|event| if let Event::Anticipated(issue) = event { Some(issue.as_str()) } else { None })
        .collect();
    let mut issues = past.case.contact.next_issues.iter().filter(|issue| !issue.label.is_empty());
    issues.find(|issue| !named.contains(&issue.id.as_str())).map(|issue| issue.id.clone())
}

fn told(transcript: &Transcript) -> Vec<String> {
    let turns = transcript.turns.iter().flat_map(|turn| &turn.events);
    let mut told: Vec<String> = Vec::new();
    for event in transcript.opening.events.iter().chain(turns) {
        if let Event::Told(item) = event
            && !told.contains(item)
        {
            told.push(item.clone());
        }
    }
    told
}

/// Anger, anxiety, disappointment and shame some time later: a broken promise angers and lets down,
/// a kept one leaves little of what there was.
fn feels(came: Came, at_first: [f64; 4]) -> [f64; 4] {
    let [anger, anxiety, disappointment, shame] = at_first;
    match came {
        Came::Kept => at_first.map(|level| level * 0.25),
        Came::Broken => {
            [more(anger.max(0.3), 0.35), more(anxiety, 0.1), more(disappointment.max(0.3), 0.3), shame * 0.5]
        }
        Came::Left => [more(anger, 0.15), more(anxiety, 0.1), more(disappointment, 0.15), shame],
    }
}

/// A share of what is left up to the most there is.
fn more(level: f64, share: f64) -> f64 {
    level + share * (1.0 - level)
}
