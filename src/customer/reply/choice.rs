//! Which of two ways out the customer takes who is put to choose: what suits them better, and then what costs them less.

use std::cmp::Ordering;

use super::{Situation, consent};

/// The moment that answers "this, or that?": the first, the second, or whichever where both are the same to them.
pub(super) fn moment(situation: &Situation<'_>) -> &'static str {
    match situation.ways_in_order()[..] {
        [first, second] => match worth(situation, first, second) {
            Some(Ordering::Greater) => "chooses_first",
            Some(Ordering::Less) => "chooses_second",
            _ => "choice",
        },
        _ => "choice",
    }
}

/// What the first is worth to them beside the second; none for a way out that is not theirs to know.
fn worth(situation: &Situation<'_>, first: &str, second: &str) -> Option<Ordering> {
    let fit = |way| consent::fits_told(situation, way).unwrap_or(0.0);
    let minutes = |way| Some(consent::way_called(situation, way)?.customer_minutes);
    let quicker = minutes(second)?.total_cmp(&minutes(first)?);
    Some(fit(first).total_cmp(&fit(second)).then(quicker))
}
