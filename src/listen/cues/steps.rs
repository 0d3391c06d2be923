//! What will happen next: a step somebody can be held to, or a promise with no who and no when.

use std::ops::Range;

use super::scope::{Finding, Scope};
use crate::listen::act::Act;

/// Name of the cue for a step without a time.
pub(super) const UNTIMED: &str = "step";

/// Hears next steps and vague promises.
pub(super) fn hear(scope: &Scope<'_>) -> Vec<Finding> {
    scope.sentences().filter_map(|sentence| in_sentence(scope, &sentence.tokens)).collect()
}

fn in_sentence(scope: &Scope<'_>, sentence: &Range<usize>) -> Option<Finding> {
    let is_free = |hit: &&Range<usize>| !scope.taken_back("step", hit) && !scope.is_said_back(hit);
    let first = |list: &str| scope.inside(list, sentence).find(is_free).cloned();
    let timed = scope.touches("step/when", sentence);
    let future = first("step/future");
    let someone = first("step/someone");
    let vague = first("step/vague");
    let present = first("step/present");
    match (future, someone, vague) {
        (Some(step), _, _) if timed => Some(Finding::new(Act::NextStep, step, 0.9, "step and time")),
        (_, Some(step), _) if timed => Some(Finding::new(Act::NextStep, step, 0.7, "someone and time")),
        _ if timed && present.is_some() => {
            present.map(|step| Finding::new(Act::NextStep, step, 0.7, "step and time"))
        }
        (_, _, Some(words)) if !timed => Some(Finding::new(Act::VaguePromise, words, 0.9, "no who, no when")),
        (_, Some(words), _) => Some(Finding::new(Act::VaguePromise, words, 0.85, "someone, some day")),
        (Some(step), _, _) => Some(Finding::new(Act::NextStep, step, 0.7, UNTIMED)),
        _ => None,
    }
}
