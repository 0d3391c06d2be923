//! Handing a talk to the trainer: what will be in the file, where it goes, and whether names stay.

use crate::locale::Locale;
use crate::message::Message;

/// Everything on the screen that hands a talk over.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HandOverView {
    /// The heading.
    pub heading: String,
    /// What is handed over, and that nothing is sent.
    pub lead: String,
    /// The question about names.
    pub names: String,
    /// The answer that lets them stay, and what that means.
    pub stay: [String; 2],
    /// The answer that removes them, and what that means.
    pub remove: [String; 2],
    /// The box for the trainee's own name.
    pub own: String,
    /// The box for the place of the file.
    pub path: String,
    /// The button that writes it.
    pub write: String,
    /// The button back.
    pub back: String,
    /// Heading over the text as it will be.
    pub preview_heading: String,
    /// The text as it will be.
    pub preview: String,
    /// What was done, or could not be.
    pub said: Option<String>,
    /// Which keys do what.
    pub keys: String,
}

/// The screen for a talk whose text is this.
pub fn hand_over(title: &str, preview: String, locale: &Locale) -> HandOverView {
    let text = |key: &str| locale.text(key);
    HandOverView {
        heading: text("hand-heading"),
        lead: locale.say(&Message::new("hand-lead").with("title", title)),
        names: text("hand-names"),
        stay: [text("hand-stay"), text("hand-stay-about")],
        remove: [text("hand-remove"), text("hand-remove-about")],
        own: text("hand-own"),
        path: text("hand-path"),
        write: text("hand-write"),
        back: text("hand-back"),
        preview_heading: text("hand-preview"),
        preview,
        said: None,
        keys: text("hand-keys"),
    }
}
