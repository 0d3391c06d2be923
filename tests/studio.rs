//! The studio as a keyboard and a screen reader meet it: the text, its problems, its outline, the names that
//! fit, the customer to try out, and nothing that is ever lost.

#![cfg(feature = "ui")]
#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up should stop")]

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use empathy_engine::drive::{Keeping, Setting, Talk};
use empathy_engine::locale::Locale;
use empathy_engine::settings::Colours;
use empathy_engine::ui::studio::{Bench, Side};
use empathy_engine::ui::{self, Draft, UiAction};
use empathy_engine::view::studio::{
    Desk, Page, ProblemRow, Rehearsals, StudioView, StudioWish, Tried, findings, play, studio,
};
use empathy_engine::{listen, scenario};

const KEY: &str = include_str!("../scenarios/new_key/scenario.ron");

/// Somebody who writes.
struct Author {
    draft: Draft,
    actions: Vec<UiAction>,
    view: StudioView,
    dressed: bool,
}

impl Author {
    fn bench(&mut self) -> &mut Bench {
        &mut self.draft.bench
    }
}

fn view(text: &str, is_changed_elsewhere: bool) -> StudioView {
    let setting = Setting {
        listener: Arc::new(listen::english()),
        locale: Locale::english(),
        keeping: Keeping::Memory,
    };
    let talk = Talk::begin(&scenario::read("new_key", KEY).scenario, 0, 7, setting.clone());
    let found = findings("new_key", text);
    let mut rehearsals = Rehearsals::of(&found, 1, &Rehearsals::default());
    while let Some(next) = rehearsals.next() {
        rehearsals.take(next, play(&found.checked.scenario, next, &setting));
    }
    let is_broken = !found.checked.is_playable();
    let desk = Desk {
        id: "new_key",
        path: "new_key/scenario.ron",
        findings: &found,
        rehearsals: &rehearsals,
        tried: Some(Tried { talk: &talk, seed: 7, hearing: None, is_broken, is_old: false }),
        notice: None,
        is_changed_elsewhere,
    };
    studio(&desk, &Locale::english())
}

fn at_view(text: &str, view: StudioView, percent: u16, size: [f32; 2]) -> Harness<'static, Author> {
    let draw = move |ui: &mut egui::Ui, author: &mut Author| {
        if !std::mem::replace(&mut author.dressed, true) {
            ui::theme::dress(ui.ctx());
            ui::theme::wear(ui.ctx(), Colours::Light, percent);
            return ui.ctx().request_repaint();
        }
        ui::studio::studio(ui, &author.view, &mut author.draft, &mut author.actions);
    };
    let bench = Bench { page: Page::open(text), ..Bench::default() };
    let draft = Draft { bench, ..Draft::default() };
    let author = Author { draft, actions: Vec::new(), view, dressed: false };
    let builder = Harness::builder().with_size(egui::Vec2::from(size)).with_max_steps(64);
    let mut harness = builder.build_ui_state(draw, author);
    harness.run_steps(6);
    harness
}

fn at(text: &str) -> Harness<'static, Author> {
    at_view(text, view(text, false), 100, [1280.0, 720.0])
}

fn press(harness: &mut Harness<'_, Author>, modifiers: Modifiers, key: Key) -> Vec<UiAction> {
    harness.key_press_modifiers(modifiers, key);
    harness.run_steps(4);
    std::mem::take(&mut harness.state_mut().actions)
}

fn write(harness: &mut Harness<'_, Author>, words: &str) {
    for letter in words.chars() {
        harness.event(egui::Event::Text(letter.to_string()));
        harness.run_steps(2);
    }
}

fn text(harness: &Harness<'_, Author>) -> String {
    harness.state().draft.bench.page.text.clone()
}

/// The part of the text that is marked.
fn marked(harness: &Harness<'_, Author>) -> String {
    let id = egui::Id::new("studio-text-box");
    let state = egui::text_edit::TextEditState::load(&harness.ctx, id).unwrap();
    state.cursor.char_range().unwrap().slice_str(&harness.state().draft.bench.page.text).to_owned()
}

