//! Choosing a talk: a box for a path, and the talks that are kept.

use egui::{Key, TextEdit, TextStyle, Ui};

use super::super::library::pressed;
use super::super::theme::{palette, space};
use super::super::widgets::{button, card, heading, main_button, paragraph, prose, sheet, soft, title};
use super::super::{Draft, UiAction};
use crate::view::replay::{ChooserView, PastTalk, Watch};

/// Shows the talks to choose from.
pub fn chooser(ui: &mut Ui, view: &ChooserView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    sheet(ui, space::PAGE, &view.keys, |ui| {
        heading(ui, &view.heading);
        prose(ui, &view.lead);
        if let Some(notice) = &view.notice {
            paragraph(ui, notice, TextStyle::Body, palette(ui).alarm);
        }
        ui.add_space(space::MEDIUM);
        by_path(ui, view, draft, actions);
        ui.add_space(space::MEDIUM);
        title(ui, &view.talks_heading);
        if view.talks.is_empty() {
            prose(ui, &view.empty);
        }
        for talk in &view.talks {
            past(ui, view, talk, actions);
        }
    });
    if pressed(ui, Key::Escape) {
        actions.push(back(view));
    }
    draft.settled = true;
}

fn by_path(ui: &mut Ui, view: &ChooserView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    let label = ui.label(&view.label);
    ui.horizontal(|ui| {
        let width = (ui.available_width() - 320.0).max(240.0);
        let edit = TextEdit::singleline(&mut draft.path).desired_width(width);
        let text = ui.add(edit.min_size(egui::vec2(width, space::BUTTON))).labelled_by(label.id);
        if !draft.settled {
            text.request_focus();
        }
        let enter = text.lost_focus() && pressed(ui, Key::Enter);
        let written = !draft.path.trim().is_empty();
        let open = ui.add_enabled_ui(written, |ui| main_button(ui, &view.open)).inner;
        if written && (enter || open.clicked()) {
            let path = draft.path.trim().trim_matches('"').into();
            actions.push(opening(view, path));
        }
        if button(ui, &view.back).clicked() {
            actions.push(back(view));
        }
    });
}

fn past(ui: &mut Ui, view: &ChooserView, talk: &PastTalk, actions: &mut Vec<UiAction>) {
    let label = format!("{}: {}. {}", view.open, talk.title, talk.says);
    let response = card(ui, &talk.path, &label, 0.0, |ui| {
        ui.horizontal_wrapped(|ui| {
            prose(ui, &talk.title);
            soft(ui, &talk.says);
        });
    });
    if response.clicked() {
        actions.push(opening(view, talk.path.clone()));
    }
    ui.add_space(space::TINY);
}

fn opening(view: &ChooserView, path: std::path::PathBuf) -> UiAction {
    if view.beside { UiAction::Watch(Watch::Beside(path)) } else { UiAction::OpenReplay(path) }
}

fn back(view: &ChooserView) -> UiAction {
    if view.beside { UiAction::Watch(Watch::Alone) } else { UiAction::ToLibrary }
}
