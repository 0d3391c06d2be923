//! A shift: the breath before the next customer, and what it came to at its end.

use egui::{Key, TextStyle, Ui};

use super::library::pressed;
use super::theme::{palette, space};
use super::widgets::{
    button, columns, heading, labelled_button, main_button, panel, paragraph, prose, sheet, soft, stacked,
    title,
};
use super::{Draft, UiAction};
use crate::view::shift::{BreathView, ShiftDebriefView, ShiftView, ShiftWish, TalkLine};
use crate::view::words::Page;

/// Shows the shift as it stands.
pub fn shift(ui: &mut Ui, view: &ShiftView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    match view {
        ShiftView::Breath(view) => breath(ui, view, draft, actions),
        ShiftView::Debrief(view) => debrief(ui, view, draft, actions),
    }
    if pressed(ui, Key::Escape) {
        actions.push(UiAction::ToLibrary);
    }
    draft.settled = true;
}

fn breath(ui: &mut Ui, view: &BreathView, draft: &Draft, actions: &mut Vec<UiAction>) {
    sheet(ui, space::MEASURE, &view.keys, |ui| {
        ui.add_space(space::LARGE);
        soft(ui, &view.position);
        heading(ui, &view.next.title);
        prose(ui, &view.lead);
        ui.add_space(space::MEDIUM);
        panel(ui, |ui| {
            paragraph(ui, &view.budget, super::theme::title_style(), palette(ui).ink);
            soft(ui, &view.time);
            soft(ui, &view.next.text);
        });
        if !view.before.is_empty() {
            ui.add_space(space::SMALL);
            panel(ui, |ui| prose(ui, &view.before));
        }
        ui.add_space(space::MEDIUM);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            let next = main_button(ui, &view.begin);
            if !draft.settled {
                next.request_focus();
            }
            if next.clicked() {
                actions.push(UiAction::Shift(ShiftWish::Next));
            }
            if button(ui, &view.leave).clicked() {
                actions.push(UiAction::ToLibrary);
            }
        });
    });
}

fn debrief(ui: &mut Ui, view: &ShiftDebriefView, draft: &Draft, actions: &mut Vec<UiAction>) {
    sheet(ui, space::PAGE, &view.keys, |ui| {
        heading(ui, &view.heading);
        prose(ui, &view.lead);
        ui.add_space(space::MEDIUM);
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        columns(ui, 2, |index, ui| match index {
            0 => panel(ui, |ui| {
                stacked(ui, &view.floors);
                soft(ui, &view.not_validated);
            }),
            _ => panel(ui, |ui| {
                stacked(ui, &view.money);
                promises(ui, view);
            }),
        });
        ui.add_space(space::MEDIUM);
        columns(ui, 2, |index, ui| advice(ui, if index == 0 { &view.keep } else { &view.change }));
        ui.add_space(space::MEDIUM);
        talks(ui, view, actions);
        on(ui, view, draft, actions);
    });
    talk_keys(ui, view, actions);
}

fn promises(ui: &mut Ui, view: &ShiftDebriefView) {
    title(ui, &view.promises_heading);
    for line in view.promises.iter().chain([&view.returned]) {
        prose(ui, line);
    }
}

fn advice(ui: &mut Ui, page: &Page) {
    panel(ui, |ui| {
        title(ui, &page.title);
        prose(ui, &page.text);
    });
}

fn talks(ui: &mut Ui, view: &ShiftDebriefView, actions: &mut Vec<UiAction>) {
    title(ui, &view.talks_heading);
    for (index, line) in view.talks.iter().enumerate() {
        talk(ui, index, line, actions);
    }
    ui.add_space(space::MEDIUM);
}

fn talk(ui: &mut Ui, index: usize, line: &TalkLine, actions: &mut Vec<UiAction>) {
    panel(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            paragraph(ui, &line.title, TextStyle::Body, palette(ui).ink);
            soft(ui, &line.says);
            if labelled_button(ui, &line.debrief, &format!("{}: {}", line.debrief, line.title)).clicked() {
                actions.push(UiAction::Shift(ShiftWish::Talk(index)));
            }
            if labelled_button(ui, &line.watch, &format!("{}: {}", line.watch, line.title)).clicked() {
                actions.push(UiAction::Shift(ShiftWish::Watch(index)));
            }
        });
    });
    ui.add_space(space::TINY);
}

fn on(ui: &mut Ui, view: &ShiftDebriefView, draft: &Draft, actions: &mut Vec<UiAction>) {
    ui.horizontal(|ui| {
        let library = main_button(ui, &view.library);
        if !draft.settled {
            library.request_focus();
        }
        if library.clicked() {
            actions.push(UiAction::ToLibrary);
        }
        if button(ui, &view.again).clicked() {
            actions.push(UiAction::Shift(ShiftWish::Begin));
        }
    });
}

/// The number of a talk opens its debrief.
fn talk_keys(ui: &Ui, view: &ShiftDebriefView, actions: &mut Vec<UiAction>) {
    let numbers = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];
    for (talk, key) in numbers.into_iter().enumerate().take(view.talks.len()) {
        if ui.input(|input| input.key_pressed(key) && !input.modifiers.any()) {
            actions.push(UiAction::Shift(ShiftWish::Talk(talk)));
        }
    }
}
