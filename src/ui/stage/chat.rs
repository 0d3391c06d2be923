//! In writing: a small picture that does not move. How somebody in a chat feels stands in their words.

use egui::{Painter, Rect, Stroke};

use crate::ui::Stage;
use crate::ui::face::{Paper, face};
use crate::ui::theme::Palette;
use crate::view::conversation::ConversationView;
use crate::view::face::pose;
use crate::view::portrait::HEAD_FRAME;

pub(super) fn chat(painter: &Painter, place: Rect, view: &ConversationView, colours: &Palette) {
    let side = place.height().min(place.width()) - 28.0;
    let picture = Rect::from_center_size(place.center(), egui::vec2(side, side));
    let calm = Stage::still(pose([0.0; 4], 0.2));
    painter.rect_filled(picture, 10.0, colours.tinted);
    face(painter, Paper::new(picture, HEAD_FRAME), view.shown.look, &calm);
    painter.rect_stroke(picture, 10.0, Stroke::new(2.0, colours.hairline), egui::StrokeKind::Outside);
}
