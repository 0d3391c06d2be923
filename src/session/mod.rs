//! One talk: the only mutable thing, and the only place where a turn is taken.
//!
//! A talk is a pure fold: the case, the seed and the inputs as heard give the same transcript on
//! every machine. Hearing happens before a turn is taken, keeping after it.

pub mod commitments;
pub mod input;
pub mod transcript;
pub mod turn;

use std::sync::Arc;

use crate::constants::Constants;
use crate::customer::reply::{self, Situation};
use crate::customer::{Customer, Reaction};
use crate::listen::Heard;
use crate::message::Message;
use crate::scenario::Case;
use input::Input;
use transcript::{Opening, Transcript};
use turn::{Ending, Snapshot, TurnRecord, takes_leave};

/// How far somebody in this state has to feel heard before a way out does them its full good, 0..=1: what a debrief draws
/// beside how far they did.
pub fn heard_enough(state: &Snapshot) -> f64 {
    Customer::heard_enough(&Constants::version_1(), &state.feels)
}

/// One talk between a trainee and a customer.
#[derive(Clone, Debug)]
pub struct Session {
    case: Arc<Case>,
    customer: Customer,
    transcript: Transcript,
    /// Everything the customer said so far; `None` for a customer without words.
    said: Option<Vec<Message>>,
}

impl Session {
    /// The talk that `seed` opens for this case.
    pub fn start(case: impl Into<Arc<Case>>, seed: u64) -> Self {
        let mut session = Self::start_without_words(case, seed);
        let line = reply::opening(&session.case, session.transcript.opening.mood, seed);
        session.transcript.opening.line.clone_from(&line);
        session.said = Some(line);
        session
    }

    /// The same talk with a customer who feels and never says a word: for simulation at full speed.
    pub fn start_without_words(case: impl Into<Arc<Case>>, seed: u64) -> Self {
        Self::start_by(case, seed, Constants::version_1())
    }

    /// A talk without words by other constants than those of version 1: for calibration.
    pub fn start_by(case: impl Into<Arc<Case>>, seed: u64, constants: Arc<Constants>) -> Self {
        let case = case.into();
        let (customer, events) = Customer::meet(&case, constants);
        let (state, mood) = (customer.snapshot(), customer.mood_shown(&case));
        let opening = Opening { state, mood, line: Vec::new(), events };
        let transcript = Transcript { seed, opening, turns: Vec::new() };
        Self { case, customer, transcript, said: None }
    }

    /// Takes one turn and returns its record. What was heard belongs to a [`Input::Say`] only; a Say
    /// without it counts as silence where it is empty and as unread where it is not. After the end
    /// of the talk an input changes nothing and the last record is returned again.
    pub fn take_turn(&mut self, input: Input, heard: Option<Heard>) -> &TurnRecord {
        if !self.is_over() {
            let record = self.next_turn(input, heard);
            self.transcript.turns.push(record);
        }
        &self.transcript.turns[self.transcript.turns.len() - 1]
    }

    /// The record so far.
    pub fn transcript(&self) -> &Transcript {
        &self.transcript
    }

    /// The case talked about.
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// Whether the talk has ended.
    pub fn is_over(&self) -> bool {
        self.transcript.ending().is_some()
    }

    fn next_turn(&mut self, input: Input, heard: Option<Heard>) -> TurnRecord {
        let told_before = if self.said.is_some() { self.customer.told(&self.case) } else { Vec::new() };
        let reaction = self.customer.step(&self.case, &input, heard.as_ref());
        let seq = u32::try_from(self.transcript.turns.len() + 1).unwrap_or(u32::MAX);
        let mut record = TurnRecord {
            seq,
            input,
            heard,
            state: self.customer.snapshot(),
            why: Vec::new(),
            events: Vec::new(),
            mood: self.customer.mood_shown(&self.case),
            line: Vec::new(),
            ending: reaction.ending,
        };
        if reaction.told().is_empty() && self.parts_for_good(&record) {
            record.ending = Some(Ending::Ended);
        }
        record.line = self.answer(&record, &reaction, &told_before);
        record.why = reaction.why;
        record.events = reaction.events;
        record
    }

    /// Whether a goodbye is answered with a goodbye (who still has something to tell tells it): something was done, nothing
    /// that was announced is left to do here, and nobody stays at a desk with whom they have parted. (A talk without words follows the model alone: model.md 4.6.)
    fn parts_for_good(&self, record: &TurnRecord) -> bool {
        let acts = record.heard.iter().flat_map(|heard| &heard.acts);
        let takes_leave = takes_leave(&record.input, acts.map(|heard| (heard.act, heard.p)));
        self.said.is_some() && record.ending.is_none() && takes_leave && self.customer.has_all_that_was_said()
    }

    fn answer(&mut self, record: &TurnRecord, reaction: &Reaction, told_before: &[String]) -> Vec<Message> {
        let Some(said) = &mut self.said else { return Vec::new() };
        let (told, ways_done) = (reaction.told(), self.customer.ways_done(&self.case));
        let line = reply::answer(&Situation {
            case: &self.case,
            input: &record.input,
            heard: record.heard.as_ref(),
            told: &told,
            told_before,
            objection: reaction.objects(),
            agreed_now: reaction.agrees(),
            insulted: reaction.insults(),
            passed_over: reaction.was_passed_over(),
            mood: record.mood,
            state: &record.state,
            cue: reaction.cue(),
            done: reaction.done(),
            served: self.customer.is_served(),
            ways_done: &ways_done,
            done_for: self.customer.done_for(&self.case),
            granted: reaction.granted(&record.input),
            ending: record.ending,
            why: &reaction.why,
            events: &reaction.events,
            used: said,
            seed: self.transcript.seed,
            seq: record.seq,
        });
        said.extend(line.iter().cloned());
        line
    }
}
