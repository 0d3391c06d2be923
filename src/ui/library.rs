//! The first screen: cards to choose from.

use egui::{Align, Key, Layout, Ui};

use super::theme::{palette, space, title_style};
use super::widgets::{button, card, columns, heading, panel, paragraph, prose, sheet, soft, title};
use super::{Draft, UiAction};
use crate::settings::{Change, Colours};
use crate::view::library::{Broken, Card, LibraryView, Playable, Unfinished};

/// Narrowest card that reads well.
const CARD_WIDTH: f32 = 330.0;
/// Height of the cards of a row.
const CARD_HEIGHT: f32 = 118.0;

/// Shows the first screen.
pub fn library(ui: &mut Ui, view: &LibraryView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    sheet(ui, space::PAGE, &view.keys, |ui| {
        top(ui, view, actions);
        prose(ui, &view.lead);
        if let Some(notice) = &view.notice {
            let colour = palette(ui).alarm;
            paragraph(ui, notice, egui::TextStyle::Body, colour);
        }
        ui.add_space(space::MEDIUM);
        if view.cards.is_empty() {
            prose(ui, &view.empty);
        }
        grid(ui, &view.cards, draft, actions);
        unfinished(ui, view, actions);
    });
    draft.settled = true;
}

fn top(ui: &mut Ui, view: &LibraryView, actions: &mut Vec<UiAction>) {
    ui.horizontal(|ui| {
        heading(ui, &view.heading);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if button(ui, &view.quit).clicked() {
                actions.push(UiAction::Quit);
            }
            let (other, colours) = if ui.visuals().dark_mode {
                (&view.to_light, Colours::Light)
            } else {
                (&view.to_dark, Colours::Dark)
            };
            if button(ui, other).clicked() {
                actions.push(UiAction::Change(Change::Colours(colours)));
            }
        });
    });
}

fn grid(ui: &mut Ui, cards: &[Card], draft: &Draft, actions: &mut Vec<UiAction>) {
    ui.spacing_mut().item_spacing = egui::vec2(space::MEDIUM, space::MEDIUM);
    let room = ui.available_width();
    let count = (1..=3_u8).rev().find(|count| room >= CARD_WIDTH * f32::from(*count)).unwrap_or(1);
    let count = usize::from(count);
    let mut first = !draft.settled;
    for row in cards.chunks(count) {
        columns(ui, count, |index, ui| match row.get(index) {
            Some(Card::Playable(found)) => playable(ui, found, std::mem::take(&mut first), actions),
            Some(Card::Broken(found)) => broken(ui, found),
            None => {}
        });
    }
}

fn playable(ui: &mut Ui, found: &Playable, first: bool, actions: &mut Vec<UiAction>) {
    let label =
        format!("{}. {}. {}. {}. {}", found.title, found.kind, found.skill, found.minutes, found.choose);
    let response = card(ui, &found.id, &label, CARD_HEIGHT, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        soft(ui, &found.kind);
        title(ui, &found.title);
        prose(ui, &found.skill);
        soft(ui, &found.minutes);
    });
    if first {
        response.request_focus();
    }
    if response.clicked() {
        actions.push(UiAction::Open(found.id.clone()));
    }
}

fn broken(ui: &mut Ui, found: &Broken) {
    let colours = palette(ui);
    panel(ui, |ui| {
        ui.set_min_height(CARD_HEIGHT);
        ui.spacing_mut().item_spacing.y = space::SMALL;
        paragraph(ui, &found.says, egui::TextStyle::Small, colours.alarm);
        paragraph(ui, &found.title, title_style(), colours.soft);
        for line in found.problems.iter().chain(&found.more) {
            paragraph(ui, line, egui::TextStyle::Small, colours.ink);
        }
    });
}

fn unfinished(ui: &mut Ui, view: &LibraryView, actions: &mut Vec<UiAction>) {
    if view.unfinished.is_empty() {
        return;
    }
    ui.add_space(space::MEDIUM);
    title(ui, &view.unfinished_heading);
    for talk in &view.unfinished {
        go_on(ui, talk, actions);
    }
}

fn go_on(ui: &mut Ui, talk: &Unfinished, actions: &mut Vec<UiAction>) {
    let label = format!("{}: {}. {}", talk.go_on, talk.title, talk.progress);
    let response = card(ui, &talk.path, &label, 0.0, |ui| {
        ui.horizontal(|ui| {
            prose(ui, &talk.title);
            soft(ui, &talk.progress);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let colour = palette(ui).accent;
                paragraph(ui, &talk.go_on, egui::TextStyle::Body, colour);
            });
        });
    });
    if response.clicked() {
        actions.push(UiAction::GoOn(talk.path.clone()));
    }
}

/// Whether a key was pressed that no widget wanted.
pub(super) fn pressed(ui: &Ui, key: Key) -> bool {
    ui.input(|input| input.key_pressed(key))
}
