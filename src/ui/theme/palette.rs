//! Three palettes: light, dark and high contrast, each colour by what it is for.

use egui::Color32;

use crate::settings::Colours;

/// Colours by what they are for; every palette holds WCAG AA (a test computes it).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Behind everything.
    pub ground: Color32,
    /// Cards, panels and the customer's words.
    pub raised: Color32,
    /// Wells: the text box, the strip behind a bar.
    pub sunken: Color32,
    /// The trainee's words, a chosen option.
    pub tinted: Color32,
    /// Hairlines between things.
    pub hairline: Color32,
    /// Edges of what can be pressed or typed in; 3:1 on every ground.
    pub edge: Color32,
    /// Text.
    pub ink: Color32,
    /// Secondary text.
    pub soft: Color32,
    /// What leads on: the main button, links.
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// The ring round what has the keyboard.
    pub focus: Color32,
    /// Went well.
    pub good: Color32,
    /// Look here.
    pub caution: Color32,
    /// Went wrong.
    pub alarm: Color32,
}

/// Light, for daylight and projectors.
pub const LIGHT: Palette = Palette {
    ground: Color32::from_rgb(0xF5, 0xF3, 0xEE),
    raised: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    sunken: Color32::from_rgb(0xEB, 0xE7, 0xDF),
    tinted: Color32::from_rgb(0xDC, 0xEB, 0xEC),
    hairline: Color32::from_rgb(0xD9, 0xD3, 0xC7),
    edge: Color32::from_rgb(0x80, 0x7A, 0x6D),
    ink: Color32::from_rgb(0x1E, 0x22, 0x27),
    soft: Color32::from_rgb(0x52, 0x57, 0x5E),
    accent: Color32::from_rgb(0x17, 0x5A, 0x68),
    on_accent: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    focus: Color32::from_rgb(0xB0, 0x4E, 0x0F),
    good: Color32::from_rgb(0x1F, 0x66, 0x3A),
    caution: Color32::from_rgb(0x7D, 0x50, 0x00),
    alarm: Color32::from_rgb(0xA1, 0x2D, 0x26),
};

/// Dark, for evenings.
pub const DARK: Palette = Palette {
    ground: Color32::from_rgb(0x16, 0x19, 0x1D),
    raised: Color32::from_rgb(0x20, 0x25, 0x2A),
    sunken: Color32::from_rgb(0x0F, 0x12, 0x15),
    tinted: Color32::from_rgb(0x1C, 0x38, 0x3E),
    hairline: Color32::from_rgb(0x36, 0x3E, 0x45),
    edge: Color32::from_rgb(0x7E, 0x89, 0x92),
    ink: Color32::from_rgb(0xEC, 0xEA, 0xE4),
    soft: Color32::from_rgb(0xB3, 0xB9, 0xBF),
    accent: Color32::from_rgb(0x77, 0xC6, 0xD1),
    on_accent: Color32::from_rgb(0x0A, 0x20, 0x25),
    focus: Color32::from_rgb(0xFF, 0xB1, 0x5C),
    good: Color32::from_rgb(0x83, 0xCF, 0x99),
    caution: Color32::from_rgb(0xE6, 0xBA, 0x62),
    alarm: Color32::from_rgb(0xF2, 0x9A, 0x8E),
};

/// High contrast: black, white, and colours that keep 7:1 on black.
pub const HIGH_CONTRAST: Palette = Palette {
    ground: Color32::from_rgb(0x00, 0x00, 0x00),
    raised: Color32::from_rgb(0x00, 0x00, 0x00),
    sunken: Color32::from_rgb(0x12, 0x12, 0x12),
    tinted: Color32::from_rgb(0x00, 0x2B, 0x36),
    hairline: Color32::from_rgb(0xC0, 0xC0, 0xC0),
    edge: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    ink: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    soft: Color32::from_rgb(0xEA, 0xEA, 0xEA),
    accent: Color32::from_rgb(0x6F, 0xE7, 0xFF),
    on_accent: Color32::from_rgb(0x00, 0x00, 0x00),
    focus: Color32::from_rgb(0xFF, 0xE0, 0x00),
    good: Color32::from_rgb(0x8D, 0xF5, 0xA4),
    caution: Color32::from_rgb(0xFF, 0xD2, 0x6B),
    alarm: Color32::from_rgb(0xFF, 0xB0, 0xA6),
};

/// Every palette, for whoever must hold for all of them.
pub const PALETTES: [Palette; 3] = [LIGHT, DARK, HIGH_CONTRAST];

/// The palette of these colours.
pub fn palette_of(colours: Colours) -> Palette {
    match colours {
        Colours::Light => LIGHT,
        Colours::Dark => DARK,
        Colours::HighContrast => HIGH_CONTRAST,
    }
}

/// The palette that is on; each is known by its ground.
pub fn palette(ui: &egui::Ui) -> Palette {
    let ground = ui.visuals().panel_fill;
    PALETTES.into_iter().find(|palette| palette.ground == ground).unwrap_or(LIGHT)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contrast ratio of WCAG 2.2.
    fn contrast(one: Color32, other: Color32) -> f64 {
        let luminance = |colour: Color32| {
            let linear = |byte: u8| {
                let share = f64::from(byte) / 255.0;
                if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
            };
            0.2126 * linear(colour.r()) + 0.7152 * linear(colour.g()) + 0.0722 * linear(colour.b())
        };
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn text_holds_aa_on_every_ground() {
        for colours in PALETTES {
            for ground in [colours.ground, colours.raised, colours.sunken, colours.tinted] {
                for text in
                    [colours.ink, colours.soft, colours.accent, colours.good, colours.caution, colours.alarm]
                {
                    assert!(
                        contrast(text, ground) >= 4.5,
                        "{text:?} on {ground:?}: {}",
                        contrast(text, ground)
                    );
                }
            }
            assert!(contrast(colours.on_accent, colours.accent) >= 4.5);
        }
    }

    #[test]
    fn edges_and_the_focus_ring_can_be_seen() {
        for colours in PALETTES {
            for ground in [colours.ground, colours.raised] {
                assert!(contrast(colours.edge, ground) >= 3.0, "{ground:?}");
                assert!(contrast(colours.focus, ground) >= 3.0, "{ground:?}");
            }
        }
    }

    #[test]
    fn high_contrast_holds_aaa() {
        let colours = HIGH_CONTRAST;
        for ground in [colours.ground, colours.raised, colours.sunken, colours.tinted] {
            for text in
                [colours.ink, colours.soft, colours.accent, colours.good, colours.caution, colours.alarm]
            {
                assert!(contrast(text, ground) >= 7.0, "{text:?} on {ground:?}: {}", contrast(text, ground));
            }
            assert!(contrast(colours.edge, ground) >= 7.0 && contrast(colours.focus, ground) >= 7.0);
        }
        assert!(contrast(colours.on_accent, colours.accent) >= 7.0);
    }

    #[test]
    fn every_palette_is_known_by_its_ground() {
        for (index, one) in PALETTES.iter().enumerate() {
            assert!(PALETTES[index + 1..].iter().all(|other| other.ground != one.ground));
        }
    }
}
