//! What the customer answers: which message fits what was heard, told and felt.

use crate::listen::Heard;
use crate::listen::act::Family;
use crate::message::Message;
use crate::scenario::{Case, Mood};
use crate::session::input::Input;
use crate::session::turn::{Ending, Snapshot};

/// Everything an answer may depend on.
#[derive(Clone, Debug)]
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
    /// Whether the manager granted what was asked in this turn.
    pub granted: Option<bool>,
    /// How the talk ended in this turn, if it did.
    pub ending: Option<Ending>,
    /// Everything the customer said so far.
    pub used: &'a [Message],
    /// The seed of the talk.
    pub seed: u64,
    /// The turn, from 1.
    pub seq: u32,
}

/// What the customer answers. What is told comes first, in the order of its telling.
pub fn answer(situation: &Situation<'_>) -> Vec<Message> {
    situation.told.iter().map(|item| Message::new(format!("scenario:says/{item}"))).collect()
}
