//! Phrase patterns: their small syntax to [`Step`]s.

use std::collections::BTreeMap;

use super::{Class, LexiconProblem, Spelling, Vocabulary};
use crate::listen::text::Kind;
use crate::listen::text::stem::{forms, stem};

/// One element of a compiled pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// This word.
    Word(u32),
    /// A member of this class.
    Class(usize),
    /// A single word of this class.
    Words(usize),
    /// A token of this kind.
    Kind(Kind),
    /// A capitalised word inside a sentence.
    Name,
    /// Up to so many words of any sort.
    Gap(u8),
    /// One after the other.
    Seq(Vec<Self>),
    /// One of these.
    Any(Vec<Self>),
    /// This or nothing.
    Maybe(Box<Self>),
    /// This as often as it comes, or nothing.
    Many(Box<Self>),
    /// A comma or another mark; takes no words.
    Mark,
    /// Not this; takes no words.
    Not(Box<Self>),
    /// The start of a clause.
    ClauseStart,
    /// The end of a clause.
    ClauseEnd,
    /// The start of a sentence.
    SentenceStart,
    /// The end of a sentence.
    SentenceEnd,
}

/// Compiles classes and patterns against one vocabulary.
pub(super) struct Compiler<'a> {
    pub(super) spelling: Spelling,
    pub(super) vocabulary: Vocabulary,
    pub(super) classes: Vec<Class>,
    pub(super) class_names: BTreeMap<String, usize>,
    pub(super) problems: Vec<LexiconProblem>,
    forms: BTreeMap<&'a str, Vec<&'a str>>,
    written: &'a BTreeMap<String, Vec<String>>,
    under_way: Vec<String>,
}

impl<'a> Compiler<'a> {
    pub(super) fn new(
        spelling: Spelling,
        forms: &'a BTreeMap<String, String>,
        written: &'a BTreeMap<String, Vec<String>>,
    ) -> Self {
        let forms: BTreeMap<&str, Vec<&str>> =
            forms.iter().map(|(base, list)| (base.as_str(), list.split_whitespace().collect())).collect();
        let mut vocabulary = Vocabulary::default();
        for (base, list) in &forms {
            for form in list {
                vocabulary.stems.insert((*form).to_owned(), stem(base));
            }
        }
        for (base, list) in &forms {
            vocabulary.number(base);
            for form in list {
                vocabulary.number(form);
            }
        }
        Self {
            spelling,
            vocabulary,
            classes: Vec::new(),
            class_names: BTreeMap::new(),
            problems: Vec::new(),
            forms,
            written,
            under_way: Vec::new(),
        }
    }

    pub(super) fn compile_classes(&mut self) {
        for name in self.written.keys() {
            self.class(name);
        }
    }

    /// Compiles the patterns of a list; broken ones become problems.
    pub(super) fn compile_list(&mut self, name: &str, patterns: &[String]) -> Vec<Step> {
        let mut steps = Vec::new();
        for pattern in patterns {
            match self.parse(pattern) {
                Ok(Step::Any(alternatives)) => steps.extend(alternatives),
                Ok(step) => steps.push(step),
                Err(message) => self.problems.push(LexiconProblem {
                    place: name.to_owned(),
                    message: format!("`{pattern}`: {message}"),
                }),
            }
        }
        steps
    }

    /// The number of a class, compiled where it was not yet.
    fn class(&mut self, name: &str) -> Option<usize> {
        if let Some(index) = self.class_names.get(name) {
            return Some(*index);
        }
        let patterns = self.written.get(name)?;
        if self.under_way.iter().any(|class| class == name) {
            return None;
        }
        self.under_way.push(name.to_owned());
        let mut class = Class::default();
        for step in self.compile_list(name, patterns) {
            self.add_member(&mut class, step);
        }
        self.under_way.pop();
        self.classes.push(class);
        self.class_names.insert(name.to_owned(), self.classes.len() - 1);
        Some(self.classes.len() - 1)
    }

    fn add_member(&mut self, class: &mut Class, step: Step) {
        match step {
            Step::Word(id) => class.insert(id),
            Step::Any(steps) => steps.into_iter().for_each(|step| self.add_member(class, step)),
            Step::Class(other) => {
                let other = self.classes[other].clone();
                for (place, bits) in other.bits.iter().enumerate() {
                    if class.bits.len() <= place {
                        class.bits.push(0);
                    }
                    class.bits[place] |= bits;
                }
                class.phrases.extend(other.phrases);
            }
            step => class.phrases.push(step),
        }
    }

    fn parse(&mut self, pattern: &str) -> Result<Step, String> {
        let mut parts = pieces(pattern);
        parts.reverse();
        let step = self.alternatives(&mut parts)?;
        match parts.pop() {
            Some(rest) => Err(format!("`{rest}` closes nothing")),
            None if step == Step::Seq(Vec::new()) => Err("says nothing".to_owned()),
            None => Ok(step),
        }
    }

