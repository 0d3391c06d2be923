//! The conversation: the customer on the left, the talk in the middle, the desk on the right.

use egui::{CentralPanel, Frame, Margin, Panel, Ui};

use super::desk::desk;
use super::guess::guess;
use super::guide::{Anchors, guide};
use super::papers::{self, papers};
use super::pause::{pause, step_out};
use super::reply::reply;
use super::stage::customer;
use super::transcript::transcript;
use super::widgets::{foot, main_button, prose};
use super::{Draft, Over, Stage, UiAction};
use crate::view::conversation::ConversationView;

/// Shows the talk.
pub fn conversation(
    ui: &mut Ui,
    view: &ConversationView,
    stage: &Stage,
    draft: &mut Draft,
    actions: &mut Vec<UiAction>,
) {
    if draft.over == Over::StepOut {
        return step_out(ui, view, stage, draft);
    }
    let mut anchors = Anchors::default();
    papers::keys(ui, draft);
    foot(ui, if view.over.is_some() { &view.words.over_keys } else { &view.words.keys });
    let ground = Frame::new().inner_margin(Margin::same(16));
    let whole = ui.available_width();
    let left = Panel::left("customer").exact_size((whole * 0.27).clamp(240.0, 520.0));
    left.resizable(false).frame(ground).show(ui, |ui| customer(ui, view, stage, draft, &mut anchors));
    let side = (whole * 0.25).clamp(250.0, 420.0);
    if matches!(draft.over, Over::Papers(_)) {
        papers(ui, &view.papers, draft, (whole * 0.33).clamp(320.0, 560.0));
    } else {
        let right = Panel::right("desk").exact_size(side).resizable(false).frame(ground);
        right.show(ui, |ui| desk(ui, view, draft, &mut anchors, actions));
    }
    let middle = CentralPanel::default().frame(ground);
    middle.show(ui, |ui| talk(ui, view, stage, draft, &mut anchors, actions));
    guide(ui, view, draft, &anchors, actions);
    pause(ui, view, draft, actions);
}

fn talk(
    ui: &mut Ui,
    view: &ConversationView,
    stage: &Stage,
    draft: &mut Draft,
    anchors: &mut Anchors,
    actions: &mut Vec<UiAction>,
) {
    let below = Frame::new().inner_margin(Margin { left: 0, right: 0, top: 10, bottom: 0 });
    Panel::bottom("reply").resizable(false).show_separator_line(false).frame(below).show(ui, |ui| {
        if let Some(over) = &view.over {
            after_the_end(ui, over, view, draft, actions);
        } else {
            // Nobody is asked about somebody who is still speaking.
            if stage.in_sight.is_none() {
                guess(ui, view, draft, actions);
            }
            reply(ui, view, stage.in_sight.is_some(), draft, anchors, actions);
        }
    });
    CentralPanel::default().frame(Frame::NONE).show(ui, |ui| transcript(ui, view, stage, draft));
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
    if nothing_has_it && draft.over == Over::Nothing {
        on.request_focus();
    }
    if on.clicked() {
        actions.push(UiAction::SeeScores);
    }
}
