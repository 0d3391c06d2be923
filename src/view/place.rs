//! The place behind the customer, by the scenario's trade: a wall, a few things on it, a counter in front.
//!
//! Drawn in the units of the portrait, so that the customer stands in it without being measured.

use super::portrait::{Form, Point};

/// One thing in the place.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Where.
    pub form: Form,
    /// What it is made of; the colours are the screen's.
    pub tone: Tone,
}

/// What a place is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// The wall.
    Wall,
    /// The wall further down, or in the shade.
    WallShade,
    /// Shelves and frames.
    Wood,
    /// Their edges.
    WoodShade,
    /// Metal and glass.
    Metal,
    /// Light from a window or a lamp.
    Glow,
    /// Three colours of things on shelves.
    Thing(u8),
    /// Leaves.
    Leaf,
    /// The top of the counter.
    Counter,
    /// Its front edge.
    CounterShade,
}

/// Kinds of places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// An office with a window and a plant.
    #[default]
    Office,
    /// A bench with keys and tools on hooks.
    Workshop,
    /// A reception with pigeonholes and a lamp.
    Reception,
    /// Shelves with boxes and bags.
    Shop,
    /// Shelves with books.
    Books,
    /// A kitchen or café with cups and a board.
    Kitchen,
}

impl Place {
    /// The place that fits a trade, by the words of its name.
    pub fn of(trade: &str) -> Self {
        const KINDS: [(Place, &[&str]); 5] = [
            (
                Place::Workshop,
                &["key", "shoe", "repair", "bike", "bicycle", "garage", "tailor", "tool", "watch"],
            ),
            (
                Place::Reception,
                &["hostel", "hotel", "rental", "reception", "clinic", "dentist", "doctor", "vet"],
            ),
            (Place::Books, &["book", "library", "school", "course", "archive", "museum"]),
            (Place::Kitchen, &["caf", "restaurant", "bakery", "kitchen", "bar", "catering", "coffee"]),
            (
                Place::Shop,
                &["shop", "store", "market", "sale", "grocer", "florist", "pharmacy", "parcel", "post"],
            ),
        ];
        let trade = trade.to_lowercase();
        let named = |(_, words): &&(Self, &[&str])| words.iter().any(|word| trade.contains(word));
        KINDS.iter().find(named).map_or(Self::Office, |(place, _)| *place)
    }

    /// Everything behind the customer, from back to front.
    pub fn behind(self) -> Vec<Piece> {
        let mut pieces = vec![
            piece(rect(-6.0, -4.0, 12.0, 9.0), Tone::Wall),
            piece(rect(-6.0, 1.5, 12.0, 4.0), Tone::WallShade),
        ];
        match self {
            Self::Office => office(&mut pieces),
            Self::Workshop => workshop(&mut pieces),
            Self::Reception => reception(&mut pieces),
            Self::Shop => shelves(&mut pieces, boxes),
            Self::Books => shelves(&mut pieces, books),
            Self::Kitchen => kitchen(&mut pieces),
        }
        pieces
    }

    /// The counter in front of the customer.
    pub fn counter(self) -> Vec<Piece> {
        let mut pieces = vec![
            piece(rect(-6.0, 2.42, 12.0, 0.3), Tone::Counter),
            piece(rect(-6.0, 2.72, 12.0, 2.0), Tone::CounterShade),
        ];
        if self == Self::Reception {
            pieces.push(piece(dome([1.35, 2.5], 0.24, 0.2), Tone::Metal));
            pieces.push(piece(rect(1.06, 2.5, 0.58, 0.06), Tone::WoodShade));
        } else if self == Self::Workshop {
            pieces.push(piece(rect(1.0, 2.5, 0.75, 0.05), Tone::WoodShade));
            pieces.push(piece(Form::Line(vec![[1.1, 2.5], [1.6, 2.47]], 0.05), Tone::Metal));
        } else {
            pieces.push(piece(rect(1.05, 2.44, 0.7, 0.08), Tone::Glow));
        }
        pieces
    }
}

/// A small index as a number of a colour.
fn count(index: usize) -> u8 {
    u8::try_from(index).unwrap_or_default()
}

fn piece(form: Form, tone: Tone) -> Piece {
    Piece { form, tone }
}

fn rect(left: f32, top: f32, width: f32, height: f32) -> Form {
    let (right, bottom) = (left + width, top + height);
    Form::Band(vec![[left, top], [right, top]], vec![[left, bottom], [right, bottom]])
}

