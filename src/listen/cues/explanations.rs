//! Information: how or why something works or happened, or a fact the customer needs.

use super::scope::{Finding, Scope};
use crate::listen::act::Act;
use crate::listen::text::Sentence;

/// Hears explanations.
pub(super) fn hear(scope: &Scope<'_>) -> Vec<Finding> {
    scope.sentences().filter_map(|sentence| in_sentence(scope, sentence)).collect()
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
    let likely = scope.inside("information/likely", tokens).next().filter(|_| on_topic && tokens.len() > 3)?;
    Some(Finding::new(Act::Information, likely.clone(), 0.6, "states a fact"))
}
