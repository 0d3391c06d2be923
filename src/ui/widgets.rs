//! The few widgets all screens are made of. Each has a label, a focus ring and room for a finger.

use egui::{
    Align, Atom, Button, Frame, Layout, Response, RichText, Sense, Stroke, TextStyle, Ui, UiBuilder,
    WidgetInfo, WidgetType,
};

use super::theme::{self, Colour, FOCUS_WIDTH, PADDING, ROUND, palette, space};
use crate::view::words::{Field, Page};

/// The heading of a screen.
pub(super) fn heading(ui: &mut Ui, text: &str) {
    ui.add(egui::Label::new(RichText::new(text).heading()).wrap().halign(Align::Min));
}

/// The heading of a section.
pub(super) fn title(ui: &mut Ui, text: &str) {
    ui.add(egui::Label::new(RichText::new(text).text_style(theme::title_style())).wrap().halign(Align::Min));
}

/// Running text, with room between its lines.
pub(super) fn prose(ui: &mut Ui, text: &str) {
    let colour = palette(ui).ink;
    paragraph(ui, text, TextStyle::Body, colour);
}

/// Secondary text, small.
pub(super) fn soft(ui: &mut Ui, text: &str) {
    let colour = palette(ui).soft;
    paragraph(ui, text, TextStyle::Small, colour);
}

/// Text of any style and colour, wrapped, with room between its lines.
pub(super) fn paragraph(ui: &mut Ui, text: &str, style: TextStyle, colour: Colour) {
    let size = style.resolve(ui.style()).size;
    let text = RichText::new(text).text_style(style).color(colour).line_height(Some(size * theme::LEADING));
    ui.add(egui::Label::new(text).wrap().halign(Align::Min));
}

/// A heading with its text below.
pub(super) fn page(ui: &mut Ui, page: &Page) {
    soft(ui, &page.title);
    prose(ui, &page.text);
}

/// Labels with what they say: side by side where there is room, else one below the other.
pub(super) fn fields(ui: &mut Ui, fields: &[Field]) {
    const LABEL_WIDTH: f32 = 130.0;
    let wide = ui.available_width() > 2.3 * LABEL_WIDTH;
    for field in fields {
        if wide {
            ui.horizontal_top(|ui| {
                ui.allocate_ui(egui::vec2(LABEL_WIDTH, 0.0), |ui| {
                    ui.set_min_width(LABEL_WIDTH);
                    paragraph(ui, &field.label, TextStyle::Body, palette(ui).soft);
                });
                ui.vertical(|ui| prose(ui, &field.says));
            });
        } else {
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                soft(ui, &field.label);
                prose(ui, &field.says);
            });
            ui.add_space(space::TINY);
        }
    }
}

/// Labels over what they say, where words are too long to stand beside each other.
pub(super) fn stacked(ui: &mut Ui, fields: &[Field]) {
    for field in fields {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            soft(ui, &field.label);
            prose(ui, &field.says);
        });
        ui.add_space(space::TINY);
    }
}

/// The button that leads on.
pub(super) fn main_button(ui: &mut Ui, label: &str) -> Response {
    let colours = palette(ui);
    if !ui.is_enabled() {
        // What cannot be pressed yet is faded by egui; only dark words stay readable in it.
        return kept_in_sight(ui.add(centred(RichText::new(label).color(colours.ink))));
    }
    ui.scope(|ui| {
        let widgets = &mut ui.visuals_mut().widgets;
        for state in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
            state.weak_bg_fill = colours.accent;
            state.fg_stroke.color = colours.on_accent;
        }
        kept_in_sight(ui.add(centred(RichText::new(label).color(colours.on_accent))))
    })
    .inner
}

/// A wide button with its words in the middle, wherever it stands.
fn centred(label: RichText) -> Button<'static> {
    Button::new((Atom::grow(), label, Atom::grow())).gap(0.0).min_size(egui::vec2(140.0, space::BUTTON))
}

