//! The studio's own words.

use crate::locale::Locale;

/// Labels of buttons, boxes and headings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StudioWords {
    /// Which keys do what.
    pub keys: String,
    /// What the box with the text is called.
    pub text: String,
    /// The button that saves.
    pub save: String,
    /// That everything is saved.
    pub saved: String,
    /// That something is not.
    pub unsaved: String,
    /// Takes a step back.
    pub undo: String,
    /// Takes it again.
    pub redo: String,
    /// Gives it another name.
    pub rename: String,
    /// The question for the name.
    pub new_name: String,
    /// Leaves the name as it is.
    pub keep_name: String,
    /// Goes back to the library.
    pub leave: String,
    /// The panels beside the text.
    pub problems: String,
    /// What there is in the text.
    pub outline: String,
    /// What is rehearsed.
    pub rehearsals: String,
    /// Trying the customer out.
    pub trying: String,
    /// What to say where nothing is wrong.
    pub no_problems: String,
    /// What to say where nothing can be found in the text.
    pub no_outline: String,
    /// What to say where nothing is rehearsed.
    pub no_rehearsals: String,
    /// What to say where the text could never be played.
    pub never_good: String,
    /// Over the names that could stand there.
    pub names: String,
    /// The box for a reply.
    pub reply: String,
    /// Says it.
    pub say: String,
    /// The same person from the start.
    pub again: String,
    /// Another person.
    pub another: String,
    /// The next contact.
    pub next_contact: String,
    /// The same again to the text as it stands.
    pub retell: String,
    /// Heading over what a talk hides.
    pub hidden: String,
    /// The question when something is not saved.
    pub leaving: String,
    /// Saves and goes.
    pub save_and_leave: String,
    /// Goes without saving.
    pub discard: String,
    /// Stays.
    pub stay: String,
    /// The question when the file was changed elsewhere.
    pub changed: String,
    /// Takes the other text.
    pub take_theirs: String,
    /// Keeps this one.
    pub keep_mine: String,
}

pub(super) fn words(locale: &Locale) -> StudioWords {
    let text = |key: &str| locale.text(key);
    StudioWords {
        keys: text("studio-keys"),
        text: text("studio-text"),
        save: text("studio-save"),
        saved: text("studio-saved"),
        unsaved: text("studio-unsaved"),
        undo: text("studio-undo"),
        redo: text("studio-redo"),
        rename: text("studio-rename"),
        new_name: text("studio-new-name"),
        keep_name: text("studio-keep-name"),
        leave: text("studio-leave"),
        problems: text("studio-tab-problems"),
        outline: text("studio-tab-outline"),
        rehearsals: text("studio-tab-rehearsals"),
        trying: text("studio-tab-try"),
        no_problems: text("studio-nothing-wrong"),
        no_outline: text("studio-nothing-there"),
        no_rehearsals: text("studio-nothing-rehearsed"),
        never_good: text("studio-never-good"),
        names: text("studio-names"),
        reply: text("studio-reply"),
        say: text("studio-say"),
        again: text("studio-again"),
        another: text("studio-another"),
        next_contact: text("studio-next-contact"),
        retell: text("studio-retell"),
        hidden: text("studio-hidden"),
        leaving: text("studio-leaving"),
        save_and_leave: text("studio-save-and-leave"),
        discard: text("studio-discard"),
        stay: text("studio-stay"),
        changed: text("studio-changed"),
        take_theirs: text("studio-take-theirs"),
        keep_mine: text("studio-keep-mine"),
    }
}
