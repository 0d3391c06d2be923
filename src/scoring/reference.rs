//! The best and the worst that this case could come to: what a talk is measured against (model.md 6.3).

use super::card::{FrontierOf, FrontierPoint};
use super::epilogue::strongest;
use super::ledger::{Ledger, Load, Point, company_time, customer_cost};
use super::satisfaction::{Levels, keep, loyalty};
use crate::constants::{Constants, clip};
use crate::scenario::redress::{Counted, fairness};
use crate::scenario::{Authority, Case, RightEnd, WayOut};
use crate::session::transcript::Transcript;
use crate::session::turn::Clock;

/// The customer before the first word, as far as references need it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Start {
    pub effort: f64,
    pub trust: f64,
    /// S0: the loyalty of this customer had nobody treated the case.
    pub untreated: f64,
}

impl Start {
    /// Reads the start from the record.
    pub(super) fn of(k: &Constants, transcript: &Transcript) -> Self {
        let state = &transcript.opening.state;
        let levels = Levels {
            fair: 0.0,
            heard: 0.0,
            effort: state.effort,
            trust: state.trust,
            remembered: 1.0 - strongest(&state.feels),
        };
        let untreated = loyalty(&k.satisfaction, &levels, false);
        Self { effort: state.effort, trust: state.trust, untreated }
    }
}

/// The best end: the right end done well; without one, the way that costs both the least.
pub(super) fn best(k: &Constants, case: &Case, start: &Start) -> Point {
    let ways = &case.contact.ways_out;
    let named = |id: &str| ways.iter().filter(|way| way.id == id).take(1).collect::<Vec<_>>();
    match &case.contact.right_end {
        Some(RightEnd::WayOut(way) | RightEnd::Handover(way)) => {
            with_ways(k, case, start, &named(way), false)
        }
        Some(RightEnd::ReasonedNo { alternative, .. }) => {
            let alternative = alternative.as_deref().map(named).unwrap_or_default();
            with_ways(k, case, start, &alternative, true)
        }
        Some(RightEnd::Boundary) => bounded(k, case, start),
        None => cheapest(k, case, start),
    }
}

/// Of equals the first; with nothing to offer, a talk that offers nothing.
fn cheapest(k: &Constants, case: &Case, start: &Start) -> Point {
    let kc = &k.resolution_cost;
    let price = |point: &Point| kc.customer * point.customer_cost - kc.company * point.net;
    let ways = case.contact.ways_out.iter().filter(|way| way.to.is_none());
    let points = ways.map(|way| with_ways(k, case, start, &[way], false));
    points
        .reduce(|best, point| if price(&point) < price(&best) { point } else { best })
        .unwrap_or_else(|| with_ways(k, case, start, &[], false))
}

/// A talk that needs just these ways out and does everything right.
fn with_ways(k: &Constants, case: &Case, start: &Start, ways: &[&WayOut], reasoned_no: bool) -> Point {
    let counted: Vec<Counted<'_>> = ways.iter().map(|way| Counted { way, belief: 1.0, suits: 1.0 }).collect();
    let levels = Levels {
        fair: fairness(k, case, &counted, reasoned_no),
        heard: k.reference.best_heard,
        effort: start.effort,
        trust: clip(start.trust + k.reference.best_trust),
        remembered: k.reference.remembered,
    };
    let handover = ways.iter().any(|way| way.to.is_some());
    let waiting = if handover { k.reference.waiting } else { 0.0 };
    let managers = ways.iter().filter(|way| way.authority == Authority::Manager).count();
    let par = case.contact.ledger.par;
    let sketch = Sketch {
        ways,
        clock: Clock { active: par, waiting, handle: par + waiting, effort: 0.0 },
        escalations: count(managers),
        recontact: case.contact.ledger.p_res,
        loyalty: loyalty(&k.satisfaction, &levels, true),
    };
    sketch.point(k, case, start)
}

/// The best end of an abusive talk: limits, no ways out, and a customer who writes again.
fn bounded(k: &Constants, case: &Case, start: &Start) -> Point {
    let levels = Levels {
        fair: 0.0,
        heard: k.reference.low_heard,
        effort: start.effort,
        trust: clip(start.trust + k.reference.best_trust),
        remembered: k.reference.remembered,
    };
    let terms = &case.contact.ledger;
    let sketch = Sketch {
        ways: &[],
        clock: Clock { active: terms.par, waiting: 0.0, handle: terms.par, effort: 0.0 },
        escalations: 0.0,
        recontact: terms.p_not,
        loyalty: loyalty(&k.satisfaction, &levels, true),
    };
    sketch.point(k, case, start)
}

/// The worst end: nothing kept, a wait, an escalation, a customer who has to try again.
pub(super) fn worst(k: &Constants, case: &Case, start: &Start) -> Point {
    let k_ref = &k.reference;
    let abusive = case.contact.right_end == Some(RightEnd::Boundary);
    let levels = Levels {
        fair: 0.0,
        heard: if abusive { 0.0 } else { k_ref.low_heard },
        effort: clip(start.effort + k_ref.worst_effort),
        trust: clip(start.trust + k_ref.worst_trust),
        remembered: if abusive { k_ref.worst_abuse_remembered } else { k_ref.remembered },
    };
    let terms = &case.contact.ledger;
    let clock = Clock {
        active: terms.par,
        waiting: k_ref.waiting,
        handle: terms.par + k_ref.waiting,
        effort: k_ref.worst_minutes,
    };
    let loyalty = loyalty(&k.satisfaction, &levels, false);
    let sketch = Sketch { ways: &[], clock, escalations: 1.0, recontact: terms.p_not, loyalty };
    sketch.point(k, case, start)
}

/// A talk that never was.
struct Sketch<'a> {
    ways: &'a [&'a WayOut],
    clock: Clock,
    escalations: f64,
    recontact: f64,
    loyalty: f64,
}

impl Sketch<'_> {
    fn point(&self, k: &Constants, case: &Case, start: &Start) -> Point {
        let terms = &case.contact.ledger;
        let load = Load {
            recovers: self.ways.iter().map(|way| way.recovers).sum(),
            customer_minutes: self.ways.iter().map(|way| way.customer_minutes).sum(),
            clock: self.clock,
        };
        let given: f64 = self.ways.iter().map(|way| way.costs_us).sum();
        let cost = given
            + company_time(terms, self.clock.handle)
            + self.recontact * terms.contact_cost
            + terms.escalation * self.escalations;
        let kept = keep(case, self.loyalty) - keep(case, start.untreated);
        Point { customer_cost: customer_cost(k, case, &load), net: terms.value * kept - cost, given }
    }
}

/// Every way out as it would have gone, the two ends, and this talk.
pub(super) fn frontier(
    k: &Constants,
    case: &Case,
    transcript: &Transcript,
    ledger: &Ledger,
) -> Vec<FrontierPoint> {
    let start = Start::of(k, transcript);
    let ways = case.contact.ways_out.iter().map(|way| FrontierPoint {
        of: FrontierOf::Way(way.id.clone()),
        point: with_ways(k, case, &start, &[way], false),
    });
    let ends = [
        (FrontierOf::Best, ledger.best),
        (FrontierOf::Worst, ledger.worst),
        (FrontierOf::Talk, ledger.point()),
    ];
    ways.chain(ends.into_iter().map(|(of, point)| FrontierPoint { of, point })).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a case has few ways out")]
fn count(number: usize) -> f64 {
    number as f64
}
