//! Raw words -> [`Text`]: tokens, clauses and sentences that know where they stood in the raw words.
//!
//! Letters are folded (case, accents, curly quotes), invisible characters dropped, contractions
//! and common short forms written out, so that every cue sees `i am` for `I'm`, `Im` and `i’m`.

mod fold;
mod split;
pub(crate) mod stem;

use std::ops::Range;

use super::Span;
use super::lexicon::Lexicon;

/// Code points of a reply that are read; what comes after is cut.
pub const LONGEST: usize = 20_000;

/// One text as the cues see it.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// Every word and number in order.
    pub tokens: Vec<Token>,
    /// Sentences: stretches between full stops, question marks, exclamation marks, line breaks.
    pub sentences: Vec<Sentence>,
    /// Clauses: stretches between commas, dashes and conjunctions.
    pub clauses: Vec<Clause>,
    /// Whether the raw words were longer than [`LONGEST`].
    pub cut: bool,
}

/// One word or number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Token {
    /// Folded, lower case, written out.
    pub word: String,
    /// The word without its ending, for comparing contents.
    pub stem: String,
    /// Number of the word in the lexicon's vocabulary; 0 for a word it does not know.
    pub id: u32,
    /// Where it stands in the raw words.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
    /// Written with a capital letter.
    pub capital: bool,
    /// A comma, dash, colon or bracket stands before it.
    pub comma: bool,
    /// The first of its clause, or the first after words that only lead in (`ok so`).
    pub opens: bool,
}

/// What a token is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Letters.
    #[default]
    Word,
    /// Digits, also with letters in between.
    Number,
    /// An amount with its currency sign.
    Money,
    /// A time of day such as `10:30` or `4pm`.
    Clock,
}

/// A sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Its clauses.
    pub clauses: Range<usize>,
    /// Ends with a question mark.
    pub asks: bool,
}

/// A clause.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clause {
    /// Its tokens.
    pub tokens: Range<usize>,
}

impl Text {
    /// Reads raw words.
    pub fn read(raw: &str, lexicon: &Lexicon) -> Self {
        let folded = fold::fold(raw, LONGEST);
        let mut text = split::split(&folded.chars, lexicon);
        text.cut = folded.cut;
        text
    }

    /// Where a stretch of tokens stands in the raw words.
    pub fn span(&self, tokens: &Range<usize>) -> Span {
        match (self.tokens.get(tokens.start), self.tokens[..tokens.end].last()) {
            (Some(first), Some(last)) => Span { start: first.span.start, end: last.span.end },
            _ => Span::default(),
        }
    }

    /// The sentence in which a stretch of tokens begins.
    pub fn sentence_around(&self, tokens: &Range<usize>) -> Sentence {
        let after = self.sentences.partition_point(|sentence| sentence.tokens.end <= tokens.start);
        self.sentences.get(after).cloned().unwrap_or_default()
    }

    /// Grows a stretch of tokens to the whole clauses it touches, within the sentence.
    pub fn clauses_around(&self, tokens: &Range<usize>) -> Range<usize> {
        let mut grown = tokens.clone();
        for clause in &self.clauses {
            if clause.tokens.start < tokens.end && tokens.start < clause.tokens.end {
                grown.start = grown.start.min(clause.tokens.start);
                grown.end = grown.end.max(clause.tokens.end);
            }
        }
        grown
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listen::lexicon::english;

    fn check(raw: &str, expected: &[&str]) {
        let text = Text::read(raw, &english());
        let sentences: Vec<String> = text
            .sentences
            .iter()
            .map(|sentence| {
                text.clauses[sentence.clauses.clone()]
                    .iter()
                    .map(|clause| words(&text, &clause.tokens))
                    .collect::<Vec<_>>()
                    .join(" / ")
            })
            .collect();
        assert_eq!(sentences, expected, "{raw}");
    }

    fn words(text: &Text, tokens: &Range<usize>) -> String {
        let list: Vec<&str> = text.tokens[tokens.clone()].iter().map(|token| token.word.as_str()).collect();
        list.join(" ")
    }

    #[test]
    fn contractions_and_short_forms_are_written_out() {
        check("I'm sorry", &["i am sorry"]);
        check("im sorry u cant", &["i am sorry you can not"]);
        check("We’ll see, it’s DONE", &["we will see / it is done"]);
    }

    #[test]
    fn sentences_end_at_marks_and_lines_but_not_in_numbers() {
        check("Refund done, £40.50. Friday.", &["refund done / 40.50", "friday"]);
        check("hello\nwhat happened", &["hello", "what happened"]);
        check("order no. 12345 please", &["order no 12345 please"]);
        check("at 4 p.m. today", &["at 4 pm today"]);
    }

    #[test]
    fn clauses_split_before_conjunctions() {
        check("I understand but the policy says no", &["i understand / but the policy says no"]);
    }

    #[test]
    fn invisible_characters_go_and_places_stay_those_of_the_raw_words() {
        let text = Text::read("a\u{200d}b \u{202e}CAF\u{c9}\u{0}!", &english());
        let list: Vec<(&str, Span)> =
            text.tokens.iter().map(|token| (token.word.as_str(), token.span)).collect();
        assert_eq!(list, [("ab", Span { start: 0, end: 3 }), ("cafe", Span { start: 5, end: 9 })]);
    }

    #[test]
    fn a_megabyte_is_cut() {
        let text = Text::read(&"word ".repeat(200_000), &english());
        assert!(text.cut && text.tokens.len() == LONGEST / 5);
    }
}
