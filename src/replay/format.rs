//! What a line of a replay is: format 1.
//!
//! `{"kind":"turn", ...fields of that kind..., "crc":"1a2b3c4d"}`: the checksum is the CRC-32 of the
//! line as it would be without its last field. Every released format stays readable for ever; the
//! files in tests/fixtures/replays hold this.

use serde::{Deserialize, Serialize};

use crate::scenario::{self, Before, Case, Rubric, Scenario};
use crate::session::input::Input;
use crate::session::transcript::Opening;
use crate::session::turn::TurnRecord;

/// The format that is written.
pub const FORMAT: u32 = 1;

/// Bytes of `,"crc":"xxxxxxxx"}` at the end of a line.
const CRC_FIELD_BYTES: usize = 18;

/// What a line is about. A reader keeps and skips kinds it does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The first line: a [`Header`].
    Header,
    /// The trainee looked at a prop: a [`Taken`].
    Observe,
    /// The trainee said something: a [`Taken`].
    Turn,
    /// The trainee did something at the desk: a [`Taken`].
    Action,
    /// The trainee wrote something about the talk: a [`super::Note`].
    Note,
    /// The trainee rated the talk before seeing the scores: a [`super::Note::Rating`].
    SelfRating,
    /// The trainee disagrees with what was scored: a [`super::Note::Disagree`].
    Disagree,
    /// The talk is over: the hash of all bytes before this line, a [`Seal`].
    Seal,
    /// The talk went on after an interruption: a [`Resumed`].
    Resume,
    /// A kind of a later version.
    #[serde(other)]
    Unknown,
}

/// Everything that is needed to play a talk again without anything else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// The format of this file.
    pub format: u32,
    /// The version of the program that wrote it.
    pub program: String,
    /// What was played.
    pub scenario: Played,
    /// Weights of the score parts.
    pub rubric: Rubric,
    /// Who heard: fingerprint of the listener's words and weights.
    pub listener: String,
    /// The seed that drew the person.
    pub seed: u64,
    /// The locale of the words shown.
    pub locale: String,
    /// The customer before the first reply.
    pub opening: Opening,
    /// The words of the opening line, one for each message.
    pub words: Vec<String>,
    /// The shift it belongs to, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shift: Option<InShift>,
}

/// A talk's place in a shift.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InShift {
    /// Which shift: the name of its file without the ending.
    pub id: String,
    /// Which of its customers this is, from 0.
    pub place: usize,
    /// The whole shift as it was drawn, so that one replay is enough to know it.
    pub plan: Plan,
    /// What the seat could still give away on its own before this talk.
    pub left: f64,
    /// What came before, where the customer comes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Before>,
}

/// A shift as its seed drew it. One more customer comes after these: one of them, again.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// The seed.
    pub seed: u64,
    /// The customers in order.
    pub customers: Vec<Planned>,
    /// What the seat may give away on its own, all customers together.
    pub budget: f64,
    /// The sign for this money.
    pub currency: String,
}

/// One customer of a shift.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// Id of the scenario.
    pub scenario: String,
    /// The seed that draws the person.
    pub seed: u64,
    /// About how long the talk takes.
    pub minutes: u32,
}

/// The scenario and which of its contacts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Played {
    /// Its id.
    pub id: String,
    /// Index of the contact, from 0.
    pub contact: usize,
    /// The whole text of its file.
    pub text: String,
}

/// One input and everything it did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Taken {
    /// The record, with the keys of what the customer said.
    pub record: TurnRecord,
    /// The words shown for those keys, one for each message.
    pub words: Vec<String>,
}

/// The end of a finished talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seal {
    /// BLAKE3 of every byte before this line, in hexadecimal.
    pub blake3: String,
}

/// Where an interrupted talk went on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resumed {
    /// Turns taken before the interruption.
    pub after: u32,
}

impl Header {
    /// The case that was played, from the scenario's text alone.
    pub fn case(&self) -> Case {
        self.case_of(&scenario::read(&self.scenario.id, &self.scenario.text).scenario)
    }

    /// The same from the scenario as read already.
    pub fn case_of(&self, scenario: &Scenario) -> Case {
        let case = Case { rubric: self.rubric, ..scenario.draw(self.scenario.contact, self.seed) };
        match &self.shift {
            None => case,
            Some(shift) => case.in_shift(shift.left, shift.before.as_ref()),
        }
    }

    /// How a file of this talk is called before its number: `new_key-7`. A scenario's id may be any
    /// file name; only plain characters go into ours.
    pub fn file_stem(&self) -> String {
        let plain = |sign: char| if sign.is_ascii_alphanumeric() || sign == '_' { sign } else { '-' };
        let id: String = self.scenario.id.chars().map(plain).take(40).collect();
        format!("{id}-{}", self.seed)
    }
}

impl Kind {
    /// The kind of line that keeps this input.
    pub fn of(input: &Input) -> Self {
        match input {
            Input::Say(_) => Self::Turn,
            Input::Observe(_) => Self::Observe,
            _ => Self::Action,
        }
    }
}

#[derive(Serialize)]
struct Line<'a, T> {
    kind: Kind,
    #[serde(flatten)]
    body: &'a T,
}

#[derive(Deserialize)]
struct KindOnly {
    kind: Kind,
}

/// One line with its checksum and line break.
///
/// # Errors
/// When the body is no JSON object; no body of this module is anything else.
pub(super) fn encode(kind: Kind, body: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(&Line { kind, body })?;
    let crc = crc32fast::hash(&line);
    line.pop();
    line.extend_from_slice(format!(",\"crc\":\"{crc:08x}\"}}\n").as_bytes());
    Ok(line)
}

/// The kind of a line (without its line break) whose checksum holds; else what is wrong with it.
pub(super) fn check_line(line: &[u8]) -> Result<Kind, &'static str> {
    let at = line.len().checked_sub(CRC_FIELD_BYTES).ok_or("it is cut short")?;
    let (body, field) = line.split_at(at);
    let stated = field
        .strip_prefix(b",\"crc\":\"")
        .and_then(|field| field.strip_suffix(b"\"}"))
        .and_then(|digits| std::str::from_utf8(digits).ok())
        .and_then(|digits| u32::from_str_radix(digits, 16).ok())
        .ok_or("it does not end with a checksum")?;
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(body);
    hasher.update(b"}");
    if hasher.finalize() != stated {
        return Err("its checksum does not match");
    }
    serde_json::from_slice(line).map(|KindOnly { kind }| kind).map_err(|_| "it has no kind")
}
