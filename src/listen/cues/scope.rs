//! What a cue can see, and what it says.

use std::ops::Range;

use crate::listen::act::{Act, Family};
use crate::listen::lexicon::matching::find_class;
use crate::listen::notice::Notice;
use crate::listen::passage::{Mark, Passage};
use crate::listen::text::{Sentence, Text};
use crate::listen::{Context, HeardAct};

/// How sure words make that can be nothing else, whatever else is heard.
pub const PLAIN: f64 = 0.98;
/// How sure each kind of phrase list makes.
const LISTS: [(&str, f64); 4] = [("plain", PLAIN), ("sure", 0.95), ("likely", 0.8), ("maybe", 0.6)];

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

impl Finding {
    /// Something found, with no family.
    pub fn new(act: Act, tokens: Range<usize>, p: f64, cue: &'static str) -> Self {
        Self { act, tokens, p, cue, family: None }
    }
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

    /// What the act's own phrase lists find, less what its `unless` and `never` take back.
    pub fn phrases(&self, act: Act) -> Vec<Finding> {
        let name = act.name();
        let found = LISTS.into_iter().flat_map(|(list, p)| {
            self.of(&format!("{name}/{list}"))
                .iter()
                .map(move |tokens| Finding::new(act, tokens.clone(), p, name))
        });
        found.filter(|finding| !self.taken_back(name, &finding.tokens)).collect()
    }

    /// Whether `<name>/unless` stands in the same clauses or `<name>/never` in the same sentence.
    pub fn taken_back(&self, name: &str, tokens: &Range<usize>) -> bool {
        let clauses = self.text().clauses_around(tokens);
        self.touches(&format!("{name}/unless"), &clauses)
            || self.touches(&format!("{name}/never"), &self.text().sentence_around(tokens).tokens)
    }

    /// Whether a phrase of a list overlaps a stretch of the reply.
    pub fn touches(&self, list: &str, tokens: &Range<usize>) -> bool {
        self.of(list).iter().any(|hit| overlap(hit, tokens))
    }

    /// The phrases of a list that begin in a stretch of the reply.
    pub fn inside<'b>(
        &'b self,
        list: &str,
        tokens: &'b Range<usize>,
    ) -> impl Iterator<Item = &'b Range<usize>> {
        self.of(list).iter().filter(|hit| tokens.contains(&hit.start))
    }

    /// The first member of a class inside a stretch of the reply.
    pub fn class_in(&self, class: &str, tokens: Range<usize>) -> Option<Range<usize>> {
        find_class(self.text(), self.passage.lexicon, class, tokens)
    }

    /// The reply's sentences.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        self.text().sentences.iter()
    }

    /// Whether a clause says nothing but what stands in the customer's latest message, and nothing of us: said back,
    /// not announced.
    pub fn is_said_back(&self, tokens: &Range<usize>) -> bool {
        let mut clauses = self.text().clauses_around(tokens);
        let of_theirs =
            |at| self.passage.is(Mark::Glue, at) || self.line.stems.contains(&self.passage.stems[at]);
        !self.passage.any(Mark::SaysI, &clauses) && clauses.all(of_theirs)
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

/// Whether two stretches share a token.
pub fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}
