//! Questions, with or without a question mark: open, closed, or asked to be understood.

use std::ops::Range;

use super::scope::{Finding, Scope, overlap};
use crate::listen::act::Act;
use crate::listen::text::Sentence;

/// Lists that begin a question anywhere, and those that do only before a question mark.
const ALWAYS: [&str; 4] = ["question/fact", "question/open", "question/invites", "question/inverted"];
const ASKED: [&str; 3] = ["question/asked", "question/wh", "question/tail"];

/// Hears open and closed questions and checks of understanding.
pub(super) fn hear(scope: &Scope<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> =
        scope.sentences().flat_map(|sentence| in_sentence(scope, sentence)).collect();
    for check in checks(scope) {
        findings.push(Finding::new(Act::ClosedQuestion, check.tokens.clone(), check.p, "check_back"));
        findings.push(check);
    }
    findings
}

/// Checks of understanding; some phrases are one only before a question mark.
fn checks(scope: &Scope<'_>) -> Vec<Finding> {
    let asked = scope.of("check_back/asked").iter().filter(|tokens| {
        scope.text().sentence_around(tokens).asks && !scope.taken_back("check_back", tokens)
    });
    let asked = asked.map(|tokens| Finding::new(Act::CheckBack, tokens.clone(), 0.9, "check_back"));
    scope.phrases(Act::CheckBack).into_iter().chain(asked).collect()
}

fn in_sentence(scope: &Scope<'_>, sentence: &Sentence) -> Vec<Finding> {
    let clauses = &scope.text().clauses[sentence.clauses.clone()];
    let mut findings: Vec<Finding> =
        clauses.iter().filter_map(|clause| in_clause(scope, &clause.tokens, sentence.asks)).collect();
    if sentence.asks && findings.is_empty() && !is_void(scope, &sentence.tokens) {
        let last = clauses.last().map_or(sentence.tokens.clone(), |clause| clause.tokens.clone());
        findings.push(Finding::new(Act::ClosedQuestion, last, 0.7, "question mark"));
    }
    findings
}

fn in_clause(scope: &Scope<'_>, clause: &Range<usize>, asks: bool) -> Option<Finding> {
    let begins = |list: &&str| scope.inside(list, clause).any(|hit| !is_void(scope, hit));
    let marked = asks && ASKED.iter().any(begins);
    if !marked && !ALWAYS.iter().any(begins) {
        return None;
    }
    let fact = begins(&"question/fact") || (asks && begins(&"question/wh"));
    let open = begins(&"question/open") || begins(&"question/invites") || (asks && begins(&"question/asked"));
    let p = if asks { 0.95 } else { 0.8 };
    Some(match (fact, open) {
        (false, true) => Finding::new(Act::OpenQuestion, clause.clone(), p, "open question"),
        _ => Finding::new(Act::ClosedQuestion, clause.clone(), p, "closed question"),
    })
}

/// No question: rhetorical, or one that another act asks.
fn is_void(scope: &Scope<'_>, tokens: &Range<usize>) -> bool {
    ["question/rhetorical", "question/unless"]
        .iter()
        .any(|list| scope.of(list).iter().any(|hit| overlap(hit, tokens)))
}
