//! Being the customer on the screen, walked by role and name and by keyboard alone.

#![cfg(feature = "ui")]

use std::sync::Arc;

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use empathy_engine::listen;
use empathy_engine::locale::Locale;
use empathy_engine::records::Records;
use empathy_engine::reversal::Reversal;
use empathy_engine::scenario::{self, Case};
use empathy_engine::ui::{self, Draft, UiAction};
use empathy_engine::view::library::{Past, Shelved, library};
use empathy_engine::view::reversal::{
    Belief, Prediction, ReversalView, ReversalWish, Style, asking, card, compared, talk,
};

const SCENARIO: &str = include_str!("../scenarios/strong_white/scenario.ron");
const TITLE: &str = "A small tin of white";

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
    harness.run_steps(4);
    harness
}

fn seated(view: ReversalView) -> Harness<'static, Seat> {
    at(move |ui, draft, actions| ui::reversal::reversal(ui, &view, draft, actions))
}

fn press(harness: &mut Harness<'_, Seat>, key: Key, times: usize) {
    for _ in 0..times {
        harness.key_press(key);
        harness.run_steps(2);
    }
}

/// Goes to what has this role and name, in sight or not, and presses it.
fn choose(harness: &mut Harness<'_, Seat>, role: Role, name: &str) {
    harness.get_by_role_and_label(role, name).focus();
    harness.run_steps(3);
    press(harness, Key::Enter, 1);
}

fn wishes(harness: &mut Harness<'_, Seat>) -> Vec<ReversalWish> {
    let actions = std::mem::take(&mut harness.state_mut().actions);
    let wish = |action| match action {
        UiAction::Reversal(wish) => wish,
        other => panic!("{other:?}"),
    };
    actions.into_iter().map(wish).collect()
}

fn case() -> Arc<Case> {
    Arc::new(scenario::read("strong_white", SCENARIO).scenario.draw(0, 1))
}

/// A talk with somebody brief in which this was said.
fn said(lines: &[&str]) -> Reversal {
    let (case, listener) = (case(), listen::english());
    let mut talk = Reversal::begin(Arc::clone(&case), Some(Style::Brief), 7);
    for line in lines {
        talk.take((*line).to_owned(), &listener.telling(line, &case));
    }
    talk
}

fn at_talk(reversal: &Reversal, hearing: Option<&str>) -> Harness<'static, Seat> {
    let locale = Locale::english();
    let card = card(TITLE, reversal.case(), &locale);
    seated(ReversalView::Talk(Box::new(talk(reversal, card, hearing, &[], &locale))))
}

#[test]
fn every_card_on_the_shelf_has_a_way_to_the_other_side() {
    let checked = Ok(scenario::read("a", SCENARIO));
    let shelf = [Shelved { id: "a".into(), path: "a".into(), is_shipped: true, checked }];
    let records = Records::default();
    let view = library(&shelf, Past { records: &records, waiting: 0 }, &Locale::english());
    let mut seat = at(move |ui, draft, actions| ui::library::library(ui, &view, draft, actions));
    choose(&mut seat, Role::Button, "Be the customer of A small tin of white");
    assert_eq!(wishes(&mut seat), [ReversalWish::Open("a".into())]);
}

#[test]
fn the_card_tells_what_a_talk_keeps_and_enter_goes_to_the_desk() {
    let case = case();
    let view = card(TITLE, &case, &Locale::english());
    let mut seat = seated(ReversalView::Card(Box::new(view)));
    for item in &case.contact.items {
        assert!(seat.query_by_label(&item.says).is_some(), "{}", item.says);
    }
    assert!(seat.query_by_label_contains("Nothing of this talk is kept").is_some());
    press(&mut seat, Key::Enter, 1);
    assert_eq!(wishes(&mut seat), [ReversalWish::Begin(None)]);
    choose(&mut seat, Role::RadioButton, "Somebody with a script");
    choose(&mut seat, Role::Button, "Go to the desk");
    assert_eq!(wishes(&mut seat), [ReversalWish::Begin(Some(Style::Script))]);
    press(&mut seat, Key::Escape, 1);
    assert_eq!(seat.state().actions, [UiAction::ToLibrary]);
}

