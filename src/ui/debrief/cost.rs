//! What it cost: the ledger in plain money and minutes, and the picture of what was reachable.

use egui::{Align2, FontId, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType};

use crate::ui::theme::{Palette, ROUND, bold, palette, space};
use crate::ui::widgets::{fields, panel, paragraph, prose, soft, title};
use crate::view::debrief::{DebriefView, Frontier, Spot, SpotKind};

/// Room from which ledger and picture stand side by side.
const WIDE: f32 = 820.0;
/// Height of the picture.
const HEIGHT: f32 = 300.0;

/// Shows the ledger and the picture.
pub(super) fn cost(ui: &mut Ui, view: &DebriefView) {
    prose(ui, &view.ledger_lead);
    ui.add_space(space::SMALL);
    let room = ui.available_width();
    if room < WIDE {
        ledger(ui, view);
        ui.add_space(space::MEDIUM);
        frontier(ui, &view.frontier);
        return;
    }
    let left = (room * 0.44).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        ui.allocate_ui_with_layout(egui::vec2(left, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
            ui.set_width(left);
            ledger(ui, view);
        });
        ui.vertical(|ui| frontier(ui, &view.frontier));
    });
}

fn ledger(ui: &mut Ui, view: &DebriefView) {
    panel(ui, |ui| {
        title(ui, &view.ledger_heading);
        fields(ui, &view.ledger);
    });
}

fn frontier(ui: &mut Ui, view: &Frontier) {
    panel(ui, |ui| {
        title(ui, &view.title);
        prose(ui, &view.says);
        ui.add_space(space::TINY);
        soft(ui, &view.up);
        let (place, response) =
            ui.allocate_exact_size(egui::vec2(ui.available_width(), HEIGHT), Sense::hover());
        let says = || format!("{}. {}", view.title, view.says);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, says()));
        paint(ui, place, view);
        ui.with_layout(egui::Layout::top_down(egui::Align::Max), |ui| soft(ui, &view.across));
        view.spots.iter().for_each(|spot| explained(ui, spot));
    });
}

/// One line of the list that explains the numbers in the picture.
fn explained(ui: &mut Ui, spot: &Spot) {
    let colours = palette(ui);
    let ink = if spot.kind == SpotKind::Talk { colours.accent } else { colours.ink };
    let line = format!("{}  {}: {}", spot.number, spot.label, spot.says);
    paragraph(ui, &line, egui::TextStyle::Small, ink);
}

fn paint(ui: &Ui, place: Rect, view: &Frontier) {
    let (colours, painter) = (palette(ui), ui.painter());
    painter.rect(place, ROUND, colours.ground, Stroke::new(1.0, colours.hairline), StrokeKind::Inside);
    let axis = Stroke::new(1.5, colours.edge);
    let inner = place.shrink(12.0);
    painter.line_segment([inner.left_top(), inner.left_bottom()], axis);
    painter.line_segment([inner.left_bottom(), inner.right_bottom()], axis);
    // This talk comes last, so that nothing lies on it.
    let (talk, others): (Vec<&Spot>, Vec<&Spot>) =
        view.spots.iter().partition(|spot| spot.kind == SpotKind::Talk);
    for spot in others.into_iter().chain(talk) {
        let at =
            Pos2::new(inner.left() + spot.at[0] * inner.width(), inner.top() + spot.at[1] * inner.height());
        spot_at(ui, spot, at, &colours);
    }
}

fn spot_at(ui: &Ui, spot: &Spot, at: Pos2, colours: &Palette) {
    let painter = ui.painter();
    match spot.kind {
        SpotKind::Talk => painter.circle(at, 9.0, colours.accent, Stroke::new(2.0, colours.ink)),
        SpotKind::Best => painter.circle_stroke(at, 13.0, Stroke::new(2.5, colours.good)),
        SpotKind::Worst => painter.circle_stroke(at, 8.0, Stroke::new(2.5, colours.alarm)),
        SpotKind::Way => painter.circle(at, 6.0, colours.raised, Stroke::new(2.0, colours.ink)),
        SpotKind::Forbidden => {
            let arm = egui::vec2(5.0, 5.0);
            painter.line_segment([at - arm, at + arm], Stroke::new(2.0, colours.soft));
            let other = egui::vec2(5.0, -5.0);
            painter.line_segment([at - other, at + other], Stroke::new(2.0, colours.soft))
        }
    };
    let font = FontId::new(13.0, bold());
    // This talk says its number below, the others above, so that neighbours can be read.
    let beside = at + egui::vec2(0.0, if spot.kind == SpotKind::Talk { 19.0 } else { -19.0 });
    painter.text(beside, Align2::CENTER_CENTER, &spot.caption, font, colours.ink);
}
