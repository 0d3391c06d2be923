//! What the window holds: the shelf of scenarios, the talk in progress, and the view of each screen.
//!
//! Plain data and plain calls into the core; Bevy only carries it from frame to frame.

use std::path::Path;
use std::sync::Arc;

use bevy::prelude::Resource;

use super::{Screen, Start};
use crate::drive::{Hearing, Keeping, Setting, Talk, unfinished};
use crate::files::{self, Home};
use crate::listen::{self, Heard};
use crate::locale::Locale;
use crate::message::Message;
use crate::replay::note::Note;
use crate::scenario::{self, Scenario};
use crate::scoring;
use crate::session::input::Input;
use crate::ui::{Draft, UiAction};
use crate::view::briefing::{BriefingView, briefing};
use crate::view::conversation::{ConversationView, Sitting, conversation};
use crate::view::debrief::{DebriefView, Rating, RatingView, debrief, rating};
use crate::view::library::{Interrupted, LibraryView, Shelved, library};

/// Everything the window shows and may change.
#[derive(Resource)]
pub(super) struct Practice {
    /// Which screen is wanted.
    pub(super) screen: Screen,
    pub(super) library: LibraryView,
    pub(super) briefing: BriefingView,
    pub(super) conversation: Option<ConversationView>,
    /// The question before the scores.
    pub(super) rating: RatingView,
    /// The scores, once the trainee was asked.
    pub(super) debrief: Option<DebriefView>,
    /// What the trainee is writing.
    pub(super) draft: Draft,
    /// Whether the dark colours are on.
    pub(super) dark: bool,
    /// Whether the trainee wants to leave the program.
    pub(super) quits: bool,
    home: Home,
    setting: Setting,
    seed: Option<u64>,
    shelf: Vec<Shelved>,
    chosen: Option<Chosen>,
    talk: Option<(String, Talk)>,
    /// The reply that is being heard.
    hearing: Option<Hearing>,
    notices: Vec<String>,
}

/// The scenario whose briefing is shown, as its seed drew it.
struct Chosen {
    scenario: Scenario,
    contact: usize,
    seed: u64,
}

impl Practice {
    /// Reads the shelf and begins where `start` says.
    pub(super) fn open(start: Start) -> Self {
        let keeping = Keeping::Folder(start.home.replays());
        let setting = Setting { listener: Arc::new(listen::english()), locale: Locale::english(), keeping };
        let mut practice = Self {
            screen: Screen::Library,
            library: LibraryView::default(),
            briefing: BriefingView::default(),
            conversation: None,
            rating: RatingView::default(),
            debrief: None,
            draft: Draft::default(),
            dark: false,
            quits: false,
            home: start.home,
            setting,
            seed: start.seed,
            shelf: Vec::new(),
            chosen: None,
            talk: None,
            hearing: None,
            notices: Vec::new(),
        };
        practice.show_library();
        if let Some((scenario, contact, seed)) = start.play {
            practice.brief(Chosen { scenario, contact, seed });
        } else if let Some(path) = start.resume {
            practice.go_on(&path);
        }
        practice
    }

    /// Does what the trainee wants. Gives back a reply that has to be heard first.
    pub(super) fn act(&mut self, action: UiAction) -> Option<Hearing> {
        if self.hearing.is_some() && action != UiAction::SwitchColours {
            return None;
        }
        match action {
            UiAction::Open(id) => self.open_scenario(&id),
            UiAction::GoOn(path) => self.go_on(&path),
            UiAction::Begin => self.begin(),
            UiAction::Say(reply) => return self.say(&reply),
            UiAction::Do(input) => self.take(input, None),
            UiAction::SeeScores => self.ask_for_a_rating(),
            UiAction::Keep(note) => self.keep(note),
            UiAction::Rate(own) => self.look_back(own),
            UiAction::Again => self.again(),
            UiAction::ToLibrary => self.show_library(),
            UiAction::SwitchColours => self.dark = !self.dark,
            UiAction::Quit => self.quits = true,
        }
        None
    }

    /// The reply was heard: the turn is taken.
    pub(super) fn heard(&mut self, heard: Heard) {
        if let Some(hearing) = self.hearing.take() {
            self.notices = hearing.notices.iter().map(|notice| self.setting.locale.say(notice)).collect();
            self.take(Input::Say(hearing.reply), Some(heard));
        }
    }

    /// Whether a reply is being heard.
    pub(super) fn is_hearing(&self) -> bool {
        self.hearing.is_some()
    }

    fn show(&mut self, screen: Screen) {
        self.screen = screen;
        self.draft = Draft::default();
    }

    fn show_library(&mut self) {
        self.talk = None;
        self.shelf = files::scenarios(&self.home).into_iter().map(shelved).collect();
        let waiting: Vec<Interrupted> =
            unfinished(&self.home.replays()).into_iter().rev().map(interrupted).collect();
        self.library = library(&self.shelf, &waiting, &self.setting.locale);
        self.show(Screen::Library);
    }

