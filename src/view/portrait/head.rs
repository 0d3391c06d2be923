//! Neck, head, ears, nose, cheeks and what the years and the blood do to them.

use super::super::face::{Pose, Unit};
use super::form::{Form, Paint, Sketch, around, bow, brush, ellipse, tapered};
use super::look::{Age, Cut, Look};
use super::{eyes, features, mouth};

/// Draws the head without hair and brows.
pub(super) fn head(look: Look, pose: &Pose, sketch: &mut Sketch) {
    let covered = matches!(look.cut, Cut::Chin | Cut::Long);
    if !covered {
        ears(pose, sketch);
    }
    sketch.add(Form::Blob(outline(look, pose)), Paint::Skin);
    light(pose, sketch);
    blood(pose, sketch);
    years(look, pose, sketch);
    eyes::eyes(look, pose, sketch);
    nose(look, pose, sketch);
    mouth::mouth(look, pose, sketch);
    eyes::tears(pose, sketch);
}

/// The shape of a head: its width, how much the jaw narrows, how long the chin is.
fn measures(look: Look) -> (f32, f32, f32) {
    let (wide, narrow, long) = [(0.84, 0.2, 1.1), (0.87, 0.13, 1.05), (0.81, 0.19, 1.15), (0.88, 0.1, 1.1)]
        [usize::from(look.shape) % 4];
    match look.age {
        Age::Young => (wide, narrow + 0.03, long - 0.02),
        Age::Middle => (wide, narrow, long),
        Age::Old => (wide, narrow - 0.03, long + 0.02),
    }
}

fn outline(look: Look, pose: &Pose) -> Vec<[f32; 2]> {
    let (wide, narrow, long) = measures(look);
    let drop = 0.12 * pose.at(Unit::Jaw);
    around(72, |sin, cos| {
        let below = sin.max(0.0);
        let jaw = 1.0 - narrow * below * below - 0.06 * below.powi(6);
        [wide * cos * jaw, if sin > 0.0 { (long + drop * below) * sin } else { 1.12 * sin }]
    })
}

fn ears(pose: &Pose, sketch: &mut Sketch) {
    let aside = -0.5 * features(pose)[0];
    for side in [-1.0, 1.0] {
        let x = 0.85 * side + aside;
        sketch.add(ellipse([x, 0.1], [0.125, 0.22]), Paint::Skin);
        sketch.add_thin(ellipse([x - 0.01 * side, 0.1], [0.07, 0.14]), Paint::Shade, 0.55);
        sketch.add_thin(Form::Glow([x, 0.1], [0.2, 0.26]), Paint::Blush, 0.5 * pose.at(Unit::Blush));
    }
}

/// Light comes from the left above: the right cheek and the jaw lie in the shade.
fn light(pose: &Pose, sketch: &mut Sketch) {
    let [x, y] = features(pose);
    sketch.add_thin(Form::Glow([-0.2 + x, -0.5 + y], [0.5, 0.36]), Paint::Light, 0.35);
    for side in [-1.0, 1.0] {
        sketch.add_thin(Form::Glow([0.4 * side + x, 0.3 + y], [0.26, 0.2]), Paint::Light, 0.3);
        sketch.add_thin(Form::Glow([0.34 * side + x, -0.05 + y], [0.28, 0.2]), Paint::Shade, 0.3);
    }
    sketch.add_thin(Form::Glow([0.44, 0.5], [0.22, 0.36]), Paint::Shade, 0.3);
    sketch.add_thin(Form::Glow([x, 0.83 + y], [0.22, 0.08]), Paint::Shade, 0.35);
}

fn blood(pose: &Pose, sketch: &mut Sketch) {
    let [x, y] = features(pose);
    let (level, smile) = (pose.at(Unit::Blush), pose.at(Unit::CheekRaise));
    for side in [-1.0, 1.0] {
        let middle = [0.46 * side + x, 0.33 + y - 0.04 * smile];
        sketch.add_thin(Form::Glow(middle, [0.32, 0.24]), Paint::Blush, 0.12 + 0.55 * level + 0.1 * smile);
    }
    sketch.add_thin(Form::Glow([x, 0.25 + y], [0.2, 0.16]), Paint::Blush, 0.35 * level);
    // Who is near tears is red about the nose and the eyes.
    let wet = pose.at(Unit::Tears);
    sketch.add_thin(Form::Glow([x, 0.33 + y], [0.16, 0.13]), Paint::Blush, 0.5 * wet);
    for side in [-1.0, 1.0] {
        sketch.add_thin(Form::Glow([0.34 * side + x, 0.06 + y], [0.3, 0.2]), Paint::Blush, 0.4 * wet);
    }
}

