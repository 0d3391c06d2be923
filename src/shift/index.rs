//! The file of a shift: its plan and the names of its replays, in order. Whoever loses it loses
//! nothing: every replay of the shift carries the plan and its own place.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Shift, read as read_replay};
use crate::files::{self, AUTHORED_CAP_BYTES, FileError};
use crate::replay::format::Plan;

/// What the file says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Index {
    pub(super) plan: Plan,
    /// Whether everybody was served.
    over: bool,
    /// The replays in order: names in the folder of replays, or whole paths elsewhere.
    pub(super) replays: Vec<PathBuf>,
}

/// A shift that can be gone on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unended {
    /// Its name.
    pub id: String,
    /// Talks that were begun.
    pub talks: usize,
    /// Customers in all.
    pub customers: usize,
}

/// Every shift in this folder that is not over, by name.
pub fn open_shifts(folder: &Path) -> Vec<Unended> {
    let ids = files::list(folder, "json").into_iter().filter_map(|path| {
        let id = path.file_stem()?.to_string_lossy().into_owned();
        let index = read(&id, folder).filter(|index| !index.over)?;
        Some(Unended { id, talks: index.replays.len(), customers: index.plan.customers.len() + 1 })
    });
    ids.collect()
}

/// The first name of this seed that no shift has.
pub(super) fn free_id(folder: &Path, seed: u64) -> String {
    let named = |number: u32| format!("shift-{seed}-{number:03}");
    let is_free = |id: &String| !files::is_there(&path(folder, id));
    (1..=u32::MAX).map(named).find(is_free).unwrap_or_default()
}

pub(super) fn read(id: &str, folder: &Path) -> Option<Index> {
    let text = files::read_text(&path(folder, id), AUTHORED_CAP_BYTES).ok()?;
    serde_json::from_str(&text).ok()
}

/// The same from the replays alone. Of several with one place the first by name is the shift's own:
/// the others are forks of it.
pub(super) fn rebuild(id: &str, replays: &Path) -> Option<Index> {
    let of_shift = |path: PathBuf| {
        let shift = read_replay(&path)?.header.shift.filter(|shift| shift.id == id)?;
        Some((shift.place, path, shift.plan))
    };
    let mut found: Vec<_> = files::list(replays, "jsonl").into_iter().filter_map(of_shift).collect();
    found.sort_by(|one, other| (one.0, &one.1).cmp(&(other.0, &other.1)));
    found.dedup_by_key(|(place, ..)| *place);
    let plan = found.first().map(|(.., plan)| plan.clone())?;
    let replays = found.into_iter().map(|(_, path, _)| path).collect();
    Some(Index { plan, over: false, replays })
}

/// Writes the index of a shift as it stands.
///
/// # Errors
/// When it cannot be written.
pub(super) fn write(shift: &Shift) -> Result<(), FileError> {
    let paths = shift.pasts.iter().map(|past| &past.path).chain(&shift.interrupted);
    let short = |path: &PathBuf| path.strip_prefix(&shift.replays).unwrap_or(path).to_path_buf();
    let index = Index {
        plan: shift.plan.clone(),
        over: shift.interrupted.is_none() && shift.is_over(),
        replays: paths.map(short).collect(),
    };
    // Plain structs and paths always can be written as JSON, or the index is rebuilt later.
    let text = serde_json::to_string_pretty(&index).unwrap_or_default();
    files::replace(&path(&shift.folder, &shift.id), text.as_bytes())
}

fn path(folder: &Path, id: &str) -> PathBuf {
    folder.join(format!("{id}.json"))
}
