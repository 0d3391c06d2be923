//! What was said and done so far, in the order of the talk.

use egui::{Align, CornerRadius, Frame, Layout, Margin, ScrollArea, Stroke, TextStyle, Ui};

use super::theme::{palette, space};
use super::widgets::{paragraph, soft};
use crate::view::conversation::{ConversationView, Said, Who};

/// Widest bubble.
const WIDEST: f32 = 560.0;

/// Shows the talk, its end in sight.
pub(super) fn transcript(ui: &mut Ui, view: &ConversationView) {
    ScrollArea::vertical().auto_shrink([false, false]).stick_to_bottom(true).show(ui, |ui| {
        ui.add_space(space::MEDIUM);
        ui.spacing_mut().item_spacing.y = space::MEDIUM;
        for said in &view.said {
            bubble(ui, said);
        }
        if let Some(busy) = &view.busy {
            soft(ui, busy);
        }
        ui.add_space(space::SMALL);
    });
}

fn bubble(ui: &mut Ui, said: &Said) {
    let colours = palette(ui);
    let (fill, side) = match said.who {
        Who::Customer => (colours.raised, Align::Min),
        Who::You => (colours.tinted, Align::Max),
        Who::Desk => (colours.sunken, Align::Center),
    };
    let frame = Frame::new()
        .fill(fill)
        .stroke(Stroke::new(1.0, colours.hairline))
        .corner_radius(corners(said.who))
        .inner_margin(Margin::symmetric(16, 11));
    ui.with_layout(Layout::top_down(side), |ui| {
        ui.set_max_width(ui.available_width() - space::SMALL);
        frame.show(ui, |ui| {
            ui.set_max_width(WIDEST.min(ui.available_width() * 0.86));
            ui.with_layout(Layout::top_down(Align::Min), |ui| contents(ui, said));
        });
    });
}

fn contents(ui: &mut Ui, said: &Said) {
    ui.spacing_mut().item_spacing.y = space::TINY;
    let colours = palette(ui);
    soft(ui, &said.name);
    let style = if said.who == Who::Desk { TextStyle::Small } else { TextStyle::Body };
    paragraph(ui, &said.text, style, colours.ink);
    if let Some(remark) = &said.remark {
        paragraph(ui, remark, TextStyle::Small, colours.soft);
    }
}

/// A bubble is pointed on the side of whoever speaks.
fn corners(who: Who) -> CornerRadius {
    let round = CornerRadius::same(12);
    match who {
        Who::Customer => CornerRadius { nw: 2, ..round },
        Who::You => CornerRadius { ne: 2, ..round },
        Who::Desk => round,
    }
}
