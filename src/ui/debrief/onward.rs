//! What now: again from a reply, another person, the next customer, the trainer, a real customer.

use egui::Ui;

use super::writing::tried;
use super::{Walk, talk};
use crate::replay::note::Note;
use crate::ui::UiAction;
use crate::ui::theme::space;
use crate::ui::widgets::{button, main_button, panel, soft, title};
use crate::view::debrief::DebriefView;
use crate::view::reversal::ReversalWish;

/// Shows what can be done next.
pub(super) fn onward(ui: &mut Ui, view: &DebriefView, walk: &mut Walk, actions: &mut Vec<UiAction>) {
    let onward = &view.onward;
    panel(ui, |ui| {
        title(ui, &onward.title);
        ui.horizontal_wrapped(|ui| {
            let another = main_button(ui, &onward.another);
            if !walk.arrived && !walk.whole {
                another.request_focus();
            }
            if another.clicked() {
                actions.push(UiAction::AnotherPerson);
            }
            talk::again_from(ui, view, walk.moment, actions);
            if button(ui, &onward.again).clicked() {
                actions.push(UiAction::Again);
            }
            if button(ui, &onward.next).clicked() {
                actions.push(UiAction::NextCustomer);
            }
            if button(ui, &onward.reverse).clicked() {
                actions.push(UiAction::Reversal(ReversalWish::OpenThis));
            }
        });
        ui.add_space(space::TINY);
        ui.horizontal_wrapped(|ui| {
            if button(ui, &onward.hand_over).clicked() {
                actions.push(UiAction::HandOver(None));
            }
            soft(ui, &onward.hand_over_means);
        });
    });
    ui.add_space(space::MEDIUM);
    if let (Some(text), _) = tried(ui, &onward.tried, &mut walk.tried) {
        actions.push(UiAction::Keep(Note::Tried { text }));
    }
}
