//! The word list's files as they are written, before anything is compiled.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The file as written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Written {
    language: String,
    spellings: BTreeMap<String, String>,
    contractions: BTreeMap<String, String>,
    is_after: Vec<String>,
    pub(super) forms: BTreeMap<String, String>,
    pub(super) synonyms: Vec<String>,
    pub(super) classes: BTreeMap<String, Vec<String>>,
    pub(super) acts: BTreeMap<String, Vec<String>>,
    pub(super) asks: BTreeMap<String, Vec<String>>,
    pub(super) guards: BTreeMap<String, Vec<String>>,
    pub(super) services: BTreeMap<String, Vec<String>>,
}

impl Written {
    pub(super) fn join(&mut self, other: Self) {
        if !other.language.is_empty() {
            self.language = other.language;
        }
        self.spellings.extend(other.spellings);
        self.contractions.extend(other.contractions);
        self.is_after.extend(other.is_after);
        self.synonyms.extend(other.synonyms);
        for (base, forms) in other.forms {
            let all = self.forms.entry(base).or_default();
            *all = format!("{all} {forms}");
        }
        let lists = [
            (&mut self.classes, other.classes),
            (&mut self.acts, other.acts),
            (&mut self.asks, other.asks),
            (&mut self.guards, other.guards),
            (&mut self.services, other.services),
        ];
        for (mine, theirs) in lists {
            for (name, patterns) in theirs {
                mine.entry(name).or_default().extend(patterns);
            }
        }
    }
}

/// Short forms and contractions.
#[derive(Debug, Default)]
pub(super) struct Spelling {
    spellings: BTreeMap<String, Vec<String>>,
    contractions: Vec<(String, String)>,
    is_after: Vec<String>,
}

impl Spelling {
    /// What a file says of it.
    pub(super) fn of(written: &Written) -> Self {
        let words = |text: &String| text.split_whitespace().map(str::to_owned).collect();
        Self {
            spellings: written.spellings.iter().map(|(short, long)| (short.clone(), words(long))).collect(),
            contractions: written.contractions.clone().into_iter().collect(),
            is_after: written.is_after.clone(),
        }
    }

    pub(super) fn written_out(&self, word: &str) -> Vec<String> {
        if let Some(words) = self.spellings.get(word) {
            return words.clone();
        }
        if !word.contains('\'') {
            return vec![word.to_owned()];
        }
        for (ending, meaning) in &self.contractions {
            if let Some(base) = word.strip_suffix(ending.as_str()).filter(|base| !base.is_empty()) {
                return self.with_ending(base, ending, meaning);
            }
        }
        vec![word.replace('\'', "")]
    }

    fn with_ending(&self, base: &str, ending: &str, meaning: &str) -> Vec<String> {
        let mut words = self.written_out(base);
        if ending != "'s" || self.is_after.iter().any(|word| word == base) {
            words.push(meaning.to_owned());
        }
        words
    }
}
