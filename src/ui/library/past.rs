//! Talks that were: to go on with, and to look at again.

use egui::{Align, Layout, TextStyle, Ui};

use super::{button, palette, paragraph, prose, soft, space, title};
use crate::ui::widgets::{card, labelled_button, panel};
use crate::ui::{Draft, UiAction};
use crate::view::library::{LibraryView, PastTalk, Unfinished};
use crate::view::replay::Watch;

/// How many past talks are listed at first, and how many more at a time.
const LISTED: usize = 5;

/// Shows the talks to go on with.
pub(super) fn unfinished(ui: &mut Ui, view: &LibraryView, actions: &mut Vec<UiAction>) {
    if view.unfinished.is_empty() {
        return;
    }
    ui.add_space(space::TINY);
    title(ui, &view.unfinished_heading);
    for talk in &view.unfinished {
        go_on(ui, talk, actions);
    }
}

fn go_on(ui: &mut Ui, talk: &Unfinished, actions: &mut Vec<UiAction>) {
    let label = format!("{}: {}. {}", talk.go_on, talk.title, talk.progress);
    let response = card(ui, &talk.path, &label, 0.0, |ui| {
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let colour = palette(ui).accent;
                paragraph(ui, &talk.go_on, TextStyle::Body, colour);
                ui.with_layout(Layout::left_to_right(Align::Center).with_main_wrap(true), |ui| {
                    prose(ui, &talk.title);
                    soft(ui, &talk.progress);
                });
            });
        });
    });
    if response.clicked() {
        actions.push(UiAction::GoOn(talk.path.clone()));
    }
}

/// Shows the past talks, the latest first.
pub(super) fn past(ui: &mut Ui, view: &LibraryView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    ui.add_space(space::TINY);
    title(ui, &view.past_heading);
    let listed = LISTED + draft.more_past;
    for talk in view.past.iter().take(listed) {
        past_talk(ui, talk, actions);
    }
    if view.past.is_empty() {
        soft(ui, &view.no_past);
    }
    ui.horizontal_wrapped(|ui| {
        if view.past.len() > listed && button(ui, &view.more_past).clicked() {
            draft.more_past += 4 * LISTED;
        }
        if button(ui, &view.open_file).clicked() {
            actions.push(UiAction::Watch(Watch::Choose));
        }
    });
    if let Some(unreadable) = &view.unreadable {
        soft(ui, unreadable);
    }
}

fn past_talk(ui: &mut Ui, talk: &PastTalk, actions: &mut Vec<UiAction>) {
    panel(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::SMALL, space::TINY);
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if labelled_button(ui, &talk.hand_over, &talk.hand_over_label).clicked() {
                    actions.push(UiAction::HandOver(Some(talk.path.clone())));
                }
                if labelled_button(ui, &talk.look, &talk.look_label).clicked() {
                    actions.push(UiAction::OpenReplay(talk.path.clone()));
                }
                ui.with_layout(Layout::top_down(Align::Min), |ui| {
                    prose(ui, &talk.title);
                    soft(ui, &talk.ending);
                    soft(ui, &talk.scores);
                });
            });
        });
    });
}
