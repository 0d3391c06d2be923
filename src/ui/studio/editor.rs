//! The text itself: a box with numbered lines, where a jump marks what it went to.

use egui::text::{CCursor, CCursorRange, LayoutJob, TextFormat};
use egui::text_edit::{TextEditOutput, TextEditState};
use egui::{
    CornerRadius, EventFilter, Frame, Galley, Id, Margin, Pos2, Rect, ScrollArea, Stroke, TextEdit,
    TextStyle, Ui, WidgetInfo, WidgetType,
};

use super::super::Draft;
use super::super::theme::{FOCUS_WIDTH, LEADING, palette};
use super::{Bench, names, paint};
use crate::view::studio::{StudioView, place};

/// The box.
pub(super) fn id() -> Id {
    Id::new("studio-text-box")
}

/// Shows it. Fresh on the screen it has the keyboard.
pub(super) fn editor(ui: &mut Ui, view: &StudioView, draft: &mut Draft) {
    let bench = &mut draft.bench;
    let fresh = !draft.settled;
    if fresh {
        ui.memory_mut(|memory| memory.request_focus(id()));
    }
    let has_focus = ui.memory(|memory| memory.has_focus(id()));
    names::keys(ui, bench, has_focus);
    let colours = palette(ui);
    let (width, edge) = if has_focus { (FOCUS_WIDTH, colours.focus) } else { (1.0, colours.edge) };
    let frame = Frame::new()
        .fill(colours.raised)
        .stroke(Stroke::new(width, edge))
        .corner_radius(CornerRadius::same(8))
        // The ring grows inwards, so that no word moves when the keyboard comes by.
        .inner_margin(FOCUS_WIDTH + 2.0 - width);
    frame.show(ui, |ui| {
        let shown = ScrollArea::vertical()
            .id_salt("studio-scroll")
            .auto_shrink([false, false])
            .show(ui, |ui| text_box(ui, view, bench));
        names::names(ui, view, bench, &shown.inner, has_focus);
    });
}

fn text_box(ui: &mut Ui, view: &StudioView, bench: &mut Bench) -> TextEditOutput {
    let gutter = gutter_width(ui, &bench.page.text);
    let jump = bench.jump.take();
    if let Some(jump) = &jump {
        select(ui, &bench.page.text, jump);
    }
    let mut layouter = |ui: &Ui, text: &dyn egui::TextBuffer, width: f32| {
        paint::laid_out(ui, text.as_str(), &view.problems, width)
    };
    #[expect(clippy::cast_possible_truncation, reason = "a margin of a few dozen points")]
    let margin = Margin { left: gutter as i8, right: 6, top: 4, bottom: 4 };
    let rows = ui.available_height() / ui.text_style_height(&TextStyle::Monospace).max(1.0);
    let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of rows")]
    let edit = TextEdit::multiline(&mut bench.page.text)
        .id(id())
        .frame(Frame::new().inner_margin(margin))
        .font(TextStyle::Monospace)
        .desired_width(f32::INFINITY)
        .desired_rows(rows as usize / 2)
        // Esc puts the names away or asks about leaving; it never takes the keyboard away by itself.
        .event_filter(EventFilter { escape: true, ..arrows })
        .layouter(&mut layouter);
    let mut shown = edit.show(ui);
    let label = view.words.text.as_str();
    shown.response.response.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, label));
    // The page has its own way back, which knows nothing of time and everything of reloads.
    shown.state.clear_undoer();
    shown.state.clone().store(ui.ctx(), id());
    bench.page.settle();
    numbers(ui, &shown.galley, shown.galley_pos);
    if let Some(jump) = jump {
        show(ui, &bench.page.text, &shown, jump.start);
    }
    shown
}

/// Marks a stretch of the text as a person would, and gives the box the keyboard.
fn select(ui: &Ui, text: &str, bytes: &std::ops::Range<usize>) {
    let place = place::characters(text, bytes);
    let mut state = TextEditState::load(ui.ctx(), id()).unwrap_or_default();
    let ends = [place.end, place.start].map(CCursor::new);
    state.cursor.set_char_range(Some(CCursorRange::two(ends[1], ends[0])));
    state.store(ui.ctx(), id());
    ui.memory_mut(|memory| memory.request_focus(id()));
}

/// Scrolls to a place, with some lines above and below it.
fn show(ui: &Ui, text: &str, shown: &TextEditOutput, byte: usize) {
    let cursor = CCursor::new(place::character(text, byte));
    let there = shown.galley.pos_from_cursor(cursor).translate(shown.galley_pos.to_vec2());
    ui.scroll_to_rect(there.expand2(egui::vec2(0.0, 90.0)), None);
}

fn gutter_width(ui: &Ui, text: &str) -> f32 {
    let digits = text.lines().count().max(99).to_string().len();
    let font = TextStyle::Monospace.resolve(ui.style());
    let digit = ui.fonts_mut(|fonts| fonts.glyph_width(&font, '0'));
    #[expect(clippy::cast_precision_loss, reason = "five digits at most")]
    let width = digit * digits as f32;
    (width + 18.0).min(120.0)
}

/// The number of every line in sight, beside its first row.
fn numbers(ui: &Ui, galley: &Galley, at: Pos2) {
    let clip = ui.clip_rect();
    let (mut line, mut begins) = (1, true);
    for row in &galley.rows {
        let top = at.y + row.pos.y;
        if begins && top + row.height() >= clip.top() && top <= clip.bottom() {
            number(ui, line, Pos2::new(at.x - 10.0, top));
        }
        if top > clip.bottom() {
            break;
        }
        begins = row.ends_with_newline;
        line += usize::from(begins);
    }
    let rule = Rect::from_min_max(Pos2::new(at.x - 5.0, clip.top()), Pos2::new(at.x - 5.0, clip.bottom()));
    ui.painter().line_segment([rule.min, rule.max], Stroke::new(1.0, palette(ui).hairline));
}

/// A number whose row is as high as those of the text.
fn number(ui: &Ui, line: usize, right_top: Pos2) {
    let font_id = TextStyle::Monospace.resolve(ui.style());
    let line_height = Some(font_id.size * LEADING);
    let format = TextFormat { font_id, line_height, color: palette(ui).soft, ..TextFormat::default() };
    let job = LayoutJob::single_section(line.to_string(), format);
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let place = Pos2::new(right_top.x - galley.size().x, right_top.y);
    ui.painter().galley(place, galley, palette(ui).soft);
}

/// Where the cursor is, in bytes; nowhere while the box was never touched.
pub(super) fn cursor(text: &str, shown: &TextEditOutput) -> Option<usize> {
    let range = shown.cursor_range?;
    range.is_empty().then(|| place::byte(text, range.primary.index.0))
}
