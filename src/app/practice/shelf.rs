//! The shelf of scenarios and the briefing of the one that was chosen.

use std::path::Path;

use super::Practice;
use crate::app::Screen;
use crate::drive::{Talk, Unfinished, unfinished};
use crate::files;
use crate::message::Message;
use crate::scenario::{self, Scenario};
use crate::view::briefing::{BriefingView, briefing};
use crate::view::library::{Interrupted, LibraryView, Shelved, library};

/// What lies on the shelf, and what was taken from it.
#[derive(Default)]
pub(in crate::app) struct Shelf {
    pub(in crate::app) library: LibraryView,
    pub(in crate::app) briefing: BriefingView,
    scenarios: Vec<Shelved>,
    chosen: Option<Chosen>,
}

/// The scenario whose briefing is shown, as its seed drew it.
pub(super) struct Chosen {
    pub(super) scenario: Scenario,
    pub(super) contact: usize,
    pub(super) seed: u64,
}

impl Practice {
    pub(super) fn show_library(&mut self) {
        self.talking.leave();
        self.shelf.scenarios = files::scenarios(&self.home).into_iter().map(shelved).collect();
        let waiting: Vec<Interrupted> =
            unfinished(&self.home.replays()).into_iter().rev().map(interrupted).collect();
        self.shelf.library = library(&self.shelf.scenarios, &waiting, &self.setting.locale);
        self.show(Screen::Library);
    }

    pub(super) fn open_scenario(&mut self, id: &str) {
        let found = self.shelf.scenarios.iter().find(|shelved| shelved.id == id);
        let Some(Ok(checked)) = found.map(|shelved| &shelved.checked) else { return };
        let seed = self.seed.unwrap_or_else(fresh_seed);
        self.brief(Chosen { scenario: checked.scenario.clone(), contact: 0, seed });
    }

    pub(super) fn brief(&mut self, chosen: Chosen) {
        let case = chosen.scenario.draw(chosen.contact, chosen.seed);
        self.shelf.briefing = briefing(&chosen.scenario.title, &case, &self.setting.locale);
        self.shelf.chosen = Some(chosen);
        self.show(Screen::Briefing);
    }

    pub(super) fn begin(&mut self) {
        let Some(Chosen { scenario, contact, seed }) = &self.shelf.chosen else { return };
        let talk = Talk::begin(scenario, *contact, *seed, self.setting.clone());
        self.sit_down(scenario.title.clone(), talk);
    }

    pub(super) fn go_on(&mut self, path: &Path) {
        match Talk::resume(path, self.setting.clone()) {
            Ok(talk) => {
                let played = talk.played();
                let title = scenario::read(&played.id, &played.text).scenario.title;
                self.sit_down(title, talk);
            }
            Err(error) => {
                let sentence = Message::new("window-cannot-go-on").with("reason", error);
                self.shelf.library.notice = Some(self.setting.locale.say(&sentence));
            }
        }
    }
}

fn shelved(found: files::Authored) -> Shelved {
    let checked = found.text.map(|text| scenario::read(&found.id, &text)).map_err(|error| error.to_string());
    Shelved { id: found.id, path: found.path, checked }
}

fn interrupted(talk: Unfinished) -> Interrupted {
    Interrupted { path: talk.path, title: talk.title, turns: talk.turns }
}

/// A seed that was hardly ever played before, and short enough to be told to a colleague.
fn fresh_seed() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    u64::from(since.subsec_micros()) ^ (since.as_secs() % 1_000_000)
}
