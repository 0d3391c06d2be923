//! The briefing: seat, place, card, papers and screen, and the button that begins.

use egui::{Key, Ui};

use super::library::pressed;
use super::theme::space;
use super::widgets::{
    button, columns, fields, heading, main_button, page, panel, sheet, soft, tick_box, title,
};
use super::{Draft, UiAction};
use crate::settings::Change;
use crate::view::briefing::BriefingView;

/// Shows the briefing.
pub fn briefing(ui: &mut Ui, view: &BriefingView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    sheet(ui, space::PAGE, &view.keys, |ui| {
        soft(ui, &view.channel);
        heading(ui, &view.title);
        soft(ui, &view.at_hand);
        ui.add_space(space::MEDIUM);
        ui.spacing_mut().item_spacing.x = space::LARGE;
        columns(ui, 2, |index, ui| match index {
            0 => situation(ui, view, draft, actions),
            _ => papers(ui, view),
        });
    });
    if pressed(ui, Key::Escape) {
        actions.push(UiAction::ToLibrary);
    }
    draft.settled = true;
}

fn situation(ui: &mut Ui, view: &BriefingView, draft: &Draft, actions: &mut Vec<UiAction>) {
    for part in &view.situation {
        page(ui, part);
        ui.add_space(space::SMALL);
    }
    ui.add_space(space::SMALL);
    coach(ui, view, actions);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        let begin = main_button(ui, &view.begin);
        if !draft.settled {
            begin.request_focus();
        }
        if begin.clicked() {
            actions.push(UiAction::Begin);
        }
        if button(ui, &view.back).clicked() {
            actions.push(UiAction::ToLibrary);
        }
    });
    ui.add_space(space::MEDIUM);
    if !view.allowed.is_empty() {
        panel(ui, |ui| {
            title(ui, &view.allowed_heading);
            fields(ui, &view.allowed);
        });
    }
}

/// The switch of the coach for this scenario.
fn coach(ui: &mut Ui, view: &BriefingView, actions: &mut Vec<UiAction>) {
    let mut speaks = view.coach_speaks;
    if tick_box(ui, &mut speaks, &view.coach).changed() {
        let scenario = view.scenario.clone();
        actions.push(UiAction::Change(Change::Coach { scenario, speaks }));
    }
    soft(ui, &view.coach_note);
    ui.add_space(space::SMALL);
}

fn papers(ui: &mut Ui, view: &BriefingView) {
    if !view.card.is_empty() {
        panel(ui, |ui| {
            title(ui, &view.card_heading);
            fields(ui, &view.card);
            soft(ui, &view.card_note);
        });
        ui.add_space(space::SMALL);
    }
    if !view.case_file.is_empty() {
        panel(ui, |ui| {
            title(ui, &view.file_heading);
            fields(ui, &view.case_file);
        });
        ui.add_space(space::SMALL);
    }
    if !view.papers.is_empty() {
        panel(ui, |ui| {
            title(ui, &view.papers_heading);
            for paper in &view.papers {
                page(ui, paper);
                ui.add_space(space::SMALL);
            }
        });
    }
}
