//! Face to face: the customer at half length behind a counter, in a place that fits the trade.

use egui::{Painter, Rect};

use crate::ui::Stage;
use crate::ui::face::{Paper, face, place as paint_place};
use crate::ui::theme::Palette;
use crate::view::conversation::ConversationView;
use crate::view::portrait::FRAME;

pub(super) fn counter(
    painter: &Painter,
    place: Rect,
    view: &ConversationView,
    stage: &Stage,
    colours: &Palette,
) {
    let paper = Paper::new(place, FRAME);
    paint_place(painter, paper, &view.backdrop.behind(), colours);
    face(painter, paper, view.shown.look, stage);
    paint_place(painter, paper, &view.backdrop.counter(), colours);
}
