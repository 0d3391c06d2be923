//! Weighing findings against each other: which act makes which other one unlikely, and how near.

use std::ops::Range;

use super::scope::{Finding, Scope, overlap};
use super::steps::UNTIMED;
use crate::listen::act::Act;

/// What is left after the vetoes, in the order of the table: a silenced act silences nothing.
pub(super) fn weigh(scope: &Scope<'_>, mut findings: Vec<Finding>) -> Vec<Finding> {
    for veto in VETOES {
        let places: Vec<Range<usize>> = findings
            .iter()
            .filter(|finding| veto.heard.contains(&finding.act))
            .map(|finding| reach(scope, &finding.tokens, veto.near))
            .collect();
        findings.retain(|finding| {
            !veto.silences(finding) || !places.iter().any(|place| overlap(place, &finding.tokens))
        });
    }
    findings
}

/// One line of the table.
struct Veto {
    /// Any of these is heard.
    heard: &'static [Act],
    /// How near it silences.
    near: Near,
    /// What it silences.
    silenced: &'static [Act],
    /// Only steps without a time are silenced.
    untimed: bool,
}

impl Veto {
    fn silences(&self, finding: &Finding) -> bool {
        let loose = !self.untimed || finding.cue == UNTIMED;
        loose && self.silenced.contains(&finding.act) && !self.heard.contains(&finding.act)
    }
}

/// How near one act must stand to silence the other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Near {
    Clause,
    Sentence,
    Reply,
}

fn reach(scope: &Scope<'_>, tokens: &Range<usize>, near: Near) -> Range<usize> {
    match near {
        Clause => scope.text().clauses_around(tokens),
        Sentence => scope.text().sentence_around(tokens).tokens,
        Reply => 0..scope.text().tokens.len(),
    }
}

const fn veto(heard: &'static [Act], near: Near, silenced: &'static [Act]) -> Veto {
    Veto { heard, near, silenced, untimed: false }
}

use Act::{
    Anticipation, Apology, Blame, Boundary, CheckBack, Choice, ClosedQuestion, Closing, ComplexReflection,
    CovertData, DiscloseChange, Dismissal, Greeting, Hostility, Information, NamesFeeling, NextStep,
    NonApology, Offer, OpenQuestion, Ownership, PolicyFirst, Pressure, Reassurance, Refusal,
    SimpleReflection, Thanks, Transfer, Upsell, VaguePromise, Validation, Verification,
};
use Near::{Clause, Reply, Sentence};

/// Who silences whom.
#[rustfmt::skip]
const VETOES: &[Veto] = &[
    veto(&[NonApology], Sentence, &[Apology, NamesFeeling, Validation, VaguePromise]),
    veto(&[Hostility], Sentence, &[Dismissal, NamesFeeling, Validation, Apology, OpenQuestion, ClosedQuestion, Blame, Information, SimpleReflection, ComplexReflection, Thanks, Reassurance, NextStep, Refusal]),
    veto(&[Boundary], Sentence, &[Refusal, Hostility, Pressure, Dismissal, Information, VaguePromise, NextStep, Offer, ClosedQuestion, Choice, PolicyFirst, Reassurance]),
    veto(&[Upsell], Sentence, &[Offer, OpenQuestion, ClosedQuestion, Information, NextStep, Choice, CheckBack, ComplexReflection]),
    veto(&[Pressure], Sentence, &[Offer, NextStep, Refusal, Information, Anticipation, Choice, ClosedQuestion, VaguePromise, Dismissal, ComplexReflection, SimpleReflection, Blame]),
    veto(&[CovertData], Sentence, &[Information, SimpleReflection, ComplexReflection, Blame, NextStep]),
    veto(&[Blame], Sentence, &[OpenQuestion, ClosedQuestion, Information, SimpleReflection, ComplexReflection, CheckBack, Dismissal, Offer, Choice, Verification, NextStep]),
    veto(&[PolicyFirst], Sentence, &[Blame, Information, NextStep, SimpleReflection, VaguePromise, ComplexReflection, Anticipation, Offer]),
    veto(&[Dismissal], Sentence, &[Reassurance, Information, SimpleReflection, ComplexReflection, NamesFeeling, Validation, OpenQuestion, ClosedQuestion, VaguePromise]),
    veto(&[Anticipation], Sentence, &[Information, NextStep, Dismissal, Offer, VaguePromise, Reassurance, ComplexReflection, SimpleReflection, Refusal, Choice, NamesFeeling, PolicyFirst]),
    veto(&[DiscloseChange], Sentence, &[Information, NextStep, Offer, SimpleReflection, Choice, Anticipation, ComplexReflection]),
    veto(&[Transfer], Sentence, &[NextStep, Information, VaguePromise, Offer, Refusal, Blame, ClosedQuestion, Verification, Choice]),
    veto(&[ClosedQuestion, OpenQuestion, Verification], Clause, &[Refusal, VaguePromise]),
    veto(&[Refusal], Clause, &[Offer, Apology, Information, NextStep, SimpleReflection, VaguePromise, ComplexReflection]),
    veto(&[Verification], Clause, &[ClosedQuestion, OpenQuestion, Offer, NextStep, CheckBack, Information, Choice]),
    veto(&[Choice], Sentence, &[ClosedQuestion, OpenQuestion, CheckBack, Information]),
    veto(&[Closing], Clause, &[ClosedQuestion, OpenQuestion, NextStep, VaguePromise, Reassurance]),
    veto(&[CheckBack], Clause, &[OpenQuestion, Verification]),
    veto(&[ClosedQuestion, OpenQuestion, Choice], Clause, &[NextStep, VaguePromise, Information]),
    veto(&[Validation], Clause, &[NamesFeeling, SimpleReflection, Refusal, Information]),
    veto(&[NamesFeeling], Clause, &[Information]),
    veto(&[Offer], Clause, &[ClosedQuestion, VaguePromise, Information, SimpleReflection, ComplexReflection]),
    veto(&[Ownership], Clause, &[Information, VaguePromise, NextStep, SimpleReflection]),
    veto(&[Apology], Clause, &[Information, SimpleReflection, ComplexReflection]),
    veto(&[Greeting, Thanks], Clause, &[Information, SimpleReflection]),
    veto(&[NextStep], Clause, &[SimpleReflection]),
    veto(&[NextStep], Sentence, &[Information]),
    veto(&[VaguePromise], Clause, &[Information, Reassurance]),
    veto(&[Reassurance], Clause, &[Information, SimpleReflection]),
    veto(&[ComplexReflection], Reply, &[SimpleReflection]),
    veto(&[SimpleReflection, ComplexReflection], Sentence, &[Information]),
    Veto { untimed: true, ..veto(&[Offer, Reassurance, Ownership, CheckBack, Choice, Refusal, Dismissal, Hostility, Blame, Validation, NamesFeeling, Apology], Clause, &[NextStep]) },
];
