//! Finding every phrase of every list in a text, in one pass.
//!
//! A pattern is tried only where its first word stands (`index`). What it has matched so far is a set
//! of lengths, one bit each, so that no text makes matching slow; a phrase longer than 62 words is
//! not found.

use std::ops::Range;

use super::index::{Index, Present};
use super::pattern::Step;
use super::{Class, Lexicon};
use crate::listen::text::{Kind, Text};

/// Where the phrases of each list stand in a text.
#[derive(Debug, Default)]
pub(crate) struct Hits {
    by_list: Vec<Vec<Range<usize>>>,
}

impl Hits {
    /// Finds every phrase; each stretch of tokens is the longest its pattern can take there.
    pub(crate) fn find(text: &Text, lexicon: &Lexicon) -> Self {
        Self::find_from(0, text, lexicon)
    }

    /// The same for the lists from `first` on.
    pub(crate) fn find_from(first: usize, text: &Text, lexicon: &Lexicon) -> Self {
        let index = lexicon.index();
        let mut hits = Self { by_list: vec![Vec::new(); index.lists()] };
        for sentence in &text.sentences {
            let present = index.present(&text.tokens[sentence.tokens.clone()]);
            for start in sentence.tokens.clone() {
                let place = Place { text, lexicon, sentence: &sentence.tokens, start };
                hits.find_at(&place, index, &present, first);
            }
        }
        hits
    }

    fn find_at(&mut self, place: &Place<'_>, index: &Index, present: &Present, first: usize) {
        let token = &place.text.tokens[place.start];
        let next = place.text.tokens[..place.sentence.end].get(place.start + 1);
        // The branches of one pattern come one after the other, and the longest counts.
        let mut found = None;
        for pattern in index.starting_with(token) {
            if pattern.list < first || !pattern.may_follow(next, present) {
                continue;
            }
            let Some(end) = place.longest(&pattern.step) else { continue };
            let hits = &mut self.by_list[pattern.list];
            match hits.last_mut().filter(|hit| found == Some(pattern.whole) && hit.start == place.start) {
                Some(hit) => hit.end = hit.end.max(end),
                None => hits.push(place.start..end),
            }
            found = Some(pattern.whole);
        }
    }

    /// The stretches where phrases of a list stand, in order of their start.
    pub(crate) fn of(&self, lexicon: &Lexicon, list: &str) -> &[Range<usize>] {
        lexicon.list(list).map_or(&[], |list| self.at(list))
    }

    /// The same for the list at this place in the lexicon.
    pub(crate) fn at(&self, list: usize) -> &[Range<usize>] {
        self.by_list.get(list).map_or(&[], Vec::as_slice)
    }
}

/// The first place inside `tokens` where a member of a class stands.
pub(crate) fn find_class(
    text: &Text,
    lexicon: &Lexicon,
    class: &str,
    tokens: Range<usize>,
) -> Option<Range<usize>> {
    let class = lexicon.class(class)?;
    tokens.clone().find_map(|start| {
        let place = Place { text, lexicon, sentence: &tokens, start };
        let ends = place.class(class, 1);
        (ends > 0).then(|| start..start + longest(ends))
    })
}

/// A place in a text where a pattern is tried.
struct Place<'a> {
    text: &'a Text,
    lexicon: &'a Lexicon,
    sentence: &'a Range<usize>,
    start: usize,
}

