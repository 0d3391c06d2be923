//! Keys that hold on every screen.

use egui::{Context, gui_zoom::kb_shortcuts};

use super::UiAction;
use crate::settings::{Change, Settings};

/// By how much a key press makes text larger or smaller, in percent of the designed size.
const STEP_PERCENT: u16 = 10;

/// Ctrl with plus, minus and nought sets the size of the text.
pub fn keys(ctx: &Context, settings: &Settings, actions: &mut Vec<UiAction>) {
    let pressed = |shortcut| ctx.input_mut(|input| input.consume_shortcut(shortcut));
    let now = settings.text_percent;
    let larger = pressed(&kb_shortcuts::ZOOM_IN) || pressed(&kb_shortcuts::ZOOM_IN_SECONDARY);
    let wanted = match (larger, pressed(&kb_shortcuts::ZOOM_OUT), pressed(&kb_shortcuts::ZOOM_RESET)) {
        (true, ..) => now + STEP_PERCENT,
        (_, true, _) => now.saturating_sub(STEP_PERCENT),
        (.., true) => 100,
        _ => return,
    };
    actions.push(UiAction::Change(Change::TextPercent(wanted)));
}
