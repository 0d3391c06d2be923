//! What a cue can see, and what it says.

use std::ops::Range;

use crate::listen::act::{Act, Family};
use crate::listen::lexicon::matching::find_class;
use crate::listen::notice::Notice;
use crate::listen::passage::Passage;
use crate::listen::text::Text;
use crate::listen::{Context, HeardAct};

/// One reply in its context, with every phrase of the lexicon already found.
#[derive(Debug)]
pub struct Scope<'a> {
    /// The talk so far.
    pub context: &'a Context<'a>,
    /// The reply, with its phrases and service words.
    pub passage: &'a Passage<'a>,
    /// The customer's latest message.
    pub line: &'a Passage<'a>,
    /// What it mentions and asks, and what it must be guarded against.
    pub notice: &'a Notice,
}

/// An act that a cue found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The act.
    pub act: Act,
    /// Tokens of the reply that carry it.
    pub tokens: Range<usize>,
    /// How sure, 0..1.
    pub p: f64,
    /// Name of the cue.
    pub cue: &'static str,
    /// The named feeling's family.
    pub family: Option<Family>,
}

impl Scope<'_> {
    /// The reply.
    pub fn text(&self) -> &Text {
        &self.passage.text
    }

    /// Where phrases of a lexicon list stand in the reply.
    pub fn of(&self, list: &str) -> &[Range<usize>] {
        self.passage.hits.of(self.passage.lexicon, list)
    }

    /// The first member of a class inside a stretch of the reply.
    pub fn class_in(&self, class: &str, tokens: Range<usize>) -> Option<Range<usize>> {
        find_class(self.text(), self.passage.lexicon, class, tokens)
    }

    /// A finding as an act with its place in the raw reply.
    pub fn act(&self, finding: &Finding) -> HeardAct {
        let tokens = self.text().clauses_around(&finding.tokens);
        HeardAct {
            p: finding.p,
            span: Some(self.text().span(&tokens)),
            cue: finding.cue.to_owned(),
            family: finding.family,
            ..HeardAct::new(finding.act)
        }
    }
}
