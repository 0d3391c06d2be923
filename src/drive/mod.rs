//! The one driver of every shell: hear, take the turn, keep it, say it.
//!
//! The window, the terminal, `rehearse` and `replay` all hold a [`Talk`]. A reply goes through
//! [`Talk::hearing`] (which can run on another thread), then [`Talk::take`]: the line is on the
//! disk before its words come back. Nothing of the shell gets into the replay.

mod branch;
mod clean;
mod hearing;
mod keep;
mod listener;
mod note;
mod unfinished;
mod wording;

use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use branch::BranchError;
pub use clean::{REPLY_CAP_CHARS, clean};
pub use hearing::{Drift, Hearing, hear_instead, line_of, rehear};
pub use keep::Keeping;
pub use listener::{heard_by_cues_alone, listener};
pub use note::keep_beside;
pub use unfinished::{Unfinished, unfinished};
pub use wording::{input_of, wording_of};

use crate::listen::{Heard, Listener};
use crate::locale::Locale;
use crate::message::Message;
use crate::replay::{Header, Journal, JournalError, Note, Replay, Taken, Verdict, format, verify};
use crate::scenario::{Case, Scenario};
use crate::scoring::{self, card::ScoreCard};
use crate::session::Session;
use crate::session::input::Input;
use crate::session::transcript::Transcript;
use crate::session::turn::TurnRecord;

use hearing::Said;

/// What a talk needs besides the trainee.
#[derive(Clone)]
pub struct Setting {
    /// Who hears.
    pub listener: Arc<dyn Listener>,
    /// In which words the program speaks.
    pub locale: Locale,
    /// Where the replay is kept.
    pub keeping: Keeping,
}

/// One talk, as every shell holds it.
pub struct Talk {
    played: format::Played,
    case: Arc<Case>,
    session: Session,
    setting: Setting,
    journal: Journal,
    said: Said,
    /// What the trainee wrote about the talk.
    notes: Vec<Note>,
    /// Sentences that wait to be shown with the next turn.
    notices: Vec<Message>,
    /// Its place in a shift.
    shift: Option<format::InShift>,
}

/// What came of one input.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// The record as kept.
    pub record: TurnRecord,
    /// The customer's words, one for each message of the record's line.
    pub words: Vec<String>,
    /// What the trainee should know: text was cut, a file could not be written.
    pub notices: Vec<Message>,
}

/// Why a talk cannot go on.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ResumeError {
    /// The file cannot be gone on with.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The same inputs give another talk now.
    #[error("{path}: turn {turn} goes differently in this version ({what}); the talk cannot go on")]
    Different {
        /// The file.
        path: String,
        /// The first turn that differs.
        turn: u32,
        /// Where in its record.
        what: String,
    },
}

impl Talk {
    /// Opens a talk: the contact at index `contact` of a scenario as `seed` draws it.
    pub fn begin(scenario: &Scenario, contact: usize, seed: u64, setting: Setting) -> Self {
        Self::open(scenario, contact, seed, None, setting)
    }

    /// Opens the talk with the next customer of a shift.
    pub fn begin_in_shift(
        scenario: &Scenario,
        contact: usize,
        seed: u64,
        shift: format::InShift,
        setting: Setting,
    ) -> Self {
        Self::open(scenario, contact, seed, Some(shift), setting)
    }

    fn open(
        scenario: &Scenario,
        contact: usize,
        seed: u64,
        shift: Option<format::InShift>,
        setting: Setting,
    ) -> Self {
        let case = scenario.draw(contact, seed);
        let case = Arc::new(match &shift {
            None => case,
            Some(shift) => case.in_shift(shift.left, shift.before.as_ref()),
        });
        setting.listener.meet(&case);
        let session = Session::start(Arc::clone(&case), seed);
        let opening = session.transcript().opening.clone();
        let words = say(&setting.locale, &case, &opening.line);
        let header = Header {
            format: format::FORMAT,
            program: env!("CARGO_PKG_VERSION").into(),
            scenario: format::Played { id: scenario.id.clone(), contact, text: scenario.text.clone() },
            rubric: case.rubric,
            listener: setting.listener.fingerprint(),
            seed,
            locale: setting.locale.tag().into(),
            opening: opening.clone(),
            words: words.clone(),
            shift,
        };
        let mut journal = Journal::in_memory(&header);
        let notices = keep::begin(&mut journal, &setting.keeping);
        let said = Said::opening(&opening, &words);
        Self {
            played: header.scenario,
            case,
            session,
            setting,
            journal,
            said,
            notes: Vec::new(),
            notices,
            shift: header.shift,
        }
    }

    /// Goes on with a talk that was interrupted, from the file it was kept in.
    ///
    /// # Errors
    /// When the file is damaged in the middle, has ended, is in use, or when this version of the
    /// program would have answered differently.
    pub fn resume(path: &Path, setting: Setting) -> Result<Self, ResumeError> {
        let (journal, replay) = Journal::resume(path)?;
        if let Verdict::Different(found) = verify(&replay) {
            let path = path.display().to_string();
            return Err(ResumeError::Different { path, turn: found.turn, what: found.path });
        }
        let mut talk = Self::of_replay(&replay, setting, journal);
        let after = u32::try_from(replay.taken.len()).unwrap_or(u32::MAX);
        let kept = talk.journal.keep_resumed(after);
        talk.recover(kept.err());
        Ok(talk)
    }

