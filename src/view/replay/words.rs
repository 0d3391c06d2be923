//! The replay screen's own words: its buttons, headings and keys.

use crate::locale::Locale;

/// Buttons, headings and keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReplayWords {
    /// To before the first reply.
    pub first: String,
    /// One turn back.
    pub back: String,
    /// One turn on.
    pub on: String,
    /// To the end.
    pub last: String,
    /// Plays on.
    pub play: String,
    /// Stops playing.
    pub stop: String,
    /// To the turning point.
    pub turning_point: String,
    /// To where two ways part.
    pub parting: String,
    /// Goes on as a live talk.
    pub fork: String,
    /// Opens another file beside.
    pub beside: String,
    /// Shows the first one alone.
    pub alone: String,
    /// To choosing another talk.
    pub choose: String,
    /// To the first screen.
    pub library: String,
    /// Heading over what is hidden.
    pub hidden: String,
    /// Heading over the inner voice.
    pub inner: String,
    /// Uncovers the inner voice.
    pub inner_show: String,
    /// Covers it.
    pub inner_cover: String,
    /// Heading over the notes.
    pub notes: String,
    /// Which keys do what.
    pub keys: String,
}

pub(super) fn words(locale: &Locale) -> ReplayWords {
    let text = |key: &str| locale.text(key);
    ReplayWords {
        first: text("watch-first"),
        back: text("watch-back"),
        on: text("watch-on"),
        last: text("watch-last"),
        play: text("watch-play"),
        stop: text("watch-stop"),
        turning_point: text("watch-to-turning-point"),
        parting: text("watch-to-parting"),
        fork: text("watch-fork"),
        beside: text("watch-beside"),
        alone: text("watch-alone"),
        choose: text("watch-choose"),
        library: text("watch-library"),
        hidden: text("watch-hidden"),
        inner: text("watch-inner"),
        inner_show: text("watch-inner-show"),
        inner_cover: text("watch-inner-cover"),
        notes: text("watch-notes"),
        keys: text("watch-keys"),
    }
}
