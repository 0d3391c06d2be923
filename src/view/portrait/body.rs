//! Neck, shoulders and clothes of a half-length figure that breathes.

use super::super::face::{Pose, Unit};
use super::form::{Form, Paint, Point, Sketch, bow, brush, curve, ellipse, tapered};
use super::look::{Dress, Look};

/// How the shoulders stand.
#[derive(Clone, Copy)]
struct Stance {
    /// Height of their tops.
    top: f32,
    /// Half their width.
    half: f32,
}

/// Draws everything below the head.
pub(super) fn body(look: Look, pose: &Pose, breath: f32, sketch: &mut Sketch) {
    let up = pose.at(Unit::Shoulders);
    let stance = Stance { top: 1.5 - 0.07 * up - 0.035 * breath, half: 1.5 + 0.03 * up + 0.012 * breath };
    if look.dress == Dress::Hood {
        sketch.add(ellipse([0.0, 1.42], [0.86, 0.42]), Paint::ClothShade);
    }
    torso(stance, sketch);
    neck(stance, sketch);
    match look.dress {
        Dress::Jumper => jumper(stance, sketch),
        Dress::Shirt => shirt(stance, sketch),
        Dress::Jacket => jacket(stance, sketch),
        Dress::Hood => hood(stance, sketch),
    }
}

fn torso(stance: Stance, sketch: &mut Sketch) {
    let Stance { top, half } = stance;
    let shoulder = |u: f32| {
        let fall = 1.0 - (1.0 - u.abs().powf(2.5)).max(0.0).powf(0.5);
        top - 0.14 + 0.3 * u.abs() + 0.9 * fall * fall
    };
    let (upper, lower) = (curve(-half, half, shoulder), curve(-half - 0.12, half + 0.12, |_| 3.4));
    sketch.add(Form::Band(upper, lower), Paint::Cloth);
    sketch.add_thin(Form::Glow([0.55, 2.7], [0.62, 0.9]), Paint::ClothShade, 0.5);
    for side in [-1.0, 1.0] {
        let seam = bow([0.98 * side, top + 0.75], [1.02 * side, top + 1.2], [1.1 * side, 3.4]);
        sketch.add_thin(brush(&seam, |share| 0.02 + 0.05 * share), Paint::ClothShade, 0.9);
        let crease = bow([0.98 * side, top + 0.78], [0.86 * side, top + 0.86], [0.7 * side, top + 0.8]);
        sketch.add_thin(brush(&crease, tapered(0.035)), Paint::ClothShade, 0.7);
    }
}

fn neck(stance: Stance, sketch: &mut Sketch) {
    let top = stance.top;
    let side = |sign: f32| bow([0.37 * sign, 0.6], [0.33 * sign, 1.2], [0.52 * sign, top + 0.05]);
    sketch.add(Form::Band(side(-1.0), side(1.0)), Paint::Skin);
    let pit = curve(-0.52, 0.52, |u| top + 0.05 + 0.2 * (1.0 - u * u));
    sketch.add(Form::Band(curve(-0.52, 0.52, |_| top), pit), Paint::Skin);
    let shadow = curve(-0.36, 0.36, |u| 1.13 + 0.2 * (1.0 - u * u));
    sketch.add_thin(Form::Band(curve(-0.37, 0.37, |_| 0.7), shadow), Paint::Shade, 0.75);
}

fn collar_line(stance: Stance, half: f32, deep: f32) -> Vec<Point> {
    curve(-half, half, |u| stance.top + 0.02 + deep * (1.0 - u * u))
}

fn jumper(stance: Stance, sketch: &mut Sketch) {
    let line = collar_line(stance, 0.57, 0.24);
    sketch.add(brush(&line, |_| 0.13), Paint::Cloth);
    let above = line.iter().map(|[x, y]| [*x, y - 0.062]).collect::<Vec<_>>();
    let below = line.iter().map(|[x, y]| [*x, y + 0.068]).collect::<Vec<_>>();
    sketch.add_thin(brush(&above, |_| 0.02), Paint::ClothShade, 0.9);
    sketch.add_thin(brush(&below, |_| 0.022), Paint::ClothShade, 0.9);
}

fn shirt(stance: Stance, sketch: &mut Sketch) {
    let top = stance.top;
    sketch.add(Form::Line(vec![[0.0, top + 0.3], [0.0, 3.4]], 0.025), Paint::ClothShade);
    for button in [0.62_f32, 1.05, 1.48] {
        sketch.add(ellipse([0.05, top + button], [0.03, 0.03]), Paint::ClothShade);
    }
    for side in [-1.0, 1.0] {
        let wing = vec![
            [0.5 * side, top - 0.1],
            [0.66 * side, top + 0.12],
            [0.34 * side, top + 0.5],
            [0.0, top + 0.27],
        ];
        let edge = vec![wing[1], wing[2], wing[3]];
        sketch.add(Form::Blob(wing), Paint::Cloth);
        sketch.add_thin(Form::Line(edge, 0.03), Paint::ClothShade, 0.9);
    }
}

fn jacket(stance: Stance, sketch: &mut Sketch) {
    let top = stance.top;
    let front = |side: f32| bow([0.56 * side, top + 0.02], [0.4 * side, top + 0.8], [0.06 * side, 3.4]);
    sketch.add(Form::Band(front(-1.0), front(1.0)), Paint::Under);
    neck_opening(stance, sketch);
    for side in [-1.0, 1.0] {
        let lapel = vec![
            [0.57 * side, top - 0.12],
            [0.76 * side, top + 0.3],
            [0.62 * side, top + 0.62],
            [0.16 * side, top + 1.5],
            [0.4 * side, top + 0.6],
        ];
        let edge = vec![lapel[0], lapel[1], [0.66 * side, top + 0.5], [0.7 * side, top + 0.6], lapel[3]];
        sketch.add(Form::Blob(lapel), Paint::Cloth);
        sketch.add_thin(Form::Line(edge, 0.026), Paint::ClothShade, 0.9);
    }
}

fn neck_opening(stance: Stance, sketch: &mut Sketch) {
    let pit = collar_line(stance, 0.5, 0.22);
    let above = curve(-0.5, 0.5, |_| stance.top - 0.02);
    sketch.add(Form::Band(above, pit.clone()), Paint::Skin);
    sketch.add_thin(Form::Glow([0.0, stance.top], [0.4, 0.2]), Paint::Shade, 0.35);
    sketch.add_thin(brush(&pit, |_| 0.04), Paint::ClothShade, 0.35);
}

fn hood(stance: Stance, sketch: &mut Sketch) {
    let top = stance.top;
    for side in [-1.0, 1.0] {
        let roll = bow([0.8 * side, top - 0.12], [0.7 * side, top + 0.3], [0.02 * side, top + 0.5]);
        sketch.add(brush(&roll, |share| 0.3 - 0.12 * share), Paint::Cloth);
        let fold = bow([0.72 * side, top - 0.06], [0.52 * side, top + 0.26], [0.0, top + 0.38]);
        sketch.add_thin(brush(&fold, tapered(0.04)), Paint::ClothShade, 0.9);
        let cord = bow([0.2 * side, top + 0.46], [0.24 * side, top + 0.7], [0.21 * side, top + 0.98]);
        sketch.add(brush(&cord, |_| 0.035), Paint::Under);
    }
}
