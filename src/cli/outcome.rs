//! A whole talk as JSON: what was said and heard, what it did and why, how it ended.

use serde::Serialize;

use super::card::Figures;
use crate::drive::{Talk, wording_of};
use crate::listen::{HeardAct, Reading};
use crate::message::Message;
use crate::scenario::Mood;
use crate::session::turn::{Event, Row, Snapshot, TurnRecord};

/// Everything `rehearse --json` prints.
#[derive(Serialize)]
pub(super) struct Outcome {
    scenario: String,
    seed: u64,
    opening: Opening,
    turns: Vec<Turn>,
    #[serde(flatten)]
    figures: Figures,
}

#[derive(Serialize)]
struct Opening {
    feelings: Feelings,
    mood: Mood,
    line: String,
    says: Vec<Message>,
}

#[derive(Serialize)]
struct Turn {
    seq: u32,
    /// The input as a line of a rehearsal.
    input: String,
    read: Option<Reading>,
    acts: Vec<Act>,
    feelings: Feelings,
    mood: Mood,
    why: Vec<Row>,
    events: Vec<Event>,
    /// The customer's words.
    line: String,
    /// The messages behind them.
    says: Vec<Message>,
}

/// One act with its place in the reply in code points, half-open; null where it has none.
#[derive(Serialize)]
struct Act {
    start: Option<usize>,
    end: Option<usize>,
    #[serde(flatten)]
    heard: HeardAct,
}

/// The hidden state by name, every level 0..1.
#[derive(Serialize)]
struct Feelings {
    anger: f64,
    anxiety: f64,
    disappointment: f64,
    shame: f64,
    heard: f64,
    fair: f64,
    trust: f64,
    effort: f64,
}

/// The talk as it stands.
pub(super) fn outcome(talk: &Talk, scenario: &str) -> Outcome {
    let transcript = talk.transcript();
    let mut lines = talk.customer_lines().iter();
    let opening = Opening {
        feelings: Feelings::of(&transcript.opening.state),
        mood: transcript.opening.mood,
        line: lines.next().cloned().unwrap_or_default(),
        says: transcript.opening.line.clone(),
    };
    let turns = transcript.turns.iter().zip(lines).map(|(record, line)| Turn::of(record, line)).collect();
    let (scenario, seed, figures) = (scenario.to_owned(), transcript.seed, Figures::of(talk.card()));
    Outcome { scenario, seed, opening, turns, figures }
}

impl Turn {
    fn of(record: &TurnRecord, line: &str) -> Self {
        let acts = record.heard.iter().flat_map(|heard| &heard.acts);
        Self {
            seq: record.seq,
            input: wording_of(&record.input),
            read: record.heard.as_ref().map(|heard| heard.reading),
            acts: acts.map(Act::of).collect(),
            feelings: Feelings::of(&record.state),
            mood: record.mood,
            why: record.why.clone(),
            events: record.events.clone(),
            line: line.to_owned(),
            says: record.line.clone(),
        }
    }
}

impl Act {
    fn of(act: &HeardAct) -> Self {
        let (start, end) = (act.span.map(|span| span.start), act.span.map(|span| span.end));
        Self { start, end, heard: HeardAct { span: None, ..act.clone() } }
    }
}

impl Feelings {
    fn of(state: &Snapshot) -> Self {
        let [anger, anxiety, disappointment, shame] = state.feels;
        let Snapshot { heard, fair, trust, effort, .. } = *state;
        Self { anger, anxiety, disappointment, shame, heard, fair, trust, effort }
    }
}
