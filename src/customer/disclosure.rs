//! What is told when: openness against the guard of each item (model.md 4.6).

use super::appraisal::scene::{covers, strongest};
use super::deed::Deed;
use super::memory::{ItemMemory, Memory};
use crate::constants::{Constants, Disclosure};
use crate::listen::act::Act;
use crate::scenario::{Case, Item};
use crate::session::turn::Snapshot;

/// O: how open the customer is now, 0..1.
pub(super) fn openness(k: &Constants, state: &Snapshot) -> f64 {
    let k = &k.disclosure;
    k.heard * state.heard + k.trust * state.trust + k.calm * (1.0 - strongest(&state.feels).0)
}

/// Tells the probed items that are open enough, the least guarded first; their indices.
pub(super) fn tell(
    k: &Constants,
    case: &Case,
    memory: &mut Memory,
    state: &Snapshot,
    deeds: &[Deed<'_>],
) -> Vec<usize> {
    let k_told = &k.disclosure;
    let open = openness(k, state);
    let items = case.contact.items.iter().zip(&memory.items).enumerate();
    let mut told: Vec<usize> = items
        .filter(|(_, (_, memory))| !memory.told)
        .filter(|(index, (item, memory))| {
            ease(k_told, *index, item, memory, deeds).is_some_and(|ease| open + ease >= item.guard)
        })
        .map(|(index, _)| index)
        .collect();
    let guard = |index: &usize| case.contact.items[*index].guard;
    told.sort_by(|one, other| guard(one).total_cmp(&guard(other)));
    told.truncate(k_told.at_once);
    for index in &told {
        memory.items[*index].told = true;
    }
    told
}

/// How much easier the best of the probes makes it to tell this item; `None` where nothing probes it.
fn ease(k: &Disclosure, index: usize, item: &Item, memory: &ItemMemory, deeds: &[Deed<'_>]) -> Option<f64> {
    let observed = if memory.observed { k.observed } else { 0.0 };
    let probes = deeds.iter().filter_map(|deed| {
        let guessed = deed.tentative && deed.claims.contains(&index);
        match deed.act {
            _ if guessed => Some(k.guessed),
            Act::OpenQuestion if covers(&item.topics, &deed.topics) => Some(0.0),
            Act::ClosedQuestion if covers(&item.topics, &deed.topics) => {
                Some(if item.need { k.closed } else { 0.0 })
            }
            _ => None,
        }
    });
    probes.reduce(f64::max).map(|best| best + observed)
}
