//! The screens: every one a function over a plain view, with or without a window around it.
//!
//! A screen changes nothing but the trainee's own [`Draft`]: what is to happen it pushes as
//! [`UiAction`]s, which whoever owns the window drains once a frame. (egui may run its pass twice.)

pub mod about;
mod action;
pub mod briefing;
pub mod conversation;
pub mod debrief;
mod desk;
mod emblem;
pub mod everywhere;
pub mod face;
pub mod library;
pub mod replay;
pub mod settings;
pub mod theme;
mod transcript;
mod voice;
mod widgets;

pub use action::UiAction;

use crate::view::debrief::Band;
use crate::view::face::Pose;
use debrief::Walk;

/// What the trainee is about to say or decide: the only thing a screen may change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// The reply being written.
    pub reply: String,
    /// The path of a file being typed.
    pub path: String,
    /// What the trainee thinks of the talk, one answer a score.
    pub rating: [Option<Band>; 3],
    /// How far the trainee has walked through the debrief.
    pub walk: Walk,
    /// Whether the trainee was asked if they want to leave.
    pub leaving: bool,
    /// What is searched for on the shelf.
    pub search: String,
    /// How many more past talks are listed than at first.
    pub more_past: usize,
    /// Whether the screen was shown before; a fresh one puts the keyboard where it is wanted first.
    pub settled: bool,
}

/// What moves on the screen, as far as the clock has carried it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stage {
    /// The customer's face just now.
    pub pose: Pose,
    /// Seconds since the customer appeared.
    pub seconds: f32,
}
