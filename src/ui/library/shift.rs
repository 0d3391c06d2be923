//! The card of a shift: a new one, or the one that waits.

use egui::{Align, Layout, Ui};

use super::{button, panel, soft, space, title};
use crate::ui::UiAction;
use crate::view::shift::{ShiftCard, ShiftWish};

pub(super) fn shift(ui: &mut Ui, card: &ShiftCard, actions: &mut Vec<UiAction>) {
    panel(ui, |ui| {
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = space::SMALL;
                if button(ui, &card.begin).clicked() {
                    actions.push(UiAction::Shift(ShiftWish::Begin));
                }
                if let Some((label, id)) = &card.go_on
                    && button(ui, label).clicked()
                {
                    actions.push(UiAction::Shift(ShiftWish::GoOn(id.clone())));
                }
                ui.with_layout(Layout::top_down(Align::Min), |ui| {
                    title(ui, &card.heading);
                    soft(ui, &card.lead);
                });
            });
        });
    });
}
