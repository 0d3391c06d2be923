//! The colours of drawn people: skins, hair that greys, clothes.

use egui::Color32;

use super::Palette;
use crate::view::place::Tone;
use crate::view::portrait::{Age, Look, Paint};

type Rgb = [u8; 3];

const SKIN: [Rgb; 6] = [
    [0xF6, 0xD7, 0xC3],
    [0xEA, 0xC0, 0xA0],
    [0xD7, 0xA2, 0x7C],
    [0xB9, 0x7F, 0x58],
    [0x8E, 0x5B, 0x3E],
    [0x66, 0x40, 0x2D],
];
/// How much the light takes off each skin, in percent: the same light on a dark skin looks stronger.
const LIGHT: [u16; 6] = [45, 45, 42, 34, 22, 15];
const HAIR: [Rgb; 6] = [
    [0x24, 0x1C, 0x1A],
    [0x4A, 0x30, 0x23],
    [0x7A, 0x52, 0x30],
    [0xB9, 0x8D, 0x4F],
    [0x8C, 0x3F, 0x24],
    [0x38, 0x30, 0x2E],
];
const EYES: [Rgb; 4] = [[0x6B, 0x4A, 0x2E], [0x4C, 0x71, 0x86], [0x5F, 0x7A, 0x4C], [0x3B, 0x2A, 0x20]];
const CLOTH: [Rgb; 7] = [
    [0x3E, 0x5F, 0x7A],
    [0x8A, 0x4B, 0x4B],
    [0x4F, 0x6B, 0x52],
    [0x5C, 0x52, 0x78],
    [0xA0, 0x7C, 0x3B],
    [0x3B, 0x4A, 0x52],
    [0x7D, 0x8C, 0x93],
];
const BLACK: Rgb = [0, 0, 0];

/// The colour of a paint for one person's look.
pub fn paint(paint: Paint, look: Look) -> Color32 {
    let skin = SKIN[usize::from(look.skin) % SKIN.len()];
    let cloth = CLOTH[usize::from(look.cloth) % CLOTH.len()];
    let eyes = EYES[usize::from(look.eyes) % EYES.len()];
    let hair = hair(look);
    let [red, green, blue] = match paint {
        Paint::Skin => skin,
        Paint::Light => blend(skin, [0xFF, 0xF1, 0xDF], LIGHT[usize::from(look.skin) % LIGHT.len()]),
        Paint::Shade => blend(skin, [0x5A, 0x24, 0x18], 38),
        Paint::Fold => blend(skin, [0x4A, 0x1D, 0x14], 60),
        Paint::Blush => blend(skin, [0xC8, 0x34, 0x2E], 75),
        Paint::Hair => hair,
        Paint::HairShade => blend(hair, BLACK, 30),
        Paint::HairLight => blend(hair, [0xFF, 0xF0, 0xDD], 35),
        Paint::Brow => blend(hair, [0x1C, 0x12, 0x0E], 35),
        Paint::Cloth => cloth,
        Paint::ClothShade => blend(cloth, BLACK, 32),
        Paint::Under => [0xED, 0xE7, 0xDB],
        Paint::White => [0xFB, 0xF8, 0xF2],
        Paint::Iris => eyes,
        Paint::IrisRim => blend(eyes, BLACK, 50),
        Paint::Dark => [0x22, 0x15, 0x0F],
        Paint::Mouth => blend(skin, [0x3D, 0x0D, 0x10], 85),
        Paint::Teeth => [0xF7, 0xF2, 0xEA],
        Paint::Lip => blend(skin, [0x9A, 0x32, 0x38], 52),
        Paint::LipLight => blend(skin, [0xB4, 0x48, 0x4A], 42),
        Paint::Gleam => [0xF4, 0xFB, 0xFF],
        Paint::Frame => [0x2F, 0x2A, 0x28],
    };
    Color32::from_rgb(red, green, blue)
}

/// The colour of a piece of the place behind the customer: quiet, so that the customer stands out.
pub fn tone(tone: Tone, colours: &Palette) -> Color32 {
    let [red, green, blue, _] = colours.sunken.to_array();
    let ground = [red, green, blue];
    let is_dark = u16::from(red) + u16::from(green) + u16::from(blue) < 300;
    let (towards, share) = match tone {
        Tone::Wall => ([0x6E, 0x8A, 0x92], 22),
        Tone::WallShade => ([0x50, 0x66, 0x70], 34),
        Tone::Wood => ([0x9A, 0x7B, 0x58], 55),
        Tone::WoodShade => ([0x5E, 0x48, 0x34], 60),
        Tone::Metal => ([0x9A, 0xA4, 0xAA], 70),
        Tone::Glow => ([0xFF, 0xF3, 0xD2], if is_dark { 30 } else { 75 }),
        Tone::Thing(0) => ([0xB0, 0x6A, 0x4E], 55),
        Tone::Thing(1) => ([0x4E, 0x7F, 0x8C], 55),
        Tone::Thing(_) => ([0x8C, 0x86, 0x4E], 55),
        Tone::Leaf => ([0x4F, 0x7E, 0x55], 65),
        Tone::Counter => ([0x8A, 0x69, 0x48], 85),
        Tone::CounterShade => ([0x5A, 0x42, 0x2E], 90),
    };
    let [red, green, blue] = blend(ground, towards, share);
    Color32::from_rgb(red, green, blue)
}

/// Hair greys with the years.
fn hair(look: Look) -> Rgb {
    let own = HAIR[usize::from(look.hair) % HAIR.len()];
    match look.age {
        Age::Young => own,
        Age::Middle => blend(own, [0x8D, 0x8A, 0x88], 12),
        Age::Old => blend(own, [0xCF, 0xCC, 0xC8], 72),
    }
}

/// `percent` of `other` mixed into `one`.
fn blend(one: Rgb, other: Rgb, percent: u16) -> Rgb {
    let mix = |index: usize| {
        let mixed = (u16::from(one[index]) * (100 - percent) + u16::from(other[index]) * percent) / 100;
        u8::try_from(mixed).unwrap_or(u8::MAX)
    };
    [mix(0), mix(1), mix(2)]
}
