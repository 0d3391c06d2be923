//! The ring round what has the keyboard: there while keys are used, gone while somebody points and clicks.
//!
//! Whoever clicked once knows where they are; to them a ring on the next button looks like a choice already made.

use egui::{Context, Key, Response, Ui, Visuals};

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
    if points != presses && is_shown(&ctx.global_style().visuals) != presses {
        ctx.all_styles_mut(|style| set(&mut style.visuals, presses));
    }
}

/// Whether there is to be a ring round this.
pub fn is_round(ui: &Ui, response: &Response) -> bool {
    response.has_focus() && is_shown(ui.visuals())
}

fn is_shown(visuals: &Visuals) -> bool {
    visuals.widgets.active.bg_stroke == visuals.selection.stroke
}

fn set(visuals: &mut Visuals, shown: bool) {
    let (fill, stroke) = if shown {
        (visuals.selection.bg_fill, visuals.selection.stroke)
    } else {
        (visuals.widgets.inactive.weak_bg_fill, visuals.widgets.inactive.bg_stroke)
    };
    visuals.widgets.active.weak_bg_fill = fill;
    visuals.widgets.active.bg_stroke = stroke;
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
