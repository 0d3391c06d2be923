//! The studio: which scenario is open, what was found in its text, who stands there to be tried out.
//!
//! What takes time is a [`Chore`]: it is run on another thread, and what it brings is taken in here.

mod chore;
mod naming;
mod opening;

pub(in crate::app) use chore::{Brought, Chore};

use std::path::PathBuf;

use super::Practice;
use crate::app::practice::shelf::fresh_seed;
use crate::drive::{Hearing, Keeping, Setting, Talk};
use crate::files;
use crate::listen::Heard;
use crate::message::Message;
use crate::scenario::Scenario;
use crate::session::input::Input;
use crate::view::studio::{Desk, Findings, Next, Outcome, Rehearsals, StudioView, StudioWish, Tried, studio};

/// The studio and what is open in it.
#[derive(Default)]
pub(in crate::app) struct Writing {
    pub(in crate::app) view: StudioView,
    open: Option<Opened>,
    /// Which opening this is: what a chore of an earlier one brings is of no use.
    opening: u64,
    chores: Vec<Chore>,
}

/// An open scenario.
struct Opened {
    id: String,
    path: PathBuf,
    findings: Findings,
    /// The last text that could be played, and the revision of the page it was.
    good: Option<(Scenario, u64)>,
    rehearsals: Rehearsals,
    /// Whether one of them is being played: only one is at a time, so that hearing stays quick.
    is_rehearsing: bool,
    trying: Option<Trying>,
    /// The person and contact who stand there.
    seed: u64,
    contact: usize,
    notice: Option<Message>,
    /// What another program wrote while there was something unsaved.
    elsewhere: Option<String>,
    /// Whether the file was missing when it was last looked for.
    is_gone: bool,
    /// The revision of the page that was read last, or is being read.
    read: u64,
}

/// The talk beside the text.
struct Trying {
    talk: Talk,
    hearing: Option<Hearing>,
    /// The revision of the text it is of.
    of: u64,
}

impl Practice {
    /// Does what the author wants.
    pub(super) fn write(&mut self, wish: StudioWish) {
        match wish {
            StudioWish::Open(name) => self.open_in_studio(&name),
            StudioWish::New => self.begin_in_studio(),
            StudioWish::Save => {
                self.save_page();
            }
            StudioWish::Leave | StudioWish::Discard => self.leave_studio(),
            StudioWish::SaveAndLeave => {
                if self.save_page() {
                    self.leave_studio();
                }
            }
            StudioWish::Rename(id) => self.rename_in_studio(&id),
            StudioWish::TakeTheirs => self.decide_between(true),
            StudioWish::KeepMine => self.decide_between(false),
            StudioWish::Say(reply) => self.say_in_studio(&reply),
            StudioWish::Do(input) => self.do_in_studio(input),
            StudioWish::Again => self.meet(|_| {}),
            StudioWish::Another => self.meet(|open| open.seed = fresh_seed()),
            StudioWish::NextContact => self.meet(|open| {
                let contacts = open.good.as_ref().map_or(1, |(good, _)| good.contacts.len().max(1));
                open.contact = (open.contact + 1) % contacts;
            }),
            StudioWish::Retell => self.retell(),
        }
    }

    /// Shows the studio as it stands now.
    fn refresh_studio(&mut self) {
        let Some(open) = &self.writing.open else { return };
        let is_old = |trying: &Trying| open.good.as_ref().is_some_and(|(_, of)| *of != trying.of);
        let tried = open.trying.as_ref().map(|trying| Tried {
            talk: &trying.talk,
            seed: open.seed,
            hearing: trying.hearing.as_ref().map(|hearing| hearing.reply.as_str()),
            is_broken: !open.findings.checked.is_playable(),
            is_old: is_old(trying),
        });
        let desk = Desk {
            id: &open.id,
            path: &open.path.display().to_string(),
            findings: &open.findings,
            rehearsals: &open.rehearsals,
            tried,
            notice: open.notice.as_ref(),
            is_changed_elsewhere: open.elsewhere.is_some(),
        };
        self.writing.view = studio(&desk, &self.setting.locale);
    }

