//! Rows of the act table that close doors: refusals, rules, blame, transfers, selling, snooping.

use super::super::deed::Deed;
use super::{Appraisal, Scene};
use crate::constants::OfFeelings;
use crate::listen::act::Act;
use crate::session::turn::{Quantity, Rule, Slip};

const ANGER: usize = 0;
const UNMOVED: OfFeelings = [0.0; 4];

/// A no; a reason softens it, another way softens it again. Naming what was offered takes it back.
pub(super) fn refusal(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.refusal;
    let reasoned = scene.memory.reasoned || scene.has(Act::Information);
    let alternative = scene.has(Act::Offer) || scene.has(Act::Choice);
    let soften = |there: bool| if there { k.softened } else { 1.0 };
    let size = soften(reasoned) * soften(alternative);
    out.moves(Quantity::Heard, k.heard * size, Rule::Refusal, Some(deed.index));
    out.stings_all(&k.stings, size, Rule::Refusal, Some(deed.index));
    if takes_back(scene, deed) {
        out.moves(Quantity::Trust, k.taken_back_trust, Rule::TakenBack, Some(deed.index));
    }
}

/// Whether a refusal takes an offer back: it names a way that was said before and not done.
pub(crate) fn takes_back(scene: &Scene<'_>, deed: &Deed<'_>) -> bool {
    let way = deed.way.map(|way| &scene.memory.ways[way]);
    deed.act == Act::Refusal && way.is_some_and(|way| way.said && !way.done)
}

/// Rules before the person.
pub(super) fn policy_first(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.refusal;
    offends(deed, out, Rule::PolicyFirst, [k.policy_heard, 0.0, 0.0], &angers(k.policy_anger));
}

/// Made small.
pub(super) fn dismissal(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.refusal;
    let moves = [k.dismissal_heard, k.dismissal_trust, 0.0];
    offends(deed, out, Rule::Dismissal, moves, &angers(k.dismissal_anger));
}

/// Given the fault.
pub(super) fn blame(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.refusal;
    offends(deed, out, Rule::Blame, [k.blame_heard, k.blame_trust, 0.0], &k.blame_stings);
}

/// Insulted.
pub(super) fn hostility(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.refusal;
    let moves = [k.hostility_heard, k.hostility_trust, k.hostility_effort];
    offends(deed, out, Rule::Hostility, moves, &k.hostility_stings);
}

/// Pressed.
pub(super) fn pressure(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.refusal;
    offends(deed, out, Rule::Pressure, [k.pressure_heard, k.pressure_trust, 0.0], &k.pressure_stings);
}

/// Things used that were never shared; what the account at hand says is fair to use.
pub(super) fn covert_data(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts;
    if deed.from_account {
        out.moves(Quantity::Heard, k.work.account_heard, Rule::AccountData, Some(deed.index));
        return;
    }
    let moves = [k.refusal.covert_heard, k.refusal.covert_trust, 0.0];
    offends(deed, out, Rule::CovertData, moves, &k.refusal.covert_stings);
    out.slips(Slip::CovertData, Some(deed.index));
}

/// To a desk that can help it is an offer; elsewhere it is one more errand, told once.
pub(super) fn transfer(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let to = deed.to.unwrap_or("");
    let said = scene.memory.sent_elsewhere.iter().any(|other| other == to);
    if said || handover(scene, deed).is_some() {
        return;
    }
    let k = &scene.k.acts.refusal;
    let moves = [0.0, 0.0, k.elsewhere_effort];
    offends(deed, out, Rule::SentElsewhere, moves, &angers(k.elsewhere_anger));
    out.minutes += k.elsewhere_minutes;
}

/// The way out that a transfer announces.
pub(crate) fn handover(scene: &Scene<'_>, deed: &Deed<'_>) -> Option<usize> {
    let ways = &scene.case.contact.ways_out;
    deed.to.and_then(|to| ways.iter().position(|way| way.to.as_deref() == Some(to)))
}

/// Selling before help; after an agreement it depends on whether it fits.
pub(super) fn upsell(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.work;
    let act = Some(deed.index);
    if !scene.state.agreed {
        out.moves(Quantity::Trust, k.upsell_early_trust, Rule::UpsellEarly, act);
        out.stings(ANGER, k.upsell_early_anger, Rule::UpsellEarly, act);
    } else if deed.fit >= k.upsell_fits {
        out.moves(Quantity::Trust, k.upsell_fitting_trust, Rule::UpsellFitting, act);
    } else {
        out.moves(Quantity::Trust, k.upsell_unfit_trust, Rule::UpsellUnfit, act);
        out.stings(ANGER, k.upsell_unfit_anger, Rule::UpsellUnfit, act);
    }
}

/// H, T, E and the feelings of an act that can only do harm.
fn offends(deed: &Deed<'_>, out: &mut Appraisal, rule: Rule, moves: [f64; 3], stings: &OfFeelings) {
    let act = Some(deed.index);
    for (of, by) in [Quantity::Heard, Quantity::Trust, Quantity::Effort].into_iter().zip(moves) {
        out.moves(of, by, rule, act);
    }
    out.stings_all(stings, 1.0, rule, act);
}

fn angers(size: f64) -> OfFeelings {
    let mut stings = UNMOVED;
    stings[ANGER] = size;
    stings
}
