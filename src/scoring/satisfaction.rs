//! What the customer says afterwards, and whether they stay (model.md 5 and 6.2).

use crate::constants::{Satisfaction, clip};
use crate::scenario::Case;

/// The levels that satisfaction and loyalty are made of, 0..1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Levels {
    pub fair: f64,
    pub heard: f64,
    pub effort: f64,
    pub trust: f64,
    pub remembered: f64,
}

/// What is remembered of a talk: the last moment, the lowest, the mean (peak-end).
pub(super) fn remembered(k: &Satisfaction, moments: &[f64]) -> f64 {
    let Some(last) = moments.last() else { return 0.0 };
    let lowest = moments.iter().fold(1.0, |lowest: f64, moment| lowest.min(*moment));
    let sum: f64 = moments.iter().sum();
    #[expect(clippy::cast_precision_loss, reason = "a talk has few moments")]
    let mean = sum / moments.len() as f64;
    k.last * last + k.lowest * lowest + k.mean * mean
}

/// Satisfaction, 0..100.
pub(super) fn csat(k: &Satisfaction, levels: &Levels) -> f64 {
    let whole = k.fair * levels.fair
        + k.heard * levels.heard
        + k.ease * (1.0 - levels.effort)
        + k.trust * levels.trust
        + k.remembered * levels.remembered;
    100.0 * whole
}

/// What the customer answers on a scale of 0 to 10.
pub(super) fn says(csat: f64) -> u8 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clipped to 0..10")]
    let says = (csat / 10.0 + 0.5).clamp(0.0, 10.0) as u8;
    says
}

/// S: loyalty. Recovery never beats a customer to whom nothing ever happened.
pub(super) fn loyalty(k: &Satisfaction, levels: &Levels, settled: bool) -> f64 {
    let whole = k.loyal_fair * levels.fair
        + k.loyal_heard * levels.heard
        + k.loyal_ease * (1.0 - levels.effort)
        + k.loyal_trust * levels.trust
        + k.loyal_remembered * levels.remembered;
    let settled = if settled { 1.0 } else { k.unresolved };
    (settled * whole).min(k.no_failure)
}

/// The chance that a customer of this loyalty stays.
pub(super) fn keep(case: &Case, loyalty: f64) -> f64 {
    let terms = &case.contact.ledger;
    let rivals = case.contact.rival_gap * (1.0 - loyalty);
    clip(terms.p_bad + (terms.p_good - terms.p_bad) * loyalty - rivals)
}
