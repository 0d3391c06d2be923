//! Three scores: the band first, then the number, then every mark with its words and a way to disagree.

use egui::{FontId, Sense, Stroke, TextStyle, Ui, WidgetInfo, WidgetType};

use super::Walk;
use super::writing::text_box;
use crate::replay::note::Note;
use crate::ui::UiAction;
use crate::ui::theme::{Colour, palette, space};
use crate::ui::widgets::{button, columns, panel, paragraph, prose, quiet_button, soft, title};
use crate::view::debrief::{Band, DebriefView, MarkView, ScoreView};

/// Size of the names below the steps of a score.
const STEP_NAME: f32 = 12.0;

/// Shows the scores and their marks.
pub(super) fn scores(ui: &mut Ui, view: &DebriefView, walk: &mut Walk, actions: &mut Vec<UiAction>) {
    prose(ui, &view.scores_lead);
    paragraph(ui, &view.not_validated, TextStyle::Small, palette(ui).caution);
    ui.add_space(space::SMALL);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        columns(ui, 3, |index, ui| score(ui, &view.scores[index]));
    });
    ui.add_space(space::MEDIUM);
    for (index, score) in view.scores.iter().enumerate() {
        title(ui, &score.name);
        if score.marks.is_empty() {
            soft(ui, if score.band.is_some() { &score.no_marks } else { &score.says });
        }
        for (place, found) in score.marks.iter().enumerate() {
            mark(ui, view, found, (index, place), walk, actions);
        }
        ui.add_space(space::MEDIUM);
    }
}

fn score(ui: &mut Ui, score: &ScoreView) {
    panel(ui, |ui| {
        ui.set_min_height(118.0);
        title(ui, &score.name);
        if let Some(band) = score.band {
            meter(ui, score, band);
        }
        paragraph(ui, &score.says, TextStyle::Body, palette(ui).ink);
        if let Some(own) = &score.own {
            soft(ui, own);
        }
        soft(ui, &score.what);
    });
}

/// One step for each band, filled up to the one that was reached, and that one as far as it was come within it; below
/// each its name.
fn meter(ui: &mut Ui, score: &ScoreView, reached: Band) {
    let colours = palette(ui);
    let (place, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), 10.0), Sense::hover());
    let width = (place.width() - 3.0 * space::TINY) / 4.0;
    let mut left = place.left();
    let mut names = Vec::new();
    for (band, name) in Band::ALL.into_iter().zip(&score.steps) {
        let rect = egui::Rect::from_min_size(egui::pos2(left, place.top()), egui::vec2(width, 8.0));
        let share = match band.cmp(&reached) {
            std::cmp::Ordering::Less => 1.0,
            std::cmp::Ordering::Equal => score.reached,
            std::cmp::Ordering::Greater => 0.0,
        };
        let filled = rect.with_max_x(rect.left() + share * rect.width());
        ui.painter().rect_filled(rect, 3.0, colours.sunken);
        ui.painter().rect_filled(filled, 3.0, colours.accent);
        ui.painter().rect_stroke(rect, 3.0, Stroke::new(1.0, colours.edge), egui::StrokeKind::Inside);
        let ink = if band == reached { colours.ink } else { colours.soft };
        names.push((rect, ui.painter().layout_no_wrap(name.clone(), FontId::proportional(STEP_NAME), ink)));
        left += width + space::TINY;
    }
    // In a narrow column, or in large type, the sentence below has to do.
    if names.iter().all(|(_, name)| name.rect.width() <= width) {
        ui.add_space(STEP_NAME + 2.0);
        for (rect, name) in names {
            ui.painter().galley(rect.left_bottom() + egui::vec2(0.0, 2.0), name, colours.soft);
        }
    }
}

fn mark(
    ui: &mut Ui,
    view: &DebriefView,
    mark: &MarkView,
    place: (usize, usize),
    walk: &mut Walk,
    actions: &mut Vec<UiAction>,
) {
    let colours = palette(ui);
    let sign = match (mark.gained, mark.missed) {
        (true, _) => colours.good,
        (_, true) => colours.caution,
        _ => colours.alarm,
    };
    ruled(ui, sign, |ui| {
        if let Some(quote) = mark.quote.as_ref().filter(|_| !mark.quoted_above) {
            paragraph(ui, &format!("“{quote}”"), TextStyle::Body, colours.ink);
        }
        prose(ui, &mark.reason);
        if let Some(missing) = &mark.missing {
            soft(ui, missing);
        }
        ui.horizontal(|ui| {
            let foot = [mark.turn.as_str(), mark.points.as_str()];
            let foot: Vec<&str> = foot.into_iter().filter(|words| !words.is_empty()).collect();
            paragraph(ui, &foot.join(", "), TextStyle::Small, sign);
            if let (Some(span), true) = (mark.span, mark.gained) {
                let ask = quiet_button(ui, &view.carried_button);
                let label = format!("{}: {}", view.carried_button, mark.reason);
                ask.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &label));
                if ask.clicked() {
                    actions.push(UiAction::AskWhatCarried { turn: mark.seq, span });
                }
            }
            if walk.against != Some(place) {
                let against = quiet_button(ui, &view.disagree.button);
                let label = &mark.disagree_with;
                against.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, label));
                if against.clicked() {
                    (walk.against, walk.against_text, walk.fresh) = (Some(place), String::new(), true);
                }
            }
        });
        let asked = view.carried.iter().find(|one| one.turn == mark.seq && Some(one.span) == mark.span);
        if let Some(carried) = asked.filter(|_| mark.gained) {
            soft(ui, &carried.says);
        }
        if let Some(disagreed) = &mark.disagreed {
            paragraph(ui, disagreed, TextStyle::Small, colours.caution);
        }
        if walk.against == Some(place) {
            disagree(ui, view, mark, walk, actions);
        }
    });
}

/// The box below a mark in which the trainee says what is wrong with it.
fn disagree(ui: &mut Ui, view: &DebriefView, mark: &MarkView, walk: &mut Walk, actions: &mut Vec<UiAction>) {
    let words = &view.disagree;
    let (shown, mut kept) = text_box(ui, "against", &words.label, &mut walk.against_text);
    if std::mem::take(&mut walk.fresh) {
        shown.request_focus();
        shown.scroll_to_me(None);
    }
    let mut left = false;
    ui.horizontal(|ui| {
        kept |= button(ui, &words.keep).clicked();
        left = button(ui, &words.cancel).clicked();
    });
    if kept {
        let (rule, text) = (mark.rule.clone(), std::mem::take(&mut walk.against_text));
        actions.push(UiAction::Keep(Note::Disagree {
            turn: mark.seq,
            mark: rule,
            at: mark.span.map(|span| span.start),
            text,
        }));
    }
    if kept || left {
        walk.against = None;
    }
}

/// A paragraph with a coloured rule at its left.
pub(in crate::ui) fn ruled(ui: &mut Ui, colour: Colour, contents: impl FnOnce(&mut Ui)) {
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
