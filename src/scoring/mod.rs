//! Three scores and their marks, a pure fold of the transcript, recomputed and never stored as truth.

pub mod card;
