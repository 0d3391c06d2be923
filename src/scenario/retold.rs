//! What the customer told, turned round: "I stood on my own stairs" -> "You stood on your own stairs".
//!
//! Pieces of the author's own words, short enough to be said back in one breath. What cannot be turned
//! round by exchanging a few words is left out.

use super::Item;

/// Longest piece, in words.
const LONGEST: usize = 11;

/// Words of the one who tells, and what they become when told back.
const TURNED: [(&str, &str); 20] = [
    ("i", "you"),
    ("i'm", "you're"),
    ("im", "you're"),
    ("i've", "you've"),
    ("ive", "you've"),
    ("i'd", "you'd"),
    ("i'll", "you'll"),
    ("me", "you"),
    ("my", "your"),
    ("mine", "yours"),
    ("myself", "yourself"),
    ("we", "you"),
    ("we're", "you're"),
    ("we've", "you've"),
    ("we'd", "you'd"),
    ("us", "you"),
    ("our", "your"),
    ("ours", "yours"),
    ("am", "are"),
    ("ourselves", "yourselves"),
];

/// Words that speak to the one who listens, or on: a piece with one of them cannot simply be turned round.
const NOT_TURNED: [&str; 11] =
    ["you", "your", "yours", "you're", "you've", "look", "well", "mind", "honest", "honestly", "please"];

/// Words that lean on what came before, or that tell somebody what to do.
const NO_BEGINNING: [&str; 28] = [
    "and", "but", "or", "so", "which", "that", "this", "it's", "its", "in", "on", "at", "by", "for", "to",
    "with", "of", "not", "no", "then", "because", "if", "when", "who", "leave", "let", "just", "like",
];

/// What ends a piece.
const STOPS: [char; 6] = ['.', ',', ';', ':', '?', '!'];

/// Pieces of what an item tells, from the other side, each a sentence without its stop: those that hold one
/// of the words that count as taking it up.
pub fn retold(item: &Item) -> Vec<String> {
    let takes_up = |piece: &str| {
        let piece = piece.to_lowercase();
        item.words.iter().any(|word| piece.contains(word.as_str()))
    };
    pieces(&item.says).iter().filter(|piece| takes_up(piece)).filter_map(|piece| turned(piece)).collect()
}

/// The pieces of anybody's words that can be turned round, from the other side, in their order.
pub fn turned_round(words: &str) -> Vec<String> {
    pieces(words).iter().filter_map(|piece| turned(piece)).collect()
}

fn pieces(words: &str) -> Vec<String> {
    let says = words.replace(['(', ')', '\n'], ", ");
    // A stop ends a piece only before a space: half past seven is 7:30 and a key £7.50.
    says.split(' ').fold(vec![String::new()], |mut pieces, word| {
        if let Some(piece) = pieces.last_mut() {
            *piece += word.trim_end_matches(STOPS);
            piece.push(' ');
        }
        if word.ends_with(STOPS) {
            pieces.push(String::new());
        }
        pieces
    })
}

/// A piece from the other side, with a capital; `None` where it cannot be turned round.
fn turned(piece: &str) -> Option<String> {
    let words: Vec<&str> = piece.split_whitespace().collect();
    let plain: Vec<String> = words.iter().map(|word| word.to_lowercase().replace('’', "'")).collect();
    let fits = (2..=LONGEST).contains(&words.len());
    let begins_whole = plain.first().is_some_and(|word| !NO_BEGINNING.contains(&word.as_str()));
    if !fits || !begins_whole || plain.iter().any(|word| NOT_TURNED.contains(&word.as_str())) {
        return None;
    }
    let mut told = Vec::new();
    for (index, word) in plain.iter().enumerate() {
        let exchanged = TURNED.iter().find(|(from, _)| from == word).map(|(_, to)| *to);
        let was = word == "was" && index > 0 && plain[index - 1] == "i";
        told.push(if was { "were" } else { exchanged.unwrap_or(words[index]) });
    }
    Some(capital(&told.join(" ")))
}

/// The same words with a capital.
pub(crate) fn capital(words: &str) -> String {
    let mut signs = words.chars();
    let first = signs.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + signs.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(says: &str, words: &[&str]) -> Vec<String> {
        let words = words.iter().map(|word| (*word).to_owned()).collect();
        retold(&Item { says: says.into(), words, ..Item::default() })
    }

    #[test]
    fn what_was_told_is_told_back_from_the_other_side() {
        let says = "I've restarted the white box and tried the other socket. The first lady had me do that.";
        assert_eq!(
            pieces(says, &["other socket"]),
            ["You've restarted the white box and tried the other socket"]
        );
        assert_eq!(pieces("we had a quarrel at the door", &["quarrel"]), ["You had a quarrel at the door"]);
        assert_eq!(pieces("I was late at 7:40, I say", &["late"]), ["You were late at 7:40"]);
    }

    #[test]
    fn what_speaks_to_the_listener_is_left_out() {
        assert!(
            pieces("You cut this for me. Which is silly. Leave me a word.", &["cut", "silly", "word"])
                .is_empty()
        );
    }
}