    /// `a b | c d`, up to a closing bracket.
    fn alternatives(&mut self, parts: &mut Vec<String>) -> Result<Step, String> {
        let mut list = vec![self.sequence(parts)?];
        while parts.last().is_some_and(|part| part == "|") {
            parts.pop();
            list.push(self.sequence(parts)?);
        }
        Ok(if list.len() == 1 { list.swap_remove(0) } else { Step::Any(list) })
    }

    fn sequence(&mut self, parts: &mut Vec<String>) -> Result<Step, String> {
        let mut list = Vec::new();
        while let Some(part) = parts.last() {
            if matches!(part.as_str(), "|" | ")" | "]") {
                break;
            }
            match self.element(parts)? {
                Step::Seq(steps) => list.extend(steps),
                step => list.push(step),
            }
        }
        Ok(if list.len() == 1 { list.swap_remove(0) } else { Step::Seq(list) })
    }

    /// An element with the sign behind it: `?` or nothing, `*` any number, `+` at least one.
    fn element(&mut self, parts: &mut Vec<String>) -> Result<Step, String> {
        let step = self.bare_element(parts)?;
        let Some(sign) = parts.pop_if(|part| matches!(part.as_str(), "?" | "*" | "+")) else {
            return Ok(step);
        };
        Ok(match sign.as_str() {
            "?" => Step::Maybe(Box::new(step)),
            "*" => Step::Many(Box::new(step)),
            _ => Step::Seq(vec![step.clone(), Step::Many(Box::new(step))]),
        })
    }

    fn bare_element(&mut self, parts: &mut Vec<String>) -> Result<Step, String> {
        let part = parts.pop().ok_or("ends too early")?;
        Ok(match part.as_str() {
            "(" => self.bracket(parts, ")")?,
            "[" => Step::Maybe(Box::new(self.bracket(parts, "]")?)),
            "!" => Step::Not(Box::new(self.element(parts)?)),
            "<" => Step::ClauseStart,
            ">" => Step::ClauseEnd,
            "^" => Step::SentenceStart,
            "$" => Step::SentenceEnd,
            "," => Step::Mark,
            _ => self.plain(&part)?,
        })
    }

    fn bracket(&mut self, parts: &mut Vec<String>, closing: &str) -> Result<Step, String> {
        let step = self.alternatives(parts)?;
        match parts.pop() {
            Some(part) if part == closing => Ok(step),
            _ => Err(format!("`{closing}` is missing")),
        }
    }

    fn plain(&mut self, part: &str) -> Result<Step, String> {
        if let Some(count) = part.strip_prefix("..") {
            return count.parse().map(Step::Gap).map_err(|_| "a gap is written `..3`".to_owned());
        }
        if let Some(class) = part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            return self.named_class(class);
        }
        if let Some(word) = part.strip_prefix('~') {
            return Ok(self.every_form(word));
        }
        if part.chars().any(|code| !code.is_alphanumeric() && code != '\'') {
            return Err(format!("`{part}` is no word"));
        }
        let words: Vec<Step> = self
            .spelling
            .written_out(part)
            .iter()
            .map(|word| Step::Word(self.vocabulary.number(word)))
            .collect();
        Ok(Step::Seq(words))
    }

    fn named_class(&mut self, class: &str) -> Result<Step, String> {
        Ok(match class {
            "number" => Step::Kind(Kind::Number),
            "money" => Step::Kind(Kind::Money),
            "clock" => Step::Kind(Kind::Clock),
            "name" => Step::Name,
            _ => Step::Class(self.class(class).ok_or(format!("no class `{class}`, or it names itself"))?),
        })
    }

    fn every_form(&mut self, word: &str) -> Step {
        let list = match self.forms.get(word) {
            Some(list) => list.iter().map(|form| (*form).to_owned()).chain([word.to_owned()]).collect(),
            None => forms(word),
        };
        Step::Any(list.iter().map(|form| Step::Word(self.vocabulary.number(form))).collect())
    }
}

/// Cuts a pattern at spaces, brackets and signs; a hyphen is a space.
fn pieces(pattern: &str) -> Vec<String> {
    let mut list = Vec::new();
    let mut word = String::new();
    for code in pattern.chars() {
        if "()[]|!<>^$?*+, \n-".contains(code) {
            if !word.is_empty() {
                list.push(std::mem::take(&mut word));
            }
            if !matches!(code, ' ' | '\n' | '-') {
                list.push(code.to_string());
            }
        } else {
            word.push(code);
        }
    }
    if !word.is_empty() {
        list.push(word);
    }
    list
}
