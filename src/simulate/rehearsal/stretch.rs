//! One stretch of a rehearsal as it was played: the talk, and how it stood before the first line that counts.

use std::collections::BTreeSet;

use crate::drive::{Setting, Talk, input_of};
use crate::listen::Heard;
use crate::listen::act::Act;
use crate::message::Message;
use crate::scenario::{Rehearsal, Scenario};
use crate::scoring::card::ScoreCard;
use crate::session::turn::{Event, Snapshot, TurnRecord};

use super::{Kind, Otherwise};
use crate::simulate::keys;

/// What was played.
pub(super) struct Stretch {
    seed: u64,
    /// The wording, where there are several.
    wording: Option<String>,
    talk: Talk,
    /// The list its lines stand in, and the place of the first.
    list: &'static str,
    number: usize,
    /// How many turns came before.
    from: usize,
    /// The customer's state before.
    pub(super) before: Snapshot,
    /// Where it could not go on, and why: the list, the index of the line.
    stopped: Option<(&'static str, usize, Message)>,
}

/// Plays a rehearsal with one seed: a talk for each of its wordings, or one with all that is said.
pub(super) fn play(
    scenario: &Scenario,
    contact: usize,
    rehearsal: &Rehearsal,
    seed: u64,
    setting: &Setting,
) -> Vec<Stretch> {
    let is_worded = !rehearsal.wordings.is_empty();
    let list = if is_worded { "wordings" } else { "says" };
    let play = |(number, lines): (usize, &[String])| {
        let mut talk = Talk::begin(scenario, contact, seed, setting.clone());
        let stopped = say(&mut talk, &rehearsal.after).map(|(index, why)| ("after", index, why));
        let (from, before) = (talk.transcript().turns.len(), talk.transcript().state().clone());
        // A wording is a line of its own, whose place in its list is its number.
        let stopped =
            stopped.or_else(|| say(&mut talk, lines).map(|(index, why)| (list, number + index, why)));
        let wording = is_worded.then(|| lines.concat());
        Stretch { seed, wording, talk, list, number, from, before, stopped }
    };
    rehearsal.stretches().into_iter().enumerate().map(play).collect()
}

/// Says and does every line; the first that could not be, and why: the talk is over, or it means nothing.
fn say(talk: &mut Talk, lines: &[String]) -> Option<(usize, Message)> {
    for (index, line) in lines.iter().enumerate() {
        if talk.is_over() {
            return Some((index, Message::new("rehearsal-over")));
        }
        match input_of(line, talk.case()) {
            Ok(input) => talk.take(input, None),
            Err(what_else) => return Some((index, what_else)),
        };
    }
    None
}

impl Stretch {
    /// The customer's state after the last line.
    pub(super) fn state(&self) -> &Snapshot {
        self.talk.transcript().state()
    }

    /// Whether the talk is over.
    pub(super) fn is_over(&self) -> bool {
        self.talk.is_over()
    }

    /// The scores as they stand.
    pub(super) fn card(&self) -> ScoreCard {
        self.talk.card()
    }

    /// The keys of everything the customer said.
    pub(super) fn keys(&self) -> BTreeSet<String> {
        keys(&self.talk)
    }

    /// The wording, where there are several.
    pub(super) fn wording(&self) -> &str {
        self.wording.as_deref().unwrap_or_default()
    }

    /// A sum in the scenario's money.
    pub(super) fn money(&self, amount: f64) -> String {
        crate::scoring::marks::money(&self.talk.case().contact.currency, amount)
    }

    /// What was heard in each of its replies.
    pub(super) fn heard(&self) -> impl Iterator<Item = &Heard> {
        self.turns().iter().filter_map(|turn| turn.heard.as_ref())
    }

    /// What happened in it.
    pub(super) fn events(&self) -> impl Iterator<Item = &Event> {
        self.turns().iter().flat_map(|turn| &turn.events)
    }

    /// The line at which it could not go on, by its list and index, and why.
    pub(super) fn stopped(&self) -> Option<(&'static str, usize, Otherwise)> {
        let (list, index, why) = self.stopped.as_ref()?;
        let otherwise = Otherwise { kind: Kind::Stopped, ..self.otherwise(why.clone()) };
        Some((list, *index, otherwise))
    }

    /// The first line that answers a feeling by formula, by its list and index.
    pub(super) fn stock(&self) -> Option<(&'static str, usize, Otherwise)> {
        let index = self.turns().iter().position(is_stock)?;
        let otherwise = Otherwise { kind: Kind::Stock, ..self.otherwise(Message::new("rehearsal-stock")) };
        Some((self.list, self.number + index, otherwise))
    }

    /// It came out otherwise, and this is how.
    pub(super) fn otherwise(&self, what: Message) -> Otherwise {
        let acts = self.heard().flat_map(|heard| &heard.acts);
        Otherwise {
            what,
            kind: Kind::Otherwise,
            wording: self.wording.clone(),
            seed: self.seed,
            answer: self.talk.customer_lines().last().cloned().unwrap_or_default(),
            heard: acts.map(|act| act.act.name()).collect(),
        }
    }

    fn turns(&self) -> &[TurnRecord] {
        self.talk.transcript().turns.get(self.from..).unwrap_or_default()
    }
}

/// Whether a reply answers what is felt with a formula of the trade.
fn is_stock(turn: &TurnRecord) -> bool {
    let answers = |act: Act| {
        matches!(act, Act::NamesFeeling | Act::Validation | Act::Apology | Act::NonApology | Act::Reassurance)
    };
    turn.heard.iter().flat_map(|heard| &heard.acts).any(|act| act.recycled && answers(act.act))
}
