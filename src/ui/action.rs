//! Everything a screen may want: one line each, grouped by the screen that wants it.

use std::path::PathBuf;

use super::Handing;
use crate::listen::Span;
use crate::replay::note::Note;
use crate::session::input::Input;
use crate::settings::Change;
use crate::view::debrief::Rating;
use crate::view::replay::Watch;
use crate::view::reversal::ReversalWish;
use crate::view::shift::ShiftWish;
use crate::view::studio::StudioWish;

/// Something the trainee wants to happen.
#[derive(Clone, Debug, PartialEq)]
pub enum UiAction {
    // The library and the briefing.
    /// Read the briefing of a scenario, by id.
    Open(String),
    /// Read the briefing of what comes next.
    OpenNext,
    /// Stop reading past talks.
    StopReading,
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
    /// Find out which words of a mark carried it.
    AskWhatCarried {
        /// The turn of the mark.
        turn: u32,
        /// The mark's words.
        span: Span,
    },
    /// Show the scores, with what the trainee thinks of the talk if they say.
    Rate(Option<Rating>),
    /// Meet the same customer again.
    Again,
    /// Play the same scenario with another person.
    AnotherPerson,
    /// Go on to the customer who comes next; in a shift to the shift.
    NextCustomer,

    // Looking at talks again.
    /// Open a replay, by its file.
    OpenReplay(PathBuf),
    /// Go through the replay that is open, or choose one.
    Watch(Watch),
    /// Go on with a live talk that is the same up to a turn of a replay; 0 keeps the opening alone.
    Fork {
        /// The replay.
        path: PathBuf,
        /// The last turn that is kept.
        at: usize,
    },

    /// Begin a shift, go on with it, or look at a talk of it.
    Shift(ShiftWish),

    /// Be the customer, and see what came across.
    Reversal(ReversalWish),

    /// Write a scenario, or try it out.
    Studio(StudioWish),

    // Handing a talk over.
    /// See what would be handed to the trainer, of the talk in this file; of the talk just over for none.
    HandOver(Option<PathBuf>),
    /// See it with these names.
    PreviewHandOver(Handing),
    /// Write it.
    WriteHandOver(Handing),
    /// Go back to where it was asked for.
    LeaveHandOver,

    // The settings.
    /// Go to the settings.
    ToSettings,
    /// Go to what the program is made of.
    ToAbout,
    /// Add a folder with scenarios, by the path that was typed or dropped.
    AddFolder(String),
    /// Take a folder off the list; nothing in it is touched.
    RemoveFolder(PathBuf),
    /// Put back the folder that was taken off last.
    PutFolderBack,
    /// Put everything of the trainee's aside; it is deleted when the program ends.
    DeleteMine,
    /// Take everything back that was put aside.
    TakeMineBack,

    // Everywhere.
    /// Show or leave the help of this screen.
    Help,
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
        matches!(self, Self::Change(_) | Self::StopReading | Self::Help)
    }
}
