//! The picture of what was reachable: what each end costs them to the right, what it costs us upwards.

use egui::{FontId, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType};

use crate::ui::theme::{Palette, ROUND, bold, palette, space};
use crate::ui::widgets::{paragraph, prose, soft, title};
use crate::view::debrief::{Frontier, Spot, SpotKind};

/// Height of the picture.
const HEIGHT: f32 = 300.0;

/// Shows the picture and the list that explains its numbers; what each way costs where it is asked for.
pub(super) fn frontier(ui: &mut Ui, view: &Frontier, with_costs: bool) {
    title(ui, &view.title);
    prose(ui, &view.says);
    ui.add_space(space::TINY);
    soft(ui, &view.up);
    let (place, response) = ui.allocate_exact_size(egui::vec2(ui.available_width(), HEIGHT), Sense::hover());
    let says = || format!("{}. {}", view.title, view.says);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, says()));
    paint(ui, place, view);
    ui.with_layout(egui::Layout::top_down(egui::Align::Max), |ui| soft(ui, &view.across));
    view.spots.iter().for_each(|spot| explained(ui, spot, with_costs));
}

/// One line of the list that explains the numbers in the picture.
fn explained(ui: &mut Ui, spot: &Spot, with_costs: bool) {
    let colours = palette(ui);
    let ink = if spot.kind == SpotKind::Talk { colours.accent } else { colours.ink };
    let costs = if with_costs { format!(": {}", spot.says) } else { String::new() };
    let line = format!("{}  {}{costs}", spot.number, spot.label);
    paragraph(ui, &line, egui::TextStyle::Small, ink);
}

fn paint(ui: &Ui, place: Rect, view: &Frontier) {
    let (colours, painter) = (palette(ui), ui.painter());
    painter.rect(place, ROUND, colours.ground, Stroke::new(1.0, colours.hairline), StrokeKind::Inside);
    let axis = Stroke::new(1.5, colours.edge);
    let inner = place.shrink(12.0);
    painter.line_segment([inner.left_top(), inner.left_bottom()], axis);
    painter.line_segment([inner.left_bottom(), inner.right_bottom()], axis);
    let at = |spot: &Spot| {
        Pos2::new(inner.left() + spot.at[0] * inner.width(), inner.top() + spot.at[1] * inner.height())
    };
    // This talk comes last, so that nothing lies on it.
    let (talk, others): (Vec<&Spot>, Vec<&Spot>) =
        view.spots.iter().partition(|spot| spot.kind == SpotKind::Talk);
    for spot in others.iter().chain(&talk) {
        sign(ui, spot.kind, at(spot), &colours);
    }
    let signs: Vec<Rect> = view.spots.iter().map(|spot| sign_place(spot, at(spot))).collect();
    let mut taken = signs.clone();
    for (spot, sign) in view.spots.iter().zip(signs).filter(|(spot, _)| !spot.caption.is_empty()) {
        let text = painter.layout_no_wrap(spot.caption.clone(), FontId::new(13.0, bold()), colours.ink);
        let free = free_place(sign, text.size(), inner.shrink(2.0), &taken);
        painter.galley(free.min, text, colours.ink);
        taken.push(free);
    }
}

fn sign(ui: &Ui, kind: SpotKind, at: Pos2, colours: &Palette) {
    let painter = ui.painter();
    match kind {
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
}

fn sign_place(spot: &Spot, at: Pos2) -> Rect {
    let half = match spot.kind {
        SpotKind::Talk => 10.0,
        SpotKind::Best => 14.0,
        SpotKind::Worst => 9.0,
        SpotKind::Way | SpotKind::Forbidden => 7.0,
    };
    Rect::from_center_size(at, egui::Vec2::splat(2.0 * half))
}

/// Where a caption of this size stands beside its sign without lying on another: above, below, to the
/// sides, at the corners, then the same further off; above, where there is no room at all.
fn free_place(sign: Rect, size: egui::Vec2, within: Rect, taken: &[Rect]) -> Rect {
    const AROUND: [(f32, f32); 8] = [
        (0.0, -1.0),
        (0.0, 1.0),
        (1.0, 0.0),
        (-1.0, 0.0),
        (1.0, -1.0),
        (-1.0, -1.0),
        (1.0, 1.0),
        (-1.0, 1.0),
    ];
    const FURTHER: [f32; 3] = [1.0, 8.0, 18.0];
    let beside = |gap: f32, (x, y): (f32, f32)| {
        let away = (sign.size() + size) / 2.0 + egui::Vec2::splat(gap);
        Rect::from_center_size(sign.center() + away * egui::vec2(x, y), size)
    };
    let everywhere = FURTHER.into_iter().flat_map(|gap| AROUND.map(|direction| beside(gap, direction)));
    let is_free = |place: &Rect| {
        within.contains_rect(*place) && taken.iter().all(|other| *other == sign || !other.intersects(*place))
    };
    everywhere.into_iter().find(is_free).unwrap_or_else(|| beside(FURTHER[0], AROUND[0]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_of_neighbours_do_not_lie_on_each_other() {
        let within = Rect::from_min_size(Pos2::ZERO, egui::vec2(300.0, 200.0));
        let sign = |x: f32, y: f32| Rect::from_center_size(Pos2::new(x, y), egui::vec2(14.0, 14.0));
        let signs = [sign(100.0, 20.0), sign(112.0, 30.0), sign(100.0, 44.0), sign(8.0, 190.0)];
        let mut taken = signs.to_vec();
        for of in signs {
            let place = free_place(of, egui::vec2(12.0, 14.0), within, &taken);
            assert!(within.contains_rect(place), "{place:?}");
            assert!(
                taken.iter().all(|other| *other == of || !other.intersects(place)),
                "{place:?} {taken:?}"
            );
            taken.push(place);
        }
    }
}
