//! What somebody who looks at a talk again sees, and what they do not.

use std::sync::Arc;

use super::*;
use crate::drive::{Keeping, Setting, Talk, input_of};
use crate::listen;
use crate::replay::Note;
use crate::scenario;

const SCENARIO: &str = include_str!("../../../scenarios/new_key/scenario.ron");

const LINES: [&str; 4] = [
    "Good morning. What does the key do in the lock?",
    "Twenty minutes outside your own door. Sorry about that, it was our cut.",
    "I'll cut it again for you right now, no charge.",
    "/give recut",
];

fn setting() -> Setting {
    let keeping = Keeping::Memory;
    Setting { listener: Arc::new(listen::english()), locale: Locale::english(), keeping }
}

fn go_on(talk: &mut Talk, lines: &[&str]) {
    for line in lines {
        let input = input_of(line, talk.case()).unwrap();
        talk.take(input, None);
    }
}

fn talk(lines: &[&str]) -> Talk {
    let mut talk = Talk::begin(&scenario::read("new_key", SCENARIO).scenario, 0, 7, setting());
    go_on(&mut talk, lines);
    talk
}

fn open(bytes: &[u8]) -> Result<Watched, String> {
    let locale = Locale::english();
    Watched::open("kept/new_key-7-001.jsonl".as_ref(), bytes, &locale).map_err(|why| locale.say(&why))
}

fn watching(talk: &Talk) -> Watching {
    Watching::begin(open(talk.replay_bytes()).unwrap())
}

fn view(watching: &Watching) -> ReplayView {
    replay(watching, &Locale::english())
}

#[test]
fn what_is_hidden_stays_covered_until_it_is_asked_for() {
    let mut watching = watching(&talk(&LINES));
    for _ in 0..=LINES.len() {
        let shown = view(&watching);
        assert!(shown.hidden.iter().all(|hidden| hidden.levels.is_empty()) && shown.inner.is_empty());
        watching.go(Step::On);
    }
    watching.turn(Quantity::Anger);
    watching.turn_inner();
    watching.go(Step::Back);
    let shown = view(&watching);
    let open: Vec<Quantity> =
        shown.hidden.iter().filter(|hidden| !hidden.levels.is_empty()).map(|hidden| hidden.of).collect();
    assert_eq!((open, shown.inner.len()), (vec![Quantity::Anger], 1));
    watching.turn(Quantity::Anger);
    watching.turn_inner();
    let shown = view(&watching);
    assert!(shown.hidden.iter().all(|hidden| hidden.levels.is_empty()) && shown.inner.is_empty());
}

#[test]
fn a_curve_shows_nothing_of_what_is_still_to_come() {
    let mut watching = watching(&talk(&LINES));
    watching.turn(Quantity::Anger);
    for at in 0..=LINES.len() {
        let shown = view(&watching);
        assert_eq!(shown.hidden[0].levels[0].curve.len(), at + 1);
        assert_eq!(shown.ways[0].talk.said.iter().filter(|said| said.text.contains("Twenty")).count(), {
            usize::from(at >= 2)
        });
        watching.go(Step::On);
    }
}

#[test]
fn steps_stay_within_the_talk() {
    let mut watching = watching(&talk(&LINES));
    assert!(!watching.go(Step::Back) && watching.go(Step::Last) && !watching.go(Step::On));
    assert_eq!(watching.at(), LINES.len());
    assert!(watching.go(Step::TurningPoint));
    let turn = watching.watched().transcript.turning_point().unwrap();
    assert_eq!(u32::try_from(watching.at()).unwrap(), turn);
    assert!(watching.go(Step::First) && view(&watching).position == "Before your first reply");
}

#[test]
fn notes_stand_at_their_turn() {
    let mut talk = talk(&LINES[..2]);
    talk.keep(Note::Text { turn: 1, text: "Ask that first next time.".into() });
    talk.keep(Note::Tried { text: "It worked with Mrs Lane.".into() });
    let mut watching = watching(&talk);
    let mut notes = Vec::new();
    for _ in 0..3 {
        notes.push(view(&watching).notes.concat());
        watching.go(Step::On);
    }
    assert!(notes[0].is_empty() && notes[1].contains("Ask that first"), "{notes:?}");
    assert!(notes[2].contains("Mrs Lane") && !notes[2].contains("Ask that"), "{notes:?}");
}

