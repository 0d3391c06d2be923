//! The record of one talk: how it opened and every turn since.

use serde::{Deserialize, Serialize};

use super::input::Input;
use super::turn::{Ending, Event, Quantity, Rule, Snapshot, TurnRecord};
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

    /// The turn in which words of the trainee changed the customer most, whichever way; the earlier of
    /// two alike. None where no words changed anything.
    pub fn turning_point(&self) -> Option<u32> {
        let spoken = self.turns.iter().filter(|turn| matches!(turn.input, Input::Say(_)));
        let moved = spoken.map(|turn| (turn.seq, turn.moved())).filter(|(_, moved)| *moved > 0.0);
        let more = |most: Option<(u32, f64)>, next: (u32, f64)| match most {
            Some(most) if most.1 >= next.1 => Some(most),
            _ => Some(next),
        };
        moved.fold(None, more).map(|(turn, _)| turn)
    }

    /// The hidden state as it is now.
    pub fn state(&self) -> &Snapshot {
        self.turns.last().map_or(&self.opening.state, |turn| &turn.state)
    }
}

impl TurnRecord {
    /// How much this turn moved the customer: what each quantity changed by, summed without signs. What
    /// feelings do by themselves does not count.
    pub fn moved(&self) -> f64 {
        Quantity::ALL.into_iter().map(|of| self.moved_of(of).abs()).sum()
    }

    /// By how much this turn moved one quantity, drift left out.
    pub fn moved_of(&self, of: Quantity) -> f64 {
        let rows = self.why.iter().filter(|row| row.of == of && row.rule != Rule::Drift);
        rows.map(|row| row.by).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::turn::Row;

    fn turn(seq: u32, input: Input, rows: &[(Rule, Quantity, f64)]) -> TurnRecord {
        let row = |(rule, of, by): &(Rule, Quantity, f64)| Row { rule: *rule, of: *of, by: *by, act: None };
        TurnRecord {
            seq,
            input,
            heard: None,
            state: Snapshot::default(),
            why: rows.iter().map(row).collect(),
            events: Vec::new(),
            mood: Mood::Calm,
            line: Vec::new(),
            ending: None,
        }
    }

    fn said(seq: u32, rows: &[(Rule, Quantity, f64)]) -> TurnRecord {
        turn(seq, Input::Say("I see.".into()), rows)
    }

    fn turning_point(turns: Vec<TurnRecord>) -> Option<u32> {
        Transcript { turns, ..Transcript::default() }.turning_point()
    }

    #[test]
    fn the_turning_point_is_where_words_moved_most_for_better_or_worse() {
        let better = [(Rule::Apology, Quantity::Anger, -0.1), (Rule::Apology, Quantity::Trust, 0.1)];
        let worse = [(Rule::Blame, Quantity::Anger, 0.3)];
        assert_eq!(turning_point(vec![said(1, &better), said(2, &worse), said(3, &better)]), Some(2));
        assert_eq!(turning_point(vec![said(1, &better), said(2, &better)]), Some(1), "the earlier of two");
    }

    #[test]
    fn what_moves_by_itself_or_by_a_deed_is_no_turning_point() {
        let drift = [(Rule::Drift, Quantity::Anger, -0.5)];
        let waited = turn(2, Input::Hold(5), &[(Rule::Hold, Quantity::Anger, 0.6)]);
        let back_and_forth = [(Rule::Apology, Quantity::Anger, -0.2), (Rule::Blame, Quantity::Anger, 0.2)];
        assert_eq!(turning_point(vec![said(1, &drift), waited, said(3, &back_and_forth)]), None);
    }
}
