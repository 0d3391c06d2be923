//! The conversation: the customer on the left, the talk in the middle, the desk on the right.

use egui::{
    CentralPanel, Frame, Id, Key, KeyboardShortcut, Margin, Modifiers, Panel, Sense, TextEdit, TextStyle, Ui,
};

use super::desk::{desk, keep_numbers_out_of_the_reply};
use super::face::face;
use super::library::pressed;
use super::theme::{palette, space};
use super::transcript::transcript;
use super::voice::voice;
use super::widgets::{button, fields, foot, main_button, paragraph, prose, question, soft, title};
use super::{Draft, Stage, UiAction};
use crate::view::conversation::{ConversationView, Presence};

/// Most characters the box takes; more is cut with a word about it when it is said.
const REPLY_CAP_CHARS: usize = 4_000;

/// Shows the talk.
pub fn conversation(
    ui: &mut Ui,
    view: &ConversationView,
    stage: &Stage,
    draft: &mut Draft,
    actions: &mut Vec<UiAction>,
) {
    foot(ui, &view.words.keys);
    let ground = Frame::new().fill(palette(ui).ground).inner_margin(Margin::same(16));
    let side = (ui.available_width() * 0.22).clamp(230.0, 380.0);
    let left = Panel::left("customer").exact_size(side).resizable(false).frame(ground);
    left.show(ui, |ui| customer(ui, view, stage));
    let right = Panel::right("desk").exact_size(side + 40.0).resizable(false).frame(ground);
    right.show(ui, |ui| desk(ui, view, actions));
    CentralPanel::default().frame(ground).show(ui, |ui| talk(ui, view, draft, actions));
    leaving(ui, view, draft, actions);
    draft.settled = true;
}

fn customer(ui: &mut Ui, view: &ConversationView, stage: &Stage) {
    let width = ui.available_width();
    let height = match view.presence {
        Presence::Face => width * 1.12,
        Presence::Voice | Presence::Picture => width * 0.6,
    };
    let (place, _) = ui.allocate_exact_size(egui::vec2(width, height), Sense::hover());
    let colours = palette(ui);
    ui.painter().rect_filled(place, super::theme::ROUND, colours.sunken);
    match view.presence {
        Presence::Voice => {
            voice(ui.painter(), place.shrink(space::MEDIUM), view.shown.feels, stage.seconds, &colours);
        }
        Presence::Face | Presence::Picture => face(ui.painter(), place, view.shown.look, &stage.pose),
    }
    ui.add_space(space::SMALL);
    title(ui, &view.speaker);
    paragraph(ui, &view.mood, TextStyle::Body, colours.ink);
    ui.add_space(space::SMALL);
    soft(ui, &view.place);
    ui.add_space(space::SMALL);
    soft(ui, &view.clock);
    for notice in &view.notices {
        ui.add_space(space::SMALL);
        paragraph(ui, notice, TextStyle::Small, colours.caution);
    }
    if !view.case_file.is_empty() {
        ui.add_space(space::MEDIUM);
        egui::ScrollArea::vertical().auto_shrink([false, true]).show(ui, |ui| {
            title(ui, &view.file_heading);
            fields(ui, &view.case_file);
        });
    }
}

fn talk(ui: &mut Ui, view: &ConversationView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    let below = Frame::new().inner_margin(Margin { left: 0, right: 0, top: 10, bottom: 0 });
    Panel::bottom("reply").resizable(false).show_separator_line(false).frame(below).show(
        ui,
        |ui| match &view.over {
            Some(over) => after_the_end(ui, over, view, draft, actions),
            None => reply(ui, view, draft, actions),
        },
    );
    CentralPanel::default().frame(Frame::NONE).show(ui, |ui| transcript(ui, view));
}

fn after_the_end(
    ui: &mut Ui,
    over: &str,
    view: &ConversationView,
    draft: &Draft,
    actions: &mut Vec<UiAction>,
) {
    prose(ui, over);
    let on = main_button(ui, &view.words.see_scores);
    let nothing_has_it = ui.memory(|memory| memory.focused().is_none());
    if nothing_has_it && !draft.leaving {
        on.request_focus();
    }
    if on.clicked() {
        actions.push(UiAction::SeeScores);
    }
}

fn reply(ui: &mut Ui, view: &ConversationView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    let id = Id::new("reply-text");
    keep_numbers_out_of_the_reply(ui);
    let edit = TextEdit::multiline(&mut draft.reply)
        .id(id)
        .hint_text(view.words.placeholder.as_str())
        .desired_width(f32::INFINITY)
        .desired_rows(3)
        .char_limit(REPLY_CAP_CHARS)
        .margin(Margin::symmetric(12, 10))
        .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter));
    let text = egui::ScrollArea::vertical().max_height(150.0).show(ui, |ui| ui.add(edit)).inner;
    if !draft.settled {
        text.request_focus();
    }
    let enter = text.has_focus() && ui.input(|input| input.key_pressed(Key::Enter) && !input.modifiers.shift);
    ui.horizontal(|ui| {
        let open = view.busy.is_none();
        let send = ui.add_enabled_ui(open, |ui| main_button(ui, &view.words.send)).inner;
        let silent = ui.add_enabled_ui(open, |ui| button(ui, &view.words.say_nothing)).inner;
        let written = !draft.reply.trim().is_empty();
        if open && written && (send.clicked() || enter) {
            actions.push(UiAction::Say(std::mem::take(&mut draft.reply)));
            text.request_focus();
        } else if open && silent.clicked() {
            actions.push(UiAction::Say(String::new()));
            text.request_focus();
        }
    });
}

fn leaving(ui: &mut Ui, view: &ConversationView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    if !draft.leaving {
        draft.leaving = pressed(ui, Key::Escape);
        return;
    }
    let (stay, leave) = question(ui, "leaving", |ui| {
        ui.set_max_width(420.0);
        title(ui, &view.words.leave_heading);
        prose(ui, &view.words.leave_text);
        ui.add_space(space::SMALL);
        ui.horizontal(|ui| {
            let stay = main_button(ui, &view.words.leave_no);
            if ui.memory(|memory| memory.focused().is_none()) {
                stay.request_focus();
            }
            let leave = button(ui, &view.words.leave_yes).clicked();
            (stay.clicked(), leave)
        })
        .inner
    });
    if leave {
        actions.push(UiAction::ToLibrary);
    }
    if stay || leave || pressed(ui, Key::Escape) {
        draft.leaving = false;
        draft.settled = false;
    }
}
