//! How a reply asks, by its small words: for one of two things, for which of several.

use serde::{Deserialize, Serialize};

use crate::listen::passage::Passage;

/// How a reply asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// A question puts two things up for choice: "Friday, or on Saturday?".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub either: bool,
    /// A question asks which of several: "To which number?".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub which: bool,
}

impl Form {
    /// The form of a reply as read.
    pub(crate) fn of(passage: &Passage<'_>) -> Self {
        let has = |list: &str| {
            let mut questions = passage.sentences().iter().filter(|sentence| sentence.asks);
            questions.any(|question| passage.has(list, &question.tokens))
        };
        Self { either: has("asks/either"), which: has("asks/which") }
    }

    /// Whether it asks in no such way.
    pub fn is_plain(&self) -> bool {
        *self == Self::default()
    }
}
