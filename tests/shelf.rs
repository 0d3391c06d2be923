//! The library, the settings, the hand-over, help and about as a screen reader and a keyboard meet them.

#![cfg(feature = "ui")]
#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up should stop")]

use std::collections::BTreeSet;
use std::path::Path;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, NodeT, Queryable};
use empathy_engine::drive::{Keeping, Setting, Talk};
use empathy_engine::locale::Locale;
use empathy_engine::records::{self, Records};
use empathy_engine::scenario;
use empathy_engine::session::input::Input;
use empathy_engine::settings::{Change, Colours, Settings};
use empathy_engine::ui::{self, Draft, UiAction};
use empathy_engine::view::about::about;
use empathy_engine::view::hand_over::hand_over;
use empathy_engine::view::help::help;
use empathy_engine::view::library::{LibraryView, Past, Shelved, library};
use empathy_engine::view::settings::{Mine, SettingsView, Setup, settings};
use empathy_engine::{files, listen};

/// Somebody at a screen.
#[derive(Default)]
struct Sat {
    draft: Draft,
    actions: Vec<UiAction>,
    dressed: bool,
}

type Screen = Box<dyn FnMut(&mut egui::Ui, &mut Draft, &mut Vec<UiAction>)>;

fn at(mut draw: Screen, text_percent: u16) -> Harness<'static, Sat> {
    let show = move |ui: &mut egui::Ui, sat: &mut Sat| {
        if !sat.dressed {
            ui::theme::dress(ui.ctx());
            ui::theme::wear(ui.ctx(), Colours::Light, text_percent);
            sat.dressed = true;
            return ui.ctx().request_repaint();
        }
        draw(ui, &mut sat.draft, &mut sat.actions);
    };
    let size = egui::vec2(1280.0, 720.0);
    let mut harness = Harness::builder().with_size(size).build_ui_state(show, Sat::default());
    harness.run_steps(6);
    harness
}

const KEY: &str = include_str!("../scenarios/new_key/scenario.ron");
const NIGHT: &str = include_str!("../scenarios/night_desk/scenario.ron");
const LOST: &str = include_str!("../scenarios/lost_number/scenario.ron");

fn library_view() -> LibraryView {
    let folder = tempfile::tempdir().unwrap();
    let setting = Setting {
        listener: std::sync::Arc::new(listen::english()),
        locale: Locale::english(),
        keeping: Keeping::Folder(folder.path().to_path_buf()),
    };
    let key = scenario::read("key", KEY);
    let mut ended = Talk::begin(&key.scenario, 0, 7, setting.clone());
    ended.take(Input::Give("recut".into()), None);
    ended.take(Input::End, None);
    let left = Talk::begin(&key.scenario, 0, 8, setting);
    drop((ended, left));
    let mut records = Records::default();
    let unread = records.unread(folder.path());
    records.add(records::read(unread));
    let shelved = |id: &str, text: &str| Shelved {
        id: id.to_owned(),
        path: format!("scenarios/{id}/scenario.ron"),
        is_shipped: false,
        checked: Ok(scenario::read(id, text)),
    };
    let shelf = [
        shelved("key", KEY),
        shelved("broken", "(title: oops"),
        shelved("night", NIGHT),
        shelved("lost", LOST),
    ];
    library(&shelf, Past { records: &records, waiting: 0 }, &Locale::english())
}

fn settings_view() -> SettingsView {
    let mut set = Settings::default();
    set.change(Change::AddFolder("/somewhere/else".into()));
    let setup = Setup {
        settings: &set,
        home: Path::new("/home/me/.local/share/empathy-engine"),
        folders: &[("/somewhere/else".into(), Ok(2))],
        can_put_back: true,
        mine: Mine { talks: 3, scenarios: 1, settings: true },
        is_put_aside: false,
    };
    settings(setup, &Locale::english())
}

/// Every screen of this part, by name.
fn screens() -> Vec<(&'static str, Screen)> {
    let (shelf, set, made) = (library_view(), settings_view(), about(&Locale::english()));
    let hand = hand_over("The key", "# The key\n\nWho said what.".into(), &Locale::english());
    let helped = help("library", &Locale::english());
    vec![
        ("library", Box::new(move |ui, draft, actions| ui::library::library(ui, &shelf, draft, actions))),
        ("settings", Box::new(move |ui, draft, actions| ui::settings::settings(ui, &set, draft, actions))),
        ("about", Box::new(move |ui, draft, actions| ui::about::about(ui, &made, draft, actions))),
        (
            "hand over",
            Box::new(move |ui, draft, actions| ui::hand_over::hand_over(ui, &hand, draft, actions)),
        ),
        ("help", Box::new(move |ui, _, actions| ui::about::help(ui, &helped, actions))),
    ]
}

