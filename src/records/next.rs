//! What to play next. The rule, in this order:
//!
//! 1. Nobody has talked yet: the shortest scenario there is.
//! 2. The last talk had a score under Solid: the same skill with another person, in another
//!    scenario where there is one, else in the same with somebody not met yet.
//! 3. It went well: a scenario never played, the shortest first.
//! 4. All were played: the scenario with the lowest score in its last talk.
//!
//! Who asks for another trouble gets the same among all scenarios but the last.

use std::collections::BTreeSet;

use super::Record;
use super::floor::{lowest, same_skill};
use crate::scenario::Scenario;
use crate::scoring::band::Band;

/// Seeds that are tried for somebody not met yet.
const SEEDS_TRIED: u64 = 60;

/// What to play next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// The scenario, by id.
    pub scenario: String,
    /// A seed that draws somebody not met yet; any seed will do where there is none.
    pub seed: Option<u64>,
    /// Why this one.
    pub why: Why,
}

/// Why a scenario comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is the first talk.
    StartHere,
    /// The last talk left something to practise.
    SameSkill,
    /// It was never played.
    Unplayed,
    /// It went worst the last time.
    Hardest,
}

/// What to play next; none where there is no scenario. `finished` is in the order of time.
pub fn next(finished: &[&Record], playable: &[&Scenario]) -> Option<Next> {
    let Some(last) = finished.last() else {
        return shortest(playable.iter().copied()).map(|found| choose(found, finished, Why::StartHere));
    };
    let went_well = lowest(last).is_none_or(|(_, value)| Band::of(value) >= Band::Solid);
    if !went_well && let Some(found) = another_person(last, finished, playable) {
        return Some(choose(found, finished, Why::SameSkill));
    }
    let unplayed = playable.iter().copied().filter(|scenario| !is_played(scenario, finished));
    if let Some(found) = shortest(unplayed) {
        return Some(choose(found, finished, Why::Unplayed));
    }
    hardest(finished, playable).map(|found| choose(found, finished, Why::Hardest))
}

/// What to play next in another scenario than the last talk's; none where there is no other, or no talk yet.
pub fn elsewhere(finished: &[&Record], playable: &[&Scenario]) -> Option<Next> {
    let last = finished.last()?;
    let is_other = |scenario: &&Scenario| scenario.id != last.scenario;
    let others: Vec<&Scenario> = playable.iter().copied().filter(is_other).collect();
    next(finished, &others)
}

fn choose(scenario: &Scenario, finished: &[&Record], why: Why) -> Next {
    Next { scenario: scenario.id.clone(), seed: stranger(scenario, finished), why }
}

fn shortest<'a>(scenarios: impl Iterator<Item = &'a Scenario>) -> Option<&'a Scenario> {
    scenarios.min_by(|one, other| (one.minutes, &one.id).cmp(&(other.minutes, &other.id)))
}

fn is_played(scenario: &Scenario, finished: &[&Record]) -> bool {
    finished.iter().any(|record| record.scenario == scenario.id)
}

/// A scenario of the same skill: another one, not played before where there is one; else the same.
fn another_person<'a>(
    last: &Record,
    finished: &[&Record],
    playable: &[&'a Scenario],
) -> Option<&'a Scenario> {
    let alike = || playable.iter().copied().filter(|scenario| same_skill(&scenario.skill, &last.skill));
    let others = || alike().filter(|scenario| scenario.id != last.scenario);
    shortest(others().filter(|scenario| !is_played(scenario, finished)))
        .or_else(|| shortest(others()))
        .or_else(|| shortest(alike()))
}

/// The scenario whose last talk had the lowest score of all.
fn hardest<'a>(finished: &[&Record], playable: &[&'a Scenario]) -> Option<&'a Scenario> {
    let last_lowest = |scenario: &Scenario| {
        let last = finished.iter().rev().find(|record| record.scenario == scenario.id);
        last.and_then(|record| lowest(record)).map_or(100.0, |(_, value)| value)
    };
    playable.iter().copied().min_by(|one, other| {
        last_lowest(one).total_cmp(&last_lowest(other)).then_with(|| one.id.cmp(&other.id))
    })
}

/// The first seed that draws somebody not met in this scenario; else somebody but the last one met.
fn stranger(scenario: &Scenario, finished: &[&Record]) -> Option<u64> {
    let met = finished.iter().filter(|record| record.scenario == scenario.id);
    let met: Vec<&str> = met.map(|record| record.person.as_str()).collect();
    let last = met.last()?;
    let all: BTreeSet<&str> = met.iter().copied().collect();
    let name = |seed: u64| scenario.draw(0, seed).person.name;
    let seeds = || 1..=SEEDS_TRIED;
    let unmet = seeds().find(|seed| !all.contains(name(*seed).as_str()));
    unmet.or_else(|| seeds().find(|seed| name(*seed) != *last))
}
