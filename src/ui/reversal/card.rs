//! The whole card, and the choice of who sits at the desk.

use egui::Ui;

use crate::ui::theme::space;
use crate::ui::widgets::{
    button, choosable, columns, fields, heading, main_button, panel, prose, sheet, soft, stacked, title,
};
use crate::ui::{Draft, UiAction};
use crate::view::reversal::{CardView, ReversalWish};

/// Shows the card before the talk.
pub(super) fn card(ui: &mut Ui, view: &CardView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    sheet(ui, space::PAGE, &view.keys, |ui| {
        soft(ui, &view.title);
        heading(ui, &view.heading);
        prose(ui, &view.lead);
        soft(ui, &view.not_kept);
        ui.add_space(space::MEDIUM);
        ui.spacing_mut().item_spacing.x = space::LARGE;
        columns(ui, 2, |index, ui| match index {
            0 => you(ui, view, draft, actions),
            _ => yours(ui, view),
        });
    });
}

fn you(ui: &mut Ui, view: &CardView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    part(ui, &view.who);
    part(ui, &view.feels);
    agent(ui, view, draft);
    begin(ui, view, draft, actions);
    ui.add_space(space::MEDIUM);
    part(ui, &view.settles);
}

/// What they have to tell.
fn yours(ui: &mut Ui, view: &CardView) {
    part(ui, &view.happened);
    part(ui, &view.kept_back);
    if !view.file.1.is_empty() {
        panel(ui, |ui| {
            title(ui, &view.file.0);
            fields(ui, &view.file.1);
        });
    }
}

/// The card beside the talk, narrow.
pub(super) fn beside(ui: &mut Ui, view: &CardView) {
    // What one says comes first here, who one is was read before.
    for one in [&view.happened, &view.kept_back, &view.settles, &view.feels] {
        part(ui, one);
    }
    if !view.file.1.is_empty() {
        panel(ui, |ui| {
            title(ui, &view.file.0);
            stacked(ui, &view.file.1);
        });
    }
}

fn part(ui: &mut Ui, (heading, lines): &(String, Vec<String>)) {
    if lines.is_empty() {
        return;
    }
    panel(ui, |ui| {
        title(ui, heading);
        for line in lines {
            prose(ui, line);
        }
    });
    ui.add_space(space::SMALL);
}

fn agent(ui: &mut Ui, view: &CardView, draft: &mut Draft) {
    ui.add_space(space::SMALL);
    title(ui, &view.agent);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        for choice in &view.choices {
            if choosable(ui, &choice.short, &choice.name, draft.turned.style == choice.style).clicked() {
                draft.turned.style = choice.style;
            }
        }
    });
    if let Some(chosen) = view.choices.iter().find(|choice| choice.style == draft.turned.style) {
        soft(ui, &chosen.about);
    }
    ui.add_space(space::SMALL);
}

fn begin(ui: &mut Ui, view: &CardView, draft: &Draft, actions: &mut Vec<UiAction>) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        let begin = main_button(ui, &view.begin);
        if !draft.settled {
            begin.request_focus();
        }
        if begin.clicked() {
            actions.push(UiAction::Reversal(ReversalWish::Begin(draft.turned.style)));
        }
        if button(ui, &view.back).clicked() {
            actions.push(UiAction::ToLibrary);
        }
    });
}
