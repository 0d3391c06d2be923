//! The guide: a note beside the real thing, with a ring about it. It never holds the talk up.

use egui::{Area, Frame, Id, Key, Order, Pos2, Rect, Stroke, TextStyle, Ui};

use super::theme::{ROUND, palette, space};
use super::widgets::{button, main_button, paragraph, prose, title};
use super::{Draft, Over, UiAction};
use crate::settings::Change;
use crate::view::conversation::ConversationView;
use crate::view::guide::{Beside, GuideNote};

/// The most room a note needs, in points.
const MOST_HEIGHT: f32 = 240.0;

/// Where the things are that notes stand beside, as this frame drew them.
#[derive(Default)]
pub(super) struct Anchors(Vec<(Beside, Rect)>);

impl Anchors {
    /// Remembers where something is.
    pub(super) fn note(&mut self, what: Beside, place: Rect) {
        self.0.push((what, place));
    }

    fn of(&self, what: Beside) -> Option<Rect> {
        self.0.iter().find(|(which, _)| *which == what).map(|(_, place)| *place)
    }
}

/// Whether the guide is shown.
pub(super) fn is_open(draft: &Draft) -> bool {
    matches!(draft.over, Over::Guide(_))
}

/// Ends the guide where it is shown, for good.
pub(super) fn finish(draft: &mut Draft, actions: &mut Vec<UiAction>) {
    if is_open(draft) {
        draft.over = Over::Nothing;
        actions.push(UiAction::Change(Change::Guided(true)));
    }
}

/// Shows the note of the moment.
pub(super) fn guide(
    ui: &Ui,
    view: &ConversationView,
    draft: &mut Draft,
    anchors: &Anchors,
    actions: &mut Vec<UiAction>,
) {
    let Over::Guide(step) = draft.over else { return };
    let Some(note) = view.guide.get(step) else { return finish(draft, actions) };
    let Some(place) = anchors.of(note.beside) else { return };
    let floor = match note.beside {
        Beside::Reply => ui.ctx().viewport_rect().bottom(),
        _ => anchors.of(Beside::Reply).map_or(ui.ctx().viewport_rect().bottom(), |reply| reply.top()),
    };
    let (next, skip) = show(ui, note, place, floor);
    let escape = ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Escape));
    if skip || escape {
        finish(draft, actions);
    } else if next && step + 1 < view.guide.len() {
        draft.over = Over::Guide(step + 1);
    } else if next {
        finish(draft, actions);
    }
    // Escape takes the keyboard from the reply as well.
    if next || skip || escape {
        draft.settled = false;
    }
}

fn show(ui: &Ui, note: &GuideNote, place: Rect, floor: f32) -> (bool, bool) {
    const WIDTH: f32 = 350.0;
    let colours = palette(ui);
    let (corner, pivot, tip) = beside(place, ui.ctx().viewport_rect(), floor, WIDTH);
    let frame = Frame::new()
        .fill(colours.raised)
        .stroke(Stroke::new(2.0, colours.accent))
        .corner_radius(ROUND)
        .shadow(egui::Shadow { offset: [0, 4], blur: 18, spread: 0, color: colours.ink.gamma_multiply(0.25) })
        .inner_margin(egui::Margin::same(16));
    let area = Area::new(Id::new("guide")).order(Order::Foreground).fixed_pos(corner).pivot(pivot);
    area.show(ui.ctx(), |ui| {
        let painter = ui.ctx().layer_painter(ui.layer_id());
        painter.rect_stroke(
            place.expand(4.0),
            12.0,
            Stroke::new(3.0, colours.accent),
            egui::StrokeKind::Outside,
        );
        // From the thing to the nearest edge of the note, which may stand higher.
        let foot = if pivot.y() == egui::Align::Max { corner.y - 24.0 } else { corner.y + 24.0 };
        let edge = if pivot.x() == egui::Align::Center { corner } else { Pos2::new(corner.x, foot) };
        painter.line_segment([tip, edge], Stroke::new(3.0, colours.accent));
        painter.circle_filled(tip, 6.0, colours.accent);
        frame.show(ui, |ui| note_inside(ui, note, WIDTH)).inner
    })
    .inner
}

fn note_inside(ui: &mut Ui, note: &GuideNote, width: f32) -> (bool, bool) {
    ui.set_width(width);
    title(ui, &note.title);
    prose(ui, &note.text);
    ui.add_space(space::TINY);
    let (next, skip) = ui
        .horizontal_wrapped(|ui| (main_button(ui, &note.next).clicked(), button(ui, &note.skip).clicked()))
        .inner;
    let colour = palette(ui).soft;
    paragraph(ui, &note.count, TextStyle::Small, colour);
    (next, skip)
}

/// Where a note of this width stands beside `place`: its corner, which corner that is, and where the
/// pointer touches. What stands low has its note above `floor`, so that the box for the reply stays free.
fn beside(place: Rect, screen: Rect, floor: f32, width: f32) -> (Pos2, egui::Align2, Pos2) {
    const GAP: f32 = 16.0;
    let is_narrow = place.width() < screen.width() * 0.45;
    let middle = place.center();
    let (x, tip) = if is_narrow && screen.right() - place.right() > width + 60.0 {
        (place.right() + GAP, Pos2::new(place.right() + 4.0, middle.y))
    } else if is_narrow && place.left() - screen.left() > width + 60.0 {
        (place.left() - GAP, Pos2::new(place.left() - 4.0, middle.y))
    } else {
        let corner = Pos2::new(middle.x, place.top() - GAP);
        return (corner, egui::Align2::CENTER_BOTTOM, Pos2::new(middle.x, place.top() - 4.0));
    };
    let is_low = middle.y > floor - MOST_HEIGHT;
    let y = if is_low { floor - GAP } else { middle.y.min(screen.bottom() - MOST_HEIGHT) - GAP };
    let to_the_right = x > middle.x;
    let align = match (to_the_right, is_low) {
        (true, true) => egui::Align2::LEFT_BOTTOM,
        (true, false) => egui::Align2::LEFT_TOP,
        (false, true) => egui::Align2::RIGHT_BOTTOM,
        (false, false) => egui::Align2::RIGHT_TOP,
    };
    (Pos2::new(x, y), align, tip)
}
