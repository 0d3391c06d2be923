//! The settings: rows of answers, the folders, and what is kept of the trainee.

use egui::{Key, TextEdit, TextStyle, Ui};

use super::library::pressed;
use super::theme::{palette, space, text_scale};
use super::widgets::{
    button, choosable, heading, kept_in_sight, labelled_button, main_button, panel, paragraph, prose,
    question, sheet, soft, title,
};
use super::{Draft, UiAction};
use crate::view::settings::{Choice, FoldersView, MineView, SettingsView};

/// Shows the settings.
pub fn settings(ui: &mut Ui, view: &SettingsView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    let asked = draft.leaving;
    sheet(ui, space::MEASURE + 220.0, &view.keys, |ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::SMALL, space::SMALL);
        heading(ui, &view.heading);
        soft(ui, &view.lead);
        if let Some(notice) = &view.notice {
            paragraph(ui, notice, TextStyle::Body, palette(ui).caution);
        }
        let mut first = !draft.settled;
        for choice in &view.choices {
            choice_row(ui, choice, std::mem::take(&mut first), actions);
        }
        folders(ui, &view.folders, draft, actions);
        mine(ui, &view.mine, draft, actions);
        ui.add_space(space::SMALL);
        ui.horizontal_wrapped(|ui| {
            if main_button(ui, &view.back).clicked() {
                actions.push(UiAction::ToLibrary);
            }
            if button(ui, &view.about).clicked() {
                actions.push(UiAction::ToAbout);
            }
        });
    });
    if !asked && pressed(ui, Key::Escape) {
        actions.push(UiAction::ToLibrary);
    }
    draft.settled = true;
}

fn choice_row(ui: &mut Ui, choice: &Choice, first: bool, actions: &mut Vec<UiAction>) {
    panel(ui, |ui| {
        title(ui, &choice.label);
        soft(ui, &choice.about);
        ui.horizontal_wrapped(|ui| {
            for option in &choice.options {
                let shown = choosable(ui, &option.label, &option.says, option.chosen);
                if first && option.chosen {
                    shown.request_focus();
                }
                if shown.clicked() && !option.chosen {
                    actions.push(UiAction::Change(option.change.clone()));
                }
            }
        });
    });
}

fn folders(ui: &mut Ui, view: &FoldersView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    panel(ui, |ui| {
        title(ui, &view.heading);
        soft(ui, &view.lead);
        for folder in &view.folders {
            ui.horizontal_wrapped(|ui| {
                if labelled_button(ui, &folder.remove, &folder.remove_label).clicked() {
                    actions.push(UiAction::RemoveFolder(folder.path.clone()));
                }
                prose(ui, &folder.says);
            });
        }
        if let Some(put_back) = &view.put_back
            && button(ui, put_back).clicked()
        {
            actions.push(UiAction::PutFolderBack);
        }
        path_to_add(ui, view, draft, actions);
    });
}

fn path_to_add(ui: &mut Ui, view: &FoldersView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    let label = ui.add(egui::Label::new(egui::RichText::new(&view.path).text_style(TextStyle::Small)));
    ui.horizontal_wrapped(|ui| {
        let width = (430.0 * text_scale(ui)).min(ui.available_width());
        let edit = TextEdit::singleline(&mut draft.path)
            .desired_width(width)
            .margin(egui::Margin::symmetric(12, 10));
        let typed = kept_in_sight(ui.add(edit)).labelled_by(label.id);
        let enter = typed.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let written = !draft.path.trim().is_empty();
        let add = ui.add_enabled_ui(written, |ui| button(ui, &view.add)).inner.clicked();
        if written && (add || enter) {
            actions.push(UiAction::AddFolder(std::mem::take(&mut draft.path)));
        }
    });
}

fn mine(ui: &mut Ui, view: &MineView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    panel(ui, |ui| {
        title(ui, &view.heading);
        match &view.put_aside {
            Some([says, take_back]) => {
                paragraph(ui, says, TextStyle::Body, palette(ui).caution);
                if button(ui, take_back).clicked() {
                    actions.push(UiAction::TakeMineBack);
                }
            }
            None => prose(ui, &view.says),
        }
        if let Some(delete) = &view.delete
            && button(ui, delete).clicked()
        {
            draft.leaving = true;
        }
    });
    if draft.leaving {
        ask(ui, view, draft, actions);
    }
}

/// Asks once, and says exactly what would go.
fn ask(ui: &Ui, view: &MineView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    let (yes, no) = question(ui, "delete-mine", |ui| {
        ui.set_max_width(460.0 * text_scale(ui));
        title(ui, &view.question);
        prose(ui, &view.after);
        ui.add_space(space::SMALL);
        ui.horizontal_wrapped(|ui| {
            let no = main_button(ui, &view.no);
            if ui.memory(|memory| memory.focused().is_none()) {
                no.request_focus();
            }
            (button(ui, &view.yes).clicked(), no.clicked())
        })
        .inner
    });
    if yes {
        actions.push(UiAction::DeleteMine);
    }
    if yes || no || pressed(ui, Key::Escape) {
        draft.leaving = false;
    }
}
