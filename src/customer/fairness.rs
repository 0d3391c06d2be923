//! How fair the ways out look from here: belief and suitability (model.md 4.4).

use super::memory::{Memory, WayMemory};
use crate::constants::{Constants, Fairness};
use crate::scenario::redress::{self, Counted};
use crate::scenario::{Case, RightEnd};
use crate::session::turn::Stage;

/// u: how well a way is known to suit that is named now, 0..1.
pub(super) fn suits(k: &Constants, case: &Case, memory: &Memory, stage: Stage, p: f64) -> f64 {
    let needs = memory.needs_told(case);
    let working = k.acts.work.working[stage as usize];
    let fair = &k.fairness;
    p * (fair.unknowing + fair.knowing * needs) * (fair.offstage + fair.onstage * working)
}

/// F as it stands with these commitments.
pub(super) fn fair(k: &Constants, case: &Case, ways: &[WayMemory], refused: bool, reasoned: bool) -> f64 {
    let authored = &case.contact.ways_out;
    let counted: Vec<Counted<'_>> = authored
        .iter()
        .zip(ways)
        .map(|(way, memory)| Counted { way, belief: belief(&k.fairness, memory), suits: memory.suits })
        .filter(|counted| counted.belief > 0.0)
        .collect();
    redress::fairness(k, case, &counted, is_reasoned_no(case, refused, reasoned))
}

/// A no that is right here, and was given with its reason.
pub(super) fn is_reasoned_no(case: &Case, refused: bool, reasoned: bool) -> bool {
    refused && reasoned && matches!(case.contact.right_end, Some(RightEnd::ReasonedNo { .. }))
}

/// How much a customer believes in a way: saying and doing, saying what will be kept, saying, doing.
fn belief(k: &Fairness, way: &WayMemory) -> f64 {
    match (way.said, way.done) {
        (true, true) => k.said_and_done,
        (true, false) if way.promisable => k.promised,
        (true, false) => k.said,
        (false, true) => k.done_unsaid,
        (false, false) => 0.0,
    }
}
