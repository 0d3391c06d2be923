//! The shelf of scenarios and the briefing of the one that was chosen.

use std::collections::VecDeque;
use std::path::Path;

use super::Practice;
use crate::app::Screen;
use crate::drive::Talk;
use crate::files;
use crate::message::Message;
use crate::records::{self, Reading, Records, Unread};

use crate::scenario::{self, Case, Scenario};
use crate::shift::InShift;
use crate::view::briefing::{BriefingView, briefing};
use crate::view::coach::Coaching;
use crate::view::library::{LibraryView, Past, Shelved, library};

/// So many replays are read at once, before the library is shown: the talk that just ended is in it.
const READ_AT_ONCE: usize = 4;
/// So many are read at a time on another thread.
const BATCH: usize = 12;

/// What lies on the shelf, and what was taken from it.
#[derive(Default)]
pub(in crate::app) struct Shelf {
    pub(in crate::app) library: LibraryView,
    pub(in crate::app) briefing: BriefingView,
    pub(super) scenarios: Vec<Shelved>,
    records: Records,
    /// Replays that wait to be read.
    waiting: VecDeque<Unread>,
    chosen: Option<Chosen>,
}

/// The scenario whose briefing is shown, as its seed drew it.
pub(super) struct Chosen {
    pub(super) scenario: Scenario,
    pub(super) contact: usize,
    pub(super) seed: u64,
    /// Its place in a shift.
    pub(super) shift: Option<InShift>,
}

impl Chosen {
    fn case(&self) -> Case {
        let case = self.scenario.draw(self.contact, self.seed);
        match &self.shift {
            None => case,
            Some(shift) => case.in_shift(shift.left, shift.before.as_ref()),
        }
    }
}

impl Practice {
    pub(super) fn show_library(&mut self) {
        self.talking.leave(&self.draft.reply);
        self.shelve();
        self.shelf.waiting = self.shelf.records.unread(&self.home.replays()).into();
        if self.shelf.waiting.len() <= READ_AT_ONCE {
            self.shelf.records.add(records::read(self.shelf.waiting.drain(..).collect()));
        }
        self.refresh_library();
        self.show(Screen::Library);
    }

    /// Looks what lies on the shelf; a scenario whose text is as before is not read again.
    fn shelve(&mut self) {
        let known = std::mem::take(&mut self.shelf.scenarios);
        self.shelf.scenarios = files::scenarios_among(&self.home, &self.settings.folders)
            .into_iter()
            .map(|found| shelved(found, &known))
            .collect();
    }

    /// The next replays to be read on another thread.
    pub(in crate::app) fn next_batch(&mut self) -> Option<Vec<Unread>> {
        let waiting = &mut self.shelf.waiting;
        (!waiting.is_empty()).then(|| waiting.drain(..waiting.len().min(BATCH)).collect())
    }

    /// Takes in what was read there.
    pub(in crate::app) fn recorded(&mut self, readings: Vec<Reading>) {
        self.shelf.records.add(readings);
        self.refresh_library();
    }

    pub(super) fn stop_reading(&mut self) {
        self.shelf.waiting.clear();
        self.refresh_library();
    }

    fn refresh_library(&mut self) {
        let notice = self.shelf.library.notice.take();
        let past = Past { records: &self.shelf.records, waiting: self.shelf.waiting.len() };
        self.shelf.library = library(&self.shelf.scenarios, past, &self.setting.locale);
        self.shelf.library.notice = notice;
        self.offer_shifts();
    }

    /// The briefing of what comes next, with somebody not met yet.
    pub(super) fn open_next(&mut self) {
        let Some(next) = self.shelf.library.next.clone() else { return };
        self.open_with(&next.id, next.seed);
    }

    /// The briefing of another trouble than the last; of what comes next where there is no other.
    pub(super) fn open_elsewhere(&mut self) {
        match self.shelf.library.elsewhere.clone() {
            Some(other) => self.open_with(&other.scenario, other.seed),
            None => self.open_next(),
        }
    }

    pub(super) fn open_scenario(&mut self, id: &str) {
        self.open_with(id, None);
    }

    fn open_with(&mut self, id: &str, seed: Option<u64>) {
        let found = self.shelf.scenarios.iter().find(|shelved| shelved.id == id);
        let Some(scenario) = found.and_then(Shelved::playable).cloned() else { return };
        let seed = self.seed.or(seed).unwrap_or_else(fresh_seed);
        self.brief(Chosen { scenario, contact: 0, seed, shift: None });
    }

    pub(super) fn brief(&mut self, chosen: Chosen) {
        let case = chosen.case();
        self.shelf.briefing = briefing(&chosen.scenario.title, &case, &self.setting.locale);
        self.shelf.chosen = Some(chosen);
        self.set_coach_switch();
        self.show(Screen::Briefing);
    }

    /// The switch on the briefing shows whether the coach will speak.
    pub(super) fn set_coach_switch(&mut self) {
        let Some(chosen) = &self.shelf.chosen else { return };
        let id = chosen.scenario.id.clone();
        let coaching = Coaching::of(self.talks_begun(), self.settings.coach.get(&id).copied());
        self.shelf.briefing.coach_speaks = coaching != Coaching::Off;
        self.shelf.briefing.scenario = id;
    }

    pub(super) fn begin(&mut self) {
        let Some(Chosen { scenario, contact, seed, shift }) = &self.shelf.chosen else { return };
        let (title, setting) = (scenario.title.clone(), self.setting.clone());
        if let Some(shift) = shift {
            let talk = Talk::begin_in_shift(scenario, *contact, *seed, shift.clone(), setting);
            self.sit_down(title, talk);
            return self.talk_of_shift_began();
        }
        let talk = Talk::begin(scenario, *contact, *seed, setting);
        self.leave_shift();
        self.sit_down(title, talk);
    }

    pub(super) fn go_on(&mut self, path: &Path) {
        match Talk::resume(path, self.setting.clone()) {
            Ok(talk) => {
                let played = talk.played();
                let title = scenario::read(&played.id, &played.text).scenario.title;
                self.sit_down(title, talk);
                self.rejoin_shift();
            }
            Err(error) => {
                let sentence = Message::new("window-cannot-go-on").with("reason", error);
                self.shelf.library.notice = Some(self.setting.locale.say(&sentence));
            }
        }
    }
}

fn shelved(found: files::Authored, known: &[Shelved]) -> Shelved {
    let read = |text: String| {
        let before = known.iter().filter_map(|shelved| shelved.checked.as_ref().ok());
        let same = before.filter(|checked| checked.scenario.id == found.id);
        let same = same.into_iter().find(|checked| checked.scenario.text == text).cloned();
        same.unwrap_or_else(|| scenario::read(&found.id, &text))
    };
    let checked = found.text.map(read).map_err(|error| error.to_string());
    Shelved { id: found.id, path: found.path, is_shipped: found.is_shipped, checked }
}

/// A seed that was hardly ever played before, and short enough to be told to a colleague.
pub(super) fn fresh_seed() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    u64::from(since.subsec_micros()) ^ (since.as_secs() % 1_000_000)
}
