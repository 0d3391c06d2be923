//! What one turn did: the record that the replay keeps and the scores read.

mod event;
mod rule;

use serde::{Deserialize, Serialize};

pub use event::{Event, Slip};
pub use rule::{Quantity, Row, Rule};

use super::input::Input;
use crate::listen::Heard;
use crate::listen::act::Act;
use crate::message::Message;
use crate::scenario::Mood;

/// One turn, complete: what went in, what changed and why, what came back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TurnRecord {
    /// Position in the talk, from 1; the opening is no turn.
    pub seq: u32,
    /// What the trainee did.
    pub input: Input,
    /// What was heard, for a Say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<Heard>,
    /// The hidden state after the turn.
    pub state: Snapshot,
    /// Why it changed: for every feeling the rows add up to the change.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub why: Vec<Row>,
    /// What else happened that the scores read, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Event>,
    /// What a bystander sees.
    pub mood: Mood,
    /// What the customer answers: keys and arguments.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub line: Vec<Message>,
    /// How the talk ended, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ending: Option<Ending>,
}

/// How sure a goodbye must be to count as one: a talk ends with it.
const SURE_GOODBYE: f64 = 0.9;

/// Whether somebody takes leave in these words, and asks nothing with the last of them: whoever asks waits for the answer.
pub fn takes_leave(input: &Input, acts: impl IntoIterator<Item = (Act, f64)>) -> bool {
    let asks_last = matches!(input, Input::Say(words) if words.trim_end().ends_with('?'));
    !asks_last && acts.into_iter().any(|(act, p)| act == Act::Closing && p >= SURE_GOODBYE)
}

/// The hidden state at one moment; every level is 0..1.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Anger, anxiety, disappointment, shame.
    pub feels: [f64; 4],
    /// H: feels heard.
    pub heard: f64,
    /// F: finds it fair.
    pub fair: f64,
    /// T: trusts.
    pub trust: f64,
    /// E: effort felt.
    pub effort: f64,
    /// Where the talk stands.
    pub stage: Stage,
    /// Whether a way forward is agreed.
    pub agreed: bool,
    /// Minutes so far.
    pub clock: Clock,
}

impl Snapshot {
    /// One level, 0..1.
    pub fn level(&self, of: Quantity) -> f64 {
        match of {
            Quantity::Anger => self.feels[0],
            Quantity::Anxiety => self.feels[1],
            Quantity::Disappointment => self.feels[2],
            Quantity::Shame => self.feels[3],
            Quantity::Heard => self.heard,
            Quantity::Trust => self.trust,
            Quantity::Effort => self.effort,
            Quantity::Fair => self.fair,
        }
    }
}

/// Simulated minutes so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Clock {
    /// The customer was busy with us.
    pub active: f64,
    /// The customer waited.
    pub waiting: f64,
    /// The agent was busy.
    pub handle: f64,
    /// Minutes of extra effort put on the customer.
    pub effort: f64,
}

/// Where a talk stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Feelings first.
    #[default]
    Open,
    /// Working on it.
    Solve,
    /// Agreed.
    Close,
}

/// How a talk ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// Both said goodbye after agreeing.
    Closed,
    /// The trainee ended it.
    Ended,
    /// The customer walked out.
    WalkedOut,
    /// Handed over to another desk.
    Transferred,
    /// The turn limit was reached.
    Limit,
    /// Stopped for safety; nothing is scored.
    Stopped,
}
