//! Everything a reply mentions, asks and must be guarded against, found in one pass for the cues.

use std::ops::Range;
use std::sync::Arc;

use super::asked::{Asking, Form, Question};
use super::claims::{Claims, claims};
use super::facts::{CaseWords, Mention, Sort};
use super::guard;
use super::memory::Memory;
use super::passage::Passage;
use super::safety::safety;
use super::text::Text;
use super::{Asked, Context, Reading, Safety};
use crate::scenario::Item;

/// What is noticed in a reply.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notice {
    /// Whether it could be read.
    pub reading: Reading,
    /// Sentence by sentence.
    pub sentences: Vec<Noticed>,
    /// Everything it mentions, in order of place.
    pub mentions: Vec<Mention>,
    /// Its questions and requests, in order of place.
    pub questions: Vec<Question>,
    /// How it asks.
    pub form: Form,
    /// It takes up a fact or a word of the customer's latest line in words of its own.
    pub uptake: bool,
    /// It uses one of the author's trigger words.
    pub trigger: bool,
    /// Words that stop the talk.
    pub safety: Option<Safety>,
}

/// What is noticed in one sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Noticed {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Nearly the customer's own words.
    pub echo: bool,
    /// A formula, or the trainee's own earlier sentence.
    pub recycled: bool,
    /// A list of words that says nothing.
    pub soup: bool,
    /// Meant for whoever scores.
    pub for_the_scorer: bool,
    /// What it claims of the customer that nobody told.
    pub claims: Claims,
}

/// Everything that is asked for, in the same order, each once.
pub(crate) fn each_once(asked: impl Iterator<Item = Asked>) -> Vec<Asked> {
    let mut list: Vec<Asked> = Vec::new();
    for one in asked {
        if !list.contains(&one) {
            list.push(one);
        }
    }
    list
}

impl Notice {
    /// Notices everything in `raw`; `passage` is `raw` as read, `line` the customer's latest line.
    pub fn take(
        raw: &str,
        passage: &Passage<'_>,
        line: &Passage<'_>,
        known: &CaseWords,
        memory: &Memory,
        context: &Context<'_>,
    ) -> Self {
        let reading = guard::reading(raw, passage, known);
        let safety = safety(passage);
        if reading != Reading::Read {
            return Self { reading, safety, ..Self::default() };
        }
        let mentions = mentions(passage, known);
        let line_items =
            items(&self::mentions(line, known)).into_iter().chain(hinted(context)).collect::<Vec<_>>();
        let asking = Asking {
            passage,
            mentions: &mentions,
            case: context.case,
            known,
            line_items: &line_items,
            told: context.told,
        };
        let questions = asking.questions();
        let sentences = Sentences { passage, line, known, memory, context, mentions: &mentions }.take();
        let uptake = takes_up(passage, line, &sentences, &mentions, &line_items);
        let trigger = mentions.iter().any(|mention| mention.sort == Sort::Trigger);
        let form = Form::of(passage);
        Self { reading, sentences, mentions, questions, form, uptake, trigger, safety }
    }

    /// Everything the reply asks for, in order of its words, each once.
    pub fn asked(&self) -> Vec<Asked> {
        each_once(self.questions.iter().flat_map(|question| question.asked.clone()))
    }

    /// What of a sort is mentioned inside a stretch of tokens.
    pub fn within(&self, sort: Sort, tokens: &Range<usize>) -> impl Iterator<Item = &Mention> {
        let (start, end) = (tokens.start, tokens.end);
        let inside = move |mention: &&Mention| start < mention.tokens.end && mention.tokens.start < end;
        self.mentions.iter().filter(move |mention| mention.sort == sort).filter(inside)
    }

    /// The ids of the items mentioned in the sentence around a token.
    pub fn facts_around(&self, token: usize) -> Vec<String> {
        let Some(sentence) = self.sentence_around(token) else { return Vec::new() };
        let mut list: Vec<String> =
            self.within(Sort::Item, &sentence.tokens).map(|mention| mention.id.clone()).collect();
        list.sort_unstable();
        list.dedup();
        list
    }

    /// The ids of the items mentioned in the sentence before the one around a token, if that was none of their own
    /// words: "Twenty minutes on the step. Anybody would be cross."
    pub fn facts_before(&self, token: usize) -> Vec<String> {
        let around = self.sentence_around(token).map_or(0, |sentence| sentence.tokens.start);
        let before = around.checked_sub(1).and_then(|last| self.sentence_around(last));
        before
            .filter(|one| !one.echo && !one.soup)
            .map_or_else(Vec::new, |one| self.facts_around(one.tokens.start))
    }

