//! A finished talk as a file for the trainer: shown first, written where the trainee says.

use std::path::{Path, PathBuf};

use super::Practice;
use crate::app::Screen;
use crate::export::{self, Names};
use crate::files::{self, REPLAY_CAP_BYTES};
use crate::message::Message;
use crate::replay::Replay;
use crate::scenario;
use crate::ui::{Draft, Handing};
use crate::view::hand_over::{HandOverView, hand_over};

/// The talk that is handed over.
#[derive(Default)]
pub(in crate::app) struct HandingOver {
    pub(in crate::app) view: HandOverView,
    talk: Option<(Vec<u8>, Replay)>,
    /// The screen it was asked for on, and how far the trainee was there.
    from: Screen,
    left: Draft,
}

impl Practice {
    /// Shows what a file of this talk would hold; of the talk just over where no path is given.
    pub(super) fn begin_hand_over(&mut self, path: Option<&Path>) {
        let current = || self.talking.talk.as_ref().map(|(_, talk)| talk.replay_bytes().to_vec());
        let bytes = match path {
            Some(path) => files::read_bytes(path, REPLAY_CAP_BYTES).map_err(|error| error.to_string()),
            None => Ok(current().unwrap_or_default()),
        };
        let read = |bytes: Vec<u8>| match Replay::read(&bytes) {
            Ok(replay) => Ok((bytes, replay)),
            Err(error) => Err(error.to_string()),
        };
        match bytes.and_then(read) {
            Ok((bytes, replay)) => self.show_hand_over(bytes, replay),
            Err(reason) => {
                let sentence = Message::new("hand-unreadable").with("reason", reason);
                self.shelf.library.notice = Some(self.setting.locale.say(&sentence));
            }
        }
    }

    fn show_hand_over(&mut self, bytes: Vec<u8>, replay: Replay) {
        let folder = self.home.folder().join("handed_over");
        let path = files::free_path(&folder, &replay.header.file_stem(), "md");
        self.handing_over.talk = Some((bytes, replay));
        self.handing_over.from = self.screen;
        self.handing_over.left = std::mem::take(&mut self.draft);
        self.show(Screen::HandOver);
        self.draft.handing.path = path.display().to_string();
        self.preview_hand_over(&Handing::default());
    }

    /// Shows the text as it will be.
    pub(super) fn preview_hand_over(&mut self, handing: &Handing) {
        let Some((_, replay)) = &self.handing_over.talk else { return };
        let text = export::markdown(replay, &names(handing), &self.setting.locale);
        let played = &replay.header.scenario;
        let title = scenario::read(&played.id, &played.text).scenario.title;
        self.handing_over.view = hand_over(&title, text, &self.setting.locale);
    }

    /// Writes the text, and beside it the replay where names may stay.
    pub(super) fn write_hand_over(&mut self, handing: &Handing) {
        self.preview_hand_over(handing);
        let Some((bytes, _)) = &self.handing_over.talk else { return };
        let path = PathBuf::from(handing.path.trim().trim_matches('"'));
        let text = self.handing_over.view.preview.as_bytes();
        let replay = path.with_extension("jsonl");
        let written = files::write_new(&path, text)
            .and_then(|()| if handing.removes_names { Ok(()) } else { files::write_new(&replay, bytes) });
        let said = match written {
            Ok(()) if handing.removes_names => Message::new("hand-written").with("path", path.display()),
            Ok(()) => Message::new("hand-written-both")
                .with("path", path.display())
                .with("replay", replay.display()),
            Err(error) => Message::new("hand-not-written").with("reason", error),
        };
        self.handing_over.view.said = Some(self.setting.locale.say(&said));
    }

    pub(super) fn leave_hand_over(&mut self) {
        self.handing_over.talk = None;
        match self.handing_over.from {
            Screen::Debrief => {
                self.screen = Screen::Debrief;
                self.draft = std::mem::take(&mut self.handing_over.left);
            }
            _ => self.show_library(),
        }
    }
}

fn names(handing: &Handing) -> Names {
    if handing.removes_names { Names::Removed { own: handing.own.clone() } } else { Names::Stay }
}
