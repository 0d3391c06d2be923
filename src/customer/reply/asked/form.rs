//! How a reply asks, by its signs: whether at all, for one thing, or for one of two.

use crate::customer::reply::Situation;
use crate::listen::Span;
use crate::listen::act::Act;
use crate::session::input::Input;

/// Whether one thing is asked, in few words at the end of the reply.
pub(super) fn is_one_short_question(situation: &Situation<'_>) -> bool {
    const SHORT: usize = 12;
    let Input::Say(words) = situation.input else { return false };
    let asked = situation.heard.map_or(0, |heard| heard.asked.len());
    let last = words.trim_end().split_inclusive(['.', '!', '?']).next_back().unwrap_or_default();
    asked <= 1 && last.ends_with('?') && last.split_whitespace().count() <= SHORT
}

/// Whether the reply asks at all: by its mark, or as it was heard.
pub(super) fn asks(situation: &Situation<'_>) -> bool {
    let marked = matches!(situation.input, Input::Say(words) if words.contains('?'));
    let questions = [Act::OpenQuestion, Act::ClosedQuestion, Act::Verification, Act::CheckBack];
    marked || questions.into_iter().any(|act| situation.does(act))
}

/// Whether a question, or the sentence before it, offers something: "I fit the battery. Do you want it?", but not "I fit
/// the battery. It holds an hour. Is it your house?".
pub(super) fn puts_something(situation: &Situation<'_>) -> bool {
    let Input::Say(words) = situation.input else { return false };
    let (mut before, mut start) = (0, 0);
    let mut asked = Vec::new();
    for sentence in words.split_inclusive(['.', '!', '?']) {
        let end = start + sentence.chars().count();
        if sentence.ends_with('?') {
            asked.push(before..end);
        }
        (before, start) = (start, end);
    }
    let mut offers = situation.acts().iter().filter(|heard| matches!(heard.act, Act::Offer | Act::Choice));
    // An offer whose place is not known may stand anywhere.
    let is_asked = |span: Span| asked.iter().any(|place| span.start < place.end && place.start < span.end);
    offers.any(|offer| offer.span.is_none_or(is_asked))
}

/// Whether two of these are so: two things are named, it is asked which, more than one way out is meant.
pub(super) fn is_put_to_choose(situation: &Situation<'_>) -> bool {
    let form = situation.form();
    [form.either, form.which, situation.ways() > 1].into_iter().filter(|sign| *sign).count() > 1
}
