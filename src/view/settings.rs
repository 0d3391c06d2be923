//! The settings: every choice with its words, the folders with scenarios, and what is kept of the trainee.

use std::path::{Path, PathBuf};

use crate::locale::Locale;
use crate::message::Message;
use crate::settings::{Change, Colours, Settings};

/// Sizes of text that are offered, in percent.
const SIZES: [u16; 7] = [80, 90, 100, 125, 150, 175, 200];
/// Paces of the customer's words that are offered: words a minute with the key of their name.
const PACES: [(u16, &str); 4] =
    [(0, "pace-at-once"), (350, "pace-fast"), (230, "pace-speech"), (150, "pace-slow")];

/// Everything on the settings screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SettingsView {
    /// The heading.
    pub heading: String,
    /// Where it is kept.
    pub lead: String,
    /// What can be chosen.
    pub choices: Vec<Choice>,
    /// The folders.
    pub folders: FoldersView,
    /// What is kept of the trainee.
    pub mine: MineView,
    /// The button to what the program is made of.
    pub about: String,
    /// The button back.
    pub back: String,
    /// Something that could not be done, or was done, as a sentence.
    pub notice: Option<String>,
    /// Which keys do what.
    pub keys: String,
}

/// One thing that can be set, and what it can be.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// What it is.
    pub label: String,
    /// What it does.
    pub about: String,
    /// What it can be.
    pub options: Vec<Choosable>,
}

/// One thing a choice can be.
#[derive(Clone, Debug, PartialEq)]
pub struct Choosable {
    /// What it is called.
    pub label: String,
    /// What a screen reader says of it.
    pub says: String,
    /// Whether it is so.
    pub chosen: bool,
    /// What choosing it changes.
    pub change: Change,
}

/// More folders with scenarios.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FoldersView {
    /// Heading.
    pub heading: String,
    /// How to add one, and where the user's own is.
    pub lead: String,
    /// The folders that are listed.
    pub folders: Vec<FolderView>,
    /// The box for a path is called so.
    pub path: String,
    /// The button that adds it.
    pub add: String,
    /// The button that puts back what was taken off.
    pub put_back: Option<String>,
}

/// One folder with scenarios.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FolderView {
    /// The folder.
    pub path: PathBuf,
    /// Its path and what is in it.
    pub says: String,
    /// The button that takes it off the list.
    pub remove: String,
    /// What a screen reader says of that button.
    pub remove_label: String,
}

/// What is kept of the trainee, and deleting it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MineView {
    /// Heading.
    pub heading: String,
    /// What is kept and where.
    pub says: String,
    /// The button that asks; none where nothing is kept.
    pub delete: Option<String>,
    /// The question, which says exactly what would go.
    pub question: String,
    /// What becomes of it.
    pub after: String,
    /// The answer that deletes.
    pub yes: String,
    /// The answer that keeps.
    pub no: String,
    /// That it was put aside, and the button that takes it back.
    pub put_aside: Option<[String; 2]>,
}

/// What the settings screen is about.
#[derive(Clone, Copy, Debug)]
pub struct Setup<'a> {
    /// What is set.
    pub settings: &'a Settings,
    /// The user's folder.
    pub home: &'a Path,
    /// Each folder of the settings with how many scenarios are in it, or why that is not known.
    pub folders: &'a [(PathBuf, Result<usize, String>)],
    /// Whether a folder was taken off and can be put back.
    pub can_put_back: bool,
    /// What is kept of the trainee.
    pub mine: Mine,
    /// Whether everything of theirs was put aside and goes when the program ends.
    pub is_put_aside: bool,
}

/// How much is kept of the trainee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mine {
    /// Talks.
    pub talks: usize,
    /// Scenarios of their own.
    pub scenarios: usize,
    /// Whether settings are kept.
    pub settings: bool,
}

