//! The screens: every one a function over a plain view, with or without a window around it.

pub mod face;
pub mod theme;
