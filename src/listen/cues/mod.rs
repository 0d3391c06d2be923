//! Listener 1: every act heard by cues that can be explained: phrases, small grammars, scope.
//!
//! A cue looks at the whole reply through a [`Scope`] and says what it found: one file a family of
//! cues, one line in [`CUES`]. What they found is then weighed against each other (`weighing`).

mod explanations;
mod feelings;
mod flags;
mod known;
mod phrases;
mod questions;
mod reflections;
pub mod scope;
mod steps;
mod ways;
mod weighing;

use std::sync::Arc;

use super::act::Act;
use super::attach::attach;
use super::lexicon::Lexicon;
use super::memory::Memory;
use super::notice::Notice;
use super::passage::Passage;
use super::{Context, Heard, HeardAct, Listener, Reading};
use crate::scenario::Case;
use scope::{Finding, Scope};

/// The cues, in the order in which they are asked.
const CUES: &[fn(&Scope<'_>) -> Vec<Finding>] = &[
    phrases::hear,
    ways::hear,
    feelings::hear,
    questions::hear,
    reflections::hear,
    steps::hear,
    explanations::hear,
    known::hear,
];

/// An act is held to be performed from this certainty on.
const HELD: f64 = 0.5;

/// Hears by cues.
#[derive(Clone, Debug)]
pub struct CueListener {
    lexicon: Arc<Lexicon>,
    memory: Arc<Memory>,
}

impl CueListener {
    /// A listener over a word list.
    pub fn new(lexicon: Arc<Lexicon>) -> Self {
        Self { lexicon, memory: Arc::default() }
    }
}

impl Listener for CueListener {
    fn fingerprint(&self) -> String {
        format!("cues 1 {}", self.lexicon.fingerprint)
    }

    fn meet(&self, case: &Case) {
        self.memory.case(case, &self.lexicon);
    }

    fn hear(&self, reply: &str, context: &Context<'_>) -> Heard {
        let known = self.memory.case(context.case, &self.lexicon);
        let mut passage = Passage::read(reply, &self.lexicon);
        let mut line = Passage::read_plainly(context.line, &self.lexicon);
        known.mend(&mut passage);
        known.mend(&mut line);
        let notice = Notice::take(reply, &passage, &line, &known, &self.memory, context);
        let scope = Scope { context, passage: &passage, line: &line, notice: &notice };
        let acts = if notice.reading == Reading::Read { acts(&scope) } else { Vec::new() };
        let asked = notice.asked();
        let Notice { reading, uptake, trigger, safety, .. } = notice;
        Heard { reading, acts, uptake, trigger, asked, safety }
    }
}

/// The acts held to be performed, ordered by act and place; `none` where there is no other.
fn acts(scope: &Scope<'_>) -> Vec<HeardAct> {
    let mut findings: Vec<Finding> = CUES.iter().flat_map(|cue| cue(scope)).collect();
    findings.retain(|finding| finding.p >= HELD && is_proposition(scope, finding));
    known::outweigh(scope, &mut findings);
    let mut findings = weighing::weigh(scope, findings);
    findings.extend(explanations::otherwise(scope, &findings));
    let mut findings = one_a_sentence(scope, findings);
    if findings.is_empty() {
        findings.push(Finding::new(Act::None, 0..scope.text().tokens.len(), 0.8, "nothing heard"));
        return findings.iter().map(|finding| scope.act(finding)).collect();
    }
    let attached = |finding: &Finding| {
        let act = flags::flag(scope, scope.act(finding), &finding.tokens);
        attach(act, &finding.tokens, scope.notice, scope.passage)
    };
    findings.iter().flat_map(attached).collect()
}

/// Keyword lists and words to whoever scores say nothing to the customer.
fn is_proposition(scope: &Scope<'_>, finding: &Finding) -> bool {
    let sentence = scope.notice.sentence_around(finding.tokens.start);
    sentence.is_none_or(|sentence| !sentence.soup && !sentence.for_the_scorer)
}

/// The surest finding of each act and family in each sentence.
fn one_a_sentence(scope: &Scope<'_>, mut findings: Vec<Finding>) -> Vec<Finding> {
    let key = |finding: &Finding| {
        (finding.act, finding.family, scope.text().sentence_around(&finding.tokens).tokens.start)
    };
    findings.sort_by(|one, other| key(one).cmp(&key(other)).then(other.p.total_cmp(&one.p)));
    findings.dedup_by(|later, first| key(later) == key(first));
    findings.sort_by_key(|finding| (finding.act, finding.tokens.start));
    findings
}
