//! What a talk committed the company to: a fold of the record, for the scores and the epilogue.

use super::input::Input;
use super::transcript::Transcript;
use super::turn::{Event, TurnRecord};
use crate::scenario::{Case, RightEnd};

/// Everything announced, done and left open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Commitments {
    /// The ways out, in authored order.
    pub ways: Vec<WayCommitment>,
    /// Steps promised, with the place of the promise.
    pub steps: Vec<Promise>,
    /// Untrue statements, with their place.
    pub untrue: Vec<Promise>,
    /// Changes told, by id.
    pub changes_told: Vec<String>,
    /// Whether a coming trouble was named.
    pub anticipated: bool,
    /// Whether something was refused.
    pub refused: bool,
    /// Whether a reason was given.
    pub reasoned: bool,
    /// Calm limits to insults.
    pub warnings: usize,
    /// Escalations on the company's side.
    pub escalations: u32,
    /// Broken musts: index in the contact's list, and the turn.
    pub broken_musts: Vec<(usize, u32)>,
}

/// How one way out stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WayCommitment {
    /// Announced and not taken back.
    pub said: bool,
    /// Performed.
    pub done: bool,
    /// Granted by the manager, so that it is not the seat's own money.
    pub granted: bool,
    /// How well it is known to suit (u of model.md 4.4).
    pub suits: f64,
    /// Announced as one of several to choose from.
    pub choice: bool,
    /// Carried out after the talk when promised.
    pub promisable: bool,
    /// Announced plainly: neither as a question nor by the author's words alone.
    pub plainly: bool,
    /// Where it was first announced: turn and act.
    pub place: Option<(u32, usize)>,
}

/// Something said, by id, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// What.
    pub id: String,
    /// The turn.
    pub turn: u32,
    /// The act in it.
    pub act: usize,
}

/// Whether the author knows of this step or way out.
fn is_authored(case: &Case, id: &str) -> bool {
    let contact = &case.contact;
    let ways = contact.ways_out.iter().map(|way| &way.id);
    contact.steps.iter().map(|step| &step.id).chain(ways).chain(&contact.can_promise).any(|known| known == id)
}

/// Whether something was done at the desk right after this turn: "I'll ring him" and the call, which no author listed.
fn is_followed_by_a_deed(transcript: &Transcript, turn: u32) -> bool {
    let mut after = transcript.turns.iter().skip_while(|record| record.seq <= turn);
    after.next().is_some_and(|record| !matches!(record.input, Input::Say(_) | Input::Hold(_) | Input::End))
}

impl Commitments {
    /// The commitments as the transcript leaves them.
    pub fn of(case: &Case, transcript: &Transcript) -> Self {
        let contact = &case.contact;
        let promisable = |id: &String| contact.can_promise.contains(id);
        let ways = contact.ways_out.iter().map(|way| WayCommitment {
            promisable: promisable(&way.id),
            done: case.was_done_before(way),
            said: case.was_done_before(way),
            suits: if case.was_done_before(way) { 1.0 } else { 0.0 },
            ..WayCommitment::default()
        });
        let mut commitments = Self { ways: ways.collect(), ..Self::default() };
        for turn in &transcript.turns {
            for event in &turn.events {
                commitments.note(case, turn, event);
            }
        }
        commitments
            .steps
            .retain(|step| is_authored(case, &step.id) || !is_followed_by_a_deed(transcript, step.turn));
        commitments.let_go();
        commitments.keep_within_the_budget(case);
        commitments
    }

    /// Where something was done, nobody is owed what was only asked about or mentioned, and is not carried out of itself.
    fn let_go(&mut self) {
        if !self.ways.iter().any(|way| way.done) {
            return;
        }
        for way in self.ways.iter_mut().filter(|way| !way.done && !way.plainly && !way.promisable) {
            (way.said, way.choice, way.place) = (false, false, None);
        }
    }

    /// What is left of the seat's own money after what was done; `None` where nobody counts.
    pub fn money_left(&self, case: &Case) -> Option<f64> {
        let done = self.ways.iter().enumerate().filter(|(_, way)| way.done);
        case.money_left(done.map(|(index, way)| (index, way.granted)))
    }

    /// A promise that the seat's own money does not reach for is not carried out after the talk.
    fn keep_within_the_budget(&mut self, case: &Case) {
        let Some(mut left) = self.money_left(case) else { return };
        let is_promise = |way: &WayCommitment| way.said && way.promisable && !way.done && !way.granted;
        let mut promised: Vec<usize> =
            (0..self.ways.len()).filter(|way| is_promise(&self.ways[*way])).collect();
        // Of several to choose from only one is carried out: each must be within what the others leave.
        promised.sort_by_key(|way| (self.ways[*way].choice, self.ways[*way].place));
        for index in promised {
            let authored = &case.contact.ways_out[index];
            if !authored.is_within(Some(left)) {
                self.ways[index].promisable = false;
            } else if !self.ways[index].choice {
                left -= authored.own_cost();
            }
        }
    }

    fn note(&mut self, case: &Case, record: &TurnRecord, event: &Event) {
        let turn = record.seq;
        match event {
            Event::Said { way, suits, choice, act, .. } => {
                let heard = record.heard.as_ref().and_then(|heard| heard.acts.get(*act));
                if let Some(way) = self.way(case, way) {
                    way.plainly |= heard.is_none_or(|heard| !heard.tentative);
                    way.said = true;
                    way.suits = way.suits.max(*suits);
                    way.choice |= choice;
                    way.place.get_or_insert((turn, *act));
                }
            }
            Event::TakenBack(way) => {
                if let Some(way) = self.way(case, way) {
                    let WayCommitment { granted, promisable, .. } = *way;
                    *way = WayCommitment { granted, promisable, ..WayCommitment::default() };
                }
            }
            Event::Done { way, suits, .. } => {
                if let Some(way) = self.way(case, way) {
                    way.done = true;
                    way.suits = way.suits.max(*suits);
                }
            }
            Event::Granted(way) => {
                if let Some(way) = self.way(case, way) {
                    way.granted = true;
                }
            }
            Event::Promised { step, act } => {
                self.steps.push(Promise { id: step.clone(), turn, act: *act });
            }
            Event::Untrue { id, act } => self.note_untrue(id, turn, *act),
            Event::ChangeTold(change) => self.changes_told.push(change.clone()),
            Event::Anticipated(_) => self.anticipated = true,
            Event::Refused { .. } => self.refused = true,
            Event::Reasoned(_) => self.reasoned = true,
            Event::Warned { .. } => self.warnings += 1,
            Event::Escalated => self.escalations += 1,
            Event::MustBroken(index) => self.broken_musts.push((*index, turn)),
            _ => {}
        }
    }

    /// The same untruth told twice is one untruth; one without a name is always another.
    fn note_untrue(&mut self, id: &str, turn: u32, act: usize) {
        if id.is_empty() || !self.untrue.iter().any(|other| other.id == id) {
            self.untrue.push(Promise { id: id.to_owned(), turn, act });
        }
    }

    fn way(&mut self, case: &Case, id: &str) -> Option<&mut WayCommitment> {
        let index = case.contact.ways_out.iter().position(|way| way.id == id)?;
        self.ways.get_mut(index)
    }

    /// A no that is right in this case, given with its reason.
    pub fn is_reasoned_no(&self, case: &Case) -> bool {
        self.refused && self.reasoned && matches!(case.contact.right_end, Some(RightEnd::ReasonedNo { .. }))
    }
}
