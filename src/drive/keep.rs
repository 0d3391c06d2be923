//! Where a talk is kept, and where it goes when that place cannot be written: a talk always goes on.

use std::path::PathBuf;

use crate::files::{FileError, Home};
use crate::message::Message;
use crate::replay::Journal;

/// Where a talk is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// In a new file of this folder.
    Folder(PathBuf),
    /// Nowhere: for trials that nobody wants to keep.
    Memory,
}

/// Gives the journal its file; what the trainee should know about it.
pub(super) fn begin(journal: &mut Journal, keeping: &Keeping) -> Vec<Message> {
    let Keeping::Folder(folder) = keeping else { return Vec::new() };
    match journal.move_to(folder) {
        Ok(()) => Vec::new(),
        Err(error) => move_elsewhere(journal, &error),
    }
}

/// The file cannot be written: everything goes into a new one in the temporary folder.
pub(super) fn move_elsewhere(journal: &mut Journal, error: &FileError) -> Vec<Message> {
    let because = Message::new("notice-moved").with("reason", error);
    match journal.move_to(&Home::temporary().replays()) {
        Ok(()) => {
            let path = journal.path().unwrap_or_default();
            vec![because.with("place", path.display())]
        }
        Err(_) => vec![Message::new("notice-not-kept").with("reason", error)],
    }
}
