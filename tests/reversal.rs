//! Roles reversed on shipped scenarios: whole talks in somebody's own words, and what must hold of any talk.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use empathy_engine::listen::{self, cues::CueListener};
use empathy_engine::locale::Locale;
use empathy_engine::reversal::comparison::{Belief, Fate, Prediction, comparison};
use empathy_engine::reversal::{Reversal, Spoken, Style};
use empathy_engine::scenario::{self, Case};
use empathy_engine::view::reversal::{card, compared, talk};
use proptest::prelude::*;

/// A shipped scenario as its seed 1 draws it.
fn case(id: &str, text: &str) -> Arc<Case> {
    Arc::new(scenario::read(id, text).scenario.draw(0, 1))
}

fn key() -> Arc<Case> {
    case("new_key", include_str!("../scenarios/new_key/scenario.ron"))
}

fn white() -> Arc<Case> {
    case("strong_white", include_str!("../scenarios/strong_white/scenario.ron"))
}

fn barrier() -> Arc<Case> {
    case("red_barrier", include_str!("../scenarios/red_barrier/scenario.ron"))
}

static LISTENER: LazyLock<CueListener> = LazyLock::new(listen::english);

fn said(case: &Arc<Case>, style: Option<Style>, seed: u64, lines: &[&str]) -> Reversal {
    let listener = &*LISTENER;
    let mut talk = Reversal::begin(Arc::clone(case), style, seed);
    for line in lines {
        let telling = listener.telling(line, case);
        talk.take((*line).to_owned(), &telling);
    }
    talk
}

fn understood(talk: &Reversal) -> Vec<&str> {
    let things = talk.things().iter().filter(|thing| thing.understood.is_some());
    things.map(|thing| thing.item.as_str()).collect()
}

const KEY: [&str; 7] = [
    "Hello. The key from Tuesday won't turn in my front door.",
    "I stood on the landing for twenty minutes, waiting for the neighbour.",
    "The original works, I have it here.",
    "It goes all the way in and then it meets something hard.",
    "Yes, please do.",
    "No, nothing else.",
    "Goodbye.",
];

const WHITE: [&str; 8] = [
    "A small tin of the strong white paint, please.",
    "There is a stain on the wall, and each time I paint it, it comes back.",
    "It is brown, like tea, and when they do their washing upstairs it grows.",
    "My mother sleeps in that room, and she coughs all night.",
    "The caretaker says that I cause it and wants to keep the deposit.",
    "Yes.",
    "Thank you.",
    "Goodbye.",
];

const BARRIER: [&str; 8] = [
    "I paid for this in March and now your machine wants a hundred and eighty-four pounds.",
    "This is the third time I press this button, and the first one cut me off.",
    "I booked it over the phone.",
    "They are all hooting behind me.",
    "My card was refused.",
    "Yes, do that.",
    "Thanks.",
    "Goodbye.",
];

fn check(case: &Arc<Case>, style: Style, lines: &[&str], expected: &[&str], way: &str) {
    let talk = said(case, Some(style), 7, lines);
    assert_eq!(understood(&talk), expected, "{style:?}");
    assert!(talk.is_over(), "{style:?}: the agent comes to an end");
    let offered = talk.spoken().iter().any(|spoken| match spoken {
        Spoken::Agent(line) => {
            line.iter().any(|message| message.args.get("way").is_some_and(|one| one == way))
        }
        Spoken::Customer(_) => false,
    });
    assert!(offered, "{style:?} does what fits: {:#?}", talk.spoken());
}

#[test]
fn a_bad_key_is_told_to_each_of_them() {
    let (case, way) = (key(), "Cut it again, no charge");
    check(&case, Style::Listens, &KEY, &["wont_turn", "landing", "original", "how_sticks"], way);
    // How it sticks comes after the offer, and nobody had asked.
    check(&case, Style::Brief, &KEY, &["wont_turn", "landing", "original"], way);
    // Twenty minutes on the landing are the answer to no question of a form.
    check(&case, Style::Script, &KEY, &["wont_turn", "original", "how_sticks"], way);
}

#[test]
fn behind_a_tin_of_white_the_need_is_heard_by_who_listens() {
    let (case, way) = (white(), "Send Wafula, the plumber, to find the water and write down the cause");
    let all = ["white_tin", "comes_back", "brown_edge", "sleeps_there", "blamed"];
    check(&case, Style::Listens, &WHITE, &all, way);
    check(&case, Style::Brief, &WHITE, &all[..2], way);
    // It answers each question of the form one line too late, as people do who tell a story.
    check(&case, Style::Script, &WHITE, &all[..1], way);
}

#[test]
fn at_the_barrier_what_is_hard_to_say_comes_late() {
    let (case, way) = (barrier(), "Put the plate on the booking right and raise the barrier, nothing to pay");
    let all = ["wants_184", "third_press", "hooting", "by_phone", "card_refused"];
    check(&case, Style::Listens, &BARRIER, &all, way);
    check(&case, Style::Brief, &BARRIER, &all[..4], way);
    check(&case, Style::Script, &BARRIER, &["wants_184", "by_phone"], way);
}