    /// The topics that questions touching a stretch of tokens probe.
    pub fn topics_in(&self, tokens: &Range<usize>) -> Vec<String> {
        let touching = |one: &&Question| one.tokens.start < tokens.end && tokens.start < one.tokens.end;
        let mut list: Vec<String> =
            self.questions.iter().filter(touching).flat_map(|question| question.topics.clone()).collect();
        list.sort_unstable();
        list.dedup();
        list
    }

    /// Whether a question touching a stretch of tokens takes up what was just said.
    pub fn follows_in(&self, tokens: &Range<usize>) -> bool {
        let touching = |one: &&Question| one.tokens.start < tokens.end && tokens.start < one.tokens.end;
        self.questions.iter().filter(touching).any(|question| question.follow)
    }

    /// The sentence around a token.
    pub fn sentence_around(&self, token: usize) -> Option<&Noticed> {
        self.sentences.iter().find(|sentence| sentence.tokens.contains(&token))
    }
}

fn mentions(passage: &Passage<'_>, known: &CaseWords) -> Vec<Mention> {
    passage.sentences().iter().flat_map(|sentence| known.mentions(passage, &sentence.tokens)).collect()
}

fn items(mentions: &[Mention]) -> Vec<String> {
    mentions.iter().filter(|mention| mention.sort == Sort::Item).map(|mention| mention.id.clone()).collect()
}

/// What the latest line only hinted at, in its author's words for too early: who asks on asks for that.
fn hinted(context: &Context<'_>) -> impl Iterator<Item = String> {
    let hints = |item: &&Item| !item.instead.is_empty() && context.line.contains(&item.instead);
    context.case.contact.items.iter().filter(hints).map(|item| item.id.clone())
}

struct Sentences<'a> {
    passage: &'a Passage<'a>,
    line: &'a Passage<'a>,
    known: &'a CaseWords,
    memory: &'a Memory,
    context: &'a Context<'a>,
    mentions: &'a [Mention],
}

impl Sentences<'_> {
    fn take(&self) -> Vec<Noticed> {
        let read = |raw: &String| self.memory.text(raw, self.passage.lexicon);
        let own: Vec<Arc<Text>> = self.context.own_replies.iter().map(read).collect();
        let before: Vec<Arc<Text>> = self.context.earlier_lines.iter().rev().map(read).collect();
        let lines: Vec<&Text> =
            std::iter::once(&self.line.text).chain(before.iter().map(Arc::as_ref)).collect();
        let lately = &lines[..lines.len().min(LINES_BACK)];
        let mut all: Vec<Noticed> =
            self.passage.sentences().iter().map(|sentence| self.one(sentence, &own, &lines)).collect();
        if all.iter().any(|one| one.echo) {
            for one in &mut all {
                one.echo = one.echo || guard::is_copied(self.passage, &one.tokens, lately);
            }
        }
        all
    }

    fn one(&self, sentence: &super::text::Sentence, own: &[Arc<Text>], lines: &[&Text]) -> Noticed {
        let (passage, tokens) = (self.passage, &sentence.tokens);
        let inside =
            |mention: &&Mention| tokens.start <= mention.tokens.start && mention.tokens.end <= tokens.end;
        let mentions: Vec<Mention> = self.mentions.iter().filter(inside).cloned().collect();
        Noticed {
            tokens: tokens.clone(),
            echo: guard::is_echo(passage, tokens, sentence.asks, &lines[..lines.len().min(LINES_BACK)]),
            recycled: guard::is_recycled(passage, tokens, own),
            soup: guard::is_soup(passage, tokens),
            for_the_scorer: guard::is_for_the_scorer(passage, tokens),
            claims: claims(passage, sentence, &mentions, self.known, self.context.told, lines),
        }
    }
}

/// So many earlier lines of the customer are looked at for copied words.
const LINES_BACK: usize = 4;

/// A sentence of one's own that has an item or a content word of the latest line.
fn takes_up(
    passage: &Passage<'_>,
    line: &Passage<'_>,
    sentences: &[Noticed],
    mentions: &[Mention],
    line_items: &[String],
) -> bool {
    let content = |of: &Passage<'_>, at: usize| of.is_content(at) && of.tokens()[at].word.chars().count() > 2;
    let said: Vec<u64> =
        (0..line.tokens().len()).filter(|at| content(line, *at)).map(|at| line.stems[at]).collect();
    let own = sentences.iter().filter(|one| !one.echo && !one.soup && !one.for_the_scorer);
    own.into_iter().any(|one| {
        let word = |at: usize| content(passage, at) && said.contains(&passage.stems[at]);
        let inside = |mention: &&Mention| one.tokens.contains(&mention.tokens.start);
        let item = |mention: &Mention| mention.sort == Sort::Item && line_items.contains(&mention.id);
        one.tokens.clone().any(word) || mentions.iter().filter(inside).any(item)
    })
}

#[cfg(test)]
mod tests;
