//! The screens without a window: what a person at the keyboard sees and can do.

#![cfg(feature = "ui")]

use egui::output::OutputEvent;
use egui::{Context, Event, Key, Modifiers, RawInput, Shape};
use empathy_engine::locale::Locale;
use empathy_engine::records::Records;
use empathy_engine::scenario::{self, Case};
use empathy_engine::session::Session;
use empathy_engine::session::input::Input;
use empathy_engine::ui::{self, Draft, Stage, UiAction};
use empathy_engine::view::conversation::{Aside, ConversationView, Sitting, conversation};
use empathy_engine::view::debrief::{Band, rating};
use empathy_engine::view::library::{Past, Shelved, library};

/// One screen, a person at its keyboard, and what came of it.
struct Seat<F> {
    ctx: Context,
    draw: F,
    draft: Draft,
    actions: Vec<UiAction>,
    /// All text on the screen.
    text: String,
    /// Labels of what the keyboard reached, in order.
    reached: Vec<String>,
}

impl<F: FnMut(&mut egui::Ui, &mut Draft, &mut Vec<UiAction>)> Seat<F> {
    fn at(draw: F) -> Self {
        let ctx = Context::default();
        ui::theme::dress(&ctx);
        let (draft, text) = (Draft::default(), String::new());
        let mut seat = Self { ctx, draw, draft, actions: Vec::new(), text, reached: Vec::new() };
        for _ in 0..3 {
            seat.frame(Vec::new(), Modifiers::NONE);
        }
        seat
    }

    fn frame(&mut self, mut events: Vec<Event>, modifiers: Modifiers) {
        events.insert(0, Event::ModifiersChanged(modifiers));
        let size = egui::vec2(1280.0, 720.0);
        let screen_rect = Some(egui::Rect::from_min_size(egui::Pos2::ZERO, size));
        let input = RawInput { screen_rect, events, focused: true, ..RawInput::default() };
        let (draw, draft, actions) = (&mut self.draw, &mut self.draft, &mut self.actions);
        let output = self.ctx.run_ui(input, |ui| draw(ui, draft, actions));
        self.text = output.shapes.iter().map(|clipped| words(&clipped.shape)).collect();
        for event in &output.platform_output.events {
            if let OutputEvent::FocusGained(info) = event {
                self.reached.push(info.label.clone().or(info.hint_text.clone()).unwrap_or_default());
            }
        }
        output.drop_without_applying_deltas();
    }

    fn press(&mut self, key: Key) -> &mut Self {
        self.press_with(Modifiers::NONE, key)
    }

    fn press_with(&mut self, modifiers: Modifiers, key: Key) -> &mut Self {
        let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        let digit = (modifiers.alt && key.name().len() == 1).then(|| Event::Text(key.name().to_owned()));
        let events = std::iter::once(event(true)).chain(digit).chain([event(false)]).collect();
        self.frame(events, modifiers);
        // What a key opens is measured in one frame and seen in the next.
        for _ in 0..3 {
            self.frame(Vec::new(), Modifiers::NONE);
        }
        self
    }

    fn type_in(&mut self, words: &str) -> &mut Self {
        self.frame(vec![Event::Text(words.to_owned())], Modifiers::NONE);
        self
    }
}

fn words(shape: &Shape) -> String {
    match shape {
        Shape::Text(text) => format!("{}\n", text.galley.text()),
        Shape::Vec(shapes) => shapes.iter().map(words).collect(),
        _ => String::new(),
    }
}

const SCENARIO: &str = include_str!("../scenarios/new_key/scenario.ron");

fn case() -> Case {
    scenario::read("new_key", SCENARIO).scenario.draw(0, 7)
}

fn talk(inputs: &[Input], hearing: Option<&str>) -> ConversationView {
    let mut session = Session::start(case(), 7);
    for input in inputs {
        session.take_turn(input.clone(), None);
    }
    let lines = vec!["Good morning.".to_owned(); inputs.len() + 1];
    let sitting = Sitting {
        title: "The key",
        case: session.case(),
        transcript: session.transcript(),
        lines: &lines,
        hearing,
        notices: &[],
    };
    conversation(&sitting, &Aside::default(), &Locale::english())
}

fn at_talk(view: ConversationView) -> Seat<impl FnMut(&mut egui::Ui, &mut Draft, &mut Vec<UiAction>)> {
    let stage = Stage::still(view.shown.pose());
    Seat::at(move |ui, draft, actions| ui::conversation::conversation(ui, &view, &stage, draft, actions))
}

fn at_library() -> Seat<impl FnMut(&mut egui::Ui, &mut Draft, &mut Vec<UiAction>)> {
    let shelved = |id: &str, text: &str| Shelved {
        id: id.to_owned(),
        path: format!("scenarios/{id}/scenario.ron"),
        is_shipped: false,
        checked: Ok(scenario::read(id, text)),
    };
    let shelf = [shelved("a", SCENARIO), shelved("b", "(title: oops"), shelved("c", SCENARIO)];
    let records = Records::default();
    let view = library(&shelf, Past { records: &records, waiting: 0 }, &Locale::english());
    Seat::at(move |ui, draft, actions| ui::library::library(ui, &view, draft, actions))
}

