//! Eyes, lids, brows, tears and glasses.

use super::super::face::{Pose, Unit};
use super::features;
use super::form::{Form, Paint, Point, Sketch, around, bow, brush, curve, ellipse, tapered};
use super::look::{Age, Look};

/// Half the distance between the eyes, and half the width of one.
const APART: f32 = 0.35;
const HALF: f32 = 0.2;

/// The opening of one eye: its middle and how far the lids are from it.
#[derive(Clone, Copy)]
struct Opening {
    middle: Point,
    upper: f32,
    lower: f32,
    side: f32,
}

impl Opening {
    fn of(pose: &Pose, side: f32, look: Look) -> Self {
        let [x, y] = features(pose);
        let hooded = if look.age == Age::Old { 0.1 } else { 0.0 };
        let share = 0.74 - hooded + 0.36 * pose.at(Unit::LidRaise)
            - 0.22 * pose.at(Unit::LidTight)
            - 0.13 * pose.at(Unit::CheekRaise)
            - pose.at(Unit::Droop);
        let lower = 0.085 - 0.04 * pose.at(Unit::LidTight) - 0.035 * pose.at(Unit::CheekRaise);
        // Who looks down lowers the lids with the eyes.
        let share = (share - 0.22 * pose.at(Unit::LookDown).max(0.0)).max(0.0);
        Self { middle: [APART * side + x, 0.03 + y], upper: lower - (lower + 0.19) * share, lower, side }
    }

    /// The lid of this height at `u` from the inner (-1) to the outer corner (1): highest towards
    /// the nose, the outer corner a little higher than the inner.
    fn lid(self, height: f32, u: f32) -> f32 {
        let bend = (1.0 - u * u) * (1.0 - 0.12 * u);
        self.middle[1] + height * bend - 0.018 * u
    }

    fn line(self, height: f32, reach: f32) -> Vec<Point> {
        let (from, to) = (-HALF * reach, HALF * reach);
        curve(from, to, |u| self.lid(height, u * reach))
            .into_iter()
            .map(|[x, y]| [self.middle[0] + x * self.side, y])
            .collect()
    }

    /// As much of an outline as can be seen between the lids.
    fn seen(self, points: Vec<Point>) -> Form {
        let within = |[x, y]: Point| {
            let u = ((x - self.middle[0]) * self.side / HALF).clamp(-1.0, 1.0);
            let (top, bottom) = (self.lid(self.upper, u), self.lid(self.lower, u));
            [self.middle[0] + u * HALF * self.side, y.clamp(top.min(bottom), bottom)]
        };
        Form::Blob(points.into_iter().map(within).collect())
    }
}

/// Draws both eyes.
pub(super) fn eyes(look: Look, pose: &Pose, sketch: &mut Sketch) {
    for side in [-1.0, 1.0] {
        eye(Opening::of(pose, side, look), pose, sketch);
    }
}

fn eye(eye: Opening, pose: &Pose, sketch: &mut Sketch) {
    let (upper, lower) = (eye.line(eye.upper, 1.0), eye.line(eye.lower, 1.0));
    let open = eye.lower - eye.upper;
    sketch.add(Form::Band(upper.clone(), lower.clone()), Paint::White);
    if open > 0.02 {
        ball(eye, pose, open, sketch);
    }
    sketch.add_thin(brush(&lower, tapered(0.024)), Paint::Fold, 0.7);
    let crease = eye.line(eye.upper - 0.055, 0.96);
    sketch.add_thin(brush(&crease, tapered(0.024)), Paint::Fold, 0.65);
    let lash = eye.line(eye.upper - 0.004, 1.08);
    sketch.add(brush(&lash, |share| 0.02 + 0.036 * share.min(1.4 - share).max(0.0)), Paint::Dark);
}