fn at_screen(name: &str) -> Harness<'static, Sat> {
    let found = screens().into_iter().find(|(own, _)| *own == name).unwrap();
    at(found.1, 100)
}

/// Role and name of everything that can be pressed or typed in; places in points.
fn reachable(harness: &Harness<'_, Sat>) -> Vec<(Role, String, egui::Rect)> {
    let roles = [Role::Button, Role::RadioButton, Role::TextInput, Role::CheckBox];
    let all = harness.root().query_all_by(move |node| roles.contains(&node.role()) && !node.is_disabled());
    all.map(|node| {
        let found = node.accesskit_node();
        (found.role(), found.label().unwrap_or_default(), node.rect())
    })
    .collect()
}

fn pressed(harness: &mut Harness<'_, Sat>, key: Key) -> Vec<UiAction> {
    harness.key_press(key);
    harness.run_steps(4);
    std::mem::take(&mut harness.state_mut().actions)
}

#[test]
fn everything_has_a_name_and_the_keyboard_reaches_all_of_it() {
    for (name, draw) in screens() {
        let mut harness = at(draw, 100);
        let all = reachable(&harness);
        assert!(!all.is_empty() && all.iter().all(|(_, label, _)| !label.is_empty()), "{name}: {all:?}");
        let mut reached = BTreeSet::new();
        for _ in 0..=all.len() {
            let focused = harness.root().query_all_by(|node| !node.is_hidden() && node.is_focused()).next();
            reached.extend(focused.and_then(|node| node.accesskit_node().label()));
            harness.key_press(Key::Tab);
            harness.run_steps(3);
        }
        let missed: Vec<_> = all.iter().filter(|(_, label, _)| !reached.contains(label)).collect();
        assert!(missed.is_empty(), "{name}: the keyboard never reaches {missed:?}");
    }
}

#[test]
fn nothing_runs_out_of_the_window_with_text_at_its_largest() {
    for (name, draw) in screens() {
        let harness = at(draw, 200);
        for (_, label, place) in reachable(&harness) {
            assert!(place.left() >= 0.0 && place.right() <= 1280.0, "{name}: {label} at {place:?}");
        }
    }
}

#[test]
fn names_are_told_apart_on_one_screen() {
    for (name, draw) in screens() {
        let harness = at(draw, 100);
        let all = reachable(&harness);
        let labels: BTreeSet<&String> = all.iter().map(|(_, label, _)| label).collect();
        assert_eq!(labels.len(), all.len(), "{name}: {all:?}");
    }
}

#[test]
fn the_library_leads_on_goes_on_looks_again_and_hands_over() {
    let mut harness = at_screen("library");
    assert_eq!(pressed(&mut harness, Key::Enter), [UiAction::OpenNext]);
    for (label, expected) in [
        ("Go on: ", "GoOn"),
        ("Look again at ", "OpenReplay"),
        ("Hand The key", "HandOver"),
        ("Open The key that won't turn in the studio", "Studio(Open(\"key\"))"),
        ("Open broken in the studio", "Studio(Open(\"broken\"))"),
        ("Write a customer of your own", "Studio(New)"),
    ] {
        let starts = move |node: &AccessKitNode<'_>| {
            node.label().is_some_and(|found| found.starts_with(label)) && node.role() == Role::Button
        };
        harness.get_by(starts).focus();
        harness.run_steps(3);
        let actions = pressed(&mut harness, Key::Enter);
        assert_eq!(actions.len(), 1, "{label}: {actions:?}");
        assert!(format!("{:?}", actions[0]).starts_with(expected), "{label}: {actions:?}");
    }
}

#[test]
fn a_search_leaves_what_fits() {
    let mut harness = at_screen("library");
    let cards = |harness: &Harness<'_, Sat>| {
        reachable(harness).iter().filter(|(_, label, _)| label.ends_with("Open the briefing")).count()
    };
    assert_eq!(cards(&harness), 3);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    harness.run_steps(3);
    harness.event(egui::Event::Text("zebra".into()));
    harness.run_steps(4);
    assert_eq!((harness.state().draft.search.as_str(), cards(&harness)), ("zebra", 0));
    harness.get_by_label("No customer fits. Try one word of the title, or a trade.");
}

