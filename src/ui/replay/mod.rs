//! The replay screen: the talk in the middle, the customer on the left, what was hidden on the right,
//! and below how to go through it.

mod chooser;
mod hidden;
mod ways;

use egui::{Align, CentralPanel, EventFilter, Frame, Key, Layout, Margin, Panel, TextStyle, Ui};

pub use chooser::chooser;
pub(super) use hidden::level_strip;

use super::theme::{palette, space};
use super::widgets::{button, foot, kept_in_sight, main_button, paragraph, soft};
use super::{Draft, UiAction};
use crate::view::replay::{Quantity, ReplayView, Step, Watch};

/// Shows a talk again.
pub fn replay(ui: &mut Ui, view: &ReplayView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    foot(ui, &view.words.keys);
    let ground = Frame::new().inner_margin(Margin::same(16));
    let bar = Frame::new().fill(palette(ui).raised).inner_margin(Margin::symmetric(16, 10));
    Panel::bottom("steps").frame(bar).show(ui, |ui| steps(ui, view, draft, actions));
    let right = Panel::right("hidden").exact_size(side(ui, 0.26)).resizable(false).frame(ground);
    let writes = right.show(ui, |ui| hidden::hidden(ui, view, draft, actions)).inner;
    let left = Panel::left("customer").exact_size(side(ui, 0.21)).resizable(false).frame(ground);
    left.show(ui, |ui| ways::customers(ui, view));
    CentralPanel::default().frame(ground).show(ui, |ui| {
        top(ui, view, actions);
        ways::ways(ui, view);
    });
    if !writes {
        keys(ui, view, actions);
    }
    draft.settled = true;
}

fn side(ui: &Ui, share: f32) -> f32 {
    (ui.ctx().content_rect().width() * share).clamp(200.0, 400.0)
}

fn top(ui: &mut Ui, view: &ReplayView, actions: &mut Vec<UiAction>) {
    let colours = palette(ui);
    ui.horizontal_wrapped(|ui| {
        paragraph(ui, &view.title, super::theme::title_style(), colours.ink);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if button(ui, &view.words.library).clicked() {
                actions.push(UiAction::ToLibrary);
            }
            if button(ui, &view.words.choose).clicked() {
                actions.push(UiAction::Watch(Watch::Choose));
            }
        });
    });
    for notice in &view.notices {
        paragraph(ui, notice, TextStyle::Small, colours.caution);
    }
    ui.add_space(space::SMALL);
}

/// Everything that moves through the talk, in one row.
fn steps(ui: &mut Ui, view: &ReplayView, draft: &Draft, actions: &mut Vec<UiAction>) {
    let words = &view.words;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::SMALL, space::TINY);
        let (begun, ended) = (view.at > 0, view.at >= view.turns);
        go(ui, &words.first, begun, Step::First, actions);
        go(ui, &words.back, begun, Step::Back, actions);
        let play = main_button(ui, if view.plays { &words.stop } else { &words.play });
        if !draft.settled {
            play.request_focus();
        }
        if play.clicked() {
            actions.push(UiAction::Watch(Watch::PlayOrStop));
        }
        go(ui, &words.on, !ended, Step::On, actions);
        go(ui, &words.last, !ended, Step::Last, actions);
        go(ui, &words.turning_point, view.turning_point.is_some(), Step::TurningPoint, actions);
        if view.parting.as_ref().is_some_and(|parting| parting.shared.is_some()) {
            go(ui, &words.parting, true, Step::Parting, actions);
        }
        ways_on(ui, view, actions);
    });
    ui.horizontal_wrapped(|ui| {
        soft(ui, &view.position);
        view.turning_point.iter().chain(&view.no_fork).for_each(|says| soft(ui, says));
    });
}

fn go(ui: &mut Ui, label: &str, can: bool, step: Step, actions: &mut Vec<UiAction>) {
    let shown = kept_in_sight(ui.add_enabled_ui(can, |ui| button(ui, label)).inner);
    if shown.clicked() {
        actions.push(UiAction::Watch(Watch::Go(step)));
    }
}

/// The ways on from the turn that is shown.
fn ways_on(ui: &mut Ui, view: &ReplayView, actions: &mut Vec<UiAction>) {
    let words = &view.words;
    ui.add_space(space::MEDIUM);
    let can = view.no_fork.is_none();
    if ui.add_enabled_ui(can, |ui| button(ui, &words.fork)).inner.clicked() {
        actions.push(UiAction::Fork { path: view.path.clone(), at: view.at });
    }
    if view.parting.is_some() {
        if button(ui, &words.alone).clicked() {
            actions.push(UiAction::Watch(Watch::Alone));
        }
    } else if button(ui, &words.beside).clicked() {
        actions.push(UiAction::Watch(Watch::ChooseBeside));
    }
}

/// Keys that work wherever the keyboard is.
fn keys(ui: &Ui, view: &ReplayView, actions: &mut Vec<UiAction>) {
    let steps = [
        (Key::ArrowLeft, Step::Back),
        (Key::ArrowRight, Step::On),
        (Key::Home, Step::First),
        (Key::End, Step::Last),
        (Key::T, Step::TurningPoint),
    ];
    let pressed = |key| ui.input(|input| input.key_pressed(key) && !input.modifiers.any());
    for (_, step) in steps.into_iter().filter(|(key, _)| pressed(*key)) {
        actions.push(UiAction::Watch(Watch::Go(step)));
    }
    let numbers = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8];
    for (_, of) in numbers.into_iter().zip(Quantity::ALL).filter(|(key, _)| pressed(*key)) {
        actions.push(UiAction::Watch(Watch::Turn(of)));
    }
    if pressed(Key::Num9) {
        actions.push(UiAction::Watch(Watch::TurnInner));
    }
    let nothing_has_it = ui.memory(|memory| memory.focused().is_none());
    keep_the_arrows(ui);
    if pressed(Key::P) || (nothing_has_it && pressed(Key::Space)) {
        actions.push(UiAction::Watch(Watch::PlayOrStop));
    }
    if pressed(Key::F) && view.no_fork.is_none() {
        actions.push(UiAction::Fork { path: view.path.clone(), at: view.at });
    }
    if pressed(Key::Escape) {
        let back = view.parting.is_some();
        actions.push(if back { UiAction::Watch(Watch::Alone) } else { UiAction::ToLibrary });
    }
}

/// Arrows step through the talk here and move no focus.
fn keep_the_arrows(ui: &Ui) {
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| {
        if let Some(focused) = memory.focused() {
            memory.set_focus_lock_filter(focused, filter);
        }
    });
}
