//! Another file from the middle of one: the same bytes up to a turn, and open from there.

use super::format::Kind;
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
/// byte for byte, with the notes made before the next. `replay` is those bytes as read. The seal of a
/// finished talk stays behind, and what was written after it.
///
/// # Errors
/// When the talk has no such turn.
pub fn fork<'a>(bytes: &'a [u8], replay: &Replay, at: usize) -> Result<&'a [u8], ForkError> {
    let turns = replay.taken.len();
    if at > turns {
        return Err(ForkError::NoSuchTurn { asked: at, turns });
    }
    let mut rest = replay.entries.iter().skip_while(|entry| entry.turns < at);
    let mut end = rest.next().map_or(0, |entry| entry.bytes.end);
    for note in rest.take_while(|entry| matches!(entry.kind, Kind::Note | Kind::SelfRating | Kind::Disagree))
    {
        end = note.bytes.end;
    }
    Ok(&bytes[..end])
}
