//! Which patterns are worth trying at a word: by what they start with, what their second word may
//! be, and what they need somewhere in the sentence.

use std::collections::BTreeMap;

use super::Class;
use super::branches::branches;
use super::pattern::Step;
use crate::listen::text::{Kind, Token};

/// Words of which one must stand in the sentence, by number.
type Need = u16;

/// Sets of words larger than this are nearly always met.
const TELLING: usize = 80;
/// Needs of one pattern that are looked at: the smallest sets.
const NEEDS: usize = 2;

/// Which patterns may start with which word.
#[derive(Debug, Default)]
pub(crate) struct Index {
    patterns: Vec<Pattern>,
    by_word: Vec<Vec<u32>>,
    /// Patterns that start with a number, an amount, a name.
    by_kind: Vec<u32>,
    lists: usize,
    /// How many patterns there were before they branched.
    wholes: usize,
    /// The needs that each word meets.
    meets: Vec<Vec<Need>>,
    /// Every set of words that is needed, with its number.
    needs: BTreeMap<Vec<usize>, Need>,
}

/// A pattern with what can be asked before it is tried.
#[derive(Debug)]
pub(super) struct Pattern {
    pub(super) list: usize,
    /// The pattern it is a branch of.
    pub(super) whole: usize,
    pub(super) step: Step,
    /// What its second word may be, where that is known.
    second: Option<First>,
    /// What must stand somewhere in the sentence.
    needs: Vec<Need>,
}

/// The needs that the words of one sentence meet, one bit each.
pub(super) struct Present(Vec<u64>);

impl Present {
    fn has(&self, need: Need) -> bool {
        self.0.get(usize::from(need) / 64).is_some_and(|bits| bits >> (need % 64) & 1 == 1)
    }
}

impl Pattern {
    /// Whether it can be found before `next` in a sentence with these words.
    pub(super) fn may_follow(&self, next: Option<&Token>, present: &Present) -> bool {
        let fits = |second: &First| next.is_some_and(|token| second.fits(token));
        self.second.as_ref().is_none_or(fits) && self.needs.iter().all(|need| present.has(*need))
    }
}

impl Index {
    pub(super) fn new(lists: &[Vec<Step>], classes: &[Class], words: usize) -> Self {
        let mut index = Self {
            by_word: vec![Vec::new(); words + 1],
            meets: vec![Vec::new(); words + 1],
            lists: lists.len(),
            ..Self::default()
        };
        for (list, steps) in lists.iter().enumerate() {
            for step in steps {
                for branch in branches(step, classes) {
                    index.add(list, branch, classes);
                }
                index.wholes += 1;
            }
        }
        index
    }

    fn add(&mut self, list: usize, step: Step, classes: &[Class]) {
        let number = u32::try_from(self.patterns.len()).unwrap_or(u32::MAX);
        let mut first = First::default();
        first.of(&step, classes);
        for id in first.words.ids() {
            if let Some(numbers) = self.by_word.get_mut(id) {
                numbers.push(number);
            }
        }
        if first.kinds {
            self.by_kind.push(number);
        }
        let (second, needs) = (First::second(&step, classes), self.needs(&step, classes));
        self.patterns.push(Pattern { list, whole: self.wholes, step, second, needs });
    }

    /// The smallest sets of words of which each must give one.
    fn needs(&mut self, step: &Step, classes: &[Class]) -> Vec<Need> {
        let Step::Seq(steps) = step else { return Vec::new() };
        let later = steps.iter().skip_while(|step| is_border(step)).skip(1);
        let mut sets: Vec<Vec<usize>> = later.filter_map(|step| First::needed(step, classes)).collect();
        sets.sort_by_key(Vec::len);
        sets.into_iter().take(NEEDS).filter_map(|set| self.number(set)).collect()
    }

    fn number(&mut self, set: Vec<usize>) -> Option<Need> {
        if let Some(number) = self.needs.get(&set) {
            return Some(*number);
        }
        let number = Need::try_from(self.needs.len()).ok()?;
        for word in &set {
            if let Some(meets) = self.meets.get_mut(*word) {
                meets.push(number);
            }
        }
        self.needs.insert(set, number);
        Some(number)
    }

    /// How many lists there are.
    pub(super) fn lists(&self) -> usize {
        self.lists
    }

    /// The needs that these words meet.
    pub(super) fn present(&self, tokens: &[Token]) -> Present {
        let mut bits = vec![0; self.needs.len() / 64 + 1];
        for token in tokens {
            for need in self.meets.get(token.id as usize).into_iter().flatten() {
                bits[usize::from(*need) / 64] |= 1 << (need % 64);
            }
        }
        Present(bits)
    }