#[test]
fn a_choice_changes_the_setting_and_escape_goes_back() {
    let mut harness = at_screen("settings");
    harness.get_by_role_and_label(Role::RadioButton, "Size of text: 200 %").focus();
    harness.run_steps(3);
    assert_eq!(pressed(&mut harness, Key::Enter), [UiAction::Change(Change::TextPercent(200))]);
    harness.get_by_role_and_label(Role::RadioButton, "Colours: High contrast").focus();
    harness.run_steps(3);
    let colours = UiAction::Change(Change::Colours(Colours::HighContrast));
    assert_eq!(pressed(&mut harness, Key::Space), [colours]);
    assert_eq!(pressed(&mut harness, Key::Escape), [UiAction::ToLibrary]);
}

#[test]
fn deleting_asks_once_and_keeping_is_the_first_answer() {
    let mut harness = at_screen("settings");
    let ask = |harness: &mut Harness<'_, Sat>| {
        harness.get_by_role_and_label(Role::Button, "Delete everything of mine").focus();
        harness.run_steps(3);
        pressed(harness, Key::Enter)
    };
    assert_eq!(ask(&mut harness), []);
    harness.get_by_label_contains("Delete 3 talks, one scenario of your own and your settings from");
    assert_eq!(pressed(&mut harness, Key::Enter), [], "keeping has the keyboard");
    assert!(!harness.state().draft.leaving);
    assert_eq!(ask(&mut harness), []);
    assert_eq!(pressed(&mut harness, Key::Escape), [], "escape keeps, and stays on the screen");
    assert_eq!(ask(&mut harness), []);
    harness.get_by_role_and_label(Role::Button, "Delete it").focus();
    harness.run_steps(3);
    assert_eq!(pressed(&mut harness, Key::Enter), [UiAction::DeleteMine]);
}

#[test]
fn a_folder_is_added_by_its_path_and_can_be_taken_off() {
    let mut harness = at_screen("settings");
    harness.get_by_role_and_label(Role::TextInput, "Path of a folder").focus();
    harness.run_steps(3);
    harness.event(egui::Event::Text("/my/scenarios".into()));
    harness.run_steps(3);
    assert_eq!(pressed(&mut harness, Key::Enter), [UiAction::AddFolder("/my/scenarios".into())]);
    harness.get_by_role_and_label(Role::Button, "Take /somewhere/else off the list").focus();
    harness.run_steps(3);
    assert_eq!(pressed(&mut harness, Key::Enter), [UiAction::RemoveFolder("/somewhere/else".into())]);
}

#[test]
fn handing_over_shows_what_changes_before_it_writes() {
    let mut harness = at_screen("hand over");
    harness.state_mut().draft.handing.path = "/tmp/talk.md".into();
    let remove = |node: &AccessKitNode<'_>| {
        node.role() == Role::RadioButton
            && node.label().is_some_and(|label| label.starts_with("Remove names"))
    };
    harness.get_by(remove).focus();
    harness.run_steps(3);
    let actions = pressed(&mut harness, Key::Enter);
    assert!(
        matches!(&actions[..], [UiAction::PreviewHandOver(handing)] if handing.removes_names),
        "{actions:?}"
    );
    harness.get_by_role_and_label(Role::Button, "Write the file").focus();
    harness.run_steps(3);
    let actions = pressed(&mut harness, Key::Enter);
    assert!(
        matches!(&actions[..], [UiAction::WriteHandOver(handing)] if handing.path == "/tmp/talk.md"),
        "{actions:?}"
    );
    assert_eq!(pressed(&mut harness, Key::Escape), [UiAction::LeaveHandOver]);
}

#[test]
fn help_and_about_have_one_way_back() {
    assert_eq!(pressed(&mut at_screen("help"), Key::Enter), [UiAction::Help]);
    assert_eq!(pressed(&mut at_screen("about"), Key::Enter), [UiAction::ToSettings]);
    assert_eq!(pressed(&mut at_screen("about"), Key::Escape), [UiAction::ToSettings]);
}

#[test]
fn more_folders_are_looked_into_after_the_users_own() {
    let folder = tempfile::tempdir().unwrap();
    let home = files::Home::find(Some(folder.path()));
    let more = folder.path().join("more");
    for (place, text) in
        [(home.scenarios().join("one"), "own"), (more.join("one"), "more"), (more.join("two"), "two")]
    {
        std::fs::create_dir_all(&place).unwrap();
        std::fs::write(place.join("scenario.ron"), text).unwrap();
    }
    let found = files::scenarios_among(&home, &[more]);
    let text = |id: &str| {
        let found = found.iter().find(|found| found.id == id);
        found.map(|found| found.text.clone().unwrap())
    };
    assert_eq!((text("one").as_deref(), text("two").as_deref()), (Some("own"), Some("two")));
}
