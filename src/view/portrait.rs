//! A pose -> the shapes of a drawn customer: points and paints, in units of half a head.
//!
//! The window paints these shapes and a report can write the same ones as a picture. The head's
//! centre is (0, 0), x grows to the right and y down; a bust fills [`FRAME`].

use super::face::Pose;

/// A place in the drawing.
pub type Point = [f32; 2];

/// Left, top, right and bottom of the drawing.
pub const FRAME: [f32; 4] = [-1.75, -1.75, 1.75, 2.15];

/// One shape, painted over those before it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Where.
    pub form: Form,
    /// With which paint; the colours are the screen's.
    pub paint: Paint,
}

/// The three forms a drawing is made of.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// A filled convex outline.
    Blob(Vec<Point>),
    /// The filled stretch between two lines of equally many points.
    Band(Vec<Point>, Vec<Point>),
    /// A line of this width.
    Line(Vec<Point>, f32),
    /// The edge of a band, fading out over a pixel away from (true) or towards (false) the head's centre.
    Fade(Vec<Point>, bool),
}

/// What a shape is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// Skin in the light.
    Skin,
    /// Skin in the shade.
    Shade,
    /// Skin with this much blood in it, in percent.
    Blush(u8),
    /// Hair, brows and lashes.
    Hair,
    /// Clothes.
    Cloth,
    /// The fold of the clothes.
    Fold,
    /// White of the eye.
    White,
    /// Coloured part of the eye.
    Iris,
    /// Pupil, lashes and the inside of the mouth.
    Dark,
    /// Where closed lips meet.
    Seam,
    /// Lips.
    Lip,
}

/// What tells one customer from another in a drawing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Which skin, 0..5.
    pub skin: u8,
    /// Which hair colour, 0..5.
    pub hair: u8,
    /// Which cut.
    pub cut: Cut,
    /// Which clothes, 0..5.
    pub cloth: u8,
}

/// Cuts of hair that anybody may wear.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cut {
    /// Short all round.
    #[default]
    Short,
    /// Parted at the side, to the chin.
    Chin,
    /// Tied back.
    Tied,
    /// Curly.
    Curly,
}

impl Look {
    /// The look that belongs to a name: the same person always looks the same.
    pub fn of(name: &str) -> Self {
        let mut mixed = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        let mut draw = |count: u64| {
            mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            u8::try_from((mixed >> 33) % count).unwrap_or_default()
        };
        let cut = [Cut::Short, Cut::Chin, Cut::Tied, Cut::Curly][usize::from(draw(4))];
        Self { skin: draw(5), hair: draw(5), cut, cloth: draw(5) }
    }
}

/// Draws the customer, from back to front.
pub fn portrait(look: Look, pose: &Pose) -> Vec<Shape> {
    let mut shapes = Vec::new();
    behind(look.cut, &mut shapes);
    body(&mut shapes);
    if look.cut != Cut::Chin {
        ears(&mut shapes);
    }
    head(pose, &mut shapes);
    for side in [-1.0, 1.0] {
        eye(side, pose, &mut shapes);
    }
    nose(pose, &mut shapes);
    mouth(pose, &mut shapes);
    hair(look.cut, pose, &mut shapes);
    for side in [-1.0, 1.0] {
        brow(side, pose, &mut shapes);
    }
    shapes
}

fn add(shapes: &mut Vec<Shape>, form: Form, paint: Paint) {
    shapes.push(Shape { form, paint });
}

/// How far the features sink when the head is bowed.
fn sink(pose: &Pose) -> f32 {
    0.09 * pose.bow
}

fn ellipse(centre: Point, radii: Point) -> Form {
    const STEPS: u8 = 40;
    let point = |step: u8| {
        let (sin, cos) = (f32::from(step) / f32::from(STEPS) * std::f32::consts::TAU).sin_cos();
        [centre[0] + radii[0] * cos, centre[1] + radii[1] * sin]
    };
    Form::Blob((0..STEPS).map(point).collect())
}

/// Points of `y(u)` over x from `from` to `to`, with u running from -1 to 1.
fn curve(from: f32, to: f32, y: impl Fn(f32) -> f32) -> Vec<Point> {
    const STEPS: u8 = 24;
    (0..=STEPS)
        .map(|step| {
            let share = f32::from(step) / f32::from(STEPS);
            [from + (to - from) * share, y(2.0 * share - 1.0)]
        })
        .collect()
}

