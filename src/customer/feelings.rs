//! How feelings move, and the explanation that adds up to the change (model.md 4.5).

use super::appraisal::{Appraisal, Gain};
use crate::constants::{Constants, OfFeelings};
use crate::session::turn::{Quantity, Row, Rule, Snapshot};

/// J: how the case stands for the customer, 0..1.
pub(super) fn standing(k: &Constants, state: &Snapshot) -> f64 {
    let k = &k.feelings;
    k.fair * state.fair + k.heard * state.heard + k.ease * (1.0 - state.effort)
}

/// Moves the four feelings and writes one row a gain; for each feeling the rows sum to the change.
pub(super) fn feel(
    k: &Constants,
    feels: &OfFeelings,
    base: &OfFeelings,
    standing: f64,
    appraisal: &Appraisal,
    why: &mut Vec<Row>,
) -> OfFeelings {
    let mut moved = *feels;
    for (feeling, level) in moved.iter_mut().enumerate() {
        let calmed = Share::of(&appraisal.calms, feeling);
        let stung = Share::of(&appraisal.stings, feeling);
        let down = *level * calmed.all;
        let eased = *level - down;
        let up = (1.0 - eased) * stung.all;
        let raised = eased + up;
        let drift = k.feelings.drift * (base[feeling] * (1.0 - standing) - raised);
        let change = raised + drift - *level;
        let size = change.abs();
        let share = if size > k.feelings.most { k.feelings.most / size } else { 1.0 };
        let of = Quantity::FEELINGS[feeling];
        rows(&appraisal.calms, feeling, -share * down / calmed.sum, of, why);
        rows(&appraisal.stings, feeling, share * up / stung.sum, of, why);
        why.push(Row { rule: Rule::Drift, of, by: share * drift, act: None });
        *level = (*level + share * change).clamp(0.0, 1.0);
    }
    moved
}

/// What gains of one feeling do together.
struct Share {
    /// 1 - prod(1 - gain).
    all: f64,
    /// Sum of the gains.
    sum: f64,
}

impl Share {
    fn of(gains: &[Gain], feeling: usize) -> Self {
        let (mut left, mut sum) = (1.0, 0.0);
        for gain in gains.iter().filter(|gain| gain.feeling == feeling) {
            left *= 1.0 - gain.size;
            sum += gain.size;
        }
        Self { all: 1.0 - left, sum }
    }
}

/// One row a gain, in proportion to its size; a zero row says nothing.
fn rows(gains: &[Gain], feeling: usize, scale: f64, of: Quantity, why: &mut Vec<Row>) {
    for gain in gains.iter().filter(|gain| gain.feeling == feeling) {
        let by = scale * gain.size;
        if by != 0.0 {
            why.push(Row { rule: gain.rule, of, by, act: gain.act });
        }
    }
}
