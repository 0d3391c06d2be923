//! Nine scenarios, each with four talks a seat: two good listeners who share no words, one who is quick and
//! cold, one who reads from a script.

#![expect(clippy::unwrap_used, reason = "a broken fixture should stop the test")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use empathy_engine::drive::{self, Keeping, Setting, Talk, input_of};
use empathy_engine::files::Home;
use empathy_engine::listen::Listener;
use empathy_engine::locale::Locale;
use empathy_engine::scenario::{self, Scenario};
use empathy_engine::scoring::band::Band;
use empathy_engine::scoring::score;
use empathy_engine::session::input::Input;

/// Each scenario with how many seats it is played from.
const SCENARIOS: [(&str, usize); 9] = [
    ("car_seat_tomorrow", 1),
    ("half_past_five", 3),
    ("missed_twice", 1),
    ("red_barrier", 1),
    ("strong_white", 1),
    ("table_is_coming", 2),
    ("two_parcels", 1),
    ("worn_once", 1),
    ("yearly_plan", 1),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn scenario_of(id: &str) -> Scenario {
    let path = root().join("scenarios").join(id).join("scenario.ron");
    let checked = scenario::read(id, &std::fs::read_to_string(path).unwrap());
    assert!(checked.problems.is_empty(), "{id}: {:#?}", checked.problems);
    checked.scenario
}

/// Every scenario with every seat, counted from 0.
fn seats() -> impl Iterator<Item = (Scenario, usize)> {
    SCENARIOS.into_iter().flat_map(|(id, seats)| (0..seats).map(move |seat| (scenario_of(id), seat)))
}

fn words_of(scenario: &Scenario, seat: usize, talk: &str) -> String {
    let mut path = root().join("tests/fixtures/talks").join(&scenario.id);
    if seat > 0 {
        path.push((seat + 1).to_string());
    }
    std::fs::read_to_string(path.join(format!("{talk}.txt"))).unwrap()
}

fn listener() -> Arc<dyn Listener> {
    let (listener, deaf) = drive::listener(&Home::find(Some(Path::new("nowhere"))));
    assert_eq!(deaf, None);
    Arc::new(listener)
}

/// Whether the matter was resolved, and the three scores; -1 where there is none.
fn played(scenario: &Scenario, seat: usize, talk: &str, listener: &Arc<dyn Listener>) -> (bool, [f64; 3]) {
    let setting = Setting { listener: listener.clone(), locale: Locale::english(), keeping: Keeping::Memory };
    let mut held = Talk::begin(scenario, seat, 1, setting);
    for line in words_of(scenario, seat, talk).lines() {
        held.take(input_of(line, &scenario.draw(seat, 1)).unwrap(), None);
    }
    held.take(Input::End, None);
    let card = score(held.case(), held.transcript());
    let scores = [card.listening, card.acknowledgement, card.resolution_cost];
    (card.resolved, scores.map(|judged| judged.score.value().unwrap_or(-1.0)))
}

#[test]
fn two_good_listeners_without_a_shared_phrase_reach_the_top() {
    let listener = listener();
    for (scenario, seat) in seats() {
        for talk in ["careful", "careful_otherwise"] {
            let (resolved, scores) = played(&scenario, seat, talk, &listener);
            let name = format!("{} seat {seat} {talk}: {scores:?}", scenario.id);
            // What is heard in free words is never sure: one of the three may be solid only.
            let strong = scores.iter().filter(|score| Band::of(**score) == Band::Strong).count();
            assert!(
                resolved && strong >= 2 && scores.iter().all(|score| Band::of(*score) >= Band::Solid),
                "{name}"
            );
        }
        let runs = |talk: &str| runs_of_three(&words_of(&scenario, seat, talk));
        let shared: Vec<_> = runs("careful").intersection(&runs("careful_otherwise")).cloned().collect();
        assert!(shared.is_empty(), "{} seat {seat}: {shared:?}", scenario.id);
    }
}

#[test]
fn cold_help_solves_the_matter_and_misses_the_person() {
    let listener = listener();
    for (scenario, seat) in seats() {
        let (_, careful) = played(&scenario, seat, "careful", &listener);
        let (resolved, cold) = played(&scenario, seat, "plain_and_cold", &listener);
        let name = format!("{} seat {seat}: {cold:?}", scenario.id);
        assert!(resolved, "{name}");
        assert!(cold[0] + 15.0 < careful[0] && cold[1] + 25.0 < careful[1], "{name}, careful {careful:?}");
    }
}

#[test]
fn a_script_is_no_way_through_any_of_them() {
    let listener = listener();
    for (scenario, seat) in seats() {
        let (_, scores) = played(&scenario, seat, "script", &listener);
        let (_, careful) = played(&scenario, seat, "careful", &listener);
        for (score, honest) in scores.iter().zip(careful) {
            assert!(score + 20.0 < honest, "{} seat {seat}: {scores:?}", scenario.id);
        }
    }
}

/// Every three words in a row that somebody says, without the inputs at the desk.
fn runs_of_three(text: &str) -> BTreeSet<Vec<String>> {
    let mut runs = BTreeSet::new();
    for line in text.lines().filter(|line| !line.starts_with('/')) {
        let words = line.to_lowercase();
        let words: Vec<&str> = words
            .split(|sign: char| !sign.is_alphanumeric() && sign != '\'')
            .filter(|word| !word.is_empty())
            .collect();
        runs.extend(words.windows(3).map(|run| run.iter().map(|word| (*word).to_owned()).collect()));
    }
    runs
}
