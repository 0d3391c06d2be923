//! What a talk cost the customer and left the company (model.md 6.2).

use serde::{Deserialize, Serialize};

use super::epilogue::Aftermath;
use super::reference::{self, Start};
use super::satisfaction::keep;
use crate::constants::Constants;
use crate::scenario::{Case, LedgerTerms};
use crate::session::transcript::Transcript;
use crate::session::turn::Clock;

/// The ledger of one talk, all in the scenario's money.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ledger {
    /// CC: what it cost the customer: what stays lost, time, waiting, effort.
    pub customer_cost: f64,
    /// KC: what it cost the company: ways out, time, contacts to come, escalations, broken musts.
    pub company_cost: f64,
    /// Chance that the customer stays.
    pub keeps: f64,
    /// Chance that the customer had stayed had nobody treated the case.
    pub keeps_untreated: f64,
    /// Net: value protected less what it cost the company.
    pub net: f64,
    /// What the kept ways out cost the company.
    pub given: f64,
    /// Chance of one more contact.
    pub recontact: f64,
    /// Minutes of the talk and of the effort it caused.
    pub minutes: Clock,
    /// Minutes of the customer's that the kept ways out take besides the talk.
    #[serde(default)]
    pub ways_minutes: f64,
    /// The best end of this case.
    pub best: Point,
    /// The worst.
    pub worst: Point,
}

/// A place on the plane of both costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// CC: cost to the customer.
    pub customer_cost: f64,
    /// Net: what it leaves the company.
    pub net: f64,
    /// What the ways out cost the company.
    pub given: f64,
}

impl Ledger {
    /// Where this talk lies.
    pub fn point(&self) -> Point {
        Point { customer_cost: self.customer_cost, net: self.net, given: self.given }
    }
}

/// The ledger of a talk as it stands the next day.
pub(super) fn ledger(k: &Constants, case: &Case, transcript: &Transcript, after: &Aftermath) -> Ledger {
    let terms = &case.contact.ledger;
    let mut minutes = transcript.state().clock;
    minutes.effort += after.minutes;
    let kept = || after.kept.iter().map(|way| &case.contact.ways_out[*way]);
    let given: f64 = kept().map(|way| way.costs_us).sum();
    let load = Load {
        recovers: kept().map(|way| way.recovers).sum(),
        customer_minutes: kept().map(|way| way.customer_minutes).sum(),
        clock: minutes,
    };
    let recontact = recontact(terms, after);
    let [broken_ways, escalations] =
        [count(after.broken_way_promises()), f64::from(after.commitments.escalations)];
    let musts: f64 =
        after.commitments.broken_musts.iter().map(|(must, _)| case.contact.must[*must].cost).sum();
    let company_cost = given
        + company_time(terms, minutes.handle)
        + recontact * terms.contact_cost
        + terms.escalation * escalations
        + musts
        + terms.contact_cost * broken_ways;
    let keeps = keep(case, after.loyalty);
    let start = Start::of(k, transcript);
    let keeps_untreated = keep(case, start.untreated);
    Ledger {
        customer_cost: customer_cost(k, case, &load),
        company_cost,
        keeps,
        keeps_untreated,
        net: terms.value * (keeps - keeps_untreated) - company_cost,
        given,
        recontact,
        minutes,
        ways_minutes: load.customer_minutes,
        best: reference::best(k, case, &start),
        worst: reference::worst(k, case, &start),
    }
}

/// What weighs on the customer's side.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Load {
    /// Share of the loss restored.
    pub recovers: f64,
    /// Minutes the ways out take.
    pub customer_minutes: f64,
    pub clock: Clock,
}

/// CC of model.md 6.2.
pub(super) fn customer_cost(k: &Constants, case: &Case, load: &Load) -> f64 {
    let k = &k.reference;
    let minute = case.contact.ledger.wage_c / 60.0;
    let lost = case.contact.failure.loss * (1.0 - load.recovers.min(1.0));
    let time = k.active * (load.clock.active + load.customer_minutes) + load.clock.waiting;
    lost + minute * time + minute * k.effort * load.clock.effort
}

/// What the agent's minutes cost.
pub(super) fn company_time(terms: &LedgerTerms, handle_minutes: f64) -> f64 {
    terms.wage_a / 60.0 * handle_minutes
}

fn recontact(terms: &LedgerTerms, after: &Aftermath) -> f64 {
    if after.broke_a_promise() {
        terms.p_broken
    } else if !after.resolved {
        terms.p_not
    } else if after.commitments.anticipated {
        terms.p_pre
    } else {
        terms.p_res
    }
}

#[expect(clippy::cast_precision_loss, reason = "a talk has few promises")]
fn count(number: usize) -> f64 {
    number as f64
}
