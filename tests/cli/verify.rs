//! A replay proves itself, and a changed one names the first difference.

use empathy_engine::drive::rehear;
use empathy_engine::listen::{Context, Heard, Listener};
use empathy_engine::replay::{Difference, Replay, Verdict, verify};
use serde_json::json;

use crate::talks::{BySign, LINES, read, talk};

/// Changes the text of one line and gives it a checksum that fits.
fn tampered(bytes: &[u8], line: usize, from: &str, to: &str) -> Replay {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let lines: Vec<String> = text
        .lines()
        .enumerate()
        .map(|(index, old)| {
            if index != line {
                return old.to_owned();
            }
            assert!(old.contains(from), "{old}");
            let changed = old.replacen(from, to, 1);
            let body = &changed[..changed.len() - 18];
            let crc = crc32fast::hash(format!("{body}}}").as_bytes());
            format!("{body},\"crc\":\"{crc:08x}\"}}")
        })
        .collect();
    Replay::read(format!("{}\n", lines.join("\n")).as_bytes()).unwrap()
}

#[test]
fn the_first_difference_has_its_turn_its_place_and_both_values() {
    let bytes = talk(None, &LINES).replay_bytes().to_vec();
    let check = |line, from, to, turn, path: &str, stored, computed| {
        let found = verify(&tampered(&bytes, line, from, to));
        let path = path.to_owned();
        assert_eq!(found, Verdict::Different(Difference { turn, path, stored, computed }));
    };
    check(4, "\"waiting\":3.0", "\"waiting\":2.5", 4, "state.clock.waiting", json!(2.5), json!(3.0));
    check(4, "{\"hold\":3}", "{\"hold\":4}", 4, "state.clock.handle", json!(6.0), json!(7.0));
    let Verdict::Different(seed) = verify(&tampered(&bytes, 0, "\"seed\":7", "\"seed\":8")) else {
        panic!("another seed is another person");
    };
    assert_eq!(
        (seed.turn, seed.path.split('[').next().unwrap()),
        (0, "events"),
        "a feeling weighs differently"
    );
}

#[test]
fn words_are_a_locales_and_are_not_compared() {
    let bytes = talk(None, &LINES).replay_bytes().to_vec();
    let changed = tampered(&bytes, 0, "\"words\":[\"", "\"words\":[\"In other words: ");
    assert_eq!(verify(&changed), Verdict::Same { turns: LINES.len() });
}

struct Deaf;

impl Listener for Deaf {
    fn fingerprint(&self) -> String {
        "deaf".into()
    }

    fn hear(&self, _reply: &str, _context: &Context<'_>) -> Heard {
        Heard::default()
    }
}

#[test]
fn another_listener_is_told_apart_and_changes_nothing() {
    let replay = read(&talk(None, &LINES));
    assert_eq!(rehear(&replay, &BySign), []);
    let turns: Vec<u32> = rehear(&replay, &Deaf).iter().map(|drift| drift.turn).collect();
    assert!(turns.starts_with(&[1, 2, 3]), "{turns:?}");
    assert_eq!(verify(&replay), Verdict::Same { turns: LINES.len() });
}
