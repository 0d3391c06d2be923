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
        bubbles(ui, &view.said);
        if let Some(busy) = &view.busy {
            soft(ui, busy);
        }
        ui.add_space(space::SMALL);
    });
}

/// Shows these words and deeds, one below the other.
pub(super) fn bubbles(ui: &mut Ui, said: &[Said]) {
    ui.spacing_mut().item_spacing.y = space::MEDIUM;
    for one in said {
        bubble(ui, one);
    }
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
        let width = width(ui, said);
        frame.show(ui, |ui| {
            ui.set_width(width);
            ui.with_layout(Layout::top_down(Align::Min), |ui| contents(ui, said));
        });
    });
}

/// As wide as the words need, and no wider than reads well.
fn width(ui: &Ui, said: &Said) -> f32 {
    let widest = WIDEST.min(ui.available_width() * 0.86);
    let needed = |text: &str, style: TextStyle| {
        let galley =
            egui::WidgetText::from(text).into_galley(ui, Some(egui::TextWrapMode::Wrap), widest, style);
        galley.size().x
    };
    let remark = said.remark.as_deref().unwrap_or_default();
    let name = needed(&said.name, TextStyle::Small);
    let words = needed(&said.text, words_style(said.who)).max(needed(remark, TextStyle::Small));
    (name.max(words) + 1.0).ceil()
}

fn words_style(who: Who) -> TextStyle {
    if who == Who::Desk { TextStyle::Small } else { TextStyle::Body }
}

fn contents(ui: &mut Ui, said: &Said) {
    ui.spacing_mut().item_spacing.y = space::TINY;
    let colours = palette(ui);
    soft(ui, &said.name);
    paragraph(ui, &said.text, words_style(said.who), colours.ink);
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
