//! What was said and done so far, in the order of the talk; the newest line as far as it has come.

use egui::{Align, CornerRadius, Frame, Label, Layout, Margin, RichText, ScrollArea, Sense, Stroke};
use egui::{TextStyle, Ui, WidgetInfo, WidgetType};

use super::theme::{self, Palette, palette, space};
use super::widgets::{paragraph, soft};
use super::{Draft, Stage};
use crate::view::conversation::{ConversationView, Presence, Said, Who};

/// Widest bubble.
const WIDEST: f32 = 560.0;

/// Shows the talk, its end in sight. A click on it brings the whole line at once.
pub(super) fn transcript(ui: &mut Ui, view: &ConversationView, stage: &Stage, draft: &mut Draft) {
    let newest = view.newest_line().map(|(place, _)| place);
    let is_chat = view.presence == Presence::Picture;
    let area = ScrollArea::vertical().auto_shrink([false, false]).stick_to_bottom(true);
    let shown = area.show(ui, |ui| {
        ui.add_space(space::MEDIUM);
        ui.spacing_mut().item_spacing.y = space::MEDIUM;
        for (index, said) in view.said.iter().enumerate() {
            let in_sight = stage.in_sight.filter(|_| newest == Some(index));
            if in_sight == Some(0) && stage.is_writing {
                writing(ui, view, stage);
                break;
            }
            let waits = stage.in_sight.is_some() && newest.is_some_and(|newest| index > newest);
            if waits && said.who == Who::Coach {
                continue;
            }
            bubble(ui, said, in_sight);
            if is_chat && said.who == Who::You {
                receipt(ui, view, index);
            }
        }
        if let Some(busy) = &view.busy {
            soft(ui, busy);
        }
        ui.add_space(space::SMALL);
    });
    if stage.in_sight.is_some() && clicked_in(ui, shown.inner_rect) {
        draft.hurried = view.said.len();
    }
}

/// Shows a talk as it was, all of it in sight.
pub(super) fn whole(ui: &mut Ui, view: &ConversationView) {
    transcript(ui, view, &Stage::still(view.shown.pose()), &mut Draft::default());
}

/// Shows these words and deeds, one below the other.
pub(super) fn bubbles(ui: &mut Ui, said: &[Said]) {
    ui.spacing_mut().item_spacing.y = space::MEDIUM;
    for one in said {
        bubble(ui, one, None);
    }
}

fn clicked_in(ui: &Ui, place: egui::Rect) -> bool {
    let pointer = ui.input(|input| input.pointer.primary_clicked().then(|| input.pointer.interact_pos()));
    pointer.flatten().is_some_and(|at| place.contains(at))
}

/// Under the trainee's newest message: that it was sent, then that it was read.
fn receipt(ui: &mut Ui, view: &ConversationView, index: usize) {
    let is_newest = !view.said[index + 1..].iter().any(|said| said.who == Who::You);
    if is_newest {
        let words = if view.busy.is_some() { &view.words.sent } else { &view.words.read };
        ui.with_layout(Layout::top_down(Align::Max), |ui| soft(ui, words));
    }
}

/// Three dots that rise and fall, and the same in words.
fn writing(ui: &mut Ui, view: &ConversationView, stage: &Stage) {
    let colours = palette(ui);
    frame(&colours, Who::Customer).show(ui, |ui| {
        ui.horizontal(|ui| {
            let (place, _) = ui.allocate_exact_size(egui::vec2(44.0, 18.0), Sense::hover());
            for dot in 0..3_u8 {
                let step = f32::from(dot);
                let lift =
                    if stage.is_still { 0.0 } else { (stage.seconds * 6.0 - step * 0.9).sin().max(0.0) };
                let at = place.left_center() + egui::vec2(8.0 + 13.0 * step, -4.0 * lift);
                ui.painter().circle_filled(at, 4.0, colours.soft);
            }
            soft(ui, &format!("{} {}", view.speaker, view.words.writes));
        });
    });
}

fn bubble(ui: &mut Ui, said: &Said, in_sight: Option<usize>) {
    let colours = palette(ui);
    let side = match said.who {
        Who::Customer => Align::Min,
        Who::You => Align::Max,
        Who::Desk | Who::Coach => Align::Center,
    };
    ui.with_layout(Layout::top_down(side), |ui| {
        let width = width(ui, said);
        frame(&colours, said.who).show(ui, |ui| {
            ui.set_width(width);
            ui.with_layout(Layout::top_down(Align::Min), |ui| contents(ui, said, in_sight));
        });
    });
}

fn frame(colours: &Palette, who: Who) -> Frame {
    let (fill, edge) = match who {
        Who::Customer => (colours.raised, colours.hairline),
        Who::You => (colours.tinted, colours.hairline),
        Who::Desk => (colours.sunken, colours.hairline),
        Who::Coach => (colours.ground, colours.accent),
    };
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(1.0, edge))
        .corner_radius(corners(who))
        .inner_margin(Margin::symmetric(16, 11))
}

/// As wide as all the words need, and no wider than reads well.
fn width(ui: &Ui, said: &Said) -> f32 {
    let widest = WIDEST.min(ui.available_width() * 0.86);
    let needed = |text: &str, style: TextStyle| {
        let galley =
            egui::WidgetText::from(text).into_galley(ui, Some(egui::TextWrapMode::Wrap), widest, style);
        galley.size().x
    };
    let remark = said.remark.as_deref().unwrap_or_default();
    let name = needed(&said.name, TextStyle::Small);
    let words = needed(&said.text, words_style(said.who)).max(needed(remark, TextStyle::Small));
    (name.max(words) + 1.0).ceil()
}

fn words_style(who: Who) -> TextStyle {
    if matches!(who, Who::Desk | Who::Coach) { TextStyle::Small } else { TextStyle::Body }
}

fn contents(ui: &mut Ui, said: &Said, in_sight: Option<usize>) {
    ui.spacing_mut().item_spacing.y = space::TINY;
    let colours = palette(ui);
    soft(ui, &said.name);
    words(ui, said, in_sight);
    if let Some(remark) = &said.remark {
        paragraph(ui, remark, TextStyle::Small, colours.soft);
    }
}

/// The words, to be marked and copied; a screen reader has all of them at once.
fn words(ui: &mut Ui, said: &Said, in_sight: Option<usize>) {
    let style = words_style(said.who);
    let size = style.resolve(ui.style()).size;
    let shown: String = match in_sight {
        Some(count) => said.text.chars().take(count).collect(),
        None => said.text.clone(),
    };
    let text = RichText::new(shown)
        .text_style(style)
        .color(palette(ui).ink)
        .line_height(Some(size * theme::LEADING));
    let label = ui.add(Label::new(text).wrap().halign(Align::Min).selectable(true));
    if in_sight.is_some() {
        label.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &said.text));
    }
}

/// A bubble is pointed on the side of whoever speaks.
fn corners(who: Who) -> CornerRadius {
    let round = CornerRadius::same(12);
    match who {
        Who::Customer => CornerRadius { nw: 2, ..round },
        Who::You => CornerRadius { ne: 2, ..round },
        Who::Desk | Who::Coach => round,
    }
}