fn behind(cut: Cut, shapes: &mut Vec<Shape>) {
    match cut {
        Cut::Short => {}
        Cut::Chin => add(shapes, Form::Blob(bob()), Paint::Hair),
        Cut::Tied => add(shapes, ellipse([0.0, -1.22], [0.36, 0.34]), Paint::Hair),
        Cut::Curly => {
            for (x, y) in [
                (-0.86, -0.28),
                (0.86, -0.28),
                (-0.78, -0.66),
                (0.78, -0.66),
                (-0.45, -1.0),
                (0.45, -1.0),
                (0.0, -1.1),
            ] {
                add(shapes, ellipse([x, y], [0.36, 0.36]), Paint::Hair);
            }
        }
    }
}

/// Hair to the chin seen from the front: round above, nearly straight below.
fn bob() -> Vec<Point> {
    const STEPS: u8 = 64;
    let point = |step| {
        let (sin, cos) = (f32::from(step) / f32::from(STEPS) * std::f32::consts::TAU).sin_cos();
        if sin < 0.0 {
            return [1.05 * cos, 1.22 * sin];
        }
        [1.05 * cos.signum() * cos.abs().powf(0.45), 0.92 * sin.powf(0.7)]
    };
    (0..STEPS).map(point).collect()
}

fn body(shapes: &mut Vec<Shape>) {
    let shoulder = |u: f32| 2.75 - 1.28 * (1.0 - u.abs().powf(2.6)).max(0.0).powf(0.45);
    add(shapes, Form::Band(curve(-1.62, 1.62, shoulder), curve(-1.62, 1.62, |_| 2.8)), Paint::Cloth);
    add(shapes, Form::Fade(curve(-1.62, 1.62, shoulder), false), Paint::Cloth);
    add(shapes, Form::Band(vec![[-0.36, 0.7], [0.36, 0.7]], vec![[-0.4, 1.52], [0.4, 1.52]]), Paint::Skin);
    add(
        shapes,
        Form::Band(curve(-0.42, 0.42, |_| 1.5), curve(-0.42, 0.42, |u| 1.5 + 0.3 * (1.0 - u * u))),
        Paint::Skin,
    );
    add(
        shapes,
        Form::Band(curve(-0.37, 0.37, |_| 0.8), curve(-0.37, 0.37, |u| 1.04 + 0.16 * (1.0 - u * u))),
        Paint::Shade,
    );
    add(shapes, Form::Line(curve(-0.46, 0.46, |u| 1.48 + 0.36 * (1.0 - u * u)), 0.07), Paint::Fold);
}

/// Half the width of the head at height `y`.
fn head_outline() -> Vec<Point> {
    const STEPS: u8 = 64;
    (0..STEPS)
        .map(|step| {
            let (sin, cos) = (f32::from(step) / f32::from(STEPS) * std::f32::consts::TAU).sin_cos();
            let jaw = 1.0 - 0.15 * sin.max(0.0).powi(2);
            [0.85 * cos * jaw, 1.1 * sin]
        })
        .collect()
}

fn ears(shapes: &mut Vec<Shape>) {
    for side in [-1.0, 1.0] {
        add(shapes, ellipse([0.86 * side, 0.08], [0.13, 0.22]), Paint::Shade);
        add(shapes, ellipse([0.84 * side, 0.08], [0.11, 0.19]), Paint::Skin);
    }
}

fn head(pose: &Pose, shapes: &mut Vec<Shape>) {
    add(shapes, Form::Blob(head_outline()), Paint::Skin);
    if pose.blush > 0.05 {
        blush(pose, shapes);
    }
}

/// Rings of one colour, each a little redder than the one outside it.
fn blush(pose: &Pose, shapes: &mut Vec<Shape>) {
    const RINGS: u8 = 7;
    for side in [-1.0, 1.0] {
        for ring in 1..=RINGS {
            let share = f32::from(ring) / f32::from(RINGS);
            let size = 1.0 - 0.75 * share;
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0..=30 percent")]
            let percent = (30.0 * pose.blush * share) as u8;
            let (x, y) = (0.48 * side, 0.36 + sink(pose));
            let half = |sign: f32| {
                curve(x - 0.3 * size, x + 0.3 * size, |u| {
                    y + sign * 0.22 * size * (1.0 - u * u).max(0.0).sqrt()
                })
            };
            add(shapes, Form::Band(half(-1.0), half(1.0)), Paint::Blush(percent));
        }
    }
}