    /// Opens a talk that was kept, to look back at it and write notes, over or not.
    ///
    /// # Errors
    /// When the file is damaged in the middle, is no replay or is in use.
    pub fn reopen(path: &Path, setting: Setting) -> Result<Self, JournalError> {
        let (journal, replay) = Journal::reopen(path)?;
        Ok(Self::of_replay(&replay, setting, journal))
    }

    fn of_replay(replay: &Replay, setting: Setting, journal: Journal) -> Self {
        let case = Arc::new(replay.case());
        setting.listener.meet(&case);
        let mut session = Session::start(Arc::clone(&case), replay.header.seed);
        let mut said = Said::opening(&replay.header.opening, &replay.header.words);
        for taken in &replay.taken {
            session.take_turn(taken.record.input.clone(), taken.record.heard.clone());
            said.turn(&taken.record, &taken.words);
        }
        let played = replay.header.scenario.clone();
        let notes = replay.notes.clone();
        let shift = replay.header.shift.clone();
        Self { played, case, session, setting, journal, said, notes, notices: Vec::new(), shift }
    }

    /// A reply, cleaned and ready to be heard, on this thread or another.
    pub fn hearing(&self, reply: &str) -> Hearing {
        let (reply, notices) = clean(reply);
        Hearing {
            reply,
            notices,
            listener: Arc::clone(&self.setting.listener),
            case: Arc::clone(&self.case),
            said: self.said.clone(),
        }
    }

    /// Takes a turn: the record is kept on the disk, then its words come back. `heard` belongs to a
    /// [`Input::Say`] with the cleaned reply of the [`Hearing`]; a Say without it is heard here.
    /// After the end nothing changes, and the last turn comes back again.
    pub fn take(&mut self, input: Input, heard: Option<Heard>) -> Turn {
        if let Some(last) = self.transcript().turns.last().filter(|last| last.ending.is_some()) {
            let words = say(&self.setting.locale, &self.case, &last.line);
            return Turn { record: last.clone(), words, notices: Vec::new() };
        }
        let (input, heard) = self.prepared(input, heard);
        let record = self.session.take_turn(input, heard).clone();
        let words = say(&self.setting.locale, &self.case, &record.line);
        let taken = Taken { record, words };
        let kept = self.journal.keep_turn(&taken);
        self.recover(kept.err());
        self.said.turn(&taken.record, &taken.words);
        Turn { record: taken.record, words: taken.words, notices: std::mem::take(&mut self.notices) }
    }

    /// Keeps what the trainee writes about the talk, cleaned, on the disk at once: before its end or after
    /// it. Gives back what the trainee should know about that.
    pub fn keep(&mut self, note: Note) -> Vec<Message> {
        let (note, mut notices) = note::cleaned(note);
        let kept = self.journal.keep_note(&note);
        self.recover(kept.err());
        self.notes.push(note);
        notices.append(&mut self.notices);
        notices
    }

    fn prepared(&mut self, input: Input, heard: Option<Heard>) -> (Input, Option<Heard>) {
        let Input::Say(reply) = input else { return (input, None) };
        let hearing = self.hearing(&reply);
        self.notices.extend(hearing.notices.iter().cloned());
        let heard = heard.unwrap_or_else(|| hearing.hear());
        (Input::Say(hearing.reply), Some(heard))
    }

    /// A file that cannot be written: the talk moves to another place and goes on.
    fn recover(&mut self, error: Option<crate::files::FileError>) {
        if let Some(error) = error {
            self.notices.extend(keep::move_elsewhere(&mut self.journal, &error));
        }
    }

    /// The customer's first words.
    pub fn opening_words(&self) -> Vec<String> {
        say(&self.setting.locale, &self.case, &self.transcript().opening.line)
    }

    /// What the trainee should know before the first turn; later ones come with their turn.
    pub fn take_notices(&mut self) -> Vec<Message> {
        std::mem::take(&mut self.notices)
    }

    /// The words of any message in this talk: the author's, or the locale's.
    pub fn say(&self, message: &Message) -> String {
        self.setting.locale.say_in(message, |key| self.case.words(key))
    }

    /// The scenario it is from, and which of its contacts.
    pub fn played(&self) -> &format::Played {
        &self.played
    }

    /// Its place in a shift, where it belongs to one.
    pub fn in_shift(&self) -> Option<&format::InShift> {
        self.shift.as_ref()
    }

    /// The case talked about.
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// The record so far.
    pub fn transcript(&self) -> &Transcript {
        self.session.transcript()
    }

    /// Who hears it.
    pub fn listener(&self) -> &dyn Listener {
        &*self.setting.listener
    }

    /// What the trainee wrote about the talk, in the order of writing.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Everything the customer said so far, one text a turn, the opening first.
    pub fn customer_lines(&self) -> &[String] {
        self.said.lines()
    }

    /// Whether the talk has ended.
    pub fn is_over(&self) -> bool {
        self.session.is_over()
    }

    /// The scores of the talk as it stands.
    pub fn card(&self) -> ScoreCard {
        scoring::score(&self.case, self.transcript())
    }

    /// Where the replay is; `None` where it is kept in memory alone.
    pub fn replay_path(&self) -> Option<PathBuf> {
        self.journal.path()
    }

    /// The bytes of the replay so far.
    pub fn replay_bytes(&self) -> &[u8] {
        self.journal.bytes()
    }
}

fn say(locale: &Locale, case: &Case, line: &[Message]) -> Vec<String> {
    line.iter().map(|message| locale.say_in(message, |key| case.words(key))).collect()
}
