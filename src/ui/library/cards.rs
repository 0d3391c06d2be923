//! The cards, in rows of equal height.

use egui::{TextStyle, Ui, WidgetInfo, WidgetType};

use super::{emblem, palette, panel, paragraph, prose, soft, space, text_scale, title_style};
use crate::ui::UiAction;
use crate::ui::widgets::{card, columns, quiet_button, title};
use crate::view::library::{Broken, Card, Playable, ToStudio};
use crate::view::reversal::ReversalWish;
use crate::view::studio::StudioWish;

/// Narrowest card that reads well, with text as designed.
const CARD_WIDTH: f32 = 330.0;
/// Height of the picture of a card.
const PICTURE_HEIGHT: f32 = 84.0;

/// Shows the cards in as many columns as there is room for; the first takes the keyboard if wanted.
pub(super) fn grid(ui: &mut Ui, cards: &[&Card], first: bool, actions: &mut Vec<UiAction>) {
    ui.spacing_mut().item_spacing = egui::vec2(space::MEDIUM, space::MEDIUM);
    let room = ui.available_width();
    let narrowest = CARD_WIDTH * text_scale(ui);
    let count = (1..=3_u8).rev().find(|count| room >= narrowest * f32::from(*count)).unwrap_or(1);
    let count = usize::from(count);
    let mut first = first;
    for (index, row) in cards.chunks(count).enumerate() {
        let highest = Highest::of(ui, index, count);
        columns(ui, count, |index, ui| match row.get(index) {
            Some(Card::Playable(found)) => {
                playable(ui, found, std::mem::take(&mut first), &highest, actions);
            }
            Some(Card::Broken(found)) => broken(ui, found, &highest, actions),
            None => {}
        });
    }
}

/// The height of the highest card of a row, as it was in the frame before.
struct Highest {
    id: egui::Id,
    before: f32,
}

impl Highest {
    fn of(ui: &Ui, row: usize, count: usize) -> Self {
        let id = ui.id().with(("row", row, count, ui.available_width().to_bits()));
        let id = id.with(text_scale(ui).to_bits());
        let next = id.with("now");
        let now = ui.data_mut(|data| data.remove_temp::<f32>(next));
        if let Some(now) = now {
            ui.data_mut(|data| data.insert_temp(id, now));
        }
        Self { id: next, before: ui.data(|data| data.get_temp(id)).unwrap_or_default() }
    }

    /// Shows contents and remembers how high they were by themselves.
    fn measured(&self, ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
        let top = ui.cursor().top();
        contents(ui);
        let own = ui.min_rect().bottom() - top;
        let highest = ui.data(|data| data.get_temp::<f32>(self.id)).unwrap_or_default().max(own);
        ui.data_mut(|data| data.insert_temp(self.id, highest));
        ui.add_space((self.before - own).max(0.0));
    }
}

fn playable(ui: &mut Ui, found: &Playable, first: bool, highest: &Highest, actions: &mut Vec<UiAction>) {
    let response = card(ui, &found.id, &found.label(), 0.0, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        highest.measured(ui, |ui| {
            emblem(ui, found.emblem, PICTURE_HEIGHT);
            title(ui, &found.title);
            soft(ui, &found.kind);
            prose(ui, &found.skill);
            soft(ui, &format!("{}, {}", found.minutes, found.endings));
            if let Some(floor) = &found.floor {
                paragraph(ui, floor, TextStyle::Small, palette(ui).accent);
            }
        });
    });
    if first {
        response.request_focus();
    }
    if response.clicked() {
        actions.push(UiAction::Open(found.id.clone()));
    }
    below(ui, found, actions);
}

/// The quiet ways to the same case: from the other side, and into its text.
fn below(ui: &mut Ui, found: &Playable, actions: &mut Vec<UiAction>) {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 24.0;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::TINY;
            let reverse = quiet_button(ui, &found.reverse);
            reverse.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &found.reverse_says));
            if reverse.clicked() {
                actions.push(UiAction::Reversal(ReversalWish::Open(found.id.clone())));
            }
            to_studio(ui, &found.studio, actions);
        });
    });
}

/// The way to the studio, below the card: whoever comes to talk is not in its way.
fn to_studio(ui: &mut Ui, studio: &ToStudio, actions: &mut Vec<UiAction>) {
    let shown = quiet_button(ui, &studio.label);
    shown.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &studio.says));
    if shown.clicked() {
        actions.push(UiAction::Studio(StudioWish::Open(studio.id.clone())));
    }
}

fn broken(ui: &mut Ui, found: &Broken, highest: &Highest, actions: &mut Vec<UiAction>) {
    let colours = palette(ui);
    panel(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        highest.measured(ui, |ui| {
            paragraph(ui, &found.says, TextStyle::Small, colours.alarm);
            paragraph(ui, &found.title, title_style(), colours.soft);
            for line in found.problems.iter().chain(&found.more) {
                paragraph(ui, line, TextStyle::Small, colours.ink);
            }
        });
    });
    to_studio(ui, &found.studio, actions);
}
