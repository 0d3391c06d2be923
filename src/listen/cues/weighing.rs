//! Weighing findings against each other: which act makes which other one unlikely, and how near.

use std::ops::Range;

use super::scope::{Finding, Scope, overlap};
use crate::listen::act::Act::{self, *};

/// How near one act must stand to silence the other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Near {
    Clause,
    Sentence,
    Reply,
}

/// (the act that is there, the acts it silences, how near).
const VETOES: &[(Act, &[Act], Near)] = &[
    (NonApology, &[Apology, NamesFeeling, Validation], Near::Sentence),
    (Hostility, &[Dismissal, NamesFeeling, Validation, Apology, OpenQuestion, ClosedQuestion, Blame, Information, SimpleReflection, ComplexReflection, Thanks, Reassurance], Near::Sentence),
    (Boundary, &[Refusal, Hostility, Pressure, Dismissal, Information, VaguePromise, NextStep, Offer, ClosedQuestion, Choice, PolicyFirst], Near::Sentence),
    (Upsell, &[Offer, OpenQuestion, ClosedQuestion, Information, NextStep, Choice, CheckBack, ComplexReflection], Near::Sentence),
    (Pressure, &[Offer, NextStep, Refusal, Information, Anticipation, Choice, ClosedQuestion, VaguePromise, Dismissal, ComplexReflection, Blame], Near::Sentence),
    (CovertData, &[Information, SimpleReflection, ComplexReflection, Blame, NextStep], Near::Sentence),
    (Blame, &[OpenQuestion, ClosedQuestion, Information, SimpleReflection, ComplexReflection, CheckBack, Dismissal, Offer, Choice, Verification], Near::Sentence),
    (Dismissal, &[Reassurance, Information, SimpleReflection, ComplexReflection, NamesFeeling, Validation, OpenQuestion, ClosedQuestion, VaguePromise], Near::Sentence),
    (Anticipation, &[Information, NextStep, Dismissal, Offer, VaguePromise, Reassurance, ComplexReflection, SimpleReflection, Refusal, Choice, NamesFeeling, PolicyFirst], Near::Sentence),
    (DiscloseChange, &[Information, NextStep, Offer, SimpleReflection, Choice, Anticipation, ComplexReflection], Near::Sentence),
    (Transfer, &[NextStep, Information, VaguePromise, Offer, Refusal, Blame, ClosedQuestion, Verification, Choice], Near::Sentence),
    (Refusal, &[Offer, Apology, Information, NextStep, SimpleReflection, VaguePromise, ComplexReflection, PolicyFirst], Near::Clause),
    (PolicyFirst, &[Information, NextStep, SimpleReflection, VaguePromise, ComplexReflection, Anticipation, Offer], Near::Sentence),
    (Verification, &[ClosedQuestion, OpenQuestion, Offer, NextStep, CheckBack], Near::Clause),
    (Choice, &[ClosedQuestion, OpenQuestion, CheckBack, Information], Near::Sentence),
    (Closing, &[ClosedQuestion, OpenQuestion, NextStep, VaguePromise], Near::Clause),
    (CheckBack, &[OpenQuestion, Verification], Near::Clause),
    (Validation, &[NamesFeeling, SimpleReflection, Refusal, Information], Near::Clause),
    (NamesFeeling, &[Information, SimpleReflection], Near::Clause),
    (Offer, &[ClosedQuestion, VaguePromise, Information, SimpleReflection, ComplexReflection], Near::Clause),
    (Ownership, &[Information, VaguePromise, NextStep, SimpleReflection], Near::Clause),
    (Apology, &[Information, SimpleReflection], Near::Clause),
    (Thanks, &[Information, SimpleReflection], Near::Clause),
    (NextStep, &[Information, SimpleReflection, Reassurance], Near::Clause),
    (VaguePromise, &[Information, Reassurance], Near::Clause),
    (Reassurance, &[Information, SimpleReflection], Near::Clause),
    (ComplexReflection, &[SimpleReflection], Near::Reply),
    (ComplexReflection, &[Information], Near::Sentence),
    (SimpleReflection, &[Information], Near::Sentence),
];

/// What is left after the vetoes, in the order of the table: a silenced act silences nothing.
pub(super) fn weigh(scope: &Scope<'_>, mut findings: Vec<Finding>) -> Vec<Finding> {
    for (there, silenced, near) in VETOES {
        let places: Vec<Range<usize>> = findings
            .iter()
            .filter(|finding| finding.act == *there)
            .map(|finding| reach(scope, &finding.tokens, *near))
            .collect();
        findings.retain(|finding| {
            !silenced.contains(&finding.act) || !places.iter().any(|place| overlap(place, &finding.tokens))
        });
    }
    findings
}

fn reach(scope: &Scope<'_>, tokens: &Range<usize>, near: Near) -> Range<usize> {
    match near {
        Near::Clause => scope.text().clauses_around(tokens),
        Near::Sentence => scope.text().sentence_around(tokens).tokens,
        Near::Reply => 0..scope.text().tokens.len(),
    }
}
