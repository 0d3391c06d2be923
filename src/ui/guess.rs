//! The quiet question above the reply: two rows of numbers, gone with one key.

use egui::{Button, Key, Ui, WidgetInfo, WidgetType};

use super::theme::{palette, space};
use super::widgets::{button, kept_in_sight, panel, prose, soft};
use super::{Draft, Over, UiAction};
use crate::replay::note::Note;
use crate::view::conversation::ConversationView;
use crate::view::guess::GuessView;

/// Asks, where it is time and it was not put away.
pub(super) fn guess(ui: &mut Ui, view: &ConversationView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    let Some(ask) = view.guess.as_ref().filter(|ask| ask.turn != draft.guess.put_away) else { return };
    if draft.over != Over::Nothing || view.busy.is_some() {
        return;
    }
    let chosen = panel(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::TINY;
        let number = match draft.guess.anger {
            None => row(ui, &ask.anger, &ask.anger_ends),
            Some(_) => row(ui, &ask.sure, &ask.sure_ends),
        };
        ui.horizontal_wrapped(|ui| {
            soft(ui, &ask.lead);
            (number, button(ui, &ask.skip).clicked())
        })
        .inner
    });
    ui.add_space(space::SMALL);
    let (number, skipped) = chosen;
    let escape = ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Escape));
    if skipped || escape {
        put_away(ask, draft);
    } else if let Some(number) = number {
        answer(ask, number, draft, actions);
    }
}

fn answer(ask: &GuessView, number: u8, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    let Some(anger) = draft.guess.anger else {
        draft.guess.anger = Some(number);
        return;
    };
    actions.push(UiAction::Keep(Note::Guess { turn: ask.turn, anger, sure: number }));
    put_away(ask, draft);
}

fn put_away(ask: &GuessView, draft: &mut Draft) {
    draft.guess.put_away = ask.turn;
    draft.guess.anger = None;
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
