//! What has to be decided before anything else: leaving with something unsaved, two versions of one file.

use egui::{Key, Ui};

use super::super::theme::space;
use super::super::widgets::{button, main_button, prose, question};
use super::super::{Draft, UiAction};
use crate::view::studio::{StudioView, StudioWish};

/// Asks what there is to ask.
pub(super) fn questions(ui: &Ui, view: &StudioView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    if view.is_changed_elsewhere {
        changed(ui, view, actions);
    } else if draft.leaving {
        leaving(ui, view, draft, actions);
    }
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
