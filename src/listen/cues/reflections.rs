//! Saying back what the customer said: in other words or person, or with what it means for them.

use std::collections::BTreeSet;
use std::ops::Range;

use super::scope::{Finding, Scope};
use crate::listen::act::Act;
use crate::listen::facts::Sort;
use crate::listen::passage::Passage;
use crate::listen::text::{Kind, Sentence};

/// Hears reflections.
pub(super) fn hear(scope: &Scope<'_>) -> Vec<Finding> {
    let said = contents(scope.line, &(0..scope.line.tokens().len()));
    scope.sentences().filter_map(|sentence| in_sentence(scope, sentence, &said)).collect()
}

fn in_sentence(scope: &Scope<'_>, sentence: &Sentence, said: &BTreeSet<String>) -> Option<Finding> {
    let tokens = &sentence.tokens;
    if scope.notice.sentence_around(tokens.start).is_some_and(|sentence| sentence.echo) {
        return None;
    }
    let told = if sentence.asks { 0 } else { told(scope, tokens) };
    let words = contents(scope.passage, tokens).intersection(said).count();
    let shared = words.max(2 * told);
    if let Some(p) = complex(scope, tokens, shared) {
        return Some(Finding::new(Act::ComplexReflection, tokens.clone(), p, "meaning said back"));
    }
    if let Some(p) = hardship(scope, sentence, words) {
        return Some(Finding::new(Act::ComplexReflection, tokens.clone(), p, "hardship said back"));
    }
    simple(scope, tokens, shared, told)
        .map(|p| Finding::new(Act::SimpleReflection, tokens.clone(), p, "facts said back"))
}

/// A stake, a meaning, a priority that the customer did not put into words.
fn complex(scope: &Scope<'_>, tokens: &Range<usize>, shared: usize) -> Option<f64> {
    if scope.touches("complex_reflection/unless", tokens) {
        return None;
    }
    let sure = scope.touches("complex_reflection/sure", tokens);
    let likely = scope.touches("complex_reflection/likely", tokens);
    match (sure, likely, shared) {
        (true, _, 1..) => Some(0.9),
        (true, _, 0) => Some(0.65),
        (false, true, 2..) => Some(0.7),
        (false, true, 1) => Some(0.55),
        _ => None,
    }
}

/// What the customer said, with a hardship in it that they did not put into words.
fn hardship(scope: &Scope<'_>, sentence: &Sentence, shared: usize) -> Option<f64> {
    let tokens = &sentence.tokens;
    let own =
        sentence.asks || scope.touches("reflection/own", tokens) || scope.touches("reflection/frame", tokens);
    let theirs = scope.touches("reflection/they", tokens) && scope.touches("reflection/hardship", tokens);
    if own || !theirs || scope.touches("complex_reflection/unless", tokens) {
        return None;
    }
    let added = contents(scope.passage, tokens).len() - shared;
    (shared > 0 && added > 1 && added >= shared).then_some(0.6)
}

/// How many things the customer told a sentence takes up, in this turn's line or long ago.
fn told(scope: &Scope<'_>, tokens: &Range<usize>) -> usize {
    if !scope.touches("reflection/you", tokens) && !scope.touches("reflection/frame", tokens) {
        return 0;
    }
    let told = |id: &String| scope.context.told.contains(id);
    scope.notice.within(Sort::Item, tokens).filter(|mention| mention.sure && told(&mention.id)).count()
}

fn simple(scope: &Scope<'_>, tokens: &Range<usize>, shared: usize, told: usize) -> Option<f64> {
    let framed = scope.touches("reflection/frame", tokens);
    let addressed = scope.touches("reflection/you", tokens);
    let own = contents(scope.passage, tokens).len();
    let two_facts = told > 1 && !scope.touches("step/future", tokens);
    if scope.touches("reflection/never", tokens) && !(framed && shared > 1 || two_facts) {
        return None;
    }
    match (framed, addressed, shared) {
        (true, _, 2..) => Some(0.9),
        (false, true, 3..) => Some(0.85),
        (true, _, 1) | (false, true, 2) => Some(0.7),
        (true, true, 0) if scope.touches("reflection/strong_frame", tokens) => Some(0.55),
        (false, false, 2..) if shared * 5 >= own * 2 => Some(0.6),
        _ => None,
    }
}

/// Stems of the words that carry content; words that mean the same share one.
pub(super) fn contents(passage: &Passage<'_>, tokens: &Range<usize>) -> BTreeSet<String> {
    let carries = |at: &usize| {
        let token = &passage.tokens()[*at];
        token.kind != Kind::Word
            || (token.word.len() > 2 && !passage.lexicon.in_class("empty_word", token.id))
    };
    let meaning = |at: usize| passage.lexicon.meaning(&passage.tokens()[at].stem).to_owned();
    tokens.clone().filter(carries).map(meaning).collect()
}
