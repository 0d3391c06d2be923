//! Which names could stand at a place: the fields of the record, or the words of the field, there.
//!
//! The format says it itself: a word that cannot be meant by anybody is put at the place, and the written
//! form is asked (`probe`) what it would have read there.

use std::ops::Range;

use super::probe::{Found, HERE, probe};
use crate::scenario::problem::Report;
use crate::scenario::tree::{self, Kind, lexer};

/// What could stand at a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completions {
    /// What is there already of the name, in bytes: it is replaced.
    pub replaces: Range<usize>,
    /// The names that fit what is there, the likeliest first.
    pub names: Vec<Name>,
}

/// A name that could stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name.
    pub name: String,
    /// What is to be written: a field comes with its colon where there is none yet.
    pub writes: String,
    /// Whether it is a field; else one of the format's words.
    pub is_field: bool,
}

/// The names that could stand at byte `at` of `text`; none inside of a text or a note.
pub fn complete(text: &str, at: usize) -> Completions {
    let at = text.floor_char_boundary(at);
    if is_inside_words(text, at) {
        return Completions { replaces: at..at, ..Completions::default() };
    }
    let start = text[..at]
        .rfind(|letter| !is_ident(letter))
        .map_or(0, |last| last + text[last..].chars().next().map_or(1, char::len_utf8));
    let end = at + text[at..].find(|letter| !is_ident(letter)).unwrap_or(text.len() - at);
    let has_colon = text[end..].trim_start_matches([' ', '\t']).starts_with(':');
    let names = match asked(text, start..end, has_colon) {
        Some(Found::Fields(names)) => ranked(&names, &text[start..at], |name| Name {
            name: name.to_owned(),
            writes: if has_colon { name.to_owned() } else { format!("{name}: ") },
            is_field: true,
        }),
        Some(Found::Words(names)) => ranked(&names, &text[start..at], |name| Name {
            name: name.to_owned(),
            writes: name.to_owned(),
            is_field: false,
        }),
        None => Vec::new(),
    };
    Completions { replaces: start..end, names }
}

/// What the format would read at `place`: a value, or where it reads none, a field.
fn asked(text: &str, place: Range<usize>, has_colon: bool) -> Option<Found> {
    let (before, after) = (&text[..place.start], &text[place.end..]);
    let with = |here: &str| {
        let asked = format!("{before}{here}{after}");
        let mut report = Report::new(&asked);
        let value = tree::parse(&asked, &mut report).value(&mut report)?;
        probe(&value, place.start)
    };
    // A comma keeps what follows on the next line apart from it.
    with(HERE)
        .or_else(|| with(&format!("{HERE},")))
        .or_else(|| if has_colon { None } else { with(&format!("{HERE}: 0,")) })
}

/// Whether `at` is in the middle of a text or a note.
fn is_inside_words(text: &str, at: usize) -> bool {
    let tokens = lexer::lex(text, &mut Report::new(text));
    let token = tokens.iter().find(|token| token.start < at && at <= token.end);
    token.is_some_and(|token| match token.kind {
        Kind::Text => at < token.end || token.broken,
        Kind::Comment => at < token.end || text[token.start..].starts_with("//"),
        Kind::Number => true,
        _ => false,
    })
}

/// Names that begin with what is written come first, then those that hold it.
fn ranked(names: &[&str], written: &str, name: impl Fn(&str) -> Name) -> Vec<Name> {
    let begins = names.iter().filter(|name| name.starts_with(written));
    let holds = names.iter().filter(|name| !name.starts_with(written) && name.contains(written));
    begins.chain(holds).map(|found| name(found)).collect()
}

fn is_ident(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names at the bar in `text`.
    fn at_bar(text: &str) -> Vec<String> {
        let at = text.find('|').unwrap();
        let found = complete(&text.replacen('|', "", 1), at);
        found.names.into_iter().map(|name| name.name).collect()
    }

    #[test]
    fn fields_of_the_record_that_are_not_there_yet() {
        assert_eq!(at_bar("(title: \"Eggs\", tra|)"), ["trade"]);
        assert_eq!(at_bar("(title: \"Eggs\", customer: (na|))"), ["name"]);
        assert_eq!(at_bar("(customer: (name: \"Ann\", lines: [(mo|)]))"), ["moment", "moods"]);
        assert!(at_bar("(title: \"Eggs\", |)").contains(&"briefing".to_owned()));
        assert!(!at_bar("(title: \"Eggs\", |)").contains(&"title".to_owned()));
        assert_eq!(at_bar("(contacts: [(id: \"one\", bri|)])"), ["briefing"]);
    }

    #[test]
    fn words_of_the_field() {
        assert_eq!(at_bar("(channel: |)"), ["counter", "phone", "chat"]);
        assert_eq!(at_bar("(customer: (feels: (anger: str|)))"), ["strong"]);
        assert_eq!(at_bar("(unusual: |)"), ["true", "false"]);
        assert_eq!(at_bar("(ways_out: [(id: \"a\", fits: {\"main\": ful|})])"), ["fully"]);
        assert_eq!(at_bar("(customer: (lines: [(moment: \"wants\", moods: [ang|])]))"), ["angry"]);
    }

    #[test]
    fn an_unfinished_text_is_understood() {
        assert_eq!(at_bar("(\n    title: \"Eggs\",\n    channe|\n    currency: \"£\",\n)"), ["channel"]);
        assert_eq!(at_bar("(\n    channel: |\n    currency: \"£\",\n)"), ["counter", "phone", "chat"]);
        assert_eq!(at_bar("(customer: (tem|"), ["temper"]);
    }

    #[test]
    fn nothing_inside_of_texts_notes_and_numbers_or_where_texts_belong() {
        for text in ["(title: \"na|\")", "(// na|\n)", "(/* na| */)", "(minutes: 4|)", "(title: |)"] {
            assert_eq!(at_bar(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn a_name_replaces_what_is_there_and_brings_its_colon() {
        let text = "(title: \"Eggs\", tra)";
        let found = complete(text, 19);
        assert_eq!((&text[found.replaces.clone()], found.names[0].writes.as_str()), ("tra", "trade: "));
        let text = "(tra: \"Shop\")";
        assert_eq!(complete(text, 3).names[0].writes, "trade");
    }

    #[test]
    fn every_place_of_a_scenario_can_be_asked() {
        let text = include_str!("../../../scenarios/new_key/scenario.ron");
        for at in (0..text.len()).step_by(997) {
            let found = complete(text, at);
            assert!(found.replaces.start <= at && at <= found.replaces.end + 3, "{at}");
        }
    }
}
