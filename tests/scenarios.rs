//! The twelve scenarios, each with two good listeners a seat who share hardly a word; nine of them also with one who is
//! quick and cold, and one who reads from a script.

#![expect(clippy::unwrap_used, reason = "a broken fixture should stop the test")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use empathy_engine::drive::{self, Keeping, Setting, Talk, input_of};
use empathy_engine::files::Home;
use empathy_engine::listen::Listener;
use empathy_engine::listen::lexicon::{Lexicon, english};
use empathy_engine::listen::passage::Passage;
use empathy_engine::locale::Locale;
use empathy_engine::scenario::{self, Scenario};
use empathy_engine::scoring::band::Band;
use empathy_engine::scoring::score;
use empathy_engine::session::input::Input;

/// Each scenario with how many seats it is played from.
const SCENARIOS: [(&str, usize); 12] = [
    ("car_seat_tomorrow", 1),
    ("half_past_five", 3),
    ("lost_number", 1),
    ("missed_twice", 1),
    ("new_key", 1),
    ("night_desk", 1),
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

/// The first three: what cheats get there is held by `tests/talks.rs`.
const FIRST: [&str; 3] = ["lost_number", "new_key", "night_desk"];

/// Of the content words of two talks, the case's own aside, the share that both may have.
const SHARED: f64 = 0.2;

/// The seats with a cold talk and a script.
fn seats_with_others() -> impl Iterator<Item = (Scenario, usize)> {
    seats().filter(|(scenario, _)| !FIRST.contains(&scenario.id.as_str()))
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
            assert!(resolved && scores.iter().all(|score| Band::of(*score) == Band::Strong), "{name}");
        }
        let runs = |talk: &str| runs_of_three(&words_of(&scenario, seat, talk));
        let shared: Vec<_> = runs("careful").intersection(&runs("careful_otherwise")).cloned().collect();
        assert!(shared.is_empty(), "{} seat {seat}: {shared:?}", scenario.id);
        let share = shared_content(&scenario, seat);
        assert!(share <= SHARED, "{} seat {seat}: {share:.2} of the content words are in both", scenario.id);
    }
}

/// Of the content words of both careful talks, names, numbers and the case's own words aside, the share that is in both.
#[expect(clippy::cast_precision_loss, reason = "some hundred words")]
fn shared_content(scenario: &Scenario, seat: usize) -> f64 {
    let lexicon = english();
    let contact = scenario.draw(seat, 1).contact;
    let papers = contact.papers.iter().flat_map(|paper| [&paper.title, &paper.text]);
    let told = contact.items.iter().map(|item| &item.says);
    let labels = contact.ways_out.iter().map(|way| &way.label);
    let fields = contact.case_file.iter().map(|field| &field.value);
    let texts =
        [&contact.briefing, &contact.opens].into_iter().chain(papers).chain(told).chain(labels).chain(fields);
    let case: BTreeSet<u64> = texts.flat_map(|text| content(text, &lexicon)).collect();
    let of = |talk: &str| -> BTreeSet<u64> {
        let lines = words_of(scenario, seat, talk);
        let said = lines.lines().filter(|line| !line.starts_with('/'));
        said.flat_map(|line| content(line, &lexicon)).filter(|stem| !case.contains(stem)).collect()
    };
    let (one, other) = (of("careful"), of("careful_otherwise"));
    one.intersection(&other).count() as f64 / one.union(&other).count() as f64
}

/// The stems of the content words of a text, without numbers.
fn content(text: &str, lexicon: &Lexicon) -> Vec<u64> {
    let passage = Passage::as_written(text, lexicon);
    let counts = |at: usize| passage.tokens()[at].word.chars().any(|sign| sign.is_ascii_digit());
    let content = (0..passage.tokens().len()).filter(|at| passage.is_content(*at) && !counts(*at));
    content.map(|at| passage.stems[at]).collect()
}

#[test]
fn cold_help_solves_the_matter_and_misses_the_person() {
    let listener = listener();
    for (scenario, seat) in seats_with_others() {
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
    for (scenario, seat) in seats_with_others() {
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
