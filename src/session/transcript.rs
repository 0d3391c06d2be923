//! The record of one talk: how it opened and every turn since.

use serde::{Deserialize, Serialize};

use super::turn::{Ending, Event, Snapshot, TurnRecord};
use crate::message::Message;
use crate::scenario::Mood;

/// One talk as recorded. Everything a score says comes from here and from the case.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Transcript {
    /// The seed that drew the case.
    pub seed: u64,
    /// The customer before the first reply.
    pub opening: Opening,
    /// The turns in order.
    pub turns: Vec<TurnRecord>,
}

/// The customer before the first reply.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Opening {
    /// The hidden state.
    pub state: Snapshot,
    /// What a bystander sees.
    pub mood: Mood,
    /// What the customer says first.
    pub line: Vec<Message>,
    /// What the first line tells and which cue it opens.
    pub events: Vec<Event>,
}

impl Transcript {
    /// How the talk ended, if it did.
    pub fn ending(&self) -> Option<Ending> {
        self.turns.last().and_then(|turn| turn.ending)
    }

    /// The hidden state as it is now.
    pub fn state(&self) -> &Snapshot {
        self.turns.last().map_or(&self.opening.state, |turn| &turn.state)
    }
}
