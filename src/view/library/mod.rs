//! The first screen: what to play next, a card for every scenario, talks to go on with, past talks.

mod card;
mod past;
mod upnext;

use crate::locale::Locale;
use crate::message::Message;
use crate::records::{Next, Record, Records, elsewhere};
use crate::scenario::{Checked, Scenario};
use crate::view::shift::ShiftCard;

pub use card::{Broken, Card, Playable, ToStudio};
pub use past::{PastTalk, Unfinished};
pub use upnext::UpNext;

/// Most talks to go on with that are offered.
const UNFINISHED_SHOWN: usize = 4;

/// Everything on the first screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LibraryView {
    /// The question at the top.
    pub heading: String,
    /// What this is, for whoever sees it for the first time.
    pub lead: String,
    /// What to play next.
    pub next: Option<UpNext>,
    /// The same, with another trouble than the last talk was about, where there is one.
    pub elsewhere: Option<Next>,
    /// A shift to begin or to go on with.
    pub shift: Option<ShiftCard>,
    /// Heading over the unfinished talks.
    pub unfinished_heading: String,
    /// Talks to go on with, the latest first.
    pub unfinished: Vec<Unfinished>,
    /// Heading over the scenarios.
    pub cards_heading: String,
    /// What the box to search in is called.
    pub search: String,
    /// What to say where nothing fits what is searched for.
    pub none_found: String,
    /// The scenarios: those that can be played first.
    pub cards: Vec<Card>,
    /// What to say where there is none.
    pub empty: String,
    /// The button that begins a new scenario.
    pub write_own: String,
    /// Heading over past talks.
    pub past_heading: String,
    /// Past talks, the latest first.
    pub past: Vec<PastTalk>,
    /// What to say where there is none yet.
    pub no_past: String,
    /// The button that opens the file of any talk.
    pub open_file: String,
    /// The button that shows more of them.
    pub more_past: String,
    /// Files among the replays that are none, if there are any.
    pub unreadable: Option<String>,
    /// How far the reading of past talks has got, while it goes on.
    pub reading: Option<Progress>,
    /// Something that could not be done, as a sentence.
    pub notice: Option<String>,
    /// Which keys do what.
    pub keys: String,
    /// The button to the settings.
    pub settings: String,
    /// The button that ends the program.
    pub quit: String,
}

/// Something that takes a while and can be stopped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How far it got.
    pub says: String,
    /// The button that stops it.
    pub stop: String,
}

/// A scenario as found on the disk.
#[derive(Clone, Debug)]
pub struct Shelved {
    /// Its id.
    pub id: String,
    /// Where it is, as people name it.
    pub path: String,
    /// Whether it came with the program.
    pub is_shipped: bool,
    /// What was read, or why nothing could be.
    pub checked: Result<Checked, String>,
}

impl Shelved {
    /// The scenario, where it can be played.
    pub fn playable(&self) -> Option<&Scenario> {
        let checked = self.checked.as_ref().ok()?;
        checked.is_playable().then_some(&checked.scenario)
    }
}

/// Past talks and how many still wait to be read.
#[derive(Clone, Copy, Debug)]
pub struct Past<'a> {
    /// Every talk that was read.
    pub records: &'a Records,
    /// How many wait to be read.
    pub waiting: usize,
}

/// The first screen for these scenarios and past talks.
pub fn library(shelf: &[Shelved], past: Past<'_>, locale: &Locale) -> LibraryView {
    let text = |key: &str| locale.text(key);
    let finished = past.records.finished();
    let playable: Vec<&Scenario> = shelf.iter().filter_map(Shelved::playable).collect();
    let unfinished = past.records.unfinished();
    let latest = unfinished.iter().rev().take(UNFINISHED_SHOWN);
    LibraryView {
        heading: text("library-heading"),
        lead: text("library-lead"),
        elsewhere: elsewhere(&finished, &playable),
        next: upnext::upnext(&finished, &playable, locale),
        shift: None,
        unfinished_heading: text("library-unfinished"),
        unfinished: latest.map(|record| past::unfinished(record, locale)).collect(),
        cards_heading: text("library-cards"),
        search: text("library-search"),
        none_found: text("library-none-found"),
        cards: cards(shelf, &finished, locale),
        empty: text("library-empty"),
        write_own: text("studio-new"),
        past_heading: text("library-past"),
        past: finished.iter().rev().map(|record| past::past_talk(record, shelf, locale)).collect(),
        no_past: text("library-no-past"),
        open_file: text("library-open-file"),
        more_past: text("library-more-past"),
        unreadable: unreadable(past.records.unreadable(), locale),
        reading: progress(past, locale),
        notice: None,
        keys: text("library-keys"),
        settings: text("library-settings"),
        quit: text("library-quit"),
    }
}

impl LibraryView {
    /// The cards that fit what is searched for; all of them where nothing is.
    pub fn found(&self, search: &str) -> Vec<&Card> {
        let words: Vec<String> = search.to_lowercase().split_whitespace().map(str::to_owned).collect();
        self.cards.iter().filter(|card| words.iter().all(|word| card.sought().contains(word))).collect()
    }
}

/// Cards, the playable ones first; broken ones must not stand in a beginner's way.
fn cards(shelf: &[Shelved], finished: &[&Record], locale: &Locale) -> Vec<Card> {
    let all = shelf.iter().map(|shelved| card::card(shelved, finished, locale));
    let (mut cards, broken): (Vec<Card>, Vec<Card>) = all.partition(|card| matches!(card, Card::Playable(_)));
    cards.extend(broken);
    cards
}

fn unreadable(count: usize, locale: &Locale) -> Option<String> {
    (count > 0).then(|| locale.say(&Message::new("library-unreadable").with("count", count)))
}

fn progress(past: Past<'_>, locale: &Locale) -> Option<Progress> {
    let done = past.records.len();
    let says = Message::new("library-reading").with("done", done).with("all", done + past.waiting);
    let stop = locale.text("library-stop-reading");
    (past.waiting > 0).then(|| Progress { says: locale.say(&says), stop })
}

#[cfg(test)]
mod tests;
