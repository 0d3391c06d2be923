//! The talks that are measured: those written for the shipped scenarios, and one that never ends.

use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::cli::{Failure, Shell, open};
use crate::drive::{Keeping, Setting, Talk, input_of};
use crate::listen;
use crate::locale::Locale;
use crate::scenario::Scenario;
use crate::session::input::Input;

static TALKS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/fixtures/talks");

/// A scenario with what is said and done in it.
pub(super) struct Rehearsed {
    pub(super) scenario: Scenario,
    pub(super) inputs: Vec<Input>,
}

/// Every talk that was written for a shipped scenario.
pub(super) fn rehearsed(shell: &Shell<'_>) -> Result<Vec<Rehearsed>, Failure> {
    let mut talks = Vec::new();
    for folder in TALKS.dirs() {
        let scenario = open::scenario(shell, &folder.path().display().to_string())?;
        let case = scenario.draw(0, 1);
        for file in folder.files() {
            let lines = file.contents_utf8().unwrap_or_default().lines();
            let inputs = lines.filter_map(|line| input_of(line, &case).ok()).collect();
            talks.push(Rehearsed { scenario: scenario.clone(), inputs });
        }
    }
    Ok(talks)
}

/// The setting of every measured talk: nothing is kept on the disk, and the cues hear alone.
pub(super) fn setting() -> Setting {
    Setting { listener: Arc::new(listen::english()), locale: Locale::english(), keeping: Keeping::Memory }
}

/// A talk with the first contact of a scenario.
pub(super) fn begin(scenario: &Scenario, seed: u64, setting: &Setting) -> Talk {
    Talk::begin(scenario, 0, seed, setting.clone())
}

/// What is said over and over in the talk that never ends: nothing in it hurts or says goodbye.
const REPLIES: [&str; 6] = [
    "What happened then, and how was that for you?",
    "So it went in and would not turn, and you stood there with the shopping.",
    "That must have been annoying, anyone would be upset after twenty minutes on the landing.",
    "I will cut it again from the original, it takes three minutes.",
    "I see. Could you tell me a little more about the neighbour?",
    "Have I got that right so far?",
];

/// A scenario whose customer stays, however long it takes: the shipped one, with a calm person.
pub(super) fn endless(mut scenario: Scenario) -> Scenario {
    for person in &mut scenario.cast {
        person.feels = [0.0; 4];
        person.trust = 1.0;
        person.react = 0.0;
        person.selves.clear();
    }
    for contact in &mut scenario.contacts {
        contact.turn_limit = u32::MAX;
    }
    scenario
}

/// The reply of turn `turn` in the talk that never ends.
pub(super) fn endless_reply(turn: usize) -> Input {
    Input::Say(REPLIES[turn % REPLIES.len()].to_owned())
}