/// One of several answers; the chosen one is filled.
pub(super) fn answer(ui: &mut Ui, label: &str, is_chosen: bool) -> Response {
    choosable(ui, label, label, is_chosen)
}

/// The same where `says` tells a screen reader which question it answers.
pub(super) fn choosable(ui: &mut Ui, label: &str, says: &str, is_chosen: bool) -> Response {
    const WIDTH: f32 = 116.0;
    const MOST_IN_A_ROW: f32 = 4.0;
    let colours = palette(ui);
    // All alike where there is room, else as wide as their words.
    let share = ui.max_rect().width() / MOST_IN_A_ROW - ui.spacing().item_spacing.x;
    let size = egui::vec2(if share < WIDTH { 0.0 } else { WIDTH }, space::BUTTON);
    let shown = if is_chosen {
        ui.add(Button::new(RichText::new(label).color(colours.on_accent)).fill(colours.accent).min_size(size))
    } else {
        // The ring alone says where the keyboard is: a tint would look like a choice.
        let plain = ui.visuals().widgets.inactive.weak_bg_fill;
        ui.add(Button::new(label).fill(plain).min_size(size))
    };
    shown.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, is_chosen, says));
    kept_in_sight(shown)
}

/// Any other button.
pub(super) fn button(ui: &mut Ui, label: &str) -> Response {
    kept_in_sight(ui.add(Button::new(label).min_size(egui::vec2(0.0, space::BUTTON))))
}

/// A button among several alike; `says` tells a screen reader which of them it is.
pub(super) fn labelled_button(ui: &mut Ui, label: &str, says: &str) -> Response {
    let shown = button(ui, label);
    let is_enabled = shown.enabled();
    shown.widget_info(|| WidgetInfo::labeled(WidgetType::Button, is_enabled, says));
    shown
}

/// A button that is there for who looks for it, among many words.
pub(super) fn quiet_button(ui: &mut Ui, label: &str) -> Response {
    let text = RichText::new(label).text_style(TextStyle::Small).color(palette(ui).soft).underline();
    ui.scope(|ui| {
        ui.spacing_mut().button_padding = egui::vec2(8.0, 2.0);
        ui.spacing_mut().interact_size.y = 24.0;
        let quiet = &mut ui.visuals_mut().widgets.inactive;
        quiet.weak_bg_fill = Colour::TRANSPARENT;
        quiet.bg_stroke = Stroke::NONE;
        kept_in_sight(ui.add(Button::new(text)))
    })
    .inner
}

/// A box with a tick in it, or none, and what it stands for.
pub(super) fn tick_box(ui: &mut Ui, is_on: &mut bool, label: &str) -> Response {
    let colours = palette(ui);
    ui.scope(|ui| {
        (ui.spacing_mut().icon_width, ui.spacing_mut().icon_width_inner) = (24.0, 14.0);
        let widgets = &mut ui.visuals_mut().widgets;
        for look in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
            (look.bg_fill, look.corner_radius) = (colours.raised, egui::CornerRadius::same(4));
            look.bg_stroke = Stroke::new(1.5, colours.edge);
            look.fg_stroke = Stroke::new(2.5, colours.ink);
        }
        kept_in_sight(ui.checkbox(is_on, label))
    })
    .inner
}

/// A raised area.
pub(super) fn panel<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let colours = palette(ui);
    let frame = Frame::new()
        .fill(colours.raised)
        .stroke(Stroke::new(1.0, colours.hairline))
        .corner_radius(ROUND)
        .inner_margin(PADDING);
    frame.show(ui, |ui| filled(ui, contents)).inner
}

