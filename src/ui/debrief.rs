//! The debrief: the trainee's own view first, then the scores with their words.

use egui::{Key, Sense, Stroke, TextStyle, Ui};

use super::library::pressed;
use super::theme::{Palette, bold, palette, space, text_scale};
use super::widgets::{
    self, button, columns, fields, heading, main_button, panel, paragraph, prose, sheet, soft, title,
};
use super::{Draft, UiAction};
use crate::view::debrief::{Band, DebriefView, MarkView, RatingView, ScoreView, TurnStory};
use crate::view::words::Page;

/// Asks what the trainee thinks, before anything is shown.
pub fn rating(ui: &mut Ui, view: &RatingView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    sheet(ui, space::MEASURE + 140.0, &view.keys, |ui| {
        soft(ui, &view.ending);
        heading(ui, &view.heading);
        prose(ui, &view.lead);
        ui.add_space(space::MEDIUM);
        for (index, ask) in view.asks.iter().enumerate() {
            question(ui, ask, &view.bands, &mut draft.rating[index], index == 0 && !draft.settled);
        }
        answers(ui, view, draft, actions);
    });
    leave_with_escape(ui, draft, actions);
}

fn question(ui: &mut Ui, ask: &Page, bands: &[String], answer: &mut Option<Band>, first: bool) {
    panel(ui, |ui| {
        title(ui, &ask.title);
        soft(ui, &ask.text);
        ui.horizontal_wrapped(|ui| {
            for (index, (band, name)) in Band::ALL.into_iter().zip(bands).enumerate() {
                let shown = widgets::answer(ui, name, *answer == Some(band));
                if first && index == 0 {
                    shown.request_focus();
                }
                if shown.clicked() {
                    *answer = Some(band);
                }
            }
        });
    });
    ui.add_space(space::SMALL);
}

fn answers(ui: &mut Ui, view: &RatingView, draft: &Draft, actions: &mut Vec<UiAction>) {
    ui.horizontal(|ui| {
        let rated = draft.rating.iter().any(Option::is_some);
        let done = ui.add_enabled_ui(rated, |ui| main_button(ui, &view.done)).inner;
        if done.clicked() {
            actions.push(UiAction::Rate(Some(draft.rating)));
        }
        if button(ui, &view.skip).clicked() {
            actions.push(UiAction::Rate(None));
        }
    });
}

/// Shows how it went.
pub fn debrief(ui: &mut Ui, view: &DebriefView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    sheet(ui, space::PAGE, &view.keys, |ui| {
        soft(ui, &view.title);
        heading(ui, &view.heading);
        prose(ui, &view.ending);
        ui.add_space(space::MEDIUM);
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        columns(ui, 3, |index, ui| score(ui, &view.scores[index]));
        soft(ui, &view.not_validated);
        ui.add_space(space::MEDIUM);
        columns(ui, 3, |index, ui| match index {
            0 => advice(ui, &view.keep),
            1 => advice(ui, &view.change),
            _ => customer(ui, view),
        });
        ui.add_space(space::MEDIUM);
        columns(ui, 3, |index, ui| match index {
            0 => list(ui, &view.epilogue_heading, &view.epilogue),
            1 => list(ui, &view.untold_heading, &view.untold),
            _ => ledger(ui, view),
        });
        ui.add_space(space::LARGE);
        marks(ui, view);
        story(ui, view);
        ui.add_space(space::MEDIUM);
        on(ui, view, actions);
    });
    leave_with_escape(ui, draft, actions);
}

fn score(ui: &mut Ui, score: &ScoreView) {
    panel(ui, |ui| {
        ui.set_min_height(118.0);
        title(ui, &score.name);
        meter(ui, score.band);
        paragraph(ui, &score.says, TextStyle::Body, palette(ui).ink);
        if let Some(own) = &score.own {
            soft(ui, own);
        }
        soft(ui, &score.what);
    });
}

/// Four steps, filled up to the band. The words below say the same.
fn meter(ui: &mut Ui, band: Option<Band>) {
    let colours = palette(ui);
    let reached = band.map_or(0, |band| Band::ALL.iter().take_while(|step| **step <= band).count());
    let (place, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), 10.0), Sense::hover());
    let width = (place.width() - 3.0 * space::TINY) / 4.0;
    for step in 0..4_u8 {
        let left = place.left() + f32::from(step) * (width + space::TINY);
        let rect = egui::Rect::from_min_size(egui::pos2(left, place.top()), egui::vec2(width, 8.0));
        let fill = if usize::from(step) < reached { colours.accent } else { colours.sunken };
        ui.painter().rect(rect, 3.0, fill, Stroke::new(1.0, colours.edge), egui::StrokeKind::Inside);
    }
}

