//! What the studio wants done on another thread, and what comes back.

use std::path::{Path, PathBuf};

use super::{Practice, Trying};
use crate::app::Screen;
use crate::drive::{Hearing, Setting, Talk};
use crate::files::{self, FileError};
use crate::listen::Heard;
use crate::message::Message;
use crate::scenario::Scenario;
use crate::session::input::Input;
use crate::view::studio::{Findings, Next, Outcome, Rehearsals, findings, play};

/// Something that takes time.
pub(in crate::app) enum Chore {
    /// Read a text, and keep it safe beside its file while it is not saved.
    Read { id: String, text: String, revision: u64, beside: Option<PathBuf> },
    /// Look what is on the disk now.
    Look(PathBuf),
    /// Hear a reply.
    Hear(Hearing),
    /// Say and do all this, from the start.
    Tell { scenario: Box<Scenario>, contact: usize, seed: u64, inputs: Vec<Input>, setting: Setting, of: u64 },
    /// Play a rehearsal.
    Rehearse { scenario: Box<Scenario>, next: Next, setting: Setting },
}

/// What comes of it.
pub(in crate::app) enum Brought {
    Read { findings: Box<Findings>, revision: u64, kept: Result<(), FileError>, beside: Option<PathBuf> },
    Looked(Option<String>),
    Heard(Heard),
    Told { talk: Box<Talk>, of: u64 },
    Rehearsed { next: Next, outcomes: Vec<Outcome> },
}

/// Where a text that is not saved is kept safe.
pub(super) fn beside(path: &Path) -> PathBuf {
    path.with_added_extension("unsaved")
}

impl Chore {
    /// Does it.
    pub(in crate::app) fn run(self) -> Brought {
        match self {
            Self::Read { id, text, revision, beside } => {
                let kept = beside.as_ref().map_or(Ok(()), |path| files::replace(path, text.as_bytes()));
                let findings = Box::new(findings(&id, &text));
                Brought::Read { findings, revision, kept, beside }
            }
            Self::Look(path) => Brought::Looked(files::read_text(&path, files::AUTHORED_CAP_BYTES).ok()),
            Self::Hear(hearing) => Brought::Heard(hearing.hear()),
            Self::Tell { scenario, contact, seed, inputs, setting, of } => {
                let mut talk = Talk::begin(&scenario, contact, seed, setting);
                for input in inputs {
                    talk.take(input, None);
                }
                Brought::Told { talk: Box::new(talk), of }
            }
            Self::Rehearse { scenario, next, setting } => {
                Brought::Rehearsed { next, outcomes: play(&scenario, next, &setting) }
            }
        }
    }
}

impl Practice {
    /// A number that is another one whenever the text in the studio is; none where nothing is open.
    pub(in crate::app) fn page_revision(&self) -> Option<u64> {
        let is_open = self.screen == Screen::Studio && self.writing.open.is_some();
        is_open.then(|| self.draft.bench.page.revision())
    }

    /// Whether the text that stands there was not read yet, nor is being read.
    pub(in crate::app) fn is_page_unread(&self) -> bool {
        let read = self.writing.open.as_ref().map(|open| open.read);
        self.page_revision().is_some() && read != self.page_revision()
    }

    /// The chore that reads the text as it stands.
    pub(in crate::app) fn reading(&mut self) -> Option<Chore> {
        let open = self.writing.open.as_mut()?;
        let page = &self.draft.bench.page;
        open.read = page.revision();
        let beside = page.is_unsaved().then(|| beside(&open.path));
        Some(Chore::Read { id: open.id.clone(), text: page.text.clone(), revision: open.read, beside })
    }

    /// The chore that looks for what other programs wrote; none while that is being asked about.
    pub(in crate::app) fn looking_out(&self) -> Option<Chore> {
        let open = self.writing.open.as_ref().filter(|open| open.elsewhere.is_none())?;
        self.page_revision().map(|_| Chore::Look(open.path.clone()))
    }

    /// The chores that wait, and which opening of the studio they are of.
    pub(in crate::app) fn chores(&mut self) -> (u64, Vec<Chore>) {
        (self.writing.opening, std::mem::take(&mut self.writing.chores))
    }

    /// Takes in what a chore brought.
    pub(in crate::app) fn brought(&mut self, opening: u64, brought: Brought) {
        if opening != self.writing.opening {
            // It kept a text safe that is saved or given up by now.
            if let Brought::Read { beside: Some(beside), .. } = brought {
                let _left = files::delete(&beside);
            }
            return;
        }
        match brought {
            Brought::Read { findings, revision, kept, .. } => self.read(*findings, revision, kept),
            Brought::Looked(on_disk) => self.looked(on_disk),
            Brought::Heard(heard) => self.heard_in_studio(heard),
            Brought::Told { talk, of } => {
                if let Some(open) = &mut self.writing.open {
                    open.trying = Some(Trying { talk: *talk, hearing: None, of });
                }
                self.refresh_studio();
            }
            Brought::Rehearsed { next, outcomes } => self.rehearsed(next, outcomes),
        }
    }

    fn read(&mut self, findings: Findings, revision: u64, kept: Result<(), FileError>) {
        if !self.draft.bench.page.is_unsaved() {
            // It was saved while the copy beside it was being written.
            self.forget_unsaved();
        }
        let Some(open) = &mut self.writing.open else { return };
        if let Err(error) = kept {
            open.notice = Some(Message::new("studio-not-kept").with("reason", error));
        }
        if findings.checked.is_playable() {
            open.rehearsals = Rehearsals::of(&findings, revision, &open.rehearsals);
            open.good = Some((findings.checked.scenario.clone(), revision));
        }
        open.findings = findings;
        let is_fresh =
            |trying: &Trying| trying.talk.transcript().turns.is_empty() && trying.hearing.is_none();
        // Nobody said anything yet: whoever stands there is of the newest text.
        if open.trying.as_ref().is_none_or(is_fresh)
            && open.good.as_ref().is_some_and(|(_, of)| *of == revision)
        {
            self.tell(Vec::new());
        }
        self.rehearse_on();
        self.refresh_studio();
    }

    /// Another program may have written: that is taken at once, or asked about where something is unsaved.
    fn looked(&mut self, on_disk: Option<String>) {
        let Some(open) = &mut self.writing.open else { return };
        let page = &mut self.draft.bench.page;
        let Some(on_disk) = on_disk else {
            if !open.is_gone {
                open.is_gone = true;
                open.notice = Some(Message::new("studio-gone"));
                self.refresh_studio();
            }
            return;
        };
        open.is_gone = false;
        if on_disk == page.saved() {
            return;
        }
        if on_disk == page.text {
            page.mark_saved();
        } else if page.is_unsaved() {
            open.elsewhere = Some(on_disk);
        } else {
            page.take(on_disk);
            open.notice = Some(Message::new("studio-reloaded"));
        }
        self.refresh_studio();
    }
}
