//! What came across: each thing with the words that told it, and one sentence to take to work.

use egui::{TextStyle, Ui};

use crate::ui::UiAction;
use crate::ui::debrief::ruled;
use crate::ui::theme::{Colour, palette, space};
use crate::ui::widgets::{button, heading, main_button, panel, paragraph, prose, sheet, soft, title};
use crate::view::reversal::{ComparedView, Group, Kind, Outcome, ReversalWish};

/// Shows what came across.
pub(super) fn compared(ui: &mut Ui, view: &ComparedView, actions: &mut Vec<UiAction>) {
    sheet(ui, space::MEASURE + 240.0, &view.keys, |ui| {
        heading(ui, &view.heading);
        prose(ui, &view.style);
        view.sums.iter().for_each(|sum| prose(ui, sum));
        ui.add_space(space::MEDIUM);
        for one in &view.groups {
            group(ui, one);
        }
        panel(ui, |ui| {
            title(ui, &view.never_asked);
            view.not_asked.iter().for_each(|thing| prose(ui, thing));
        });
        ui.add_space(space::SMALL);
        let accent = palette(ui).accent;
        panel(ui, |ui| {
            paragraph(ui, &view.take, TextStyle::Small, accent);
            title(ui, &view.lesson);
        });
        ui.add_space(space::SMALL);
        soft(ui, &view.note);
        ui.add_space(space::SMALL);
        on(ui, view, actions);
    });
}

fn group(ui: &mut Ui, group: &Group) {
    let colours = palette(ui);
    let colour = match group.kind {
        Kind::InMind => colours.caution,
        Kind::Unseen => colours.accent,
        Kind::Understood => colours.good,
        Kind::Not => colours.edge,
    };
    panel(ui, |ui| {
        title(ui, &group.title);
        if !group.lead.is_empty() {
            soft(ui, &group.lead);
        }
        ui.add_space(space::SMALL);
        for row in &group.rows {
            outcome(ui, row, colour);
        }
    });
    ui.add_space(space::SMALL);
}

fn outcome(ui: &mut Ui, row: &Outcome, colour: Colour) {
    ruled(ui, colour, |ui| {
        soft(ui, &row.thing);
        prose(ui, &row.became);
        soft(ui, &row.believed);
    });
}

fn on(ui: &mut Ui, view: &ComparedView, actions: &mut Vec<UiAction>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        if main_button(ui, &view.swap).clicked() {
            actions.push(UiAction::Reversal(ReversalWish::Swap));
        }
        if button(ui, &view.again).clicked() {
            actions.push(UiAction::Reversal(ReversalWish::Again));
        }
        if button(ui, &view.back).clicked() {
            actions.push(UiAction::ToLibrary);
        }
    });
}
