//! Acts that their phrases alone decide: `<act>/sure`, `<act>/likely`, `<act>/maybe` of the lexicon.

use super::scope::{Finding, Scope};
use crate::listen::act::Act;

/// How sure each kind of list makes.
const LISTS: [(&str, f64); 3] = [("sure", 0.95), ("likely", 0.8), ("maybe", 0.6)];

/// Hears every act with phrase lists.
pub(super) fn hear(scope: &Scope<'_>) -> Vec<Finding> {
    Act::ALL.into_iter().flat_map(|act| of_act(scope, act)).collect()
}

fn of_act(scope: &Scope<'_>, act: Act) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (list, p) in LISTS {
        for tokens in scope.of(&format!("{}/{list}", act.name())) {
            findings.push(Finding { act, tokens: tokens.clone(), p, cue: act.name(), family: None });
        }
    }
    findings
}
