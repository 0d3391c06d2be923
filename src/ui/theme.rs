//! The only place with colours and sizes: three palettes, one scale of type, one of spacing.

mod paints;
mod palette;
pub mod ring;
mod tint;

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Stroke, TextStyle, Visuals,
};

pub use paints::{paint, tone};
pub use palette::{DARK, HIGH_CONTRAST, LIGHT, PALETTES, Palette, palette, palette_of};
pub use tint::{Tints, tints};

use crate::settings::Colours;

/// A colour, for the screens that pass one on.
pub type Colour = Color32;

/// Spacing in points, a scale of its own so that things line up.
pub mod space {
    /// Inside a line.
    pub const TINY: f32 = 4.0;
    /// Between things that belong together.
    pub const SMALL: f32 = 8.0;
    /// Between things.
    pub const MEDIUM: f32 = 16.0;
    /// Between groups.
    pub const LARGE: f32 = 28.0;
    /// Widest line that reads well.
    pub const MEASURE: f32 = 680.0;
    /// Widest page.
    pub const PAGE: f32 = 1180.0;
    /// Height of a button, large enough for a finger.
    pub const BUTTON: f32 = 40.0;
}

/// Rounded corners of cards and bubbles.
pub const ROUND: CornerRadius = CornerRadius::same(10);
/// Width of the ring round what has the keyboard.
pub const FOCUS_WIDTH: f32 = 3.0;
/// Size of running text as designed.
const BODY: f32 = 15.5;
/// Height of a line of running text, as a multiple of its size.
pub const LEADING: f32 = 1.42;

/// The heading of a section.
pub fn title_style() -> TextStyle {
    TextStyle::Name("title".into())
}

/// How much larger than designed everything is drawn in a window of this height in points: a big
/// screen is for reading from further away, not for smaller words in more room. In steps: every size of
/// letters is drawn once and kept, and a window that is dragged larger goes through hundreds of heights.
pub fn zoom(height: f32) -> f32 {
    const DESIGNED_HEIGHT: f32 = 720.0;
    const STEPS: f32 = 10.0;
    let zoom = (1.0 + 0.6 * (height / DESIGNED_HEIGHT - 1.0)).clamp(0.9, 2.2);
    (zoom * STEPS).round() / STEPS
}

/// The colour behind everything, red, green, blue. The window clears its picture with it: to paint it would
/// draw every pixel twice.
pub fn ground(ctx: &egui::Context) -> [u8; 3] {
    let [red, green, blue, _] = ctx.global_style().visuals.panel_fill.to_array();
    [red, green, blue]
}

/// Half as bold again as running text.
pub fn bold() -> FontFamily {
    FontFamily::Name("bold".into())
}

/// Inter for what it has, egui's own fonts for other scripts and for pictures.
fn fonts() -> FontDefinitions {
    const REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.otf");
    const BOLD: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.otf");
    let mut fonts = FontDefinitions::default();
    let others = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    for (family, name, bytes) in [(FontFamily::Proportional, "regular", REGULAR), (bold(), "bold", BOLD)] {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        let chain = std::iter::once(name.to_owned()).chain(others.clone()).collect();
        fonts.families.insert(family, chain);
    }
    fonts
}

/// A bar that is always there to be seen, quiet until it is used.
fn scroll_bar() -> egui::style::ScrollStyle {
    let mut bar = egui::style::ScrollStyle::solid();
    bar.bar_width = 8.0;
    bar.dormant_handle_opacity = 0.45;
    bar.active_handle_opacity = 0.6;
    bar.interact_handle_opacity = 0.8;
    bar.fade.strength = 0.0;
    bar
}

/// Dresses a context: type, spacing and the light colours. Called once, and seen from the next frame on.
pub fn dress(ctx: &egui::Context) {
    ctx.set_fonts(fonts());
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
    wear(ctx, Colours::Light, 100);
}