    /// Writes the text to the disk, unless another program wrote there; says whether it is there now.
    fn save_page(&mut self) -> bool {
        let Some(open) = &mut self.writing.open else { return false };
        let page = &mut self.draft.bench.page;
        page.settle();
        let on_disk = files::read_text(&open.path, files::AUTHORED_CAP_BYTES).ok();
        if let Some(other) = on_disk.filter(|other| other != page.saved() && *other != page.text) {
            open.elsewhere = Some(other);
            self.refresh_studio();
            return false;
        }
        // A text that was not touched is not written again.
        let written = if page.is_unsaved() || open.is_gone {
            files::replace(&open.path, page.text.as_bytes())
        } else {
            Ok(())
        };
        let is_saved = written.is_ok();
        open.notice = written.err().map(|error| Message::new("studio-not-saved").with("reason", error));
        if is_saved {
            page.mark_saved();
            open.is_gone = false;
            self.forget_unsaved();
        }
        self.refresh_studio();
        is_saved
    }

    /// Goes back to the library; what is kept of an unsaved text goes with it.
    fn leave_studio(&mut self) {
        self.forget_unsaved();
        self.writing.open = None;
        self.writing.opening += 1;
        self.writing.chores.clear();
        self.show_library();
    }

    fn forget_unsaved(&self) {
        if let Some(open) = &self.writing.open {
            // Where it cannot be deleted it is found at the next opening, and nothing is lost.
            let _left = files::delete(&chore::beside(&open.path));
        }
    }

    fn decide_between(&mut self, takes_theirs: bool) {
        let Some(open) = &mut self.writing.open else { return };
        if let Some(other) = open.elsewhere.take() {
            let page = &mut self.draft.bench.page;
            if takes_theirs { page.take(other) } else { page.keep_mine(other) }
        }
        self.draft.settled = false;
        self.refresh_studio();
    }

    fn say_in_studio(&mut self, reply: &str) {
        let Some(trying) = self.writing.open.as_mut().and_then(|open| open.trying.as_mut()) else { return };
        let hearing = trying.talk.hearing(reply);
        trying.hearing = Some(hearing.clone());
        self.writing.chores.push(Chore::Hear(hearing));
        self.refresh_studio();
    }

    fn heard_in_studio(&mut self, heard: Heard) {
        let Some(trying) = self.writing.open.as_mut().and_then(|open| open.trying.as_mut()) else { return };
        if let Some(hearing) = trying.hearing.take() {
            trying.talk.take(Input::Say(hearing.reply), Some(heard));
        }
        self.refresh_studio();
    }

    fn do_in_studio(&mut self, input: Input) {
        if let Some(trying) = self.writing.open.as_mut().and_then(|open| open.trying.as_mut()) {
            trying.talk.take(input, None);
        }
        self.refresh_studio();
    }

    /// Somebody stands there from the start.
    fn meet(&mut self, choose: impl FnOnce(&mut Opened)) {
        let Some(open) = &mut self.writing.open else { return };
        choose(open);
        self.tell(Vec::new());
    }

    /// The same is said and done again to the customer of the newest good text.
    fn retell(&mut self) {
        let trying = self.writing.open.as_ref().and_then(|open| open.trying.as_ref());
        let turns = trying.map(|trying| trying.talk.transcript().turns.iter());
        let inputs = turns.map(|turns| turns.map(|turn| turn.input.clone()).collect()).unwrap_or_default();
        self.tell(inputs);
    }

    /// Has the next rehearsal of the newest good text played, unless one is.
    fn rehearse_on(&mut self) {
        let setting = Setting { keeping: Keeping::Memory, ..self.setting.clone() };
        let Some(open) = self.writing.open.as_mut().filter(|open| !open.is_rehearsing) else { return };
        if let (Some(next), Some((good, _))) = (open.rehearsals.next(), &open.good) {
            open.is_rehearsing = true;
            let scenario = Box::new(good.clone());
            self.writing.chores.push(Chore::Rehearse { scenario, next, setting });
        }
    }

    fn rehearsed(&mut self, next: Next, outcomes: Vec<Outcome>) {
        let Some(open) = &mut self.writing.open else { return };
        open.is_rehearsing = false;
        open.rehearsals.take(next, outcomes);
        self.rehearse_on();
        self.refresh_studio();
    }

    fn tell(&mut self, inputs: Vec<Input>) {
        let Some((good, of)) = self.writing.open.as_ref().and_then(|open| open.good.clone()) else { return };
        let Some(open) = &mut self.writing.open else { return };
        open.contact = open.contact.min(good.contacts.len().saturating_sub(1));
        let setting = Setting { keeping: Keeping::Memory, ..self.setting.clone() };
        let (scenario, contact, seed) = (Box::new(good), open.contact, open.seed);
        self.writing.chores.push(Chore::Tell { scenario, contact, seed, inputs, setting, of });
    }
}
