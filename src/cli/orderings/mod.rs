//! `orderings`: plays a file of reference talks from given acts, and says what holds between them.

mod format;
pub mod talks;