/// Everything an agent and a customer say, as it is shown.
fn words(reversal: &Reversal) -> Vec<String> {
    let locale = Locale::english();
    let view = talk(reversal, card("", reversal.case(), &locale), None, &[], &locale);
    view.said.into_iter().map(|said| said.text).collect()
}

#[test]
fn nothing_is_said_back_that_was_not_told() {
    // Whoever listens has the author's words for everything and must not use them.
    let talk = said(&key(), Some(Style::Listens), 7, &["The key won't turn.", "I waited on the landing."]);
    let all = words(&talk).join(" ");
    assert!(all.contains("You waited on the landing"), "{all}");
    assert!(!all.contains("shopping") && !all.contains("twenty"), "{all}");
}

#[test]
fn who_reads_the_card_aloud_is_heard_whoever_they_are() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios");
    let (mut heard, mut deaf) = (BTreeSet::new(), BTreeSet::new());
    for entry in std::fs::read_dir(folder).unwrap() {
        let Ok(text) = std::fs::read_to_string(entry.unwrap().path().join("scenario.ron")) else { continue };
        let scenario = scenario::read("one", &text).scenario;
        for (contact, seed) in (0..scenario.contacts.len()).flat_map(|contact| [(contact, 1), (contact, 2)]) {
            let case = scenario.draw(contact, seed);
            for item in &case.contact.items {
                let told = LISTENER.telling(&item.says, &case).told;
                let set = if told.iter().any(|told| told.item == item.id) { &mut heard } else { &mut deaf };
                set.insert(item.says.clone());
            }
        }
    }
    // What is said in nothing but small words ("The bigger one.") is the rest.
    assert!(
        heard.len() > 100 && deaf.len() * 50 <= heard.len(),
        "{} heard, not heard: {deaf:#?}",
        heard.len()
    );
}

fn a_line() -> impl Strategy<Value = String> {
    let told: Vec<&str> = KEY.into_iter().chain(WHITE).chain(BARRIER).collect();
    prop_oneof![
        4 => prop::sample::select(told).prop_map(str::to_owned),
        1 => prop::sample::select(vec!["", "No.", "Yes.", "What did you say?", "My mother coughs. My card was refused!"])
            .prop_map(str::to_owned),
        1 => "\\PC{0,60}",
    ]
}

fn a_belief() -> impl Strategy<Value = Option<Belief>> {
    prop::option::of(prop::sample::select(Belief::ALL.to_vec()))
}

/// Read once: a scenario is long.
static CASES: LazyLock<[Arc<Case>; 3]> = LazyLock::new(|| [key(), white(), barrier()]);

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_was_never_said_is_never_understood_and_the_comparison_adds_up(
        which in 0..3_usize,
        style in prop::option::of(prop::sample::select(Style::ALL.to_vec())),
        seed in 0..40_u64,
        lines in prop::collection::vec(a_line(), 0..10),
        beliefs in prop::collection::vec(a_belief(), 0..8),
    ) {
        let case = Arc::clone(&CASES[which]);
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let talk = said(&case, style, seed, &lines);
        let again = said(&case, style, seed, &lines);
        prop_assert_eq!(words(&talk), words(&again));
        for thing in talk.things() {
            let Some(evidence) = thing.understood else { continue };
            prop_assert!(thing.told.is_some());
            let Spoken::Customer(line) = &talk.spoken()[evidence.line] else { panic!("no line of the trainee's") };
            let told = LISTENER.telling(line, &case).told;
            prop_assert!(told.iter().any(|told| told.item == thing.item), "{} by {line}", thing.item);
            let [sentence, words] = talk.words_of(evidence);
            prop_assert!(!words.is_empty() && sentence.contains(&words) && line.contains(&sentence));
        }
        if talk.style() == Style::Listens {
            prop_assert!(talk.things().iter().all(|thing| thing.told.is_some() == thing.understood.is_some()));
        }
        let prediction = Prediction { beliefs, heard: Some(5) };
        let found = comparison(&talk, &prediction);
        let places: Vec<usize> = found.rows.iter().map(|row| row.thing).collect();
        prop_assert_eq!(places, (0..case.contact.items.len()).collect::<Vec<_>>());
        let went_past = found.rows.iter().filter(|row| matches!(row.fate, Fate::WentPast(_))).count();
        let untold = found.rows.iter().filter(|row| row.fate == Fate::Untold).count();
        prop_assert_eq!(found.understood() + went_past + untold, found.rows.len());
        let view = compared(&talk, &prediction, &Locale::english());
        let mut shown: Vec<&str> =
            view.groups.iter().flat_map(|group| &group.rows).map(|row| row.thing.as_str()).collect();
        let mut all: Vec<&str> = case.contact.items.iter().map(|item| item.says.as_str()).collect();
        shown.sort_unstable();
        all.sort_unstable();
        prop_assert_eq!(shown, all, "each thing in one group");
        let everything = format!("{view:?}");
        prop_assert!(!everything.contains("[reversal") && !everything.contains("[lesson"), "{}", everything);
    }
}
