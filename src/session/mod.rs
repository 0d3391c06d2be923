//! One talk: the only mutable thing, and the only place where a turn is taken.

pub mod input;
pub mod turn;
