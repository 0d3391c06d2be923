//! What a bystander sees: the strongest feeling, as far as this person shows it.

use super::appraisal::scene::strongest;
use crate::scenario::{Case, Mood};
use crate::session::turn::Snapshot;

/// Feeling shown from which it is plain to see.
const PLAIN: f64 = 0.25;
/// Anger shown from which it is open anger.
const OPEN_ANGER: f64 = 0.60;
/// Feeling below which somebody helped looks content.
const AT_EASE: f64 = 0.45;
/// F from which somebody feels helped without having agreed to anything.
const HELPED: f64 = 0.60;

/// The mood that shows: a pure function of the feelings and of how openly they are shown.
pub(super) fn shown(case: &Case, state: &Snapshot) -> Mood {
    let (level, leading) = strongest(&state.feels);
    let shows = level * case.person.expr;
    if is_at_ease(state) {
        return Mood::Content;
    }
    match leading {
        _ if shows < PLAIN => Mood::Calm,
        0 if shows >= OPEN_ANGER => Mood::Angry,
        0 => Mood::Annoyed,
        1 => Mood::Anxious,
        2 => Mood::Disappointed,
        _ => Mood::Ashamed,
    }
}

/// Whether somebody looks content: helped, and nothing felt strongly any more.
pub(super) fn is_at_ease(state: &Snapshot) -> bool {
    strongest(&state.feels).0 < AT_EASE && (state.agreed || state.fair >= HELPED)
}
