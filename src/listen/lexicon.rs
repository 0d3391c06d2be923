//! The word list of a language, read from `locales/<tag>/lexicon.ron` and compiled once.
//!
//! Classes name sets of words, lists name sets of phrase patterns; the head of the English file
//! explains the patterns' small syntax. No English stands in the code that reads them.

mod branches;
mod index;
pub(crate) mod matching;
mod pattern;
mod written;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::phrase::within_one_edit;
use super::text::stem::stem;
use index::Index;
use pattern::{Compiler, Step};
use written::{Spelling, Written};

/// The embedded English lexicon, compiled once.
pub fn english() -> Arc<Lexicon> {
    static COMPILED: OnceLock<Arc<Lexicon>> = OnceLock::new();
    Arc::clone(COMPILED.get_or_init(|| Arc::new(Lexicon::read_all(&ENGLISH).lexicon)))
}

/// The English word lists.
const ENGLISH: [&str; 5] = [
    include_str!("../../locales/en/lexicon.ron"),
    include_str!("../../locales/en/lexicon/asking.ron"),
    include_str!("../../locales/en/lexicon/guards.ron"),
    include_str!("../../locales/en/lexicon/services.ron"),
    include_str!("../../locales/en/lexicon/words.ron"),
];

/// Words, classes and phrase lists of one language.
#[derive(Debug, Default)]
pub struct Lexicon {
    /// Hash of the text it was read from.
    pub fingerprint: String,
    spelling: Spelling,
    vocabulary: Vocabulary,
    classes: Vec<Class>,
    class_names: BTreeMap<String, usize>,
    list_names: BTreeMap<String, usize>,
    services: Vec<usize>,
    synonyms: BTreeMap<String, String>,
    index: Index,
}

/// A lexicon and what is wrong with its text; what could be read is there.
#[derive(Debug, Default)]
pub struct ReadLexicon {
    /// Best effort.
    pub lexicon: Lexicon,
    /// What could not be read.
    pub problems: Vec<LexiconProblem>,
}

/// A pattern or a file that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("lexicon, {place}: {message}")]
pub struct LexiconProblem {
    /// Name of the class or list, or line and column.
    pub place: String,
    /// What is wrong.
    pub message: String,
}

/// A word of the vocabulary.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    pub(crate) id: u32,
    pub(crate) stem: String,
}

impl Lexicon {
    /// Reads and compiles a lexicon; never fails, at worst it is empty and says why.
    pub fn read(source: &str) -> ReadLexicon {
        Self::read_all(&[source])
    }

    /// The same for a lexicon in several files: their classes and lists are put together.
    pub fn read_all(sources: &[&str]) -> ReadLexicon {
        let options = ron::Options::default();
        let (mut whole, mut problems) = (Written::default(), Vec::new());
        let mut hasher = blake3::Hasher::new();
        for source in sources {
            hasher.update(source.as_bytes());
            match options.from_str::<Written>(source) {
                Ok(written) => whole.join(written),
                Err(error) => problems.push(LexiconProblem {
                    place: error.span.start.to_string(),
                    message: error.code.to_string(),
                }),
            }
        }
        let mut read = compile(whole, hasher.finalize().to_hex()[..16].to_owned());
        read.problems.splice(0..0, problems);
        read
    }

    /// The vocabulary's entry for a folded word.
    pub(crate) fn word(&self, word: &str) -> Option<&Known> {
        self.vocabulary.words.get(word)
    }

    /// A folded word as the patterns know it: short forms and contractions written out.
    pub(crate) fn written_out(&self, word: &str) -> Vec<String> {
        self.spelling.written_out(word)
    }

    /// Whether the word with this number belongs to a class.
    pub fn in_class(&self, class: &str, id: u32) -> bool {
        self.class_names.get(class).is_some_and(|index| self.classes[*index].has(id))
    }

    /// What a stem means: the first stem of its row in `synonyms`, or itself.
    pub fn meaning<'a>(&'a self, stem: &'a str) -> &'a str {
        self.synonyms.get(stem).map_or(stem, String::as_str)
    }

    /// Every list's name, in order.
    pub fn lists(&self) -> impl Iterator<Item = &str> {
        self.list_names.keys().map(String::as_str)
    }

    /// The list of each service word's wordings; its place here is the service word's number.
    pub(crate) fn services(&self) -> &[usize] {
        &self.services
    }

    /// The entry of a folded word, or of the one word it misses by a letter.
    pub(crate) fn meant(&self, word: &str) -> Option<&Known> {
        self.word(word).or_else(|| self.misspelt(word))
    }

    /// Long words with one letter wrong; of several words that may be meant one as long is best.
    fn misspelt(&self, word: &str) -> Option<&Known> {
        const LONG: usize = 5;
        let long = word.len() >= LONG && word.bytes().all(|byte| byte.is_ascii_lowercase());
        let first = word.get(..1).filter(|_| long)?;
        let alike =
            self.vocabulary.words.range(first.to_owned()..).take_while(|(known, _)| known.starts_with(first));
        let near = alike.filter(|(known, _)| known.len() + 1 >= LONG && within_one_edit(known, word));
        near.min_by_key(|(known, _)| known.len().abs_diff(word.len())).map(|(_, known)| known)
    }

