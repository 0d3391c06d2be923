//! Paints the charts of the debrief: lines told apart by their dashes and their labels, never by colour alone.

use egui::{Align2, FontId, Pos2, Rect, Shape, Stroke, StrokeKind, Ui};

use crate::ui::theme::{Colour, FOCUS_WIDTH, Palette, ROUND, palette};
use crate::view::debrief::{Chart, Curve, Level, Moment, across};

/// Room for labels at the right.
const LABELS: f32 = 128.0;
/// Room at the other edges.
const EDGE: f32 = 16.0;
/// Room for the title over a chart.
const TITLE: f32 = 26.0;
/// Between two charts.
pub(super) const SPACING: f32 = TITLE + 12.0;
/// Room for the numbers of the replies at the foot.
const FOOT: f32 = 28.0;
/// Size of small text in a picture.
const SMALL: f32 = 13.0;

/// Height of two charts of these heights with everything around them.
pub(super) fn height(one: f32, other: f32) -> f32 {
    EDGE + TITLE + one + SPACING + other + FOOT
}

/// Where one chart is painted.
pub(super) struct Frame(Rect);

impl Frame {
    /// The frame of a chart of this height, so far below the first.
    pub(super) fn of(whole: Rect, below: f32, height: f32) -> Self {
        let top = whole.top() + EDGE + TITLE + below;
        let left = whole.left() + EDGE;
        let width = whole.width() - EDGE - LABELS;
        Self(Rect::from_min_size(Pos2::new(left, top), egui::vec2(width, height)))
    }

    fn at(&self, point: [f32; 2]) -> Pos2 {
        Pos2::new(self.0.left() + point[0] * self.0.width(), self.0.top() + point[1] * self.0.height())
    }

    /// The moment nearest to a place.
    pub(super) fn nearest(&self, place: Pos2, moments: usize) -> usize {
        let distance = |index: &usize| (self.at([across(*index, moments), 0.0]).x - place.x).abs();
        (0..moments).min_by(|one, other| distance(one).total_cmp(&distance(other))).unwrap_or_default()
    }
}

/// The ground behind the charts, with a ring where the keyboard is there.
pub(super) fn panel(ui: &Ui, place: Rect, has_focus: bool) {
    let colours = palette(ui);
    let edge =
        if has_focus { Stroke::new(FOCUS_WIDTH, colours.focus) } else { Stroke::new(1.0, colours.hairline) };
    ui.painter().rect(place, ROUND, colours.raised, edge, StrokeKind::Inside);
}

/// One chart with its title, its lines and their labels, and the marked moment.
pub(super) fn chart(ui: &Ui, chart: &Chart, frame: &Frame, moment: usize, turning: usize) {
    let (colours, painter) = (palette(ui), ui.painter());
    let moments = chart.curves.first().map_or(0, |curve| curve.levels.len());
    let title = frame.0.left_top() - egui::vec2(0.0, 8.0);
    let bold = FontId::new(14.0, crate::ui::theme::bold());
    painter.text(title, Align2::LEFT_BOTTOM, &chart.title, bold, colours.ink);
    for share in [0.0, 0.5, 1.0] {
        let line = [frame.at([0.0, share]), frame.at([1.0, share])];
        painter.line_segment(line, Stroke::new(1.0, colours.hairline));
    }
    if turning > 0 && turning != moment {
        let x = frame.at([across(turning, moments), 0.0]).x;
        let line = [Pos2::new(x, frame.0.top()), Pos2::new(x, frame.0.bottom())];
        painter.add(Shape::dashed_line(&line, Stroke::new(1.0, colours.edge), 2.0, 4.0));
    }
    let x = frame.at([across(moment, moments), 0.0]).x;
    let band = Rect::from_x_y_ranges(x - 7.0..=x + 7.0, frame.0.y_range().expand(5.0));
    painter.rect(band, 5.0, colours.tinted, Stroke::new(1.0, colours.edge), StrokeKind::Inside);
    for curve in &chart.curves {
        line(ui, curve, frame, &colours);
    }
    for curve in &chart.curves {
        if let Some(point) = curve.points.get(moment) {
            let colour = colour(curve.of, &colours);
            painter.circle(frame.at(*point), 5.0, colours.raised, Stroke::new(2.5, colour));
        }
    }
}

/// One line, its label at its end.
fn line(ui: &Ui, curve: &Curve, frame: &Frame, colours: &Palette) {
    let colour = colour(curve.of, colours);
    let stroke = Stroke::new(2.5, colour);
    let points: Vec<Pos2> = curve.points.iter().map(|point| frame.at(*point)).collect();
    let painter = ui.painter();
    painter.extend(dashed(&points, stroke, curve.of.dashes()));
    let label = Pos2::new(frame.0.right() + 12.0, frame.at([1.0, curve.label_at]).y);
    if let Some(end) = points.last() {
        painter.line_segment(
            [*end + egui::vec2(2.0, 0.0), label - egui::vec2(2.0, 0.0)],
            Stroke::new(1.0, colour),
        );
    }
    let font = FontId::new(SMALL, egui::FontFamily::Proportional);
    painter.text(label, Align2::LEFT_CENTER, &curve.name, font, colour);
}

fn dashed(points: &[Pos2], stroke: Stroke, dashes: &[f32]) -> Vec<Shape> {
    if dashes.is_empty() {
        return vec![Shape::line(points.to_vec(), stroke)];
    }
    let every_other = |from: usize| dashes.iter().skip(from).step_by(2).copied().collect::<Vec<f32>>();
    Shape::dashed_line_with_offset(points, stroke, &every_other(0), &every_other(1), 0.0)
}

fn colour(level: Level, colours: &Palette) -> Colour {
    match level {
        Level::Anger => colours.alarm,
        Level::Worry => colours.caution,
        Level::Disappointment | Level::Heard => colours.accent,
        Level::Shame => colours.ink,
        Level::Trust => colours.good,
        Level::Enough => colours.soft,
    }
}

/// The numbers of the replies under the lower chart, fewer where they would touch.
pub(super) fn replies(ui: &Ui, frame: &Frame, moments: &[Moment], shown: usize) {
    let colours = palette(ui);
    let every = (moments.len() / 16) + 1;
    let font = |is_shown: bool| {
        let family = if is_shown { crate::ui::theme::bold() } else { egui::FontFamily::Proportional };
        FontId::new(SMALL, family)
    };
    for (index, moment) in moments.iter().enumerate() {
        let is_shown = index == shown;
        if !is_shown && (index % every != 0 || index.abs_diff(shown) < every.min(2) && every > 1) {
            continue;
        }
        let place = frame.at([across(index, moments.len()), 1.0]) + egui::vec2(0.0, 8.0);
        let ink = if is_shown { colours.ink } else { colours.soft };
        ui.painter().text(place, Align2::CENTER_TOP, moment.turn.to_string(), font(is_shown), ink);
    }
}
