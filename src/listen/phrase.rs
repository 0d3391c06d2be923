//! An author's phrase and where a trainee says it, in other forms, other words or misspelt.
//!
//! Every content word of the phrase must be there, near the others; the order is free unless the
//! phrase has a "no" in it. A word is there in any of its forms, as a service word that means the
//! same, or with one letter wrong.

mod element;

use std::ops::Range;

use super::lexicon::Lexicon;
use super::passage::{Mark, Passage};
pub(crate) use element::{Element, service_key};
use element::{Weight, elements};

/// How many words more than its own a phrase may stretch over.
const ROOM: usize = 3;

/// Small words alone, of which one may come between where they are as many.
const LONG: usize = 4;

/// A phrase, ready to be found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Phrase {
    elements: Vec<Element>,
    ordered: bool,
    /// Words it may stretch over.
    room: usize,
    /// "the cut": what it names must not be done, "cut it".
    noun: bool,
    /// "her name" is not yours, and "your work" not his.
    whose: Whose,
}

/// Whom a phrase speaks of, by its small words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Whose {
    #[default]
    Anybodys,
    Yours,
    Theirs,
}

impl Whose {
    fn of(passage: &Passage<'_>) -> Self {
        let whole = 0..passage.tokens().len();
        match (passage.any(Mark::SaysYou, &whole), passage.any(Mark::Third, &whole)) {
            (true, false) => Self::Yours,
            (false, true) => Self::Theirs,
            _ => Self::Anybodys,
        }
    }
}

impl Phrase {
    /// Reads an author's words.
    pub(crate) fn read(written: &str, lexicon: &Lexicon) -> Self {
        Self::of(&Passage::as_written(written, lexicon))
    }

    /// With two words of its own, the small words between them do not matter; with one, only
    /// "the" and "your" do not; with none, every word does.
    fn of(passage: &Passage<'_>) -> Self {
        let all = elements(passage);
        let strong = all.iter().filter(|element| element.weight == Weight::Strong).count();
        let least = match strong {
            0 => Weight::Pointer,
            1 => Weight::Small,
            _ => Weight::Strong,
        };
        let no = all.iter().any(|element| element.weight == Weight::No);
        let elements: Vec<Element> =
            all.into_iter().filter(|one| one.weight >= least || one.weight == Weight::No).collect();
        let ordered = no || elements.iter().any(|element| element.weight <= Weight::Small);
        let extra = match strong {
            // "What exactly do you see?"
            0 => usize::from(elements.len() >= LONG),
            _ if ordered && elements.len() == 2 => 1,
            _ if ordered => ROOM,
            _ => ROOM,
        };
        let room = passage.tokens().len() + extra;
        let noun = elements.len() == 1 && passage.tokens().len() == 2 && passage.is(Mark::Pointer, 0);
        let phrase = Self { elements, ordered, room, noun, whose: Whose::of(passage) };
        if noun { phrase.taken_to_the_letter() } else { phrase }
    }

    /// The same words close together, as a heading is said in passing.
    pub(crate) fn tight(mut self) -> Self {
        self.room = 2 * self.elements.len();
        self
    }

    /// The same words, never other words for the same service.
    pub(crate) fn taken_to_the_letter(mut self) -> Self {
        for element in self.elements.iter_mut().filter(|element| element.stem.is_some()) {
            element.services.clear();
        }
        self
    }

    /// The word it is looked up by: its first word of its own, or else its longest.
    pub(crate) fn head(&self) -> Option<&Element> {
        self.elements.iter().rev().max_by_key(|element| (element.weight, element.word.len()))
    }

    /// Its words.
    pub(crate) fn elements(&self) -> &[Element] {
        &self.elements
    }

    /// How many words of its own it has.
    pub(crate) fn strong(&self) -> usize {
        self.elements.iter().filter(|element| element.weight == Weight::Strong).count()
    }

    /// Where it is said within `tokens`: the shortest stretch.
    pub(crate) fn find(&self, passage: &Passage<'_>, tokens: &Range<usize>) -> Option<Range<usize>> {
        if !self.elements.iter().all(|element| element.is_in(passage, tokens)) {
            return None;
        }
        let places: Vec<Vec<Range<usize>>> =
            self.elements.iter().map(|element| element.places(passage, tokens)).collect();
        let (first, others) = places.split_first()?;
        first
            .iter()
            .filter_map(|start| self.gather(start, others))
            .filter(|found| found.len() <= self.room && self.fits(passage, tokens, found))
            .min_by_key(|found| (found.len(), found.start))
    }

