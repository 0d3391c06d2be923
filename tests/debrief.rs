//! The debrief as a trainee walks it: by keyboard alone, by role and name, and what its words are worth.

#![cfg(feature = "ui")]
#![expect(clippy::unwrap_used, reason = "a broken fixture should stop the test")]

use std::path::Path;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use empathy_engine::drive::{Keeping, Setting, Talk, hear_instead, input_of};
use empathy_engine::listen::act::Act;
use empathy_engine::listen::{self, Reading};
use empathy_engine::locale::Locale;
use empathy_engine::replay::Note;
use empathy_engine::scenario;
use empathy_engine::session::input::Input;
use empathy_engine::session::turn::Event;
use empathy_engine::ui::{self, Draft, UiAction};
use empathy_engine::view::conversation::Sitting;
use empathy_engine::view::debrief::{DebriefView, Level, LookingBack, Page, UntoldView, debrief};

const SHIPPED: [&str; 3] = ["new_key", "lost_number", "night_desk"];

fn begun(id: &str, seed: u64) -> Talk {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("scenarios/{id}/scenario.ron"));
    let scenario = scenario::read(id, &std::fs::read_to_string(path).unwrap()).scenario;
    let listener = Arc::new(listen::english());
    let setting = Setting { listener, locale: Locale::english(), keeping: Keeping::Memory };
    Talk::begin(&scenario, 0, seed, setting)
}

fn say(talk: &mut Talk, text: &str) {
    for line in text.lines() {
        let input = input_of(line, talk.case()).unwrap();
        talk.take(input, None);
    }
    talk.take(Input::End, None);
}

fn talk(lines: &str) -> Talk {
    let mut talk = begun("new_key", 7);
    say(&mut talk, lines);
    talk
}

/// Every well-known talk of the shipped scenarios, with two people each.
fn golden() -> Vec<(String, Talk)> {
    let mut talks = Vec::new();
    for id in SHIPPED {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/talks").join(id);
        let mut files: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        for (file, seed) in files.iter().flat_map(|file| [(file, 1), (file, 7)]) {
            let mut talk = begun(id, seed);
            say(&mut talk, &std::fs::read_to_string(file).unwrap());
            talks.push((format!("{} {seed}", file.display()), talk));
        }
    }
    talks
}

fn looked_back(talk: &Talk) -> DebriefView {
    let sitting = Sitting {
        title: "The key",
        case: talk.case(),
        transcript: talk.transcript(),
        lines: talk.customer_lines(),
        hearing: None,
        notices: &[],
    };
    let card = talk.card();
    let replay = Some("talk.jsonl".into());
    let back = LookingBack { sitting, card: &card, notes: talk.notes(), listener: talk.listener(), replay };
    debrief(&back, &Locale::english())
}

#[test]
fn the_curves_are_what_the_transcript_says() {
    for (name, talk) in golden() {
        let transcript = talk.transcript();
        let states: Vec<_> = std::iter::once(&transcript.opening.state)
            .chain(transcript.turns.iter().map(|turn| &turn.state))
            .collect();
        let again = looked_back(&talk).talk;
        for curve in again.feelings.curves.iter().chain(&again.standing.curves) {
            let of = |state: &&empathy_engine::session::turn::Snapshot| match curve.of {
                Level::Anger => state.feels[0],
                Level::Worry => state.feels[1],
                Level::Disappointment => state.feels[2],
                Level::Shame => state.feels[3],
                Level::Trust => state.trust,
                Level::Heard => state.heard,
                // The stronger they feel, the more they have to be heard first; never more than a third (model.md 4.3).
                Level::Enough => (state.feels.iter().copied().fold(0.0, f64::max) / 2.0).min(0.3),
            };
            assert_eq!(curve.levels, states.iter().map(of).collect::<Vec<_>>(), "{name}: {}", curve.name);
            assert_eq!(curve.points.len(), states.len());
        }
        assert_eq!(again.moments.len(), states.len(), "{name}");
        assert!(again.turning_point < states.len());
    }
}

#[test]
fn what_was_never_told_stands_behind_the_button_alone() {
    for (name, talk) in golden() {
        let transcript = talk.transcript();
        let turns = transcript.turns.iter().flat_map(|turn| &turn.events);
        let told: Vec<&str> = transcript
            .opening
            .events
            .iter()
            .chain(turns)
            .filter_map(|event| if let Event::Told(id) = event { Some(id.as_str()) } else { None })
            .collect();
        let view = looked_back(&talk);
        let covered = UntoldView { hidden: Vec::new(), card: Vec::new(), ..view.untold.clone() };
        let open = format!("{:?}", DebriefView { untold: covered, ..view.clone() });
        let missed = talk.case().contact.items.iter().filter(|item| !told.contains(&item.id.as_str()));
        let mut count = 0;
        for item in missed {
            assert!(!open.contains(&item.says), "{name}: {}", item.id);
            assert!(!item.id.contains('_') || !open.contains(&item.id), "{name}: {}", item.id);
            count += 1;
        }
        assert_eq!(view.untold.hidden.len(), count, "{name}");
    }
}

