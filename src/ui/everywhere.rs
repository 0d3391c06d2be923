//! Keys that hold on every screen.

use egui::{Context, Key, Modifiers, gui_zoom::kb_shortcuts};

use super::UiAction;
use super::theme::ring;
use crate::settings::{Change, Settings};

/// By how much a key press makes text larger or smaller, in percent of the designed size.
const STEP_PERCENT: u16 = 10;

/// F1 shows help and leaves it; Ctrl with plus, minus and nought sets the size of the text.
pub fn keys(ctx: &Context, settings: &Settings, actions: &mut Vec<UiAction>) {
    ring::follow(ctx);
    let pressed = |shortcut| ctx.input_mut(|input| input.consume_shortcut(shortcut));
    if ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F1)) {
        actions.push(UiAction::Help);
    }
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
