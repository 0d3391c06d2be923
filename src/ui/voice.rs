//! A voice as a line, for customers who can be heard and not seen.

use egui::{Painter, Pos2, Rect, Stroke};

use super::theme::Palette;

/// Draws the voice of someone who shows these feelings (anger, anxiety, disappointment, shame),
/// `seconds` into the talk: louder in anger, quicker in worry, flatter when let down.
pub(super) fn voice(painter: &Painter, place: Rect, shown: [f64; 4], seconds: f32, colours: &Palette) {
    const POINTS: u16 = 160;
    let (height, speed) = manner(shown);
    let point = |index: u16| {
        let share = f32::from(index) / f32::from(POINTS);
        let tide = (share * 19.0 + seconds * speed).sin() * (share * 7.0 - seconds * speed * 0.4).sin();
        let ends = (share * std::f32::consts::PI).sin();
        Pos2::new(
            place.left() + share * place.width(),
            place.center().y + tide * ends * height * place.height() / 2.0,
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