fn disc(middle: Point, radius: f32) -> Form {
    Form::Blob(arc(middle, [radius, radius], std::f32::consts::TAU, 28))
}

fn dome(middle: Point, wide: f32, high: f32) -> Form {
    Form::Blob(arc(middle, [wide, -high], std::f32::consts::PI, 18))
}

fn arc(middle: Point, radii: Point, angle: f32, steps: u8) -> Vec<Point> {
    (0..steps)
        .map(|step| {
            let (sin, cos) = (f32::from(step) / f32::from(steps - 1) * angle).sin_cos();
            [middle[0] + radii[0] * cos, middle[1] + radii[1] * sin]
        })
        .collect()
}

fn shelf(top: f32, left: f32, width: f32, pieces: &mut Vec<Piece>) {
    pieces.push(piece(rect(left, top, width, 0.09), Tone::Wood));
    pieces.push(piece(rect(left, top + 0.09, width, 0.05), Tone::WoodShade));
}

fn office(pieces: &mut Vec<Piece>) {
    pieces.push(piece(rect(-2.9, -1.55, 1.75, 2.3), Tone::Wood));
    pieces.push(piece(rect(-2.8, -1.45, 1.55, 2.1), Tone::Glow));
    for blind in 0..7_u8 {
        pieces.push(piece(rect(-2.8, -1.4 + 0.3 * f32::from(blind), 1.55, 0.05), Tone::Metal));
    }
    shelf(0.35, 1.3, 1.7, pieces);
    for (index, left) in [1.42_f32, 1.68, 1.98, 2.2].into_iter().enumerate() {
        let height = [0.62, 0.75, 0.56, 0.7][index];
        pieces.push(piece(rect(left, 0.35 - height, 0.2, height), Tone::Thing(count(index) % 3)));
    }
    for (x, tilt) in [(-0.22, -0.3), (-0.08, -0.1), (0.08, 0.12), (0.22, 0.32)] {
        let leaf = vec![[1.9 + x * 0.3, -0.95], [1.9 + x + tilt * 0.6, -1.35], [1.9 + x * 2.0 + tilt, -1.6]];
        pieces.push(piece(Form::Line(leaf, 0.11), Tone::Leaf));
    }
    pieces.push(piece(rect(1.72, -0.98, 0.36, 0.3), Tone::Thing(1)));
    shelf(-0.68, 1.3, 1.7, pieces);
}

fn workshop(pieces: &mut Vec<Piece>) {
    for (row, top) in [-1.35_f32, -0.55].into_iter().enumerate() {
        for side in [-1.0_f32, 1.0] {
            let left = if side < 0.0 { -3.0 } else { 1.1 };
            pieces.push(piece(rect(left, top, 1.9, 0.07), Tone::Wood));
            for hook in 0..6_u8 {
                let x = left + 0.18 + 0.31 * f32::from(hook);
                let tone = [Tone::Metal, Tone::Thing(2), Tone::Metal][(usize::from(hook) + row) % 3];
                pieces
                    .push(piece(Form::Line(vec![[x, top + 0.05], [x, top + 0.16]], 0.025), Tone::WoodShade));
                pieces.push(piece(disc([x, top + 0.24], 0.095), tone));
                pieces.push(piece(rect(x - 0.025, top + 0.3, 0.05, 0.26), tone));
                pieces.push(piece(rect(x + 0.01, top + 0.46, 0.08, 0.045), tone));
            }
        }
    }
    shelf(1.1, -3.0, 1.9, pieces);
    shelf(1.1, 1.1, 1.9, pieces);
    for (index, left) in [-2.8_f32, -2.1, 1.3, 2.05].into_iter().enumerate() {
        let shoe = vec![
            [left, 0.72],
            [left + 0.2, 0.72],
            [left + 0.28, 0.9],
            [left + 0.56, 0.96],
            [left + 0.58, 1.1],
            [left, 1.1],
        ];
        pieces.push(piece(Form::Blob(shoe), Tone::Thing(count(index) % 2)));
    }
}