    /// A thing has "the" or "your" close before it, and hers is not yours.
    fn fits(&self, passage: &Passage<'_>, tokens: &Range<usize>, found: &Range<usize>) -> bool {
        let before = found.start.saturating_sub(2).max(tokens.start)..found.start;
        let thing = before.is_empty() || passage.any(Mark::Pointer, &before);
        let around = before.start..found.end;
        let yours = passage.any(Mark::SaysYou, &around) || passage.any(Mark::SaysI, &around);
        let theirs = passage.any(Mark::Third, &around);
        let others = match self.whose {
            Whose::Anybodys => false,
            Whose::Yours => theirs && !yours,
            Whose::Theirs => yours && !theirs,
        };
        (!self.noun || thing) && !others
    }

    /// The nearest place of every other word.
    fn gather(&self, start: &Range<usize>, others: &[Vec<Range<usize>>]) -> Option<Range<usize>> {
        let mut whole = start.clone();
        for places in others {
            let near = places
                .iter()
                .filter(|place| if self.ordered { place.start >= whole.end } else { apart(place, start) })
                .min_by_key(|place| place.start.abs_diff(whole.end))?;
            whole = whole.start.min(near.start)..whole.end.max(near.end);
        }
        Some(whole)
    }
}

fn apart(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.end <= other.start || other.end <= one.start
}

/// Whether two words differ by at most one letter added, dropped, changed or swapped.
pub(crate) fn within_one_edit(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len().abs_diff(right.len()) > 1 {
        return false;
    }
    let head = left.iter().zip(right).take_while(|(one, two)| one == two).count();
    let (left, right) = (&left[head..], &right[head..]);
    let tail = left.iter().rev().zip(right.iter().rev()).take_while(|(one, two)| one == two).count();
    match (&left[..left.len() - tail], &right[..right.len() - tail]) {
        ([one, two], [three, four]) => one == four && two == three,
        (one, two) => one.len() <= 1 && two.len() <= 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listen::lexicon::english;

    fn check(phrase: &str, said: &[&str], not_said: &[&str]) {
        let lexicon = english();
        let wanted = Phrase::read(phrase, &lexicon);
        let finds = |raw: &str| {
            let passage = Passage::read(raw, &lexicon);
            passage.sentences().iter().any(|sentence| wanted.find(&passage, &sentence.tokens).is_some())
        };
        for raw in said {
            assert!(finds(raw), "`{phrase}` in `{raw}`");
        }
        for raw in not_said {
            assert!(!finds(raw), "`{phrase}` not in `{raw}`");
        }
    }

    #[test]
    fn a_phrase_is_found_in_other_forms_and_orders() {
        check(
            "birthday party",
            &["the party for her birthday", "birthday parties", "bday party"],
            &["happy birthday", "a party"],
        );
        check(
            "cancelled twice",
            &["you cancelled it two times", "it was cancelled twice"],
            &["cancelled once"],
        );
        check("four o'clock", &["by 4 o'clock", "at four o'clock"], &["at five o'clock"]);
    }

    #[test]
    fn a_service_word_is_found_in_other_words() {
        check(
            "refund",
            &["you get your money back", "we will reimburse you", "refunded today"],
            &["we will replace it"],
        );
        check("money back", &["I can refund it"], &["get back to me about the money matter"]);
        check("courier", &["the driver comes at four"], &["I can drive"]);
    }

    #[test]
    fn a_no_keeps_its_place() {
        check("no heating", &["you have no heating", "without heating"], &["is the heating on, no"]);
    }

    #[test]
    fn one_slip_of_the_finger_is_forgiven_two_are_not() {
        for (left, right) in [("saturday", "saterday"), ("birthday", "brithday"), ("refund", "refnd")] {
            assert!(within_one_edit(left, right) && within_one_edit(right, left), "{left} {right}");
        }
        for (left, right) in [("saturday", "sunday"), ("refund", "rfnd"), ("abcd", "badc")] {
            assert!(!within_one_edit(left, right), "{left} {right}");
        }
    }
}
