//! The studio: a scenario's text, its problems beside it, what there is in it, and its customer to try out.

mod findings;
pub mod fresh;
mod page;
pub mod place;
mod rehearsals;
#[cfg(test)]
mod tests;
mod trying;
mod words;

pub use crate::scenario::writing::{Completions, Entry, Name, Part, Piece, Stretch, complete, pieces};
pub use crate::simulate::rehearsal::Outcome;
pub use findings::{Findings, ProblemRow, findings};
pub use page::Page;
pub use rehearsals::{Light, Next, RehearsalRow, Rehearsals, play};
pub use trying::{Tried, TryView, trying};
pub use words::StudioWords;

use crate::locale::Locale;
use crate::message::Message;
use crate::session::input::Input;

/// What somebody in the studio wants.
#[derive(Clone, Debug, PartialEq)]
pub enum StudioWish {
    /// Open a scenario, by its id or path: the user's own as it is, a shipped one as a copy.
    Open(String),
    /// Begin a new one.
    New,
    /// Write the text to the disk.
    Save,
    /// Go back to the library; asks first where something is not saved.
    Leave,
    /// Save, then go.
    SaveAndLeave,
    /// Go without what was not saved.
    Discard,
    /// Save it and give it this id.
    Rename(String),
    /// Take what another program wrote.
    TakeTheirs,
    /// Keep what is written here.
    KeepMine,
    /// Say this to the customer.
    Say(String),
    /// Do this at the desk.
    Do(Input),
    /// The same person from the start.
    Again,
    /// Another person.
    Another,
    /// The next contact of the scenario.
    NextContact,
    /// Say and do the same again to the customer of the text as it stands.
    Retell,
}

/// Everything on the studio's screen but the text itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StudioView {
    /// The id of the scenario.
    pub id: String,
    /// Where its file is.
    pub path: String,
    /// The problems of the text when it was last read.
    pub problems: Vec<ProblemRow>,
    /// How many there are, in words.
    pub count: String,
    /// What there is in the text.
    pub outline: Vec<Part>,
    /// The rehearsals of the last text that could be played.
    pub rehearsals: Vec<RehearsalRow>,
    /// How they stand, in words.
    pub rehearsed: String,
    /// The talk beside it; none where the text could never be played.
    pub trying: Option<TryView>,
    /// Contacts of the scenario.
    pub contacts: usize,
    /// Something that happened or could not be done.
    pub notice: Option<String>,
    /// Whether another program changed the file while there is something that is not saved.
    pub is_changed_elsewhere: bool,
    /// The screen's own words.
    pub words: StudioWords,
}

/// What is known of the open scenario.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its file.
    pub path: &'a str,
    /// What was found in its text.
    pub findings: &'a Findings,
    /// The rehearsals of the last text that could be played.
    pub rehearsals: &'a Rehearsals,
    /// The talk beside it.
    pub tried: Option<Tried<'a>>,
    /// Something that happened or could not be done.
    pub notice: Option<&'a Message>,
    /// Whether another program changed the file meanwhile.
    pub is_changed_elsewhere: bool,
}

/// The studio's screen.
pub fn studio(desk: &Desk<'_>, locale: &Locale) -> StudioView {
    let problems = findings::rows(&desk.findings.checked.problems, locale);
    StudioView {
        id: desk.id.to_owned(),
        path: desk.path.to_owned(),
        count: count(&problems, locale),
        problems,
        outline: desk.findings.outline.clone(),
        rehearsals: desk.rehearsals.rows(locale),
        rehearsed: desk.rehearsals.summary(locale),
        trying: desk.tried.as_ref().map(|tried| trying(tried, locale)),
        contacts: desk.findings.checked.scenario.contacts.len(),
        notice: desk.notice.map(|notice| locale.say(notice)),
        is_changed_elsewhere: desk.is_changed_elsewhere,
        words: words::words(locale),
    }
}

fn count(problems: &[ProblemRow], locale: &Locale) -> String {
    let errors = problems.iter().filter(|row| row.is_error).count();
    let advice = problems.len() - errors;
    let key = match (errors, advice) {
        (0, 0) => "studio-no-problems",
        (0, _) => "studio-only-advice",
        (_, 0) => "studio-errors",
        _ => "studio-errors-and-advice",
    };
    locale.say(&Message::new(key).with("errors", errors).with("advice", advice))
}
