//! Which endings of a scenario can be told apart, and which of them a talk reached.
//!
//! Two talks ended alike when the same contact came to the same [`Outcome`]: what was done for the
//! customer, or how they left without it. How well it was done is the scores' matter, not the ending's.

use std::collections::BTreeSet;

use crate::scenario::{Authority, Case, Contact, RightEnd, Scenario, WayOut};
use crate::session::commitments::Commitments;
use crate::session::transcript::Transcript;
use crate::session::turn::Ending;

/// An ending of a scenario: which contact, and what it came to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// The contact, by id.
    pub contact: String,
    /// What it came to.
    pub outcome: Outcome,
}

/// What a talk came to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// This way out was done, or promised and kept the next day. Of several, the one that meets the matter best.
    Way(String),
    /// A no with its reason was accepted.
    SaidNo,
    /// Insults were met with a calm limit, and the talk was ended.
    LimitSet,
    /// Sent to a desk that is no way out.
    SentAway,
    /// The customer walked out.
    WalkedOut,
    /// It ended and nothing was done.
    Nothing,
}

/// Every ending a scenario can come to, in a fixed order.
pub fn endings(scenario: &Scenario) -> BTreeSet<Found> {
    scenario.contacts.iter().flat_map(of_contact).collect()
}

/// What a talk came to; none while it goes on, or where it was stopped for safety.
pub fn outcome(case: &Case, transcript: &Transcript) -> Option<Outcome> {
    let ending = transcript.ending()?;
    Some(match ending {
        Ending::Stopped => return None,
        Ending::WalkedOut => Outcome::WalkedOut,
        Ending::Closed | Ending::Ended | Ending::Limit | Ending::Transferred => {
            let commitments = Commitments::of(case, transcript);
            way(case, &commitments).unwrap_or_else(|| without_a_way(case, transcript, &commitments))
        }
    })
}

fn of_contact(contact: &Contact) -> Vec<Found> {
    let found = |outcome| Found { contact: contact.id.clone(), outcome };
    let ways = contact.ways_out.iter().filter(|way| can_be_done(contact, way));
    let mut all: Vec<Found> = ways.map(|way| found(Outcome::Way(way.id.clone()))).collect();
    let is_way = |desk: &str| contact.ways_out.iter().any(|way| way.to.as_deref() == Some(desk));
    if contact.desks.iter().any(|desk| !is_way(&desk.id)) {
        all.push(found(Outcome::SentAway));
    }
    match contact.right_end {
        Some(RightEnd::ReasonedNo { .. }) => all.push(found(Outcome::SaidNo)),
        Some(RightEnd::Boundary) => all.push(found(Outcome::LimitSet)),
        _ => {}
    }
    all.extend([found(Outcome::WalkedOut), found(Outcome::Nothing)]);
    all
}

/// Whether this seat can do it: by itself, with the manager, by handing over, or by a promise that is kept.
fn can_be_done(contact: &Contact, way: &WayOut) -> bool {
    way.authority != Authority::Other || way.to.is_some() || contact.can_promise.contains(&way.id)
}

/// The way that was done and meets the matter best; else the one that was promised and is carried out.
fn way(case: &Case, commitments: &Commitments) -> Option<Outcome> {
    let both = || commitments.ways.iter().zip(&case.contact.ways_out);
    let done = both().filter(|(state, _)| state.done).map(|(_, way)| way);
    let kept = both().filter(|(state, _)| state.said && state.promisable).map(|(_, way)| way);
    best(done).or_else(|| best(kept)).map(|way| Outcome::Way(way.id.clone()))
}

fn best<'a>(ways: impl Iterator<Item = &'a WayOut>) -> Option<&'a WayOut> {
    let fit = |way: &WayOut| way.fits.get("main").copied().unwrap_or(0.0);
    let mut best: Option<&WayOut> = None;
    for way in ways {
        if best.is_none_or(|other| fit(way) > fit(other)) {
            best = Some(way);
        }
    }
    best
}

fn without_a_way(case: &Case, transcript: &Transcript, commitments: &Commitments) -> Outcome {
    let right_end = case.contact.right_end.as_ref();
    let is_no = matches!(right_end, Some(RightEnd::ReasonedNo { .. }));
    if transcript.ending() == Some(Ending::Transferred) {
        Outcome::SentAway
    } else if is_no && transcript.state().agreed {
        Outcome::SaidNo
    } else if right_end == Some(&RightEnd::Boundary) && commitments.warnings > 0 {
        Outcome::LimitSet
    } else {
        Outcome::Nothing
    }
}
