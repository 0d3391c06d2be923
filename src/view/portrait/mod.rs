//! A pose -> the shapes of a drawn customer: points and paints, in units of half a head.
//!
//! The window paints these shapes and a report can write the same ones as a picture. The head's
//! middle is (0, 0), x grows to the right and y down; a half-length figure fills [`FRAME`].

mod body;
mod eyes;
mod form;
mod hair;
mod head;
mod look;
mod mouth;

pub use form::{Form, Paint, Point, Shape};
pub use look::{Age, Cut, Dress, Look};

use super::face::{Pose, Unit};
use form::Sketch;

/// Left, top, right and bottom of a half-length figure behind a counter.
pub const FRAME: [f32; 4] = [-2.05, -1.75, 2.05, 2.95];
/// The same for a small picture of head and shoulders.
pub const HEAD_FRAME: [f32; 4] = [-1.55, -1.6, 1.55, 1.9];

/// Draws the customer from back to front; `breath` is how full the lungs are, 0..=1.
pub fn portrait(look: Look, pose: &Pose, breath: f32) -> Vec<Shape> {
    let mut sketch = Sketch::default();
    hair::behind(look, &mut sketch);
    let behind = sketch.shapes.len();
    body::body(look, pose, breath, &mut sketch);
    let body = sketch.shapes.len();
    head::head(look, pose, &mut sketch);
    hair::front(look, &mut sketch);
    eyes::brows(look, pose, &mut sketch);
    if look.glasses {
        eyes::glasses(pose, &mut sketch);
    }
    let held = held(pose, breath);
    let hair = sketch.shapes.split_off(behind);
    sketch.moved(0, &held);
    sketch.shapes.extend(hair);
    sketch.moved(body, &held);
    sketch.shapes
}

/// How the head is held: tilted about the neck, sunk when bowed, lifted by a breath.
fn held(pose: &Pose, breath: f32) -> impl Fn(Point) -> Point {
    const NECK: Point = [0.0, 1.15];
    let (sin, cos) = (0.13 * pose.at(Unit::Tilt)).sin_cos();
    let down = 0.1 * pose.at(Unit::Bow) - 0.025 * breath - 0.04 * pose.at(Unit::Shoulders);
    let aside = 0.05 * pose.at(Unit::Turn);
    move |[x, y]| {
        let (x, y) = (x - NECK[0], y - NECK[1]);
        [NECK[0] + x * cos - y * sin + aside, NECK[1] + x * sin + y * cos + down]
    }
}

/// How far the features move over the head: down when it is bowed, aside when it is turned.
fn features(pose: &Pose) -> Point {
    [0.12 * pose.at(Unit::Turn), 0.1 * pose.at(Unit::Bow)]
}

#[cfg(test)]
mod tests {
    use super::super::face::pose;
    use super::*;

    const LOOKS: [(Cut, Age, Dress); 7] = [
        (Cut::Short, Age::Young, Dress::Jumper),
        (Cut::Crop, Age::Middle, Dress::Shirt),
        (Cut::Chin, Age::Old, Dress::Jacket),
        (Cut::Long, Age::Young, Dress::Hood),
        (Cut::Tied, Age::Middle, Dress::Jumper),
        (Cut::Curly, Age::Old, Dress::Shirt),
        (Cut::Thin, Age::Old, Dress::Jacket),
    ];

    fn points(form: &Form) -> Vec<Point> {
        match form {
            Form::Blob(points) | Form::Line(points, _) => points.clone(),
            Form::Band(upper, lower) => {
                assert_eq!(upper.len(), lower.len());
                [upper.as_slice(), lower].concat()
            }
            Form::Glow(middle, _) => vec![*middle],
        }
    }

    #[test]
    fn every_point_is_a_number_near_the_paper() {
        for (cut, age, dress) in LOOKS {
            let look = Look { cut, age, dress, glasses: true, ..Look::default() };
            for shown in
                [[0.0; 4], [1.0; 4], [1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0], [0.0, 0.0, 1.0, 0.0]]
            {
                for shape in portrait(look, &pose(shown, 0.5), 1.0) {
                    assert!(points(&shape.form).iter().flatten().all(|number| number.abs() < 4.0));
                    assert!((0.0..=1.0).contains(&shape.cover));
                }
            }
        }
    }

    /// Where the brows of this face begin, highest point first: how far down the brows come.
    fn brow_height(shown: [f64; 4]) -> f32 {
        let mut sketch = Sketch::default();
        eyes::brows(Look::default(), &pose(shown, 0.0), &mut sketch);
        let brow = sketch.shapes.iter().find(|shape| shape.paint == Paint::Brow);
        brow.and_then(|brow| points(&brow.form).first().copied()).unwrap_or_default()[1]
    }

    #[test]
    fn anger_brings_the_brows_down_and_worry_lifts_them() {
        assert!(brow_height([0.9, 0.0, 0.0, 0.0]) > brow_height([0.0; 4]) + 0.08);
        assert!(brow_height([0.0, 0.9, 0.0, 0.0]) < brow_height([0.0; 4]) - 0.06);
    }

    #[test]
    fn a_breath_moves_the_shoulders() {
        let drawn = |breath| portrait(Look::default(), &pose([0.0; 4], 0.0), breath);
        assert_ne!(drawn(0.0), drawn(1.0));
    }
}
