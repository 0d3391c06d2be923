//! One replay that was opened to be looked at: everything in it, and what is wrong with its file.

use std::path::{Path, PathBuf};

use crate::drive::line_of;
use crate::locale::Locale;
use crate::message::Message;
use crate::replay::{Note, Replay, ReplayError, Verdict, verify};
use crate::scenario::{self, Case};
use crate::session::transcript::Transcript;
use crate::view::inner::inner_voice;

/// An opened replay.
#[derive(Clone, Debug, PartialEq)]
pub struct Watched {
    /// The file.
    pub path: PathBuf,
    /// Title of its scenario.
    pub title: String,
    /// The trade, for the picture behind the customer.
    pub(super) trade: String,
    /// The case that was played.
    pub case: Case,
    /// The record.
    pub transcript: Transcript,
    /// What the customer said, one text a turn, the opening first.
    pub lines: Vec<String>,
    /// What the customer thought, one sentence a turn, the opening first.
    pub(super) inner: Vec<String>,
    /// What the trainee wrote about the talk.
    pub(super) notes: Vec<Note>,
    /// What is wrong with the file, and what can still be seen.
    pub(super) faults: Vec<Message>,
    /// The first turn that this version of the program answers differently.
    pub(super) differs: Option<usize>,
}

impl Watched {
    /// Opens the replay of these bytes, found at `path`.
    ///
    /// # Errors
    /// One sentence: the bytes are no replay, or of a later version.
    pub fn open(path: &Path, bytes: &[u8], locale: &Locale) -> Result<Self, Message> {
        let replay = Replay::read(bytes).map_err(|error| foreign(path, bytes, &error))?;
        let mut faults = faults_of(&replay);
        let differs = match verify(&replay) {
            Verdict::Same { .. } => None,
            Verdict::Different(found) => usize::try_from(found.turn).ok(),
        };
        faults.extend(differs.map(|turn| Message::new("watch-differs").with("turn", turn)));
        let played = &replay.header.scenario;
        let transcript = replay.transcript();
        let scenario = scenario::read(&played.id, &played.text).scenario;
        Ok(Self {
            path: path.to_path_buf(),
            title: scenario.title,
            trade: scenario.trade,
            case: replay.case(),
            lines: lines(&replay),
            inner: inner_voice(&transcript, locale),
            notes: replay.notes,
            faults,
            differs,
            transcript,
        })
    }

    /// Turns there are.
    pub fn turns(&self) -> usize {
        self.transcript.turns.len()
    }

    /// The talk as it was after turn `at`.
    pub(super) fn until(&self, at: usize) -> Transcript {
        let at = at.min(self.turns());
        let turns = self.transcript.turns[..at].to_vec();
        Transcript { seed: self.transcript.seed, opening: self.transcript.opening.clone(), turns }
    }

    /// Turns that two talks have in common from the start; none where they are of two customers.
    pub(super) fn shared_with(&self, other: &Self) -> Option<usize> {
        let same_start = self.case == other.case && self.transcript.opening == other.transcript.opening;
        let both = self.transcript.turns.iter().zip(&other.transcript.turns);
        same_start.then(|| both.take_while(|(one, two)| one == two).count())
    }
}

fn lines(replay: &Replay) -> Vec<String> {
    let turns = replay.taken.iter().map(|taken| &taken.words);
    std::iter::once(&replay.header.words).chain(turns).map(|words| line_of(words)).collect()
}

/// Why a file cannot be looked at.
fn foreign(path: &Path, bytes: &[u8], error: &ReplayError) -> Message {
    let key = match error {
        ReplayError::TooNew(_) => "watch-too-new",
        ReplayError::NoHeader(_) if bytes.is_empty() => "watch-empty",
        ReplayError::NoHeader(_) if bytes.starts_with(b"{\"kind\":\"header\"") => "watch-no-beginning",
        ReplayError::NoHeader(_) => "watch-foreign",
    };
    Message::new(key).with("file", name_of(path))
}

fn faults_of(replay: &Replay) -> Vec<Message> {
    let turns = replay.taken.len();
    let torn = replay.torn.as_ref().map(|_| Message::new("watch-torn"));
    let damaged = replay.damage.as_ref();
    let damaged =
        damaged.map(|damage| Message::new("watch-damaged").with("line", damage.line).with("count", turns));
    torn.into_iter().chain(damaged).collect()
}

/// The file's own name.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
