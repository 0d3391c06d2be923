//! Which words carried an act: the fewest of a mark's words without which it would not have been heard.
//!
//! The reply is heard again with words left out (Li, Monroe, Jurafsky 2016), a few times: first whole halves, then
//! word by word. Nothing is taken and nothing kept.

use std::ops::Range;

use crate::drive::hear_instead;
use crate::listen::act::Act;
use crate::listen::{Listener, Span};
use crate::locale::Locale;
use crate::message::Message;
use crate::session::input::Input;
use crate::view::conversation::Sitting;

/// Letters of a word that can carry something by itself.
const LEAST: usize = 4;

/// "Without “twice already” this would not have been heard as it was."; none where no stretch of the mark's
/// words alone carried it, or where nothing was said.
pub fn carried(
    sitting: &Sitting<'_>,
    listener: &dyn Listener,
    turn: u32,
    span: Span,
    locale: &Locale,
) -> Option<String> {
    let record = sitting.transcript.turns.iter().find(|record| record.seq == turn)?;
    let Input::Say(reply) = &record.input else { return None };
    let heard = record.heard.as_ref()?;
    let act = heard.acts.iter().find(|act| act.span == Some(span))?.act;
    let signs: Vec<char> = reply.chars().collect();
    let words = words(&signs, span);
    let is_heard =
        |left_out: Range<usize>| is_heard_without(sitting, listener, turn, &signs, &words, left_out, act);
    let without = fewest(words.len(), is_heard)?;
    let said: String = signs[words[without.start].start..words[without.end - 1].end].iter().collect();
    // That all of it hangs on an "oh" or "hi" explains nothing.
    if said.split_whitespace().all(|word| word.chars().filter(|sign| sign.is_alphanumeric()).count() < LEAST)
    {
        return None;
    }
    Some(locale.say(&Message::new("carried").with("words", said.trim_matches(['.', ',', ' ']))))
}

/// Where the words of a stretch stand.
fn words(signs: &[char], span: Span) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, sign) in signs.iter().enumerate().take(span.end).skip(span.start) {
        match words.last_mut() {
            _ if sign.is_whitespace() => {}
            Some(last) if last.end == at => last.end += 1,
            _ => words.push(at..at + 1),
        }
    }
    words
}

fn is_heard_without(
    sitting: &Sitting<'_>,
    listener: &dyn Listener,
    turn: u32,
    signs: &[char],
    words: &[Range<usize>],
    left_out: Range<usize>,
    act: Act,
) -> bool {
    let (from, to) = (words[left_out.start].start, words[left_out.end - 1].end);
    let rest: String = signs[..from].iter().chain(&signs[to..]).collect();
    let heard = hear_instead(listener, sitting.case, (sitting.transcript, sitting.lines), turn, &rest);
    heard.acts.iter().any(|heard| heard.act == act)
}

/// The shortest stretch of `count` words that is needed: narrowed from both sides as long as what is left out still
/// takes the act away. None where even the whole of it does not.
fn fewest(count: usize, is_heard_without: impl Fn(Range<usize>) -> bool) -> Option<Range<usize>> {
    let mut needed = 0..count;
    if count == 0 || is_heard_without(needed.clone()) {
        return None;
    }
    for step in [4, 2, 1] {
        let mut narrower = true;
        while narrower {
            let ends = [needed.start + step..needed.end, needed.start..needed.end.saturating_sub(step)];
            let found =
                ends.into_iter().filter(|end| end.start < end.end).find(|end| !is_heard_without(end.clone()));
            narrower = found.is_some();
            needed = found.unwrap_or(needed);
        }
    }
    Some(needed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fewest_words_are_found_from_both_sides() {
        // The act is heard as long as words 3 and 4 are not both left out.
        let needs = |left_out: Range<usize>| !(left_out.contains(&3) && left_out.contains(&4));
        assert_eq!(fewest(12, needs), Some(3..5));
        assert_eq!(fewest(5, needs), Some(3..5));
        assert_eq!(fewest(3, |_| true), None);
        assert_eq!(fewest(0, |_| false), None);
        assert_eq!(fewest(1, |_| false), Some(0..1));
    }

    #[test]
    fn words_stand_where_they_are_written() {
        let signs: Vec<char> = "No. Twice  already, then".chars().collect();
        assert_eq!(words(&signs, Span { start: 4, end: 19 }), [4..9, 11..19]);
    }
}
