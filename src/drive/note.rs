//! What the trainee writes about a talk: cleaned like a reply, and kept in the talk's own file.

use std::path::Path;

use super::clean;
use crate::message::Message;
use crate::replay::{Journal, JournalError, Note};

/// Keeps a note about a talk that nobody holds any more, in its file. Gives back what the trainee should
/// know, such as that a long text was cut.
///
/// # Errors
/// When the file cannot be used, is no replay or is damaged.
pub fn keep_beside(path: &Path, note: Note) -> Result<Vec<Message>, JournalError> {
    let (note, notices) = cleaned(note);
    let (mut journal, _) = Journal::reopen(path)?;
    journal.keep_note(&note)?;
    Ok(notices)
}

/// A note with its words cleaned, and a sentence for each thing that was taken away.
pub(super) fn cleaned(mut note: Note) -> (Note, Vec<Message>) {
    let Some(text) = note.text_mut() else { return (note, Vec::new()) };
    let (kept, notices) = clean(text);
    *text = kept;
    (note, notices)
}
