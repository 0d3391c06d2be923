//! Paints the picture of a card.

use egui::epaint::{PathShape, PathStroke};
use egui::{Painter, Pos2, Rect, Sense, Stroke, Ui};

use super::theme::{self, ROUND, palette};
use crate::view::emblem::{Emblem, FRAME, Form, Point};

/// Paints the picture as wide as there is room and so high, its ground in the tint of the trade.
pub(super) fn emblem(ui: &mut Ui, emblem: Emblem, height: f32) {
    let (place, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), height), Sense::hover());
    let colours = palette(ui);
    let tints = theme::tints(&colours, emblem.tint);
    ui.painter().rect_filled(place, ROUND, tints.ground);
    let painter = ui.painter().with_clip_rect(place.intersect(ui.clip_rect()));
    let paper = Paper::new(place);
    for shape in emblem.shapes() {
        paper.draw(&painter, &shape.form, tints.paint(shape.paint));
    }
    // The corners stay round where a counter runs from side to side.
    ui.painter().rect_stroke(place, ROUND, Stroke::new(1.0, colours.hairline), egui::StrokeKind::Inside);
}

/// Where the drawing's units lie on the screen: as high as the place, in its middle.
struct Paper {
    place: Rect,
    scale: f32,
}

impl Paper {
    fn new(place: Rect) -> Self {
        Self { place, scale: place.height() / FRAME[1] }
    }

    /// What reaches the drawing's sides reaches the sides of the place.
    fn at(&self, [x, y]: Point) -> Pos2 {
        let across = match x {
            x if x <= 0.0 => self.place.left(),
            x if x >= FRAME[0] => self.place.right(),
            x => self.place.center().x + (x - FRAME[0] / 2.0) * self.scale,
        };
        Pos2::new(across, self.place.top() + y * self.scale)
    }

    fn draw(&self, painter: &Painter, form: &Form, colour: theme::Colour) {
        match form {
            Form::Fill(outline) if is_floor(outline) => {
                let [_, top] = outline
                    .iter()
                    .fold(FRAME, |least, point| if point[1] < least[1] { *point } else { least });
                let place = self.place.with_min_y(self.at([0.0, top]).y);
                let round = egui::CornerRadius { nw: 0, ne: 0, ..ROUND };
                painter.rect_filled(place, round, colour);
            }
            Form::Fill(outline) => {
                let outline = outline.iter().map(|point| self.at(*point)).collect();
                painter.add(PathShape::convex_polygon(outline, colour, PathStroke::NONE));
            }
            Form::Line(points, width) => {
                let points = points.iter().map(|point| self.at(*point)).collect();
                painter.add(PathShape::line(points, Stroke::new(width * self.scale, colour)));
            }
        }
    }
}

/// Whether a shape runs along the whole foot of the drawing, where the corners are round.
fn is_floor(outline: &[Point]) -> bool {
    outline.contains(&[0.0, FRAME[1]]) && outline.contains(&FRAME)
}
