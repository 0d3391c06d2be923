//! What could not be seen: each quantity covered or with its curve, the inner voice, the notes.

use egui::{ScrollArea, Sense, Stroke, TextStyle, Ui};

use super::super::debrief::tried;
use super::super::theme::{Colour, palette, space};
use super::super::widgets::{button, panel, paragraph, prose, soft, title};
use super::super::{Draft, UiAction};
use crate::view::replay::{HiddenView, Level, ReplayView, Watch};

/// Shows it. True while somebody writes there, so that letters are no keys of the screen.
pub(super) fn hidden(ui: &mut Ui, view: &ReplayView, draft: &mut Draft, actions: &mut Vec<UiAction>) -> bool {
    let mut writes = false;
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::TINY;
        inner(ui, view, actions);
        if !view.notes.is_empty() {
            title(ui, &view.words.notes);
            view.notes.iter().for_each(|note| prose(ui, note));
            ui.add_space(space::SMALL);
        }
        title(ui, &view.words.hidden);
        for quantity in &view.hidden {
            one(ui, quantity, view.turns, actions);
        }
        writes = after_it(ui, view, draft, actions);
    });
    writes
}

/// What happened with a real customer since.
fn after_it(ui: &mut Ui, view: &ReplayView, draft: &mut Draft, actions: &mut Vec<UiAction>) -> bool {
    let Some(ask) = &view.tried else { return false };
    ui.add_space(space::SMALL);
    let (kept, writes) = tried(ui, ask, &mut draft.walk.tried);
    actions.extend(kept.map(|text| UiAction::Watch(Watch::Tried(text))));
    writes
}

fn inner(ui: &mut Ui, view: &ReplayView, actions: &mut Vec<UiAction>) {
    title(ui, &view.words.inner);
    for (index, thought) in view.inner.iter().enumerate() {
        let colour = curve_colour(ui, index);
        paragraph(ui, &format!("“{thought}”"), TextStyle::Body, colour);
    }
    let covered = view.inner.is_empty();
    let label = if covered { &view.words.inner_show } else { &view.words.inner_cover };
    if button(ui, label).clicked() {
        actions.push(UiAction::Watch(Watch::TurnInner));
    }
    ui.add_space(space::SMALL);
}

fn one(ui: &mut Ui, quantity: &HiddenView, turns: usize, actions: &mut Vec<UiAction>) {
    if quantity.levels.is_empty() {
        if button(ui, &quantity.button).clicked() {
            actions.push(UiAction::Watch(Watch::Turn(quantity.of)));
        }
        return;
    }
    panel(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::TINY;
        ui.horizontal_wrapped(|ui| {
            paragraph(ui, &quantity.name, TextStyle::Body, palette(ui).ink);
            if button(ui, &quantity.button).clicked() {
                actions.push(UiAction::Watch(Watch::Turn(quantity.of)));
            }
        });
        curves(ui, &quantity.levels, turns);
        for (index, level) in quantity.levels.iter().enumerate() {
            let colour = curve_colour(ui, index);
            paragraph(ui, &level.says, TextStyle::Body, colour);
            soft(ui, &level.change);
        }
    });
}

/// The first way in one colour, the second in another; their words below have the same.
fn curve_colour(ui: &Ui, way: usize) -> Colour {
    if way == 0 { palette(ui).accent } else { palette(ui).caution }
}

/// How one quantity of one talk went up to here, in a strip of this size.
pub(in crate::ui) fn level_strip(ui: &mut Ui, level: &Level, turns: usize, size: egui::Vec2) {
    strip(ui, std::slice::from_ref(level), turns, size);
}

/// How a quantity went up to here, in a strip as wide as the whole talk.
fn curves(ui: &mut Ui, levels: &[Level], turns: usize) {
    const HEIGHT: f32 = 44.0;
    strip(ui, levels, turns, egui::vec2(ui.available_width(), HEIGHT));
}

fn strip(ui: &mut Ui, levels: &[Level], turns: usize, size: egui::Vec2) {
    let (place, _) = ui.allocate_exact_size(size, Sense::hover());
    ui.painter().rect_filled(place, 4.0, palette(ui).sunken);
    let inside = place.shrink(5.0);
    for (index, level) in levels.iter().enumerate() {
        let points = points(inside, &level.curve, turns);
        let colour = curve_colour(ui, index);
        if let Some(last) = points.last() {
            ui.painter().circle_filled(*last, 4.0, colour);
        }
        ui.painter().line(points, Stroke::new(2.0, colour));
    }
}

#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "a drawing needs no more")]
fn points(place: egui::Rect, curve: &[f64], turns: usize) -> Vec<egui::Pos2> {
    let step = place.width() / turns.max(1) as f32;
    let point = |(turn, level): (usize, &f64)| {
        let height = place.height() * (1.0 - level.clamp(0.0, 1.0) as f32);
        egui::pos2(place.left() + step * turn as f32, place.top() + height)
    };
    curve.iter().enumerate().map(point).collect()
}
