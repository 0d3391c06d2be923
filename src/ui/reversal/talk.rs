//! The talk as the customer: what was said, the box, and the card at the right.

use egui::{CentralPanel, Frame, Key, Margin, Panel, ScrollArea, TextStyle, Ui};

use super::card::beside;
use crate::ui::library::pressed;
use crate::ui::reply::edit;
use crate::ui::theme::{palette, space};
use crate::ui::transcript::bubbles;
use crate::ui::widgets::{button, foot, main_button, paragraph, prose, soft};
use crate::ui::{Draft, UiAction};
use crate::view::reversal::{ReversalWish, TalkView};

/// Shows the talk.
pub(super) fn talk(ui: &mut Ui, view: &TalkView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    foot(ui, &view.keys);
    let ground = Frame::new().inner_margin(Margin::same(16));
    let side = (ui.available_width() * 0.36).clamp(300.0, 620.0);
    let right = Panel::right("card").exact_size(side).resizable(false).frame(ground);
    right.show(ui, |ui| {
        soft(ui, &view.card_title);
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| beside(ui, &view.card));
    });
    CentralPanel::default().frame(ground).show(ui, |ui| {
        let below = Frame::new().inner_margin(Margin { left: 0, right: 0, top: 10, bottom: 0 });
        Panel::bottom("line").resizable(false).show_separator_line(false).frame(below).show(ui, |ui| {
            match &view.over {
                Some(over) => after_the_end(ui, over, view, draft, actions),
                None => line(ui, view, draft, actions),
            }
        });
        CentralPanel::default().frame(Frame::NONE).show(ui, |ui| said(ui, view));
    });
    leave_with_escape(ui, view, actions);
}

fn said(ui: &mut Ui, view: &TalkView) {
    ScrollArea::vertical().auto_shrink([false, false]).stick_to_bottom(true).show(ui, |ui| {
        soft(ui, &view.card.title);
        bubbles(ui, &view.said);
        if let Some(busy) = &view.busy {
            soft(ui, busy);
        }
        ui.add_space(space::TINY);
    });
}

fn line(ui: &mut Ui, view: &TalkView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    for notice in &view.notices {
        paragraph(ui, notice, TextStyle::Small, palette(ui).caution);
    }
    let (text, enter) = edit(ui, "reversal-text", &view.placeholder, view.cap_chars, draft);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        let open = view.busy.is_none();
        let send = ui.add_enabled_ui(open, |ui| main_button(ui, &view.send)).inner;
        let leave = ui.add_enabled_ui(open, |ui| button(ui, &view.leave)).inner;
        let is_written = !draft.reply.trim().is_empty();
        if open && is_written && (send.clicked() || enter) {
            draft.was_cut = false;
            actions.push(UiAction::Reversal(ReversalWish::Say(std::mem::take(&mut draft.reply))));
            text.request_focus();
        } else if leave.clicked() {
            actions.push(UiAction::Reversal(ReversalWish::Leave));
        }
    });
}

fn after_the_end(ui: &mut Ui, over: &str, view: &TalkView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    prose(ui, over);
    let on = main_button(ui, view.on.as_ref().unwrap_or(&view.back));
    let nothing_has_it = ui.memory(|memory| memory.focused().is_none());
    if nothing_has_it || !draft.settled {
        on.request_focus();
        draft.settled = true;
    }
    if on.clicked() {
        actions.push(if view.on.is_some() {
            UiAction::Reversal(ReversalWish::Ask)
        } else {
            UiAction::ToLibrary
        });
    }
}

/// Escape leaves the desk first, and once that is done the screen.
fn leave_with_escape(ui: &Ui, view: &TalkView, actions: &mut Vec<UiAction>) {
    if pressed(ui, Key::Escape) && view.busy.is_none() {
        actions.push(match view.over {
            None => UiAction::Reversal(ReversalWish::Leave),
            Some(_) => UiAction::ToLibrary,
        });
    }
}
