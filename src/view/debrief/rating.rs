//! The question before the scores: what the trainee thinks themselves, asked blind.

use crate::locale::Locale;
use crate::scoring::SCORES;
use crate::scoring::band::Band;
use crate::session::transcript::Transcript;
use crate::view::conversation::over_key;
use crate::view::words::Page;

/// The trainee's own view: a band for each score, in the order of [`SCORES`]; `None` for no view.
pub type Rating = [Option<Band>; 3];

/// Everything on the screen of the question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RatingView {
    /// The heading.
    pub heading: String,
    /// How the talk ended.
    pub ending: String,
    /// Why it is asked.
    pub lead: String,
    /// What is rated: each score's name and what it is about.
    pub asks: Vec<Page>,
    /// The four answers, the lowest first.
    pub bands: Vec<String>,
    /// The button that shows the scores.
    pub done: String,
    /// The button that goes on without an answer.
    pub skip: String,
    /// Which keys do what.
    pub keys: String,
}

/// The question, for a talk that is over.
pub fn rating(transcript: &Transcript, locale: &Locale) -> RatingView {
    let text = |key: &str| locale.text(key);
    let ask = |name: &&str| Page {
        title: text(&format!("score-{name}")),
        text: text(&format!("score-{name}-what")),
    };
    RatingView {
        heading: text("debrief-rate-heading"),
        ending: ending(transcript, locale),
        lead: text("debrief-rate-lead"),
        asks: SCORES.iter().map(ask).collect(),
        bands: Band::ALL.iter().map(|band| locale.text(band.key())).collect(),
        done: text("debrief-rate-done"),
        skip: text("debrief-rate-skip"),
        keys: text("debrief-rate-keys"),
    }
}

/// How the talk ended, in words; nothing where it has not.
pub(super) fn ending(transcript: &Transcript, locale: &Locale) -> String {
    over_key(transcript).map(|key| locale.text(key)).unwrap_or_default()
}