/// A raised area that can be pressed as a whole; `label` is what a screen reader says.
pub(super) fn card(
    ui: &mut Ui,
    id: impl std::hash::Hash + std::fmt::Debug,
    label: &str,
    height: f32,
    contents: impl FnOnce(&mut Ui),
) -> Response {
    let builder = UiBuilder::new().id_salt(egui::Id::new(id)).sense(Sense::click());
    let response = ui
        .scope_builder(builder, |ui| {
            let colours = palette(ui);
            let response = ui.response();
            let (edge, width) = match (theme::ring::is_round(ui, &response), response.hovered()) {
                (true, _) => (colours.focus, FOCUS_WIDTH),
                (false, true) => (colours.accent, 2.0),
                (false, false) => (colours.edge, 1.0),
            };
            let frame =
                Frame::new().fill(colours.raised).stroke(Stroke::new(width, edge)).corner_radius(ROUND);
            // The ring grows inwards, so that nothing moves when the keyboard comes by.
            let margin = f32::from(PADDING.left) - width;
            frame.inner_margin(margin).show(ui, |ui| {
                ui.set_min_height(height);
                filled(ui, contents);
            });
        })
        .response;
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, label));
    kept_in_sight(response)
}

/// Columns of the same width, their text flush left.
pub(super) fn columns(ui: &mut Ui, count: usize, mut contents: impl FnMut(usize, &mut Ui)) {
    ui.columns(count, |columns| {
        for (index, column) in columns.iter_mut().enumerate() {
            column.with_layout(Layout::top_down(Align::Min), |ui| contents(index, ui));
        }
    });
}

/// Contents as wide as the room there is.
fn filled<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.set_min_width(ui.available_width());
    contents(ui)
}

/// A question in the middle of the window that wants an answer before anything else.
pub(super) fn question<R>(ui: &Ui, id: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let colours = palette(ui);
    let frame = Frame::new()
        .fill(colours.raised)
        .stroke(Stroke::new(1.0, colours.edge))
        .corner_radius(ROUND)
        .inner_margin(egui::Margin::same(24));
    egui::Modal::new(egui::Id::new(id)).frame(frame).show(ui.ctx(), contents).inner
}

/// Scrolls to whatever the keyboard just reached.
pub(super) fn kept_in_sight(response: Response) -> Response {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response
}

/// A page of text in the middle of the window, with the keys it knows at the foot.
pub(super) fn sheet(ui: &mut Ui, widest: f32, keys: &str, contents: impl FnOnce(&mut Ui)) {
    let below = foot(ui, keys);
    let turn = ui.available_height() * 0.85 * pages_turned(ui) + rolled_over(ui, &below);
    egui::ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        let width = (ui.available_width() - 2.0 * space::LARGE).min(widest);
        let side = ((ui.available_width() - width) / 2.0).max(0.0);
        if turn != 0.0 {
            ui.scroll_with_delta(egui::vec2(0.0, turn));
        }
        ui.horizontal_top(|ui| {
            ui.add_space(side);
            ui.allocate_ui_with_layout(egui::vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                ui.add_space(space::LARGE);
                contents(ui);
                ui.add_space(space::LARGE);
            });
        });
    });
}

/// Page Up turns one back, Page Down one on.
pub(super) fn pages_turned(ui: &Ui) -> f32 {
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    match (pressed(egui::Key::PageUp), pressed(egui::Key::PageDown)) {
        (true, false) => 1.0,
        (false, true) => -1.0,
        _ => 0.0,
    }
}

/// How far the wheel was turned with the pointer over this, which does not scroll by itself.
pub(super) fn rolled_over(ui: &Ui, over: &Response) -> f32 {
    if over.contains_pointer() { ui.input(|input| input.smooth_scroll_delta().y) } else { 0.0 }
}

/// The line of keys along the foot of a screen.
pub(super) fn foot(ui: &mut Ui, keys: &str) -> Response {
    let colours = palette(ui);
    let frame = Frame::new().fill(colours.sunken).inner_margin(egui::Margin::symmetric(18, 6));
    egui::Panel::bottom("keys").frame(frame).show_separator_line(false).show(ui, |ui| soft(ui, keys)).response
}
