//! How far ways out make good what went wrong: F of model.md 4.4, a pure function of the case.

use super::{Case, Kind, WayOut};
use crate::constants::{Constants, Fairness};

/// A way out as far as it counts.
#[derive(Clone, Copy, Debug)]
pub struct Counted<'a> {
    /// The way.
    pub way: &'a WayOut,
    /// How much it is believed in, 0..1.
    pub belief: f64,
    /// How well it is known to suit (u), 0..1.
    pub suits: f64,
}

/// F: how fair the customer finds these ways together, 0..1, with the fairness of a reasoned no.
pub fn fairness(k: &Constants, case: &Case, ways: &[Counted<'_>], reasoned_no: bool) -> f64 {
    let no = if reasoned_no { k.fairness.reasoned_no } else { 0.0 };
    let fair = 1.0 - (1.0 - fit(case, ways)) * (1.0 - compensation(k, case, ways)) * (1.0 - no);
    if is_safe(&k.fairness, case, ways) { fair } else { fair.min(k.fairness.not_safe) }
}

/// Whether some way meets each need of safety; neither money nor convenience makes up for one left open.
fn is_safe(k: &Fairness, case: &Case, ways: &[Counted<'_>]) -> bool {
    let fit = |way: &WayOut, need: &str| way.fits.get(need).copied().unwrap_or(0.0);
    let mut needs = case.contact.items.iter().filter(|item| item.need && item.safety);
    needs.all(|need| ways.iter().any(|counted| fit(counted.way, &need.id) >= k.safe))
}

/// How well the ways meet the matter itself and every need, each by its best way.
fn fit(case: &Case, ways: &[Counted<'_>]) -> f64 {
    let best = |need: &str| {
        let fits = ways.iter().map(|counted| {
            let fit = counted.way.fits.get(need).copied().unwrap_or(0.0);
            counted.belief * counted.suits * fit
        });
        fits.fold(0.0, f64::max)
    };
    let needs = case.contact.items.iter().filter(|item| item.need);
    let (met, all) = needs.fold((best("main"), 1.0), |(met, all), item| {
        (met + item.weight * best(&item.id), all + item.weight)
    });
    met / all
}

/// What the loss is made good by, through the kind of way that does it best.
fn compensation(k: &Constants, case: &Case, ways: &[Counted<'_>]) -> f64 {
    let failure = &case.contact.failure;
    if failure.loss <= 0.0 {
        return 0.0;
    }
    let of_kind = |kind: Kind| {
        let paying = ways.iter().filter(|counted| counted.way.kind == kind && counted.way.worth > 0.0);
        let (paid, suits) = paying.fold((0.0, 0.0), |(paid, suits): (f64, f64), counted| {
            (paid + counted.belief * counted.way.worth, suits.max(counted.suits))
        });
        let share = k.fairness.compensation[failure.kind as usize][kind as usize];
        share * repaid(&k.fairness, paid / failure.loss, failure.kept) * suits
    };
    [Kind::Money, Kind::Goods, Kind::Service, Kind::Attention].into_iter().map(of_kind).fold(0.0, f64::max)
}

/// s(c): how much `share` times the loss makes good; too much embarrasses.
fn repaid(k: &Fairness, share: f64, kept: bool) -> f64 {
    let fourth = |x: f64| x * x * x * x;
    let made_good = if kept {
        (k.kept_slope * share / (share + k.kept_bend)).min(1.0)
    } else {
        fourth(share) / (fourth(share) + fourth(k.half))
    };
    (made_good - k.excess * (share - k.enough).max(0.0)).max(0.0)
}
