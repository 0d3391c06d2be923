//! The talk on the screen, walked by role and name and by keyboard alone: guide, papers, pause, the quiet
//! screen, the quiet question, and the box for the reply.

#![cfg(feature = "ui")]

use egui::accesskit::Role;
use egui::{Event, ImeEvent, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use empathy_engine::locale::Locale;
use empathy_engine::replay::note::Note;
use empathy_engine::scenario;
use empathy_engine::session::Session;
use empathy_engine::session::input::Input;
use empathy_engine::settings::Change;
use empathy_engine::ui::{self, Draft, Over, Stage, UiAction};
use empathy_engine::view::conversation::{Aside, ConversationView, Sitting, conversation};

const SCENARIO: &str = include_str!("../scenarios/new_key/scenario.ron");

/// What a person at the window has in hand.
struct Seat {
    draft: Draft,
    actions: Vec<UiAction>,
}

fn view(replies: usize, notes: &[Note]) -> ConversationView {
    let mut session = Session::start(scenario::read("new_key", SCENARIO).scenario.draw(0, 7), 7);
    for _ in 0..replies {
        session.take_turn(Input::Say("Tell me more.".into()), None);
    }
    let lines = vec!["Good morning to you.".to_owned(); replies + 1];
    let sitting = Sitting {
        title: "The key",
        case: session.case(),
        transcript: session.transcript(),
        lines: &lines,
        hearing: None,
        notices: &[],
    };
    conversation(
        &sitting,
        &Aside { trade: "Shoe repair and keys", notes, ..Aside::default() },
        &Locale::english(),
    )
}

fn at_talk(replies: usize, over: Over) -> Harness<'static, Seat> {
    at_talk_with(replies, over, &[])
}

fn at_talk_with(replies: usize, over: Over, notes: &[Note]) -> Harness<'static, Seat> {
    let view = view(replies, notes);
    let stage = Stage::still(view.shown.pose());
    let seat = Seat { draft: Draft { over, ..Draft::default() }, actions: Vec::new() };
    let draw = move |ui: &mut egui::Ui, seat: &mut Seat| {
        if !ui.style().text_styles.contains_key(&ui::theme::title_style()) {
            return ui::theme::dress(ui.ctx());
        }
        ui::conversation::conversation(ui, &view, &stage, &mut seat.draft, &mut seat.actions);
    };
    let builder = Harness::builder().with_size(egui::vec2(1280.0, 720.0)).with_max_steps(64);
    let mut harness = builder.build_ui_state(draw, seat);
    harness.run_steps(4);
    harness
}

fn press(harness: &mut Harness<'_, Seat>, key: Key) {
    harness.key_press(key);
    harness.run_steps(4);
}

fn write(harness: &mut Harness<'_, Seat>, words: &str) {
    harness.event(Event::Text(words.to_owned()));
    harness.run_steps(2);
}

/// Presses Tab until something with this label has the keyboard.
fn tab_to(harness: &mut Harness<'_, Seat>, label: &str) {
    for _ in 0..60 {
        let reached = harness
            .query_all_by(|node| {
                node.is_focused() && node.label().is_some_and(|name| name.starts_with(label))
            })
            .count();
        if reached > 0 {
            return;
        }
        press(harness, Key::Tab);
    }
    panic!("the keyboard never reached {label}");
}

#[test]
fn a_newcomer_is_led_by_the_hand_and_can_write_at_once() {
    let mut harness = at_talk(0, Over::Guide(0));
    harness.get_by_label("Your words go here");
    for title in ["Your desk", "What you know"] {
        press(&mut harness, Key::Enter);
        harness.get_all_by_label(title).next().unwrap_or_else(|| panic!("no note about {title}"));
    }
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().draft.over, Over::Nothing);
    assert_eq!(harness.state().actions, [UiAction::Change(Change::Guided(true))]);
}

#[test]
fn the_guide_gives_way_to_whoever_simply_talks() {
    let mut harness = at_talk(0, Over::Guide(0));
    write(&mut harness, "Good morning.");
    press(&mut harness, Key::Enter);
    assert_eq!(
        harness.state().actions,
        [UiAction::Change(Change::Guided(true)), UiAction::Say("Good morning.".into())]
    );
    let mut harness = at_talk(0, Over::Guide(2));
    press(&mut harness, Key::Escape);
    assert_eq!(harness.state().draft.over, Over::Nothing);
}

#[test]
fn the_papers_are_one_key_away_and_the_reply_stays() {
    let mut harness = at_talk(0, Over::Nothing);
    write(&mut harness, "Let me look");
    press(&mut harness, Key::F2);
    harness.get_by_role_and_label(Role::RadioButton, "You");
    tab_to(&mut harness, "The card");
    press(&mut harness, Key::Space);
    assert_eq!(harness.state().draft.over, Over::Papers(1));
    harness.get_by_label_contains("The person may be different");
    press(&mut harness, Key::F2);
    assert_eq!(harness.state().draft.over, Over::Nothing);
    write(&mut harness, " for you");
    assert_eq!(harness.state().draft.reply, "Let me look for you");
}

