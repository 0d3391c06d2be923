//! What the trainee sets and keeps: settings, folders with scenarios, and everything of theirs.

use std::path::{Path, PathBuf};

use super::Practice;
use crate::app::Screen;
use crate::files;
use crate::message::Message;
use crate::settings::{self, Change, WindowPlace};
use crate::view::about::{AboutView, about};
use crate::view::help::help;
use crate::view::settings::{Mine, SettingsView, Setup};

/// What the settings screen shows, and what can be undone there.
#[derive(Default)]
pub(in crate::app) struct KeptPart {
    pub(in crate::app) settings: SettingsView,
    pub(in crate::app) about: AboutView,
    /// The folder that was taken off the list last.
    removed: Option<PathBuf>,
    /// Whether everything of the trainee's was put aside and goes at the end.
    is_put_aside: bool,
}

impl Practice {
    /// Sets one thing and keeps it.
    pub(super) fn change(&mut self, change: Change) {
        self.settings.change(change);
        self.set_coach_switch();
        let notice = settings::keep(&self.home, &self.settings).err().map(|error| {
            let sentence = Message::new("settings-not-kept").with("reason", error);
            self.setting.locale.say(&sentence)
        });
        self.shelf.library.notice.clone_from(&notice);
        self.refresh_settings(notice);
    }

    /// Keeps where the window is, unless everything of the trainee's was just deleted.
    pub(in crate::app) fn keep_place(&mut self, place: WindowPlace) {
        if !self.kept.is_put_aside && self.settings.window != Some(place) {
            self.change(Change::Window(place));
        }
    }

    pub(super) fn show_settings(&mut self) {
        self.refresh_settings(None);
        self.show(Screen::Settings);
    }

    pub(super) fn show_about(&mut self) {
        self.kept.about = about(&self.setting.locale);
        self.show(Screen::About);
    }

    /// Shows the help of the screen, or leaves it.
    pub(super) fn turn_help(&mut self) {
        let name = format!("{:?}", self.screen).to_lowercase();
        self.help = match self.help {
            Some(_) => None,
            None => Some(help(&name, &self.setting.locale)),
        };
        self.draft.settled = false;
    }

    fn refresh_settings(&mut self, notice: Option<String>) {
        let count = |folder: &PathBuf| (folder.clone(), count_scenarios(folder));
        let folders: Vec<_> = self.settings.folders.iter().map(count).collect();
        let kept = files::kept(&self.home);
        let setup = Setup {
            settings: &self.settings,
            home: self.home.folder(),
            folders: &folders,
            can_put_back: self.kept.removed.is_some(),
            mine: Mine { talks: kept.talks, scenarios: kept.scenarios, settings: kept.settings },
            is_put_aside: self.kept.is_put_aside,
        };
        let view = crate::view::settings::settings(setup, &self.setting.locale);
        self.kept.settings = SettingsView { notice, ..view };
    }

    /// Puts a folder on the list, if there are scenarios in it.
    pub(super) fn add_folder(&mut self, typed: &str) {
        let folder = PathBuf::from(typed.trim().trim_matches('"'));
        let said = match count_scenarios(&folder) {
            Ok(count) => {
                self.change(Change::AddFolder(folder.clone()));
                Message::new("settings-folder-added").with("folder", folder.display()).with("count", count)
            }
            Err(reason) => Message::new("settings-folder-not-added").with("reason", reason),
        };
        self.say_in_settings(&said);
    }

    pub(super) fn remove_folder(&mut self, folder: PathBuf) {
        self.change(Change::RemoveFolder(folder.clone()));
        let said = Message::new("settings-folder-removed").with("folder", folder.display());
        self.kept.removed = Some(folder);
        self.say_in_settings(&said);
    }

    pub(super) fn put_folder_back(&mut self) {
        if let Some(folder) = self.kept.removed.take() {
            self.change(Change::AddFolder(folder));
        }
    }

    /// Puts everything of the trainee's aside; it goes for good when the program ends.
    pub(super) fn delete_mine(&mut self) {
        match files::put_aside(&self.home) {
            Ok(()) => {
                self.kept.is_put_aside = true;
                self.refresh_settings(None);
            }
            Err(error) => self.say_in_settings(&Message::new("mine-not-deleted").with("reason", error)),
        }
    }

    pub(super) fn take_mine_back(&mut self) {
        match files::take_back(&self.home) {
            Ok(()) => {
                self.kept.is_put_aside = false;
                self.settings = settings::open(&self.home).0;
                self.refresh_settings(None);
            }
            Err(error) => self.say_in_settings(&Message::new("mine-not-taken-back").with("reason", error)),
        }
    }

    fn say_in_settings(&mut self, said: &Message) {
        let notice = Some(self.setting.locale.say(said));
        self.refresh_settings(notice);
    }
}

fn count_scenarios(folder: &Path) -> Result<usize, String> {
    files::scenarios_at(folder).map(|found| found.len()).map_err(|error| error.to_string())
}