const SHORT: &str =
    "(\n    // a note of mine\n    title: \"Eggs\",\n    channel: countre,\n    minutes: 5,\n)\n";

#[test]
fn what_is_typed_goes_into_the_text_and_back_out_of_it_to_the_last_byte() {
    let mut harness = at(SHORT);
    press(&mut harness, Modifiers::COMMAND, Key::End);
    write(&mut harness, "// more");
    assert_eq!(text(&harness), format!("{SHORT}// more"));
    assert!(harness.state().draft.bench.page.is_unsaved());
    harness.get_by_label("Not saved yet");
    for _ in 0..4 {
        press(&mut harness, Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(text(&harness), SHORT);
    harness.get_by_label("Saved");
    press(&mut harness, Modifiers::COMMAND, Key::Y);
    press(&mut harness, Modifiers::COMMAND, Key::Y);
    assert_eq!(text(&harness), format!("{SHORT}// more"));
    assert_eq!(press(&mut harness, Modifiers::COMMAND, Key::S), [UiAction::Studio(StudioWish::Save)]);
}

#[test]
fn a_problem_leads_to_its_place_and_marks_it() {
    let mut harness = at(SHORT);
    let label =
        harness.state().view.problems.iter().map(ProblemRow::label).find(|l| l.contains("countre")).unwrap();
    assert!(label.starts_with("Line 4, column 14: error E203"), "{label}");
    harness.get_by_role_and_label(Role::Button, &label).focus();
    harness.run_steps(3);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(marked(&harness), "countre");
    // The keyboard is in the text now: what is typed stands in the place of what is marked.
    write(&mut harness, "phone");
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(text(&harness).contains("channel: phone,"), "{}", text(&harness));
}

#[test]
fn problems_are_gone_through_with_one_key() {
    let wrong = "(title: 5, channel: countre)";
    let mut harness = at(wrong);
    let places: Vec<String> =
        harness.state().view.problems.iter().map(|row| wrong[row.span.clone()].to_owned()).collect();
    assert!(places.len() > 2 && places.contains(&"5".to_owned()), "{places:?}");
    for place in places.iter().chain(places.first()) {
        press(&mut harness, Modifiers::NONE, Key::F8);
        assert_eq!(marked(&harness), *place);
    }
    press(&mut harness, Modifiers::SHIFT, Key::F8);
    assert_eq!(Some(&marked(&harness)), places.last());
    assert_eq!(text(&harness), wrong);
}

#[test]
fn names_come_while_they_are_written_and_enter_takes_one() {
    let mut harness = at("(\n    title: \"Eggs\",\n    )");
    press(&mut harness, Modifiers::COMMAND, Key::End);
    press(&mut harness, Modifiers::NONE, Key::ArrowLeft);
    write(&mut harness, "tra");
    harness.get_by_label("Names that fit here");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(text(&harness), "(\n    title: \"Eggs\",\n    trade: )");
    write(&mut harness, "\"Shop\", chan");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    press(&mut harness, Modifiers::COMMAND, Key::Space);
    for word in ["counter", "phone", "chat"] {
        harness.get_by_role_and_label(Role::Button, word);
    }
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(text(&harness), "(\n    title: \"Eggs\",\n    trade: \"Shop\", channel: phone)");
    assert_eq!(press(&mut harness, Modifiers::COMMAND, Key::S).len(), 1);
}

#[test]
fn escape_puts_the_names_away_and_leaves_the_text_alone() {
    let mut harness = at("()");
    press(&mut harness, Modifiers::COMMAND, Key::End);
    press(&mut harness, Modifiers::NONE, Key::ArrowLeft);
    write(&mut harness, "tra");
    assert_eq!(press(&mut harness, Modifiers::NONE, Key::Escape), []);
    assert!(harness.query_by_label("Names that fit here").is_none());
    assert!(!harness.state().draft.leaving);
    assert_eq!(text(&harness), "(tra)");
}

#[test]
fn the_outline_unfolds_and_leads_to_each_thing() {
    let mut harness = at(KEY);
    harness.state_mut().bench().side = Side::Outline;
    harness.run_steps(3);
    harness.get_by_label_contains("ways_out").focus();
    harness.run_steps(3);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    let found = harness.state().view.outline.iter().find(|part| part.name == "ways_out").unwrap();
    let (name, line) = (found.entries[1].name.clone(), found.entries[1].line);
    harness.get_by_label(&format!("{name}   {line}")).focus();
    harness.run_steps(3);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(marked(&harness).trim_matches('"'), name);
}

#[test]
fn what_is_rehearsed_is_green_or_red_and_leads_to_the_place_where_it_came_out_otherwise() {
    let text = KEY.replacen("settled, costs_us_under(5)", "unsettled, costs_us_under(5)", 1);
    let mut harness = at(&text);
    harness.get_by_label_contains("rehearsals comes out otherwise");
    harness.state_mut().bench().side = Side::Rehearsals;
    harness.run_steps(3);
    assert!(harness.query_all_by_label_contains(": as expected").count() > 1);
    harness.get_by_role_and_label(Role::Button, &harness.state().view.rehearsals[0].label()).focus();
    harness.run_steps(3);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(marked(&harness), "unsettled");
}

#[test]
fn a_scenario_is_given_another_name_by_keyboard_alone() {
    let mut harness = at(SHORT);
    harness.get_by_role_and_label(Role::Button, "Rename").focus();
    harness.run_steps(3);
    assert_eq!(press(&mut harness, Modifiers::NONE, Key::Enter), []);
    assert_eq!(harness.state().draft.bench.renaming.as_deref(), Some("new_key"));
    press(&mut harness, Modifiers::COMMAND, Key::A);
    write(&mut harness, "wet_ink");
    let renamed = UiAction::Studio(StudioWish::Rename("wet_ink".into()));
    assert_eq!(press(&mut harness, Modifiers::NONE, Key::Enter), [renamed]);
    assert_eq!((harness.state().draft.bench.renaming.clone(), text(&harness)), (None, SHORT.to_owned()));
    harness.get_by_role_and_label(Role::Button, "Rename").focus();
    harness.run_steps(3);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(press(&mut harness, Modifiers::NONE, Key::Escape), [], "it keeps its name, and nobody leaves");
    assert_eq!(harness.state().draft.bench.renaming, None);
}

#[test]
fn the_customer_is_tried_out_with_everything_shown() {
    let mut harness = at(KEY);
    harness.state_mut().bench().side = Side::Try;
    harness.run_steps(3);
    for hidden in ["Anger", "Trust", "Fairness"] {
        harness.get_by_label(hidden);
    }
    assert_eq!(harness.query_all_by_label_contains(" of 100").count(), 8);
    harness.get_by_role_and_label(Role::TextInput, "What you say").focus();
    harness.run_steps(2);
    harness.event(egui::Event::Text("What does it do?".into()));
    harness.run_steps(2);
    let said = UiAction::Studio(StudioWish::Say("What does it do?".into()));
    assert_eq!(press(&mut harness, Modifiers::NONE, Key::Enter), [said]);
    harness.get_by_role_and_label(Role::Button, "Another person").focus();
    harness.run_steps(3);
    let another = UiAction::Studio(StudioWish::Another);
    assert_eq!(press(&mut harness, Modifiers::NONE, Key::Enter), [another]);
}

#[test]
fn a_broken_text_keeps_its_last_good_customer_and_says_so() {
    let broken = KEY.replace("channel: counter", "channel: countre");
    let mut harness = at(&broken);
    harness.state_mut().bench().side = Side::Try;
    harness.run_steps(3);
    harness.get_by_label_contains("last good version");
    harness.get_by_role_and_label(Role::TextInput, "What you say");
}

#[test]
fn leaving_asks_only_where_something_is_unsaved() {
    let mut harness = at(SHORT);
    let leave = UiAction::Studio(StudioWish::Leave);
    assert_eq!(press(&mut harness, Modifiers::NONE, Key::Escape), [leave]);
    press(&mut harness, Modifiers::COMMAND, Key::End);
    write(&mut harness, " ");
    assert_eq!(press(&mut harness, Modifiers::NONE, Key::Escape), []);
    harness.get_by_role_and_label(Role::Button, "Leave without saving");
    assert_eq!(press(&mut harness, Modifiers::NONE, Key::Escape), [], "escape stays");
    assert!(!harness.state().draft.leaving);
    press(&mut harness, Modifiers::NONE, Key::Escape);
    let save = UiAction::Studio(StudioWish::SaveAndLeave);
    assert_eq!(press(&mut harness, Modifiers::NONE, Key::Enter), [save], "saving is the first answer");
}

#[test]
fn two_versions_of_a_file_are_a_question_and_keeping_is_the_first_answer() {
    let ask = || at_view(SHORT, view(SHORT, true), 100, [1280.0, 720.0]);
    let mut harness = ask();
    let keep = UiAction::Studio(StudioWish::KeepMine);
    assert_eq!(press(&mut harness, Modifiers::NONE, Key::Enter), [keep]);
    let mut harness = ask();
    harness.get_by_role_and_label(Role::Button, "Take what is in the file").focus();
    harness.run_steps(3);
    let take = UiAction::Studio(StudioWish::TakeTheirs);
    assert_eq!(press(&mut harness, Modifiers::NONE, Key::Enter), [take]);
}

#[test]
fn the_keyboard_goes_from_panel_to_panel_and_through_everything_that_has_a_name() {
    let mut harness = at(SHORT);
    for side in [Side::Problems, Side::Outline, Side::Rehearsals, Side::Try] {
        press(&mut harness, Modifiers::NONE, Key::F6);
        assert_eq!(harness.state().draft.bench.side, side);
        let roles = [Role::Button, Role::RadioButton, Role::TextInput, Role::MultilineTextInput];
        let all: Vec<String> = harness
            .root()
            .query_all_by(move |node| roles.contains(&node.role()) && !node.is_disabled())
            .map(|node| node.accesskit_node().label().unwrap_or_default())
            .collect();
        assert!(all.len() > 5 && all.iter().all(|label| !label.is_empty()), "{side:?}: {all:?}");
        let mut reached = std::collections::BTreeSet::new();
        for _ in 0..=all.len() + 2 {
            let focused = harness.root().query_all_by(|node| !node.is_hidden() && node.is_focused()).next();
            reached.extend(focused.and_then(|node| node.accesskit_node().label()));
            harness.key_press(Key::Tab);
            harness.run_steps(3);
        }
        let missed: Vec<_> = all.iter().filter(|label| !reached.contains(*label)).collect();
        assert!(missed.is_empty(), "{side:?}: the keyboard never reaches {missed:?}");
        harness.get_by_role_and_label(Role::RadioButton, "Problems").focus();
        harness.state_mut().bench().side = side;
        harness.run_steps(2);
    }
}

#[test]
fn nothing_runs_out_of_the_window_with_small_or_large_text() {
    let roles = [Role::Button, Role::RadioButton, Role::TextInput, Role::MultilineTextInput];
    for (percent, size) in [(80, [1280.0, 720.0]), (200, [1280.0, 720.0]), (200, [1477.0, 830.0])] {
        for side in [Side::Problems, Side::Outline, Side::Rehearsals, Side::Try] {
            let mut harness = at_view(SHORT, view(SHORT, false), percent, size);
            harness.state_mut().bench().side = side;
            harness.run_steps(4);
            for node in harness.root().query_all_by(move |node| roles.contains(&node.role())) {
                let (place, label) = (node.rect(), node.accesskit_node().label());
                assert!(
                    place.left() >= 0.0 && place.right() <= size[0] + 0.5,
                    "{percent} {side:?}: {label:?} {place:?}"
                );
            }
        }
    }
}

#[test]
fn a_long_text_is_walked_from_end_to_end_and_not_a_byte_changes() {
    let long = include_str!("../scenarios/half_past_five/scenario.ron");
    assert!(long.lines().count() > 2_000);
    let mut harness = at(long);
    for key in [Key::End, Key::Home] {
        press(&mut harness, Modifiers::COMMAND, key);
    }
    for key in [Key::PageDown, Key::ArrowDown, Key::ArrowUp, Key::PageUp] {
        press(&mut harness, Modifiers::NONE, key);
    }
    assert_eq!(text(&harness), long);
    assert!(!harness.state().draft.bench.page.is_unsaved());
}
