//! The question before everything else: what the trainee thinks of it themselves.

use egui::{Align, Layout, Ui};

use super::leave_with_escape;
use crate::ui::theme::space;
use crate::ui::widgets::{self, button, heading, main_button, panel, prose, sheet, soft, title};
use crate::ui::{Draft, UiAction};
use crate::view::debrief::{Band, RatingView};
use crate::view::words::Page;

/// Asks what the trainee thinks, before anything is shown.
pub fn rating(ui: &mut Ui, view: &RatingView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    sheet(ui, space::MEASURE + 140.0, &view.keys, |ui| {
        soft(ui, &view.ending);
        heading(ui, &view.heading);
        prose(ui, &view.lead);
        ui.add_space(space::MEDIUM);
        for (index, ask) in view.asks.iter().enumerate() {
            question(ui, ask, &view.bands, &mut draft.rating[index], index == 0 && !draft.settled);
        }
        answers(ui, view, draft, actions);
    });
    leave_with_escape(ui, draft, actions);
}

fn question(ui: &mut Ui, ask: &Page, bands: &[String], answer: &mut Option<Band>, first: bool) {
    panel(ui, |ui| {
        title(ui, &ask.title);
        soft(ui, &ask.text);
        ui.horizontal_wrapped(|ui| {
            for (index, (band, name)) in Band::ALL.into_iter().zip(bands).enumerate() {
                let shown = widgets::answer(ui, name, *answer == Some(band));
                if first && index == 0 {
                    shown.request_focus();
                }
                if shown.clicked() {
                    *answer = Some(band);
                }
            }
        });
    });
    ui.add_space(space::SMALL);
}

fn answers(ui: &mut Ui, view: &RatingView, draft: &Draft, actions: &mut Vec<UiAction>) {
    ui.horizontal(|ui| {
        let rated = draft.rating.iter().any(Option::is_some);
        let done = ui.add_enabled_ui(rated, |ui| main_button(ui, &view.done)).inner;
        if done.clicked() {
            actions.push(UiAction::Rate(Some(draft.rating)));
        }
        // Far from where the talk was left: a second click there skips nothing.
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if button(ui, &view.skip).clicked() {
                actions.push(UiAction::Rate(None));
            }
        });
    });
}
