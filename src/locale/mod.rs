//! Message -> words: the only user of Fluent.
//!
//! A locale is a folder of `.ftl` files. What it lacks is said in English, whole message by whole
//! message, and what English lacks is shown between brackets and found by [`lint()`].
//! Isolation marks stay off everywhere: words are kept in replays and must be the same bytes in
//! the window, the terminal and a rehearsal.

mod choose;
mod hand;
mod lint;

use std::sync::{Arc, LazyLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

pub use choose::choose;
pub use lint::lint;

use crate::message::Message;

/// The tag of the reference locale, which every other falls back to.
pub const REFERENCE: &str = "en";

/// Names of arguments that are counts: they choose plural forms.
const COUNTS: [&str; 5] = ["count", "minutes", "replies", "errors", "advice"];

static ENGLISH_FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales/en");

static ENGLISH: LazyLock<Arc<Words>> =
    LazyLock::new(|| Arc::new(Words::read(REFERENCE, &embedded(&ENGLISH_FILES)).0));

/// The words of one language, with English behind them. Cheap to clone.
#[derive(Clone)]
pub struct Locale {
    /// First the language itself, last English.
    chain: Vec<Arc<Words>>,
}

/// What is wrong with a locale or with a message asked of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Fault {
    /// A file that is no Fluent in places.
    #[error("{file}: {what}")]
    File {
        /// Name of the file.
        file: String,
        /// What the parser says.
        what: String,
    },
    /// A key that the locale does not have.
    #[error("no words for `{key}`")]
    Missing {
        /// The key.
        key: String,
    },
    /// A message that could not be filled in, for example for want of an argument.
    #[error("`{key}`: {what}")]
    Unfilled {
        /// The key.
        key: String,
        /// What was missing.
        what: String,
    },
}

impl Locale {
    /// The reference locale, which is part of the program.
    pub fn english() -> Self {
        Self { chain: vec![Arc::clone(&ENGLISH)] }
    }

    /// The locale `tag` from its files, each a name and a text, with all that is wrong with them.
    pub fn load(tag: &str, files: &[(String, String)]) -> (Self, Vec<Fault>) {
        let (words, faults) = Words::read(tag, files);
        (Self { chain: vec![Arc::new(words), Arc::clone(&ENGLISH)] }, faults)
    }

    /// The tag of the language.
    pub fn tag(&self) -> &str {
        self.chain.first().map_or(REFERENCE, |words| &words.tag)
    }

    /// The words of a message; `[key]` where there are none.
    pub fn say(&self, message: &Message) -> String {
        self.try_say(message).unwrap_or_else(|_| format!("[{}]", message.key))
    }

    /// The words of a message without arguments.
    pub fn text(&self, key: &str) -> String {
        self.say(&Message::new(key))
    }

    /// The words of a message in a talk: `authored` answers the keys that start with `scenario:`.
    pub fn say_in<'a>(&self, message: &Message, authored: impl Fn(&str) -> Option<&'a str>) -> String {
        match authored(&message.key) {
            Some(words) => words.to_owned(),
            None => self.say(message),
        }
    }

    /// Whether the language itself, or English, has the key.
    pub fn has(&self, key: &str) -> bool {
        self.chain.iter().any(|words| words.bundle.has_message(key))
    }

    /// The words of a message.
    ///
    /// # Errors
    /// [`Fault::Missing`] where no locale has the key, [`Fault::Unfilled`] where an argument lacks.
    pub fn try_say(&self, message: &Message) -> Result<String, Fault> {
        let found = self.chain.iter().find_map(|words| words.format(message));
        found.unwrap_or_else(|| Err(Fault::Missing { key: message.key.clone() }))
    }
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_tuple("Locale").field(&self.tag()).finish()
    }
}

/// One language's messages.
struct Words {
    tag: String,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    fn read(tag: &str, files: &[(String, String)]) -> (Self, Vec<Fault>) {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        let mut faults = Vec::new();
        for (name, text) in files {
            let (resource, unread) = match FluentResource::try_new(text.clone()) {
                Ok(resource) => (resource, Vec::new()),
                Err((resource, errors)) => (resource, errors),
            };
            let twice = bundle.add_resource(resource).err().unwrap_or_default();
            let whats = unread.iter().map(ToString::to_string).chain(twice.iter().map(ToString::to_string));
            faults.extend(whats.map(|what| Fault::File { file: name.clone(), what }));
        }
        (Self { tag: tag.to_owned(), bundle }, faults)
    }

