//! How a reply asks, by its signs and small words: whether at all, for one thing, or for one of two.

use crate::customer::reply::Situation;
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

/// Whether a question puts two things up for choice. "Is it right so, or have I missed something?" does not.
pub(super) fn names_two(situation: &Situation<'_>) -> bool {
    const NO_CHOICE: [&str; 7] = ["no", "i ", "did i", "have i", "is there", "something", "anything"];
    let is_choice =
        |other: &str| !NO_CHOICE.iter().any(|start| other.starts_with(start)) && !other.contains(" not ");
    let names_two =
        |question: &String| question.split_once(" or ").is_some_and(|(_, other)| is_choice(other));
    questions(situation).iter().any(names_two)
}

/// Whether two of these are so: two things are named, it is asked which, more than one way out is meant.
pub(super) fn is_put_to_choose(situation: &Situation<'_>) -> bool {
    let signs = [names_two(situation), asks_which(situation), situation.ways() > 1];
    signs.into_iter().filter(|sign| *sign).count() > 1
}

/// "Yes to which one, this or that?", but not "a refund, which takes a day".
pub(super) fn asks_which(situation: &Situation<'_>) -> bool {
    let asks_which = |question: &String| question.split_whitespace().take(3).any(|word| word == "which");
    questions(situation).iter().any(asks_which)
}

/// The sentences of the reply that end with a question mark, in small letters.
fn questions(situation: &Situation<'_>) -> Vec<String> {
    let Input::Say(words) = situation.input else { return Vec::new() };
    let sentences = words.split_inclusive(['.', '!', '?']).filter(|sentence| sentence.ends_with('?'));
    sentences.map(|question| question.trim().to_lowercase()).collect()
}
