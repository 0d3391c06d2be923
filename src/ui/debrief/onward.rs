//! What now: again from a reply, another person, the next customer, the trainer, a real customer.

use egui::{Response, Ui};

use super::Walk;
use super::writing::tried;
use crate::replay::note::Note;
use crate::ui::UiAction;
use crate::ui::theme::space;
use crate::ui::widgets::{button, main_button, panel, soft, title};
use crate::view::debrief::{DebriefView, Onward};
use crate::view::reversal::ReversalWish;

/// Shows what can be done next, each button with what it is for.
pub(super) fn onward(ui: &mut Ui, view: &DebriefView, walk: &mut Walk, actions: &mut Vec<UiAction>) {
    let onward = &view.onward;
    panel(ui, |ui| {
        title(ui, &onward.title);
        let another = row(ui, &onward.another, main_button);
        if !walk.arrived && !walk.whole {
            another.request_focus();
        }
        if another.clicked() {
            actions.push(UiAction::AnotherPerson);
        }
        if let (Some(path), Some((at, from))) = (&view.replay, &onward.from_advice)
            && row(ui, from, button).clicked()
        {
            actions.push(UiAction::Fork { path: path.clone(), at: *at });
        }
        let others = [
            (&onward.again, UiAction::Again),
            (&onward.next, UiAction::NextCustomer),
            (&onward.reverse, UiAction::Reversal(ReversalWish::OpenThis)),
            (&onward.hand_over, UiAction::HandOver(None)),
        ];
        for (way, action) in others {
            if row(ui, way, button).clicked() {
                actions.push(action);
            }
        }
    });
    ui.add_space(space::MEDIUM);
    if let (Some(text), _) = tried(ui, &onward.tried, &mut walk.tried) {
        actions.push(UiAction::Keep(Note::Tried { text }));
    }
}

/// A button, and beside it what it is for.
fn row(ui: &mut Ui, way: &Onward, shown: fn(&mut Ui, &str) -> Response) -> Response {
    ui.horizontal_wrapped(|ui| {
        let response = shown(ui, &way.label);
        soft(ui, &way.means);
        response
    })
    .inner
}
