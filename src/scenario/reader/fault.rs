//! Why a value could not be read, in words for its author.

use std::fmt;
use std::ops::Range;

use super::{Log, Value, What};

pub(super) const TEXT: &str = "a text in quotes";
pub(super) const NUMBER: &str = "a number";
pub(super) const TRUTH: &str = "`true` or `false`";
pub(super) const LIST: &str = "a list `[...]`";
pub(super) const TABLE: &str = "a table `{\"name\": ...}`";
pub(super) const RECORD: &str = "a record `(name: ...)`";

/// A value that could not be read. Its problem has been reported, if it has a place.
#[derive(Debug)]
pub(crate) struct Fault {
    place: Option<Range<usize>>,
    message: String,
}

impl Fault {
    /// The fault of this value, which has been reported.
    pub(super) fn at(value: &Value) -> Self {
        Self { place: Some(value.span.clone()), message: String::new() }
    }

    /// Where the value stands.
    pub(super) fn place(&self) -> Option<&Range<usize>> {
        self.place.as_ref()
    }

    /// Reports a fault that serde itself found, as one of `value`.
    pub(super) fn noted(self, value: &Value, log: &Log<'_, '_>) -> Self {
        if self.place.is_some() {
            return self;
        }
        let help = "scenarios/README.md shows every field with an example";
        log.borrow_mut().add("E204", value.span.clone(), self.message, help);
        Self::at(value)
    }
}

impl serde::de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { place: None, message: message.to_string() }
    }
}

impl std::error::Error for Fault {}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

/// What to say where something else was `wanted`, and the cure.
pub(super) fn mismatch(what: &What, wanted: &str) -> (String, String) {
    let message = format!("{wanted} belongs here, not {}", name_of(what));
    let cure = match (what, wanted) {
        (What::Word(word), TEXT) => format!("put it in quotes: \"{word}\""),
        (What::Number(number), TEXT) => format!("put it in quotes: \"{number}\""),
        (What::Text(text), NUMBER) if text.parse::<f64>().is_ok() => format!("take the quotes out: {text}"),
        (What::Text(text), TRUTH) if text == "true" || text == "false" => {
            format!("take the quotes out: {text}")
        }
        (What::Text(_) | What::Record(..) | What::Word(_) | What::Number(_), LIST) => {
            "put `[` before it and `]` after it".to_owned()
        }
        (What::Tuple(..), LIST) => "lists stand in square brackets: `[...]`".to_owned(),
        (What::Record(..), TABLE) => "write braces and quoted names: `{\"name\": ...}`".to_owned(),
        (What::Table(_), RECORD) => "write round brackets and names without quotes: `(name: ...)`".to_owned(),
        (What::List(_), RECORD) => "only one stands here: take the `[` and `]` out".to_owned(),
        _ => format!("write {wanted}"),
    };
    (message, cure)
}

fn name_of(what: &What) -> String {
    match what {
        What::Text(_) => "a text".to_owned(),
        What::Number(_) => "a number".to_owned(),
        What::Word(word) => format!("the word `{word}`"),
        What::Record(None, fields) if fields.is_empty() => "empty brackets".to_owned(),
        What::Record(None, _) => "a record".to_owned(),
        What::Tuple(None, _) => "values in round brackets".to_owned(),
        What::Record(Some(name), _) | What::Tuple(Some(name), _) => format!("`{name}(...)`"),
        What::List(_) => "a list".to_owned(),
        What::Table(_) => "a table".to_owned(),
        What::Broken => "this".to_owned(),
    }
}
