//! What the trainee writes on the way: the rule that was in the way, what happened with a real customer.

use egui::{Key, RichText, TextEdit, TextStyle, Ui};

use super::Walk;
use crate::replay::note::Note;
use crate::ui::UiAction;
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{answer, button, kept_in_sight, panel, paragraph, prose, title};
use crate::view::debrief::{AskNote, RuleView};

/// Longest note, in characters.
const LONGEST: usize = 2_000;

/// Asks which rule got in the way, and at which reply.
pub(super) fn rule(ui: &mut Ui, view: &RuleView, walk: &mut Walk, actions: &mut Vec<UiAction>) {
    ask(ui, &view.ask, |ui| {
        ui.horizontal_wrapped(|ui| {
            for (index, (_, name)) in view.places.iter().enumerate() {
                if answer(ui, name, walk.place == index).clicked() {
                    walk.place = index;
                }
            }
        });
        let (_, entered) = text_box(ui, "idea", &view.ask.label, &mut walk.idea);
        if kept(ui, &view.ask, &walk.idea, entered) {
            let turn = view.places.get(walk.place).map_or(0, |(turn, _)| *turn);
            actions.push(UiAction::Keep(Note::Idea { turn, text: std::mem::take(&mut walk.idea) }));
        }
    });
}

/// Asks what happened with a real customer. Gives back what is to be kept, and whether somebody writes.
pub(in crate::ui) fn tried(ui: &mut Ui, view: &AskNote, text: &mut String) -> (Option<String>, bool) {
    let (mut keeps, mut writes) = (None, false);
    ask(ui, view, |ui| {
        let (shown, entered) = text_box(ui, "tried", &view.label, text);
        writes = shown.has_focus() || shown.lost_focus();
        keeps = kept(ui, view, text, entered).then(|| std::mem::take(text));
    });
    (keeps, writes)
}

/// The question, what was kept already, and where to answer: what was just kept is seen over the box.
fn ask(ui: &mut Ui, view: &AskNote, answer: impl FnOnce(&mut Ui)) {
    panel(ui, |ui| {
        title(ui, &view.title);
        prose(ui, &view.lead);
        ui.add_space(space::SMALL);
        for kept in &view.kept {
            paragraph(ui, kept, TextStyle::Small, palette(ui).good);
        }
        answer(ui);
    });
}

/// The button that keeps what is written; Enter in the box does the same.
fn kept(ui: &mut Ui, view: &AskNote, text: &str, entered: bool) -> bool {
    let is_written = !text.trim().is_empty();
    let pressed = ui.add_enabled_ui(is_written, |ui| button(ui, &view.keep)).inner.clicked();
    is_written && (pressed || entered)
}

/// A line to write in, with its label over it. True when Enter was pressed in it.
pub(super) fn text_box(ui: &mut Ui, id: &str, label: &str, text: &mut String) -> (egui::Response, bool) {
    let name = ui.label(RichText::new(label).text_style(TextStyle::Small).color(palette(ui).soft));
    let width = ui.available_width().min(space::MEASURE);
    let edit = TextEdit::singleline(text).id_salt(id).char_limit(LONGEST);
    let shown = ui.add(edit.desired_width(width).margin(egui::Margin::symmetric(10, 9)));
    let shown = shown.labelled_by(name.id);
    let entered = shown.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    (kept_in_sight(shown), entered)
}
