//! The case in the customer's mouth: values of the case file, quotes in short, what is wanted.

use crate::message::Message;
use crate::scenario::{CaseField, FieldKind, Kind, WayOut};

/// Longest text quoted in "as I said", in characters.
const SHORT_CHARACTERS: usize = 140;

/// Words from which a sentence says something.
const TELLING_WORDS: usize = 3;

/// A field's value as arguments: as written, with a capital letter, and its label.
pub(super) fn value_of(field: &CaseField, message: Message) -> Message {
    message
        .with("field", &field.id)
        .with("value", &field.value)
        .with("Value", capital(&field.value))
        .with("Label", capital(&field.label))
}

pub(super) fn field_moment(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Name => "gives_name",
        FieldKind::Number => "gives_number",
        FieldKind::Phone => "gives_phone",
        FieldKind::Email => "gives_email",
        FieldKind::Address => "gives_address",
        FieldKind::Birth => "gives_birth",
        FieldKind::When => "gives_when",
        FieldKind::Product => "gives_product",
        FieldKind::Price => "gives_price",
        FieldKind::Payment => "gives_payment",
        FieldKind::Place => "gives_place",
        FieldKind::Quantity => "gives_quantity",
        FieldKind::Who => "gives_who",
        FieldKind::History => "gives_history",
        FieldKind::Proof => "gives_proof",
        FieldKind::Other => "gives_other",
    }
}

/// What the customer wants, by what the best way out gives.
pub(super) fn wanted(ways: &[WayOut]) -> &'static str {
    let fit = |way: &WayOut| way.fits.get("main").copied().unwrap_or(0.0);
    let best = ways.iter().rev().max_by(|one, other| fit(one).total_cmp(&fit(other)));
    match best.map(|way| way.kind) {
        None => "wants",
        Some(Kind::Money) => "wants_money",
        Some(Kind::Goods) => "wants_goods",
        Some(Kind::Service) => "wants_service",
        Some(Kind::Attention) => "wants_attention",
    }
}

/// The first sentence of a text that says something ("Good morning." does not), cut at a word where
/// it is long.
pub(super) fn short(text: &str) -> String {
    let mut sentence = Vec::new();
    for word in text.split_whitespace() {
        let length: usize = sentence.iter().map(|word: &&str| word.chars().count() + 1).sum();
        if length + word.chars().count() > SHORT_CHARACTERS {
            break;
        }
        sentence.push(word);
        if word.ends_with(['.', '?', '!']) {
            if sentence.len() >= TELLING_WORDS {
                return sentence.join(" ");
            }
            sentence.clear();
        }
    }
    if sentence.is_empty() {
        text.split_inclusive(['.', '?', '!']).next().unwrap_or(text).to_owned()
    } else {
        sentence.join(" ")
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_is_the_first_sentence() {
        assert_eq!(short("It broke on Tuesday. I was cross."), "It broke on Tuesday.");
        assert_eq!(short("Good morning. It broke on Tuesday."), "It broke on Tuesday.");
        assert_eq!(short("Half an hour. It might as well be the moon."), "Half an hour.");
        assert_eq!(short("Yes. Just now."), "Yes.");
        assert_eq!(short("no end here"), "no end here");
        assert_eq!(short(""), "");
        assert!(short(&"word ".repeat(100)).chars().count() <= SHORT_CHARACTERS);
    }

    #[test]
    fn a_value_may_begin_a_sentence() {
        assert_eq!(capital("last Tuesday"), "Last Tuesday");
        assert_eq!(capital("écru"), "Écru");
        assert_eq!(capital(""), "");
    }

    #[test]
    fn what_is_wanted_is_what_fits_best_and_the_earlier_of_equals() {
        let way = |kind, fit| WayOut { kind, fits: [("main".to_owned(), fit)].into(), ..WayOut::default() };
        assert_eq!(wanted(&[]), "wants");
        assert_eq!(wanted(&[way(Kind::Money, 0.5), way(Kind::Goods, 1.0)]), "wants_goods");
        assert_eq!(wanted(&[way(Kind::Service, 1.0), way(Kind::Money, 1.0)]), "wants_service");
    }
}
