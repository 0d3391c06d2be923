//! Resolution cost: what the way out cost both, between the best and the worst there was (model.md 7.3).

use super::Talk;
use super::card::{Judged, Mark};
use super::ledger::Ledger;
use super::marks::{mark, money};
use crate::scenario::{Case, Must};
use crate::session::input::Input;
use crate::session::turn::Ending;

/// The score of model.md 7.3. Its marks add up to it.
pub(super) fn judge(talk: &Talk<'_>) -> Judged {
    let terms = terms(talk);
    let weights: f64 = terms.iter().map(|term| term.weight).sum();
    if weights <= 0.0 || nothing_happened(talk) {
        return Judged::not_scored("not-scored-nothing-done");
    }
    let mut marks: Vec<Mark> = Vec::new();
    for term in &terms {
        let points = 100.0 * term.weight / weights * (1.0 - term.missed);
        let currency = &talk.case.contact.currency;
        marks.push(
            mark(term.rule, points, None, None)
                .with(term.name, money(currency, term.ours))
                .with("best", money(currency, term.best)),
        );
    }
    marks.extend(gift(talk));
    marks.extend(musts(talk));
    let whole: f64 = marks.iter().map(|mark| mark.points).sum();
    let mut score = whole.clamp(0.0, 100.0);
    if !talk.after.resolved {
        let left = score * talk.k.resolution_cost.unresolved;
        marks.push(mark("unresolved", left - score, talk.transcript.turns.last(), None));
        score = left;
    }
    marks.extend(talk.after.broken_word_marks(talk.transcript));
    Judged::scored(score, marks)
}

/// One side's distance from the best end.
struct Term {
    rule: &'static str,
    name: &'static str,
    weight: f64,
    /// 0 at the best, 1 at the worst.
    missed: f64,
    ours: f64,
    best: f64,
}

/// The two sides, without those on which best and worst are the same.
fn terms(talk: &Talk<'_>) -> Vec<Term> {
    let k = &talk.k.resolution_cost;
    let (best, worst, ledger) = (talk.ledger.best, talk.ledger.worst, &talk.ledger);
    let customer = (worst.customer_cost - best.customer_cost, ledger.customer_cost - best.customer_cost);
    let company = (best.net - worst.net, best.net - ledger.net);
    let term = |rule, name, weight, (apart, off): (f64, f64), ours, best| {
        (apart > k.indistinct).then(|| Term {
            rule,
            name,
            weight,
            missed: (off / apart).clamp(0.0, 1.0),
            ours,
            best,
        })
    };
    [
        term(
            customers(ledger, k.indistinct),
            "cost",
            k.customer,
            customer,
            ledger.customer_cost,
            best.customer_cost,
        ),
        term("company-cost", "net", k.company, company, ledger.net, best.net),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Nobody is told that the best would have cost them more.
fn customers(ledger: &Ledger, indistinct: f64) -> &'static str {
    let is_less = ledger.customer_cost < ledger.best.customer_cost - indistinct;
    if is_less { "customer-cost-less" } else { "customer-cost" }
}

/// Nothing was said and nothing done: at most the talk was ended.
fn nothing_happened(talk: &Talk<'_>) -> bool {
    talk.transcript.turns.iter().all(|turn| matches!(turn.input, Input::End))
}

/// What was given away beyond what the best end gives.
fn gift(talk: &Talk<'_>) -> Option<Mark> {
    let k = &talk.k.resolution_cost;
    let (given, best) = (talk.ledger.given, talk.ledger.best.given);
    let measure = talk.case.contact.failure.loss.max(best).max(1.0);
    let points = (k.gift * (given - best).max(0.0) / measure).min(k.gift_most);
    (points > 0.0).then(|| {
        let currency = &talk.case.contact.currency;
        mark("gift", -points, None, None)
            .with("given", money(currency, given))
            .with("best", money(currency, best))
    })
}

fn musts(talk: &Talk<'_>) -> Vec<Mark> {
    let broken = talk.after.commitments.broken_musts.iter();
    broken
        .map(|(must, turn)| {
            let record = talk.transcript.turns.iter().find(|record| record.seq == *turn);
            let must = talk.case.contact.must.get(*must);
            let points = must.map_or(0.0, |must| must.points);
            let (what, thing) = must.map_or(("other", ""), |must| asked_for(must, talk.case));
            // At the very end no single reply broke it.
            let record = record.filter(|record| record.ending != Some(Ending::Ended));
            mark("must-broken", -points, record, None).with("what", what).with("thing", thing)
        })
        .collect()
}

/// What a must asks for, as the sentence about it tells them apart, and the title of the paper it is about.
fn asked_for<'a>(must: &'a Must, case: &'a Case) -> (&'a str, &'a str) {
    let Some(deed) = must.what.strip_prefix("do:") else { return (&must.what, "") };
    match deed.split_once(':').unwrap_or((deed, "")) {
        ("Observe", _) => ("observe", ""),
        ("LookUp", id) => {
            let paper = case.contact.papers.iter().find(|paper| paper.id == id);
            paper.map_or(("other", ""), |paper| ("look-up", &paper.title))
        }
        _ => ("other", ""),
    }
}