    /// The patterns that may start with a token.
    pub(super) fn starting_with(&self, token: &Token) -> impl Iterator<Item = &Pattern> {
        let by_word = self.by_word.get(token.id as usize).filter(|_| token.id > 0);
        let by_kind = (token.kind != Kind::Word || token.capital).then_some(&self.by_kind);
        let numbers = by_word.into_iter().flatten().chain(by_kind.into_iter().flatten());
        numbers.map(|number| &self.patterns[*number as usize])
    }
}

/// What a pattern may start with.
#[derive(Debug, Default)]
struct First {
    words: Class,
    kinds: bool,
}

impl First {
    /// What the second word may be; nothing where any word may stand there, or none.
    fn second(step: &Step, classes: &[Class]) -> Option<Self> {
        let Step::Seq(steps) = step else { return None };
        let mut steps = steps.iter().skip_while(|step| is_border(step));
        if !is_one_word(steps.next()?, classes) {
            return None;
        }
        let mut second = Self::default();
        let mut open = true;
        while open {
            open = second.of_bounded(steps.next()?, classes)?;
        }
        Some(second)
    }

    /// The words of which one must stand where this step matches; nothing where the step may match
    /// nothing, or a number, or too many words to tell.
    fn needed(step: &Step, classes: &[Class]) -> Option<Vec<usize>> {
        let mut first = Self::default();
        let empty = first.of_bounded(step, classes)?;
        let words: Vec<usize> = first.words.ids().take(TELLING + 1).collect();
        (!empty && !first.kinds && words.len() <= TELLING).then_some(words)
    }

    /// As [`First::of`], but nothing where any word may stand.
    fn of_bounded(&mut self, step: &Step, classes: &[Class]) -> Option<bool> {
        match step {
            Step::Gap(_) => None,
            Step::Seq(steps) => {
                for step in steps {
                    if !self.of_bounded(step, classes)? {
                        return Some(false);
                    }
                }
                Some(true)
            }
            Step::Any(steps) => {
                let mut empty = false;
                for step in steps {
                    empty |= self.of_bounded(step, classes)?;
                }
                Some(empty)
            }
            Step::Maybe(step) | Step::Many(step) => self.of_bounded(step, classes).map(|_| true),
            Step::Class(class) if !classes[*class].phrases.is_empty() => {
                let phrases = classes[*class].phrases.iter();
                let bounded = phrases.map(|step| Self::default().of_bounded(step, classes));
                let solid = bounded.into_iter().all(|empty| empty == Some(false));
                solid.then(|| self.of(step, classes))
            }
            _ => Some(self.of(step, classes)),
        }
    }

    fn fits(&self, token: &Token) -> bool {
        self.words.has(token.id) || self.kinds && (token.kind != Kind::Word || token.capital)
    }

    /// Adds what `step` may start with; true where it may also match nothing.
    fn of(&mut self, step: &Step, classes: &[Class]) -> bool {
        match step {
            Step::Word(id) => self.words.insert(*id),
            Step::Class(class) => self.of_class(&classes[*class], classes),
            Step::Words(class) => self.of_words(&classes[*class]),
            Step::Kind(_) | Step::Name => self.kinds = true,
            Step::Seq(steps) => return steps.iter().all(|step| self.of(step, classes)),
            Step::Any(steps) => {
                return steps.iter().filter(|step| self.of(step, classes)).count() > 0;
            }
            Step::Maybe(step) | Step::Many(step) => {
                self.of(step, classes);
                return true;
            }
            _ => return true,
        }
        false
    }

    fn of_class(&mut self, class: &Class, classes: &[Class]) {
        self.of_words(class);
        for step in &class.phrases {
            self.of(step, classes);
        }
    }

    fn of_words(&mut self, class: &Class) {
        for (place, bits) in class.bits.iter().enumerate() {
            if self.words.bits.len() <= place {
                self.words.bits.push(0);
            }
            self.words.bits[place] |= bits;
        }
    }
}

/// Takes no words.
pub(super) fn is_border(step: &Step) -> bool {
    matches!(
        step,
        Step::Not(_) | Step::ClauseStart | Step::ClauseEnd | Step::SentenceStart | Step::SentenceEnd
    )
}

pub(super) fn is_one_word(step: &Step, classes: &[Class]) -> bool {
    match step {
        Step::Word(_) | Step::Kind(_) | Step::Name | Step::Words(_) => true,
        Step::Class(class) => classes[*class].phrases.is_empty(),
        Step::Any(steps) => steps.iter().all(|step| is_one_word(step, classes)),
        _ => false,
    }
}
