//! The score card: what each score is, why, and the words that earned it.

use serde::{Deserialize, Serialize};

use super::ledger::{Ledger, Point};
use crate::listen::Span;
use crate::message::Message;
use crate::session::turn::Ending;

/// Everything the debrief of one talk says in numbers and reasons.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScoreCard {
    /// What was found out, and whether it showed that it arrived.
    pub listening: Judged,
    /// Whether feelings were answered.
    pub acknowledgement: Judged,
    /// What the way out cost both, against the best there was.
    pub resolution_cost: Judged,
    /// Satisfaction the next day, 0..100; none where the talk was stopped for safety.
    pub csat: Option<f64>,
    /// What the customer answers on a scale of 0 to 10.
    pub customer_says: Option<u8>,
    /// How likely the customer is to stay at all, 0...90 (S of model.md 5).
    pub loyalty: f64,
    /// Whether the case was resolved.
    pub resolved: bool,
    /// How the talk ended; none while it goes on.
    pub ending: Option<Ending>,
    /// What it cost.
    pub ledger: Ledger,
    /// What came of it the next day, in order.
    pub epilogue: Vec<Message>,
    /// What came of it within a month: what is remembered, told to others, and whether they came back.
    pub month: Vec<Message>,
    /// Every way out as it would have gone, and this talk.
    pub frontier: Vec<FrontierPoint>,
    /// What was done how often, shown beside listening and mixed into nothing.
    pub counts: Counts,
}

/// One way out on the plane of what it costs the customer and what it leaves the company.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FrontierPoint {
    /// What it is.
    pub of: FrontierOf,
    /// Where it lies.
    pub point: Point,
}

/// Whose place on the frontier it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FrontierOf {
    /// A way out, by id.
    Way(String),
    /// The best end of this case.
    Best,
    /// The worst.
    Worst,
    /// This talk.
    Talk,
}

/// Counts of what was said (MITI), for those who know them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Simple reflections.
    pub simple_reflections: u32,
    /// Complex reflections.
    pub complex_reflections: u32,
    /// Open questions.
    pub open_questions: u32,
    /// Closed questions.
    pub closed_questions: u32,
}

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
    /// How many there were to gain, where only a part of them was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<f64>,
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

impl Judged {
    /// A score in 0..=100 with its reasons.
    pub(super) fn scored(score: f64, mut marks: Vec<Mark>) -> Self {
        marks.sort_by_key(|mark| mark.turn);
        Self { score: Score::Scored(score.clamp(0.0, 100.0)), marks }
    }

    /// Why there is no score.
    pub(super) fn not_scored(reason: &str) -> Self {
        Self { score: Score::NotScored(reason.to_owned()), marks: Vec::new() }
    }
}
