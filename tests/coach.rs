//! The coach in whole talks: it speaks of what was done and told, never of what is still hidden.

#![expect(clippy::unwrap_used, reason = "a broken fixture should stop the test")]

use std::collections::BTreeSet;
use std::sync::Arc;

use empathy_engine::drive::{Keeping, Setting, Talk, input_of};
use empathy_engine::listen;
use empathy_engine::locale::Locale;
use empathy_engine::scenario::{self, Scenario};
use empathy_engine::session::input::Input;
use empathy_engine::session::turn::Event;
use empathy_engine::view::coach::{Coaching, sentence};

const SHIPPED: [(&str, &str); 3] = [
    ("new_key", include_str!("../scenarios/new_key/scenario.ron")),
    ("lost_number", include_str!("../scenarios/lost_number/scenario.ron")),
    ("night_desk", include_str!("../scenarios/night_desk/scenario.ron")),
];
const TALKS: [&str; 6] = [
    "careful",
    "careful_terse",
    "careful_second_language",
    "ten_apologies",
    "everything_at_once",
    "promises",
];

fn talk(scenario: &Scenario, name: &str, seed: u64) -> Talk {
    let (listener, locale) = (Arc::new(listen::english()), Locale::english());
    let mut talk = Talk::begin(scenario, 0, seed, Setting { listener, locale, keeping: Keeping::Memory });
    let path = format!("{}/tests/fixtures/talks/{}/{name}.txt", env!("CARGO_MANIFEST_DIR"), scenario.id);
    let case = scenario.draw(0, seed);
    for line in std::fs::read_to_string(&path).unwrap().lines() {
        talk.take(input_of(line, &case).unwrap(), None);
    }
    talk.take(Input::End, None);
    talk
}

#[test]
fn the_coach_never_tells_what_the_customer_has_not() {
    let locale = Locale::english();
    let mut spoken = 0;
    for (id, text) in SHIPPED {
        let scenario = scenario::read(id, text).scenario;
        for (name, seed) in TALKS.into_iter().flat_map(|name| (1..4).map(move |seed| (name, seed))) {
            let talk = talk(&scenario, name, seed);
            let mut told: BTreeSet<&str> = BTreeSet::new();
            for turn in &talk.transcript().turns {
                told.extend(turn.events.iter().filter_map(|event| match event {
                    Event::Told(item) => Some(item.as_str()),
                    _ => None,
                }));
                let Some(says) = sentence(turn, talk.case(), Coaching::EveryTurn, &locale) else { continue };
                spoken += 1;
                assert!(!says.contains(|sign: char| sign.is_ascii_digit()), "{id} {name}: {says}");
                let items = &talk.case().contact.items;
                let known: BTreeSet<&str> = items
                    .iter()
                    .filter(|item| item.first || told.contains(item.id.as_str()))
                    .map(|item| item.hint.as_str())
                    .collect();
                for item in items.iter().filter(|item| !item.first && !told.contains(item.id.as_str())) {
                    assert!(!says.contains(&item.says), "{id} {name}: {says}");
                    let own_hint = !item.hint.is_empty() && !known.contains(item.hint.as_str());
                    assert!(!own_hint || !says.contains(&item.hint), "{id} {name}: {says}");
                }
            }
        }
    }
    assert!(spoken > 100, "the coach spoke only {spoken} times");
}

#[test]
fn the_second_talk_hears_less_of_the_coach_and_the_third_less_still() {
    let scenario = scenario::read(SHIPPED[1].0, SHIPPED[1].1).scenario;
    let talk = talk(&scenario, "careful", 1);
    let spoken = |coaching| {
        let turns = talk.transcript().turns.iter();
        turns.filter_map(|turn| sentence(turn, talk.case(), coaching, &Locale::english())).count()
    };
    let counts = [0, 1, 2, 3].map(|talks| spoken(Coaching::of(talks, None)));
    assert!(counts[0] > counts[1] && counts[1] > 0 && counts[3] == 0, "{counts:?}");
    assert!(counts[2] < counts[0], "{counts:?}");
}
