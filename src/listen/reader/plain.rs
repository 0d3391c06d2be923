//! The plain form in which a reader reads: what differs only in how it is written comes out as the same words.
//!
//! Marks and articles go, short forms are written out, and a slip of the finger is put right where the word
//! pieces know one word that was meant. What is done stands in the reader's own file, since its network was
//! trained on it; `train/plain.py` does the same.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// Words shorter than this are not put right: too many are near too many.
const LONG: usize = 5;

/// How a reader wants its texts. Words are in lower case.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Plain {
    /// Signs that are left out.
    pub marks: String,
    /// Words that are left out.
    pub articles: BTreeSet<String>,
    /// What stands after an apostrophe, and the word it is short for.
    pub ends: BTreeMap<String, String>,
    /// Words after which 's is short for "is"; after others it stays.
    pub verb: BTreeSet<String>,
    /// Words that are written otherwise, and how.
    pub written: BTreeMap<String, String>,
    /// What the second look at a reply goes without; where left out there is one look.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bare: Option<Bare>,
}

/// What a hurried writer leaves out.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Bare {
    /// Signs.
    pub marks: String,
    /// Words that say who speaks, one after the other with a blank between; the first that fits goes.
    pub heads: Vec<String>,
}

impl Bare {
    /// The words without them.
    pub(super) fn of(&self, words: Vec<String>) -> Vec<String> {
        let mut made = Vec::new();
        let mut rest = words.as_slice();
        while let [word, after @ ..] = rest {
            let head = self.heads.iter().find_map(|head| without(rest, head));
            if head.is_none() && !word.chars().all(|sign| self.marks.contains(sign)) {
                made.push(word.clone());
            }
            rest = head.unwrap_or(after);
        }
        made
    }
}

/// What is left of the words behind those of `head`, where they begin with it.
fn without<'w>(words: &'w [String], head: &str) -> Option<&'w [String]> {
    head.split(' ').try_fold(words, |rest, word| match rest {
        [first, after @ ..] if first == word => Some(after),
        _ => None,
    })
}

impl Plain {
    /// The words of a text in plain form. `number` is how common a whole word is, the lower the commoner, if it is known.
    pub(super) fn of(&self, words: &[&str], number: impl Fn(&str) -> Option<u32>) -> Vec<String> {
        let mut made = Vec::new();
        let mut rest = words;
        while let [word, after @ ..] = rest {
            rest = after;
            if let ["'", end, after @ ..] = rest
                && self.is_end(end)
            {
                made.extend(self.short(word, end));
                rest = after;
            } else if let Some(whole) = self.written.get(*word) {
                made.extend(whole.split(' ').map(str::to_owned));
            } else if !self.articles.contains(*word) && !word.chars().all(|sign| self.marks.contains(sign)) {
                made.push(meant(word, &number));
            }
        }
        made
    }

    fn is_end(&self, end: &str) -> bool {
        end == "s" || end == "t" || self.ends.contains_key(end)
    }

    /// "it's" -> "it is", "the shop's" -> "the shops", "don't" -> "do not".
    fn short(&self, word: &str, end: &str) -> Vec<String> {
        if let Some(whole) = self.written.get(&format!("{word}'{end}")) {
            return whole.split(' ').map(str::to_owned).collect();
        }
        match end {
            "s" if self.verb.contains(word) => vec![word.to_owned(), "is".to_owned()],
            "s" => vec![format!("{word}s")],
            "t" => vec![word.strip_suffix('n').unwrap_or(word).to_owned(), "not".to_owned()],
            _ => vec![word.to_owned(), self.ends.get(end).cloned().unwrap_or_default()],
        }
    }
}

/// The commonest known word from which one slip makes this one; the word itself where it is known or there is none.
fn meant(word: &str, number: impl Fn(&str) -> Option<u32>) -> String {
    let is_plain = word.len() >= LONG && word.bytes().all(|sign| sign.is_ascii_lowercase());
    if !is_plain || number(word).is_some() {
        return word.to_owned();
    }
    let known = slips(word).filter_map(|other| Some((number(&other)?, other)));
    known.min().map_or_else(|| word.to_owned(), |(_, other)| other)
}

/// The words from which one slip makes this one: two letters changed places, one left out, one struck twice.
fn slips(word: &str) -> impl Iterator<Item = String> + use<'_> {
    let changed = (0..word.len() - 1).map(move |at| {
        let mut letters = word.as_bytes().to_vec();
        letters.swap(at, at + 1);
        String::from_utf8_lossy(&letters).into_owned()
    });
    let with = move |at: usize, letter: char| format!("{}{letter}{}", &word[..at], &word[at..]);
    let lacking = (1..word.len()).flat_map(move |at| ('a'..='z').map(move |letter| with(at, letter)));
    let twice = (1..word.len())
        .filter(move |at| word.as_bytes()[*at] == word.as_bytes()[at - 1])
        .map(move |at| format!("{}{}", &word[..at], &word[at + 1..]));
    changed.chain(lacking).chain(twice)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        let owned = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(one, other)| ((*one).to_owned(), (*other).to_owned())).collect()
        };
        let set = |words: &str| words.split(' ').map(str::to_owned).collect();
        let plain = Plain {
            marks: ".,!?'".to_owned(),
            articles: set("a an the"),
            ends: owned(&[("m", "am"), ("ll", "will")]),
            verb: set("it that"),
            written: owned(&[("im", "i am"), ("can't", "can not"), ("pls", "please")]),
            bare: None,
        };
        let words: Vec<&str> = text.split(' ').collect();
        let known = ["their", "there", "parcel", "waiting"];
        let number = |word: &str| known.iter().zip(0..).find(|(known, _)| **known == word).map(|(_, at)| at);
        plain.of(&words, number).join(" ")
    }

    #[test]
    fn the_second_look_goes_without_marks_and_without_who_speaks() {
        let heads = ["i am", "it is", "i"].map(str::to_owned).to_vec();
        let bare = Bare { marks: ".,?".to_owned(), heads };
        let of = |text: &str| bare.of(text.split(' ').map(str::to_owned).collect()).join(" ");
        assert_eq!(
            of("i am sorry , it is ours . i will ring , am i right ?"),
            "sorry ours will ring am right"
        );
        assert_eq!(of("? i"), "");
    }

    #[test]
    fn the_same_words_written_otherwise_come_out_the_same() {
        for (one, other) in [
            ("i ' m here .", "im here"),
            ("i can ' t , sorry !", "i can not sorry"),
            ("it ' s the parcel", "it is parcel"),
            ("the shop ' s key", "shops key"),
            ("they don ' t", "they do not"),
            ("a parcle is waitng", "parcel is waiting"),
            ("parccel pls", "parcel please"),
        ] {
            assert_eq!(plain(one), plain(other), "{one}");
        }
    }

    #[test]
    fn a_word_that_is_known_or_short_or_far_from_any_stays() {
        for word in ["waiting", "thier2", "thie", "recut", "zürich", "40", "'"] {
            assert_eq!(plain(word), if word == "'" { "" } else { word });
        }
        assert_eq!(plain("theri"), "their", "of two the commoner");
    }
}
