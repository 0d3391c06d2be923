//! What a cue can see, and what it says.

use std::ops::Range;

use crate::listen::act::{Act, Family};
use crate::listen::lexicon::Lexicon;
use crate::listen::lexicon::matching::{Hits, find_class};
use crate::listen::text::Text;
use crate::listen::{Context, HeardAct};

/// One reply in its context, with every phrase of the lexicon already found.
#[derive(Debug)]
pub struct Scope<'a> {
    /// The word lists.
    pub lexicon: &'a Lexicon,
    /// The talk so far.
    pub context: &'a Context<'a>,
    /// The reply.
    pub text: &'a Text,
    /// The customer's latest message.
    pub line: &'a Text,
    hits: Hits,
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

impl<'a> Scope<'a> {
    pub(crate) fn new(
        lexicon: &'a Lexicon,
        context: &'a Context<'a>,
        text: &'a Text,
        line: &'a Text,
    ) -> Self {
        Self { lexicon, context, text, line, hits: Hits::find(text, lexicon) }
    }

    /// Where phrases of a lexicon list stand in the reply.
    pub fn of(&self, list: &str) -> &[Range<usize>] {
        self.hits.of(self.lexicon, list)
    }

    /// The first member of a class inside a stretch of the reply.
    pub fn class_in(&self, class: &str, tokens: Range<usize>) -> Option<Range<usize>> {
        find_class(self.text, self.lexicon, class, tokens)
    }

    /// A finding as an act with its place in the raw reply.
    pub fn act(&self, finding: &Finding) -> HeardAct {
        let tokens = self.text.clauses_around(&finding.tokens);
        HeardAct {
            p: finding.p,
            span: Some(self.text.span(&tokens)),
            cue: finding.cue.to_owned(),
            family: finding.family,
            ..HeardAct::new(finding.act)
        }
    }
}