/// Puts on these colours, with text of this size in percent of the designed one.
pub fn wear(ctx: &egui::Context, colours: Colours, text_percent: u16) {
    let theme = if colours == Colours::Light { egui::Theme::Light } else { egui::Theme::Dark };
    ctx.set_theme(theme);
    let scale = f32::from(text_percent) / 100.0;
    ctx.style_mut_of(theme, |style| {
        style.visuals = visuals(theme, &palette_of(colours));
        style.text_styles = text_styles(scale);
        style.spacing.item_spacing = egui::vec2(space::SMALL, space::SMALL);
        style.spacing.button_padding = egui::vec2(14.0, 8.0);
        style.spacing.interact_size.y = space::BUTTON;
        style.spacing.scroll = scroll_bar();
        style.animation_time = 0.1;
        style.interaction.selectable_labels = false;
    });
}

fn text_styles(scale: f32) -> std::collections::BTreeMap<TextStyle, FontId> {
    let size = |points: f32, family: FontFamily| FontId::new(points * scale, family);
    [
        (TextStyle::Heading, size(27.0, bold())),
        (title_style(), size(17.5, bold())),
        (TextStyle::Body, size(BODY, FontFamily::Proportional)),
        (TextStyle::Button, size(BODY, FontFamily::Proportional)),
        (TextStyle::Monospace, size(14.0, FontFamily::Monospace)),
        (TextStyle::Small, size(13.5, FontFamily::Proportional)),
    ]
    .into()
}

/// How much larger than designed the text is: widths that hold text grow with it.
pub fn text_scale(ui: &egui::Ui) -> f32 {
    TextStyle::Body.resolve(ui.style()).size / BODY
}

fn visuals(theme: egui::Theme, colours: &Palette) -> Visuals {
    let mut visuals = theme.default_visuals();
    visuals.panel_fill = colours.ground;
    visuals.window_fill = colours.raised;
    visuals.window_stroke = Stroke::new(1.0, colours.hairline);
    visuals.extreme_bg_color = colours.sunken;
    visuals.text_edit_bg_color = Some(colours.raised);
    visuals.faint_bg_color = colours.sunken;
    visuals.hyperlink_color = colours.accent;
    visuals.warn_fg_color = colours.caution;
    visuals.error_fg_color = colours.alarm;
    visuals.weak_text_color = Some(colours.soft);
    visuals.selection.bg_fill = colours.tinted;
    // The box for words has the colour of what leads on: in that of the ring it looks like an error.
    visuals.selection.stroke = Stroke::new(2.0, colours.accent);
    visuals.window_corner_radius = ROUND;
    let widgets = &mut visuals.widgets;
    let states = [
        (&mut widgets.noninteractive, colours.raised, colours.hairline, 1.0),
        (&mut widgets.inactive, colours.raised, colours.edge, 1.0),
        (&mut widgets.hovered, colours.tinted, colours.edge, 1.5),
        (&mut widgets.active, colours.tinted, colours.focus, FOCUS_WIDTH),
        (&mut widgets.open, colours.tinted, colours.edge, 1.0),
    ];
    for (state, fill, edge, width) in states {
        // Buttons have the weak fill, the handles of scroll bars the other.
        state.bg_fill = colours.edge;
        state.weak_bg_fill = fill;
        state.bg_stroke = Stroke::new(width, edge);
        state.fg_stroke = Stroke::new(1.5, colours.ink);
        state.corner_radius = CornerRadius::same(8);
        state.expansion = 0.0;
    }
    visuals
}

/// The inner margin of cards and panels.
pub const PADDING: Margin = Margin::same(18);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_larger_screen_has_larger_words_and_more_room() {
        assert_eq!(zoom(720.0), 1.0);
        assert!(zoom(1080.0) > 1.2 && zoom(1080.0) < 1.5);
        assert!(zoom(300.0) >= 0.9);
    }
}
