//! What it cost: the ledger in plain money and minutes, and the picture of what was reachable.

use egui::Ui;

use super::Walk;
use super::frontier::frontier;
use crate::ui::theme::space;
use crate::ui::widgets::{fields, panel, prose, quiet_button, soft, title};
use crate::view::debrief::DebriefView;

/// Room from which ledger and picture stand side by side.
const WIDE: f32 = 820.0;

/// Shows the ledger and the picture.
pub(super) fn cost(ui: &mut Ui, view: &DebriefView, walk: &mut Walk) {
    prose(ui, &view.ledger_lead);
    ui.add_space(space::SMALL);
    let room = ui.available_width();
    if room < WIDE {
        ledger(ui, view);
        ui.add_space(space::MEDIUM);
        reachable(ui, view, walk);
        return;
    }
    let left = (room * 0.44).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        ui.allocate_ui_with_layout(egui::vec2(left, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
            ui.set_width(left);
            ledger(ui, view);
        });
        ui.vertical(|ui| reachable(ui, view, walk));
    });
}

/// The picture, its numbers on demand.
fn reachable(ui: &mut Ui, view: &DebriefView, walk: &mut Walk) {
    panel(ui, |ui| {
        frontier(ui, &view.frontier, walk.numbers);
        let again = &view.talk;
        let label = if walk.numbers { &again.hide_numbers } else { &again.show_numbers };
        if quiet_button(ui, label).clicked() {
            walk.numbers = !walk.numbers;
        }
    });
}

fn ledger(ui: &mut Ui, view: &DebriefView) {
    panel(ui, |ui| {
        title(ui, &view.ledger_heading);
        fields(ui, &view.ledger);
        ui.add_space(space::TINY);
        soft(ui, &view.ledger_means);
    });
}
