//! The studio's screen: the text on the left, and beside it one of four panels about it.

mod editor;
mod names;
mod outline;
mod paint;
mod problems;
mod questions;
mod rehearsals;
mod trying;

use std::ops::Range;

use egui::{Align, CentralPanel, Frame, Key, Layout, Margin, Modifiers, Panel, TextStyle, Ui};

use super::theme::{palette, space, text_scale, title_style};
use super::widgets::{button, choosable, foot, paragraph, soft};
use super::{Draft, UiAction};
use crate::view::studio::{Completions, Page, StudioView, StudioWish};

/// What the author has in hand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bench {
    /// The text.
    pub page: Page,
    /// Which panel stands beside it.
    pub side: Side,
    /// The part of the outline that is unfolded.
    pub unfolded: Option<String>,
    /// The names that could stand where the cursor is, while they are shown.
    pub names: Option<Offered>,
    /// A place in the text that is to be shown and marked, in bytes.
    pub jump: Option<Range<usize>>,
    /// The same once the key or click that asked for it is over: it would be typed into the text else.
    pub next_jump: Option<Range<usize>>,
    /// The problem that was gone to last.
    pub at_problem: Option<usize>,
    /// The new name, while it is being written.
    pub renaming: Option<String>,
    /// What is to be said to the customer.
    pub reply: String,
    /// Whether the panel beside the text is to have the keyboard next.
    pub side_is_wanted: bool,
}

/// Names that could stand there, and the one that is chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Offered {
    /// The names and what they replace.
    pub found: Completions,
    /// Which of them.
    pub chosen: usize,
    /// Where the cursor was, in bytes: elsewhere they mean nothing.
    pub at: usize,
}

/// The panels beside the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// What is wrong.
    #[default]
    Problems,
    /// What there is.
    Outline,
    /// What is rehearsed.
    Rehearsals,
    /// The customer.
    Try,
}

impl Side {
    const ALL: [Self; 4] = [Self::Problems, Self::Outline, Self::Rehearsals, Self::Try];

    fn label(self, view: &StudioView) -> &str {
        match self {
            Self::Problems => &view.words.problems,
            Self::Outline => &view.words.outline,
            Self::Rehearsals => &view.words.rehearsals,
            Self::Try => &view.words.trying,
        }
    }
}

/// Shows the studio.
pub fn studio(ui: &mut Ui, view: &StudioView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    draft.bench.jump = draft.bench.next_jump.take().or(draft.bench.jump.take());
    let is_asked = draft.leaving || view.is_changed_elsewhere || draft.bench.renaming.is_some();
    if !is_asked {
        keys(ui, view, draft, actions);
    }
    foot(ui, &view.words.keys);
    let ground = Frame::new().inner_margin(Margin::symmetric(16, 10));
    Panel::top("studio-top")
        .frame(ground)
        .show_separator_line(false)
        .show(ui, |ui| top(ui, view, draft, actions));
    let side = Panel::right("studio-side").exact_size(side_width(ui)).resizable(false).frame(ground);
    side.show(ui, |ui| beside(ui, view, &mut draft.bench, actions));
    let middle = Frame::new().inner_margin(Margin { left: 16, right: 8, top: 0, bottom: 8 });
    CentralPanel::default().frame(middle).show(ui, |ui| editor::editor(ui, view, draft));
    questions::questions(ui, view, draft, actions);
    if draft.bench.next_jump.is_some() {
        ui.ctx().request_repaint();
    }
    draft.settled = true;
}

fn side_width(ui: &Ui) -> f32 {
    let whole = ui.ctx().content_rect().width();
    (400.0 * text_scale(ui).sqrt()).min(whole * 0.42)
}

