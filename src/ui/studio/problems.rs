//! What is wrong with the text: each problem leads to its place.

use egui::{ScrollArea, TextStyle, Ui};

use super::super::theme::palette;
use super::super::widgets::{card, paragraph, prose, soft};
use super::{Bench, jump_to, nothing};
use crate::view::studio::{ProblemRow, StudioView};

/// Shows the list.
pub(super) fn problems(ui: &mut Ui, view: &StudioView, bench: &mut Bench) {
    if view.problems.is_empty() {
        return nothing(ui, &view.words.no_problems);
    }
    ScrollArea::vertical().id_salt("studio-problems").auto_shrink([false, false]).show(ui, |ui| {
        for (index, row) in view.problems.iter().enumerate() {
            if problem(ui, index, row) {
                go(view, bench, index);
            }
        }
    });
}

fn problem(ui: &mut Ui, index: usize, row: &ProblemRow) -> bool {
    let colours = palette(ui);
    let colour = if row.is_error { colours.alarm } else { colours.caution };
    let shown = card(ui, ("problem", index), &row.label(), 0.0, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        paragraph(ui, &row.place, TextStyle::Small, colour);
        prose(ui, &row.says);
        if !row.cure.is_empty() {
            soft(ui, &row.cure);
        }
    });
    shown.clicked()
}

/// Goes to the place of a problem.
fn go(view: &StudioView, bench: &mut Bench, index: usize) {
    let Some(row) = view.problems.get(index) else { return };
    jump_to(bench, &row.span);
    bench.at_problem = Some(index);
}

/// To the next problem or the one before, round and round.
pub(super) fn step(view: &StudioView, bench: &mut Bench, by: isize) {
    let count = view.problems.len();
    if count == 0 {
        return;
    }
    let next = match (bench.at_problem.filter(|at| *at < count), by < 0) {
        (Some(at), false) => (at + 1) % count,
        (Some(at), true) => (at + count - 1) % count,
        (None, false) => 0,
        (None, true) => count - 1,
    };
    go(view, bench, next);
}
