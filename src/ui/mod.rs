//! The screens: every one a function over a plain view, with or without a window around it.
//!
//! A screen changes nothing but the trainee's own [`Draft`]: what is to happen it pushes as
//! [`UiAction`]s, which whoever owns the window drains once a frame. (egui may run its pass twice.)

pub mod briefing;
pub mod conversation;
pub mod debrief;
mod desk;
pub mod face;
pub mod library;
pub mod theme;
mod transcript;
mod voice;
mod widgets;

use std::path::PathBuf;

use crate::replay::note::Note;
use crate::session::input::Input;
use crate::view::debrief::{Band, Rating};
use crate::view::face::Pose;

/// Something the trainee wants to happen.
#[derive(Clone, Debug, PartialEq)]
pub enum UiAction {
    /// Read the briefing of a scenario, by id.
    Open(String),
    /// Go on with an interrupted talk, by its file.
    GoOn(PathBuf),
    /// Begin the talk whose briefing is shown.
    Begin,
    /// Say a reply.
    Say(String),
    /// Use the desk.
    Do(Input),
    /// Go to the debrief of a talk that is over.
    SeeScores,
    /// Keep a note about the talk.
    Keep(Note),
    /// Show the scores, with what the trainee thinks of the talk if they say.
    Rate(Option<Rating>),
    /// Meet the same customer again.
    Again,
    /// Go to the first screen.
    ToLibrary,
    /// Change between the light and the dark colours.
    SwitchColours,
    /// End the program.
    Quit,
}

/// What the trainee is about to say or decide: the only thing a screen may change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// The reply being written.
    pub reply: String,
    /// What the trainee thinks of the talk, one answer a score.
    pub rating: [Option<Band>; 3],
    /// Whether the trainee was asked if they want to leave.
    pub leaving: bool,
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
