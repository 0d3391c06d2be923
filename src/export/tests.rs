//! What a talk that is handed over must hold, and must not.

use super::*;
use crate::drive::{Keeping, Setting, Talk as Live};
use crate::listen;
use crate::session::input::Input;

const KEY: &str = include_str!("../../scenarios/new_key/scenario.ron");
/// Seeds that draw different people.
const SEEDS: [u64; 4] = [1, 2, 3, 7];

fn replay(seed: u64, replies: &[&str]) -> Replay {
    let setting = Setting {
        listener: std::sync::Arc::new(listen::english()),
        locale: Locale::english(),
        keeping: Keeping::Memory,
    };
    let mut talk = Live::begin(&scenario::read("new_key", KEY).scenario, 0, seed, setting);
    for reply in replies {
        talk.take(Input::Say((*reply).to_owned()), None);
    }
    talk.take(Input::Give("recut".into()), None);
    talk.take(Input::End, None);
    Replay::read(talk.replay_bytes()).unwrap()
}

fn removed(own: &str) -> Names {
    Names::Removed { own: own.into() }
}

#[test]
fn everything_said_and_every_score_is_in_it() {
    let replay = replay(7, &["Sorry, two trips for one key is annoying.", "I'll cut it again, no charge."]);
    let text = markdown(&replay, &Names::Stay, &Locale::english());
    for taken in &replay.taken {
        let words = taken.words.join(" ");
        assert!(text.contains(&words), "{words}\n{text}");
    }
    for part in ["two trips for one key", "Listening", "Low-cost resolution", "of 100", "## "] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains('['), "a key without words: {text}");
}

#[test]
fn no_name_is_left_where_it_was_to_go() {
    for seed in SEEDS {
        let case = scenario::read("new_key", KEY).scenario.draw(0, seed);
        let name = case.person.name.clone();
        let first = name.split_whitespace().next().unwrap();
        let shout = first.to_uppercase();
        let replies = [
            format!("Hello {name}, I am Priya Shah. What happened, {first}?"),
            format!("{shout}, {first}'s key is ready, says priya."),
        ];
        let replies: Vec<&str> = replies.iter().map(String::as_str).collect();
        let replay = replay(seed, &replies);
        let text = markdown(&replay, &removed("Priya Shah"), &Locale::english()).to_lowercase();
        for part in name.split_whitespace().chain(["Priya", "Shah"]) {
            let left =
                text.split(|sign: char| !sign.is_alphanumeric()).any(|word| word == part.to_lowercase());
            assert!(!left, "{part} in {text}");
        }
        assert!(text.contains("hello the customer, i am the trainee"), "{text}");
    }
}

#[test]
fn a_name_that_is_a_word_goes_only_where_it_is_a_name() {
    let replay = replay(7, &["I'm Will, and I will do it. May I?"]);
    let text = markdown(&replay, &removed("Will May"), &Locale::english());
    assert!(text.contains("I'm the trainee, and I will do it."), "{text}");
}

#[test]
fn names_stay_where_nobody_wants_them_gone() {
    let replay = replay(7, &["Hello there."]);
    let name = replay.case().person.name;
    assert!(markdown(&replay, &Names::Stay, &Locale::english()).contains(&name));
}
