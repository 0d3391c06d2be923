//! A talk from the first word to the file it leaves: the driver, the replay and the command line.

#![expect(clippy::unwrap_used, reason = "a test stops at what cannot be")]

mod forks;
mod journal;
mod places;
mod talks;
mod verify;
