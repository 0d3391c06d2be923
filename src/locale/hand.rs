//! How somebody types: the shared lines in the hand of one who writes everything small.

use crate::message::Message;

/// The argument that asks for a hand.
const HAND: &str = "hand";
/// Everything small, as many write in a chat.
const SMALL: &str = "small";
/// The same without the stop at the very end.
const SMALL_LAST: &str = "small_last";

/// The words of a message in the hand it asks for.
pub(super) fn typed(message: &Message, words: String) -> String {
    match message.args.get(HAND).map(String::as_str) {
        Some(SMALL) => small(&words),
        Some(SMALL_LAST) => small(words.strip_suffix('.').unwrap_or(&words)),
        _ => words,
    }
}

/// Sentences begin small, but for "I".
fn small(words: &str) -> String {
    let mut typed = Vec::new();
    let mut begins = true;
    for word in words.split(' ') {
        typed.push(if begins { without_capital(word) } else { word.to_owned() });
        begins = word.ends_with(['.', '?', '!']);
    }
    typed.join(" ")
}

fn without_capital(word: &str) -> String {
    let is_i = word == "I" || word.starts_with("I'");
    let mut letters = word.chars();
    match letters.next() {
        Some(first) if !is_i => first.to_lowercase().chain(letters).collect(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_hand_keeps_the_words() {
        let check = |hand: &str, words: &str, expected: &str| {
            let message = Message::new("any").with("hand", hand);
            assert_eq!(typed(&message, words.to_owned()), expected);
        };
        check("small", "Quite a while now.", "quite a while now.");
        check("small_last", "I'm not sure. It depends.", "I'm not sure. it depends");
        check("small_last", "Is it bad?", "is it bad?");
        check("", "As it is.", "As it is.");
    }
}
