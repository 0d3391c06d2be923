//! Opening a scenario in the studio: one's own as it is, a shipped one as a copy, a new one, and what was
//! not saved the last time.

use std::path::{Path, PathBuf};

use super::chore::beside;
use super::{Opened, Practice};
use crate::app::Screen;
use crate::app::practice::shelf::fresh_seed;
use crate::files::{self, Authored};
use crate::message::Message;
use crate::view::studio::fresh::{example, file_of};
use crate::view::studio::{Findings, Page, Rehearsals};

/// The id of a new scenario, and what a copy's id ends in.
const NEW: &str = "my_scenario";
const MINE: &str = "mine";

impl Practice {
    /// Opens a scenario by its id or path; a shipped one as a copy among the user's own.
    pub(in crate::app) fn open_in_studio(&mut self, name: &str) {
        let among = files::scenarios_among(&self.home, &self.settings.folders);
        let by_id = among.into_iter().find(|found| found.id == name);
        let Some(found) = by_id.or_else(|| files::scenario(&self.home, name)) else {
            return self.cannot_open(name);
        };
        if found.is_shipped { self.copy(&found) } else { self.open_file(Path::new(&found.path), None) }
    }

    /// Begins with a whole example.
    pub(super) fn begin_in_studio(&mut self) {
        let text = file_of(&example(&self.setting.locale));
        self.write_and_open(NEW, &text, "studio-begun");
    }

    fn copy(&mut self, found: &Authored) {
        match &found.text {
            Ok(text) => self.write_and_open(&format!("{}_{MINE}", found.id), text, "studio-copied"),
            Err(error) => self.cannot_open(error),
        }
    }

    fn write_and_open(&mut self, id: &str, text: &str, says: &'static str) {
        let path = free_folder(&self.home.scenarios(), id).join("scenario.ron");
        match files::write_new(&path, text.as_bytes()) {
            Ok(()) => self.open_file(&path, Some(Message::new(says).with("path", path.display()))),
            Err(error) => self.cannot_open(error),
        }
    }

    fn open_file(&mut self, path: &Path, notice: Option<Message>) {
        let text = match files::read_text(path, files::AUTHORED_CAP_BYTES) {
            Ok(text) => text,
            Err(error) => return self.cannot_open(error),
        };
        let mut page = Page::open(text);
        let unsaved = files::read_text(&beside(path), files::AUTHORED_CAP_BYTES).ok();
        let restored = unsaved.filter(|unsaved| *unsaved != page.text);
        let notice = if restored.is_some() { Some(Message::new("studio-restored")) } else { notice };
        if let Some(unsaved) = restored {
            page.write(unsaved);
        }
        let seed = self.seed.unwrap_or_else(fresh_seed);
        self.writing.opening += 1;
        self.writing.chores.clear();
        self.writing.open = Some(Opened {
            id: id_of(path),
            path: path.to_path_buf(),
            findings: Findings::default(),
            good: None,
            rehearsals: Rehearsals::default(),
            is_rehearsing: false,
            trying: None,
            seed,
            contact: 0,
            notice,
            elsewhere: None,
            is_gone: false,
            read: 0,
        });
        self.talking.leave(&self.draft.reply);
        self.refresh_studio();
        self.show(Screen::Studio);
        self.draft.bench.page = page;
    }

    fn cannot_open(&mut self, reason: impl std::fmt::Display) {
        let sentence = Message::new("studio-cannot-open").with("reason", reason);
        self.show_library();
        self.shelf.library.notice = Some(self.setting.locale.say(&sentence));
    }
}

/// `<folder>/<id>`, or `<id>_2` and on where there is one.
fn free_folder(folder: &Path, id: &str) -> PathBuf {
    let numbered = |number: u32| match number {
        1 => folder.join(id),
        number => folder.join(format!("{id}_{number}")),
    };
    (1..=u32::MAX).map(numbered).find(|path| !files::is_there(path)).unwrap_or_default()
}

/// The name of the folder, or of the file where it is called otherwise.
fn id_of(path: &Path) -> String {
    let folder = path.parent().and_then(Path::file_name);
    let name =
        if path.file_name().is_some_and(|name| name == "scenario.ron") { folder } else { path.file_stem() };
    name.unwrap_or_default().to_string_lossy().into_owned()
}
