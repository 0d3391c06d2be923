//! Bytes -> [`Replay`]: line by line, with every line's checksum, never stopping at a torn end.

use std::ops::Range;

use super::format::{FORMAT, Header, Kind, Seal, Taken, check_line};
use super::note::{self, Note};
use crate::scenario::Case;
use crate::session::transcript::Transcript;
use crate::session::turn::Ending;

/// A replay as read. Turns are in order and complete up to the damage, if there is any.
#[derive(Clone, Debug, PartialEq)]
pub struct Replay {
    /// What the first line says.
    pub header: Header,
    /// The turns.
    pub taken: Vec<Taken>,
    /// What the trainee wrote about the talk, in the order of writing.
    pub notes: Vec<Note>,
    /// Every sound line.
    pub entries: Vec<Entry>,
    /// The last line, where it was cut short by a crash; nobody saw its answer.
    pub torn: Option<Range<usize>>,
    /// A line that was changed or lost in the middle; nothing after it can be trusted.
    pub damage: Option<Damage>,
}

/// One sound line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is about.
    pub kind: Kind,
    /// Its bytes, line break included.
    pub bytes: Range<usize>,
    /// Turns taken up to and with this line.
    pub turns: usize,
}

/// A line in the middle that cannot be trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it, as the end of a sentence about the line.
    pub what: String,
}

/// Why a file is no replay.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError {
    /// The first line is no header.
    #[error("this is no replay: its first line is no header ({0})")]
    NoHeader(String),
    /// It was written by a later program.
    #[error("this replay has format {0}; this program reads formats up to {FORMAT}")]
    TooNew(u32),
}

impl Replay {
    /// Reads a replay.
    ///
    /// # Errors
    /// When the first line is no header, or of a format this program does not know.
    pub fn read(bytes: &[u8]) -> Result<Self, ReplayError> {
        let mut lines = lines(bytes);
        let first = lines.next().ok_or(ReplayError::NoHeader("the file is empty".into()))?;
        let mut replay = Self::from_header(bytes, first)?;
        for (index, range) in lines.enumerate() {
            if let Err(what) = replay.read_line(bytes, range.clone()) {
                if range.end == bytes.len() && what.is_torn {
                    replay.torn = Some(range);
                } else {
                    replay.damage = Some(Damage { line: index + 2, what: what.what });
                }
                break;
            }
        }
        Ok(replay)
    }

    fn from_header(bytes: &[u8], range: Range<usize>) -> Result<Self, ReplayError> {
        let no_header = |what: &str| ReplayError::NoHeader(what.to_owned());
        let line = whole(bytes, &range).ok_or(no_header("it is cut short"))?;
        match check_line(line) {
            Ok(Kind::Header) => {}
            Ok(_) => return Err(no_header("it is of another kind")),
            Err(what) => return Err(no_header(what)),
        }
        if let Ok(Version { format }) = serde_json::from_slice(line)
            && format > FORMAT
        {
            return Err(ReplayError::TooNew(format));
        }
        let header = serde_json::from_slice(line).map_err(|error| no_header(&error.to_string()))?;
        let entry = Entry { kind: Kind::Header, bytes: range, turns: 0 };
        let (taken, notes) = (Vec::new(), Vec::new());
        Ok(Self { header, taken, notes, entries: vec![entry], torn: None, damage: None })
    }

    fn read_line(&mut self, bytes: &[u8], range: Range<usize>) -> Result<(), Broken> {
        let line = whole(bytes, &range).ok_or(Broken::torn("it is cut short"))?;
        let kind = check_line(line).map_err(Broken::torn)?;
        match kind {
            Kind::Turn | Kind::Action | Kind::Observe => self.read_taken(line)?,
            Kind::Seal => check_seal(bytes, &range, line)?,
            Kind::Note | Kind::SelfRating | Kind::Disagree => self.notes.extend(note::read(line)),
            Kind::Header => return Err(Broken::whole("it is a second header")),
            _ => {}
        }
        self.entries.push(Entry { kind, bytes: range, turns: self.taken.len() });
        Ok(())
    }

    fn read_taken(&mut self, line: &[u8]) -> Result<(), Broken> {
        let taken: Taken = serde_json::from_slice(line).map_err(|error| Broken::whole(&error.to_string()))?;
        let expected = self.taken.len() + 1;
        if taken.record.seq as usize != expected {
            let what = format!("it is turn {}, and turn {expected} should stand there", taken.record.seq);
            return Err(Broken::whole(&what));
        }
        self.taken.push(taken);
        Ok(())
    }

    /// The record of the talk.
    pub fn transcript(&self) -> Transcript {
        let turns = self.taken.iter().map(|taken| taken.record.clone()).collect();
        Transcript { seed: self.header.seed, opening: self.header.opening.clone(), turns }
    }

    /// The case that was played.
    pub fn case(&self) -> Case {
        self.header.case()
    }

    /// How the talk ended; `None` for one that can go on.
    pub fn ending(&self) -> Option<Ending> {
        self.taken.last().and_then(|taken| taken.record.ending)
    }

    /// Whether the whole file is sound.
    pub fn is_sound(&self) -> bool {
        self.torn.is_none() && self.damage.is_none()
    }
}

/// Whether a seal stands among these last bytes of a file: a talk that has ended. Only notes follow one.
pub fn is_sealed(tail: &[u8]) -> bool {
    lines(tail).filter_map(|range| whole(tail, &range)).any(|line| check_line(line) == Ok(Kind::Seal))
}

#[derive(serde::Deserialize)]
struct Version {
    format: u32,
}

/// What is wrong with a line; as the last one, a torn line is set aside and a whole one is damage.
struct Broken {
    what: String,
    is_torn: bool,
}

impl Broken {
    fn torn(what: &str) -> Self {
        Self { what: what.to_owned(), is_torn: true }
    }

    fn whole(what: &str) -> Self {
        Self { what: what.to_owned(), is_torn: false }
    }
}

fn check_seal(bytes: &[u8], range: &Range<usize>, line: &[u8]) -> Result<(), Broken> {
    let seal: Seal = serde_json::from_slice(line).map_err(|error| Broken::whole(&error.to_string()))?;
    let before = blake3::hash(&bytes[..range.start]).to_hex();
    if before.as_str() == seal.blake3 {
        Ok(())
    } else {
        Err(Broken::whole("the seal does not fit what is before"))
    }
}

/// A line without its line break; `None` for one that has none.
fn whole<'a>(bytes: &'a [u8], range: &Range<usize>) -> Option<&'a [u8]> {
    bytes[range.clone()].strip_suffix(b"\n")
}

/// The lines of a file as ranges, line breaks included.
fn lines(bytes: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    bytes.split_inclusive(|byte| *byte == b'\n').map(move |line| {
        let range = start..start + line.len();
        start = range.end;
        range
    })
}
