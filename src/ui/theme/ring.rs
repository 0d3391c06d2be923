//! The ring round what has the keyboard: there while keys are used, gone while somebody points and clicks.
//!
//! Whoever clicked once knows where they are; to them a ring on the next button looks like a choice already made.

use egui::{Context, Id, Key, Response, Stroke, Ui, Visuals};

use super::{Colour, FOCUS_WIDTH};

/// Keys that lead from thing to thing, or press one.
const LEADING: [Key; 9] = [
    Key::Tab,
    Key::Enter,
    Key::Space,
    Key::ArrowUp,
    Key::ArrowDown,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::Home,
    Key::End,
];

/// Follows what the trainee uses, keys or pointer.
pub fn follow(ctx: &Context) {
    let (points, presses) =
        ctx.input(|input| (input.pointer.any_pressed(), LEADING.iter().any(|key| input.key_pressed(*key))));
    let is_shown = is_shown(&ctx.global_style().visuals);
    match (points, presses) {
        (true, false) if is_shown => hide(ctx),
        (false, true) if !is_shown => show(ctx),
        _ => {}
    }
}

/// Whether there is to be a ring round this.
pub fn is_round(ui: &Ui, response: &Response) -> bool {
    response.has_focus() && is_shown(ui.visuals())
}

fn is_shown(visuals: &Visuals) -> bool {
    visuals.widgets.active.bg_stroke.width >= FOCUS_WIDTH
}

/// Where the look of what has the keyboard is kept while it is hidden.
fn kept() -> Id {
    Id::new("ring")
}

fn hide(ctx: &Context) {
    let widgets = ctx.global_style().visuals.widgets.clone();
    ctx.data_mut(|data| data.insert_temp(kept(), (widgets.active.weak_bg_fill, widgets.active.bg_stroke)));
    dress(ctx, (widgets.inactive.weak_bg_fill, widgets.inactive.bg_stroke));
}

fn show(ctx: &Context) {
    if let Some(look) = ctx.data(|data| data.get_temp(kept())) {
        dress(ctx, look);
    }
}

fn dress(ctx: &Context, (fill, stroke): (Colour, Stroke)) {
    ctx.style_mut_of(ctx.theme(), |style| {
        style.visuals.widgets.active.weak_bg_fill = fill;
        style.visuals.widgets.active.bg_stroke = stroke;
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Event, Modifiers, PointerButton, Pos2, RawInput};

    fn after(ctx: &Context, event: Event) -> bool {
        let input = RawInput { events: vec![event], ..RawInput::default() };
        ctx.run_ui(input, |ui| follow(ui.ctx())).textures_delta.clear();
        is_shown(&ctx.global_style().visuals)
    }

    fn key(key: Key) -> Event {
        Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE }
    }

    fn press() -> Event {
        let modifiers = Modifiers::NONE;
        Event::PointerButton { pos: Pos2::ZERO, button: PointerButton::Primary, pressed: true, modifiers }
    }

    #[test]
    fn the_ring_comes_with_the_keys_and_goes_with_the_pointer() {
        let ctx = Context::default();
        crate::ui::theme::dress(&ctx);
        assert!(is_shown(&ctx.global_style().visuals), "at first nobody has pointed");
        assert!(!after(&ctx, press()));
        assert!(!after(&ctx, key(Key::A)), "to write is no looking for a place");
        assert!(after(&ctx, key(Key::Tab)));
        assert!(!after(&ctx, press()));
    }
}
