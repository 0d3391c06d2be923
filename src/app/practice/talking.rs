//! The talk in progress: what is said and done in it becomes turns.

use super::Practice;
use crate::app::Screen;
use crate::drive::{Hearing, Talk};
use crate::listen::Heard;
use crate::replay::note::Note;
use crate::session::input::Input;
use crate::view::conversation::{ConversationView, Sitting, conversation};

/// A talk and what is shown of it.
#[derive(Default)]
pub(in crate::app) struct Talking {
    pub(in crate::app) conversation: Option<ConversationView>,
    /// Title of its scenario, and the talk itself.
    pub(super) talk: Option<(String, Talk)>,
    /// The reply that is being heard.
    hearing: Option<Hearing>,
    notices: Vec<String>,
}

impl Talking {
    /// Puts the talk away; its replay is on the disk.
    pub(super) fn leave(&mut self) {
        self.talk = None;
    }
}

impl Practice {
    pub(super) fn sit_down(&mut self, title: String, mut talk: Talk) {
        let notices = talk.take_notices();
        self.talking.notices = notices.iter().map(|notice| self.setting.locale.say(notice)).collect();
        self.talking.talk = Some((title, talk));
        self.refresh();
        self.show(Screen::Conversation);
    }

    pub(super) fn say(&mut self, reply: &str) -> Option<Hearing> {
        let (_, talk) = self.talking.talk.as_ref()?;
        let hearing = talk.hearing(reply);
        self.talking.hearing = Some(hearing.clone());
        self.refresh();
        Some(hearing)
    }

    /// The reply was heard: the turn is taken.
    pub(in crate::app) fn heard(&mut self, heard: Heard) {
        if let Some(hearing) = self.talking.hearing.take() {
            let notices = hearing.notices.iter();
            self.talking.notices = notices.map(|notice| self.setting.locale.say(notice)).collect();
            self.take(Input::Say(hearing.reply), Some(heard));
        }
    }

    /// Whether a reply is being heard.
    pub(in crate::app) fn is_hearing(&self) -> bool {
        self.talking.hearing.is_some()
    }

    pub(super) fn take(&mut self, input: Input, heard: Option<Heard>) {
        let Some((_, talk)) = &mut self.talking.talk else { return };
        if !matches!(input, Input::Say(_)) {
            self.talking.notices.clear();
        }
        let turn = talk.take(input, heard);
        self.talking.notices.extend(turn.notices.iter().map(|notice| self.setting.locale.say(notice)));
        self.refresh();
    }

    /// Keeps what the trainee writes about the talk.
    pub(super) fn keep(&mut self, note: Note) {
        let Some((_, talk)) = &mut self.talking.talk else { return };
        let notices = talk.keep(note);
        self.talking.notices.extend(notices.iter().map(|notice| self.setting.locale.say(notice)));
        self.refresh();
    }

    /// Shows the talk as it stands now.
    fn refresh(&mut self) {
        self.talking.conversation =
            self.sitting().map(|sitting| conversation(&sitting, &self.setting.locale));
    }

    pub(super) fn sitting(&self) -> Option<Sitting<'_>> {
        let (title, talk) = self.talking.talk.as_ref()?;
        Some(Sitting {
            title,
            case: talk.case(),
            transcript: talk.transcript(),
            lines: talk.customer_lines(),
            hearing: self.talking.hearing.as_ref().map(|hearing| hearing.reply.as_str()),
            notices: &self.talking.notices,
        })
    }
}