#[test]
fn every_better_line_is_heard_as_something_good_and_nothing_bad() {
    const GOOD: [Act; 9] = [
        Act::SimpleReflection,
        Act::ComplexReflection,
        Act::NamesFeeling,
        Act::Validation,
        Act::Apology,
        Act::Offer,
        Act::Verification,
        Act::Boundary,
        Act::OpenQuestion,
    ];
    const BAD: [Act; 6] =
        [Act::NonApology, Act::Dismissal, Act::Blame, Act::Hostility, Act::VaguePromise, Act::Pressure];
    let (mut examples, mut losses) = (0, 0);
    for (name, talk) in golden() {
        let change = looked_back(&talk).advice.change;
        losses += usize::from(!change.place.is_empty());
        let Some(example) = change.example else { continue };
        examples += 1;
        let said = (talk.transcript(), talk.customer_lines());
        let heard = hear_instead(talk.listener(), talk.case(), said, example.turn, &example.line);
        let acts: Vec<Act> = heard.acts.iter().map(|act| act.act).collect();
        assert_eq!(heard.reading, Reading::Read, "{name}: {}", example.line);
        assert!(acts.iter().any(|act| GOOD.contains(act)), "{name}: {} {acts:?}", example.line);
        assert!(!acts.iter().any(|act| BAD.contains(act)), "{name}: {} {acts:?}", example.line);
        assert!(heard.acts.iter().all(|act| !act.echo && !act.recycled), "{name}: {}", example.line);
        assert!(!example.line.contains(['{', '[']), "{name}: {}", example.line);
    }
    assert!(examples * 4 >= losses * 3, "{examples} examples for {losses} losses");
}

/// A person at the debrief, and what they want.
type Seat<'a> = Harness<'a, (Draft, Vec<UiAction>)>;

fn seat(view: DebriefView) -> Seat<'static> {
    let mut dressed = false;
    let mut seat = Harness::builder().with_size(egui::vec2(1280.0, 720.0)).build_ui_state(
        move |ui, (draft, actions): &mut (Draft, Vec<UiAction>)| {
            if !std::mem::replace(&mut dressed, true) {
                ui::theme::dress(ui.ctx());
                return;
            }
            ui::debrief::debrief(ui, &view, draft, actions);
        },
        (Draft::default(), Vec::new()),
    );
    seat.run_steps(4);
    seat
}

fn press(seat: &mut Seat<'_>, modifiers: Modifiers, key: Key) {
    seat.key_press_modifiers(modifiers, key);
    seat.run_steps(4);
}

fn type_in(seat: &mut Seat<'_>, words: &str) {
    seat.event(egui::Event::Text(words.to_owned()));
    seat.run_steps(2);
}

/// Presses Tab until a thing of this name has the keyboard.
fn tab_to(seat: &mut Seat<'_>, name: &str) {
    for _ in 0..90 {
        let focused = seat.query_all_by_label(name).any(|node| node.accesskit_node().is_focused());
        if focused {
            return;
        }
        press(seat, Modifiers::NONE, Key::Tab);
    }
    panic!("the keyboard never reaches {name}");
}

const LINES: &str =
    "How can I help you today?\nCalm down.\nI'll cut it again for you right now, no charge.\n/give recut";

#[test]
fn enter_alone_walks_from_the_talk_to_the_end() {
    let mut seat = seat(looked_back(&talk(LINES)));
    let mut walked = vec![seat.state().0.walk.page];
    while walked.last() != Some(&Page::Onward) && walked.len() < 20 {
        press(&mut seat, Modifiers::NONE, Key::Enter);
        walked.push(seat.state().0.walk.page);
    }
    assert_eq!(walked, Page::ALL[1..]);
    press(&mut seat, Modifiers::NONE, Key::Enter);
    assert_eq!(seat.state().1, [UiAction::AnotherPerson]);
}

#[test]
fn the_talk_is_handed_to_the_trainer_from_the_last_page() {
    let mut seat = seat(looked_back(&talk(LINES)));
    seat.get_by_role_and_label(Role::RadioButton, "What came, what now").click();
    seat.run_steps(4);
    seat.get_by_label(
        "Makes a file of this talk. Names are taken out if you want. Nothing is sent anywhere.",
    );
    tab_to(&mut seat, "Hand it to my trainer");
    press(&mut seat, Modifiers::NONE, Key::Space);
    assert_eq!(seat.state().1, [UiAction::HandOver(None)]);
}