fn reception(pieces: &mut Vec<Piece>) {
    pieces.push(piece(rect(0.95, -1.45, 2.1, 2.2), Tone::WoodShade));
    for row in 0..4_u8 {
        for column in 0..4_u8 {
            let (left, top) = (1.02 + 0.5 * f32::from(column), -1.38 + 0.54 * f32::from(row));
            pieces.push(piece(rect(left, top, 0.43, 0.46), Tone::Wood));
            if (row * 3 + column) % 4 != 1 {
                pieces.push(piece(rect(left + 0.16, top + 0.12, 0.1, 0.24), Tone::Thing((row + column) % 3)));
            }
        }
    }
    pieces.push(piece(rect(-2.75, -1.3, 1.35, 0.95), Tone::Wood));
    pieces.push(piece(rect(-2.66, -1.21, 1.17, 0.77), Tone::Glow));
    pieces.push(piece(Form::Glow([-2.05, 0.35], [1.0, 0.9]), Tone::Glow));
    let shade = vec![[-2.3, 0.1], [-1.8, 0.1], [-1.62, 0.6], [-2.48, 0.6]];
    pieces.push(piece(Form::Blob(shade), Tone::Glow));
    pieces.push(piece(rect(-2.09, 0.6, 0.08, 0.75), Tone::Metal));
    shelf(1.35, -2.9, 1.7, pieces);
}

fn shelves(pieces: &mut Vec<Piece>, filled: fn(f32, f32, &mut Vec<Piece>)) {
    for top in [-0.75_f32, 0.3, 1.35] {
        for left in [-3.05_f32, 1.05] {
            filled(left, top, pieces);
            shelf(top, left, 2.0, pieces);
        }
    }
}

fn boxes(left: f32, top: f32, pieces: &mut Vec<Piece>) {
    let shift = u8::from(left > 0.0);
    for (index, (offset, wide, high)) in
        [(0.1, 0.5, 0.5), (0.66, 0.36, 0.66), (1.08, 0.46, 0.4), (1.6, 0.32, 0.58)].into_iter().enumerate()
    {
        pieces.push(piece(
            rect(left + offset, top - high, wide, high),
            Tone::Thing((count(index) + shift) % 3),
        ));
        pieces.push(piece(rect(left + offset, top - 0.6 * high, wide, 0.06), Tone::Glow));
    }
}

fn books(left: f32, top: f32, pieces: &mut Vec<Piece>) {
    for index in 0..11_u8 {
        let high = 0.56 + 0.05 * f32::from((index * 7) % 5);
        let x = left + 0.08 + 0.165 * f32::from(index);
        pieces.push(piece(rect(x, top - high, 0.14, high), Tone::Thing((index * 2) % 3)));
    }
}

fn kitchen(pieces: &mut Vec<Piece>) {
    pieces.push(piece(rect(-2.95, -1.45, 1.75, 1.35), Tone::Wood));
    pieces.push(piece(rect(-2.85, -1.35, 1.55, 1.15), Tone::Thing(2)));
    for line in 0..4_u8 {
        let wide = [1.1, 0.8, 1.0, 0.6][usize::from(line)];
        pieces.push(piece(rect(-2.7, -1.15 + 0.24 * f32::from(line), wide, 0.06), Tone::Glow));
    }
    for top in [-0.5_f32, 0.5] {
        shelf(top, 1.1, 1.9, pieces);
        for (index, x) in [1.3_f32, 1.75, 2.2, 2.65].into_iter().enumerate() {
            pieces.push(piece(rect(x, top - 0.3, 0.28, 0.3), Tone::Thing(count(index) % 2)));
            pieces.push(piece(disc([x + 0.31, top - 0.16], 0.07), Tone::Thing(count(index) % 2)));
        }
    }
    shelf(1.2, -2.95, 1.75, pieces);
    for (index, x) in [-2.7_f32, -2.15, -1.65].into_iter().enumerate() {
        pieces.push(piece(rect(x, 0.6, 0.34, 0.6), Tone::Metal));
        pieces.push(piece(rect(x, 0.85, 0.34, 0.2), Tone::Thing(count(index))));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trade_has_its_place_and_any_other_has_an_office() {
        assert_eq!(Place::of("Shoe repair and keys"), Place::Workshop);
        assert_eq!(Place::of("Hostel"), Place::Reception);
        assert_eq!(Place::of("Second-hand book shop"), Place::Books);
        assert_eq!(Place::of("Telephone company"), Place::Office);
        assert_eq!(Place::of(""), Place::Office);
    }

    #[test]
    fn no_two_places_look_alike() {
        let all =
            [Place::Office, Place::Workshop, Place::Reception, Place::Shop, Place::Books, Place::Kitchen];
        for (index, one) in all.iter().enumerate() {
            assert!(all[..index].iter().all(|other| other.behind() != one.behind()));
        }
    }
}
