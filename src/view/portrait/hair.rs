//! Hair: what falls behind the head, and what frames the face.

use super::form::{Form, Paint, Point, Sketch, around, bow, brush, curve, ellipse, tapered};
use super::look::{Cut, Look};

/// Draws the hair that lies behind head and shoulders.
pub(super) fn behind(look: Look, sketch: &mut Sketch) {
    match look.cut {
        Cut::Short | Cut::Crop | Cut::Thin => {}
        Cut::Chin => sketch.add(Form::Blob(fall(1.04, 0.95)), Paint::HairShade),
        Cut::Long => sketch.add(Form::Blob(fall(1.08, 1.75)), Paint::HairShade),
        Cut::Tied => {
            sketch.add(ellipse([0.08, -1.2], [0.36, 0.33]), Paint::HairShade);
            sketch.add(ellipse([0.08, -1.22], [0.33, 0.29]), Paint::Hair);
        }
        Cut::Curly => curls(sketch),
    }
}

/// Hair seen from the front that ends at this height: round above, nearly straight below.
fn fall(half: f32, end: f32) -> Vec<Point> {
    around(72, |sin, cos| {
        if sin < 0.0 {
            return [half * cos, 1.24 * sin];
        }
        [half * cos.signum() * cos.abs().powf(0.4), end * sin.powf(0.65)]
    })
}

fn curls(sketch: &mut Sketch) {
    const CURLS: [(f32, f32, f32); 12] = [
        (-0.9, 0.1, 0.26),
        (0.9, 0.1, 0.26),
        (-0.98, -0.22, 0.3),
        (0.98, -0.22, 0.3),
        (-0.9, -0.6, 0.34),
        (0.9, -0.6, 0.34),
        (-0.64, -0.94, 0.36),
        (0.64, -0.94, 0.36),
        (-0.28, -1.14, 0.36),
        (0.3, -1.14, 0.36),
        (0.0, -1.2, 0.32),
        (0.0, -0.8, 0.5),
    ];
    for (x, y, radius) in CURLS {
        sketch.add(ellipse([x, y], [radius, radius]), Paint::HairShade);
        sketch.add(ellipse([x - 0.02, y - 0.03], [radius * 0.86, radius * 0.84]), Paint::Hair);
    }
}

/// Draws the hair that frames the face.
pub(super) fn front(look: Look, sketch: &mut Sketch) {
    match look.cut {
        Cut::Thin => return thin(sketch),
        Cut::Curly => return fringe_of_curls(sketch),
        _ => {}
    }
    let edge = if look.cut == Cut::Crop { 0.86 } else { 0.91 };
    let rise = if look.cut == Cut::Crop { 1.2 } else { 1.27 };
    let top = move |u: f32| -rise * (1.0 - u * u).max(0.0).powf(0.46) + 0.02;
    let line = move |u: f32| hairline(look.cut, u);
    let upper = curve(-edge, edge, top);
    let inner = if matches!(look.cut, Cut::Chin | Cut::Long) { edge } else { 0.8 * edge };
    let lower = curve(-inner, inner, move |u| line(u).max(top(u)));
    sketch.add(Form::Band(upper, lower), Paint::Hair);
    if matches!(look.cut, Cut::Chin | Cut::Long) {
        locks(look.cut, sketch);
    }
    shine(look.cut, sketch);
}

/// How far down the hair comes at `u` across the head.
fn hairline(cut: Cut, u: f32) -> f32 {
    let steep = |power: i32| u.abs().powi(power);
    match cut {
        Cut::Crop => -0.78 + 0.1 * u * u + 0.62 * steep(9),
        Cut::Chin => -0.76 + 0.34 * (u + 0.4).abs().min(1.0) + 0.5 * steep(8),
        Cut::Long => -0.86 + 0.62 * (u - 0.12).abs().powf(1.3) + 0.3 * steep(8),
        Cut::Tied => -0.84 + 0.42 * u * u + 0.38 * steep(8),
        _ => -0.74 + 0.16 * (u + 0.5).clamp(0.0, 1.2) - 0.1 * u * u + 0.56 * steep(9),
    }
}