/// Folds: some come with the years, some with what the muscles do.
fn years(look: Look, pose: &Pose, sketch: &mut Sketch) {
    let age = match look.age {
        Age::Young => 0.0,
        Age::Middle => 0.3,
        Age::Old => 0.8,
    };
    let [x, y] = features(pose);
    let smile = pose.at(Unit::Smile);
    for side in [-1.0, 1.0] {
        let cheek = (0.6 * age + 0.5 * smile + 0.3 * pose.at(Unit::CornerDown)).min(1.0);
        let fold = bow(
            [0.15 * side + x, 0.38 + y],
            [(0.31 + 0.04 * smile) * side + x, 0.46 + y],
            [(0.33 + 0.05 * smile) * side + x, 0.62 + y],
        );
        sketch.add_thin(brush(&fold, tapered(0.026)), Paint::Fold, 0.55 * cheek);
        let bag = bow([0.2 * side + x, 0.17 + y], [0.36 * side + x, 0.245 + y], [0.5 * side + x, 0.16 + y]);
        sketch.add_thin(brush(&bag, tapered(0.02)), Paint::Fold, 0.5 * age + 0.3 * pose.at(Unit::CheekRaise));
        let crow = (0.7 * age + 0.9 * pose.at(Unit::CheekRaise) - 0.25).clamp(0.0, 1.0);
        for (rise, length) in [(-0.05, 0.1), (0.02, 0.11), (0.09, 0.09)] {
            let line = bow(
                [0.565 * side + x, 0.03 + rise * 0.5 + y],
                [0.6 * side + x, 0.03 + rise * 0.8 + y],
                [(0.565 + length) * side + x, 0.035 + rise * 1.5 + y],
            );
            sketch.add_thin(brush(&line, tapered(0.016)), Paint::Fold, 0.6 * crow);
        }
    }
    forehead(age, pose, sketch);
}

/// Raised brows wrinkle the forehead, lowered ones the root of the nose.
fn forehead(age: f32, pose: &Pose, sketch: &mut Sketch) {
    let [x, y] = features(pose);
    let raised = 0.6 * pose.at(Unit::InnerBrow) + 0.4 * pose.at(Unit::OuterBrow);
    let lines = (0.45 * age + 0.75 * (raised - 0.2).max(0.0)).min(1.0);
    for (height, half) in [(-0.6, 0.3), (-0.7, 0.26)] {
        let lift = 0.03 * pose.at(Unit::OuterBrow) - 0.03 * pose.at(Unit::InnerBrow);
        let line = bow([x - half, height + y], [x, height - 0.03 + lift + y], [x + half, height + y]);
        sketch.add_thin(brush(&line, tapered(0.02)), Paint::Fold, 0.5 * lines);
    }
    let frown = (pose.at(Unit::BrowLower) - 0.2).max(0.0) / 0.8;
    for side in [-1.0, 1.0] {
        let line =
            bow([0.075 * side + x, -0.42 + y], [0.045 * side + x, -0.3 + y], [0.06 * side + x, -0.2 + y]);
        sketch.add_thin(brush(&line, tapered(0.028)), Paint::Fold, 0.85 * frown + 0.2 * age);
    }
}

fn nose(look: Look, pose: &Pose, sketch: &mut Sketch) {
    let [x, y] = features(pose);
    let x = 1.5 * x;
    let broad = 1.0 + 0.08 * f32::from(look.shape % 3) + if look.age == Age::Old { 0.1 } else { 0.0 };
    let bridge = bow([0.1 + x, -0.06 + y], [0.05 + x, 0.12 + y], [0.09 * broad + x, 0.3 + y]);
    sketch.add_thin(brush(&bridge, tapered(0.06)), Paint::Shade, 0.4);
    sketch.add_thin(Form::Glow([-0.02 + x, 0.12 + y], [0.07, 0.26]), Paint::Light, 0.45);
    sketch.add_thin(Form::Glow([-0.015 + x, 0.3 + y], [0.1, 0.09]), Paint::Light, 0.5);
    let tip = bow([-0.11 * broad + x, 0.36 + y], [x, 0.46 + y], [0.11 * broad + x, 0.36 + y]);
    sketch.add_thin(brush(&tip, tapered(0.04)), Paint::Fold, 0.7);
    for side in [-1.0, 1.0] {
        let wing = bow(
            [0.1 * broad * side + x, 0.28 + y],
            [0.165 * broad * side + x, 0.33 + y],
            [0.125 * broad * side + x, 0.395 + y],
        );
        sketch.add_thin(brush(&wing, tapered(0.032)), Paint::Fold, 0.6);
    }
}