fn eye(side: f32, pose: &Pose, shapes: &mut Vec<Shape>) {
    let (x, y) = (0.36 * side, 0.0 + sink(pose));
    let (left, right) = (x - 0.2, x + 0.2);
    let bend = |u: f32| 1.0 - u * u;
    let low = 0.075;
    let high = low - (low + 0.17) * pose.lids;
    let upper = curve(left, right, |u| y + high * bend(u));
    let lower = curve(left, right, |u| y + low * bend(u));
    add(shapes, Form::Band(upper.clone(), lower.clone()), Paint::White);
    let iris = [x + 0.08 * pose.gaze[0], y - 0.035 + 0.06 * pose.gaze[1]];
    let between = |form: Form| match form {
        Form::Blob(points) => Form::Blob(
            points
                .into_iter()
                .map(|[px, py]| {
                    let u = ((px - x) / 0.2).clamp(-1.0, 1.0);
                    [px, py.clamp(y + (high * bend(u)).min(low * bend(u)), y + low * bend(u))]
                })
                .collect(),
        ),
        other => other,
    };
    add(shapes, between(ellipse(iris, [0.1, 0.1])), Paint::Iris);
    add(shapes, between(ellipse(iris, [0.052, 0.052])), Paint::Dark);
    if pose.lids > 0.35 {
        add(shapes, between(ellipse([iris[0] + 0.03, iris[1] - 0.035], [0.02, 0.02])), Paint::White);
    }
    add(shapes, Form::Line(lower, 0.018), Paint::Shade);
    add(
        shapes,
        Form::Line(curve(left + 0.02, right - 0.02, |u| y - 0.045 + (high - 0.03) * bend(u)), 0.02),
        Paint::Shade,
    );
    add(shapes, Form::Line(upper, 0.042), Paint::Dark);
}

fn brow(side: f32, pose: &Pose, shapes: &mut Vec<Shape>) {
    let y = -0.31 + sink(pose);
    let inner =
        [side * (0.17 - 0.045 * pose.brow_lower), y + 0.17 * pose.brow_lower - 0.15 * pose.brow_raise];
    let middle = [side * 0.4, y - 0.06 + 0.07 * pose.brow_lower - 0.03 * pose.brow_raise];
    let outer = [side * 0.6, y + 0.03 - 0.03 * pose.brow_lower + 0.05 * pose.brow_raise];
    let bend = |lift: f32, thick: f32| -> Vec<Point> {
        (0..=16_u8)
            .map(|step| {
                let t = f32::from(step) / 16.0;
                let mix = |axis: usize| {
                    (1.0 - t) * (1.0 - t) * inner[axis]
                        + 2.0 * t * (1.0 - t) * middle[axis]
                        + t * t * outer[axis]
                };
                [mix(0), mix(1) + lift * thick * (1.0 - 0.7 * t)]
            })
            .collect()
    };
    add(shapes, Form::Band(bend(-1.0, 0.042), bend(1.0, 0.042)), Paint::Hair);
    if pose.brow_lower > 0.35 {
        let depth = 0.12 * pose.brow_lower;
        let crease = vec![[side * 0.07, y + 0.08 - depth], [side * 0.055, y + 0.1 + depth]];
        add(shapes, Form::Line(crease, 0.026), Paint::Shade);
    }
}

fn nose(pose: &Pose, shapes: &mut Vec<Shape>) {
    let y = sink(pose);
    let bridge = vec![
        [0.03, y + 0.1],
        [0.07, y + 0.22],
        [0.11, y + 0.33],
        [0.09, y + 0.38],
        [0.0, y + 0.4],
        [-0.07, y + 0.385],
    ];
    add(shapes, Form::Line(bridge, 0.04), Paint::Shade);
}

