//! The steps that are mostly words: the gaps, what was not told, the customer, the advice, what came of it.

use egui::{FontId, RichText, TextStyle, Ui};

use super::Walk;
use super::scores::ruled;
use crate::ui::theme::{bold, palette, space};
use crate::ui::widgets::{button, columns, panel, paragraph, prose, soft, title};
use crate::view::debrief::{Advice, AdviceView, CustomerView, Epilogue, Gap, GapView, UntoldView};

/// Felt and true, rated and measured.
pub(super) fn gap(ui: &mut Ui, view: &GapView) {
    prose(ui, &view.lead);
    ui.add_space(space::MEDIUM);
    ui.spacing_mut().item_spacing.x = space::MEDIUM;
    columns(ui, 2, |index, ui| {
        panel(ui, |ui| {
            if index == 0 {
                title(ui, &view.felt_heading);
                prose(ui, &view.shown);
                gaps(ui, &view.guesses);
            } else {
                title(ui, &view.rated_heading);
                gaps(ui, &view.ratings);
            }
        });
    });
}

fn gaps(ui: &mut Ui, gaps: &[Gap]) {
    for gap in gaps {
        ui.add_space(space::TINY);
        prose(ui, &gap.says);
        if !gap.number.is_empty() {
            soft(ui, &gap.number);
        }
    }
}

/// What was not told: hints first, the rest only when asked for.
pub(super) fn untold(ui: &mut Ui, view: &UntoldView, walk: &mut Walk) {
    prose(ui, &view.lead);
    ui.add_space(space::SMALL);
    let colour = palette(ui).hairline;
    view.hints.iter().for_each(|hint| ruled(ui, colour, |ui| prose(ui, hint)));
    if view.reveal.is_empty() {
        return;
    }
    ui.add_space(space::SMALL);
    if !walk.revealed {
        if button(ui, &view.reveal).clicked() {
            walk.revealed = true;
        }
        soft(ui, &view.kept);
        return;
    }
    panel(ui, |ui| {
        title(ui, &view.revealed);
        view.hidden.iter().for_each(|told| prose(ui, told));
        view.card.iter().for_each(|line| soft(ui, line));
    });
}

/// The customer's number and sentence.
pub(super) fn customer(ui: &mut Ui, view: &CustomerView) {
    panel(ui, |ui| {
        soft(ui, &view.name);
        if let Some(number) = &view.number {
            ui.label(RichText::new(number).font(FontId::new(34.0, bold())));
            soft(ui, &view.means);
            ui.add_space(space::SMALL);
            let sentence = RichText::new(format!("“{}”", view.sentence)).font(FontId::new(20.0, bold()));
            ui.add(egui::Label::new(sentence.line_height(Some(30.0))).wrap().halign(egui::Align::Min));
        } else {
            prose(ui, &view.sentence);
        }
    });
}

/// One thing to keep and one to change.
pub(super) fn advice(ui: &mut Ui, view: &AdviceView) {
    let colours = palette(ui);
    one(ui, &view.keep, colours.good);
    ui.add_space(space::MEDIUM);
    one(ui, &view.change, colours.accent);
}

fn one(ui: &mut Ui, advice: &Advice, colour: crate::ui::theme::Colour) {
    panel(ui, |ui| {
        paragraph(ui, &advice.title, TextStyle::Small, colour);
        title(ui, &advice.says);
        if !advice.place.is_empty() {
            soft(ui, &advice.place);
        }
        for words in advice.before.iter().chain(&advice.quote) {
            prose(ui, words);
        }
        if let Some(example) = &advice.example {
            ui.add_space(space::SMALL);
            ruled(ui, colour, |ui| {
                soft(ui, &example.lead);
                let line = RichText::new(format!("“{}”", example.line)).font(FontId::new(17.0, bold()));
                ui.add(egui::Label::new(line.line_height(Some(25.0))).wrap().halign(egui::Align::Min));
                soft(ui, &example.note);
            });
        }
    });
}

/// The next day and the next month.
pub(super) fn epilogue(ui: &mut Ui, view: &Epilogue) {
    if view.day.is_empty() {
        prose(ui, &view.none);
        return;
    }
    ui.spacing_mut().item_spacing.x = space::MEDIUM;
    columns(ui, 2, |index, ui| {
        let (heading, lines) =
            if index == 0 { (&view.day_heading, &view.day) } else { (&view.month_heading, &view.month) };
        panel(ui, |ui| {
            title(ui, heading);
            for line in lines {
                prose(ui, line);
            }
        });
    });
}