    fn open_scenario(&mut self, id: &str) {
        let found = self.shelf.iter().find(|shelved| shelved.id == id);
        let Some(Ok(checked)) = found.map(|shelved| &shelved.checked) else { return };
        let seed = self.seed.unwrap_or_else(fresh_seed);
        self.brief(Chosen { scenario: checked.scenario.clone(), contact: 0, seed });
    }

    fn brief(&mut self, chosen: Chosen) {
        let case = chosen.scenario.draw(chosen.contact, chosen.seed);
        self.briefing = briefing(&chosen.scenario.title, &case, &self.setting.locale);
        self.chosen = Some(chosen);
        self.show(Screen::Briefing);
    }

    fn begin(&mut self) {
        let Some(Chosen { scenario, contact, seed }) = &self.chosen else { return };
        let talk = Talk::begin(scenario, *contact, *seed, self.setting.clone());
        self.sit_down(scenario.title.clone(), talk);
    }

    fn go_on(&mut self, path: &Path) {
        match Talk::resume(path, self.setting.clone()) {
            Ok(talk) => {
                let played = talk.played();
                let title = scenario::read(&played.id, &played.text).scenario.title;
                self.sit_down(title, talk);
            }
            Err(error) => {
                let sentence = Message::new("window-cannot-go-on").with("reason", error);
                self.library.notice = Some(self.setting.locale.say(&sentence));
            }
        }
    }

    fn sit_down(&mut self, title: String, mut talk: Talk) {
        self.notices = talk.take_notices().iter().map(|notice| self.setting.locale.say(notice)).collect();
        self.talk = Some((title, talk));
        self.refresh();
        self.show(Screen::Conversation);
    }

    fn say(&mut self, reply: &str) -> Option<Hearing> {
        let (_, talk) = self.talk.as_ref()?;
        let hearing = talk.hearing(reply);
        self.hearing = Some(hearing.clone());
        self.refresh();
        Some(hearing)
    }

    fn take(&mut self, input: Input, heard: Option<Heard>) {
        let Some((_, talk)) = &mut self.talk else { return };
        if !matches!(input, Input::Say(_)) {
            self.notices.clear();
        }
        let turn = talk.take(input, heard);
        self.notices.extend(turn.notices.iter().map(|notice| self.setting.locale.say(notice)));
        self.refresh();
    }

    /// Shows the talk as it stands now.
    fn refresh(&mut self) {
        self.conversation = self.sitting().map(|sitting| conversation(&sitting, &self.setting.locale));
    }

    fn sitting(&self) -> Option<Sitting<'_>> {
        let (title, talk) = self.talk.as_ref()?;
        Some(Sitting {
            title,
            case: talk.case(),
            transcript: talk.transcript(),
            lines: talk.customer_lines(),
            hearing: self.hearing.as_ref().map(|hearing| hearing.reply.as_str()),
            notices: &self.notices,
        })
    }

    fn ask_for_a_rating(&mut self) {
        let Some((_, talk)) = &self.talk else { return };
        self.rating = rating(talk.transcript(), &self.setting.locale);
        self.debrief = None;
        self.show(Screen::Debrief);
    }

    fn keep(&mut self, note: Note) {
        let Some((_, talk)) = &mut self.talk else { return };
        let notices = talk.keep(note);
        self.notices.extend(notices.iter().map(|notice| self.setting.locale.say(notice)));
        self.refresh();
    }

    fn look_back(&mut self, own: Option<Rating>) {
        if let Some(own) = own {
            self.keep(Note::Rating(own));
        }
        let Some(sitting) = self.sitting() else { return };
        let card = scoring::score(sitting.case, sitting.transcript);
        self.debrief = Some(debrief(&sitting, &card, own, &self.setting.locale));
        self.draft = Draft::default();
    }

    /// The briefing of the talk that is over, with the same person.
    fn again(&mut self) {
        let Some((_, talk)) = &self.talk else { return };
        let played = talk.played();
        let scenario = scenario::read(&played.id, &played.text).scenario;
        self.brief(Chosen { scenario, contact: played.contact, seed: talk.transcript().seed });
    }
}

fn shelved(found: files::Authored) -> Shelved {
    let checked = found.text.map(|text| scenario::read(&found.id, &text)).map_err(|error| error.to_string());
    Shelved { id: found.id, path: found.path, checked }
}

fn interrupted(talk: crate::drive::Unfinished) -> Interrupted {
    Interrupted { path: talk.path, title: talk.title, turns: talk.turns }
}

/// A seed that was hardly ever played before, and short enough to be told to a colleague.
fn fresh_seed() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    u64::from(since.subsec_micros()) ^ (since.as_secs() % 1_000_000)
}
