//! The quiet question above the reply: two rows of numbers, gone with one key.

use egui::{Button, Key, Ui, WidgetInfo, WidgetType};

use super::theme::{palette, space};
use super::widgets::{button, kept_in_sight, panel, prose, soft};
use super::{Draft, Over, UiAction};
use crate::replay::note::Note;
use crate::view::conversation::ConversationView;

/// Asks, where it is time and it was not put away.
pub(super) fn guess(ui: &mut Ui, view: &ConversationView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    let Some(ask) = view.guess.as_ref().filter(|ask| ask.turn != draft.guess.put_away) else { return };
    if draft.over != Over::Nothing || view.busy.is_some() {
        return;
    }
    let (number, skipped) = panel(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::TINY;
        let number = row(ui, &ask.question, &ask.ends);
        let skip = ui.horizontal_top(|ui| {
            let skips = button(ui, &ask.skip).clicked();
            ui.vertical(|ui| soft(ui, &ask.lead));
            skips
        });
        (number, skip.inner)
    });
    ui.add_space(space::SMALL);
    let escape = ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Escape));
    if skipped || escape {
        (draft.guess.put_away, draft.settled) = (ask.turn, false);
    } else if let Some(number) = number {
        answer(ask.answer(number), draft, actions);
    }
}

/// Whether what is written would be taken for the answer to the question.
pub(super) fn is_answer(view: &ConversationView, draft: &Draft) -> bool {
    written(view, draft).is_some()
}

fn written(view: &ConversationView, draft: &Draft) -> Option<Note> {
    let asked = view.guess.as_ref().filter(|ask| ask.turn != draft.guess.put_away);
    asked.and_then(|ask| ask.typed(&draft.reply))
}

/// Takes a reply that is nothing but a number for the answer to the question, where it is asked.
pub(super) fn typed(view: &ConversationView, draft: &mut Draft, actions: &mut Vec<UiAction>) -> bool {
    let Some(note) = written(view, draft) else { return false };
    draft.reply.clear();
    answer(note, draft, actions);
    true
}

fn answer(note: Note, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    actions.push(UiAction::Keep(note));
    draft.settled = false;
}

/// A question with the numbers 0 to 10; gives back the one that was pressed.
fn row(ui: &mut Ui, question: &str, ends: &[String; 2]) -> Option<u8> {
    prose(ui, question);
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::TINY;
        ui.spacing_mut().button_padding.x = 6.0;
        soft(ui, &ends[0]);
        for number in 0..=10_u8 {
            let label = number.to_string();
            let shown = ui.add(Button::new(&label).min_size(egui::vec2(32.0, 32.0)).fill(palette(ui).raised));
            shown.widget_info(|| {
                WidgetInfo::labeled(
                    WidgetType::Button,
                    true,
                    match number {
                        0 => format!("{question} 0, {}", ends[0]),
                        10 => format!("{question} 10, {}", ends[1]),
                        _ => format!("{question} {number}"),
                    },
                )
            });
            if kept_in_sight(shown).clicked() {
                pressed = Some(number);
            }
        }
        soft(ui, &ends[1]);
    });
    pressed
}