/// What is written, whether it is saved, and what can be done with all of it.
fn top(ui: &mut Ui, view: &StudioView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    let colours = palette(ui);
    let words = &view.words;
    ui.horizontal_wrapped(|ui| {
        if button(ui, &words.save).clicked() {
            actions.push(UiAction::Studio(StudioWish::Save));
        }
        let page = &mut draft.bench.page;
        if ui.add_enabled_ui(page.can_undo(), |ui| button(ui, &words.undo)).inner.clicked() {
            draft.bench.next_jump = page.undo();
        }
        let page = &mut draft.bench.page;
        if ui.add_enabled_ui(page.can_redo(), |ui| button(ui, &words.redo)).inner.clicked() {
            draft.bench.next_jump = page.redo();
        }
        if button(ui, &words.rename).clicked() {
            draft.bench.renaming = Some(view.id.clone());
        }
        if button(ui, &words.leave).clicked() {
            leave(draft, actions);
        }
        ui.add_space(space::SMALL);
        paragraph(ui, &view.id, title_style(), colours.ink);
        let is_unsaved = draft.bench.page.is_unsaved();
        let (says, colour) =
            if is_unsaved { (&words.unsaved, colours.caution) } else { (&words.saved, colours.good) };
        paragraph(ui, says, TextStyle::Small, colour);
        paragraph(
            ui,
            &view.count,
            TextStyle::Small,
            if has_errors(view) { colours.alarm } else { colours.soft },
        );
        if !view.rehearsals.is_empty() {
            let colour = if rehearsals::is_red(view) { colours.alarm } else { colours.soft };
            paragraph(ui, &view.rehearsed, TextStyle::Small, colour);
        }
    });
    if let Some(notice) = &view.notice {
        paragraph(ui, notice, TextStyle::Small, colours.caution);
    }
}

fn has_errors(view: &StudioView) -> bool {
    view.problems.first().is_some_and(|row| row.is_error)
}

/// The panel beside the text, and what chooses it.
fn beside(ui: &mut Ui, view: &StudioView, bench: &mut Bench, actions: &mut Vec<UiAction>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::TINY;
        ui.spacing_mut().button_padding.x = space::SMALL;
        for side in Side::ALL {
            let label = side.label(view);
            let shown = choosable(ui, label, label, bench.side == side);
            if bench.side == side && std::mem::take(&mut bench.side_is_wanted) {
                shown.request_focus();
            }
            if shown.clicked() {
                bench.side = side;
            }
        }
    });
    ui.add_space(space::SMALL);
    ui.with_layout(Layout::top_down(Align::Min), |ui| match bench.side {
        Side::Problems => problems::problems(ui, view, bench),
        Side::Outline => outline::outline(ui, view, bench),
        Side::Rehearsals => rehearsals::rehearsals(ui, view, bench),
        Side::Try => trying::trying(ui, view, bench, actions),
    });
}

fn leave(draft: &mut Draft, actions: &mut Vec<UiAction>) {
    if draft.bench.page.is_unsaved() {
        draft.leaving = true;
    } else {
        actions.push(UiAction::Studio(StudioWish::Leave));
    }
}

/// Keys that work wherever the keyboard is.
fn keys(ui: &Ui, view: &StudioView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let back = Modifiers::COMMAND | Modifiers::SHIFT;
    if pressed(Modifiers::COMMAND, Key::S) {
        actions.push(UiAction::Studio(StudioWish::Save));
    }
    let bench = &mut draft.bench;
    let writes_reply = ui.memory(|memory| memory.has_focus(trying::reply_id()));
    if !writes_reply {
        if pressed(back, Key::Z) || pressed(Modifiers::COMMAND, Key::Y) {
            bench.jump = bench.page.redo().or(bench.jump.take());
        } else if pressed(Modifiers::COMMAND, Key::Z) {
            bench.jump = bench.page.undo().or(bench.jump.take());
        }
    }
    if pressed(Modifiers::SHIFT, Key::F8) {
        problems::step(view, bench, -1);
    } else if pressed(Modifiers::NONE, Key::F8) {
        problems::step(view, bench, 1);
    }
    if pressed(Modifiers::NONE, Key::F6) {
        next_panel(ui, bench);
    }
    if bench.names.is_none() && pressed(Modifiers::NONE, Key::Escape) {
        leave(draft, actions);
    }
}

/// From the text to each panel and back to the text.
fn next_panel(ui: &Ui, bench: &mut Bench) {
    let writes = ui.memory(|memory| memory.has_focus(editor::id()));
    let at = Side::ALL.iter().position(|side| *side == bench.side).unwrap_or(0);
    match Side::ALL.get(if writes { 0 } else { at + 1 }) {
        Some(side) => {
            bench.side = *side;
            bench.side_is_wanted = true;
        }
        None => ui.memory_mut(|memory| memory.request_focus(editor::id())),
    }
}

/// Shows a place in the text and marks it, as far as the text still has it.
fn jump_to(bench: &mut Bench, span: &Range<usize>) {
    let end = bench.page.text.len();
    bench.next_jump = Some(span.start.min(end)..span.end.min(end));
}

/// A line that is there to be read, where nothing else is.
fn nothing(ui: &mut Ui, says: &str) {
    soft(ui, says);
}
