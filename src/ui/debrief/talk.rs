//! The talk again: two charts over the replies, and beside them the moment that is looked at.

use egui::{EventFilter, Key, Sense, TextStyle, Ui, WidgetInfo};

use super::Walk;
use super::picture::{self, Frame};
use crate::ui::UiAction;
use crate::ui::theme::{palette, ring, space};
use crate::ui::widgets::{button, kept_in_sight, panel, paragraph, prose, soft, title};
use crate::view::debrief::{DebriefView, Moment, Page, TalkAgain};

/// Room from which charts and moment stand side by side.
const WIDE: f32 = 820.0;
/// Heights of the charts.
const FEELINGS_HEIGHT: f32 = 216.0;
const STANDING_HEIGHT: f32 = 112.0;

/// Shows the charts and the moment.
pub(super) fn talk(ui: &mut Ui, view: &DebriefView, walk: &mut Walk, actions: &mut Vec<UiAction>) {
    prose(ui, &view.talk.lead);
    ui.add_space(space::SMALL);
    let room = ui.available_width();
    if room < WIDE {
        charts(ui, &view.talk, walk, room);
        ui.add_space(space::SMALL);
        moment(ui, view, walk, actions);
        return;
    }
    let left = (room * 0.56).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        ui.allocate_ui_with_layout(egui::vec2(left, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
            ui.set_width(left);
            charts(ui, &view.talk, walk, left);
        });
        ui.vertical(|ui| moment(ui, view, walk, actions));
    });
}

/// Both charts, one below the other, as one thing to move through with left and right.
fn charts(ui: &mut Ui, talk: &TalkAgain, walk: &mut Walk, width: f32) {
    let size = egui::vec2(width, picture::height(FEELINGS_HEIGHT, STANDING_HEIGHT));
    let (place, response) = ui.allocate_exact_size(size, Sense::click_and_drag());
    let last = talk.moments.len().saturating_sub(1);
    walk.moment = walk.moment.min(last);
    if !walk.arrived && walk.page == Page::Talk && !walk.whole {
        response.request_focus();
    }
    if response.has_focus() {
        move_with_keys(ui, response.id, walk, last);
    }
    let feelings = Frame::of(place, 0.0, FEELINGS_HEIGHT);
    let standing = Frame::of(place, picture::SPACING + FEELINGS_HEIGHT, STANDING_HEIGHT);
    if let Some(pointer) = response.interact_pointer_pos() {
        walk.moment = feelings.nearest(pointer, talk.moments.len());
    }
    picture::panel(ui, place, ring::is_round(ui, &response));
    picture::chart(ui, &talk.feelings, &feelings, walk.moment, talk.turning_point);
    picture::chart(ui, &talk.standing, &standing, walk.moment, talk.turning_point);
    picture::replies(ui, &standing, &talk.moments, walk.moment);
    let says = talk.moments.get(walk.moment).map(|moment| moment.says.clone()).unwrap_or_default();
    let value = f64::from(u32::try_from(walk.moment).unwrap_or_default());
    response.widget_info(|| WidgetInfo::slider(true, value, &says));
    let notes = [&talk.standing.note, &talk.feelings.absent, &talk.standing.absent];
    if std::mem::take(&mut walk.stepped) {
        response.request_focus();
    }
    kept_in_sight(response);
    for note in notes.into_iter().flatten() {
        soft(ui, note);
    }
}

/// Left and right move through the replies, Home and End to the ends, Enter leads on.
fn move_with_keys(ui: &Ui, id: egui::Id, walk: &mut Walk, last: usize) {
    let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    let pressed = |key| ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, key));
    if pressed(Key::ArrowLeft) {
        walk.moment = walk.moment.saturating_sub(1);
    } else if pressed(Key::ArrowRight) {
        walk.moment = (walk.moment + 1).min(last);
    } else if pressed(Key::Home) {
        walk.moment = 0;
    } else if pressed(Key::End) {
        walk.moment = last;
    } else if walk.arrived && !walk.whole && pressed(Key::Enter) {
        walk.go(Page::Scores);
    }
}

fn moment(ui: &mut Ui, view: &DebriefView, walk: &mut Walk, actions: &mut Vec<UiAction>) {
    let talk = &view.talk;
    let Some(found) = talk.moments.get(walk.moment) else { return };
    panel(ui, |ui| {
        // Above the words, whose length differs: the buttons stay where they are from turn to turn.
        moves(ui, talk, walk);
        title(ui, &found.title);
        if walk.moment == talk.turning_point && walk.moment > 0 {
            paragraph(ui, &talk.turning, TextStyle::Small, palette(ui).accent);
        }
        said(ui, found);
        ui.add_space(space::TINY);
        if found.story.reasons.is_empty() {
            soft(ui, &talk.nothing_moved);
        }
        found.story.reasons.iter().for_each(|reason| prose(ui, reason));
        if let Some(altogether) = &found.story.altogether {
            ui.add_space(space::TINY);
            prose(ui, altogether);
        }
        if walk.numbers {
            ui.add_space(space::TINY);
            found.numbers.iter().for_each(|number| soft(ui, number));
        }
        ui.add_space(space::SMALL);
        again_from(ui, view, walk.moment, actions);
    });
}

/// What was said, what came back, and how they seemed.
fn said(ui: &mut Ui, found: &Moment) {
    let colours = palette(ui);
    if !found.story.you.is_empty() {
        paragraph(ui, &found.story.you, TextStyle::Body, colours.accent);
    }
    if !found.story.customer.is_empty() {
        paragraph(ui, &format!("“{}”", found.story.customer), TextStyle::Body, colours.soft);
    }
    soft(ui, &found.mood);
}

/// The button to another reply at this turn, where the talk is kept somewhere.
pub(super) fn again_from(ui: &mut Ui, view: &DebriefView, moment: usize, actions: &mut Vec<UiAction>) {
    let Some(at) = moment.checked_sub(1) else { return };
    let (Some(path), Some(label)) = (&view.replay, view.onward.from_turn.get(at)) else { return };
    if button(ui, label).clicked() {
        actions.push(UiAction::Fork { path: path.clone(), at });
    }
}

fn moves(ui: &mut Ui, talk: &TalkAgain, walk: &mut Walk) {
    ui.horizontal_wrapped(|ui| {
        let last = talk.moments.len().saturating_sub(1);
        let earlier = ui.add_enabled_ui(walk.moment > 0, |ui| button(ui, &talk.earlier)).inner;
        if earlier.clicked() {
            walk.moment -= 1;
            walk.stepped = true;
        }
        let later = ui.add_enabled_ui(walk.moment < last, |ui| button(ui, &talk.later)).inner;
        if later.clicked() {
            walk.moment += 1;
            walk.stepped = true;
        }
        let numbers = if walk.numbers { &talk.hide_numbers } else { &talk.show_numbers };
        if button(ui, numbers).clicked() {
            walk.numbers = !walk.numbers;
        }
    });
}