fn mouth(pose: &Pose, shapes: &mut Vec<Shape>) {
    let half = 0.3 - 0.05 * pose.press + 0.05 * pose.corners.max(0.0);
    let y = 0.64 + sink(pose);
    let corner = y - 0.09 * pose.corners;
    let line = |drop: f32| move |u: f32| corner + (y + 0.05 * pose.corners + drop - corner) * (1.0 - u * u);
    let upper = curve(-half, half, line(-0.06 * pose.open));
    let lower = curve(-half, half, line(0.22 * pose.open));
    let fullness = 0.075 * (1.0 - 0.8 * pose.press);
    add(
        shapes,
        Form::Band(upper.clone(), curve(-half * 0.86, half * 0.86, line(0.22 * pose.open + fullness))),
        Paint::Lip,
    );
    add(
        shapes,
        Form::Band(
            curve(-half * 0.8, half * 0.8, line(-0.06 * pose.open - 0.6 * fullness)),
            curve(-half * 0.8, half * 0.8, line(-0.06 * pose.open)),
        ),
        Paint::Lip,
    );
    add(shapes, Form::Band(upper.clone(), lower), Paint::Dark);
    add(shapes, Form::Line(upper, 0.026), Paint::Seam);
    add(
        shapes,
        Form::Line(curve(-0.12, 0.12, |u| y + 0.2 + 0.16 * pose.open + 0.02 * (1.0 - u * u)), 0.02),
        Paint::Shade,
    );
}

fn hair(cut: Cut, pose: &Pose, shapes: &mut Vec<Shape>) {
    let edge = 0.885;
    let top = |u: f32| 0.02 - 1.19 * (1.0 - u * u).max(0.0).sqrt();
    let sink = sink(pose);
    let sides = |u: f32, steep: i32| u.abs().powi(steep);
    let line = move |u: f32| match cut {
        Cut::Short => -0.68 + 0.5 * sides(u, 8) + 0.3 * sink,
        Cut::Chin => -0.74 + 0.3 * (u + 0.45).abs().min(1.0) + 0.55 * sides(u, 8),
        Cut::Tied => -0.8 + 0.4 * u * u + 0.4 * sides(u, 8),
        Cut::Curly => -0.62 + 0.05 * (u * 17.0).sin() + 0.6 * sides(u, 6),
    };
    let upper = curve(-edge, edge, top);
    let lower = curve(-edge, edge, |u| line(u).max(top(u)));
    add(shapes, Form::Band(upper.clone(), lower.clone()), Paint::Hair);
    add(shapes, Form::Fade(lower, false), Paint::Hair);
    if matches!(cut, Cut::Short | Cut::Tied) {
        add(shapes, Form::Fade(upper, true), Paint::Hair);
    }
}

#[cfg(test)]
mod tests {
    use super::super::face::pose;
    use super::*;

    /// Lowest inner end of the brows: how far down the brows come.
    fn brow_height(shown: [f64; 4]) -> f32 {
        let mut shapes = Vec::new();
        brow(1.0, &pose(shown), &mut shapes);
        match &shapes[0].form {
            Form::Band(upper, _) => upper[0][1],
            other => panic!("a brow is a band, not {other:?}"),
        }
    }

    #[test]
    fn anger_brings_the_brows_down_and_worry_lifts_them() {
        assert!(brow_height([0.9, 0.0, 0.0, 0.0]) > brow_height([0.0; 4]) + 0.08);
        assert!(brow_height([0.0, 0.9, 0.0, 0.0]) < brow_height([0.0; 4]) - 0.08);
    }

    #[test]
    fn every_point_is_a_number_inside_the_paper() {
        for cut in [Cut::Short, Cut::Chin, Cut::Tied, Cut::Curly] {
            for shown in [[0.0; 4], [1.0; 4], [1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0]] {
                let look = Look { cut, ..Look::default() };
                for shape in portrait(look, &pose(shown)) {
                    let points = match shape.form {
                        Form::Blob(points) | Form::Line(points, _) | Form::Fade(points, _) => points,
                        Form::Band(upper, lower) => {
                            assert_eq!(upper.len(), lower.len());
                            [upper, lower].concat()
                        }
                    };
                    assert!(points.iter().flatten().all(|number| number.abs() < 3.0));
                }
            }
        }
    }

    #[test]
    fn a_person_keeps_their_look_and_people_differ() {
        assert_eq!(Look::of("maya"), Look::of("maya"));
        let looks: Vec<Look> = ["maya", "walter", "amina", "joe", "petra"].map(Look::of).to_vec();
        assert!(looks.iter().any(|look| *look != looks[0]));
    }
}
