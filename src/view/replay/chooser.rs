//! Choosing a talk to look at: by its file, or from those that are kept.

use std::path::PathBuf;

use crate::locale::Locale;
use crate::message::Message;

/// Everything on the replay screen while nothing is open, or while another is chosen to stand beside.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChooserView {
    /// Heading.
    pub heading: String,
    /// How to open one.
    pub lead: String,
    /// What the box for a path is called.
    pub label: String,
    /// The button that opens it.
    pub open: String,
    /// Talks that are kept, the latest first.
    pub talks: Vec<PastTalk>,
    /// Heading over them.
    pub talks_heading: String,
    /// What to say where there is none.
    pub empty: String,
    /// Whether the chosen one goes beside the one that is open.
    pub beside: bool,
    /// Why the last one could not be opened.
    pub notice: Option<String>,
    /// The button that goes back.
    pub back: String,
    /// Which keys do what.
    pub keys: String,
}

/// A talk that is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PastTalk {
    /// Its file.
    pub path: PathBuf,
    /// Title of its scenario, or the file's name where it cannot be read.
    pub title: String,
    /// How far it got.
    pub says: String,
}

/// The choice among these talks: (file, title, turns).
pub fn chooser(
    kept: &[(PathBuf, String, usize)],
    beside: bool,
    notice: Option<&Message>,
    locale: &Locale,
) -> ChooserView {
    let text = |key: &str| locale.text(key);
    let past = |(path, title, turns): &(PathBuf, String, usize)| {
        let says = Message::new("watch-past").with("replies", turns);
        let file = super::watched::name_of(path);
        PastTalk { path: path.clone(), title: title.clone(), says: locale.say(&says.with("file", file)) }
    };
    ChooserView {
        heading: text(if beside { "watch-heading-beside" } else { "watch-heading" }),
        lead: text(if beside { "watch-lead-beside" } else { "watch-lead" }),
        label: text("watch-path"),
        open: text("watch-open"),
        talks: kept.iter().map(past).collect(),
        talks_heading: text("watch-kept"),
        empty: text("watch-none-kept"),
        beside,
        notice: notice.map(|notice| locale.say(notice)),
        back: text(if beside { "watch-back-to-talk" } else { "watch-library" }),
        keys: text("watch-choose-keys"),
    }
}
