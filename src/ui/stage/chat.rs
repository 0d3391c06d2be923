//! In writing: nobody is seen, so there is an outline of a person and no more. How somebody in a chat
//! feels stands in their words.

use egui::{Painter, Pos2, Rect, Stroke};

use crate::ui::theme::Palette;

pub(super) fn chat(painter: &Painter, place: Rect, colours: &Palette) {
    let radius = place.height().min(place.width()) * 0.38;
    let middle = place.center();
    painter.circle_filled(middle, radius, colours.tinted);
    let inside = painter.with_clip_rect(Rect::from_center_size(
        middle - egui::vec2(0.0, 0.12 * radius),
        egui::vec2(1.7 * radius, 1.76 * radius),
    ));
    inside.circle_filled(Pos2::new(middle.x, middle.y - 0.22 * radius), 0.34 * radius, colours.soft);
    let shoulders = Rect::from_center_size(
        Pos2::new(middle.x, middle.y + 0.62 * radius),
        egui::vec2(1.12 * radius, 0.86 * radius),
    );
    inside.rect_filled(shoulders, 0.42 * radius, colours.soft);
    painter.circle_stroke(middle, radius, Stroke::new(2.0, colours.hairline));
}
