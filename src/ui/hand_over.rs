//! Hands a talk over: names, a place, and the text as it will be.

use egui::{Key, TextEdit, TextStyle, Ui};

use super::library::pressed;
use super::theme::{palette, space, text_scale};
use super::widgets::{
    button, choosable, heading, kept_in_sight, main_button, panel, paragraph, prose, sheet, soft, title,
};
use super::{Draft, UiAction};
use crate::view::hand_over::HandOverView;

/// What the trainee decides about the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handing {
    /// Whether names are removed.
    pub removes_names: bool,
    /// How the trainee called themselves in the talk.
    pub own: String,
    /// Where the file goes.
    pub path: String,
}

/// Shows what would be handed over.
pub fn hand_over(ui: &mut Ui, view: &HandOverView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    sheet(ui, space::MEASURE + 220.0, &view.keys, |ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::SMALL, space::SMALL);
        heading(ui, &view.heading);
        prose(ui, &view.lead);
        let before = draft.handing.clone();
        panel(ui, |ui| names(ui, view, draft));
        if (before.removes_names, &before.own) != (draft.handing.removes_names, &draft.handing.own) {
            actions.push(UiAction::PreviewHandOver(draft.handing.clone()));
        }
        place(ui, view, draft, actions);
        if let Some(said) = &view.said {
            paragraph(ui, said, TextStyle::Body, palette(ui).accent);
        }
        panel(ui, |ui| {
            title(ui, &view.preview_heading);
            soft(ui, &view.preview);
        });
    });
    if pressed(ui, Key::Escape) {
        actions.push(UiAction::LeaveHandOver);
    }
    draft.settled = true;
}

fn names(ui: &mut Ui, view: &HandOverView, draft: &mut Draft) {
    title(ui, &view.names);
    ui.horizontal_wrapped(|ui| {
        for (removes, [label, about]) in [(false, &view.stay), (true, &view.remove)] {
            let is_chosen = draft.handing.removes_names == removes;
            let shown = choosable(ui, label, &format!("{label}. {about}"), is_chosen);
            if !draft.settled && is_chosen {
                shown.request_focus();
            }
            if shown.clicked() {
                draft.handing.removes_names = removes;
            }
        }
    });
    soft(ui, if draft.handing.removes_names { &view.remove[1] } else { &view.stay[1] });
    if draft.handing.removes_names {
        line(ui, &view.own, &mut draft.handing.own);
    }
}

fn place(ui: &mut Ui, view: &HandOverView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    panel(ui, |ui| {
        line(ui, &view.path, &mut draft.handing.path);
        ui.horizontal_wrapped(|ui| {
            let written = !draft.handing.path.trim().is_empty();
            if ui.add_enabled_ui(written, |ui| main_button(ui, &view.write)).inner.clicked() {
                actions.push(UiAction::WriteHandOver(draft.handing.clone()));
            }
            if button(ui, &view.back).clicked() {
                actions.push(UiAction::LeaveHandOver);
            }
        });
    });
}

/// A line to type in, under its label.
fn line(ui: &mut Ui, label: &str, text: &mut String) {
    let label = ui.add(egui::Label::new(egui::RichText::new(label).text_style(TextStyle::Small)));
    let width = (640.0 * text_scale(ui)).min(ui.available_width());
    let edit = TextEdit::singleline(text).desired_width(width).margin(egui::Margin::symmetric(12, 10));
    kept_in_sight(ui.add(edit)).labelled_by(label.id);
}
