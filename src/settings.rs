//! What the trainee set once and finds again: text size, colours, pace, folders, the window's place.
//!
//! One readable file, `settings.ron`, in the user's folder. A file that cannot be understood is kept
//! beside under another name, and the program goes on with what it would be without.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::files::{self, AUTHORED_CAP_BYTES, FileError, Home};
use crate::message::Message;

/// Smallest and largest text, in percent of the designed size.
pub const TEXT_PERCENT: [u16; 2] = [80, 200];
/// Slowest and fastest words, a minute; 0 apart, which is all at once.
pub const WORDS_PER_MINUTE: [u16; 2] = [60, 600];

/// Everything the trainee can set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Size of the text in percent of the designed size, 80..=200.
    pub text_percent: u16,
    /// Which colours are on.
    pub colours: Colours,
    /// Whether nothing moves that need not.
    pub reduced_motion: bool,
    /// How fast the customer's words appear, 60..=600 words a minute; 0 for all at once.
    pub words_per_minute: u16,
    /// Whether the guide of the first talk was finished or skipped.
    pub guided: bool,
    /// Whether the coach speaks, by scenario id, where the trainee chose.
    pub coach: BTreeMap<String, bool>,
    /// More folders with scenarios.
    pub folders: Vec<PathBuf>,
    /// Where the window was and how large.
    pub window: Option<WindowPlace>,
}

/// Which colours are on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Colours {
    /// For daylight and projectors.
    #[default]
    Light,
    /// For evenings.
    Dark,
    /// As far apart as colours can be.
    HighContrast,
}

impl Colours {
    /// Every set of colours, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::HighContrast];
}

/// Where a window is and how large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WindowPlace {
    /// Left edge, in pixels of the desktop.
    pub left: i32,
    /// Upper edge, in pixels of the desktop.
    pub top: i32,
    /// Width in logical pixels.
    pub width: u32,
    /// Height in logical pixels.
    pub height: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            text_percent: 100,
            colours: Colours::Light,
            reduced_motion: false,
            words_per_minute: 230,
            guided: false,
            coach: BTreeMap::new(),
            folders: Vec::new(),
            window: None,
        }
    }
}

/// One thing that is set differently from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The size of the text, in percent; kept within [`TEXT_PERCENT`].
    TextPercent(u16),
    /// The colours.
    Colours(Colours),
    /// Whether nothing moves that need not.
    ReducedMotion(bool),
    /// Words a minute; 0 for all at once, else kept within [`WORDS_PER_MINUTE`].
    WordsPerMinute(u16),
    /// Whether the guide of the first talk was finished or skipped.
    Guided(bool),
    /// Whether the coach speaks in a scenario.
    Coach {
        /// The scenario, by id.
        scenario: String,
        /// Whether it speaks there.
        speaks: bool,
    },
    /// One more folder with scenarios.
    AddFolder(PathBuf),
    /// One folder less; what lies in it stays.
    RemoveFolder(PathBuf),
    /// Where the window is now.
    Window(WindowPlace),
}

impl Settings {
    /// Reads settings; what a file lacks is as it would be without one, and sizes are brought within bounds.
    ///
    /// # Errors
    /// What the text lacks to be settings, as the end of a sentence.
    pub fn read(text: &str) -> Result<Self, String> {
        let read: Self = ron::from_str(text).map_err(|error| error.to_string())?;
        let (text_percent, words_per_minute) = (read.text_percent, read.words_per_minute);
        let mut settings = read;
        settings.change(Change::TextPercent(text_percent));
        settings.change(Change::WordsPerMinute(words_per_minute));
        Ok(settings)
    }

    /// The text that [`Settings::read`] reads as these.
    pub fn text(&self) -> String {
        let pretty = ron::ser::PrettyConfig::new();
        // Plain structs, numbers and paths in UTF-8 always can be written; others are left out.
        ron::ser::to_string_pretty(self, pretty).unwrap_or_default()
    }

