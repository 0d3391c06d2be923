//! Paints a drawing of shapes into a place on the screen, its edges soft.

use egui::epaint::Mesh;
use egui::{Painter, Pos2, Rect, Vec2};

use super::Stage;
use super::theme::{self, Colour, Palette};
use crate::view::place::Piece;
use crate::view::portrait::{Form, Look, Point, Shape, portrait};

/// Paints somebody with this `look` as they are just now.
pub(super) fn face(painter: &Painter, paper: Paper, look: Look, stage: &Stage) {
    let shapes = portrait(look, &stage.pose, stage.breath);
    let colour = |shape: &'_ Shape| thinned(theme::paint(shape.paint, look), shape.cover);
    drawing(painter, paper, shapes.iter().map(|shape| (&shape.form, colour(shape))));
}

/// Paints a part of the place the customer stands in.
pub(super) fn place(painter: &Painter, paper: Paper, pieces: &[Piece], colours: &Palette) {
    drawing(painter, paper, pieces.iter().map(|piece| (&piece.form, theme::tone(piece.tone, colours))));
}

/// Where a drawing's units lie on the screen.
#[derive(Clone, Copy)]
pub(super) struct Paper {
    place: Rect,
    origin: Pos2,
    scale: f32,
}

impl Paper {
    /// `frame` (left, top, right, bottom of the drawing) as large as fits into `place`, standing on
    /// its lower edge.
    pub(super) fn new(place: Rect, frame: [f32; 4]) -> Self {
        let [left, top, right, bottom] = frame;
        let scale = (place.width() / (right - left)).min(place.height() / (bottom - top));
        let middle = f32::midpoint(left, right);
        let origin = Pos2::new(place.center().x - middle * scale, place.bottom() - bottom * scale);
        Self { place, origin, scale }
    }
}

fn drawing<'a>(painter: &Painter, paper: Paper, shapes: impl Iterator<Item = (&'a Form, Colour)>) {
    let painter = painter.with_clip_rect(paper.place.intersect(painter.clip_rect()));
    let pixel = 1.0 / painter.ctx().pixels_per_point();
    let Paper { origin, scale, .. } = paper;
    let mut canvas = Canvas { mesh: Mesh::default(), origin, scale, half_pixel: pixel / 2.0 };
    for (form, colour) in shapes {
        canvas.draw(form, colour);
    }
    painter.add(egui::Shape::mesh(canvas.mesh));
}

/// One mesh that grows, and where the drawing's units lie on the screen.
struct Canvas {
    mesh: Mesh,
    origin: Pos2,
    scale: f32,
    half_pixel: f32,
}

impl Canvas {
    fn draw(&mut self, form: &Form, colour: Colour) {
        match form {
            Form::Blob(points) => self.blob(&self.placed(points), colour),
            Form::Band(upper, lower) => self.band(self.placed(upper), self.placed(lower), colour),
            Form::Line(points, width) => self.line(&self.placed(points), width * self.scale, colour),
            Form::Glow(middle, radii) => {
                self.glow(self.placed(&[*middle])[0], Vec2::from(*radii) * self.scale, colour);
            }
        }
    }

    fn placed(&self, points: &[Point]) -> Vec<Pos2> {
        points.iter().map(|point| self.origin + Vec2::from(*point) * self.scale).collect()
    }

    fn vertex(&mut self, at: Pos2, colour: Colour) -> u32 {
        let index = u32::try_from(self.mesh.vertices.len()).unwrap_or_default();
        self.mesh.colored_vertex(at, colour);
        index
    }

    /// Adds a closed outline whose colour ends half a pixel within and is gone half a pixel beyond it;
    /// gives back the index of its first point. The points within follow each other.
    fn outline(&mut self, points: &[Pos2], colour: Colour) -> u32 {
        let turn = if area(points) < 0.0 { -1.0 } else { 1.0 };
        let count = points.len();
        let beyond: Vec<Vec2> = (0..count)
            .map(|index| {
                let along = points[(index + 1) % count] - points[(index + count - 1) % count];
                Vec2::new(along.y, -along.x).normalized() * turn * self.half_pixel
            })
            .collect();
        let mut first = 0;
        for (index, (point, out)) in points.iter().zip(&beyond).enumerate() {
            let vertex = self.vertex(*point - *out, colour);
            if index == 0 {
                first = vertex;
            }
        }
        let rim = first + u32::try_from(count).unwrap_or_default();
        for (point, out) in points.iter().zip(&beyond) {
            self.vertex(*point + *out, Colour::TRANSPARENT);
        }
        let count = rim - first;
        for index in 0..count {
            let next = (index + 1) % count;
            self.mesh.add_triangle(first + index, first + next, rim + index);
            self.mesh.add_triangle(first + next, rim + next, rim + index);
        }
        first
    }

