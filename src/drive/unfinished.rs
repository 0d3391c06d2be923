//! Talks that were interrupted and can go on.

use std::path::{Path, PathBuf};

use crate::files::{self, REPLAY_CAP_BYTES};
use crate::replay::{Replay, is_sealed};
use crate::scenario;

/// A talk that can go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// The file it is kept in.
    pub path: PathBuf,
    /// Id of the scenario.
    pub scenario: String,
    /// Its title.
    pub title: String,
    /// Turns taken so far.
    pub turns: usize,
}

/// Every talk in this folder of replays that has not ended, by file name.
pub fn unfinished(replays: &Path) -> Vec<Unfinished> {
    // A few notes may follow a seal; where they are many the whole file is read, and tells as well.
    let ended = |path: &PathBuf| is_sealed(&files::tail(path, 4_096));
    let open = files::list(replays, "jsonl").into_iter().filter(|path| !ended(path));
    open.filter_map(read).collect()
}

fn read(path: PathBuf) -> Option<Unfinished> {
    let bytes = files::read_bytes(&path, REPLAY_CAP_BYTES).ok()?;
    let replay = Replay::read(&bytes).ok()?;
    if replay.ending().is_some() || replay.damage.is_some() {
        return None;
    }
    let played = &replay.header.scenario;
    let title = scenario::read(&played.id, &played.text).scenario.title;
    Some(Unfinished { path, scenario: played.id.clone(), title, turns: replay.taken.len() })
}
