//! A shift: a few customers one after another with one budget, and one of them comes back.
//!
//! It is made of contacts and scenarios and adds no format: every talk is a replay whose header says
//! which shift it belongs to, so that a shift is a fold over its replays. The file of a shift is an
//! index of them that can be rebuilt.

mod debrief;
mod index;
mod plan;
mod returning;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

pub use debrief::{Promises, Summing, sum_up};
pub use index::{Unended, open_shifts};
pub use plan::plan;

use crate::files::{self, REPLAY_CAP_BYTES};
use crate::replay::Replay;
use crate::replay::format::Played;
pub use crate::replay::format::{InShift, Plan};
use crate::scenario::{self, Case, Scenario};
use crate::scoring::afterwards::{Afterwards, afterwards};
use crate::scoring::card::ScoreCard;
use crate::scoring::score;
use crate::session::transcript::Transcript;

/// A shift and how far it got.
#[derive(Clone, Debug)]
pub struct Shift {
    /// Its name, as in the header of its replays.
    pub id: String,
    /// As it was drawn.
    pub plan: Plan,
    /// The talks that are over, in order.
    pub pasts: Vec<Past>,
    /// The talk that was interrupted, if one was.
    pub interrupted: Option<PathBuf>,
    folder: PathBuf,
    replays: PathBuf,
}

/// One talk of a shift that is over.
#[derive(Clone, Debug)]
pub struct Past {
    /// Its replay.
    pub path: PathBuf,
    /// What was played.
    pub played: Played,
    /// Title of its scenario.
    pub title: String,
    /// The case, as it was in the shift.
    pub case: Case,
    /// The record.
    pub transcript: Transcript,
    /// The scores.
    pub card: ScoreCard,
    /// How things stand now.
    pub after: Afterwards,
    /// Whether this customer had been here before.
    pub returned: bool,
}

/// The next customer of a shift.
#[derive(Clone, Debug, PartialEq)]
pub struct Next {
    /// Id of the scenario.
    pub scenario: String,
    /// Its text, where the customer was met with it before.
    pub text: Option<String>,
    /// Which of its contacts.
    pub contact: usize,
    /// The seed that draws the person.
    pub seed: u64,
    /// About how long the talk takes.
    pub minutes: u32,
    /// Which of the earlier customers it is, where one comes back.
    pub again: Option<usize>,
    /// The talk's place in the shift.
    pub in_shift: InShift,
}

impl Shift {
    /// Begins a shift whose index is kept in `folder`, under the first free name of its seed, and whose
    /// talks are kept in `replays`.
    pub fn begin(plan: Plan, folder: &Path, replays: &Path) -> Self {
        let shift = Self::of(index::free_id(folder, plan.seed), plan, folder, replays);
        // An index that cannot be written is rebuilt from the replays.
        let _rebuilt_later = index::write(&shift);
        shift
    }

    /// The shift as its replays tell it: those its index names, or those of the folder `replays` whose
    /// headers name it. None where there is neither.
    pub fn open(id: &str, folder: &Path, replays: &Path) -> Option<Self> {
        let kept = index::read(id, folder).or_else(|| index::rebuild(id, replays))?;
        let mut shift = Self::of(id.to_owned(), kept.plan, folder, replays);
        for name in kept.replays {
            shift.take_in(&replays.join(name));
        }
        Some(shift)
    }

    fn of(id: String, plan: Plan, folder: &Path, replays: &Path) -> Self {
        let (folder, replays) = (folder.to_path_buf(), replays.to_path_buf());
        Self { id, plan, pasts: Vec::new(), interrupted: None, folder, replays }
    }

    /// Takes in the talk that was just had, over or not.
    pub fn take_in(&mut self, path: &Path) {
        let Some(replay) = read(path) else { return };
        if replay.ending().is_some() {
            self.interrupted = None;
            self.pasts.push(Past::of(path, &replay));
        } else {
            self.interrupted = Some(path.to_path_buf());
        }
        let _rebuilt_later = index::write(self);
    }

    /// Names a talk that has begun, so that it is found again.
    pub fn has_begun(&mut self, path: &Path) {
        self.interrupted = Some(path.to_path_buf());
        let _rebuilt_later = index::write(self);
    }

    /// Customers in all, the one who comes back among them.
    pub fn customers(&self) -> usize {
        self.plan.customers.len() + 1
    }

    /// What the seat may still give away on its own.
    pub fn left(&self) -> f64 {
        let spent: f64 = self.pasts.iter().map(|past| past.after.own_money).sum();
        (self.plan.budget - spent).max(0.0)
    }

    /// Minutes of talks that are still to come, about.
    pub fn minutes_left(&self) -> u32 {
        let to_come = self.plan.customers.iter().skip(self.pasts.len()).map(|planned| planned.minutes);
        let back = if self.is_over() { 0 } else { plan::RETURN_MINUTES };
        to_come.sum::<u32>() + back
    }

    /// Whether everybody was served.
    pub fn is_over(&self) -> bool {
        self.pasts.len() >= self.customers() || self.next().is_none()
    }

    /// Who comes next; none once everybody was served.
    pub fn next(&self) -> Option<Next> {
        let place = self.pasts.len();
        let (plan, id, left) = (self.plan.clone(), self.id.clone(), self.left());
        if let Some(planned) = self.plan.customers.get(place) {
            let in_shift = InShift { id, place, plan: plan.clone(), left, before: None };
            let (scenario, seed) = (planned.scenario.clone(), planned.seed);
            let minutes = planned.minutes;
            return Some(Next { scenario, text: None, contact: 0, seed, minutes, again: None, in_shift });
        }
        if place > self.plan.customers.len() {
            return None;
        }
        let (index, before) = returning::returning(&self.pasts)?;
        let past = &self.pasts[index];
        let in_shift = InShift { id, place, plan, left, before: Some(before) };
        Some(Next {
            scenario: past.played.id.clone(),
            text: Some(past.played.text.clone()),
            contact: usize::from(in_shift.before.as_ref().is_some_and(|before| before.second)),
            seed: past.transcript.seed,
            minutes: plan::RETURN_MINUTES,
            again: Some(index),
            in_shift,
        })
    }
}

impl Next {
    /// The scenario as it was met before, or as it lies on this shelf.
    pub fn scenario_from(&self, all: &[Scenario]) -> Option<Scenario> {
        match &self.text {
            Some(text) => Some(scenario::read(&self.scenario, text).scenario),
            None => all.iter().find(|one| one.id == self.scenario).cloned(),
        }
    }
}

impl Past {
    fn of(path: &Path, replay: &Replay) -> Self {
        let (case, transcript) = (replay.case(), replay.transcript());
        Self {
            path: path.to_path_buf(),
            title: scenario::read(&replay.header.scenario.id, &replay.header.scenario.text).scenario.title,
            played: replay.header.scenario.clone(),
            card: score(&case, &transcript),
            after: afterwards(&case, &transcript),
            returned: case.before.is_some(),
            case,
            transcript,
        }
    }
}

fn read(path: &Path) -> Option<Replay> {
    let bytes = files::read_bytes(path, REPLAY_CAP_BYTES).ok()?;
    Replay::read(&bytes).ok().filter(|replay| replay.damage.is_none())
}
