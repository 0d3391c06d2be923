//! The replay and the shift, walked by role and name and by keyboard alone, as a screen reader or a
//! person without a mouse would.

#![cfg(feature = "ui")]
#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up should stop")]

use std::sync::Arc;

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use empathy_engine::drive::{Keeping, Setting, Talk, input_of};
use empathy_engine::files::Home;
use empathy_engine::listen;
use empathy_engine::locale::Locale;
use empathy_engine::scenario::{self, Scenario};
use empathy_engine::session::input::Input;
use empathy_engine::shift::{Shift, plan};
use empathy_engine::ui::{self, Draft, UiAction};
use empathy_engine::view::replay::{
    ChooserView, Quantity, ReplayView, Step, Watch, Watched, Watching, chooser, replay,
};
use empathy_engine::view::shift::{ShiftView, ShiftWish, breath, debrief};

const SCENARIO: &str = include_str!("../scenarios/new_key/scenario.ron");

/// What a screen is shown to, and what it asked for.
#[derive(Default)]
struct Seat {
    draft: Draft,
    actions: Vec<UiAction>,
    dressed: bool,
}

fn at<'a>(draw: impl Fn(&mut egui::Ui, &mut Draft, &mut Vec<UiAction>) + 'a) -> Harness<'a, Seat> {
    let screen = move |ui: &mut egui::Ui, seat: &mut Seat| {
        // The first frame has no fonts of ours yet.
        if std::mem::replace(&mut seat.dressed, true) {
            draw(ui, &mut seat.draft, &mut seat.actions);
        } else {
            ui::theme::dress(ui.ctx());
        }
    };
    let size = egui::vec2(1280.0, 720.0);
    let mut harness = Harness::builder().with_size(size).build_ui_state(screen, Seat::default());
    for _ in 0..4 {
        harness.step();
    }
    harness
}

fn setting(keeping: Keeping) -> Setting {
    Setting { listener: Arc::new(listen::english()), locale: Locale::english(), keeping }
}

fn key() -> Scenario {
    scenario::read("new_key", SCENARIO).scenario
}

fn watching() -> Watching {
    let mut talk = Talk::begin(&key(), 0, 7, setting(Keeping::Memory));
    for line in ["What does it do in the lock?", "I'll cut it again right now.", "/give recut"] {
        let input = input_of(line, talk.case()).unwrap();
        talk.take(input, None);
    }
    let watched = Watched::open("a.jsonl".as_ref(), talk.replay_bytes(), &Locale::english());
    Watching::begin(watched.unwrap())
}

fn at_replay(view: ReplayView) -> Harness<'static, Seat> {
    at(move |ui, draft, actions| ui::replay::replay(ui, &view, draft, actions))
}

fn press(harness: &mut Harness<'_, Seat>, key: egui::Key) {
    harness.key_press(key);
    harness.step();
    harness.step();
}

/// Presses the button of this name and gives back what it asked for.
fn click(harness: &mut Harness<'_, Seat>, name: &str) -> Vec<UiAction> {
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.step();
    harness.step();
    std::mem::take(&mut harness.state_mut().actions)
}

#[test]
fn every_button_of_the_replay_has_a_name_that_does_what_it_says() {
    let mut watching = watching();
    watching.go(Step::On);
    let mut seat = at_replay(replay(&watching, &Locale::english()));
    let go = |step| vec![UiAction::Watch(Watch::Go(step))];
    assert_eq!(click(&mut seat, "Start"), go(Step::First));
    assert_eq!(click(&mut seat, "Back"), go(Step::Back));
    assert_eq!(click(&mut seat, "On"), go(Step::On));
    assert_eq!(click(&mut seat, "End"), go(Step::Last));
    assert_eq!(click(&mut seat, "Turning point"), go(Step::TurningPoint));
    assert_eq!(click(&mut seat, "Play"), [UiAction::Watch(Watch::PlayOrStop)]);
    assert_eq!(click(&mut seat, "Show anger"), [UiAction::Watch(Watch::Turn(Quantity::Anger))]);
    assert_eq!(click(&mut seat, "Show their thought"), [UiAction::Watch(Watch::TurnInner)]);
    let fork = UiAction::Fork { path: "a.jsonl".into(), at: 1 };
    assert_eq!(click(&mut seat, "Go on from here yourself"), [fork]);
    assert_eq!(click(&mut seat, "Put another beside it"), [UiAction::Watch(Watch::ChooseBeside)]);
}

#[test]
fn a_replay_is_gone_through_by_keys_alone() {
    let mut watching = watching();
    watching.go(Step::On);
    let mut seat = at_replay(replay(&watching, &Locale::english()));
    let keys = [
        (egui::Key::ArrowLeft, UiAction::Watch(Watch::Go(Step::Back))),
        (egui::Key::ArrowRight, UiAction::Watch(Watch::Go(Step::On))),
        (egui::Key::Home, UiAction::Watch(Watch::Go(Step::First))),
        (egui::Key::End, UiAction::Watch(Watch::Go(Step::Last))),
        (egui::Key::T, UiAction::Watch(Watch::Go(Step::TurningPoint))),
        (egui::Key::P, UiAction::Watch(Watch::PlayOrStop)),
        (egui::Key::Num6, UiAction::Watch(Watch::Turn(Quantity::Trust))),
        (egui::Key::Num9, UiAction::Watch(Watch::TurnInner)),
        (egui::Key::F, UiAction::Fork { path: "a.jsonl".into(), at: 1 }),
        // No arrow took the keyboard away from where it began.
        (egui::Key::Enter, UiAction::Watch(Watch::PlayOrStop)),
        (egui::Key::Escape, UiAction::ToLibrary),
    ];
    for (key, expected) in keys {
        press(&mut seat, key);
        assert_eq!(std::mem::take(&mut seat.state_mut().actions), [expected], "{key:?}");
    }
}

