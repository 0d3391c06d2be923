//! A way out announced in the author's words: who says "I recall your number" offers it.

use std::ops::Range;

use super::scope::{Finding, Scope};
use crate::listen::act::Act;
use crate::listen::facts::Sort;

/// Words that may stand between who acts and the way out.
const ROOM: usize = 8;

/// Hears the scenario's ways out offered in a clause that says who will do them.
pub(super) fn hear(scope: &Scope<'_>) -> Vec<Finding> {
    let ways = scope.notice.mentions.iter().filter(|mention| mention.sort == Sort::Way);
    ways.filter(|way| announced(scope, &way.tokens) && !scope.taken_back("offer", &way.tokens))
        .map(|way| Finding::new(Act::Offer, way.tokens.clone(), 0.8, "way announced"))
        .collect()
}

fn announced(scope: &Scope<'_>, way: &Range<usize>) -> bool {
    let clauses = scope.text().clauses_around(way);
    let near = |hit: &Range<usize>| way.start.saturating_sub(hit.end) <= ROOM && hit.start <= way.start;
    scope.inside("offer/by_us", &clauses).any(near)
        || scope.inside("offer/doer", &clauses).any(|hit| hit.end < way.end && hit.end + 1 >= way.start)
}