impl Place<'_> {
    fn longest(&self, step: &Step) -> Option<usize> {
        let ends = self.advance(step, 1) & !1;
        (ends > 0).then(|| self.start + longest(ends))
    }

    /// From the lengths matched so far to the lengths after `step`; bit n stands for n tokens.
    fn advance(&self, step: &Step, lengths: u64) -> u64 {
        match step {
            Step::Word(id) => self.each(lengths, |at| self.text.tokens[at].id == *id) << 1,
            Step::Kind(kind) => self.each(lengths, |at| self.text.tokens[at].kind == *kind) << 1,
            Step::Name => self.each(lengths, |at| self.is_name(at)) << 1,
            Step::Class(class) => self.class(self.lexicon.class_at(*class), lengths),
            Step::Words(class) => {
                let class = self.lexicon.class_at(*class);
                self.each(lengths, |at| class.has(self.text.tokens[at].id)) << 1
            }
            Step::Gap(most) => (0..=*most).fold(0, |all, length| all | (lengths << length)) & self.within(),
            Step::Seq(steps) => steps.iter().fold(lengths, |lengths, step| match lengths {
                0 => 0,
                _ => self.advance(step, lengths),
            }),
            Step::Any(steps) => steps.iter().fold(0, |all, step| all | self.advance(step, lengths)),
            Step::Maybe(step) => lengths | self.advance(step, lengths),
            Step::Many(step) => self.many(step, lengths),
            Step::Mark => {
                self.borders(lengths, |at| self.text.tokens.get(at).is_some_and(|token| token.comma))
            }
            Step::Not(step) => bits(lengths)
                .filter(|bit| self.advance(step, 1 << bit) == 0)
                .fold(0, |all, bit| all | (1 << bit)),
            Step::ClauseStart => self.borders(lengths, |at| self.starts_clause(at)),
            Step::ClauseEnd => self.borders(lengths, |at| at == self.sentence.end || self.starts_clause(at)),
            Step::SentenceStart => self.borders(lengths, |at| at == self.sentence.start),
            Step::SentenceEnd => self.borders(lengths, |at| at == self.sentence.end),
        }
    }

    fn many(&self, step: &Step, lengths: u64) -> u64 {
        let mut all = lengths;
        loop {
            let more = all | self.advance(step, all);
            if more == all {
                return all;
            }
            all = more;
        }
    }

    fn class(&self, class: &Class, lengths: u64) -> u64 {
        let words = self.each(lengths, |at| class.has(self.text.tokens[at].id)) << 1;
        class.phrases.iter().fold(words, |all, step| all | self.advance(step, lengths))
    }

    /// The lengths at whose end a token stands that `fits`.
    fn each(&self, lengths: u64, fits: impl Fn(usize) -> bool) -> u64 {
        bits(lengths)
            .filter(|bit| *bit < 63 && self.start + bit < self.sentence.end && fits(self.start + bit))
            .fold(0, |all, bit| all | (1 << bit))
    }

    fn borders(&self, lengths: u64, fits: impl Fn(usize) -> bool) -> u64 {
        bits(lengths).filter(|bit| fits(self.start + bit)).fold(0, |all, bit| all | (1 << bit))
    }

    /// Every length that stays inside the sentence.
    fn within(&self) -> u64 {
        let room = (self.sentence.end - self.start).min(62);
        (1_u64 << (room + 1)) - 1
    }

    fn is_name(&self, at: usize) -> bool {
        let token = &self.text.tokens[at];
        token.capital && token.kind == Kind::Word && at > self.sentence.start && token.word.len() > 1
    }

    fn starts_clause(&self, at: usize) -> bool {
        at == self.sentence.start || self.text.tokens.get(at).is_some_and(|token| token.opens)
    }
}

fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = (set != 0).then(|| set.trailing_zeros() as usize)?;
        set &= set - 1;
        Some(bit)
    })
}

fn longest(ends: u64) -> usize {
    63 - ends.leading_zeros() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pattern: &str, raw: &str, expected: &[&str]) {
        let source = format!(
            r#"(contractions: {{"'m": "am", "n't": "not"}}, classes: {{
                "joint": ["and"], "lead_in": ["and"], "subject": ["i | we"], "fair": ["fair | all right"]}},
                acts: {{"list": [{pattern:?}]}})"#
        );
        let read = Lexicon::read(&source);
        assert_eq!(read.problems, [], "{pattern}");
        let text = Text::read(raw, &read.lexicon);
        let hits = Hits::find(&text, &read.lexicon);
        let found: Vec<String> = hits
            .of(&read.lexicon, "list")
            .iter()
            .map(|hit| {
                let words: Vec<&str> =
                    text.tokens[hit.clone()].iter().map(|token| token.word.as_str()).collect();
                words.join(" ")
            })
            .collect();
        assert_eq!(found, expected, "{pattern} in {raw}");
    }

    #[test]
    fn patterns_find_what_they_say() {
        check("i'm [so|very] sorry", "I am so sorry, I'm sorry", &["i am so sorry", "i am sorry"]);
        check("sorry !(to hear)", "sorry to hear. sorry about that", &["sorry"]);
        check("send ..2 back", "send it all back", &["send it all back"]);
        check("send ..1 back", "send it all back", &[]);
        check("(call|ring) you", "we ring you", &["ring you"]);
        check("that is {fair}", "that is all right", &["that is all right"]);
        check("~refund {money}", "we refunded £40", &["refunded 40"]);
        check("< we", "and we know we, we", &["we", "we"]);
        check("done $", "done and done", &["done"]);
    }

    #[test]
    fn a_gap_stays_inside_its_sentence() {
        check("a ..3 b", "a x. b", &[]);
        check("a ..60 b", &format!("a {}b", "x ".repeat(100)), &[]);
    }
}
