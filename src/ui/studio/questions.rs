//! What has to be decided before anything else: leaving with something unsaved, two versions of one file, a new name.

use egui::{Key, Margin, TextEdit, Ui, WidgetInfo, WidgetType};

use super::super::theme::space;
use super::super::widgets::{button, main_button, prose, question};
use super::super::{Draft, UiAction};
use crate::view::studio::{StudioView, StudioWish};

/// Longest name that can be typed, in characters.
const LONGEST_NAME: usize = 60;

/// Asks what there is to ask.
pub(super) fn questions(ui: &Ui, view: &StudioView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    if view.is_changed_elsewhere {
        changed(ui, view, actions);
    } else if draft.leaving {
        leaving(ui, view, draft, actions);
    } else if draft.bench.renaming.is_some() {
        renaming(ui, view, &mut draft.bench.renaming, actions);
    }
}

fn renaming(ui: &Ui, view: &StudioView, name: &mut Option<String>, actions: &mut Vec<UiAction>) {
    let words = &view.words;
    question(ui, "studio-renaming", |ui| {
        let Some(typed) = name else { return };
        prose(ui, &words.new_name);
        ui.add_space(space::SMALL);
        let edit = TextEdit::singleline(typed).margin(Margin::symmetric(12, 10)).char_limit(LONGEST_NAME);
        let shown = ui.add(edit);
        shown.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, &words.new_name));
        let enter = shown.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let gone = ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Escape));
        ui.add_space(space::SMALL);
        let (renames, keeps) =
            ui.horizontal_wrapped(|ui| (main_button(ui, &words.rename), button(ui, &words.keep_name))).inner;
        if enter || renames.clicked() {
            actions.push(UiAction::Studio(StudioWish::Rename(std::mem::take(typed))));
            *name = None;
        } else if gone || keeps.clicked() {
            *name = None;
        } else {
            first(ui, &shown);
        }
    });
}

fn leaving(ui: &Ui, view: &StudioView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    let words = &view.words;
    let wish = |wish| UiAction::Studio(wish);
    question(ui, "studio-leaving", |ui| {
        prose(ui, &words.leaving);
        ui.add_space(space::SMALL);
        ui.horizontal_wrapped(|ui| {
            let save = main_button(ui, &words.save_and_leave);
            first(ui, &save);
            if save.clicked() {
                actions.push(wish(StudioWish::SaveAndLeave));
                draft.leaving = false;
            }
            if button(ui, &words.discard).clicked() {
                actions.push(wish(StudioWish::Discard));
            }
            let gone = ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Escape));
            if button(ui, &words.stay).clicked() || gone {
                draft.leaving = false;
                draft.settled = false;
            }
        });
    });
}

fn changed(ui: &Ui, view: &StudioView, actions: &mut Vec<UiAction>) {
    let words = &view.words;
    question(ui, "studio-changed", |ui| {
        prose(ui, &words.changed);
        ui.add_space(space::SMALL);
        ui.horizontal_wrapped(|ui| {
            let keep = main_button(ui, &words.keep_mine);
            first(ui, &keep);
            if keep.clicked() {
                actions.push(UiAction::Studio(StudioWish::KeepMine));
            }
            if button(ui, &words.take_theirs).clicked() {
                actions.push(UiAction::Studio(StudioWish::TakeTheirs));
            }
        });
    });
}

/// The first answer has the keyboard when the question comes up.
fn first(ui: &Ui, answer: &egui::Response) {
    let inside = ui.memory(egui::Memory::focused).is_some_and(|focused| {
        ui.ctx().read_response(focused).is_some_and(|focused| focused.layer_id == ui.layer_id())
    });
    if !inside {
        answer.request_focus();
    }
}
