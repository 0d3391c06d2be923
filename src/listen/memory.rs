//! What a listener read before, so that each talk reads its case and its earlier words once.
//!
//! Nothing that is heard depends on it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use super::facts::CaseWords;
use super::lexicon::Lexicon;
use super::text::Text;
use crate::scenario::Case;

/// So many texts are kept; a talk has fewer.
const TEXTS: usize = 512;

/// So many cases are kept: a few talks may go on side by side, as at the bench.
const CASES: usize = 8;

/// The cases heard lately, the last one at the end, and the texts read lately.
#[derive(Debug, Default)]
pub struct Memory {
    cases: Mutex<Vec<(Case, Arc<CaseWords>)>>,
    texts: Mutex<BTreeMap<String, Arc<Text>>>,
}

impl Memory {
    /// The words of `case`.
    pub fn case(&self, case: &Case, lexicon: &Lexicon) -> Arc<CaseWords> {
        let Ok(mut known) = self.cases.lock() else { return Arc::new(CaseWords::new(case, lexicon)) };
        if let Some((_, words)) = known.iter().rev().find(|(same, _)| same == case) {
            return Arc::clone(words);
        }
        if known.len() >= CASES {
            known.remove(0);
        }
        let words = Arc::new(CaseWords::new(case, lexicon));
        known.push((case.clone(), Arc::clone(&words)));
        words
    }

    /// The text of `raw`.
    pub fn text(&self, raw: &str, lexicon: &Lexicon) -> Arc<Text> {
        let Ok(mut texts) = self.texts.lock() else { return Arc::new(Text::read(raw, lexicon)) };
        if let Some(text) = texts.get(raw) {
            return Arc::clone(text);
        }
        if texts.len() >= TEXTS {
            texts.clear();
        }
        let text = Arc::new(Text::read(raw, lexicon));
        texts.insert(raw.to_owned(), Arc::clone(&text));
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listen::lexicon::english;

    #[test]
    fn a_case_and_a_text_are_read_once() {
        let lexicon = english();
        let memory = Memory::default();
        let case = Case { factor: 1.0, ..Case::default() };
        let first = memory.case(&case, &lexicon);
        assert!(Arc::ptr_eq(&first, &memory.case(&case, &lexicon)));
        assert!(!Arc::ptr_eq(&first, &memory.case(&Case::default(), &lexicon)));
        assert!(Arc::ptr_eq(&first, &memory.case(&case, &lexicon)), "another talk beside it costs nothing");
        let text = memory.text("Good morning.", &lexicon);
        assert!(Arc::ptr_eq(&text, &memory.text("Good morning.", &lexicon)));
        assert_ne!(text.tokens, memory.text("Good evening.", &lexicon).tokens);
    }
}
