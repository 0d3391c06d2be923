//! What the trainee knows, beside the talk: tabs, and below them the page of the moment.

use egui::{Frame, Key, KeyboardShortcut, Margin, Modifiers, Panel, ScrollArea, Ui};

use super::theme::{palette, space};
use super::widgets::{answer, button, fields, page, soft, title};
use super::{Draft, Over};
use crate::view::papers::{PapersView, Sheet};

/// Opens and closes the papers with their keys.
pub(super) fn keys(ui: &Ui, draft: &mut Draft) {
    let shortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::B);
    let pressed = ui
        .input_mut(|input| input.consume_key(Modifiers::NONE, Key::F2) || input.consume_shortcut(&shortcut));
    let is_open = matches!(draft.over, Over::Papers(_));
    let escape = is_open && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if escape || (pressed && is_open) {
        draft.over = Over::Nothing;
        draft.settled = false;
    } else if pressed && matches!(draft.over, Over::Nothing | Over::Guide(_)) {
        draft.over = Over::Papers(0);
        ui.memory_mut(|memory| memory.data.insert_temp(first_tab(), true));
    }
}

/// Shows the papers at the right of the talk, where they are open.
pub(super) fn papers(ui: &mut Ui, view: &PapersView, draft: &mut Draft, width: f32) {
    let Over::Papers(open) = draft.over else { return };
    let frame = Frame::new().fill(palette(ui).raised).inner_margin(Margin::same(18));
    Panel::right("papers").exact_size(width).resizable(false).frame(frame).show(ui, |ui| {
        let mut shown = open.min(view.sheets.len().saturating_sub(1));
        tabs(ui, view, &mut shown);
        ui.add_space(space::SMALL);
        let closed = button(ui, &view.close).clicked();
        ui.separator();
        ScrollArea::vertical().id_salt(shown).auto_shrink([false, false]).show(ui, |ui| {
            if let Some(sheet) = view.sheets.get(shown) {
                contents(ui, sheet);
            }
        });
        draft.over = if closed { Over::Nothing } else { Over::Papers(shown) };
        if closed {
            draft.settled = false;
        }
    });
}

fn tabs(ui: &mut Ui, view: &PapersView, shown: &mut usize) {
    let opened = ui.memory_mut(|memory| memory.data.remove_temp::<bool>(first_tab())).unwrap_or(false);
    ui.horizontal_wrapped(|ui| {
        for (index, sheet) in view.sheets.iter().enumerate() {
            let tab = answer(ui, &sheet.title, index == *shown);
            if opened && index == *shown {
                tab.request_focus();
            }
            if tab.clicked() {
                *shown = index;
            }
        }
    });
}

fn first_tab() -> egui::Id {
    egui::Id::new("papers-were-opened")
}

fn contents(ui: &mut Ui, sheet: &Sheet) {
    for text in &sheet.pages {
        page(ui, text);
        ui.add_space(space::SMALL);
    }
    if !sheet.fields.is_empty() {
        if !sheet.fields_heading.is_empty() {
            ui.add_space(space::SMALL);
            title(ui, &sheet.fields_heading);
        }
        fields(ui, &sheet.fields);
    }
    if !sheet.note.is_empty() {
        ui.add_space(space::SMALL);
        soft(ui, &sheet.note);
    }
}