    fn blob(&mut self, points: &[Pos2], colour: Colour) {
        let count = u32::try_from(points.len()).unwrap_or_default();
        if count < 3 {
            return;
        }
        let first = self.outline(points, colour);
        let sum = points.iter().fold(Vec2::ZERO, |sum, point| sum + point.to_vec2());
        #[expect(clippy::cast_precision_loss, reason = "an outline has a few dozen points")]
        let middle = self.vertex((sum / count as f32).to_pos2(), colour);
        for index in 0..count {
            self.mesh.add_triangle(middle, first + index, first + (index + 1) % count);
        }
    }

    fn band(&mut self, mut upper: Vec<Pos2>, lower: Vec<Pos2>, colour: Colour) {
        let count = u32::try_from(upper.len().min(lower.len())).unwrap_or_default();
        if count < 2 {
            return;
        }
        upper.extend(lower.into_iter().rev());
        let first = self.outline(&upper, colour);
        let last = first + 2 * count - 1;
        for index in 0..count - 1 {
            self.mesh.add_triangle(first + index, first + index + 1, last - index);
            self.mesh.add_triangle(first + index + 1, last - index - 1, last - index);
        }
    }

    fn line(&mut self, points: &[Pos2], width: f32, colour: Colour) {
        let half = width.max(2.0 * self.half_pixel) / 2.0;
        let across = |index: usize| {
            let along = points[(index + 1).min(points.len() - 1)] - points[index.saturating_sub(1)];
            Vec2::new(-along.y, along.x).normalized() * half
        };
        let upper = points.iter().enumerate().map(|(index, point)| *point - across(index)).collect();
        let lower = points.iter().enumerate().map(|(index, point)| *point + across(index)).collect();
        self.band(upper, lower, colour);
    }

    /// Rings that fade from the middle outwards. What is drawn between two rings is too dark where they
    /// differ much (the window mixes in linear light, and colours run in gamma), so there are many.
    fn glow(&mut self, middle: Pos2, radii: Vec2, colour: Colour) {
        const RINGS: u8 = 9;
        const STEPS: u8 = 24;
        let centre = self.vertex(middle, colour);
        let mut inner = None;
        for ring in 1..=RINGS {
            let reach = f32::from(ring) / f32::from(RINGS);
            let left = (1.0 - reach) * (1.0 - reach) * (1.0 + 2.0 * reach);
            let ring = thinned(colour, left);
            let first = inner.map_or(centre + 1, |inner: u32| inner + u32::from(STEPS));
            for step in 0..STEPS {
                let (sin, cos) = (f32::from(step) / f32::from(STEPS) * std::f32::consts::TAU).sin_cos();
                self.vertex(middle + Vec2::new(radii.x * cos, radii.y * sin) * reach, ring);
            }
            for step in 0..u32::from(STEPS) {
                let next = (step + 1) % u32::from(STEPS);
                match inner {
                    None => self.mesh.add_triangle(centre, first + step, first + next),
                    Some(inner) => {
                        self.mesh.add_triangle(inner + step, inner + next, first + step);
                        self.mesh.add_triangle(inner + next, first + next, first + step);
                    }
                }
            }
            inner = Some(first);
        }
    }
}

/// A colour that covers only by `share`. The window mixes in linear light, so its parts are thinned there:
/// a light glow on skin stays light.
fn thinned(colour: Colour, share: f32) -> Colour {
    const GAMMA: f32 = 2.2;
    let share = share.clamp(0.0, 1.0);
    let part = |level: u8, by: f32| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0..=255")]
        let thin = (f32::from(level) * by).round() as u8;
        thin
    };
    let light = share.powf(1.0 / GAMMA);
    let [red, green, blue, cover] = colour.to_array();
    Colour::from_rgba_premultiplied(
        part(red, light),
        part(green, light),
        part(blue, light),
        part(cover, share),
    )
}

/// Twice the area of an outline, positive where it runs clockwise on the screen.
fn area(points: &[Pos2]) -> f32 {
    let pairs = points.iter().zip(points.iter().cycle().skip(1));
    pairs.map(|(one, next)| one.x * next.y - next.x * one.y).sum()
}