#[test]
fn enter_begins_what_comes_next_and_arrows_reach_every_scenario() {
    let mut seat = at_library();
    seat.press(Key::Enter);
    assert_eq!(seat.actions, [UiAction::OpenNext]);
    seat.actions.clear();
    seat.press(Key::Tab).press(Key::Enter);
    assert_eq!(seat.actions, [UiAction::Open("a".into())]);
    seat.actions.clear();
    seat.press(Key::ArrowRight).press(Key::Enter);
    assert_eq!(seat.actions, [UiAction::Open("c".into())]);
}

#[test]
fn a_broken_scenario_says_so_between_the_others() {
    let seat = at_library();
    assert!(seat.text.contains("cannot be played") && seat.text.contains("line 1"), "{}", seat.text);
}

#[test]
fn everything_the_keyboard_reaches_has_a_label() {
    let mut seat = at_library();
    for _ in 0..6 {
        seat.press(Key::Tab);
    }
    assert!(
        seat.reached.len() >= 5 && seat.reached.iter().all(|label| !label.is_empty()),
        "{:?}",
        seat.reached
    );
    let mut seat = at_talk(talk(&[], None));
    for _ in 0..20 {
        seat.press(Key::Tab);
    }
    assert!(
        seat.reached.len() >= 10 && seat.reached.iter().all(|label| !label.is_empty()),
        "{:?}",
        seat.reached
    );
}

#[test]
fn enter_says_the_reply_and_shift_enter_starts_a_new_line() {
    let mut seat = at_talk(talk(&[], None));
    seat.type_in("One").press_with(Modifiers::SHIFT, Key::Enter);
    seat.type_in("two").press(Key::Enter);
    assert_eq!(seat.actions, [UiAction::Say("One\ntwo".into())]);
    assert_eq!(seat.draft.reply, "");
}

#[test]
fn enter_in_an_empty_box_says_nothing_by_accident() {
    let mut seat = at_talk(talk(&[], None));
    seat.press(Key::Enter);
    assert_eq!(seat.actions, []);
}

#[test]
fn alt_with_a_number_uses_the_desk_and_writes_nothing() {
    let view = talk(&[], None);
    let first = view.desk[0].buttons[0].input.clone();
    let mut seat = at_talk(view);
    seat.type_in("Let me see").press_with(Modifiers::ALT, Key::Num1);
    assert_eq!(seat.actions, [UiAction::Do(first)]);
    assert_eq!(seat.draft.reply, "Let me see");
}

#[test]
fn nothing_is_said_or_done_while_a_reply_is_being_heard() {
    let mut seat = at_talk(talk(&[], Some("I see.")));
    seat.type_in("And more").press(Key::Enter).press_with(Modifiers::ALT, Key::Num1);
    assert_eq!(seat.actions, []);
    assert!(seat.text.contains("Listening") && seat.text.contains("I see."), "{}", seat.text);
}

#[test]
fn escape_pauses_and_leaving_is_a_choice_of_its_own() {
    let mut seat = at_talk(talk(&[], None));
    seat.type_in("Half a rep").press(Key::Escape);
    assert!(seat.text.contains("Time stands still") && seat.draft.over.stops_time());
    assert_eq!(seat.actions, []);
    seat.press(Key::Escape);
    assert!(!seat.text.contains("Time stands still"));
    seat.type_in("ly").press(Key::Escape).press(Key::Tab).press(Key::Tab).press(Key::Tab).press(Key::Enter);
    assert_eq!(seat.actions, [UiAction::ToLibrary]);
    assert_eq!(seat.draft.reply, "Half a reply");
}

#[test]
fn after_the_end_enter_goes_to_the_scores() {
    let mut seat = at_talk(talk(&[Input::End], None));
    assert!(seat.text.contains("You ended the talk."), "{}", seat.text);
    seat.press(Key::Enter);
    assert_eq!(seat.actions, [UiAction::SeeScores]);
}

#[test]
fn the_talk_never_shows_a_hidden_number() {
    let seat = at_talk(talk(&[], None));
    let state = Session::start(case(), 7).transcript().opening.state.clone();
    for level in state.feels.into_iter().chain([state.trust]).filter(|level| *level > 0.0) {
        assert!(!seat.text.contains(&format!("{level:.2}")), "{level}");
    }
}

#[test]
fn the_trainee_is_asked_first_and_may_skip() {
    let mut session = Session::start(case(), 7);
    session.take_turn(Input::End, None);
    let view = rating(session.transcript(), &Locale::english());
    let mut seat = Seat::at(move |ui, draft, actions| ui::debrief::rating(ui, &view, draft, actions));
    seat.press(Key::Enter);
    assert_eq!(seat.draft.rating, [Some(Band::NotYet), None, None]);
    for _ in 0..3 {
        for _ in 0..4 {
            seat.press(Key::Tab);
        }
        seat.press(Key::Space);
    }
    assert_eq!(seat.draft.rating, [Some(Band::NotYet); 3]);
    assert_eq!(seat.actions, [UiAction::Rate(Some([Some(Band::NotYet); 3]))]);
}

#[test]
fn no_reply_is_too_strange_to_be_shown() {
    let strange = ["\u{202e}abc\u{200d}\u{0}", "👨‍👩‍👧 ❤️", "a".repeat(4000).leak(), "שלום עולם"];
    let inputs: Vec<Input> = strange.iter().map(|reply| Input::Say((*reply).to_owned())).collect();
    let seat = at_talk(talk(&inputs, None));
    assert!(seat.text.contains("שלום עולם"), "the latest words are in sight: {}", seat.text);
}