    /// Sets one thing.
    pub fn change(&mut self, change: Change) {
        match change {
            Change::TextPercent(percent) => {
                self.text_percent = percent.clamp(TEXT_PERCENT[0], TEXT_PERCENT[1]);
            }
            Change::Colours(colours) => self.colours = colours,
            Change::ReducedMotion(reduced) => self.reduced_motion = reduced,
            Change::WordsPerMinute(0) => self.words_per_minute = 0,
            Change::WordsPerMinute(words) => {
                self.words_per_minute = words.clamp(WORDS_PER_MINUTE[0], WORDS_PER_MINUTE[1]);
            }
            Change::Guided(guided) => self.guided = guided,
            Change::Coach { scenario, speaks } => {
                self.coach.insert(scenario, speaks);
            }
            Change::AddFolder(folder) if self.folders.contains(&folder) => {}
            Change::AddFolder(folder) => self.folders.push(folder),
            Change::RemoveFolder(folder) => self.folders.retain(|kept| *kept != folder),
            Change::Window(place) => self.window = Some(place),
        }
    }
}

/// The settings of this home, and a sentence where its file could not be used.
pub fn open(home: &Home) -> (Settings, Option<Message>) {
    let path = home.settings();
    if !files::is_there(&path) {
        return (Settings::default(), None);
    }
    let read = files::read_text(&path, AUTHORED_CAP_BYTES).map_err(|error| error.to_string());
    match read.and_then(|text| Settings::read(&text)) {
        Ok(settings) => (settings, None),
        Err(reason) => (Settings::default(), Some(set_aside(home, &reason))),
    }
}

/// Keeps the settings in this home; the old file stays whole until the new one is.
///
/// # Errors
/// When it cannot be written.
pub fn keep(home: &Home, settings: &Settings) -> Result<(), FileError> {
    files::replace(&home.settings(), settings.text().as_bytes())
}

fn set_aside(home: &Home, reason: &str) -> Message {
    let reason = reason.trim_end_matches('.');
    match files::move_aside(&home.settings(), "broken") {
        Ok(kept) => Message::new("settings-broken").with("reason", reason).with("kept", kept.display()),
        Err(_) => Message::new("settings-unreadable").with("reason", reason),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home() -> (tempfile::TempDir, Home) {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::find(Some(folder.path()));
        (folder, home)
    }

    fn changed() -> Settings {
        let mut settings = Settings::default();
        let place = WindowPlace { left: -8, top: 12, width: 1500, height: 900 };
        for change in [
            Change::TextPercent(150),
            Change::Colours(Colours::HighContrast),
            Change::ReducedMotion(true),
            Change::WordsPerMinute(0),
            Change::Guided(true),
            Change::Coach { scenario: "new_key".into(), speaks: false },
            Change::AddFolder("/tmp/own \"scenarios\"".into()),
            Change::Window(place),
        ] {
            settings.change(change);
        }
        settings
    }

    #[test]
    fn what_was_set_is_found_again() {
        let (_folder, home) = home();
        assert_eq!(open(&home), (Settings::default(), None));
        keep(&home, &changed()).unwrap();
        assert_eq!(open(&home), (changed(), None));
        keep(&home, &Settings::default()).unwrap();
        assert_eq!(open(&home), (Settings::default(), None));
    }

    #[test]
    fn a_broken_file_is_kept_beside_and_said() {
        let (folder, home) = home();
        std::fs::write(home.settings(), "(text_percent: lots").unwrap();
        let (settings, said) = open(&home);
        assert_eq!(settings, Settings::default());
        assert_eq!(said.unwrap().key, "settings-broken");
        let kept = folder.path().join("settings.ron.broken");
        assert_eq!(std::fs::read_to_string(kept).unwrap(), "(text_percent: lots");
        assert_eq!(open(&home), (Settings::default(), None));
    }

    #[test]
    fn a_file_of_another_version_is_read_as_far_as_it_goes() {
        let read = Settings::read("(text_percent: 9000, words_per_minute: 3, of_next_year: true)").unwrap();
        assert_eq!((read.text_percent, read.words_per_minute), (TEXT_PERCENT[1], WORDS_PER_MINUTE[0]));
        assert_eq!(Settings::read("()").unwrap(), Settings::default());
    }

    #[test]
    fn a_folder_is_listed_once_and_can_be_taken_off() {
        let mut settings = Settings::default();
        settings.change(Change::AddFolder("/a".into()));
        settings.change(Change::AddFolder("/a".into()));
        assert_eq!(settings.folders, [PathBuf::from("/a")]);
        settings.change(Change::RemoveFolder("/a".into()));
        assert_eq!(settings.folders, Vec::<PathBuf>::new());
    }
}
