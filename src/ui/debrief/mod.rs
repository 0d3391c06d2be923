//! The debrief as a walk: pages at the left, one of them in the middle, the way on at the foot.

mod cost;
mod frontier;
mod onward;
mod pages;
mod picture;
mod rail;
mod rating;
mod scores;
mod talk;
mod writing;

pub use rating::rating;
pub(super) use scores::ruled;
pub(super) use writing::tried;

use egui::{Frame, Key, Modifiers, Response, ScrollArea, Ui};

use super::library::pressed;
use super::theme::{palette, space};
use super::widgets::{button, foot, heading, main_button, rolled_over, soft};
use super::{Draft, UiAction};
use crate::view::debrief::{DebriefView, Page, Step};

/// How far the trainee has walked, and what they are writing on the way.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Walk {
    /// The page that is shown; the first means: not begun.
    pub page: Page,
    /// Whether all pages are shown as one.
    pub whole: bool,
    /// The moment of the talk that is looked at; 0 is before the first reply.
    pub moment: usize,
    /// Whether a button just moved it: then the arrow keys go on from there.
    pub stepped: bool,
    /// Whether the numbers behind the words are shown.
    pub numbers: bool,
    /// Whether what was not told is shown.
    pub revealed: bool,
    /// The mark that is being disagreed with: its score and its place there.
    pub against: Option<(usize, usize)>,
    /// What is wrong with it.
    pub against_text: String,
    /// Whether its box was just opened and wants the keyboard.
    pub fresh: bool,
    /// Which of the places the idea is about.
    pub place: usize,
    /// The rule that got in the way.
    pub idea: String,
    /// What happened with a real customer.
    pub tried: String,
    /// Whether the page was shown before; a fresh one puts the keyboard where it is wanted first.
    pub arrived: bool,
}

impl Walk {
    /// Goes to a page.
    fn go(&mut self, page: Page) {
        (self.page, self.arrived, self.against) = (page, false, None);
    }

    fn place(&self) -> usize {
        self.page as usize
    }
}

/// Shows how it went, page by page.
pub fn debrief(ui: &mut Ui, view: &DebriefView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    let walk = &mut draft.walk;
    if walk.page == Page::Rating {
        walk.go(Page::Talk);
        walk.moment = usize::from(view.talk.moments.len() > 1);
    }
    step_with_keys(ui, walk);
    let arriving = (walk.page, walk.whole);
    let keys = if walk.whole { &view.words.keys_whole } else { &view.words.keys };
    let below = [foot(ui, keys), way_on(ui, view, walk, actions)];
    let turn: f32 = below.iter().map(|bar| rolled_over(ui, bar)).sum();
    rail::rail(ui, view, walk, actions);
    let page = walk.page;
    let id = if walk.whole { "whole".to_owned() } else { format!("{page:?}") };
    ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).show(ui, |ui| {
        ui.scroll_with_delta(egui::vec2(0.0, turn));
        scroll_by_pages(ui);
        let width = (ui.available_width() - 2.0 * space::LARGE).min(space::PAGE);
        ui.horizontal_top(|ui| {
            ui.add_space(space::LARGE);
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.add_space(space::MEDIUM);
                let steps = if walk.whole { &Step::ALL[1..] } else { page.steps() };
                for step in steps {
                    one_step(ui, *step, view, walk, actions);
                }
                ui.add_space(space::LARGE);
            });
        });
    });
    draft.walk.arrived |= arriving == (draft.walk.page, draft.walk.whole);
    leave_with_escape(ui, draft, actions);
}

fn one_step(ui: &mut Ui, step: Step, view: &DebriefView, walk: &mut Walk, actions: &mut Vec<UiAction>) {
    heading(ui, &view.steps[step as usize]);
    ui.add_space(space::SMALL);
    match step {
        Step::Rating | Step::Talk => talk::talk(ui, view, walk, actions),
        Step::Scores => scores::scores(ui, view, walk, actions),
        Step::Gap => pages::gap(ui, &view.gap),
        Step::Cost => cost::cost(ui, view, walk),
        Step::Untold => pages::untold(ui, &view.untold, walk),
        Step::Customer => pages::customer(ui, &view.customer),
        Step::Advice => pages::advice(ui, &view.advice),
        Step::Rule => writing::rule(ui, &view.rule, walk, actions),
        Step::Epilogue => pages::epilogue(ui, &view.epilogue),
        Step::Onward => onward::onward(ui, view, walk, actions),
    }
    ui.add_space(space::LARGE);
}

/// Alt with left and right goes a page back and on, wherever the keyboard is.
fn step_with_keys(ui: &Ui, walk: &mut Walk) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
    let place = walk.place();
    let wanted = match (pressed(Key::ArrowLeft), pressed(Key::ArrowRight)) {
        (true, _) => place.saturating_sub(1).max(1),
        (_, true) => (place + 1).min(Page::ALL.len() - 1),
        _ => return,
    };
    walk.whole = false;
    walk.go(Page::ALL[wanted]);
}

/// The foot of every page: back, where one is, on.
fn way_on(ui: &mut Ui, view: &DebriefView, walk: &mut Walk, actions: &mut Vec<UiAction>) -> Response {
    let frame = Frame::new().fill(palette(ui).raised).inner_margin(egui::Margin::symmetric(18, 8));
    let shown = egui::Panel::bottom("way_on").frame(frame).show_separator_line(true).show(ui, |ui| {
        ui.horizontal(|ui| {
            let place = walk.place();
            // No grey button on the first page: behind it lies only the own view, which is given once.
            if place > 1 && !walk.whole && button(ui, &view.words.back).clicked() {
                walk.go(Page::ALL[place - 1]);
            }
            soft(ui, if walk.whole { &view.words.whole } else { &view.words.progress[place] });
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                on(ui, view, walk, actions);
            });
        });
    });
    shown.response
}

fn on(ui: &mut Ui, view: &DebriefView, walk: &mut Walk, actions: &mut Vec<UiAction>) {
    let place = walk.place();
    let is_last = walk.whole || place + 1 == Page::ALL.len();
    let label = if is_last { &view.words.leave } else { &view.words.on_to[place + 1] };
    let button = main_button(ui, label);
    // On the talk the keyboard begins in the chart, where Enter leads on as well.
    if !walk.arrived && walk.page != Page::Talk && walk.page != Page::Onward {
        button.request_focus();
    }
    if !button.clicked() {
        return;
    }
    if is_last {
        actions.push(UiAction::ToLibrary);
    } else {
        walk.go(Page::ALL[place + 1]);
    }
}

/// Page Up and Page Down read on, as on every page of text.
fn scroll_by_pages(ui: &Ui) {
    let turn = super::widgets::pages_turned(ui) * ui.clip_rect().height() * 0.85;
    if turn != 0.0 {
        ui.scroll_with_delta(egui::vec2(0.0, turn));
    }
}

fn leave_with_escape(ui: &Ui, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    if pressed(ui, Key::Escape) {
        // The first Escape puts an unfinished disagreement away, the next one leaves.
        if draft.walk.against.take().is_none() {
            actions.push(UiAction::ToLibrary);
        }
    }
    draft.settled = true;
}
