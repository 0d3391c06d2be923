//! The names that could stand where the cursor is, in a list below it: they come while a name is written
//! and when they are asked for.

use egui::text_edit::{TextEditOutput, TextEditState};
use egui::{Area, Button, Frame, Id, Key, Margin, Modifiers, Order, RichText, Sense, Stroke, TextStyle, Ui};
use egui::{WidgetInfo, WidgetType};

use super::super::theme::{ROUND, palette};
use super::super::widgets::soft;
use super::{Bench, Offered, editor};
use crate::view::studio::{Name, StudioView, complete, place};

/// Most names in sight.
const IN_SIGHT: usize = 8;

/// The keys of the list, before the box sees them.
pub(super) fn keys(ui: &Ui, bench: &mut Bench, has_focus: bool) {
    if !has_focus {
        bench.names = None;
        return;
    }
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::COMMAND, Key::Space) || pressed(Modifiers::CTRL, Key::Space) {
        ui.input_mut(|input| input.events.retain(|event| *event != egui::Event::Text(" ".to_owned())));
        bench.names = cursor(ui, &bench.page.text).and_then(|at| offered(&bench.page.text, at));
        return;
    }
    let Some(names) = &mut bench.names else { return };
    let count = names.found.names.len();
    if pressed(Modifiers::NONE, Key::ArrowDown) {
        names.chosen = (names.chosen + 1) % count;
    } else if pressed(Modifiers::NONE, Key::ArrowUp) {
        names.chosen = (names.chosen + count - 1) % count;
    } else if pressed(Modifiers::NONE, Key::Enter) {
        let chosen = names.chosen;
        take(bench, chosen);
    } else if pressed(Modifiers::NONE, Key::Escape) {
        bench.names = None;
    }
}

/// Where the cursor is, in bytes, while nothing is marked.
fn cursor(ui: &Ui, text: &str) -> Option<usize> {
    let range = TextEditState::load(ui.ctx(), editor::id())?.cursor.char_range()?;
    range.is_empty().then(|| place::byte(text, range.primary.index.0))
}

fn offered(text: &str, at: usize) -> Option<Offered> {
    let found = complete(text, at);
    (!found.names.is_empty()).then_some(Offered { found, chosen: 0, at })
}

/// Puts a name where it fits, with the cursor behind it.
fn take(bench: &mut Bench, index: usize) {
    let Some(Offered { found, .. }) = bench.names.take() else { return };
    if let Some(Name { writes, .. }) = found.names.get(index) {
        let end = found.replaces.start + writes.len();
        bench.page.replace(found.replaces, writes);
        bench.jump = Some(end..end);
    }
}

/// Shows the list, and looks whether there is another one after what was typed.
pub(super) fn names(ui: &Ui, view: &StudioView, bench: &mut Bench, shown: &TextEditOutput, has_focus: bool) {
    if !has_focus || bench.jump.is_some() {
        return;
    }
    let Some(at) = editor::cursor(&bench.page.text, shown) else { return bench.names = None };
    let moved = bench.names.as_ref().is_some_and(|names| names.at != at);
    if moved || shown.response.response.changed() {
        bench.names = looked_for(&bench.page.text, at);
    }
    let Some(names) = &bench.names else { return };
    let character = egui::text::CCursor::new(place::character(&bench.page.text, at));
    let there = shown.galley.pos_from_cursor(character).translate(shown.galley_pos.to_vec2());
    if let Some(index) = list(ui, view, names, there.left_bottom()) {
        take(bench, index);
    }
}

/// The names for a name that is being written; none where it is whole, and none where nothing is written.
fn looked_for(text: &str, at: usize) -> Option<Offered> {
    let written = text[..at].chars().next_back().is_some_and(|last| last.is_alphabetic() || last == '_');
    let offered = offered(text, at).filter(|_| written)?;
    let found = &offered.found;
    let whole = found.names.iter().any(|name| name.name == text[found.replaces.clone()]);
    (!whole).then_some(offered)
}

/// Draws it; gives the name that was clicked.
fn list(ui: &Ui, view: &StudioView, names: &Offered, at: egui::Pos2) -> Option<usize> {
    let colours = palette(ui);
    let frame = Frame::new()
        .fill(colours.raised)
        .stroke(Stroke::new(1.0, colours.edge))
        .corner_radius(ROUND)
        .inner_margin(Margin::same(8));
    let area = Area::new(Id::new("studio-names")).order(Order::Foreground).fixed_pos(at).constrain(true);
    let first = (names.chosen + 1).saturating_sub(IN_SIGHT);
    area.show(ui.ctx(), |ui| {
        frame
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.spacing_mut().button_padding = egui::vec2(8.0, 3.0);
                ui.spacing_mut().interact_size.y = 0.0;
                soft(ui, &view.words.names);
                let all = names.found.names.iter().enumerate().skip(first).take(IN_SIGHT);
                let mut clicked = None;
                for (index, name) in all {
                    if row(ui, name, index == names.chosen) {
                        clicked = Some(index);
                    }
                }
                clicked
            })
            .inner
    })
    .inner
}

/// One name; the keyboard reaches it with the arrows, so it is no stop of its own.
fn row(ui: &mut Ui, name: &Name, is_chosen: bool) -> bool {
    let colours = palette(ui);
    let (ink, fill) = if is_chosen {
        (colours.on_accent, colours.accent)
    } else {
        (if name.is_field { colours.accent } else { colours.good }, colours.raised)
    };
    let text = RichText::new(&name.name).text_style(TextStyle::Monospace).color(ink);
    let button = Button::new(text).fill(fill).stroke(Stroke::NONE).sense(Sense::CLICK);
    let shown = ui.add(button.min_size(egui::vec2(180.0, 0.0)));
    shown.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, is_chosen, &name.name));
    shown.clicked()
}
