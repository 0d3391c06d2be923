//! The very words a mark is about.

use crate::scoring::card::Mark;
use crate::session::input::Input;
use crate::session::transcript::Transcript;

/// Fewer words than this are shown with the sentence around them.
const FEW: usize = 3;

/// The very words of the reply that a mark is about.
pub(in crate::view::debrief) fn quote(mark: &Mark, transcript: &Transcript) -> Option<String> {
    let (turn, span) = (mark.turn?, mark.span?);
    let record = transcript.turns.iter().find(|record| record.seq == turn)?;
    let Input::Say(reply) = &record.input else { return None };
    let signs: Vec<char> = reply.chars().collect();
    let (start, end) = (span.start.min(signs.len()), span.end.min(signs.len()));
    // What was told may stand anywhere in the sentence of the act that used it; a word or two alone say little.
    let is_short = signs[start..end.max(start)].split(|sign| sign.is_whitespace()).count() < FEW;
    let (start, end) =
        if mark.rule == "used" || is_short { sentence(&signs, start, end) } else { (start, end) };
    in_its_sentence(&signs, start, end.max(start))
}

/// The words of a stretch with the sign that ends them, and three dots where the sentence goes on before or after; none
/// where there are no words.
fn in_its_sentence(signs: &[char], start: usize, end: usize) -> Option<String> {
    let (from, to) = sentence(signs, start, end);
    let is_word = |signs: &[char]| signs.iter().any(|sign| sign.is_alphanumeric());
    let words: String = signs[start..end].iter().collect();
    let words = words.trim();
    if words.is_empty() {
        return None;
    }
    let before = if is_word(&signs[from.min(start)..start]) { "… " } else { "" };
    let is_ended = words.ends_with(['.', '!', '?']);
    let after = match &signs[end..to.max(end)] {
        _ if is_ended => String::new(),
        rest if is_word(rest) => " …".to_owned(),
        rest => rest.iter().filter(|sign| matches!(sign, '.' | '!' | '?')).collect(),
    };
    Some(format!("{before}{words}{after}"))
}

/// The whole sentence around a stretch of a reply.
fn sentence(signs: &[char], start: usize, end: usize) -> (usize, usize) {
    let ends = |sign: &char| matches!(sign, '.' | '!' | '?' | '\n');
    let start = signs[..start].iter().rposition(ends).map_or(0, |at| at + 1);
    let end = signs[end..].iter().position(ends).map_or(signs.len(), |at| end + at + 1);
    (start, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_can_be_the_whole_sentence_around_it() {
        let signs: Vec<char> = "Hi! 20 mins with the shopping im so sorry. ok?".chars().collect();
        let (start, end) = sentence(&signs, 28, 36);
        assert_eq!(
            signs[start..end].iter().collect::<String>().trim(),
            "20 mins with the shopping im so sorry."
        );
        assert_eq!(sentence(&signs[..2], 0, 2), (0, 2));
    }

    #[test]
    fn a_quote_ends_as_its_sentence_does_and_says_where_it_begins_inside() {
        let quoted = |of: &str| {
            let reply = "Right, and you sat on the stairs? I see that.";
            let at = reply.find(of).unwrap_or_default();
            let signs: Vec<char> = reply.chars().collect();
            in_its_sentence(&signs, at, at + of.len()).unwrap_or_default()
        };
        assert_eq!(quoted("you sat on the stairs"), "… you sat on the stairs?");
        assert_eq!(quoted("I see"), "I see …");
        assert_eq!(quoted("I see that."), "I see that.");
        assert_eq!(quoted("stairs?"), "… stairs?");
        assert_eq!(quoted(""), "");
    }
}
