//! What the trainee writes about a talk: their own rating, guesses, objections, ideas, what they tried.
//!
//! Notes stand in the replay between its turns or after its seal. They are the trainee's own: nothing
//! is scored by them, `verify` passes over them, and a fork takes along those made before its turn.

use serde::{Deserialize, Serialize};

use super::format::Kind;
use crate::scoring::band::Band;

/// Something the trainee wrote about the talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Note {
    /// What they thought of the talk before they saw a score, in the order of
    /// [`crate::scoring::SCORES`]; `None` where they had no view.
    Rating([Option<Band>; 3]),
    /// How angry they took the customer to be.
    Guess {
        /// The last turn before the guess; 0 for the opening.
        turn: u32,
        /// 0..=10.
        anger: u8,
        /// How sure they were, 0..=10; `None` where they did not say. A later guess about the same turn
        /// takes the place of this one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sure: Option<u8>,
    },
    /// Which rule got in their way.
    Idea {
        /// The turn; 0 for the talk as a whole.
        turn: u32,
        /// Their words.
        text: String,
    },
    /// They do not agree with a mark.
    Disagree {
        /// The turn of the mark; 0 for one about the talk as a whole.
        turn: u32,
        /// The rule of the mark.
        mark: String,
        /// Where the words of the mark begin in the reply, where it is about some of them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<usize>,
        /// Their words; may be empty.
        text: String,
    },
    /// They tried it with a real customer.
    Tried {
        /// What happened.
        text: String,
    },
    /// Anything else they want to keep.
    Text {
        /// The turn; 0 for the talk as a whole.
        turn: u32,
        /// Their words.
        text: String,
    },
}

impl Note {
    /// The kind of line that keeps it.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Rating(_) => Kind::SelfRating,
            Self::Disagree { .. } => Kind::Disagree,
            _ => Kind::Note,
        }
    }

    /// The turn it is about, 0 being the opening; `None` for the talk as a whole.
    pub fn turn(&self) -> Option<u32> {
        match self {
            Self::Rating(_) | Self::Tried { .. } => None,
            Self::Guess { turn, .. } => Some(*turn),
            Self::Idea { turn, .. } | Self::Disagree { turn, .. } | Self::Text { turn, .. } => {
                Some(*turn).filter(|turn| *turn > 0)
            }
        }
    }

    /// The words in it, where it has some.
    pub fn text_mut(&mut self) -> Option<&mut String> {
        match self {
            Self::Rating(_) | Self::Guess { .. } => None,
            Self::Idea { text, .. }
            | Self::Disagree { text, .. }
            | Self::Tried { text }
            | Self::Text { text, .. } => Some(text),
        }
    }
}

/// A note among the other fields of its line.
#[derive(Deserialize)]
struct Noted {
    #[serde(flatten)]
    note: Note,
}

/// The note of a line; `None` for one of a later version, which is kept and skipped.
pub(super) fn read(line: &[u8]) -> Option<Note> {
    serde_json::from_slice(line).ok().map(|Noted { note }| note)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replay::format::encode;

    #[test]
    fn every_note_comes_back_from_its_line() {
        let text = || "The till says so.\n“No.”".to_owned();
        let notes = [
            Note::Rating([Some(Band::Solid), None, Some(Band::NotYet)]),
            Note::Guess { turn: 2, anger: 7, sure: Some(4) },
            Note::Guess { turn: 5, anger: 3, sure: None },
            Note::Idea { turn: 3, text: text() },
            Note::Disagree { turn: 0, mark: "gift".into(), at: None, text: String::new() },
            Note::Tried { text: text() },
            Note::Text { turn: 1, text: text() },
        ];
        for note in notes {
            let line = encode(note.kind(), &note).unwrap_or_default();
            assert_eq!(read(line.trim_ascii_end()), Some(note));
        }
    }

    #[test]
    fn a_note_of_a_later_version_is_passed_over() {
        assert_eq!(read(br#"{"kind":"note","song":{"turn":1},"crc":"00000000"}"#), None);
    }
}
