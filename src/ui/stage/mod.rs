//! The stage the customer is on: a counter, a telephone or a chat.

mod chat;
mod counter;
mod phone;

use egui::{Painter, Rect, Sense, TextStyle, Ui, WidgetInfo, WidgetType};

use super::guide::{self, Anchors};
use super::theme::{Palette, ROUND, palette, space};
use super::widgets::{button, paragraph, soft, title};
use super::{Draft, Over, Stage};
use crate::view::conversation::{ConversationView, Presence};
use crate::view::guide::Beside;

/// Shows the customer, how they seem, and the ways to the papers and to a pause.
pub(super) fn customer(
    ui: &mut Ui,
    view: &ConversationView,
    stage: &Stage,
    draft: &mut Draft,
    anchors: &mut Anchors,
) {
    let width = ui.available_width();
    let below = 196.0 + 46.0 * ui.text_style_height(&TextStyle::Small) / 16.0;
    let height = match view.presence {
        Presence::Face => (ui.available_height() - below).clamp(180.0, width * 1.3),
        Presence::Voice => (ui.available_height() - below).clamp(180.0, width * 0.95),
        Presence::Picture => 150.0,
    };
    let (place, picture) = ui.allocate_exact_size(egui::vec2(width, height), Sense::click());
    picture.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, scene_label(view)));
    if picture.clicked() {
        draft.hurried = view.said.len();
    }
    let colours = palette(ui);
    scene(ui.painter(), place, view, stage, &colours);
    ui.add_space(space::SMALL);
    title(ui, &view.speaker);
    paragraph(ui, &view.mood, TextStyle::Body, colours.ink);
    soft(ui, &view.clock);
    ui.add_space(space::SMALL);
    ways(ui, view, draft, anchors);
    for notice in &view.notices {
        ui.add_space(space::SMALL);
        paragraph(ui, notice, TextStyle::Small, colours.caution);
    }
}

/// Paints the customer as their channel has them.
pub(super) fn scene(
    painter: &Painter,
    place: Rect,
    view: &ConversationView,
    stage: &Stage,
    colours: &Palette,
) {
    painter.rect_filled(place, ROUND, colours.sunken);
    match view.presence {
        Presence::Face => counter::counter(painter, place, view, stage, colours),
        Presence::Voice => phone::phone(painter, place, view, stage, colours),
        Presence::Picture => chat::chat(painter, place, colours),
    }
}

/// What a screen reader says of the picture.
fn scene_label(view: &ConversationView) -> String {
    format!("{}. {}. {}", view.speaker, view.mood, view.place)
}

fn ways(ui: &mut Ui, view: &ConversationView, draft: &mut Draft, anchors: &mut Anchors) {
    let is_open = matches!(draft.over, Over::Papers(_));
    let label = if is_open { &view.papers.close } else { &view.papers.open };
    let papers = button(ui, label);
    if papers.clicked() {
        draft.over = if is_open { Over::Nothing } else { Over::Papers(0) };
    }
    if view.over.is_some() {
        return;
    }
    let pause = button(ui, &view.words.pause);
    anchors.note(Beside::Papers, papers.rect.union(pause.rect));
    if pause.clicked() && !guide::is_open(draft) {
        draft.over = Over::Pause;
    }
}