    /// None where this language does not have the key.
    fn format(&self, message: &Message) -> Option<Result<String, Fault>> {
        let pattern = self.bundle.get_message(&message.key)?.value()?;
        let args: FluentArgs<'_> =
            message.args.iter().map(|(name, value)| (name.as_str(), argument(name, value))).collect();
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        Some(match errors.first() {
            None => Ok(hand::typed(message, words)),
            Some(error) => Err(Fault::Unfilled { key: message.key.clone(), what: error.to_string() }),
        })
    }
}

/// Only counts are numbers to Fluent: an order number keeps its zeros.
fn argument<'a>(name: &str, value: &'a str) -> FluentValue<'a> {
    if COUNTS.contains(&name)
        && let Ok(number) = value.parse::<FluentNumber>()
    {
        return FluentValue::Number(number);
    }
    FluentValue::from(value)
}

/// Every `.ftl` file of an embedded folder, by path, in the order of the paths.
fn embedded(folder: &Dir<'_>) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = folder
        .files()
        .filter(|file| file.path().extension().is_some_and(|ending| ending == "ftl"))
        .filter_map(|file| Some((file.path().display().to_string(), file.contents_utf8()?.to_owned())))
        .collect();
    files.extend(folder.dirs().flat_map(embedded));
    files.sort();
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, text: &str) -> (String, String) {
        (name.to_owned(), text.to_owned())
    }

    #[test]
    fn english_reads_without_a_fault() {
        let (_, faults) = Words::read(REFERENCE, &embedded(&ENGLISH_FILES));
        assert_eq!(faults, []);
    }

    #[test]
    fn a_language_falls_back_to_english_by_whole_messages() {
        let (dutch, faults) = Locale::load("nl", &[file("a.ftl", "hello = Hallo { $name }\n")]);
        assert_eq!(faults, []);
        assert_eq!(dutch.say(&Message::new("hello").with("name", "Ada")), "Hallo Ada");
        assert_eq!(dutch.text("locale-name"), "English");
        assert_eq!(dutch.tag(), "nl");
    }

    #[test]
    fn counts_choose_the_plural_and_numbers_of_things_keep_their_zeros() {
        let text = "wait = { $minutes ->\n    [one] a minute\n   *[other] { $minutes } minutes\n}\nid = { $value }\n";
        let (locale, _) = Locale::load("en-GB", &[file("a.ftl", text)]);
        assert_eq!(locale.say(&Message::new("wait").with("minutes", 1)), "a minute");
        assert_eq!(locale.say(&Message::new("wait").with("minutes", 5)), "5 minutes");
        assert_eq!(locale.say(&Message::new("id").with("value", "0070")), "0070");
    }

    #[test]
    fn what_lacks_is_said_and_never_hidden() {
        let (locale, _) = Locale::load("en-GB", &[file("a.ftl", "id = { $value }\n")]);
        assert_eq!(locale.try_say(&Message::new("no")), Err(Fault::Missing { key: "no".to_owned() }));
        assert!(matches!(locale.try_say(&Message::new("id")), Err(Fault::Unfilled { .. })));
        assert_eq!(locale.text("no"), "[no]");
    }

    #[test]
    fn a_broken_file_keeps_its_good_messages() {
        let text = "good = yes\nbad line\nalso = fine\ngood = twice\n";
        let (locale, faults) = Locale::load("en-GB", &[file("a.ftl", text)]);
        assert_eq!((locale.text("good"), locale.text("also")), ("yes".to_owned(), "fine".to_owned()));
        assert_eq!(faults.len(), 2, "{faults:?}");
    }

    #[test]
    fn words_of_a_scenario_come_from_the_scenario() {
        let locale = Locale::english();
        let authored = |key: &str| (key == "scenario:says/party").then_some("It's for Saturday.");
        assert_eq!(locale.say_in(&Message::new("scenario:says/party"), authored), "It's for Saturday.");
        assert_eq!(locale.say_in(&Message::new("locale-name"), authored), "English");
    }
}
