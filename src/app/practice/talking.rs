//! The talk in progress: what is said and done in it becomes turns.
//!
//! A reply leaves with its talk for another thread, where it is heard and its turn is kept on the disk, and
//! both come back together: the picture waits for neither.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::Practice;
use crate::app::Screen;
use crate::drive::{Hearing, Talk, Turn};
use crate::files;
use crate::replay::note::Note;
use crate::scenario;
use crate::session::input::Input;
use crate::ui::Over;
use crate::view::coach::Coaching;
use crate::view::conversation::{Aside, ConversationView, Sitting, conversation};

/// A talk and what is shown of it.
#[derive(Default)]
pub(in crate::app) struct Talking {
    pub(in crate::app) conversation: Option<ConversationView>,
    /// Title of its scenario, and the talk itself; away while a reply is being heard.
    pub(super) talk: Option<(String, Talk)>,
    /// The reply that is being heard.
    reply: Option<String>,
    notices: Vec<String>,
    /// Trade of its scenario.
    trade: String,
    /// How many talks there were before this one.
    talks_before: usize,
    /// Half-written replies of talks that were left, by the file of the talk.
    half_written: BTreeMap<PathBuf, String>,
}

/// A reply on its way, with the talk it belongs to.
pub(in crate::app) struct Sent {
    talk: (String, Talk),
    hearing: Hearing,
}

/// A talk with the turn that its reply became.
pub(in crate::app) struct Answered {
    talk: (String, Talk),
    /// The reply as it was heard, and what was taken away from it.
    hearing: Hearing,
    turn: Turn,
    /// How long the reply was being heard.
    pub(in crate::app) took: Duration,
}

impl Sent {
    /// Hears the reply and takes the turn, on the disk too.
    pub(in crate::app) fn answered(self) -> Answered {
        let Self { mut talk, hearing } = self;
        let since = Instant::now();
        let heard = hearing.hear();
        let took = since.elapsed();
        let turn = talk.1.take(Input::Say(hearing.reply.clone()), Some(heard));
        Answered { talk, hearing, turn, took }
    }
}

impl Talking {
    /// Puts the talk away; its replay is on the disk, a half-written reply is remembered.
    pub(super) fn leave(&mut self, reply: &str) {
        if let Some(path) = self.talk.take().and_then(|(_, talk)| talk.replay_path()) {
            self.half_written.insert(path, reply.to_owned());
        }
    }
}

impl Practice {
    pub(super) fn sit_down(&mut self, title: String, mut talk: Talk) {
        let notices = talk.take_notices();
        self.talking.notices = notices.iter().map(|notice| self.setting.locale.say(notice)).collect();
        let played = talk.played();
        self.talking.trade = scenario::read(&played.id, &played.text).scenario.trade;
        self.talking.talks_before = self.talks_begun().saturating_sub(1);
        let half_written =
            talk.replay_path().and_then(|path| self.talking.half_written.remove(&path)).unwrap_or_default();
        let is_fresh = talk.transcript().turns.is_empty();
        self.talking.talk = Some((title, talk));
        self.refresh();
        self.show(Screen::Conversation);
        self.draft.reply = half_written;
        if is_fresh && !self.settings.guided {
            self.draft.over = Over::Guide(0);
        } else if !is_fresh {
            self.draft.hurried = self.talking.conversation.as_ref().map_or(0, |view| view.said.len());
        }
    }

    /// How many talks were begun on this machine.
    pub(super) fn talks_begun(&self) -> usize {
        files::list(&self.home.replays(), "jsonl").len()
    }

    /// Whether the coach speaks in this talk.
    fn coaching(&self) -> Coaching {
        let scenario = self.talking.talk.as_ref().map(|(_, talk)| talk.played().id.clone());
        let chosen = scenario.and_then(|id| self.settings.coach.get(&id).copied());
        Coaching::of(self.talking.talks_before, chosen)
    }

    /// Sends a reply on its way, to be [`Sent::answered`].
    pub(super) fn say(&mut self, reply: &str) -> Option<Sent> {
        let (_, talk) = self.talking.talk.as_ref()?;
        let hearing = talk.hearing(reply);
        self.talking.reply = Some(hearing.reply.clone());
        self.refresh();
        let talk = self.talking.talk.take()?;
        Some(Sent { talk, hearing })
    }

    /// The talk is back, with its turn.
    pub(in crate::app) fn answered(&mut self, answered: Answered) {
        self.talking.talk = Some(answered.talk);
        self.talking.reply = None;
        let notices = answered.hearing.notices.iter().chain(&answered.turn.notices);
        self.talking.notices = notices.map(|notice| self.setting.locale.say(notice)).collect();
        self.refresh();
    }

    /// Whether a reply is being heard.
    pub(in crate::app) fn is_hearing(&self) -> bool {
        self.talking.reply.is_some() || self.reversing.is_hearing()
    }

    /// Does something at the desk or about the talk; a reply goes by [`Practice::say`].
    pub(super) fn take(&mut self, input: Input) {
        let Some((_, talk)) = &mut self.talking.talk else { return };
        let turn = talk.take(input, None);
        self.talking.notices = turn.notices.iter().map(|notice| self.setting.locale.say(notice)).collect();
        self.refresh();
    }

    /// Keeps what the trainee writes about the talk.
    pub(super) fn keep(&mut self, note: Note) {
        let Some((_, talk)) = &mut self.talking.talk else { return };
        let notices = talk.keep(note);
        self.talking.notices.extend(notices.iter().map(|notice| self.setting.locale.say(notice)));
        self.refresh();
    }

    /// Shows the talk as it stands now; while it is away, as it stood.
    fn refresh(&mut self) {
        if self.talking.talk.is_none() && self.talking.reply.is_some() {
            return;
        }
        let notes = self.talking.talk.as_ref().map_or(&[][..], |(_, talk)| talk.notes());
        let aside = Aside { trade: &self.talking.trade, coaching: self.coaching(), notes };
        let view = self.sitting().map(|sitting| conversation(&sitting, &aside, &self.setting.locale));
        self.talking.conversation = view;
        self.lead_on();
    }

    pub(super) fn sitting(&self) -> Option<Sitting<'_>> {
        let (title, talk) = self.talking.talk.as_ref()?;
        Some(Sitting {
            title,
            case: talk.case(),
            transcript: talk.transcript(),
            lines: talk.customer_lines(),
            hearing: self.talking.reply.as_deref(),
            notices: &self.talking.notices,
        })
    }
}
