//! What a trainee must find on the debrief, whatever the talk was.

use super::*;
use crate::listen::{self, Span};
use crate::scenario::{Case, Item, Mood};
use crate::scoring::card::Score;
use crate::scoring::score;
use crate::session::input::Input;
use crate::session::transcript::Transcript;
use crate::session::turn::{Event, Quantity, Row, Rule, Snapshot, TurnRecord};

fn talk(reply: &str) -> Transcript {
    let turn = TurnRecord {
        seq: 1,
        input: Input::Say(reply.into()),
        heard: None,
        state: Snapshot::default(),
        why: Vec::new(),
        events: vec![Event::Told("party".into())],
        mood: Mood::Calm,
        line: Vec::new(),
        ending: None,
    };
    Transcript { turns: vec![turn], ..Transcript::default() }
}

fn mark(points: f64, start: usize, end: usize) -> Mark {
    let (rule, reason) = ("echoed".into(), Message::new("mark-echoed"));
    Mark { rule, points, of: None, turn: Some(1), span: Some(Span { start, end }), reason }
}

fn judged(score: Score, marks: Vec<Mark>) -> Judged {
    Judged { score, marks }
}

fn shown(notes: &[Note]) -> DebriefView {
    shown_of(&talk("Füür Saturday, I see. Fine."), notes)
}

fn shown_of(transcript: &Transcript, notes: &[Note]) -> DebriefView {
    let item = |id: &str, hint: &str, says: &str| Item {
        id: id.into(),
        hint: hint.into(),
        says: says.into(),
        need: true,
        ..Item::default()
    };
    let mut case = Case::default();
    case.contact.items =
        vec![item("party", "a day", "It's Saturday."), item("brother", "somebody", "My brother left.")];
    let lines = ["It's for Saturday.".to_owned(), "Yes.".to_owned()];
    let sitting =
        Sitting { title: "Kettle", case: &case, transcript, lines: &lines, hearing: None, notices: &[] };
    let mut card = score(&case, transcript);
    card.listening = judged(Score::Scored(65.0), vec![mark(6.0, 0, 13), mark(-4.0, 22, 26)]);
    card.acknowledgement = judged(Score::NotScored("not-scored-no-cue".into()), Vec::new());
    card.resolution_cost = judged(Score::NotScored("not-scored-nothing-done".into()), Vec::new());
    card.customer_says = Some(7);
    let listener = listen::english();
    let back = LookingBack { sitting, card: &card, notes, listener: &listener, replay: None };
    debrief(&back, &Locale::english())
}

#[test]
fn every_mark_shows_the_very_words_it_is_about() {
    let view = shown(&[]);
    let quotes: Vec<_> = view.scores[0].marks.iter().filter_map(|mark| mark.quote.as_deref()).collect();
    assert_eq!(quotes, ["Füür Saturday, I see.", "Fine."]);
    assert_eq!((view.scores[0].marks[0].gained, view.scores[0].marks[1].gained), (true, false));
}

#[test]
fn what_was_not_scored_says_so() {
    let view = shown(&[]);
    assert_eq!(view.scores[1].band, None);
    assert!(view.scores[1].says.starts_with("Not scored"));
    assert_eq!(view.customer.number.as_deref(), Some("7 of 10"));
}

#[test]
fn the_trainees_own_view_stands_beside_the_score() {
    assert_eq!(shown(&[]).scores[0].own, None);
    let rating = |band| Note::Rating([Some(band), None, Some(Band::Solid)]);
    let view = shown(&[rating(Band::Partly), rating(Band::Strong)]);
    assert_eq!(view.scores[0].own.as_deref(), Some("You rated it: Strong."), "what was said last counts");
    assert_eq!(view.scores[1].own, None);
    assert_eq!(view.gap.ratings.len(), 3);
}

#[test]
fn what_was_not_told_is_hinted_at_and_stays_covered() {
    let view = shown(&[]);
    assert_eq!(view.untold.hints, ["There was somebody."]);
    assert_eq!(view.untold.hidden, ["“My brother left.”"]);
    let others = DebriefView { untold: UntoldView { hidden: Vec::new(), ..view.untold.clone() }, ..view };
    assert!(!format!("{others:?}").contains("brother"), "it stands nowhere else");
}

#[test]
fn one_thing_to_keep_and_one_to_change_quote_the_reply() {
    let advice = shown(&[]).advice;
    assert_eq!(advice.keep.quote.as_deref(), Some("You said: “Füür Saturday, I see.”"));
    assert_eq!(advice.change.quote.as_deref(), Some("You said: “Fine.”"));
    assert_eq!(advice.change.before.as_deref(), Some("They had just said: “It's for Saturday.”"));
}

#[test]
fn what_is_to_be_kept_stands_in_no_turn_that_hurt() {
    let keeps = |by: f64| {
        let mut transcript = talk("Füür Saturday, I see. Fine.");
        transcript.turns[0].why = vec![Row { rule: Rule::Greeting, of: Quantity::Heard, by, act: None }];
        shown_of(&transcript, &[]).advice.keep.quote
    };
    assert!(keeps(0.1).is_some());
    assert_eq!(keeps(-0.1), None);
}

#[test]
fn a_disagreement_stands_beside_its_mark() {
    let against = Note::Disagree { turn: 1, mark: "echoed".into(), at: None, text: "I shortened it.".into() };
    let marks = &shown(&[against]).scores[0].marks;
    assert_eq!(marks[0].disagreed.as_deref(), Some("You disagree: I shortened it."));
    assert_eq!(shown(&[]).scores[0].marks[0].disagreed, None);
}

#[test]
fn the_steps_come_in_their_binding_order() {
    let view = shown(&[]);
    assert_eq!(view.steps.len(), Step::ALL.len());
    assert_eq!(view.steps[0], "Your own view");
    assert!(Step::ALL.windows(2).all(|pair| pair[0] < pair[1]));
    assert_eq!(view.words.progress[3], "Page 4 of 7: What it cost");
}
