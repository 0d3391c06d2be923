//! Another file from the middle of one: the same bytes up to a turn, and open from there.

use super::read::Replay;

/// Why a replay cannot be forked there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ForkError {
    /// It has fewer turns.
    #[error("there is no turn {asked}: the talk has {turns}")]
    NoSuchTurn {
        /// The turn asked for.
        asked: usize,
        /// How many there are.
        turns: usize,
    },
}

/// The bytes of a new replay: everything of `bytes` up to and with turn `at` (0: the opening alone),
/// byte for byte. `replay` is those bytes as read. The seal of a finished talk stays behind.
///
/// # Errors
/// When the talk has no such turn.
pub fn fork<'a>(bytes: &'a [u8], replay: &Replay, at: usize) -> Result<&'a [u8], ForkError> {
    let turns = replay.taken.len();
    if at > turns {
        return Err(ForkError::NoSuchTurn { asked: at, turns });
    }
    let last = replay.entries.iter().find(|entry| entry.turns == at);
    let end = last.map_or(0, |entry| entry.bytes.end);
    Ok(&bytes[..end])
}