/// Hair that falls beside the face.
fn locks(cut: Cut, sketch: &mut Sketch) {
    let end = if cut == Cut::Long { 1.7 } else { 0.86 };
    for side in [-1.0, 1.0] {
        let outer = bow([0.8 * side, -0.6], [1.1 * side, 0.1], [0.94 * side, end]);
        let inner = bow([0.74 * side, -0.52], [0.86 * side, 0.1], [0.72 * side, end]);
        sketch.add(Form::Band(outer, inner.clone()), Paint::Hair);
        sketch.add_thin(brush(&inner, tapered(0.05)), Paint::HairShade, 0.8);
        let strand = bow([0.8 * side, -0.4], [0.99 * side, 0.2], [0.85 * side, end - 0.05]);
        sketch.add_thin(brush(&strand, tapered(0.03)), Paint::HairLight, 0.4);
    }
}

/// Where the light falls on it, and a few strands.
fn shine(cut: Cut, sketch: &mut Sketch) {
    if cut == Cut::Crop {
        return sketch.add_thin(Form::Glow([-0.25, -1.0], [0.4, 0.16]), Paint::HairLight, 0.35);
    }
    for (from, by, to, broad) in [
        ([-0.6, -0.72], [-0.5, -1.02], [-0.12, -1.13], 0.07),
        ([-0.42, -0.78], [-0.28, -0.98], [0.0, -1.06], 0.04),
        ([0.3, -1.08], [0.58, -0.98], [0.7, -0.68], 0.045),
    ] {
        sketch.add_thin(brush(&bow(from, by, to), tapered(broad)), Paint::HairLight, 0.45);
    }
    for (from, by, to) in
        [([0.1, -1.16], [0.46, -1.06], [0.6, -0.72]), ([-0.75, -0.5], [-0.7, -0.8], [-0.5, -0.98])]
    {
        sketch.add_thin(brush(&bow(from, by, to), tapered(0.03)), Paint::HairShade, 0.6);
    }
}

/// A wreath of hair about a bare crown.
fn thin(sketch: &mut Sketch) {
    for side in [-1.0, 1.0] {
        let outer = bow([0.6 * side, -0.9], [0.98 * side, -0.5], [0.9 * side, 0.08]);
        let inner = bow([0.62 * side, -0.76], [0.74 * side, -0.42], [0.79 * side, 0.06]);
        sketch.add(Form::Band(outer, inner), Paint::Hair);
    }
    sketch.add_thin(Form::Glow([-0.22, -0.82], [0.34, 0.16]), Paint::Light, 0.6);
}

fn fringe_of_curls(sketch: &mut Sketch) {
    const CURLS: [(f32, f32, f32); 8] = [
        (-0.74, -0.44, 0.2),
        (0.76, -0.44, 0.2),
        (-0.58, -0.72, 0.22),
        (0.6, -0.74, 0.22),
        (-0.3, -0.86, 0.23),
        (0.34, -0.88, 0.23),
        (0.02, -0.86, 0.22),
        (0.02, -1.08, 0.3),
    ];
    for (x, y, radius) in CURLS {
        sketch.add(ellipse([x, y], [radius, radius * 0.94]), Paint::Hair);
    }
    for (x, y, radius) in [CURLS[0], CURLS[2], CURLS[4], CURLS[6], (-0.55, -1.0, 0.24), (0.2, -1.18, 0.24)] {
        let curl = bow([x - 0.7 * radius, y], [x - 0.1, y - 1.2 * radius], [x + 0.7 * radius, y - 0.1]);
        sketch.add_thin(brush(&curl, tapered(0.045)), Paint::HairLight, 0.45);
    }
}