impl Mine {
    /// Whether nothing is kept.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// The settings screen.
pub fn settings(setup: Setup<'_>, locale: &Locale) -> SettingsView {
    let now = setup.settings;
    SettingsView {
        heading: locale.text("settings-heading"),
        lead: locale.say(&Message::new("settings-lead").with("folder", setup.home.display())),
        choices: vec![sizes(now, locale), colours(now, locale), motion(now, locale), pace(now, locale)],
        folders: folders(setup, locale),
        mine: mine(setup, locale),
        about: locale.text("settings-about"),
        back: locale.text("settings-back"),
        notice: None,
        keys: locale.text("settings-keys"),
    }
}

fn choice(name: &str, options: Vec<(String, bool, Change)>, locale: &Locale) -> Choice {
    let label = locale.text(&format!("settings-{name}"));
    let option = |(words, chosen, change): (String, bool, Change)| {
        let says = format!("{label}: {words}");
        Choosable { label: words, says, chosen, change }
    };
    let options = options.into_iter().map(option).collect();
    Choice { about: locale.text(&format!("settings-{name}-about")), options, label }
}

/// Sizes that are offered, and the one that is on where the keys brought it in between.
fn sizes(now: &Settings, locale: &Locale) -> Choice {
    let mut sizes = SIZES.to_vec();
    sizes.push(now.text_percent);
    sizes.sort_unstable();
    sizes.dedup();
    let words = |percent: u16| locale.say(&Message::new("settings-percent").with("percent", percent));
    let options = sizes
        .into_iter()
        .map(|percent| (words(percent), percent == now.text_percent, Change::TextPercent(percent)));
    choice("text", options.collect(), locale)
}

fn colours(now: &Settings, locale: &Locale) -> Choice {
    let key = |colours| match colours {
        Colours::Light => "colours-light",
        Colours::Dark => "colours-dark",
        Colours::HighContrast => "colours-high-contrast",
    };
    let options = Colours::ALL
        .map(|colours| (locale.text(key(colours)), colours == now.colours, Change::Colours(colours)));
    choice("colours", options.to_vec(), locale)
}

fn motion(now: &Settings, locale: &Locale) -> Choice {
    let options = [("motion-full", false), ("motion-reduced", true)].map(|(key, reduced)| {
        (locale.text(key), reduced == now.reduced_motion, Change::ReducedMotion(reduced))
    });
    choice("motion", options.to_vec(), locale)
}

fn pace(now: &Settings, locale: &Locale) -> Choice {
    let nearest = PACES.map(|(words, _)| words).into_iter().min_by_key(|words| {
        // At once is no pace: only itself is near it.
        if (*words == 0) == (now.words_per_minute == 0) {
            words.abs_diff(now.words_per_minute)
        } else {
            u16::MAX
        }
    });
    let options =
        PACES.map(|(words, key)| (locale.text(key), Some(words) == nearest, Change::WordsPerMinute(words)));
    choice("pace", options.to_vec(), locale)
}

fn folders(setup: Setup<'_>, locale: &Locale) -> FoldersView {
    let own = setup.home.join("scenarios");
    FoldersView {
        heading: locale.text("settings-folders"),
        lead: locale.say(&Message::new("settings-folders-lead").with("folder", own.display())),
        folders: setup.folders.iter().map(|(path, found)| folder(path, found, locale)).collect(),
        path: locale.text("settings-folder-path"),
        add: locale.text("settings-folder-add"),
        put_back: setup.can_put_back.then(|| locale.text("settings-folder-put-back")),
    }
}

fn folder(path: &Path, found: &Result<usize, String>, locale: &Locale) -> FolderView {
    let says = match found {
        Ok(count) => Message::new("settings-folder").with("folder", path.display()).with("count", count),
        Err(reason) => Message::new("settings-folder-lost").with("reason", reason),
    };
    let label = Message::new("settings-folder-remove-label").with("folder", path.display());
    FolderView {
        path: path.to_path_buf(),
        says: locale.say(&says),
        remove: locale.text("settings-folder-remove"),
        remove_label: locale.say(&label),
    }
}

fn mine(setup: Setup<'_>, locale: &Locale) -> MineView {
    let counted = |key: &str, count: usize| locale.say(&Message::new(key).with("count", count));
    let kept = setup.mine;
    let mut parts = vec![counted("mine-talks", kept.talks), counted("mine-scenarios", kept.scenarios)];
    parts.push(locale.text(if kept.settings { "mine-settings" } else { "mine-no-settings" }));
    let list = |key: &str| {
        let [talks, scenarios, settings] = [0, 1, 2].map(|index| parts[index].clone());
        let message = Message::new(key).with("talks", talks).with("scenarios", scenarios);
        locale.say(&message.with("settings", settings).with("folder", setup.home.display()))
    };
    let aside = || [locale.text("mine-put-aside"), locale.text("mine-take-back")];
    MineView {
        heading: locale.text("mine-heading"),
        says: list("mine-kept"),
        delete: (!kept.is_empty()).then(|| locale.text("mine-delete")),
        question: list("mine-question"),
        after: locale.text("mine-after"),
        yes: locale.text("mine-yes"),
        no: locale.text("mine-no"),
        put_aside: setup.is_put_aside.then(aside),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(settings: &Settings, mine: Mine) -> SettingsView {
        let folders = [("/a".into(), Ok(3)), ("/b".into(), Err("cannot read /b: gone".to_owned()))];
        let setup = Setup {
            settings,
            home: Path::new("/home/me"),
            folders: &folders,
            can_put_back: false,
            mine,
            is_put_aside: false,
        };
        super::settings(setup, &Locale::english())
    }

    #[test]
    fn every_choice_shows_what_is_set_once() {
        let mut settings = Settings::default();
        for percent in [80, 110, 200] {
            settings.change(Change::TextPercent(percent));
            settings.change(Change::WordsPerMinute(percent));
            for choice in shown(&settings, Mine::default()).choices {
                let chosen: Vec<_> = choice.options.iter().filter(|option| option.chosen).collect();
                assert_eq!(chosen.len(), 1, "{choice:?}");
                assert!(choice.options.iter().all(|option| !option.says.contains('[')), "{choice:?}");
            }
        }
    }

    #[test]
    fn deleting_says_exactly_what_and_how_many() {
        let mine = Mine { talks: 12, scenarios: 1, settings: true };
        let view = shown(&Settings::default(), mine).mine;
        assert!(view.question.contains("12 talks") && view.question.contains("one scenario"), "{view:?}");
        assert!(view.delete.is_some());
        assert_eq!(shown(&Settings::default(), Mine::default()).mine.delete, None);
    }

    #[test]
    fn a_folder_that_is_gone_says_so() {
        let view = shown(&Settings::default(), Mine::default()).folders;
        assert!(view.folders[0].says.contains("3 scenarios"), "{view:?}");
        assert!(view.folders[1].says.contains("cannot read /b"), "{view:?}");
    }
}
