//! Everything a screen may want: one line each, grouped by the screen that wants it.

use std::path::PathBuf;

use crate::replay::note::Note;
use crate::session::input::Input;
use crate::settings::Change;
use crate::view::debrief::Rating;

/// Something the trainee wants to happen.
#[derive(Clone, Debug, PartialEq)]
pub enum UiAction {
    // The library and the briefing.
    /// Read the briefing of a scenario, by id.
    Open(String),
    /// Go on with an interrupted talk, by its file.
    GoOn(PathBuf),
    /// Begin the talk whose briefing is shown.
    Begin,

    // The talk.
    /// Say a reply.
    Say(String),
    /// Use the desk.
    Do(Input),

    // The debrief.
    /// Go to the debrief of a talk that is over.
    SeeScores,
    /// Keep a note about the talk.
    Keep(Note),
    /// Show the scores, with what the trainee thinks of the talk if they say.
    Rate(Option<Rating>),
    /// Meet the same customer again.
    Again,

    // Everywhere.
    /// Go to the first screen.
    ToLibrary,
    /// Set something differently, and keep it.
    Change(Change),
    /// End the program.
    Quit,
}

impl UiAction {
    /// Whether it can be done while a reply is being heard.
    pub fn disturbs_no_talk(&self) -> bool {
        matches!(self, Self::Change(_))
    }
}