#[test]
fn the_next_customer_is_one_button_away() {
    let mut seat = seat(looked_back(&talk(LINES)));
    seat.get_by_role_and_label(Role::RadioButton, "What came, what now").click();
    seat.run_steps(4);
    tab_to(&mut seat, "The next customer, another trouble");
    press(&mut seat, Modifiers::NONE, Key::Space);
    assert_eq!(seat.state().1, [UiAction::NextCustomer]);
}

#[test]
fn left_and_right_move_the_reply_and_with_alt_the_page() {
    let mut seat = seat(looked_back(&talk(LINES)));
    assert_eq!(seat.state().0.walk.moment, 1);
    press(&mut seat, Modifiers::NONE, Key::ArrowRight);
    press(&mut seat, Modifiers::NONE, Key::ArrowRight);
    press(&mut seat, Modifiers::NONE, Key::ArrowLeft);
    assert_eq!((seat.state().0.walk.moment, seat.state().0.walk.page), (2, Page::Talk));
    seat.get_by_label("Calm down.");
    press(&mut seat, Modifiers::ALT, Key::ArrowRight);
    press(&mut seat, Modifiers::ALT, Key::ArrowRight);
    press(&mut seat, Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(seat.state().0.walk.page, Page::Scores);
    press(&mut seat, Modifiers::NONE, Key::Escape);
    assert_eq!(seat.state().1, [UiAction::ToLibrary]);
}

#[test]
fn a_mark_is_disagreed_with_by_keyboard() {
    let view = looked_back(&talk(LINES));
    let mark = view.scores[1].marks.iter().find(|mark| mark.rule == "harsh").unwrap().clone();
    let mut seat = seat(view);
    press(&mut seat, Modifiers::ALT, Key::ArrowRight);
    tab_to(&mut seat, &mark.disagree_with);
    press(&mut seat, Modifiers::NONE, Key::Enter);
    type_in(&mut seat, "It was meant kindly.");
    press(&mut seat, Modifiers::NONE, Key::Enter);
    let text = "It was meant kindly.".into();
    assert_eq!(
        seat.state().1,
        [UiAction::Keep(Note::Disagree {
            turn: mark.seq,
            mark: "harsh".into(),
            at: mark.span.map(|span| span.start),
            text
        })]
    );
}

#[test]
fn what_is_covered_stays_covered_until_asked() {
    let view = looked_back(&talk("Hello.\nI'll cut it again, no charge."));
    let hidden = view.untold.hidden[0].clone();
    let mut seat = seat(view);
    for _ in 0..3 {
        press(&mut seat, Modifiers::ALT, Key::ArrowRight);
    }
    assert_eq!(seat.state().0.walk.page, Page::Customer);
    assert!(seat.query_by_label(&hidden).is_none());
    tab_to(&mut seat, "Show me what it was");
    press(&mut seat, Modifiers::NONE, Key::Space);
    assert!(seat.query_by_label(&hidden).is_some());
}

#[test]
fn an_idea_is_kept_with_its_reply() {
    let mut seat = seat(looked_back(&talk(LINES)));
    seat.get_by_role_and_label(Role::RadioButton, "Keep and change").click();
    seat.run_steps(4);
    tab_to(&mut seat, "Turn 3");
    press(&mut seat, Modifiers::NONE, Key::Space);
    tab_to(&mut seat, "The rule, and what you would have done without it");
    type_in(&mut seat, "No receipt, no key");
    press(&mut seat, Modifiers::NONE, Key::Enter);
    let idea = Note::Idea { turn: 3, text: "No receipt, no key".into() };
    assert_eq!(seat.state().1, [UiAction::Keep(idea)]);
}

#[test]
fn every_page_has_its_name_and_all_steps_fit_on_one() {
    let view = looked_back(&talk(LINES));
    let (steps, pages) = (view.steps.clone(), view.pages.clone());
    let mut seat = seat(view);
    for page in &pages[1..] {
        seat.get_by_role_and_label(Role::RadioButton, page);
    }
    seat.get_by_label("Everything on one page").click();
    seat.run_steps(4);
    assert!(seat.state().0.walk.whole);
    for step in &steps[1..] {
        assert!(seat.query_all_by_label(step).count() > usize::from(pages.contains(step)), "{step}");
    }
}

#[test]
fn short_broken_and_stopped_talks_can_be_walked_too() {
    let insulted = "You are an idiot.\nShut up, you stupid cow.\nGet lost.\nIdiot.\nYou are lying.\nGo away.";
    for lines in ["", "Hello.", "asdf qwer zxcv", insulted, "I'll kill myself."] {
        let view = looked_back(&talk(lines));
        assert!(!format!("{view:?}").contains("\"["), "a key without words: {lines}");
        let mut seat = seat(view);
        for page in &Page::ALL[2..] {
            press(&mut seat, Modifiers::ALT, Key::ArrowRight);
            assert_eq!(seat.state().0.walk.page, *page, "{lines}");
        }
    }
}
