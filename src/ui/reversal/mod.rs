//! Being the customer: the card, the talk beside it, the question, and what came across.

mod asking;
mod card;
mod compared;
mod talk;

use egui::{Key, Ui};

use super::library::pressed;
use super::{Draft, UiAction};
use crate::view::reversal::{Belief, ReversalView, Style};

/// What the trainee decides about a talk as the customer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turned {
    /// Who is to sit at the desk; anybody for none.
    pub style: Option<Style>,
    /// What they believe of each thing on the card.
    pub beliefs: Vec<Option<Belief>>,
    /// How heard the customer felt, 0..=10.
    pub heard: Option<u8>,
}

/// Shows where the trainee is.
pub fn reversal(ui: &mut Ui, view: &ReversalView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    // A stage of its own each, so that every page begins at its top.
    match view {
        ReversalView::Nothing => {}
        ReversalView::Talk(view) => return talk::talk(ui, view, draft, actions),
        ReversalView::Card(view) => {
            ui.push_id("card", |ui| card::card(ui, view, draft, actions));
        }
        ReversalView::Asking(view) => {
            ui.push_id("asking", |ui| asking::asking(ui, view, draft, actions));
        }
        ReversalView::Compared(view) => {
            ui.push_id("compared", |ui| compared::compared(ui, view, actions));
        }
    }
    if pressed(ui, Key::Escape) {
        actions.push(UiAction::ToLibrary);
    }
    draft.settled = true;
}
