//! Another way from a turn on: the same talk up to there, in a file of its own, and open.

use super::{Setting, Talk, keep};
use crate::replay::{self, Journal, Replay, ReplayError, Verdict, fork, verify};

/// Why a talk cannot be gone on with from a turn of its replay.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BranchError {
    /// These bytes are no replay.
    #[error(transparent)]
    NotAReplay(#[from] ReplayError),
    /// The talk has no such turn, or it is lost in a damaged part.
    #[error(transparent)]
    NoSuchTurn(#[from] replay::ForkError),
    /// The same inputs give another talk now.
    #[error("turn {0} goes differently in this version of the program, so it can only be looked at")]
    Different(u32),
}

impl Talk {
    /// The talk of these bytes up to turn `at` (0: the opening alone), open from there. It is kept in a
    /// file of its own; the one it comes from stays as it is.
    ///
    /// # Errors
    /// When the bytes are no replay, have no such turn, or this version of the program would have
    /// answered differently up to there.
    pub fn branch(bytes: &[u8], at: usize, setting: Setting) -> Result<Self, BranchError> {
        let kept = fork(bytes, &Replay::read(bytes)?, at)?;
        let replay = Replay::read(kept)?;
        if let Verdict::Different(found) = verify(&replay) {
            return Err(BranchError::Different(found.turn));
        }
        let mut journal = Journal::of_bytes(&replay.header, kept);
        let notices = keep::begin(&mut journal, &setting.keeping);
        let mut talk = Self::of_replay(&replay, setting, journal);
        talk.notices = notices;
        let resumed = talk.journal.keep_resumed(u32::try_from(at).unwrap_or(u32::MAX));
        talk.recover(resumed.err());
        Ok(talk)
    }
}
