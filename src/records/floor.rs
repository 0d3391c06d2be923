//! The floor: what a trainee never fell below in the last talks of a skill. Consistency counts, not the best talk.

use super::Record;
use crate::scoring::band::Band;

/// Fewest talks of a skill from which a floor is told.
pub const FLOOR_FROM: usize = 3;
/// How many of the last talks it is of.
pub const FLOOR_OF: usize = 5;

/// The lowest of the last talks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Floor {
    /// Of how many talks.
    pub talks: usize,
    /// The lowest band of any score in any of them.
    pub band: Band,
    /// Which score that was, an index into [`crate::scoring::SCORES`]; the first of several.
    pub score: usize,
}

/// The floor of a skill; none under [`FLOOR_FROM`] scored talks. `finished` is in the order of time.
pub fn floor(finished: &[&Record], skill: &str) -> Option<Floor> {
    let of_skill = |record: &&&Record| same_skill(&record.skill, skill);
    let scored = |record: &&&Record| record.scores.iter().any(Option::is_some);
    let last: Vec<&&Record> = finished.iter().rev().filter(of_skill).filter(scored).take(FLOOR_OF).collect();
    if last.len() < FLOOR_FROM {
        return None;
    }
    let (score, value) = last.iter().filter_map(|record| lowest(record)).min_by(by_value)?;
    Some(Floor { talks: last.len(), band: Band::of(value), score })
}

/// The lowest score of one talk, with its index.
pub(super) fn lowest(record: &Record) -> Option<(usize, f64)> {
    let scored = record.scores.iter().enumerate().filter_map(|(index, score)| Some((index, (*score)?)));
    scored.min_by(by_value)
}

/// Whether two authors mean the same skill.
pub(super) fn same_skill(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

fn by_value(one: &(usize, f64), other: &(usize, f64)) -> std::cmp::Ordering {
    one.1.total_cmp(&other.1)
}
