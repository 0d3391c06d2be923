//! The customer of the text: a talk, and beside its words everything that a talk hides.

use egui::{Id, Key, ScrollArea, TextEdit, TextStyle, Ui, WidgetInfo, WidgetType};

use super::super::UiAction;
use super::super::replay::level_strip;
use super::super::theme::{palette, space, text_scale};
use super::super::transcript::bubbles;
use super::super::widgets::{button, kept_in_sight, paragraph, soft, title};
use super::outline::flat;
use super::{Bench, nothing};
use crate::view::replay::Level;
use crate::view::studio::{StudioView, StudioWish, TryView};

/// The box for a reply.
pub(super) fn reply_id() -> Id {
    Id::new("studio-reply")
}

/// Shows the panel.
pub(super) fn trying(ui: &mut Ui, view: &StudioView, bench: &mut Bench, actions: &mut Vec<UiAction>) {
    let Some(tried) = &view.trying else { return nothing(ui, &view.words.never_good) };
    begin_again(ui, view, tried, actions);
    ScrollArea::vertical().id_salt("studio-try").auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::TINY;
        said(ui, tried);
        if let Some(over) = &tried.talk.over {
            soft(ui, over);
        } else {
            reply(ui, view, tried, bench, actions);
        }
        hidden(ui, view, tried);
        if tried.talk.over.is_none() {
            desk(ui, tried, actions);
        }
    });
}

/// The newest of what was said; the rest is above it.
fn said(ui: &mut Ui, tried: &TryView) {
    let most = (ui.ctx().content_rect().height() * 0.24).max(130.0);
    let area = ScrollArea::vertical().id_salt("studio-said").max_height(most).stick_to_bottom(true);
    area.show(ui, |ui| {
        ui.set_width(ui.available_width());
        bubbles(ui, &tried.talk.said);
    });
}

fn begin_again(ui: &mut Ui, view: &StudioView, tried: &TryView, actions: &mut Vec<UiAction>) {
    let words = &view.words;
    let mut wish = |wish| actions.push(UiAction::Studio(wish));
    if let Some(behind) = &tried.behind {
        paragraph(ui, behind, TextStyle::Small, palette(ui).caution);
    }
    soft(ui, &tried.person);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::TINY, space::TINY);
        if tried.can_retell && button(ui, &words.retell).clicked() {
            wish(StudioWish::Retell);
        }
        if button(ui, &words.again).clicked() {
            wish(StudioWish::Again);
        }
        if button(ui, &words.another).clicked() {
            wish(StudioWish::Another);
        }
        if view.contacts > 1 && button(ui, &words.next_contact).clicked() {
            wish(StudioWish::NextContact);
        }
    });
    ui.add_space(space::TINY);
}

fn reply(ui: &mut Ui, view: &StudioView, tried: &TryView, bench: &mut Bench, actions: &mut Vec<UiAction>) {
    let words = &view.words;
    let is_free = tried.talk.busy.is_none();
    let room = 92.0 * text_scale(ui);
    let (shown, say) = ui
        .horizontal_wrapped(|ui| {
            let edit = TextEdit::singleline(&mut bench.reply)
                .id(reply_id())
                .hint_text(words.reply.as_str())
                .desired_width(ui.available_width() - room)
                .char_limit(tried.talk.reply_cap_chars)
                .margin(egui::Margin::symmetric(10, 8));
            let shown = kept_in_sight(ui.add(edit));
            shown.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, &words.reply));
            (shown, ui.add_enabled_ui(is_free, |ui| button(ui, &words.say)).inner)
        })
        .inner;
    let enter = shown.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if (enter || say.clicked()) && is_free {
        actions.push(UiAction::Studio(StudioWish::Say(std::mem::take(&mut bench.reply))));
        shown.request_focus();
    }
}

/// What can be done, in few words.
fn desk(ui: &mut Ui, tried: &TryView, actions: &mut Vec<UiAction>) {
    ui.add_enabled_ui(tried.talk.busy.is_none(), |ui| {
        for group in &tried.talk.desk {
            soft(ui, &group.heading);
            for way in &group.buttons {
                if flat(ui, &way.label, TextStyle::Small).clicked() {
                    actions.push(UiAction::Studio(StudioWish::Do(way.input.clone())));
                }
            }
        }
    });
}

fn hidden(ui: &mut Ui, view: &StudioView, tried: &TryView) {
    title(ui, &view.words.hidden);
    paragraph(ui, &format!("“{}”", tried.inner), TextStyle::Body, palette(ui).accent);
    ui.scope(|ui| {
        // Nothing here is pressed: the rows need no room for a finger.
        ui.spacing_mut().interact_size.y = 0.0;
        for quantity in &tried.hidden {
            for found in &quantity.levels {
                level(ui, &quantity.name, found, tried.turns);
            }
        }
    });
    ui.add_space(space::SMALL);
}

/// A name, how it went and how it stands, in one row where there is room.
fn level(ui: &mut Ui, name: &str, level: &Level, turns: usize) {
    let scale = text_scale(ui);
    let height = ui.text_style_height(&TextStyle::Small).max(16.0);
    let strip = egui::vec2(72.0, height);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.allocate_ui(egui::vec2(104.0 * scale, height), |ui| {
            ui.set_min_width(104.0 * scale);
            paragraph(ui, name, TextStyle::Small, palette(ui).ink);
        });
        level_strip(ui, level, turns, strip);
        soft(ui, &level.says);
    });
}
