//! The mouth: where closed lips meet, how they part, and the chin below.

use super::super::face::{Pose, Unit};
use super::features;
use super::form::{Form, Paint, Point, Sketch, brush, curve, tapered};
use super::look::{Age, Look};

/// Where the lines of a mouth run.
struct Lips {
    x: f32,
    y: f32,
    half: f32,
    /// How far the corners are from the middle, down.
    corner: f32,
    /// How far the upper and lower lip are from the line where they would meet.
    gap: [f32; 2],
    /// How thick the lips are.
    full: [f32; 2],
}

impl Lips {
    fn of(pose: &Pose, look: Look) -> Self {
        let [x, y] = features(pose);
        let (smile, press) = (pose.at(Unit::Smile), pose.at(Unit::Press));
        let (part, jaw) = (pose.at(Unit::Part), pose.at(Unit::Jaw));
        let thin = match look.age {
            Age::Young => 1.1,
            Age::Middle => 1.0,
            Age::Old => 0.75,
        } * (1.0 - 0.72 * press)
            * (1.0 - 0.2 * smile - 0.15 * pose.at(Unit::Stretch));
        let open = (0.045 * part + 0.2 * jaw) * (1.0 - 0.8 * press);
        let wide = 0.26 + 0.07 * smile + 0.06 * pose.at(Unit::Stretch) - 0.03 * press - 0.05 * jaw;
        Self {
            x,
            y: 0.62 + 0.02 * smile - 0.035 * pose.at(Unit::ChinRaise) + y,
            half: wide,
            corner: 0.085 * pose.at(Unit::CornerDown) - 0.1 * smile + 0.03 * pose.at(Unit::ChinRaise),
            gap: [-0.22 * open - 0.02 * smile * part, 0.78 * open],
            full: [0.062 * thin, 0.092 * thin + 0.012 * pose.at(Unit::ChinRaise)],
        }
    }

    /// A line across the mouth, this far below the one where the lips meet, through a share of its width.
    fn line(&self, below: impl Fn(f32) -> f32, reach: f32) -> Vec<Point> {
        let corner = |u: f32| self.corner * u * u * (0.6 + 0.4 * u * u);
        let half = self.half * reach;
        curve(self.x - half, self.x + half, |u| {
            let u = u * reach;
            self.y + corner(u) + below(u) * (1.0 - u * u).max(0.0).powf(0.7)
        })
    }

    /// The bow of the upper lip: dipped in the middle.
    fn crest(&self, u: f32) -> f32 {
        let dip = 0.3 * (1.0 - (u.abs() / 0.22).min(1.0));
        -self.full[0] * (1.0 - dip) * (1.0 - 0.25 * u * u)
    }
}

/// Draws the mouth and the chin.
pub(super) fn mouth(look: Look, pose: &Pose, sketch: &mut Sketch) {
    let lips = Lips::of(pose, look);
    let [above, below] = lips.gap;
    let upper = lips.line(|_| above, 1.0);
    let lower = lips.line(|_| below, 1.0);
    sketch.add(Form::Band(lower.clone(), lips.line(|_| below + lips.full[1], 1.0)), Paint::LipLight);
    sketch.add(Form::Band(lips.line(|u| above + lips.crest(u), 1.0), upper.clone()), Paint::Lip);
    if below - above > 0.012 {
        inside(&lips, &upper, &lower, sketch);
    }
    sketch.add(brush(&upper, tapered(0.03)), Paint::Mouth);
    sketch.add_thin(
        Form::Glow([lips.x, lips.y + below + 0.6 * lips.full[1]], [0.12, 0.03]),
        Paint::Light,
        0.4 * (1.0 - pose.at(Unit::Press)),
    );
    corners(&lips, pose, sketch);
    chin(&lips, pose, sketch);
}

fn inside(lips: &Lips, upper: &[Point], lower: &[Point], sketch: &mut Sketch) {
    let [above, below] = lips.gap;
    sketch.add(Form::Band(upper.to_vec(), lower.to_vec()), Paint::Mouth);
    let teeth = (0.5 * (below - above)).min(0.055);
    sketch.add_thin(
        Form::Band(lips.line(|_| above, 0.82), lips.line(|_| above + teeth, 0.82)),
        Paint::Teeth,
        0.92,
    );
}

/// A shadow in each corner, deeper the further it is drawn.
fn corners(lips: &Lips, pose: &Pose, sketch: &mut Sketch) {
    let drawn = pose.at(Unit::CornerDown).max(pose.at(Unit::Smile)).max(pose.at(Unit::Stretch));
    for side in [-1.0, 1.0] {
        let corner = [lips.x + side * (lips.half + 0.015), lips.y + lips.corner + 0.005];
        sketch.add_thin(Form::Glow(corner, [0.06, 0.05]), Paint::Shade, 0.4 + 0.5 * drawn);
    }
}

fn chin(lips: &Lips, pose: &Pose, sketch: &mut Sketch) {
    let below = lips.y + lips.gap[1] + lips.full[1];
    let fold = curve(lips.x - 0.13, lips.x + 0.13, |u| below + 0.055 + 0.02 * (1.0 - u * u));
    sketch.add_thin(brush(&fold, tapered(0.035)), Paint::Shade, 0.55 + 0.4 * pose.at(Unit::ChinRaise));
    let bunched = pose.at(Unit::ChinRaise);
    for (x, y) in [(-0.07, 0.17), (0.06, 0.16), (0.0, 0.21), (-0.02, 0.13)] {
        let dimple = [lips.x + x, below + y];
        sketch.add_thin(Form::Glow(dimple, [0.035, 0.026]), Paint::Shade, 0.8 * (bunched - 0.25).max(0.0));
    }
}
