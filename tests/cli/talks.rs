//! Talks to test with: a shipped scenario, and a listener that hears by one sign.

use std::path::Path;
use std::sync::Arc;

use empathy_engine::drive::{Keeping, Setting, Talk, input_of};
use empathy_engine::listen::act::Act;
use empathy_engine::listen::{Context, Heard, HeardAct, Listener, Reading};
use empathy_engine::locale::Locale;
use empathy_engine::replay::Replay;
use empathy_engine::scenario::{self, Scenario};

/// Twelve inputs of every kind, without an end.
pub(crate) const LINES: [&str; 12] = [
    "Good morning, what happened?",
    "sorry about the twenty minutes",
    "",
    "/hold 3",
    "A new key? Of course.",
    "ünïcödé 👍🏽 \"quotes\" and \\n a break",
    "//slash",
    "sorry",
    "It takes three minutes.",
    "/give recut",
    "Is that all right?",
    "sorry again",
];

/// Hears a question by its mark and an apology by its word: enough to tell turns apart.
pub(crate) struct BySign;

impl Listener for BySign {
    fn fingerprint(&self) -> String {
        "by-sign-1".into()
    }

    fn hear(&self, reply: &str, context: &Context<'_>) -> Heard {
        let mut heard = Heard { uptake: context.line.contains('.'), ..Heard::default() };
        if reply.is_empty() {
            heard.reading = Reading::Silence;
        }
        if reply.contains("sorry") {
            heard.acts.push(HeardAct { p: 0.9, ..HeardAct::new(Act::Apology) });
        }
        if reply.ends_with('?') {
            heard.acts.push(HeardAct::new(Act::OpenQuestion));
        }
        heard
    }
}

pub(crate) fn new_key() -> Scenario {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/new_key/scenario.ron");
    let checked = scenario::read("new_key", &std::fs::read_to_string(path).unwrap());
    assert!(checked.is_playable(), "{:?}", checked.problems);
    checked.scenario
}

pub(crate) fn setting(folder: Option<&Path>) -> Setting {
    let keeping = folder.map_or(Keeping::Memory, |folder| Keeping::Folder(folder.to_path_buf()));
    Setting { listener: Arc::new(BySign), locale: Locale::english(), keeping }
}

/// A talk of the seed 7 that has taken these lines.
pub(crate) fn talk(folder: Option<&Path>, lines: &[&str]) -> Talk {
    let mut talk = Talk::begin(&new_key(), 0, 7, setting(folder));
    go_on(&mut talk, lines);
    talk
}

pub(crate) fn go_on(talk: &mut Talk, lines: &[&str]) {
    for line in lines {
        let input = input_of(line, talk.case()).unwrap();
        talk.take(input, None);
    }
}

pub(crate) fn read(talk: &Talk) -> Replay {
    Replay::read(talk.replay_bytes()).unwrap()
}
