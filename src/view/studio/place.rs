//! Places in a text: bytes, as everything that reads it counts; characters, as a text box does; lines, as people do.

use std::ops::Range;

/// The character at a byte.
pub fn character(text: &str, byte: usize) -> usize {
    text[..text.floor_char_boundary(byte)].chars().count()
}

/// The byte of a character; the end of the text where there is none.
pub fn byte(text: &str, character: usize) -> usize {
    text.char_indices().nth(character).map_or(text.len(), |(byte, _)| byte)
}

/// The same stretch in characters.
pub fn characters(text: &str, bytes: &Range<usize>) -> Range<usize> {
    character(text, bytes.start)..character(text, bytes.end)
}

/// Line and column of a byte, both from 1.
pub fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let before = &text[..text.floor_char_boundary(byte)];
    let line_start = before.rfind('\n').map_or(0, |last| last + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_characters_and_lines_tell_of_one_place() {
        let text = "(é\n水x";
        assert_eq!(character(text, text.len() - 1), 4);
        assert_eq!(byte(text, 4), text.len() - 1);
        assert_eq!(byte(text, 99), text.len());
        assert_eq!(characters(text, &(1..3)), 1..2);
        assert_eq!(line_and_column(text, text.len()), (2, 3));
        assert_eq!(character(text, 2), 1, "half a letter is before it");
    }
}
