//! What is rehearsed: each is green or red, and leads to its place.

use egui::{ScrollArea, TextStyle, Ui};

use super::super::theme::palette;
use super::super::widgets::{card, paragraph, prose, soft};
use super::{Bench, jump_to, nothing};
use crate::view::studio::{Light, RehearsalRow, StudioView};

/// Shows the list.
pub(super) fn rehearsals(ui: &mut Ui, view: &StudioView, bench: &mut Bench) {
    if view.rehearsals.is_empty() {
        return nothing(ui, &view.words.no_rehearsals);
    }
    soft(ui, &view.rehearsed);
    ScrollArea::vertical().id_salt("studio-rehearsals").auto_shrink([false, false]).show(ui, |ui| {
        for (index, row) in view.rehearsals.iter().enumerate() {
            if rehearsal(ui, index, row) {
                jump_to(bench, &row.span);
            }
        }
    });
}

/// Whether any of them came out otherwise.
pub(super) fn is_red(view: &StudioView) -> bool {
    view.rehearsals.first().is_some_and(|row| row.light == Light::Red)
}

fn rehearsal(ui: &mut Ui, index: usize, row: &RehearsalRow) -> bool {
    let colours = palette(ui);
    let (sign, colour) = match row.light {
        Light::Dark => ("…", colours.soft),
        Light::Green => ("✔", colours.good),
        Light::Red => ("✖", colours.alarm),
    };
    let shown = card(ui, ("rehearsal", index), &row.label(), 0.0, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        paragraph(ui, &format!("{sign} {}", row.says), TextStyle::Small, colour);
        for (what, clue) in &row.faults {
            prose(ui, what);
            soft(ui, clue);
        }
    });
    shown.clicked()
}
