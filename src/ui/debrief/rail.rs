//! The pages at the left: which there are, which one is shown, and a way to any of them.

use egui::{Frame, Sense, Stroke, Ui, WidgetInfo, WidgetType};

use super::Walk;
use crate::ui::UiAction;
use crate::ui::theme::{FOCUS_WIDTH, bold, palette, ring, space};
use crate::ui::widgets::{button, kept_in_sight, paragraph, soft};
use crate::view::debrief::{DebriefView, Page};

/// Width of the rail.
const WIDTH: f32 = 214.0;
/// Height of one page in it.
const HEIGHT: f32 = 34.0;

/// Shows the pages.
pub(super) fn rail(ui: &mut Ui, view: &DebriefView, walk: &mut Walk, actions: &mut Vec<UiAction>) {
    let frame = Frame::new().fill(palette(ui).sunken).inner_margin(egui::Margin::symmetric(12, 14));
    let panel = egui::Panel::left("steps").frame(frame).resizable(false).show_separator_line(false);
    panel.exact_size(WIDTH).show(ui, |ui| {
        egui::ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            soft(ui, &view.title);
            paragraph(ui, &view.heading, crate::ui::theme::title_style(), palette(ui).ink);
            soft(ui, &view.ending);
            ui.add_space(space::SMALL);
            ui.spacing_mut().item_spacing.y = 2.0;
            for (page, name) in Page::ALL.into_iter().zip(&view.pages) {
                one(ui, page, name, walk);
            }
            ui.add_space(space::SMALL);
            ui.spacing_mut().item_spacing.y = space::TINY;
            let other = if walk.whole { &view.words.by_step } else { &view.words.whole };
            if button(ui, other).clicked() {
                walk.whole = !walk.whole;
            }
            if button(ui, &view.words.leave).clicked() {
                actions.push(UiAction::ToLibrary);
            }
        });
    });
}

/// One page. The own view was given before anything was shown, and is not given again.
fn one(ui: &mut Ui, page: Page, name: &str, walk: &mut Walk) {
    let is_shown = page == walk.page && !walk.whole;
    let can_go = page != Page::Rating;
    let size = egui::vec2(ui.available_width(), HEIGHT);
    let sense = if can_go { Sense::click() } else { Sense::hover() };
    let (place, response) = ui.allocate_exact_size(size, sense);
    paint(ui, place, &response, (page, name), is_shown, walk.page);
    if can_go {
        response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, is_shown, name));
    } else {
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, name));
    }
    if kept_in_sight(response).clicked() {
        walk.whole = false;
        walk.go(page);
    }
}

fn paint(
    ui: &Ui,
    place: egui::Rect,
    response: &egui::Response,
    (page, name): (Page, &str),
    is_shown: bool,
    at: Page,
) {
    let colours = palette(ui);
    let painter = ui.painter();
    let edge = match (ring::is_round(ui, response), is_shown, response.hovered()) {
        (true, ..) => Some((colours.raised, Stroke::new(FOCUS_WIDTH, colours.focus))),
        (_, true, _) => Some((colours.raised, Stroke::new(1.0, colours.edge))),
        (.., true) => Some((colours.tinted, Stroke::NONE)),
        _ => None,
    };
    if let Some((fill, edge)) = edge {
        painter.rect(place, 8.0, fill, edge, egui::StrokeKind::Inside);
    }
    let family = if is_shown { bold() } else { egui::FontFamily::Proportional };
    let ink = if is_shown || page < at { colours.ink } else { colours.soft };
    let font = egui::FontId::new(14.0, family);
    let number = format!("{}", page as usize + 1);
    let left = place.left_center() + egui::vec2(12.0, 0.0);
    // The last page has none behind it: to be there is to have come to the end.
    let is_last = page == at && Some(&page) == Page::ALL.last();
    if page < at || is_last {
        tick(painter, left + egui::vec2(4.0, 0.0), Stroke::new(2.0, colours.good));
    } else {
        painter.text(left, egui::Align2::LEFT_CENTER, number, font.clone(), ink);
    }
    painter.text(left + egui::vec2(22.0, 0.0), egui::Align2::LEFT_CENTER, name, font, ink);
}

/// A small tick: this page lies behind.
fn tick(painter: &egui::Painter, at: egui::Pos2, stroke: Stroke) {
    let points = [egui::vec2(-4.0, 0.0), egui::vec2(-1.0, 4.0), egui::vec2(5.0, -4.0)];
    painter.line(points.map(|point| at + point).to_vec(), stroke);
}
