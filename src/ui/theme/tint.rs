//! The tints of the pictures on the cards, one a trade, for every palette.

use egui::Color32;

use super::{HIGH_CONTRAST, LIGHT, Palette};
use crate::view::emblem::Paint;

/// The colours of one picture.
#[derive(Clone, Copy, Debug)]
pub struct Tints {
    /// Behind everything.
    pub ground: Color32,
    far: Color32,
    figure: Color32,
    thing: Color32,
    edge: Color32,
    bright: Color32,
    accent: Color32,
}

impl Tints {
    /// The colour of a paint.
    pub fn paint(&self, paint: Paint) -> Color32 {
        match paint {
            Paint::Far => self.far,
            Paint::Figure => self.figure,
            Paint::Thing => self.thing,
            Paint::Edge => self.edge,
            Paint::Bright => self.bright,
            Paint::Accent => self.accent,
        }
    }
}

/// The colours of a picture of this tint in this palette.
pub fn tints(palette: &Palette, tint: u8) -> Tints {
    const LIGHTS: [[u8; 3]; 5] =
        [[0xCF, 0xE3, 0xE1], [0xF2, 0xDE, 0xC6], [0xD9, 0xDF, 0xF0], [0xEB, 0xDA, 0xE6], [0xDF, 0xE7, 0xCC]];
    const DARKS: [[u8; 3]; 5] =
        [[0x1D, 0x38, 0x3C], [0x43, 0x35, 0x25], [0x28, 0x31, 0x4C], [0x3F, 0x2C, 0x40], [0x2E, 0x3A, 0x26]];
    let index = usize::from(tint) % LIGHTS.len();
    if *palette == HIGH_CONTRAST {
        return high_contrast(palette);
    }
    let is_light = *palette == LIGHT;
    let [red, green, blue] = if is_light { LIGHTS[index] } else { DARKS[index] };
    let ground = Color32::from_rgb(red, green, blue);
    let toward = |other: Color32, share: f32| ground.lerp_to_gamma(other, share);
    let deep =
        if is_light { Color32::from_rgb(0x24, 0x2C, 0x36) } else { Color32::from_rgb(0xE8, 0xE6, 0xE0) };
    Tints {
        ground,
        far: toward(deep, 0.14),
        figure: toward(deep, 0.52),
        thing: toward(deep, 0.34),
        edge: toward(deep, 0.66),
        bright: toward(Color32::WHITE, if is_light { 0.82 } else { 0.72 }),
        accent: palette.accent,
    }
}

fn high_contrast(palette: &Palette) -> Tints {
    Tints {
        ground: palette.ground,
        far: Color32::from_rgb(0x5A, 0x5A, 0x5A),
        figure: palette.ink,
        thing: Color32::from_rgb(0x8A, 0x8A, 0x8A),
        edge: palette.ink,
        bright: palette.ink,
        accent: palette.focus,
    }
}
