//! Writes a talk while it is going on: each line is on the disk before its answer is shown.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::format::{Header, Kind, Resumed, Seal, Taken, encode};
use super::note::Note;
use super::read::{Replay, ReplayError};
use crate::files::{Appended, FileError};

/// A replay being written, on the disk or in memory alone.
#[derive(Debug)]
pub struct Journal {
    file: Option<Appended>,
    /// File name without counter and ending: `maya-7`.
    stem: String,
    /// Everything written, so that the talk can move when its file cannot be written any more.
    bytes: Vec<u8>,
}

/// Why a journal cannot be begun or gone on with.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JournalError {
    /// The file cannot be used.
    #[error(transparent)]
    File(#[from] FileError),
    /// The file is no replay.
    #[error("{path}: {error}")]
    NotAReplay {
        /// The file.
        path: String,
        /// Why.
        error: ReplayError,
    },
    /// A line in the middle is damaged.
    #[error("{path}: line {line} is damaged ({what}); the talk cannot go on")]
    Damaged {
        /// The file.
        path: String,
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        what: String,
    },
    /// The talk has ended.
    #[error("{path}: this talk has ended")]
    Ended {
        /// The file.
        path: String,
    },
}

impl Journal {
    /// Begins a talk that is kept in memory only.
    pub fn in_memory(header: &Header) -> Self {
        Self { file: None, stem: header.file_stem(), bytes: line(Kind::Header, header) }
    }

    /// Goes on with a talk from what was written of it elsewhere, in memory only for now.
    pub fn of_bytes(header: &Header, bytes: &[u8]) -> Self {
        Self { file: None, stem: header.file_stem(), bytes: bytes.to_vec() }
    }

    /// Writes everything so far into a new file of `folder`, and goes on there.
    ///
    /// # Errors
    /// When no file can be written there; the journal is as it was before.
    pub fn move_to(&mut self, folder: &Path) -> Result<(), FileError> {
        let mut file = Appended::create_numbered(folder, &self.stem, "jsonl")?;
        file.append(&self.bytes)?;
        self.file = Some(file);
        Ok(())
    }

    /// Goes on with a talk that was interrupted. A torn last line is moved to `<name>.torn`.
    ///
    /// # Errors
    /// When the file cannot be used, is no replay, is damaged, or the talk has ended.
    pub fn resume(path: &Path) -> Result<(Self, Replay), JournalError> {
        let (journal, replay) = Self::reopen(path)?;
        if replay.ending().is_some() {
            return Err(JournalError::Ended { path: path.display().to_string() });
        }
        Ok((journal, replay))
    }

    /// Opens a talk that was kept, ended or not, to write a note about it. A torn last line is moved to
    /// `<name>.torn`.
    ///
    /// # Errors
    /// When the file cannot be used, is no replay or is damaged.
    pub fn reopen(path: &Path) -> Result<(Self, Replay), JournalError> {
        let mut file = Appended::open(path)?;
        let shown = || path.display().to_string();
        let mut bytes = file.contents()?;
        let replay =
            Replay::read(&bytes).map_err(|error| JournalError::NotAReplay { path: shown(), error })?;
        if let Some(damage) = &replay.damage {
            let what = damage.what.clone();
            return Err(JournalError::Damaged { path: shown(), line: damage.line, what });
        }
        if let Some(torn) = &replay.torn {
            file.set_aside(torn.start, &path.with_added_extension("torn"))?;
            bytes.truncate(torn.start);
        }
        let journal = Self { file: Some(file), stem: replay.header.file_stem(), bytes };
        Ok((journal, replay))
    }

    /// Keeps that the talk goes on from here.
    ///
    /// # Errors
    /// When the file cannot be written; the line is kept in memory for [`Journal::move_to`].
    pub fn keep_resumed(&mut self, after: u32) -> Result<(), FileError> {
        self.append(Kind::Resume, &Resumed { after })
    }

    /// Keeps one turn, and the seal where it ended the talk.
    ///
    /// # Errors
    /// When the file cannot be written; the line is kept in memory for [`Journal::move_to`].
    pub fn keep_turn(&mut self, taken: &Taken) -> Result<(), FileError> {
        let kept = self.append(Kind::of(&taken.record.input), taken);
        if taken.record.ending.is_none() {
            return kept;
        }
        let seal = Seal { blake3: blake3::hash(&self.bytes).to_hex().to_string() };
        kept.and(self.append(Kind::Seal, &seal))
    }

    /// Keeps what the trainee wrote about the talk, before its end or after it.
    ///
    /// # Errors
    /// When the file cannot be written; the line is kept in memory for [`Journal::move_to`].
    pub fn keep_note(&mut self, note: &Note) -> Result<(), FileError> {
        self.append(note.kind(), note)
    }

    /// Where it is written; `None` in memory.
    pub fn path(&self) -> Option<PathBuf> {
        self.file.as_ref().map(|file| file.path().to_path_buf())
    }

    /// Every byte of it.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    fn append(&mut self, kind: Kind, body: &impl Serialize) -> Result<(), FileError> {
        let line = line(kind, body);
        self.bytes.extend_from_slice(&line);
        // After a failed write nothing more goes into that file: a gap would be worse than an end.
        let Some(mut file) = self.file.take() else { return Ok(()) };
        file.append(&line)?;
        self.file = Some(file);
        Ok(())
    }
}

/// The bodies kept here are plain structs, which always are JSON objects.
fn line(kind: Kind, body: &impl Serialize) -> Vec<u8> {
    encode(kind, body).unwrap_or_default()
}
