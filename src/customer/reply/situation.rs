//! Everything an answer may depend on, and what it says of the reply.

use std::collections::BTreeSet;

use crate::listen::act::{Act, Family};
use crate::listen::asked::Form;
use crate::listen::cues::{ABOUT, ANSWER};
use crate::listen::{Asked, Heard, HeardAct};
use crate::message::Message;
use crate::scenario::{Case, Item, Mood};
use crate::session::input::Input;
use crate::session::turn::{Ending, Event, Row, Rule, Slip, Snapshot};

/// How sure the reader alone must be of a slight before anybody answers it.
const OFFENCE: f64 = 0.97;

/// How sure it must be of a kindness before anybody remarks on it.
const CLEAR: f64 = 0.75;

/// Everything an answer may depend on.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The case.
    pub case: &'a Case,
    /// What the trainee did.
    pub input: &'a Input,
    /// What was heard, for a Say.
    pub heard: Option<&'a Heard>,
    /// Items told in this turn, by id.
    pub told: &'a [String],
    /// Items told before this turn, by id.
    pub told_before: &'a [String],
    /// A way out was offered and the customer does not agree.
    pub objection: bool,
    /// The customer agrees from this turn on.
    pub agreed_now: bool,
    /// The customer insults.
    pub insulted: bool,
    /// A feeling waited and the reply took no notice.
    pub passed_over: bool,
    /// What shows.
    pub mood: Mood,
    /// The hidden state after the turn.
    pub state: &'a Snapshot,
    /// The feeling whose cue opened in this turn.
    pub cue: Option<Family>,
    /// The way out performed in this turn, by id.
    pub done: Option<&'a str>,
    /// Something was done for the customer, in this turn or before.
    pub served: bool,
    /// The ways out that were carried out, by id.
    pub ways_done: &'a [String],
    /// How well the best of what was done does what they came for, 0..1.
    pub done_for: f64,
    /// Whether the manager granted what was asked in this turn.
    pub granted: Option<bool>,
    /// How the talk ended in this turn, if it did.
    pub ending: Option<Ending>,
    /// Why the state changed in this turn.
    pub why: &'a [Row],
    /// What else happened in this turn.
    pub events: &'a [Event],
    /// Everything the customer said so far.
    pub used: &'a [Message],
    /// The seed of the talk.
    pub seed: u64,
    /// The turn, from 1.
    pub seq: u32,
}

impl<'a> Situation<'a> {
    pub(super) fn acts(&self) -> &'a [HeardAct] {
        self.heard.map_or(&[], |heard| &heard.acts)
    }

    /// Whether the reply says yes or no to the customer's own question, and nothing more.
    pub(super) fn answers_a_question(&self) -> bool {
        self.acts().iter().any(|heard| heard.cue == ANSWER)
    }

    /// Whether the reply is about the case, and nobody can say what it does.
    pub(super) fn is_about_the_case(&self) -> bool {
        self.acts().iter().any(|heard| heard.cue == ABOUT)
    }

    pub(super) fn does(&self, act: Act) -> bool {
        self.acts().iter().any(|heard| heard.act == act)
    }

    /// The same, by a cue or nearly for sure: nobody takes offence at what was hardly heard.
    pub(super) fn surely_does(&self, act: Act) -> bool {
        self.does_at(act, OFFENCE)
    }

    /// The same for small things: by a cue, or with some certainty.
    pub(super) fn clearly_does(&self, act: Act) -> bool {
        self.does_at(act, CLEAR)
    }

    /// The same, by a cue or as surely as this where the reader alone hears it.
    fn does_at(&self, act: Act, least: f64) -> bool {
        let sure = |heard: &HeardAct| !heard.is_of_the_reader_alone() || heard.p >= least;
        self.acts().iter().any(|heard| heard.act == act && sure(heard))
    }

    /// The ways out the reply offers, each where it is named first, without those that share their words with another.
    pub(super) fn ways_in_order(&self) -> Vec<&'a str> {
        let mut placed: Vec<(usize, &str)> = Vec::new();
        let named = self.acts().iter().filter(|act| act.act != Act::Refusal);
        for (way, span) in named.filter_map(|act| act.way.as_deref().zip(act.span)) {
            match placed.iter_mut().find(|(_, other)| *other == way) {
                Some((at, _)) => *at = span.start.min(*at),
                None => placed.push((span.start, way)),
            }
        }
        placed.sort_unstable();
        placed.dedup_by_key(|(at, _)| *at);
        placed.into_iter().map(|(_, way)| way).collect()
    }

    /// How the reply asks.
    pub(super) fn form(&self) -> Form {
        self.heard.map(|heard| heard.form).unwrap_or_default()
    }

    /// Whether there is nothing left that they came with and have not told.
    pub(super) fn has_told_all(&self) -> bool {
        let told = |item: &Item| self.was_told(&item.id) || self.told.contains(&item.id);
        self.case.contact.items.iter().filter(|item| !item.first).all(told)
    }

    /// How many ways out the reply names.
    pub(super) fn ways(&self) -> usize {
        let asked = self.heard.iter().flat_map(|heard| &heard.asked).filter_map(|asked| match asked {
            Asked::Consent(way) => Some(way.as_str()),
            _ => None,
        });
        let named = self.acts().iter().filter_map(|heard| heard.way.as_deref());
        named.chain(asked).collect::<BTreeSet<_>>().len()
    }

    pub(super) fn moved(&self, rule: Rule) -> bool {
        self.why.iter().any(|row| row.rule == rule)
    }

    pub(super) fn slipped(&self, slip: Slip) -> bool {
        self.events.iter().any(|event| matches!(event, Event::Slip { slip: found, .. } if *found == slip))
    }

    pub(super) fn done_unsaid(&self) -> bool {
        self.events.iter().any(|event| matches!(event, Event::Done { said: false, .. }))
    }

    /// Whether a fact of the reply was told by the customer.
    pub(super) fn was_told(&self, item: &str) -> bool {
        self.told_before.iter().any(|told| told == item)
    }

    pub(super) fn items(&self, ids: &[String]) -> Vec<&'a Item> {
        let items = &self.case.contact.items;
        ids.iter().filter_map(|id| items.iter().find(|item| item.id == *id)).collect()
    }
}
