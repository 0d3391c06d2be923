//! A talk from the first word to the file it leaves: the driver, the replay and the command line.

#![expect(clippy::unwrap_used, reason = "a test stops at what cannot be")]

mod check;
mod commands;
mod forks;
mod formats;
mod journal;
mod killed;
mod new;
mod notes;
mod orderings;
mod places;
mod program;
mod reverse;
mod talks;
mod verify;