    pub(crate) fn list(&self, name: &str) -> Option<usize> {
        self.list_names.get(name).copied()
    }

    pub(crate) fn class(&self, name: &str) -> Option<&Class> {
        self.class_names.get(name).map(|index| &self.classes[*index])
    }

    pub(crate) fn class_at(&self, index: usize) -> &Class {
        &self.classes[index]
    }

    pub(crate) fn index(&self) -> &Index {
        &self.index
    }
}

/// A set of words and short phrases.
#[derive(Clone, Debug, Default)]
pub(crate) struct Class {
    /// Single words, one bit a number.
    pub(crate) bits: Vec<u64>,
    /// Everything that is more than a word.
    pub(crate) phrases: Vec<Step>,
}

impl Class {
    pub(crate) fn has(&self, id: u32) -> bool {
        self.bits.get(id as usize / 64).is_some_and(|bits| bits >> (id % 64) & 1 == 1)
    }

    /// The numbers of its single words.
    pub(crate) fn ids(&self) -> impl Iterator<Item = usize> {
        let each = |(place, bits): (usize, &u64)| {
            let bits = *bits;
            (0..64).filter(move |bit| bits >> bit & 1 == 1).map(move |bit| place * 64 + bit)
        };
        self.bits.iter().enumerate().filter(|(_, bits)| **bits != 0).flat_map(each)
    }

    pub(crate) fn insert(&mut self, id: u32) {
        let place = id as usize / 64;
        if self.bits.len() <= place {
            self.bits.resize(place + 1, 0);
        }
        self.bits[place] |= 1 << (id % 64);
    }
}

/// Every word a pattern names.
#[derive(Debug, Default)]
struct Vocabulary {
    words: BTreeMap<String, Known>,
    stems: BTreeMap<String, String>,
}

impl Vocabulary {
    fn number(&mut self, word: &str) -> u32 {
        let next = u32::try_from(self.words.len() + 1).unwrap_or(u32::MAX);
        let stem = self.stems.get(word).cloned().unwrap_or_else(|| stem(word));
        self.words.entry(word.to_owned()).or_insert(Known { id: next, stem }).id
    }
}

fn compile(written: Written, fingerprint: String) -> ReadLexicon {
    let mut compiler = Compiler::new(Spelling::of(&written), &written.forms, &written.classes);
    compiler.compile_classes();
    let mut list_names = BTreeMap::new();
    let mut lists = Vec::new();
    let folders = [
        ("", written.acts),
        ("asks/", written.asks),
        ("guards/", written.guards),
        ("service/", written.services),
    ];
    for (folder, entries) in folders {
        for (name, patterns) in entries {
            let name = format!("{folder}{name}");
            lists.push(compiler.compile_list(&name, &patterns));
            list_names.insert(name, lists.len() - 1);
        }
    }
    let synonyms = synonyms(&written.synonyms, &compiler.vocabulary);
    let index = Index::new(&lists, &compiler.classes, compiler.vocabulary.words.len());
    let wordings = |(name, list): (&String, &usize)| name.starts_with("service/").then_some(*list);
    let lexicon = Lexicon {
        services: list_names.iter().filter_map(wordings).collect(),
        fingerprint,
        spelling: compiler.spelling,
        vocabulary: compiler.vocabulary,
        classes: compiler.classes,
        class_names: compiler.class_names,
        list_names,
        synonyms,
        index,
    };
    ReadLexicon { lexicon, problems: compiler.problems }
}

/// Every stem of a row of words that mean the same, with the row's first stem.
fn synonyms(rows: &[String], vocabulary: &Vocabulary) -> BTreeMap<String, String> {
    let stem_of =
        |word: &str| vocabulary.words.get(word).map_or_else(|| stem(word), |known| known.stem.clone());
    let row = |row: &String| {
        let stems: Vec<String> = row.split_whitespace().map(stem_of).collect();
        let first = stems.first().cloned().unwrap_or_default();
        stems.into_iter().map(move |stem| (stem, first.clone())).collect::<Vec<_>>()
    };
    rows.iter().flat_map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_lexicon_has_no_problems() {
        let read = Lexicon::read_all(&ENGLISH);
        assert_eq!(read.problems, []);
        assert!(read.lexicon.lists().count() > 1);
    }

    #[test]
    fn a_broken_pattern_is_named_and_the_rest_is_read() {
        let read = Lexicon::read(r#"(acts: {"greeting/sure": ["hello", "good (morning"]})"#);
        let [problem] = &read.problems[..] else { panic!("{:?}", read.problems) };
        assert_eq!(problem.place, "greeting/sure");
        assert!(read.lexicon.word("hello").is_some());
    }
}
