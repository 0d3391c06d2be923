//! What there is in the text: parts that unfold, and things that lead to their place.

use egui::{Button, ScrollArea, TextStyle, Ui, WidgetInfo, WidgetType};

use super::super::theme::{palette, space};
use super::super::widgets::kept_in_sight;
use super::{Bench, jump_to, nothing};
use crate::view::studio::{Entry, Part, StudioView};

/// Shows it; one part at a time is unfolded.
pub(super) fn outline(ui: &mut Ui, view: &StudioView, bench: &mut Bench) {
    if view.outline.is_empty() {
        return nothing(ui, &view.words.no_outline);
    }
    ScrollArea::vertical().id_salt("studio-outline").auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::TINY;
        for (index, part) in view.outline.iter().enumerate() {
            let key = format!("{index} {}", part.name);
            let is_open = bench.unfolded.as_ref() == Some(&key);
            if heading(ui, part, is_open) {
                bench.unfolded = (!is_open).then_some(key);
            }
            if is_open {
                entries(ui, part, bench);
            }
        }
    });
}

fn heading(ui: &mut Ui, part: &Part, is_open: bool) -> bool {
    let sign = if is_open { "–" } else { "+" };
    let text = format!("{sign} {}  ({})", part.name, part.entries.len());
    let shown = flat(ui, &text, TextStyle::Body);
    shown.widget_info(|| WidgetInfo::selected(WidgetType::CollapsingHeader, true, is_open, &text));
    shown.clicked()
}

fn entries(ui: &mut Ui, part: &Part, bench: &mut Bench) {
    ui.indent("entries", |ui| {
        for entry in &part.entries {
            if line(ui, entry) {
                jump_to(bench, &entry.span);
            }
        }
    });
}

fn line(ui: &mut Ui, entry: &Entry) -> bool {
    let text = format!("{}   {}", entry.name, entry.line);
    flat(ui, &text, TextStyle::Small).clicked()
}

/// A button among many: its words alone until it is pointed at.
pub(super) fn flat(ui: &mut Ui, text: &str, style: TextStyle) -> egui::Response {
    ui.scope(|ui| {
        ui.spacing_mut().button_padding = egui::vec2(8.0, 3.0);
        ui.spacing_mut().interact_size.y = 26.0;
        let words = egui::RichText::new(text).text_style(style).color(palette(ui).ink);
        kept_in_sight(ui.add(Button::new(words).frame_when_inactive(false).wrap()))
    })
    .inner
}