#[test]
fn what_is_typed_is_said_and_nothing_while_it_is_being_heard() {
    let mut seat = at_talk(&said(&[]), None);
    assert!(seat.get_by_role(Role::MultilineTextInput).accesskit_node().is_focused());
    press(&mut seat, Key::Enter, 1);
    assert_eq!(wishes(&mut seat), [], "an empty box says nothing");
    seat.event(egui::Event::Text("The wall is wet.".into()));
    seat.run_steps(2);
    press(&mut seat, Key::Enter, 1);
    assert_eq!(wishes(&mut seat), [ReversalWish::Say("The wall is wet.".into())]);
    let mut seat = at_talk(&said(&[]), Some("The wall is wet."));
    assert!(seat.query_by_label("Listening…").is_some() && seat.query_by_label("The wall is wet.").is_some());
    seat.event(egui::Event::Text("And more.".into()));
    press(&mut seat, Key::Enter, 1);
    press(&mut seat, Key::Escape, 1);
    assert_eq!(wishes(&mut seat), []);
}

#[test]
fn escape_leaves_the_desk_and_then_enter_goes_on_to_the_question() {
    let mut talk = said(&["A small tin of the strong white paint, please."]);
    let mut seat = at_talk(&talk, None);
    press(&mut seat, Key::Escape, 1);
    assert_eq!(wishes(&mut seat), [ReversalWish::Leave]);
    talk.leave();
    let mut seat = at_talk(&talk, None);
    assert!(seat.query_by_label("You left the desk.").is_some());
    press(&mut seat, Key::Enter, 1);
    assert_eq!(wishes(&mut seat), [ReversalWish::Ask]);
    let mut stopped = at_talk(&said(&["I want to kill myself."]), None);
    assert!(stopped.query_by_label_contains("speak to a person you trust").is_some());
    press(&mut stopped, Key::Enter, 1);
    assert_eq!(stopped.state().actions, [UiAction::ToLibrary], "nobody is asked anything then");
}

#[test]
fn the_question_is_answered_by_keys_and_shows_nothing_of_what_came_of_it() {
    let talk = said(&["A small tin of the strong white paint, please."]);
    let mut seat = seated(ReversalView::Asking(asking(&talk, &Locale::english())));
    assert!(seat.query_by_label_contains("Understood").is_none());
    assert_eq!(seat.query_all_by_role(Role::RadioButton).count(), 4 * talk.things().len() + 11);
    // Not seen as a whole, all of it is reached: four answers to each thing, then the numbers.
    press(&mut seat, Key::Space, 1);
    press(&mut seat, Key::Tab, 7);
    press(&mut seat, Key::Space, 1);
    press(&mut seat, Key::Tab, 4 * (talk.things().len() - 1) - 3 + 3);
    press(&mut seat, Key::Space, 1);
    press(&mut seat, Key::Tab, 8);
    press(&mut seat, Key::Enter, 1);
    let mut beliefs = vec![None; talk.things().len()];
    beliefs[..2].copy_from_slice(&[Some(Belief::SurelyNot), Some(Belief::SurelyYes)]);
    assert_eq!(wishes(&mut seat), [ReversalWish::Compare(Prediction { beliefs, heard: Some(3) })]);
}

#[test]
fn what_came_across_stands_with_the_very_words() {
    let talk =
        said(&["A small tin of the strong white paint, please.", "It comes back each time I paint it."]);
    let beliefs = vec![Some(Belief::SurelyYes); talk.things().len()];
    let view = compared(&talk, &Prediction { beliefs, heard: Some(8) }, &Locale::english());
    let mut seat = seated(ReversalView::Compared(view));
    assert!(seat.query_by_label_contains("“It comes back each time I paint it”").is_some());
    assert!(seat.query_by_label("You took it for understood, and it was not").is_some());
    assert!(seat.query_by_label("You felt heard: 8 of 10.").is_some());
    for (name, wish) in
        [("Now sit at the desk yourself", ReversalWish::Swap), ("The same card again", ReversalWish::Again)]
    {
        choose(&mut seat, Role::Button, name);
        assert_eq!(wishes(&mut seat), [wish]);
    }
    press(&mut seat, Key::Tab, 1);
    press(&mut seat, Key::Escape, 1);
    assert_eq!(seat.state().actions, [UiAction::ToLibrary]);
}
