//! The customer as they were, and what was said: one way, or two beside each other.

use egui::{ScrollArea, Sense, TextStyle, Ui};

use super::super::face::face;
use super::super::theme::{ROUND, palette, space};
use super::super::transcript::{bubbles, transcript};
use super::super::voice::voice;
use super::super::widgets::{columns, fields, paragraph, soft, title};
use crate::view::conversation::{ConversationView, Presence};
use crate::view::face::pose;
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
    ui.painter().rect_filled(place, ROUND, colours.sunken);
    match talk.presence {
        Presence::Voice => {
            voice(ui.painter(), place.shrink(space::MEDIUM), talk.shown.feels, 0.0, &colours);
        }
        Presence::Face | Presence::Picture => {
            face(ui.painter(), place, talk.shown.look, &pose(talk.shown.feels))
        }
    }
    ui.add_space(space::TINY);
    title(ui, &talk.speaker);
    paragraph(ui, &talk.mood, TextStyle::Body, colours.ink);
    soft(ui, &talk.clock);
}

pub(super) fn ways(ui: &mut Ui, view: &ReplayView) {
    match (&view.parting, view.ways.as_slice()) {
        (Some(parting), [_, _]) => beside(ui, view, parting),
        (_, [way, ..]) => transcript(ui, &way.talk),
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
    fields(ui, &way.came_to);
}
