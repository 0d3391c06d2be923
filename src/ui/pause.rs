//! The talk stands still: a pause, and a quiet screen for the trainee's own sake.

use egui::{Key, Sense, Ui};

use super::library::pressed;
use super::theme::{palette, space};
use super::widgets::{button, foot, heading, main_button, prose, question, soft, title};
use super::{Draft, Over, Stage, UiAction};
use crate::view::conversation::ConversationView;
use crate::view::life::fullness;

/// Opens the pause with its keys, and shows it over the talk.
pub(super) fn pause(ui: &mut Ui, view: &ConversationView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    if draft.over == Over::Nothing {
        let writes = ui.memory(|memory| memory.focused().is_some()) && ui.ctx().text_edit_focused();
        if pressed(ui, Key::Escape) || (!writes && pressed(ui, Key::P)) {
            draft.over = Over::Pause;
        }
        return;
    }
    if draft.over != Over::Pause {
        return;
    }
    let words = &view.words;
    let buttons = [&words.pause_step_out, &words.pause_guide, &words.leave_yes];
    let (on, chosen) = question(ui, "pause", |ui| {
        ui.set_max_width(460.0);
        title(ui, &words.pause_heading);
        prose(ui, &words.pause_text);
        ui.add_space(space::SMALL);
        let on = main_button(ui, &words.pause_on);
        if ui.memory(|memory| memory.focused().is_none()) {
            on.request_focus();
        }
        ui.add_space(space::SMALL);
        let mut chosen = None;
        for (index, label) in buttons.into_iter().enumerate() {
            if button(ui, label).clicked() {
                chosen = Some(index);
            }
        }
        soft(ui, &words.leave_text);
        (on.clicked(), chosen)
    });
    match chosen {
        Some(0) => draft.over = Over::StepOut,
        Some(1) => draft.over = Over::Guide(0),
        Some(_) => actions.push(UiAction::ToLibrary),
        None => {}
    }
    if on || pressed(ui, Key::Escape) || pressed(ui, Key::P) {
        draft.over = Over::Nothing;
        draft.settled = false;
    }
}

/// A quiet screen: nobody waits, nothing counts, and nothing of it is kept.
pub(super) fn step_out(ui: &mut Ui, view: &ConversationView, stage: &Stage, draft: &mut Draft) {
    let words = &view.words;
    foot(ui, &words.step_out_keys);
    ui.vertical_centered(|ui| {
        ui.add_space(ui.available_height() * 0.12);
        heading(ui, &words.step_out_heading);
        ui.add_space(space::MEDIUM);
        breath(ui, stage.is_still);
        ui.add_space(space::MEDIUM);
        ui.allocate_ui(egui::vec2(space::MEASURE.min(ui.available_width()), 0.0), |ui| {
            ui.vertical_centered(|ui| ui.label(&words.step_out_text));
        });
        ui.add_space(space::LARGE);
        let back = main_button(ui, &words.step_out_back);
        if ui.memory(|memory| memory.focused().is_none()) {
            back.request_focus();
        }
        if back.clicked() || pressed(ui, Key::Escape) {
            draft.over = Over::Nothing;
            draft.settled = false;
        }
    });
}

/// A ring that grows and shrinks as slowly as somebody breathes who has time.
fn breath(ui: &mut Ui, is_still: bool) {
    const SIZE: f32 = 190.0;
    const SECONDS: f64 = 9.0;
    let (place, _) = ui.allocate_exact_size(egui::vec2(SIZE, SIZE), Sense::hover());
    #[expect(clippy::cast_possible_truncation, reason = "a share of a breath")]
    let share = (ui.input(|input| input.time) / SECONDS).fract() as f32;
    let full = if is_still { 0.6 } else { fullness(share) };
    if !is_still {
        ui.ctx().request_repaint_after(std::time::Duration::from_millis(40));
    }
    let colours = palette(ui);
    let middle = place.center();
    ui.painter().circle_filled(middle, SIZE * 0.5, colours.sunken);
    ui.painter().circle_filled(middle, SIZE * (0.2 + 0.26 * full), colours.tinted);
    ui.painter().circle_stroke(middle, SIZE * (0.2 + 0.26 * full), egui::Stroke::new(2.0, colours.accent));
}
