//! A text in stretches, each with what it is: what an editor colours.

use std::ops::Range;

use crate::scenario::problem::Report;
use crate::scenario::tree::{Kind, lexer};

/// What a stretch of the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    /// The name of a field or of an entry of a table.
    Name,
    /// A text in quotes.
    Text,
    /// A number.
    Number,
    /// One of the format's words: `strong`, `counter`, `true`.
    Word,
    /// A note of the author's.
    Comment,
    /// Brackets, commas, blanks.
    Mark,
}

/// A stretch and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its bytes in the text.
    pub span: Range<usize>,
    /// What it is.
    pub piece: Piece,
}

/// The whole of `text` in stretches, in order and without gaps; neighbours of one kind are one stretch.
///
/// The tokens of the lossless tree say enough for this: a token that a colon follows is a name. So it is
/// quick enough for every key that is pressed.
pub fn pieces(text: &str) -> Vec<Stretch> {
    let tokens = lexer::lex(text, &mut Report::new(text));
    let mut stretches: Vec<Stretch> = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        let piece = match token.kind {
            Kind::Comment => Piece::Comment,
            Kind::Text | Kind::Ident if is_name(&tokens[index + 1..]) => Piece::Name,
            Kind::Text => Piece::Text,
            Kind::Number => Piece::Number,
            Kind::Ident => Piece::Word,
            _ => Piece::Mark,
        };
        match stretches.last_mut() {
            Some(last) if last.piece == piece => last.span.end = token.end,
            _ => stretches.push(Stretch { span: token.start..token.end, piece }),
        }
    }
    stretches
}

/// Whether a colon comes next.
fn is_name(rest: &[lexer::Token]) -> bool {
    rest.iter().find(|token| !token.kind.is_trivia()).is_some_and(|token| token.kind == Kind::Colon)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stretch_says_what_it_is_and_together_they_are_the_text() {
        let text = "( // a note\n title: \"Eggs\", cost: 6.40, fits: {\"main\": fully}, channel : phone)\n";
        let found = pieces(text);
        let of = |piece| {
            let own = found.iter().filter(|stretch| stretch.piece == piece);
            own.map(|stretch| &text[stretch.span.clone()]).collect::<Vec<_>>()
        };
        assert_eq!(of(Piece::Name), ["title", "cost", "fits", "\"main\"", "channel"]);
        assert_eq!(of(Piece::Text), ["\"Eggs\""]);
        assert_eq!(of(Piece::Number), ["6.40"]);
        assert_eq!(of(Piece::Word), ["fully", "phone"]);
        assert_eq!(of(Piece::Comment), ["// a note"]);
        let whole: String = found.iter().map(|stretch| &text[stretch.span.clone()]).collect();
        assert_eq!(whole, text);
    }

    #[test]
    fn a_broken_text_is_covered_too() {
        for text in ["(title: \"Eggs, cost: 6", "\"\u{e9}", "/* never closed", "\u{201c}no\u{201d} = ;", ""] {
            let whole: String = pieces(text).iter().map(|stretch| &text[stretch.span.clone()]).collect();
            assert_eq!(whole, text);
        }
    }
}
