//! The picture on a card: where the talk happens, drawn from a few plain shapes.
//!
//! The drawing is [`FRAME`] wide and high, x to the right and y down. Who stands there stays unknown:
//! a figure without a face.

use crate::scenario::{Channel, Scenario};

/// A place in the drawing.
pub type Point = [f32; 2];

/// Width and height of the drawing; what is beyond its sides is only ground.
pub const FRAME: [f32; 2] = [3.0, 1.0];

/// How many tints there are.
pub const TINTS: u8 = 5;

/// What is drawn on a card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Emblem {
    /// Counter, phone or chat.
    pub channel: Channel,
    /// Which tint the ground has, 0..[`TINTS`]; the same trade always has the same.
    pub tint: u8,
}

/// One shape, painted over those before it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Where.
    pub form: Form,
    /// With which paint; the colours are the screen's.
    pub paint: Paint,
}

/// The two forms a picture is made of.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// A filled convex outline.
    Fill(Vec<Point>),
    /// A line of this width.
    Line(Vec<Point>, f32),
}

/// What a shape is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// Something far away.
    Far,
    /// Somebody.
    Figure,
    /// Furniture and things.
    Thing,
    /// An edge or a shadow on a thing.
    Edge,
    /// Something bright: paper, a bubble.
    Bright,
    /// What draws the eye.
    Accent,
}

impl Emblem {
    /// The picture of a scenario.
    pub fn of(scenario: &Scenario) -> Self {
        let channel = scenario.contacts.first().map(|contact| contact.channel).unwrap_or_default();
        let sum = scenario.trade.bytes().fold(7_u32, |sum, byte| sum.wrapping_mul(31) + u32::from(byte));
        let tint = u8::try_from(sum % u32::from(TINTS)).unwrap_or_default();
        Self { channel, tint }
    }

    /// Its shapes, from back to front.
    pub fn shapes(self) -> Vec<Shape> {
        match self.channel {
            Channel::Counter => counter(),
            Channel::Phone => phone(),
            Channel::Chat => chat(),
        }
    }
}

fn counter() -> Vec<Shape> {
    let mut shapes = vec![
        fill(rectangle([0.18, 0.16], [0.95, 0.2]), Paint::Far),
        fill(rectangle([2.05, 0.3], [2.85, 0.34]), Paint::Far),
    ];
    // What stands on the shelves.
    for (index, height) in [0.12_f32, 0.2, 0.15, 0.23].into_iter().enumerate() {
        let left = 2.12 + 0.18 * step(index);
        shapes.push(fill(rectangle([left, 0.3 - height], [left + 0.11, 0.3]), Paint::Far));
    }
    for index in 0..3 {
        shapes.push(fill(disc([0.34 + 0.22 * step(index), 0.09], 0.07), Paint::Far));
    }
    shapes.extend([
        fill(shoulders([1.5, 0.86], 0.42, 0.36), Paint::Figure),
        fill(disc([1.5, 0.33], 0.18), Paint::Figure),
        fill(rectangle([0.0, 0.78], [FRAME[0], 1.0]), Paint::Thing),
        fill(rectangle([0.0, 0.74], [FRAME[0], 0.79]), Paint::Edge),
        // A bell to ring.
        fill(half_disc([2.3, 0.72], 0.13), Paint::Accent),
        fill(rectangle([2.12, 0.71], [2.48, 0.75]), Paint::Edge),
        fill(disc([2.3, 0.58], 0.03), Paint::Edge),
        // A paper on the counter.
        fill(vec![[0.5, 0.74], [0.58, 0.66], [0.98, 0.66], [0.93, 0.74]], Paint::Bright),
    ]);
    shapes
}

fn phone() -> Vec<Shape> {
    let mut shapes = Vec::new();
    for (index, radius) in [0.52_f32, 0.72, 0.92].into_iter().enumerate() {
        let paint = if index == 0 { Paint::Accent } else { Paint::Far };
        shapes.push(line(arc([1.5, 0.52], radius, -0.42, 0.42), 0.035, paint));
        shapes.push(line(
            arc([1.5, 0.52], radius, std::f32::consts::PI - 0.42, std::f32::consts::PI + 0.42),
            0.035,
            paint,
        ));
    }
    // A receiver that lies across, with its two cups.
    shapes.push(line(arc([1.5, 0.9], 0.55, -2.42, -0.72), 0.15, Paint::Thing));
    shapes.push(fill(tilted([1.1, 0.6], [0.17, 0.12], -0.7), Paint::Thing));
    shapes.push(fill(tilted([1.9, 0.6], [0.17, 0.12], 0.7), Paint::Thing));
    shapes.push(line(arc([1.5, 0.88], 0.56, -2.1, -1.05), 0.025, Paint::Edge));
    shapes
}

