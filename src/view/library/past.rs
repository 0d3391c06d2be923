//! Talks that were: to go on with, to look at again, to hand to a trainer.

use std::path::PathBuf;

use super::Shelved;
use crate::locale::Locale;
use crate::message::Message;
use crate::records::{Outcome, Record};
use crate::scoring::SCORES;
use crate::scoring::band::Band;

/// A talk that was interrupted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unfinished {
    /// The file it is kept in.
    pub path: PathBuf,
    /// Title of the scenario.
    pub title: String,
    /// How far it got.
    pub progress: String,
    /// The button.
    pub go_on: String,
}

/// A talk that has ended.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PastTalk {
    /// The file.
    pub path: PathBuf,
    /// Title of the scenario.
    pub title: String,
    /// With whom, and how it ended.
    pub ending: String,
    /// The three scores as bands.
    pub scores: String,
    /// The button that shows it again.
    pub look: String,
    /// What a screen reader says of that button.
    pub look_label: String,
    /// The button that hands it to the trainer.
    pub hand_over: String,
    /// What a screen reader says of that button.
    pub hand_over_label: String,
}

pub(super) fn unfinished(record: &Record, locale: &Locale) -> Unfinished {
    let (path, title) = (record.path.clone(), record.title.clone());
    let progress = locale.say(&Message::new("library-unfinished-replies").with("replies", record.turns));
    Unfinished { path, title, progress, go_on: locale.text("library-go-on") }
}

pub(super) fn past_talk(record: &Record, shelf: &[Shelved], locale: &Locale) -> PastTalk {
    let (path, title) = (record.path.clone(), record.title.clone());
    let labelled = |key: &str| {
        let message = Message::new(key).with("title", &title).with("person", &record.person);
        locale.say(&message)
    };
    PastTalk {
        ending: ending(record, shelf, locale),
        scores: scores(record, locale),
        look: locale.text("library-look"),
        look_label: labelled("library-look-label"),
        hand_over: locale.text("library-hand-over"),
        hand_over_label: labelled("library-hand-over-label"),
        path,
        title,
    }
}

/// With whom, and what it came to. It was found, so it may be named.
fn ending(record: &Record, shelf: &[Shelved], locale: &Locale) -> String {
    let outcome = record.found.as_ref().map(|found| &found.outcome);
    let came_to = match outcome {
        Some(Outcome::Way(id)) => way(record, id, shelf),
        Some(Outcome::SaidNo) => locale.text("found-said-no"),
        Some(Outcome::LimitSet) => locale.text("found-limit-set"),
        Some(Outcome::SentAway) => locale.text("found-sent-away"),
        Some(Outcome::WalkedOut) => locale.text("found-walked-out"),
        Some(Outcome::Nothing) => locale.text("found-nothing"),
        None => locale.text("found-stopped"),
    };
    locale.say(&Message::new("library-past-ending").with("person", &record.person).with("ending", came_to))
}

/// The label of a way out, from the scenario as it is now; the id where the scenario is gone.
fn way(record: &Record, id: &str, shelf: &[Shelved]) -> String {
    let scenario = shelf.iter().filter_map(Shelved::playable).find(|scenario| scenario.id == record.scenario);
    let contact = scenario.and_then(|scenario| scenario.contacts.get(record.contact));
    let way = contact.and_then(|contact| contact.ways_out.iter().find(|way| way.id == id));
    way.map_or_else(|| id.replace('_', " "), |way| way.label.clone())
}

fn scores(record: &Record, locale: &Locale) -> String {
    let each = SCORES.iter().zip(record.scores).map(|(name, score)| {
        let band = score.map_or("band-none", |score| Band::of(score).key());
        let name = locale.text(&format!("score-{name}"));
        locale.say(&Message::new("library-past-score").with("score", name).with("band", locale.text(band)))
    });
    each.collect::<Vec<_>>().join(", ")
}
