//! The customer as they were, and what was said: one way, or two beside each other.

use egui::{ScrollArea, Sense, TextStyle, Ui};

use super::super::Stage;
use super::super::stage::scene;
use super::super::theme::{palette, space};
use super::super::transcript::{bubbles, whole};
use super::super::widgets::{columns, paragraph, soft, stacked, title};
use crate::view::conversation::{ConversationView, Presence};
use crate::view::replay::{Parting, ReplayView, WayView};

pub(super) fn customers(ui: &mut Ui, view: &ReplayView) {
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        for way in &view.ways {
            if !way.name.is_empty() {
                soft(ui, &way.name);
            }
            customer(ui, &way.talk, view.ways.len() > 1);
            ui.add_space(space::MEDIUM);
        }
    });
}

fn customer(ui: &mut Ui, talk: &ConversationView, small: bool) {
    let width = ui.available_width();
    let height = match talk.presence {
        Presence::Face if !small => width * 1.12,
        _ => width * 0.62,
    };
    let (place, _) = ui.allocate_exact_size(egui::vec2(width, height), Sense::hover());
    let colours = palette(ui);
    scene(ui.painter(), place, talk, &Stage::still(talk.shown.pose()), &colours);
    ui.add_space(space::TINY);
    title(ui, &talk.speaker);
    paragraph(ui, &talk.mood, TextStyle::Body, colours.ink);
    soft(ui, &talk.clock);
}

pub(super) fn ways(ui: &mut Ui, view: &ReplayView) {
    match (&view.parting, view.ways.as_slice()) {
        (Some(parting), [_, _]) => beside(ui, view, parting),
        (_, [way, ..]) => whole(ui, &way.talk),
        _ => {}
    }
}

fn beside(ui: &mut Ui, view: &ReplayView, parting: &Parting) {
    ScrollArea::vertical().auto_shrink([false, false]).stick_to_bottom(true).show(ui, |ui| {
        if let Some(shared) = &parting.talk {
            bubbles(ui, &shared.said);
        }
        ui.add_space(space::SMALL);
        paragraph(ui, &parting.says, TextStyle::Body, palette(ui).accent);
        ui.add_space(space::SMALL);
        columns(ui, 2, |index, ui| {
            if let Some(way) = view.ways.get(index) {
                one_way(ui, way, &parting.came_to);
            }
        });
    });
}

fn one_way(ui: &mut Ui, way: &WayView, came_to: &str) {
    title(ui, &way.name);
    bubbles(ui, &way.talk.said);
    ui.add_space(space::MEDIUM);
    soft(ui, came_to);
    stacked(ui, &way.came_to);
}