#[test]
fn a_pause_and_the_quiet_screen_cost_nothing_and_lead_back() {
    let mut harness = at_talk(0, Over::Nothing);
    write(&mut harness, "Half");
    press(&mut harness, Key::Escape);
    harness.get_by_label("Paused");
    tab_to(&mut harness, "Step out");
    press(&mut harness, Key::Enter);
    harness.get_by_label("A moment for you");
    assert!(harness.state().draft.over.stops_time());
    harness.get_by_role_and_label(Role::Button, "Back to the talk");
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().draft.over, Over::Nothing);
    write(&mut harness, " a reply");
    assert_eq!(harness.state().draft.reply, "Half a reply");
    assert_eq!(harness.state().actions, []);
}

#[test]
fn the_quiet_question_is_answered_with_two_presses_and_each_is_kept_at_once() {
    let mut harness = at_talk(2, Over::Nothing);
    harness.get_by_role_and_label(Role::Button, "How angry is the customer just now? 7").click();
    harness.run_steps(4);
    let half = Note::Guess { turn: 2, anger: 7, sure: None };
    assert_eq!(harness.state().actions, [UiAction::Keep(half.clone())]);
    let mut harness = at_talk_with(2, Over::Nothing, &[half]);
    harness.get_by_role_and_label(Role::Button, "You said 7. And how sure are you of that? 4").click();
    harness.run_steps(4);
    let whole = Note::Guess { turn: 2, anger: 7, sure: Some(4) };
    assert_eq!(harness.state().actions, [UiAction::Keep(whole.clone())]);
    assert!(at_talk_with(2, Over::Nothing, &[whole]).query_by_label_contains("How ").is_none());
}

#[test]
fn a_number_typed_as_the_reply_answers_the_quiet_question_and_nothing_else_does() {
    let mut harness = at_talk(2, Over::Nothing);
    write(&mut harness, "7");
    press(&mut harness, Key::Enter);
    let guess = Note::Guess { turn: 2, anger: 7, sure: None };
    assert_eq!(harness.state().actions, [UiAction::Keep(guess)]);
    assert!(harness.state().draft.reply.is_empty());
    let mut harness = at_talk(2, Over::Nothing);
    write(&mut harness, "7 keys?");
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().actions, [UiAction::Say("7 keys?".into())]);
    let mut harness = at_talk(1, Over::Nothing);
    write(&mut harness, "7");
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().actions, [UiAction::Say("7".into())]);
}

#[test]
fn the_quiet_question_goes_away_with_one_key_and_is_reached_with_tab() {
    let mut harness = at_talk(2, Over::Nothing);
    press(&mut harness, Key::Escape);
    assert!(harness.query_by_label_contains("How angry").is_none());
    assert_eq!(harness.state().draft.over, Over::Nothing);
    let mut harness = at_talk(2, Over::Nothing);
    tab_to(&mut harness, "How angry is the customer just now? 3");
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().actions, [UiAction::Keep(Note::Guess { turn: 2, anger: 3, sure: None })]);
}

#[test]
fn every_button_has_a_name() {
    for (replies, over) in [(0, Over::Nothing), (2, Over::Nothing), (0, Over::Papers(0)), (0, Over::Pause)] {
        let harness = at_talk(replies, over);
        let buttons: Vec<String> = harness
            .query_all_by_role(Role::Button)
            .map(|node| node.accesskit_node().label().unwrap_or_default())
            .collect();
        assert!(buttons.len() > 3 && buttons.iter().all(|name| !name.trim().is_empty()), "{buttons:?}");
    }
}

#[test]
fn words_composed_with_an_input_method_arrive_and_its_enter_says_nothing() {
    let mut harness = at_talk(0, Over::Nothing);
    harness.event(Event::Ime(ImeEvent::Preedit { text: "すみ".into(), active_range_chars: None }));
    harness.run_steps(2);
    harness.event(Event::Key {
        key: Key::Enter,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    });
    harness.event(Event::Ime(ImeEvent::Commit("すみません".into())));
    harness.run_steps(3);
    assert_eq!(harness.state().draft.reply.trim(), "すみません");
    assert_eq!(harness.state().actions, []);
}

#[test]
fn a_megabyte_is_cut_with_a_sentence_and_the_end_is_counted() {
    let mut harness = at_talk(0, Over::Nothing);
    harness.event(Event::Paste("word ".repeat(200_000)));
    harness.run_steps(3);
    assert_eq!(harness.state().draft.reply.chars().count(), 2_000);
    harness.get_by_label_contains("too long");
    let mut harness = at_talk(0, Over::Nothing);
    harness.event(Event::Paste("a".repeat(1_950)));
    harness.run_steps(3);
    harness.get_by_label("50 characters left");
}

#[test]
fn a_cleared_reply_comes_back_even_after_a_pause() {
    let mut harness = at_talk(0, Over::Nothing);
    write(&mut harness, "I had nearly");
    // The box looks at what was written now and then, as a person stops to think.
    harness.run_steps(200);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run_steps(2);
    press(&mut harness, Key::Delete);
    assert_eq!(harness.state().draft.reply, "");
    press(&mut harness, Key::Escape);
    press(&mut harness, Key::Escape);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run_steps(3);
    assert_eq!(harness.state().draft.reply, "I had nearly");
}
