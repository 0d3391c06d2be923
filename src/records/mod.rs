//! Past talks: a fold over the folder of replays, read once each and kept in memory.
//!
//! The files are the truth; a [`Record`] is what the library says about one of them. Nothing here
//! is written anywhere, and nothing is known of a talk but what its replay tells.

mod ending;
mod floor;
mod next;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::files::{self, REPLAY_CAP_BYTES};
use crate::replay::Replay;
use crate::scenario::{self, Scenario};
use crate::scoring::score;
use crate::session::turn::Ending;

pub use ending::{Found, Outcome, endings, outcome};
pub use floor::{FLOOR_FROM, FLOOR_OF, Floor, floor};
pub use next::{Next, Why, elsewhere, next};

/// One talk as its replay tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The file.
    pub path: PathBuf,
    /// Id of the scenario.
    pub scenario: String,
    /// Index of the contact.
    pub contact: usize,
    /// Title of the scenario.
    pub title: String,
    /// What it practises.
    pub skill: String,
    /// The customer's name.
    pub person: String,
    /// The seed that drew them.
    pub seed: u64,
    /// Turns taken.
    pub turns: usize,
    /// How it ended; none for a talk that can go on.
    pub ending: Option<Ending>,
    /// Which of the scenario's endings that was; none while it goes on or where it was stopped.
    pub found: Option<Found>,
    /// The three scores in the order of [`crate::scoring::SCORES`], 0..=100; none where not scored.
    pub scores: [Option<f64>; 3],
    /// Satisfaction the next day, 0..=100.
    pub csat: Option<f64>,
    /// Whether the file is sound to its end.
    pub sound: bool,
    /// When the file came to be, in milliseconds; only for the order of talks.
    begun: u128,
}

/// Every talk that was read so far.
#[derive(Clone, Debug, Default)]
pub struct Records {
    known: BTreeMap<PathBuf, Known>,
}

/// A file as it was when it was read; a replay only grows, so its length tells whether it still is.
#[derive(Clone, Debug)]
struct Known {
    bytes: u64,
    record: Option<Record>,
}

/// A replay that waits to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    path: PathBuf,
    stamp: files::Stamp,
}

/// A replay that was read, whatever came of it.
#[derive(Clone, Debug)]
pub struct Reading {
    unread: Unread,
    record: Option<Record>,
}

impl Records {
    /// Which replays of this folder are new or have grown; those that are gone are forgotten.
    pub fn unread(&mut self, replays: &Path) -> Vec<Unread> {
        let stamp = |path: PathBuf| files::stamp(&path).map(|stamp| Unread { path, stamp });
        let found: Vec<Unread> = files::list(replays, "jsonl").into_iter().filter_map(stamp).collect();
        self.known.retain(|path, _| found.iter().any(|unread| unread.path == *path));
        let is_new = |unread: &Unread| {
            self.known.get(&unread.path).is_none_or(|known| known.bytes != unread.stamp.bytes)
        };
        found.into_iter().filter(is_new).collect()
    }

    /// Takes in what was read.
    pub fn add(&mut self, readings: Vec<Reading>) {
        for Reading { unread, record } in readings {
            self.known.insert(unread.path, Known { bytes: unread.stamp.bytes, record });
        }
    }

    /// Every talk that has ended, the oldest first.
    pub fn finished(&self) -> Vec<&Record> {
        self.in_order(|record| record.ending.is_some())
    }

    /// Every talk that can go on, the oldest first.
    pub fn unfinished(&self) -> Vec<&Record> {
        self.in_order(|record| record.ending.is_none() && record.sound)
    }

    /// How many files were read.
    pub fn len(&self) -> usize {
        self.known.len()
    }

    /// Whether no file was read.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// How many files in the folder are no replays this program can read.
    pub fn unreadable(&self) -> usize {
        self.known.values().filter(|known| known.record.is_none()).count()
    }

    fn in_order(&self, wanted: impl Fn(&Record) -> bool) -> Vec<&Record> {
        let all = self.known.values().filter_map(|known| known.record.as_ref());
        let mut found: Vec<&Record> = all.filter(|record| wanted(record)).collect();
        found.sort_by(|one, other| (one.begun, &one.path).cmp(&(other.begun, &other.path)));
        found
    }
}

/// Reads these replays, each scenario among them once.
pub fn read(batch: Vec<Unread>) -> Vec<Reading> {
    let mut scenarios: BTreeMap<(String, String), Scenario> = BTreeMap::new();
    let mut read_one = |unread: Unread| {
        let record = record(&unread, &mut scenarios);
        Reading { unread, record }
    };
    batch.into_iter().map(&mut read_one).collect()
}

fn record(unread: &Unread, scenarios: &mut BTreeMap<(String, String), Scenario>) -> Option<Record> {
    let bytes = files::read_bytes(&unread.path, REPLAY_CAP_BYTES).ok()?;
    let replay = Replay::read(&bytes).ok()?;
    let header = &replay.header;
    let played = (header.scenario.id.clone(), header.scenario.text.clone());
    let scenario = scenarios.entry(played).or_insert_with_key(|(id, text)| scenario::read(id, text).scenario);
    let case = header.case_of(scenario);
    let transcript = replay.transcript();
    let card = score(&case, &transcript);
    Some(Record {
        path: unread.path.clone(),
        scenario: header.scenario.id.clone(),
        contact: header.scenario.contact,
        title: scenario.title.clone(),
        skill: scenario.skill.clone(),
        person: case.person.name.clone(),
        seed: header.seed,
        turns: replay.taken.len(),
        ending: replay.ending(),
        found: outcome(&case, &transcript).map(|outcome| Found { contact: case.contact.id.clone(), outcome }),
        scores: [&card.listening, &card.acknowledgement, &card.resolution_cost]
            .map(|judged| judged.score.value()),
        csat: card.csat,
        sound: replay.damage.is_none(),
        begun: unread.stamp.since_millis,
    })
}

#[cfg(test)]
mod tests;
