//! The forms a drawing is made of, and the few strokes they are drawn with.

/// A place in a drawing.
pub type Point = [f32; 2];

/// One shape, painted over those before it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Where.
    pub form: Form,
    /// With which paint; the colours are the screen's.
    pub paint: Paint,
    /// How much the paint covers, 0..=1.
    pub cover: f32,
}

/// The forms a drawing is made of. Edges are drawn soft by whoever paints them.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// A filled outline, all of which can be seen from its middle.
    Blob(Vec<Point>),
    /// The filled stretch between two lines of equally many points.
    Band(Vec<Point>, Vec<Point>),
    /// A line of this width.
    Line(Vec<Point>, f32),
    /// An ellipse (middle, radii) that covers in the middle and fades towards its edge.
    Glow(Point, Point),
}

/// What a shape is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// Skin in the light.
    Skin,
    /// Skin where the light falls.
    Light,
    /// Skin in the shade.
    Shade,
    /// Lines and folds of the skin.
    Fold,
    /// Blood under the skin.
    Blush,
    /// Hair.
    Hair,
    /// Hair in the shade.
    HairShade,
    /// Hair where the light falls.
    HairLight,
    /// Brows.
    Brow,
    /// Clothes.
    Cloth,
    /// Clothes in the shade.
    ClothShade,
    /// What is worn below: a collar, a shirt under a jacket.
    Under,
    /// White of the eye.
    White,
    /// Coloured part of the eye.
    Iris,
    /// Its rim.
    IrisRim,
    /// Pupil and lashes.
    Dark,
    /// Inside of the mouth.
    Mouth,
    /// Teeth.
    Teeth,
    /// Upper lip.
    Lip,
    /// Lower lip, which catches more light.
    LipLight,
    /// Tears, and the light in an eye.
    Gleam,
    /// Frame of a pair of glasses.
    Frame,
}

/// A drawing that grows.
#[derive(Default)]
pub(super) struct Sketch {
    pub(super) shapes: Vec<Shape>,
}

impl Sketch {
    pub(super) fn add(&mut self, form: Form, paint: Paint) {
        self.add_thin(form, paint, 1.0);
    }

    /// Adds a shape that covers only in part; what covers nothing is left out.
    pub(super) fn add_thin(&mut self, form: Form, paint: Paint, cover: f32) {
        if cover > 0.01 {
            self.shapes.push(Shape { form, paint, cover: cover.min(1.0) });
        }
    }

    /// Moves every shape from `first` on.
    pub(super) fn moved(&mut self, first: usize, place: impl Fn(Point) -> Point) {
        for shape in self.shapes.iter_mut().skip(first) {
            match &mut shape.form {
                Form::Blob(points) | Form::Line(points, _) => {
                    for point in points {
                        *point = place(*point);
                    }
                }
                Form::Band(upper, lower) => {
                    for point in upper.iter_mut().chain(lower) {
                        *point = place(*point);
                    }
                }
                Form::Glow(middle, _) => *middle = place(*middle),
            }
        }
    }
}

/// An ellipse as an outline.
pub(super) fn ellipse(middle: Point, radii: Point) -> Form {
    Form::Blob(around(40, |sin, cos| [middle[0] + radii[0] * cos, middle[1] + radii[1] * sin]))
}

/// A closed outline, from the sine and cosine of the angle (0 to the right, growing downwards).
pub(super) fn around(steps: u8, point: impl Fn(f32, f32) -> Point) -> Vec<Point> {
    (0..steps)
        .map(|step| {
            let (sin, cos) = (f32::from(step) / f32::from(steps) * std::f32::consts::TAU).sin_cos();
            point(sin, cos)
        })
        .collect()
}

/// Points of `y(u)` over x from `from` to `to`, with u running from -1 to 1, closer to each other
/// towards the ends, where curves bend most.
pub(super) fn curve(from: f32, to: f32, y: impl Fn(f32) -> f32) -> Vec<Point> {
    const STEPS: u8 = 24;
    (0..=STEPS)
        .map(|step| {
            let u = -(std::f32::consts::PI * f32::from(step) / f32::from(STEPS)).cos();
            [from + (to - from) * (u + 1.0) / 2.0, y(u)]
        })
        .collect()
}

/// A smooth line through three places: the ends, and the one that bends it.
pub(super) fn bow(from: Point, by: Point, to: Point) -> Vec<Point> {
    const STEPS: u8 = 16;
    (0..=STEPS)
        .map(|step| {
            let t = f32::from(step) / f32::from(STEPS);
            let (a, b, c) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
            [a * from[0] + b * by[0] + c * to[0], a * from[1] + b * by[1] + c * to[1]]
        })
        .collect()
}

/// A stroke along a line, as broad as `breadth` says at each share (0..=1) of it.
pub(super) fn brush(line: &[Point], breadth: impl Fn(f32) -> f32) -> Form {
    let side = |sign: f32| -> Vec<Point> {
        (0..line.len())
            .map(|index| {
                let [dx, dy] = across(line, index);
                #[expect(clippy::cast_precision_loss, reason = "a line has a few dozen points")]
                let share = index as f32 / (line.len().max(2) - 1) as f32;
                let half = sign * breadth(share) / 2.0;
                [line[index][0] + dx * half, line[index][1] + dy * half]
            })
            .collect()
    };
    Form::Band(side(-1.0), side(1.0))
}

/// The direction across a line at one of its points, of length one.
fn across(line: &[Point], index: usize) -> Point {
    let (before, after) = (line[index.saturating_sub(1)], line[(index + 1).min(line.len() - 1)]);
    let (dx, dy) = (after[0] - before[0], after[1] - before[1]);
    let length = (dx * dx + dy * dy).sqrt().max(1e-6);
    [-dy / length, dx / length]
}

/// Thin at both ends.
pub(super) fn tapered(widest: f32) -> impl Fn(f32) -> f32 {
    move |share| widest * (0.2 + 0.8 * (4.0 * share * (1.0 - share)).max(0.0).sqrt())
}