#[test]
fn what_was_tried_at_work_is_asked_once_the_talk_is_over() {
    assert!(view(&watching(&talk(&LINES[..2]))).tried.is_none());
    let mut over = talk(&["Hello.", "/end"]);
    over.keep(Note::Tried { text: "It worked with Mrs Lane.".into() });
    let mut watching = watching(&over);
    watching.go(Step::Last);
    let shown = view(&watching);
    assert!(shown.tried.unwrap().kept.concat().contains("Mrs Lane") && shown.notes.is_empty());
    watching.put_beside(open(over.replay_bytes()).unwrap());
    let beside = view(&watching);
    assert!(beside.tried.is_none() && beside.notes.concat().contains("Mrs Lane"));
}

#[test]
fn two_ways_show_what_they_share_once() {
    let first = talk(&LINES);
    let mut second = Talk::branch(first.replay_bytes(), 2, setting()).unwrap();
    go_on(&mut second, &["You must have forced it.", "/end"]);
    let mut watching = watching(&first);
    watching.put_beside(open(second.replay_bytes()).unwrap());
    assert_eq!(watching.at(), 2, "it begins where they part");
    watching.go(Step::Last);
    let shown = view(&watching);
    let parting = shown.parting.unwrap();
    assert_eq!(parting.shared, Some(2));
    let shared: Vec<&str> = parting.talk.iter().flat_map(|talk| &talk.said).map(|said| &*said.text).collect();
    for line in &LINES[..2] {
        assert_eq!(shared.iter().filter(|text| *text == line).count(), 1);
        assert!(shown.ways.iter().all(|way| way.talk.said.iter().all(|said| said.text != *line)));
    }
    let says = |way: usize, words: &str| shown.ways[way].talk.said.iter().any(|said| said.text == words);
    assert!(says(0, LINES[2]) && !says(1, LINES[2]));
    assert!(says(1, "You must have forced it.") && !says(0, "You must have forced it."));
    assert_ne!(shown.ways[0].came_to, shown.ways[1].came_to);
}

#[test]
fn two_different_talks_share_nothing_and_say_so() {
    let mut watching = watching(&talk(&LINES));
    let other = Talk::begin(&scenario::read("new_key", SCENARIO).scenario, 0, 8, setting());
    watching.put_beside(open(other.replay_bytes()).unwrap());
    let parting = view(&watching).parting.unwrap();
    assert_eq!((parting.shared, parting.talk), (None, None));
    assert!(parting.says.contains("two different talks"), "{}", parting.says);
}

#[test]
fn a_file_that_is_no_talk_is_answered_with_a_sentence() {
    for (bytes, words) in [(&b""[..], "is empty"), (b"\x89PNG\r\n", "is no talk"), (b"{}\n", "is no talk")] {
        let said = open(bytes).unwrap_err();
        assert!(said.contains(words) && said.contains("new_key-7-001.jsonl"), "{said}");
    }
    let whole = talk(&LINES);
    let mut beginning = whole.replay_bytes().to_vec();
    beginning[200] ^= 1;
    assert!(open(&beginning).unwrap_err().contains("beginning"), "{:?}", open(&beginning));
}

#[test]
fn a_damaged_file_shows_what_is_left_of_it() {
    let whole = talk(&LINES);
    let bytes = whole.replay_bytes();
    let ends: Vec<usize> =
        bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at).collect();
    let mut damaged = bytes.to_vec();
    damaged[ends[2] - 40] ^= 1;
    let shown = view(&Watching::begin(open(&damaged).unwrap()));
    assert_eq!(shown.turns, 1);
    assert!(shown.notices[0].contains("Line 3") && shown.notices[0].contains("first turn"), "{shown:?}");
    let torn = view(&Watching::begin(open(&bytes[..bytes.len() - 5]).unwrap()));
    assert_eq!(torn.turns, LINES.len() - 1);
    assert!(torn.notices[0].contains("cut short"), "{:?}", torn.notices);
}

#[test]
fn nobody_goes_on_after_the_end_but_from_every_turn_before() {
    let mut over = talk(&LINES);
    go_on(&mut over, &["/end"]);
    let mut watching = watching(&over);
    assert_eq!(view(&watching).no_fork, None);
    watching.go(Step::Last);
    assert!(view(&watching).no_fork.is_some());
    watching.go(Step::Back);
    assert_eq!(view(&watching).no_fork, None);
}
