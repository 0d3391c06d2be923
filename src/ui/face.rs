//! Paints the drawn customer into a square of the screen.

use egui::epaint::{Mesh, PathShape, PathStroke};
use egui::{Painter, Pos2, Rect, Shape, Stroke};

use super::theme::{self, Colour};
use crate::view::face::Pose;
use crate::view::portrait::{FRAME, Form, Look, Point, portrait};

/// Paints `pose` of a person with this `look`, as large as fits into `place`.
pub fn face(painter: &Painter, place: Rect, look: Look, pose: &Pose) {
    let painter = painter.with_clip_rect(place.intersect(painter.clip_rect()));
    let paper = Paper::new(place);
    for shape in portrait(look, pose) {
        let colour = theme::paint(shape.paint, look);
        if colour.a() > 0 {
            paper.draw(&painter, &shape.form, colour);
        }
    }
}

/// Where the drawing's units lie on the screen.
struct Paper {
    origin: Pos2,
    scale: f32,
}

impl Paper {
    fn new(place: Rect) -> Self {
        let [left, top, right, bottom] = FRAME;
        let scale = (place.width() / (right - left)).min(place.height() / (bottom - top));
        let origin = Pos2::new(place.center().x, place.bottom() - bottom * scale);
        Self { origin, scale }
    }

    fn place(&self, points: &[Point]) -> Vec<Pos2> {
        points
            .iter()
            .map(|[x, y]| Pos2::new(self.origin.x + x * self.scale, self.origin.y + y * self.scale))
            .collect()
    }

    /// The same line a pixel further from the head's centre, or nearer to it.
    fn beside(&self, edge: &[Pos2], outward: bool) -> Vec<Pos2> {
        let pixels = if outward { 1.3 } else { -1.3 };
        edge.iter().map(|point| *point + (*point - self.origin).normalized() * pixels).collect()
    }

    fn draw(&self, painter: &Painter, form: &Form, colour: Colour) {
        match form {
            Form::Blob(points) => {
                painter.add(PathShape::convex_polygon(self.place(points), colour, PathStroke::NONE));
            }
            Form::Line(points, width) => {
                painter.add(PathShape::line(self.place(points), Stroke::new(width * self.scale, colour)));
            }
            Form::Fade(edge, outward) => {
                let edge = self.place(edge);
                painter.add(Shape::mesh(band(
                    &edge,
                    &self.beside(&edge, *outward),
                    colour,
                    Colour::TRANSPARENT,
                )));
            }
            Form::Band(upper, lower) => {
                painter.add(Shape::mesh(band(&self.place(upper), &self.place(lower), colour, colour)));
            }
        }
    }
}

/// A strip of triangles from one line in one colour to another line in another.
fn band(upper: &[Pos2], lower: &[Pos2], above: Colour, below: Colour) -> Mesh {
    let mut mesh = Mesh::default();
    for (high, low) in upper.iter().zip(lower) {
        mesh.colored_vertex(*high, above);
        mesh.colored_vertex(*low, below);
    }
    let corners = u32::try_from(mesh.vertices.len()).unwrap_or_default();
    for first in (0..corners.saturating_sub(2)).step_by(2) {
        mesh.add_triangle(first, first + 1, first + 2);
        mesh.add_triangle(first + 1, first + 2, first + 3);
    }
    mesh
}
