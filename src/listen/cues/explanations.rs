//! Information: how or why something works or happened, or a fact the customer needs.

use super::reflections::contents;
use super::scope::{Finding, Scope, overlap};
use crate::listen::act::Act;
use crate::listen::text::Sentence;

/// Hears explanations.
pub(super) fn hear(scope: &Scope<'_>) -> Vec<Finding> {
    scope.sentences().filter_map(|sentence| in_sentence(scope, sentence)).collect()
}

/// Where nothing else was heard in a sentence, a plain statement about the case informs.
pub(super) fn otherwise(scope: &Scope<'_>, heard: &[Finding]) -> Vec<Finding> {
    let said = contents(scope.line, &(0..scope.line.tokens().len()));
    let silent = |sentence: &&Sentence| {
        heard.iter().all(|finding| !overlap(&finding.tokens, &sentence.tokens) || finding.act <= Act::Closing)
    };
    let states = |sentence: &Sentence| {
        let tokens = &sentence.tokens;
        let near = contents(scope.passage, tokens).intersection(&said).next().is_some();
        let topical =
            near || scope.touches("information/on_topic", tokens) || scope.touches("step/when", tokens);
        let stated =
            scope.touches("information/statement", tokens) && !scope.touches("information/never", tokens);
        let plain = tokens.len() > 3 && !sentence.asks && topical && stated;
        plain.then(|| Finding::new(Act::Information, tokens.clone(), 0.55, "plain statement"))
    };
    scope.sentences().filter(silent).filter_map(states).collect()
}

fn in_sentence(scope: &Scope<'_>, sentence: &Sentence) -> Option<Finding> {
    let tokens = &sentence.tokens;
    if sentence.asks || scope.touches("information/never", tokens) {
        return None;
    }
    let on_topic = scope.touches("information/on_topic", tokens);
    if let Some(hit) = scope.inside("information/sure", tokens).next() {
        return Some(Finding::new(Act::Information, hit.clone(), 0.85, "explains"));
    }
    let likely =
        scope.inside("information/likely", tokens).next().filter(|_| on_topic && tokens.len() > 3)?;
    Some(Finding::new(Act::Information, likely.clone(), 0.6, "states a fact"))
}
