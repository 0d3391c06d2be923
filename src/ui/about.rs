//! What the program is made of, and the help: pages of text with one way back.

use egui::{Key, Ui};

use super::library::pressed;
use super::theme::space;
use super::widgets::{columns, heading, main_button, page, panel, prose, sheet, soft, title};
use super::{Draft, UiAction};
use crate::view::about::AboutView;
use crate::view::help::HelpView;

/// Shows what the program is made of.
pub fn about(ui: &mut Ui, view: &AboutView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    sheet(ui, space::MEASURE + 220.0, &view.keys, |ui| {
        heading(ui, &view.heading);
        for line in &view.says {
            prose(ui, line);
        }
        back(ui, &view.back, !draft.settled, UiAction::ToSettings, actions);
        ui.add_space(space::SMALL);
        title(ui, &view.crates_heading);
        soft(ui, &view.crates_lead);
        let half = view.crates.len().div_ceil(2);
        columns(ui, 2, |index, ui| {
            for line in view.crates.iter().skip(index * half).take(half) {
                soft(ui, line);
            }
        });
    });
    if pressed(ui, Key::Escape) {
        actions.push(UiAction::ToSettings);
    }
    draft.settled = true;
}

/// Shows the help of a screen, in place of it.
pub fn help(ui: &mut Ui, view: &HelpView, actions: &mut Vec<UiAction>) {
    sheet(ui, space::MEASURE + 100.0, &view.keys, |ui| {
        heading(ui, &view.heading);
        for part in &view.pages {
            panel(ui, |ui| page(ui, part));
        }
        let nothing_has_it = ui.memory(|memory| memory.focused().is_none());
        back(ui, &view.back, nothing_has_it, UiAction::Help, actions);
    });
    if pressed(ui, Key::Escape) {
        actions.push(UiAction::Help);
    }
}

fn back(ui: &mut Ui, label: &str, first: bool, action: UiAction, actions: &mut Vec<UiAction>) {
    let shown = ui.horizontal(|ui| main_button(ui, label)).inner;
    if first {
        shown.request_focus();
    }
    if shown.clicked() {
        actions.push(action);
    }
}
