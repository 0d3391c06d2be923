//! The desk beside the talk: what can be done, what was announced, what the screen shows.

use egui::{Button, Key, Modifiers, ScrollArea, Stroke, TextStyle, Ui};

use super::guide::Anchors;
use super::theme::{palette, space};
use super::widgets::{columns, kept_in_sight, panel, paragraph, soft, title};
use super::{Draft, UiAction};
use crate::session::input::Input;
use crate::view::conversation::ConversationView;
use crate::view::desk::DeskButton;
use crate::view::guide::Beside;

/// Shows the desk; nothing can be done while a reply is being heard or after the end. The way to end the talk
/// stands below it, in sight wherever the desk is scrolled to.
pub(super) fn desk(
    ui: &mut Ui,
    view: &ConversationView,
    draft: &mut Draft,
    anchors: &mut Anchors,
    actions: &mut Vec<UiAction>,
) {
    anchors.note(Beside::Desk, ui.max_rect());
    let open = view.busy.is_none() && view.over.is_none();
    let before = actions.len();
    let room = ui.available_height() - end_height(ui, view);
    ScrollArea::vertical().max_height(room).auto_shrink([false, false]).show(ui, |ui| {
        ui.set_width(ui.available_width() - space::TINY);
        owed(ui, view);
        ui.add_enabled_ui(open, |ui| buttons(ui, view, actions));
    });
    ui.add_space(space::SMALL);
    let end = end(view);
    if ui.add_enabled_ui(open, |ui| one(ui, &end)).inner.clicked() {
        actions.push(UiAction::Do(end.input));
    }
    if open {
        keys(ui, view, actions);
    }
    if actions.len() > before {
        // The talk goes on in words: whoever used the desk finds the box for them ready.
        draft.settled = false;
    }
}

/// Room for the last button and the space above it.
fn end_height(ui: &Ui, view: &ConversationView) -> f32 {
    let small = if view.said_goodbye.is_some() { 2.0 } else { 1.0 };
    let lines = ui.text_style_height(&TextStyle::Body) + small * ui.text_style_height(&TextStyle::Small);
    lines + 2.0 * ui.spacing().button_padding.y + space::SMALL + 2.0 * ui.spacing().item_spacing.y
}

fn owed(ui: &mut Ui, view: &ConversationView) {
    if view.owed.is_empty() {
        return;
    }
    panel(ui, |ui| {
        let colours = palette(ui);
        paragraph(ui, &view.owed_heading, TextStyle::Small, colours.caution);
        for way in &view.owed {
            paragraph(ui, way, TextStyle::Body, colours.ink);
        }
    });
    ui.add_space(space::MEDIUM);
}

fn buttons(ui: &mut Ui, view: &ConversationView, actions: &mut Vec<UiAction>) {
    title(ui, &view.words.desk);
    for group in &view.desk {
        ui.add_space(space::TINY);
        soft(ui, &group.heading);
        let mut show = |ui: &mut Ui, button: &DeskButton| {
            if one(ui, button).clicked() {
                actions.push(UiAction::Do(button.input.clone()));
            }
        };
        let is_short = group.buttons.len() > 1 && group.buttons.iter().all(DeskButton::is_short);
        if is_short {
            columns(ui, group.buttons.len(), |index, ui| show(ui, &group.buttons[index]));
        } else {
            group.buttons.iter().for_each(|button| show(ui, button));
        }
    }
}

fn end(view: &ConversationView) -> DeskButton {
    let words = &view.words;
    let key = Some((0, words.end_key.clone()));
    DeskButton {
        label: words.end.clone(),
        cost: words.end_cost.clone(),
        key,
        way: None,
        owed: view.said_goodbye.clone(),
        done: None,
        input: Input::End,
    }
}

/// A button as wide as the desk: what it does, and below its key and what it costs.
fn one(ui: &mut Ui, button: &DeskButton) -> egui::Response {
    let colours = palette(ui);
    let key = button.key.as_ref().map(|(_, name)| format!("{name}   ")).unwrap_or_default();
    let mut job = egui::text::LayoutJob::default();
    let style = ui.style();
    let (body, small) = (TextStyle::Body.resolve(style), TextStyle::Small.resolve(style));
    let ink = |font, color| egui::TextFormat { font_id: font, color, ..egui::TextFormat::default() };
    if let Some(owed) = &button.owed {
        job.append(&format!("{owed}\n"), 0.0, ink(small.clone(), colours.caution));
    }
    if let Some(done) = &button.done {
        job.append(&format!("{done}\n"), 0.0, ink(small.clone(), colours.good));
    }
    job.append(&button.label, 0.0, ink(body, colours.ink));
    job.append("\n", 0.0, ink(small.clone(), colours.soft));
    job.append(&format!("{key}{}", end_kept_together(&button.cost)), 0.0, ink(small, colours.soft));
    let mut shown = Button::new(job).wrap().min_size(egui::vec2(ui.available_width(), space::BUTTON));
    if button.owed.is_some() {
        shown = shown.stroke(Stroke::new(2.0, colours.caution));
    }
    kept_in_sight(ui.add(shown))
}

/// The last four words on one line: no "us" stands alone below.
fn end_kept_together(text: &str) -> String {
    let words: Vec<&str> = text.rsplitn(4, ' ').collect();
    words.into_iter().rev().collect::<Vec<_>>().join("\u{a0}")
}

/// With Alt held, a number is a button of the desk and no word of the reply.
pub(super) fn keep_numbers_out_of_the_reply(ui: &Ui) {
    let is_number = |event: &egui::Event| matches!(event, egui::Event::Text(text) if text.chars().all(|sign| sign.is_ascii_digit()));
    ui.input_mut(|input| {
        if input.modifiers.alt && !input.modifiers.ctrl {
            input.events.retain(|event| !is_number(event));
        }
    });
}

/// Alt with a number uses the desk.
fn keys(ui: &Ui, view: &ConversationView, actions: &mut Vec<UiAction>) {
    const NUMBERS: [Key; 10] = [
        Key::Num0,
        Key::Num1,
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num5,
        Key::Num6,
        Key::Num7,
        Key::Num8,
        Key::Num9,
    ];
    let end = end(view);
    for button in view.desk.iter().flat_map(|group| &group.buttons).chain([&end]) {
        let key = button.key.as_ref().and_then(|(number, _)| NUMBERS.get(usize::from(*number)));
        if key.is_some_and(|key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, *key))) {
            actions.push(UiAction::Do(button.input.clone()));
        }
    }
}