fn advice(ui: &mut Ui, page: &Page) {
    panel(ui, |ui| {
        ui.set_min_height(112.0);
        title(ui, &page.title);
        prose(ui, &page.text);
    });
}

fn customer(ui: &mut Ui, view: &DebriefView) {
    let Some(says) = &view.customer_says else { return };
    panel(ui, |ui| {
        ui.set_min_height(112.0);
        title(ui, &view.customer_heading);
        ui.label(egui::RichText::new(&says.title).font(egui::FontId::new(24.0 * text_scale(ui), bold())));
        soft(ui, &says.text);
    });
}

fn list(ui: &mut Ui, heading: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    title(ui, heading);
    for line in lines {
        prose(ui, line);
    }
}

fn ledger(ui: &mut Ui, view: &DebriefView) {
    if !view.ledger.is_empty() {
        title(ui, &view.ledger_heading);
        fields(ui, &view.ledger);
    }
}

fn marks(ui: &mut Ui, view: &DebriefView) {
    for score in &view.scores {
        title(ui, &score.name);
        if score.marks.is_empty() {
            soft(ui, if score.band.is_some() { &score.no_marks } else { &score.says });
        }
        for found in &score.marks {
            mark(ui, found);
        }
        ui.add_space(space::MEDIUM);
    }
}

fn mark(ui: &mut Ui, mark: &MarkView) {
    let colours = palette(ui);
    let sign = if mark.gained { colours.good } else { colours.alarm };
    ruled(ui, sign, |ui| {
        if let Some(quote) = &mark.quote {
            paragraph(ui, &format!("“{quote}”"), TextStyle::Body, colours.ink);
        }
        prose(ui, &mark.reason);
        let foot = [mark.turn.as_str(), mark.points.as_str()];
        let foot: Vec<&str> = foot.into_iter().filter(|words| !words.is_empty()).collect();
        paragraph(ui, &foot.join(", "), TextStyle::Small, sign);
    });
}

fn story(ui: &mut Ui, view: &DebriefView) {
    title(ui, &view.story_heading);
    for turn in &view.story {
        one_turn(ui, turn, &view.nothing_moved);
    }
}

fn one_turn(ui: &mut Ui, turn: &TurnStory, nothing_moved: &str) {
    let colours: Palette = palette(ui);
    ruled(ui, colours.hairline, |ui| {
        paragraph(ui, &turn.you, TextStyle::Body, colours.accent);
        if turn.reasons.is_empty() {
            soft(ui, nothing_moved);
        }
        for reason in &turn.reasons {
            prose(ui, reason);
        }
        if !turn.customer.is_empty() {
            paragraph(ui, &format!("“{}”", turn.customer), TextStyle::Small, colours.soft);
        }
    });
}

/// A paragraph with a coloured rule at its left.
fn ruled(ui: &mut Ui, colour: super::theme::Colour, contents: impl FnOnce(&mut Ui)) {
    let margin = egui::Margin { left: 14, right: 0, top: 2, bottom: 2 };
    let shown = egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::TINY;
        ui.set_max_width(space::MEASURE + 120.0);
        contents(ui);
    });
    let place = shown.response.rect;
    let line = [place.left_top() + egui::vec2(2.0, 0.0), place.left_bottom() + egui::vec2(2.0, 0.0)];
    ui.painter().line_segment(line, Stroke::new(3.0, colour));
    ui.add_space(space::SMALL);
}

fn on(ui: &mut Ui, view: &DebriefView, actions: &mut Vec<UiAction>) {
    ui.horizontal(|ui| {
        let next = main_button(ui, &view.next);
        if next.clicked() {
            actions.push(UiAction::ToLibrary);
        }
        if button(ui, &view.again).clicked() {
            actions.push(UiAction::Again);
        }
    });
}

fn leave_with_escape(ui: &Ui, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    if pressed(ui, Key::Escape) {
        actions.push(UiAction::ToLibrary);
    }
    draft.settled = true;
}
