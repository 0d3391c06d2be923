//! Every word the program says exists: keys in the code against the messages of the reference locale.

#![expect(clippy::unwrap_used, reason = "a broken checkout should stop the test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use empathy_engine::locale::{Fault, Locale, lint};
use empathy_engine::message::Message;
use empathy_engine::reversal::Style;
use empathy_engine::reversal::comparison::{Belief, Lesson};
use empathy_engine::scoring::marks::{EPILOGUE, MARKS, MONTH, NOT_SCORED};
use empathy_engine::session::turn::{Rule, Slip};

/// What stands before a key in the code.
const BEFORE_KEYS: [&str; 2] = ["Message::new(\"", ".text(\""];

#[test]
fn every_key_in_the_code_has_words() {
    let locale = Locale::english();
    let missing: Vec<String> = keys_in_code().into_iter().filter(|key| !locale.has(key)).collect();
    assert_eq!(missing, Vec::<String>::new(), "keys without words in locales/en");
}

#[test]
fn every_rule_and_slip_has_its_sentence() {
    let locale = Locale::english();
    let why = Rule::ALL.iter().map(|rule| format!("why-{}", rule.name()));
    let marks = Slip::ALL.iter().map(|slip| format!("mark-{}", slip.name()));
    let missing: Vec<String> = why.chain(marks).filter(|key| !locale.has(key)).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_mark_and_epilogue_can_be_said_with_its_arguments() {
    let with = |key: String, names: &[&str]| {
        names.iter().fold(Message::new(key), |message, name| message.with(name, "12.50"))
    };
    let marks = MARKS.iter().map(|(rule, names)| with(format!("mark-{rule}"), names));
    let epilogue = EPILOGUE.iter().map(|(key, names)| with((*key).to_owned(), names));
    let month = MONTH.iter().map(|(key, names)| with((*key).to_owned(), names));
    let not_scored = NOT_SCORED.iter().map(|key| Message::new(*key));
    let all: Vec<Message> = marks.chain(epilogue).chain(month).chain(not_scored).collect();
    assert_eq!(lint(&Locale::english(), &all), Vec::<Fault>::new());
}

#[test]
fn everything_that_comes_of_a_reversed_talk_has_words() {
    let locale = Locale::english();
    let lessons = [
        Lesson::Unasked,
        Lesson::TooLate,
        Lesson::InMindOnly,
        Lesson::NobodyAsked,
        Lesson::NotShown,
        Lesson::SaidBack,
    ];
    let lessons = lessons.iter().map(|lesson| format!("lesson-{}", lesson.name()));
    let beliefs = Belief::ALL.iter().map(|belief| format!("belief-{}", belief.name()));
    let styles = Style::ALL.iter().map(|style| style.name());
    let styles = styles.flat_map(|name| {
        [format!("style-{name}"), format!("style-{name}-about"), format!("went-past-{name}")]
    });
    let missing: Vec<String> = lessons.chain(beliefs).chain(styles).filter(|key| !locale.has(key)).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn no_sentence_about_the_trainee_is_long_or_in_jargon() {
    let locale = Locale::english();
    for rule in Rule::ALL {
        let words = locale.text(&format!("why-{}", rule.name()));
        assert!(words.split_whitespace().count() <= 25 && words.ends_with('.'), "{words}");
        for jargon in ["validat", "reflection", "verification", "de-escalat", "empath", "probe"] {
            assert!(!words.to_lowercase().contains(jargon), "{words}");
        }
    }
}

/// Keys written out in `src/`, outside the unit tests; those of the bank and of scenarios are
/// composed and tested where they are.
fn keys_in_code() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut keys);
    keys.retain(|key| !key.contains(':') && !key.contains('{') && !key.starts_with("customer-"));
    keys
}

fn collect(folder: &Path, keys: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, keys);
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs") {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("mod tests {").next().unwrap_or_default();
            keys.extend(BEFORE_KEYS.iter().flat_map(|before| literals(code, before)));
        }
    }
}

/// What stands between `before` and the next quotation mark, wherever it occurs.
fn literals<'a>(code: &'a str, before: &'a str) -> impl Iterator<Item = String> + 'a {
    code.match_indices(before).filter_map(move |(at, _)| {
        let rest = &code[at + before.len()..];
        rest.split_once('"').map(|(key, _)| key.to_owned())
    })
}
