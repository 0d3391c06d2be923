//! The first screen: what to play next, cards to choose from, talks to go on with, past talks.

mod cards;
mod past;
mod shift;

use egui::{Align, Key, Layout, Modifiers, TextEdit, Ui};

use super::emblem::emblem;
use super::theme::{palette, space, text_scale, title_style};
use super::widgets::{
    button, heading, kept_in_sight, main_button, panel, paragraph, prose, sheet, soft, title,
};
use super::{Draft, UiAction};
use crate::view::library::{LibraryView, Progress, UpNext};
use crate::view::studio::StudioWish;

/// Shows the first screen.
pub fn library(ui: &mut Ui, view: &LibraryView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    sheet(ui, space::PAGE, &view.keys, |ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::MEDIUM, space::MEDIUM);
        top(ui, view, actions);
        notices(ui, view, actions);
        if let Some(next) = &view.next {
            upnext(ui, next, !draft.settled, actions);
        }
        if let Some(card) = &view.shift {
            shift::shift(ui, card, actions);
        }
        past::unfinished(ui, view, actions);
        all(ui, view, draft, actions);
        past::past(ui, view, draft, actions);
    });
    draft.settled = true;
}

fn top(ui: &mut Ui, view: &LibraryView, actions: &mut Vec<UiAction>) {
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            if button(ui, &view.quit).clicked() {
                actions.push(UiAction::Quit);
            }
            if button(ui, &view.settings).clicked() {
                actions.push(UiAction::ToSettings);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| heading(ui, &view.heading));
        });
    });
    prose(ui, &view.lead);
}

/// What could not be done, what could not be read, and what is still being read.
fn notices(ui: &mut Ui, view: &LibraryView, actions: &mut Vec<UiAction>) {
    let colours = palette(ui);
    if let Some(notice) = &view.notice {
        paragraph(ui, notice, egui::TextStyle::Body, colours.alarm);
    }
    if let Some(Progress { says, stop }) = &view.reading {
        ui.horizontal(|ui| {
            if button(ui, stop).clicked() {
                actions.push(UiAction::StopReading);
            }
            prose(ui, says);
        });
    }
}

/// The one clear thing to do: a picture, why, and a button that has the keyboard.
fn upnext(ui: &mut Ui, next: &UpNext, first: bool, actions: &mut Vec<UiAction>) {
    const PICTURE_WIDTH: f32 = 430.0;
    const HEIGHT: f32 = 172.0;
    panel(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::LARGE, space::SMALL);
        if ui.available_width() <= PICTURE_WIDTH * 1.8 * text_scale(ui) {
            return upnext_words(ui, next, first, actions);
        }
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(PICTURE_WIDTH);
                emblem(ui, next.emblem, HEIGHT);
            });
            ui.vertical(|ui| upnext_words(ui, next, first, actions));
        });
    });
}

/// The words beside the picture or below it: under the same id, so that the keyboard stays where it is.
fn upnext_words(ui: &mut Ui, next: &UpNext, first: bool, actions: &mut Vec<UiAction>) {
    let same = egui::UiBuilder::new().id(egui::Id::new("upnext"));
    ui.scope_builder(same, |ui| upnext_lines(ui, next, first, actions));
}

fn upnext_lines(ui: &mut Ui, next: &UpNext, first: bool, actions: &mut Vec<UiAction>) {
    let colours = palette(ui);
    paragraph(ui, &next.heading, egui::TextStyle::Body, colours.accent);
    paragraph(ui, &next.title, egui::TextStyle::Heading, colours.ink);
    prose(ui, &format!("{}. {}.", next.kind, next.skill));
    soft(ui, &next.says);
    ui.add_space(space::TINY);
    let begin = main_button(ui, &next.choose);
    if first {
        begin.request_focus();
    }
    if begin.clicked() {
        actions.push(UiAction::OpenNext);
    }
}

/// Every scenario there is, and a box to search in where they are many.
fn all(ui: &mut Ui, view: &LibraryView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    const SEARCHED_FROM: usize = 4;
    ui.add_space(space::TINY);
    title(ui, &view.cards_heading);
    if view.cards.is_empty() {
        prose(ui, &view.empty);
    }
    if view.cards.len() >= SEARCHED_FROM {
        search(ui, view, draft);
    }
    let found = view.found(&draft.search);
    if found.is_empty() && !view.cards.is_empty() {
        prose(ui, &view.none_found);
    }
    let first = !draft.settled && view.next.is_none();
    cards::grid(ui, &found, first, actions);
    if button(ui, &view.write_own).clicked() {
        actions.push(UiAction::Studio(StudioWish::New));
    }
}

fn search(ui: &mut Ui, view: &LibraryView, draft: &mut Draft) {
    let label =
        ui.add(egui::Label::new(egui::RichText::new(&view.search).text_style(egui::TextStyle::Small)));
    let width = (320.0 * text_scale(ui)).min(ui.available_width());
    let edit = TextEdit::singleline(&mut draft.search)
        .desired_width(width)
        .char_limit(100)
        .margin(egui::Margin::symmetric(12, 10));
    let shown = ui.add(edit).labelled_by(label.id);
    if ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::F)) {
        shown.request_focus();
    }
    kept_in_sight(shown);
}

/// Whether a key was pressed that no widget wanted.
pub(super) fn pressed(ui: &Ui, key: Key) -> bool {
    ui.input(|input| input.key_pressed(key))
}
