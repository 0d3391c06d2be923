//! Where a command reads and writes, and what becomes of its result.

use std::fmt::Display;
use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use crate::drive;
use crate::files::Home;
use crate::listen::cues::CueListener;
use crate::locale::Locale;
use crate::reversal::Style;
use crate::scenario::Scenario;

/// Input and output of a command, so that a test can stand in for a terminal.
pub struct Shell<'a> {
    /// The user's folder.
    pub home: Home,
    /// Opens the window, or says that this build has none.
    pub open_window: OpenWindow,
    /// Whether a person types the input: then a prompt is shown.
    pub is_typed: bool,
    /// What is typed or piped in.
    pub input: &'a mut dyn BufRead,
    /// A file of keys that are pressed in the window instead of a person's.
    pub script: Option<PathBuf>,
    /// What was asked for.
    pub out: &'a mut dyn Write,
    /// Sentences about it.
    pub err: &'a mut dyn Write,
}

impl Shell<'_> {
    /// Whoever hears on the command line. A reader that cannot be used is said as a sentence.
    pub(super) fn listener(&mut self) -> CueListener {
        let (listener, deaf) = drive::listener(&self.home);
        if let Some(sentence) = deaf {
            // Where even this cannot be written nobody is there to read it.
            let _unread = writeln!(self.err, "{}", Locale::english().say(&sentence));
        }
        listener
    }

    /// The window at the library.
    pub(super) fn library(&self) -> WindowStart {
        let (home, script) = (self.home.clone(), self.script.clone());
        WindowStart {
            home,
            play: None,
            reverse: None,
            resume: None,
            replay: None,
            studio: None,
            seed: None,
            script,
        }
    }
}

/// Opens the window; what a build without one says instead.
pub type OpenWindow = fn(WindowStart) -> Result<Outcome, Failure>;

/// Where the window begins.
#[derive(Clone, Debug)]
pub struct WindowStart {
    /// The user's folder.
    pub home: Home,
    /// A contact (its index) of a scenario with a seed, instead of the library.
    pub play: Option<(Scenario, usize, u64)>,
    /// The same with roles reversed, and who sits at the desk; whoever the seed draws for none.
    pub reverse: Option<(Scenario, usize, u64, Option<Style>)>,
    /// A talk to go on with, by the path of its replay, instead of the library.
    pub resume: Option<PathBuf>,
    /// A replay to look at, instead of the library.
    pub replay: Option<PathBuf>,
    /// A scenario to write on, by its id or path, instead of the library.
    pub studio: Option<String>,
    /// The seed of every talk that is begun there; a new one each time if left out.
    pub seed: Option<u64>,
    /// A file of keys that are pressed instead of a person's.
    pub script: Option<PathBuf>,
}

/// How a command that did its work ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing to complain about: exit code 0.
    Good,
    /// It found what it looks for, a problem or a difference: exit code 1.
    Findings,
}

/// Why a command could not do its work, as one sentence: exit code 2.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Failure(pub String);

impl Failure {
    /// A failure in the words of any error.
    pub fn of(error: impl Display) -> Self {
        Self(error.to_string())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        // Whoever read our output has seen enough and closed it: `empathy-engine hear | head`.
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self(String::new());
        }
        Self(format!("the output cannot be written: {error}"))
    }
}

impl From<crate::files::FileError> for Failure {
    fn from(error: crate::files::FileError) -> Self {
        Self::of(error)
    }
}

impl Shell<'_> {
    /// Says a failure and turns the result into an exit code.
    pub(super) fn exit_code(&mut self, result: Result<Outcome, Failure>) -> ExitCode {
        let result = result.and_then(|outcome| self.out.flush().map(|()| outcome).map_err(Failure::from));
        match result {
            Ok(Outcome::Good) => ExitCode::SUCCESS,
            Ok(Outcome::Findings) => ExitCode::from(1),
            Err(Failure(sentence)) if sentence.is_empty() => ExitCode::SUCCESS,
            Err(failure) => {
                // Where even this cannot be written nobody is there to read it.
                let _unread = writeln!(self.err, "empathy-engine: {failure}");
                ExitCode::from(2)
            }
        }
    }
}

/// Help and version go to the output with exit code 0, a wrong command line to the error output with 2.
pub(super) fn show_usage(usage: &clap::Error) -> ExitCode {
    let _unread = usage.print();
    if usage.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS }
}
