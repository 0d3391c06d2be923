//! The guide: a ring about the real thing, and a note about it. It never holds the talk up.

use egui::{Align2, Area, Frame, Id, Key, Order, Pos2, Rect, Stroke, TextStyle, Ui};

use super::theme::{ROUND, palette, space};
use super::widgets::{button, main_button, paragraph, prose, title};
use super::{Draft, Over, UiAction};
use crate::settings::Change;
use crate::view::conversation::ConversationView;
use crate::view::guide::{Beside, GuideNote};

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
    let reply = anchors.of(Beside::Reply).unwrap_or(place);
    let (next, skip) = show(ui, note, place, reply);
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

/// A ring about the thing, and the note always above the box for the reply, so that nobody hunts for its buttons.
fn show(ui: &Ui, note: &GuideNote, place: Rect, reply: Rect) -> (bool, bool) {
    const WIDTH: f32 = 350.0;
    const GAP: f32 = 16.0;
    let colours = palette(ui);
    let frame = Frame::new()
        .fill(colours.raised)
        .stroke(Stroke::new(2.0, colours.accent))
        .corner_radius(ROUND)
        .shadow(egui::Shadow { offset: [0, 4], blur: 18, spread: 0, color: colours.ink.gamma_multiply(0.25) })
        .inner_margin(egui::Margin::same(16));
    let foot = Pos2::new(reply.center().x, reply.top() - GAP);
    let area =
        Area::new(Id::new("guide")).order(Order::Foreground).fixed_pos(foot).pivot(Align2::CENTER_BOTTOM);
    area.show(ui.ctx(), |ui| {
        let ring = Stroke::new(3.0, colours.accent);
        let painter = ui.ctx().layer_painter(ui.layer_id());
        painter.rect_stroke(place.expand(4.0), 12.0, ring, egui::StrokeKind::Outside);
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
        .horizontal_wrapped(|ui| {
            let next = main_button(ui, &note.next).clicked();
            (next, note.skip.as_ref().is_some_and(|skip| button(ui, skip).clicked()))
        })
        .inner;
    let colour = palette(ui).soft;
    paragraph(ui, &note.count, TextStyle::Small, colour);
    (next, skip)
}
