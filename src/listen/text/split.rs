//! Splitting: folded characters to tokens, tokens to clauses and sentences.

use std::ops::Range;

use super::fold::Folding;
use super::stem::stem;
use super::{Clause, Kind, Sentence, Text, Token};
use crate::listen::Span;
use crate::listen::lexicon::Lexicon;

/// Splits a folded text.
pub(super) fn split(chars: &[Folding], lexicon: &Lexicon) -> Text {
    let mut splitting = Splitting { chars, lexicon, text: Text::default(), start: 0, comma: false };
    let mut at = 0;
    while at < chars.len() {
        at = splitting.step(at);
    }
    splitting.end_sentence(false);
    splitting.text
}

struct Splitting<'a> {
    chars: &'a [Folding],
    lexicon: &'a Lexicon,
    text: Text,
    /// First token of the sentence under way.
    start: usize,
    comma: bool,
}

impl Splitting<'_> {
    /// Takes what stands at `at` and says where to go on.
    fn step(&mut self, at: usize) -> usize {
        let code = self.code(at);
        if code.is_alphabetic() {
            return self.take_word(at);
        }
        if code.is_numeric() || (is_currency(code) && self.code(at + 1).is_ascii_digit()) {
            return self.take_number(at);
        }
        match code {
            '?' => self.end_sentence(true),
            '\n' | '!' => self.end_sentence(false),
            '.' if self.full_stop(at) => self.end_sentence(false),
            ',' | ';' | ':' | '(' | ')' | '\u{2014}' | '"' | '/' | '*' | '|' => self.comma = true,
            '-' if self.code(at + 1) == ' ' || self.code(at + 1) == '-' => self.comma = true,
            _ => {}
        }
        at + 1
    }

    fn code(&self, at: usize) -> char {
        self.chars.get(at).map_or(' ', |folding| folding.code)
    }

    fn take_word(&mut self, at: usize) -> usize {
        let mut end = at;
        while self.code(end).is_alphanumeric()
            || (self.code(end) == '\'' && self.code(end + 1).is_alphabetic())
        {
            end += 1;
        }
        if let Some(end) = self.take_dotted(at, end) {
            return end;
        }
        let word: String = self.chars[at..end].iter().map(|folding| folding.code).collect();
        if word.chars().any(char::is_numeric) {
            self.push(&word, at..end, Kind::Number);
        } else {
            for part in self.lexicon.written_out(&word) {
                self.push(&part, at..end, Kind::Word);
            }
        }
        end
    }

    /// `a.m.`, `e.g.`: letters with a stop after each.
    fn take_dotted(&mut self, at: usize, end: usize) -> Option<usize> {
        let dotted = end == at + 1 && self.code(end) == '.' && self.code(end + 1).is_alphabetic();
        if !dotted || self.code(end + 2).is_alphanumeric() {
            return None;
        }
        let word: String = [self.code(at), self.code(end + 1)].iter().collect();
        let end = end + 2;
        self.push(&word, at..end, Kind::Word);
        Some(if self.code(end) == '.' { end + 1 } else { end })
    }

    fn take_number(&mut self, at: usize) -> usize {
        let money = is_currency(self.code(at));
        let digits = if money { at + 1 } else { at };
        let mut end = digits;
        while self.code(end).is_numeric()
            || (matches!(self.code(end), '.' | ',' | ':') && self.code(end + 1).is_numeric())
        {
            end += 1;
        }
        let word: String = self.chars[digits..end].iter().map(|folding| folding.code).collect();
        let suffix: String =
            (end..end + 3).map(|at| self.code(at)).take_while(|code| code.is_alphabetic()).collect();
        let (kind, end) = match suffix.as_str() {
            "am" | "pm" => (Kind::Clock, end + 2),
            "st" | "nd" | "rd" | "th" => (Kind::Number, end + 2),
            "p" | "k" => (Kind::Number, end + 1),
            _ if money || is_currency(self.code(end)) => (Kind::Money, end),
            _ if word.contains(':') => (Kind::Clock, end),
            _ => (Kind::Number, end),
        };
        self.push(&word, at..end, kind);
        end
    }

    fn push(&mut self, word: &str, chars: Range<usize>, kind: Kind) {
        let first = self.chars[chars.start];
        let span = Span { start: first.place, end: self.chars[chars.end - 1].place + 1 };
        let (id, stem) = match self.lexicon.meant(word) {
            Some(known) => (known.id, known.stem.clone()),
            None => (0, stem(word)),
        };
        let comma = std::mem::take(&mut self.comma);
        self.text.tokens.push(Token {
            word: word.to_owned(),
            stem,
            id,
            span,
            kind,
            capital: first.capital,
            comma,
            opens: false,
        });
    }

    /// Whether the stop at `at` ends a sentence.
    fn full_stop(&self, at: usize) -> bool {
        let next = self.chars.get(at + 1);
        let apart =
            next.is_none_or(|next| next.code.is_whitespace() || next.capital || !next.code.is_alphanumeric());
        apart && !self.is_abbreviation(at)
    }

    /// `no. 12`, `order no.`, `mr.`
    fn is_abbreviation(&self, at: usize) -> bool {
        let tokens = &self.text.tokens[self.start..];
        let [.., last] = tokens else { return false };
        let digit_follows = (at + 1..at + 3).any(|at| self.code(at).is_numeric());
        let numbered = last.word == "no" || last.word == "ref";
        let named = tokens.len() > 1 && self.lexicon.in_class("identity_noun", tokens[tokens.len() - 2].id);
        (numbered && (digit_follows || named)) || self.lexicon.in_class("abbreviation", last.id)
    }

    fn end_sentence(&mut self, asks: bool) {
        self.comma = false;
        let tokens = self.start..self.text.tokens.len();
        if tokens.is_empty() {
            if let Some(last) = self.text.sentences.last_mut().filter(|_| asks) {
                last.asks = true;
            }
            return;
        }
        self.start = tokens.end;
        let first = self.text.clauses.len();
        self.split_clauses(&tokens);
        self.text.sentences.push(Sentence { tokens, clauses: first..self.text.clauses.len(), asks });
    }

    fn split_clauses(&mut self, tokens: &Range<usize>) {
        let mut start = tokens.start;
        for at in tokens.clone() {
            let splits = at > start && self.opens_clause(at, tokens.end);
            if splits {
                self.text.clauses.push(Clause { tokens: start..at });
                start = at;
            }
            self.text.tokens[at].opens = at == start || self.after_lead_in(at);
        }
        self.text.clauses.push(Clause { tokens: start..tokens.end });
    }

    /// `ok so what ...`: a clause opens anew after each word that only leads in.
    fn after_lead_in(&self, at: usize) -> bool {
        let before = &self.text.tokens[at - 1];
        before.opens && self.lexicon.in_class("lead_in", before.id)
    }

    fn opens_clause(&self, at: usize, end: usize) -> bool {
        let tokens = &self.text.tokens;
        let conjunction = self.lexicon.in_class("conjunction", tokens[at].id);
        let joins = self.lexicon.in_class("joint", tokens[at].id)
            && at + 1 < end
            && self.lexicon.in_class("subject", tokens[at + 1].id);
        tokens[at].comma || conjunction || joins
    }
}

fn is_currency(code: char) -> bool {
    matches!(code, '$' | '\u{a3}' | '\u{20ac}' | '\u{20b9}' | '\u{a5}')
}
