//! The text in its colours, laid out once and kept until it, its problems or its size change.

use std::ops::Range;
use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{FontId, Galley, Id, Stroke, TextStyle, Ui};

use super::super::theme::{self, Colour, Palette, palette};
use crate::view::studio::{Piece, ProblemRow, Stretch, pieces};

/// What was laid out last, and what it was made of.
#[derive(Clone)]
struct Laid {
    of: u64,
    galley: Arc<Galley>,
}

/// The text in its colours, its problems underlined.
pub(super) fn laid_out(ui: &Ui, text: &str, problems: &[ProblemRow], width: f32) -> Arc<Galley> {
    let (colours, font) = (palette(ui), TextStyle::Monospace.resolve(ui.style()));
    let marked: Vec<(usize, usize, bool)> =
        problems.iter().map(|row| (row.span.start, row.span.end, row.is_error)).collect();
    let inks = [colours.ink, colours.accent, colours.ground];
    let size = (width.to_bits(), font.size.to_bits(), ui.ctx().pixels_per_point().to_bits());
    let of = egui::util::hash((text, marked, inks, size));
    let kept = Id::new("studio-laid-out");
    if let Some(laid) = ui.data(|data| data.get_temp::<Laid>(kept)).filter(|laid| laid.of == of) {
        return laid.galley;
    }
    let job = job(text, problems, &colours, &font, width);
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    ui.data_mut(|data| data.insert_temp(kept, Laid { of, galley: Arc::clone(&galley) }));
    galley
}

fn job(text: &str, problems: &[ProblemRow], colours: &Palette, font: &FontId, width: f32) -> LayoutJob {
    let mut job = LayoutJob { keep_trailing_whitespace: true, ..LayoutJob::default() };
    job.wrap.max_width = width;
    for Stretch { span, piece } in pieces(text) {
        for (part, underline) in cut(text, span, problems, colours) {
            let format = TextFormat {
                font_id: font.clone(),
                color: ink(piece, colours),
                underline,
                line_height: Some(font.size * theme::LEADING),
                ..TextFormat::default()
            };
            job.append(&text[part], 0.0, format);
        }
    }
    job
}

/// The colour of a piece: what the author tells is in plain ink, what the format says in colours.
fn ink(piece: Piece, colours: &Palette) -> Colour {
    match piece {
        Piece::Name => colours.accent,
        Piece::Text => colours.ink,
        Piece::Number => colours.caution,
        Piece::Word => colours.good,
        Piece::Comment | Piece::Mark => colours.soft,
    }
}

/// A stretch in the parts that problems cut it into, each with its line underneath.
fn cut(
    text: &str,
    span: Range<usize>,
    problems: &[ProblemRow],
    colours: &Palette,
) -> Vec<(Range<usize>, Stroke)> {
    let hits = |row: &&ProblemRow| row.span.start < span.end && span.start < row.span.end;
    let mut edges = vec![span.start, span.end];
    for row in problems.iter().filter(hits) {
        let place = [row.span.start, row.span.end].map(|byte| text.floor_char_boundary(byte));
        edges.extend(place.into_iter().filter(|byte| span.contains(byte)));
    }
    edges.sort_unstable();
    edges.dedup();
    let line = |part: &Range<usize>| {
        let over = problems.iter().filter(|row| row.span.start <= part.start && part.end <= row.span.end);
        // An error is seen through advice on the same words.
        match over.map(|row| row.is_error).max() {
            Some(true) => Stroke::new(2.0, colours.alarm),
            Some(false) => Stroke::new(1.5, colours.caution),
            None => Stroke::NONE,
        }
    };
    let parts = edges.windows(2).map(|pair| pair[0]..pair[1]);
    parts.map(|part| (part.clone(), line(&part))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_laid_out_again_only_when_something_about_it_changed() {
        let ctx = egui::Context::default();
        let mut shown = Vec::new();
        let wrong = ProblemRow {
            span: 1..4,
            is_error: true,
            place: String::new(),
            says: String::new(),
            cure: String::new(),
        };
        let looks: [(&str, &[ProblemRow], f32); 6] = [
            ("(a: 1)", &[], 300.0),
            ("(a: 1)", &[], 300.0),
            ("(a: 2)", &[], 300.0),
            ("(a: 2)", std::slice::from_ref(&wrong), 300.0),
            ("(a: 2)", std::slice::from_ref(&wrong), 200.0),
            ("(a: 2)", std::slice::from_ref(&wrong), 200.0),
        ];
        for (text, problems, width) in looks {
            let output =
                ctx.run_ui(egui::RawInput::default(), |ui| shown.push(laid_out(ui, text, problems, width)));
            output.drop_without_applying_deltas();
        }
        let same: Vec<bool> = shown.windows(2).map(|pair| Arc::ptr_eq(&pair[0], &pair[1])).collect();
        assert_eq!(same, [true, false, false, false, true]);
    }

    #[test]
    fn an_error_is_underlined_where_it_stands_and_nowhere_else() {
        let row = |span, is_error| ProblemRow {
            span,
            is_error,
            place: String::new(),
            says: String::new(),
            cure: String::new(),
        };
        let colours = theme::LIGHT;
        let parts = cut("title: \"Eggs\"", 7..13, &[row(8..10, false), row(9..30, true)], &colours);
        let lines: Vec<_> = parts.iter().map(|(part, line)| (part.clone(), line.color)).collect();
        let none = Stroke::NONE.color;
        assert_eq!(
            lines,
            [(7..8, none), (8..9, colours.caution), (9..10, colours.alarm), (10..13, colours.alarm)]
        );
    }
}
