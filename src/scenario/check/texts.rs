//! Texts: none is empty, none holds characters that cannot be seen.

use std::ops::Range;

use super::super::tree::value::What;
use super::Draft;
use super::notes::Notes;

/// Every text of the file.
pub(super) fn texts_hold_words(_draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    let mut waiting = vec![notes.value()];
    while let Some(value) = waiting.pop() {
        match &value.what {
            What::Text(text) => look_at(text, value.span.clone(), notes),
            _ => waiting.extend(value.entries().iter().map(|entry| &entry.value).chain(value.items())),
        }
    }
}

fn look_at(text: &str, span: Range<usize>, notes: &mut Notes<'_, '_, '_>) {
    if text.trim().is_empty() {
        notes.at_span("E416", span, "this text is empty", "write something, or take the field out");
    } else if let Some(letter) = text.chars().find(|letter| is_unseen(*letter)) {
        let message =
            format!("this text holds a character that cannot be seen ({})", letter.escape_unicode());
        notes.at_span("E417", span, &message, "type the text anew without it");
    }
}

/// Control characters, and marks that turn the direction of what follows.
fn is_unseen(letter: char) -> bool {
    let turns = matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    (letter.is_control() && !matches!(letter, '\n' | '\t')) || turns || letter == '\u{fffd}'
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn marks_that_turn_text_are_unseen_and_emoji_are_not() {
        assert!(is_unseen('\u{7}') && is_unseen('\u{202e}'));
        assert!(!is_unseen('\n') && !is_unseen('\u{200d}') && !is_unseen('é'));
    }
}
