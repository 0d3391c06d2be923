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
mod guess;
mod guide;
pub mod hand_over;
pub mod library;
mod papers;
mod pause;
pub mod replay;
mod reply;
pub mod reversal;
pub mod settings;
pub mod shift;
mod stage;
pub mod studio;
pub mod theme;
mod transcript;
mod widgets;

pub use action::UiAction;
pub use hand_over::Handing;

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
    /// What is decided about a file to hand over.
    pub handing: Handing,
    /// What is searched for on the shelf.
    pub search: String,
    /// How many more past talks are listed than at first.
    pub more_past: usize,
    /// Whether the trainee was asked if they are sure.
    pub leaving: bool,
    /// What lies over the talk just now.
    pub over: Over,
    /// What the trainee does with the quiet question.
    pub guess: Guessing,
    /// Whether a word is being composed with an input method.
    pub composes: bool,
    /// Whether Enter was pressed without a word in the box, and nothing was there to be hurried.
    pub nothing_written: bool,
    /// Whether something pasted was too long for the box.
    pub was_cut: bool,
    /// How many of the things said are in sight whole, because the trainee was in a hurry.
    pub hurried: usize,
    /// What the trainee decides about a talk as the customer.
    pub turned: reversal::Turned,
    /// What the author of a scenario has in hand.
    pub bench: studio::Bench,
    /// Whether the screen was shown before; a fresh one puts the keyboard where it is wanted first.
    pub settled: bool,
}

/// What the trainee did with the quiet question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guessing {
    /// The turn whose question was put away.
    pub put_away: u32,
}

/// What lies over the talk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Over {
    /// Nothing: the talk goes on.
    #[default]
    Nothing,
    /// The talk stands still; where it is left, too.
    Pause,
    /// A quiet screen for the trainee's own sake.
    StepOut,
    /// What the trainee knows: the page of this number.
    Papers(usize),
    /// The guide of the first talk, at this step.
    Guide(usize),
}

impl Over {
    /// Whether nobody waits and nothing moves meanwhile.
    pub fn stops_time(self) -> bool {
        matches!(self, Self::Pause | Self::StepOut)
    }
}

/// What moves on the screen, as far as the clock has carried it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stage {
    /// The customer's face just now.
    pub pose: Pose,
    /// How full their lungs are, 0..=1.
    pub breath: f32,
    /// Seconds since the customer appeared.
    pub seconds: f32,
    /// How far their mouth is open in speaking, 0..=1; nothing while they are silent.
    pub voice: f32,
    /// How many characters of their newest line are in sight; none where all of it is.
    pub in_sight: Option<usize>,
    /// Whether they are writing and nothing of it can be read yet.
    pub is_writing: bool,
    /// Whether nothing moves that need not.
    pub is_still: bool,
}

impl Stage {
    /// A customer in this pose who does not move.
    pub fn still(pose: Pose) -> Self {
        Self {
            pose,
            breath: 0.0,
            seconds: 0.0,
            voice: 0.0,
            in_sight: None,
            is_writing: false,
            is_still: true,
        }
    }
}
