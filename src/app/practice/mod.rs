//! What the window holds: the shelf of scenarios, the talk in progress, and the view of each screen.
//!
//! Plain data and plain calls into the core; Bevy only carries it from frame to frame. Each part of
//! the program keeps its own state in its own file here (`shelf`, `talking`, `looking_back`, `kept`);
//! [`Practice::act`] says which of them does what.

mod handing_over;
mod kept;
mod looking_back;
mod reversing;
mod shelf;
mod shifting;
mod talking;
mod watching;
mod writing;

pub(super) use talking::{Answered, Sent};
pub(super) use writing::{Brought, Chore};

use std::sync::Arc;

use bevy::prelude::Resource;

use super::{Screen, Start, background};
use crate::drive::{self, Keeping, Setting};
use crate::files::Home;
use crate::locale::Locale;
use crate::settings::{self, Settings};
use crate::ui::{Draft, UiAction};
use crate::view::help::HelpView;

/// Everything the window shows and may change.
#[derive(Resource)]
pub(super) struct Practice {
    /// Which screen is wanted.
    pub(super) screen: Screen,
    /// How many screens were shown so far.
    pub(super) visits: u64,
    /// What the trainee is writing.
    pub(super) draft: Draft,
    /// Whether the trainee wants to leave the program.
    pub(super) quits: bool,
    /// What the trainee set; changed by [`UiAction::Change`] alone, which keeps it.
    pub(super) settings: Settings,
    /// The shelf and the briefing.
    pub(super) shelf: shelf::Shelf,
    /// The talk in progress.
    pub(super) talking: talking::Talking,
    /// The debrief.
    pub(super) looking_back: looking_back::LookingBack,
    /// The replay that is looked at.
    pub(super) looking: watching::Looking,
    /// The shift that goes on.
    pub(super) shifting: shifting::Shifting,
    /// The talk in which the trainee is the customer.
    pub(super) reversing: reversing::Reversing,
    /// The help, while it stands in place of the screen.
    pub(super) help: Option<HelpView>,
    /// The talk that is handed over.
    pub(super) handing_over: handing_over::HandingOver,
    /// The settings screen.
    pub(super) kept: kept::KeptPart,
    /// The scenario that is written on.
    pub(super) writing: writing::Writing,
    home: Home,
    setting: Setting,
    seed: Option<u64>,
}

impl Practice {
    /// Reads the shelf and begins where `start` says.
    pub(super) fn open(start: Start) -> Self {
        let keeping = Keeping::Folder(start.home.replays());
        let (listener, deaf) = background::behind(|| drive::listener(&start.home));
        let setting = Setting { listener: Arc::new(listener), locale: Locale::english(), keeping };
        let (settings, broken) = settings::open(&start.home);
        let mut practice = Self {
            visits: 0,
            screen: Screen::Library,
            draft: Draft::default(),
            quits: false,
            settings,
            shelf: shelf::Shelf::default(),
            talking: talking::Talking::default(),
            looking_back: looking_back::LookingBack::default(),
            looking: watching::Looking::default(),
            shifting: shifting::Shifting::default(),
            reversing: reversing::Reversing::default(),
            help: None,
            handing_over: handing_over::HandingOver::default(),
            kept: kept::KeptPart::default(),
            writing: writing::Writing::default(),
            home: start.home,
            setting,
            seed: start.seed,
        };
        practice.show_library();
        practice.shelf.library.notice = broken.or(deaf).map(|notice| practice.setting.locale.say(&notice));
        if let Some((scenario, contact, seed)) = start.play {
            practice.brief(shelf::Chosen { scenario, contact, seed, shift: None });
        } else if let Some((scenario, contact, seed, style)) = start.reverse {
            practice.read_card(scenario, contact, seed);
            practice.draft.turned.style = style;
        } else if let Some(path) = start.resume {
            practice.go_on(&path);
        } else if let Some(path) = start.replay {
            practice.open_replay(&path);
        } else if let Some(name) = start.studio {
            practice.open_in_studio(&name);
        }
        practice
    }

    /// Does what the trainee wants. Gives back a reply that has to be heard and answered.
    pub(super) fn act(&mut self, action: UiAction) -> Option<Sent> {
        if self.is_hearing() && !action.disturbs_no_talk() {
            return None;
        }
        match action {
            UiAction::Open(id) => self.open_scenario(&id),
            UiAction::OpenNext => self.open_next(),
            UiAction::StopReading => self.stop_reading(),
            UiAction::GoOn(path) => self.go_on(&path),
            UiAction::Begin => self.begin(),
            UiAction::Say(reply) => return self.say(&reply),
            UiAction::Do(input) => self.take(input),
            UiAction::SeeScores => {
                if !self.go_on_after_the_talk() {
                    self.ask_for_a_rating();
                }
            }
            UiAction::Keep(note) => self.write_down(note),
            UiAction::AskWhatCarried { turn, span } => self.tell_what_carried(turn, span),
            UiAction::Rate(own) => self.look_back(own),
            UiAction::Again => self.again(),
            UiAction::OpenReplay(path) => self.open_replay(&path),
            UiAction::Watch(watch) => self.watch(watch),
            UiAction::Fork { path, at } => self.fork(&path, at),
            UiAction::Reversal(wish) => self.reverse(wish),
            UiAction::Studio(wish) => self.write(wish),
            UiAction::HandOver(path) => self.begin_hand_over(path.as_deref()),
            UiAction::PreviewHandOver(handing) => self.preview_hand_over(&handing),
            UiAction::WriteHandOver(handing) => self.write_hand_over(&handing),
            UiAction::LeaveHandOver => self.leave_hand_over(),
            UiAction::Help => self.turn_help(),
            UiAction::ToAbout => self.show_about(),
            UiAction::ToSettings => self.show_settings(),
            UiAction::AddFolder(typed) => self.add_folder(&typed),
            UiAction::RemoveFolder(folder) => self.remove_folder(folder),
            UiAction::PutFolderBack => self.put_folder_back(),
            UiAction::DeleteMine => self.delete_mine(),
            UiAction::TakeMineBack => self.take_mine_back(),
            UiAction::AnotherPerson => self.another_person(),
            UiAction::NextCustomer => self.next_customer(),
            UiAction::Shift(wish) => self.wish(wish),
            UiAction::ToLibrary => self.leave(),
            UiAction::Change(change) => self.change(change),
            UiAction::Quit => self.quits = true,
        }
        None
    }

    fn show(&mut self, screen: Screen) {
        self.help = None;
        self.screen = screen;
        self.visits += 1;
        self.draft = Draft::default();
    }
}
