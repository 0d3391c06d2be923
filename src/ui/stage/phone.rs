//! By voice: a telephone and a line that moves with the words and the mood. Nobody is seen.

use egui::{Painter, Pos2, Rect, Stroke};

use crate::ui::Stage;
use crate::ui::theme::Palette;
use crate::view::conversation::ConversationView;

/// Draws the telephone and, above it, the voice of whoever calls.
pub(super) fn phone(
    painter: &Painter,
    place: Rect,
    view: &ConversationView,
    stage: &Stage,
    colours: &Palette,
) {
    let (upper, lower) = place.shrink(16.0).split_top_bottom_at_fraction(0.58);
    voice(painter, upper, view.shown.feels, stage, colours);
    handset(painter, lower.center(), lower.height().min(lower.width() / 1.8), colours);
}

/// A handset that lies ready: two cups and the grip between them.
fn handset(painter: &Painter, middle: Pos2, size: f32, colours: &Palette) {
    const POINTS: u8 = 24;
    let arc = |lift: f32| -> Vec<Pos2> {
        (0..=POINTS)
            .map(|index| {
                let u = f32::from(index) / f32::from(POINTS) * 2.0 - 1.0;
                let high = (1.0 - u * u) * lift;
                Pos2::new(middle.x + u * 0.72 * size, middle.y + 0.12 * size - high * size)
            })
            .collect()
    };
    painter.line(arc(0.34), Stroke::new(0.17 * size, colours.soft));
    for side in [-1.0, 1.0] {
        let cup = Rect::from_center_size(
            Pos2::new(middle.x + side * 0.66 * size, middle.y + 0.2 * size),
            egui::vec2(0.4 * size, 0.3 * size),
        );
        painter.rect_filled(cup, 0.1 * size, colours.soft);
        let rim = Rect::from_center_size(cup.center_bottom(), egui::vec2(0.3 * size, 0.06 * size));
        painter.rect_filled(rim, 0.03 * size, colours.ink);
    }
}

/// The voice: louder in anger, quicker in worry, flatter when let down; nearly still while silent.
fn voice(painter: &Painter, place: Rect, shown: [f64; 4], stage: &Stage, colours: &Palette) {
    const POINTS: u16 = 160;
    let (height, speed) = manner(shown);
    let speaks = stage.in_sight.is_some();
    let loud = if speaks { height * (0.35 + 0.65 * stage.voice) } else { 0.05 };
    let seconds = if stage.is_still { 0.0 } else { stage.seconds };
    let point = |index: u16| {
        let share = f32::from(index) / f32::from(POINTS);
        let tide = (share * 31.0 + seconds * speed * 3.0).sin() * (share * 11.0 - seconds * speed).sin();
        let ends = (share * std::f32::consts::PI).sin();
        Pos2::new(
            place.left() + share * place.width(),
            place.center().y + tide * ends * loud * place.height() / 2.0,
        )
    };
    let middle = [place.left_center(), place.right_center()];
    painter.line_segment(middle, Stroke::new(1.0, colours.hairline));
    painter.line((0..=POINTS).map(point).collect(), Stroke::new(2.5, colours.accent));
}

/// Height (0..=1) and speed of the line.
fn manner([anger, anxiety, disappointment, shame]: [f64; 4]) -> (f32, f32) {
    #[expect(clippy::cast_possible_truncation, reason = "a drawing needs no more than f32")]
    let [anger, anxiety, low] =
        [anger, anxiety, disappointment.max(shame)].map(|level| level.clamp(0.0, 1.0) as f32);
    let height = (0.4 + 0.6 * anger + 0.2 * anxiety - 0.25 * low).clamp(0.12, 1.0);
    (height, 1.6 + 2.4 * anxiety + 1.2 * anger - 0.8 * low)
}

#[cfg(test)]
mod tests {
    use super::manner;

    #[test]
    fn anger_is_louder_worry_is_quicker_and_sorrow_is_flatter() {
        let calm = manner([0.0; 4]);
        assert!(manner([0.9, 0.0, 0.0, 0.0]).0 > calm.0);
        assert!(manner([0.0, 0.9, 0.0, 0.0]).1 > calm.1);
        assert!(manner([0.0, 0.0, 0.9, 0.0]).0 < calm.0);
    }
}