#[test]
fn what_was_tried_at_work_is_written_while_a_talk_is_looked_at() {
    let mut talk = Talk::begin(&key(), 0, 7, setting(Keeping::Memory));
    talk.take(Input::End, None);
    let watched = Watched::open("a.jsonl".as_ref(), talk.replay_bytes(), &Locale::english());
    let mut seat = at_replay(replay(&Watching::begin(watched.unwrap()), &Locale::english()));
    seat.get_by_role_and_label(Role::TextInput, "What happened").focus();
    seat.run_steps(2);
    // Letters and numbers are keys of this screen everywhere else.
    for (key, letter) in [(egui::Key::P, "p"), (egui::Key::F, "f"), (egui::Key::Num9, "9")] {
        seat.event(egui::Event::Text(letter.to_owned()));
        press(&mut seat, key);
    }
    press(&mut seat, egui::Key::ArrowLeft);
    press(&mut seat, egui::Key::Enter);
    assert_eq!(seat.state().actions, [UiAction::Watch(Watch::Tried("pf9".into()))]);
    press(&mut seat, egui::Key::Escape);
    assert_eq!(seat.state().actions.last(), Some(&UiAction::ToLibrary));
}

#[test]
fn what_is_covered_is_nowhere_on_the_screen() {
    let mut watching = watching();
    watching.go(Step::Last);
    let covered = at_replay(replay(&watching, &Locale::english()));
    assert!(covered.query_by_label_contains("of 100").is_none());
    assert!(covered.query_by_label_contains("Cover").is_none());
    watching.turn(Quantity::Trust);
    let shown = at_replay(replay(&watching, &Locale::english()));
    assert_eq!(shown.query_all_by_label_contains("of 100").count(), 1);
}

#[test]
fn a_talk_is_chosen_by_its_path_or_from_those_that_are_kept() {
    let kept = [("kept/one.jsonl".into(), "The key".to_owned(), 3)];
    let view: ChooserView = chooser(&kept, false, None, &Locale::english());
    let mut seat = at(move |ui, draft, actions| ui::replay::chooser(ui, &view, draft, actions));
    let talk = seat.get_by_label_contains("The key. 3 turns");
    assert_eq!(talk.accesskit_node().role(), Role::Button);
    seat.get_by_role(Role::TextInput).type_text("/tmp/a talk.jsonl");
    seat.step();
    press(&mut seat, egui::Key::Enter);
    assert_eq!(seat.state().actions, [UiAction::OpenReplay("/tmp/a talk.jsonl".into())]);
}

/// A shift of two keys in which so many customers were served.
fn shift(home: &Home, served: usize) -> Shift {
    let mut shift = Shift::begin(plan(&[key()], 1).unwrap(), &home.shifts(), &home.replays());
    for _ in 0..served {
        let next = shift.next().unwrap();
        let keeping = setting(Keeping::Folder(home.replays()));
        let mut talk = Talk::begin_in_shift(&key(), next.contact, next.seed, next.in_shift, keeping);
        for line in ["I'll give you your money back.", "/end"] {
            let input = input_of(line, talk.case()).unwrap();
            talk.take(input, None);
        }
        let path = talk.replay_path().unwrap();
        drop(talk);
        shift.take_in(&path);
    }
    shift
}

#[test]
fn between_two_customers_there_is_a_breath_and_nobodys_score() {
    let folder = tempfile::tempdir().unwrap();
    let shift = shift(&Home::find(Some(folder.path())), 1);
    let next = shift.next().unwrap();
    let view = ShiftView::Breath(breath(&shift, &next, &key(), &Locale::english()));
    let mut seat = at(move |ui, draft, actions| ui::shift::shift(ui, &view, draft, actions));
    assert!(seat.query_by_label_contains("of 100").is_none());
    assert!(seat.query_by_label_contains("left to give away").is_some());
    press(&mut seat, egui::Key::Enter);
    assert_eq!(seat.state().actions, [UiAction::Shift(ShiftWish::Next)]);
    seat.state_mut().actions.clear();
    assert_eq!(click(&mut seat, "Leave for now"), [UiAction::ToLibrary]);
}

#[test]
fn every_talk_of_a_shift_is_one_key_away_from_its_debrief() {
    let folder = tempfile::tempdir().unwrap();
    let view = ShiftView::Debrief(debrief(&shift(&Home::find(Some(folder.path())), 3), &Locale::english()));
    let mut seat = at(move |ui, draft, actions| ui::shift::shift(ui, &view, draft, actions));
    for (talk, key) in [egui::Key::Num1, egui::Key::Num2, egui::Key::Num3].into_iter().enumerate() {
        press(&mut seat, key);
        let wanted = std::mem::take(&mut seat.state_mut().actions);
        assert_eq!(wanted, [UiAction::Shift(ShiftWish::Talk(talk))]);
    }
    assert!(seat.query_by_label_contains("Nobody has checked them").is_some());
    press(&mut seat, egui::Key::Escape);
    assert_eq!(seat.state().actions, [UiAction::ToLibrary]);
}
