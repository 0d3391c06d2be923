//! One talk as a file: written turn by turn, read back, played again, forked.
//!
//! `format` says what a line is, `journal` writes lines, `read` reads them back, `verify` plays the
//! inputs again and names the first difference, `fork` starts another file from the middle of one,
//! `note` is what the trainee writes about it, before or after its end.
//! A file is JSON Lines, each line with its own checksum; the first is the [`Header`]. Wall-clock
//! time, names of people and random ids stay out of it, so that the same talk is the same bytes.

mod fork;
pub mod format;
mod journal;
pub mod note;
mod read;
mod verify;

pub use fork::{ForkError, fork};
pub use format::{Header, Taken};
pub use journal::{Journal, JournalError};
pub use note::Note;
pub use read::{Damage, Entry, Replay, ReplayError, is_sealed};
pub use verify::{Difference, Verdict, verify};
