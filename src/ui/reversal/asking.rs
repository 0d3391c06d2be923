//! The question before anything is shown: four answers to each thing, and a number.

use egui::{Button, RichText, Ui, WidgetInfo, WidgetType};

use crate::ui::theme::{palette, space};
use crate::ui::widgets::{choosable, heading, kept_in_sight, main_button, panel, prose, sheet, soft, title};
use crate::ui::{Draft, UiAction};
use crate::view::reversal::{AskThing, AskingView, Belief, Prediction, ReversalWish};

/// Asks what came across.
pub(super) fn asking(ui: &mut Ui, view: &AskingView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    let is_fresh = !draft.settled;
    draft.turned.beliefs.resize(view.things.len(), None);
    sheet(ui, space::MEASURE + 140.0, &view.keys, |ui| {
        heading(ui, &view.heading);
        prose(ui, &view.lead);
        ui.add_space(space::MEDIUM);
        let beliefs = view.things.iter().zip(&mut draft.turned.beliefs);
        for (index, (asked, belief)) in beliefs.enumerate() {
            thing(ui, asked, &view.beliefs, belief, is_fresh && index == 0);
        }
        heard(ui, view, &mut draft.turned.heard);
        ui.add_space(space::SMALL);
        if main_button(ui, &view.done).clicked() {
            let prediction = Prediction { beliefs: draft.turned.beliefs.clone(), heard: draft.turned.heard };
            actions.push(UiAction::Reversal(ReversalWish::Compare(prediction)));
        }
    });
}

fn thing(ui: &mut Ui, asked: &AskThing, names: &[String], belief: &mut Option<Belief>, first: bool) {
    panel(ui, |ui| {
        soft(ui, &asked.part);
        prose(ui, &asked.says);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            for (index, (one, name)) in Belief::ALL.into_iter().zip(names).enumerate() {
                let is_chosen = *belief == Some(one);
                let shown = choosable(ui, name, &format!("{} {name}", asked.label), is_chosen);
                if first && index == 0 {
                    shown.request_focus();
                }
                if shown.clicked() {
                    // Chosen again it is no view.
                    *belief = (!is_chosen).then_some(one);
                }
            }
        });
    });
    ui.add_space(space::SMALL);
}

fn heard(ui: &mut Ui, view: &AskingView, heard: &mut Option<u8>) {
    panel(ui, |ui| {
        title(ui, &view.heard);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::TINY;
            ui.spacing_mut().button_padding.x = 6.0;
            soft(ui, &view.ends[0]);
            for number in 0..=10_u8 {
                if numbered(ui, number, &view.heard, *heard == Some(number)) {
                    *heard = (*heard != Some(number)).then_some(number);
                }
            }
            soft(ui, &view.ends[1]);
        });
    });
}

fn numbered(ui: &mut Ui, number: u8, question: &str, is_chosen: bool) -> bool {
    let colours = palette(ui);
    let (fill, ink) =
        if is_chosen { (colours.accent, colours.on_accent) } else { (colours.raised, colours.ink) };
    let label = RichText::new(number.to_string()).color(ink);
    let shown = ui.add(Button::new(label).min_size(egui::vec2(32.0, 32.0)).fill(fill));
    let says = format!("{question} {number}");
    shown.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, is_chosen, &says));
    kept_in_sight(shown).clicked()
}