fn chat() -> Vec<Shape> {
    let mut shapes = vec![
        fill(rounded([0.72, 0.12], [1.82, 0.5], 0.1), Paint::Bright),
        fill(vec![[0.82, 0.42], [1.06, 0.48], [0.76, 0.62]], Paint::Bright),
        fill(rounded([1.3, 0.54], [2.3, 0.86], 0.1), Paint::Accent),
        fill(vec![[2.2, 0.78], [1.96, 0.84], [2.28, 0.97]], Paint::Accent),
        line(vec![[0.86, 0.25], [1.66, 0.25]], 0.04, Paint::Far),
        line(vec![[0.86, 0.37], [1.4, 0.37]], 0.04, Paint::Far),
    ];
    for index in 0..3 {
        shapes.push(fill(disc([1.62 + 0.18 * step(index), 0.7], 0.05), Paint::Bright));
    }
    shapes
}

fn step(index: usize) -> f32 {
    u8::try_from(index).map_or(0.0, f32::from)
}

fn fill(outline: Vec<Point>, paint: Paint) -> Shape {
    Shape { form: Form::Fill(outline), paint }
}

fn line(points: Vec<Point>, width: f32, paint: Paint) -> Shape {
    Shape { form: Form::Line(points, width), paint }
}

fn rectangle([left, top]: Point, [right, bottom]: Point) -> Vec<Point> {
    vec![[left, top], [right, top], [right, bottom], [left, bottom]]
}

fn rounded([left, top]: Point, [right, bottom]: Point, round: f32) -> Vec<Point> {
    use std::f32::consts::{FRAC_PI_2, PI};
    let corners = [
        ([right - round, top + round], -FRAC_PI_2),
        ([right - round, bottom - round], 0.0),
        ([left + round, bottom - round], FRAC_PI_2),
        ([left + round, top + round], PI),
    ];
    corners.into_iter().flat_map(|(centre, from)| arc(centre, round, from, from + FRAC_PI_2)).collect()
}

fn arc([x, y]: Point, radius: f32, from: f32, to: f32) -> Vec<Point> {
    const STEPS: u8 = 14;
    let point = |index: u8| {
        let (sin, cos) = (from + (to - from) * f32::from(index) / f32::from(STEPS)).sin_cos();
        [x + radius * cos, y + radius * sin]
    };
    (0..=STEPS).map(point).collect()
}

/// Every point stands once: two in one place would leave a notch.
fn disc([x, y]: Point, radius: f32) -> Vec<Point> {
    const STEPS: u8 = 32;
    let point = |index: u8| {
        let (sin, cos) = (std::f32::consts::TAU * f32::from(index) / f32::from(STEPS)).sin_cos();
        [x + radius * cos, y + radius * sin]
    };
    (0..STEPS).map(point).collect()
}

fn half_disc(centre: Point, radius: f32) -> Vec<Point> {
    arc(centre, radius, std::f32::consts::PI, std::f32::consts::TAU)
}

fn shoulders([x, y]: Point, width: f32, height: f32) -> Vec<Point> {
    arc([0.0, 0.0], 1.0, std::f32::consts::PI, std::f32::consts::TAU)
        .into_iter()
        .map(|[across, up]| [x + across * width, y + up * height])
        .collect()
}

fn tilted([x, y]: Point, [half_width, half_height]: Point, angle: f32) -> Vec<Point> {
    let (sin, cos) = angle.sin_cos();
    rounded([-half_width, -half_height], [half_width, half_height], 0.08)
        .into_iter()
        .map(|[across, down]| [x + across * cos - down * sin, y + across * sin + down * cos])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_channel_has_a_picture_of_its_own_within_the_frame() {
        let draw = |channel| Emblem { channel, tint: 0 }.shapes();
        let all = [Channel::Counter, Channel::Phone, Channel::Chat].map(draw);
        assert!(all[0] != all[1] && all[1] != all[2] && all[0] != all[2]);
        for shape in all.iter().flatten() {
            let (Form::Fill(points) | Form::Line(points, _)) = &shape.form;
            assert!(points.len() > 1);
            for [x, y] in points {
                assert!((0.0..=FRAME[0]).contains(x) && (-0.2..=FRAME[1] + 0.2).contains(y), "{x} {y}");
            }
        }
    }

    #[test]
    fn a_trade_keeps_its_tint() {
        let of = |trade: &str| Emblem::of(&Scenario { trade: trade.into(), ..Scenario::default() });
        assert_eq!(of("Florist"), of("Florist"));
        let trades = ["Florist", "Hotel", "Energy", "Shoes", "Bank", "Phones", "Garage", "Rail"];
        let tints: std::collections::BTreeSet<u8> = trades.iter().map(|trade| of(trade).tint).collect();
        assert!(tints.len() >= 3 && tints.iter().all(|tint| *tint < TINTS), "{tints:?}");
    }
}
