//! The score card: what each score is, why, and the words that earned it.

use serde::{Deserialize, Serialize};

use crate::listen::Span;
use crate::message::Message;

/// A score of 0..=100, or the reason why there is none. Not scored ranks lowest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Score {
    /// Why nothing was scored, a message key.
    NotScored(String),
    /// 0..=100.
    Scored(f64),
}

impl Score {
    /// The number, where there is one.
    pub fn value(&self) -> Option<f64> {
        match self {
            Self::Scored(value) => Some(*value),
            Self::NotScored(_) => None,
        }
    }
}

/// One reason for a score, tied to the words that earned it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// Name of the rule; its sentence is the message `mark-<rule>`.
    pub rule: String,
    /// Points of the score gained or (negative) lost.
    pub points: f64,
    /// The turn it belongs to, where it belongs to one.
    pub turn: Option<u32>,
    /// The words of that turn's reply.
    pub span: Option<Span>,
    /// One sentence of reason.
    pub reason: Message,
}

/// One score with its marks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Judged {
    /// The score.
    pub score: Score,
    /// Its reasons, in the order of the talk.
    pub marks: Vec<Mark>,
}