/// What lies between the lids: the shade of the upper one, iris, pupil and the light in it.
fn ball(eye: Opening, pose: &Pose, open: f32, sketch: &mut Sketch) {
    let shade = eye.line(eye.upper + 0.3 * open, 0.97);
    sketch.add_thin(Form::Band(eye.line(eye.upper, 0.97), shade), Paint::Shade, 0.28);
    let [x, y] = eye.middle;
    let iris = [x + 0.085 * pose.at(Unit::LookAside), y - 0.04 + 0.06 * pose.at(Unit::LookDown)];
    let disc = |radius: f32| around(40, |sin, cos| [iris[0] + radius * cos, iris[1] + radius * sin]);
    sketch.add(eye.seen(disc(0.112)), Paint::IrisRim);
    sketch.add(eye.seen(disc(0.095)), Paint::Iris);
    sketch.add(eye.seen(disc(0.048)), Paint::Dark);
    if open > 0.1 {
        let gleam = [iris[0] - 0.038, iris[1] - 0.042];
        sketch.add(
            eye.seen(around(16, |sin, cos| [gleam[0] + 0.026 * cos, gleam[1] + 0.026 * sin])),
            Paint::Gleam,
        );
    }
}

/// Draws both brows.
pub(super) fn brows(look: Look, pose: &Pose, sketch: &mut Sketch) {
    let [x, y] = features(pose);
    let (inner, outer, lower) =
        (pose.at(Unit::InnerBrow), pose.at(Unit::OuterBrow), pose.at(Unit::BrowLower));
    let breadth = [0.085, 0.1, 0.07, 0.09][usize::from(look.skin ^ look.hair) % 4];
    for side in [-1.0, 1.0] {
        let from = [side * (0.155 - 0.05 * lower) + x, -0.3 + 0.13 * lower - 0.15 * inner + y];
        let by = [side * 0.4 + x, -0.45 + 0.12 * lower - 0.12 * outer - 0.03 * inner + y];
        let to = [side * 0.61 + x, -0.27 + 0.02 * lower - 0.07 * outer + 0.045 * inner + y];
        let brow = brush(&bow(from, by, to), |share| breadth * (0.75 + 0.5 * share - 1.1 * share * share));
        sketch.add_thin(brow, Paint::Brow, 0.94);
    }
}

/// Tears: a wet rim, then a drop that runs.
pub(super) fn tears(pose: &Pose, sketch: &mut Sketch) {
    let level = pose.at(Unit::Tears);
    let [x, y] = features(pose);
    for side in [-1.0, 1.0] {
        let middle = APART * side + x;
        let rim = bow([middle - 0.15, 0.09 + y], [middle, 0.145 + y], [middle + 0.15, 0.09 + y]);
        sketch.add_thin(brush(&rim, tapered(0.035)), Paint::Gleam, (1.6 * level).min(0.9));
        let run = (2.0 * level - 1.0).max(0.0) * if side > 0.0 { 1.0 } else { 0.55 };
        if run > 0.0 {
            drop(middle + 0.03 * side, y, run, sketch);
        }
    }
}

fn drop(x: f32, y: f32, run: f32, sketch: &mut Sketch) {
    let end = 0.2 + 0.42 * run + y;
    let path = bow([x, 0.13 + y], [x + 0.02, 0.3 + y], [x + 0.015, end]);
    sketch.add_thin(brush(&path, |share| 0.018 + 0.012 * share), Paint::Gleam, 0.5);
    sketch.add_thin(ellipse([x + 0.015, end], [0.032, 0.045]), Paint::Gleam, 0.9);
}

/// Draws a pair of glasses.
pub(super) fn glasses(pose: &Pose, sketch: &mut Sketch) {
    let [x, y] = features(pose);
    for side in [-1.0, 1.0] {
        let middle = [0.365 * side + x, 0.05 + y];
        let rim = around(41, |sin, cos| {
            let corner = 1.0 / (cos.abs().powi(3) + sin.abs().powi(3)).powf(1.0 / 3.0);
            [middle[0] + 0.28 * cos * corner, middle[1] + 0.215 * sin * corner]
        });
        sketch.add_thin(Form::Blob(rim.clone()), Paint::Gleam, 0.1);
        let closed = rim.iter().chain(&rim[..1]).copied().collect();
        sketch.add(Form::Line(closed, 0.032), Paint::Frame);
        let arm = vec![[0.64 * side + x, -0.01 + y], [0.84 * side, -0.04]];
        sketch.add(Form::Line(arm, 0.034), Paint::Frame);
    }
    let bridge = bow([-0.09 + x, 0.0 + y], [x, -0.055 + y], [0.09 + x, 0.0 + y]);
    sketch.add(Form::Line(bridge, 0.034), Paint::Frame);
}
