//! What the trainee sets: changed at once, and kept in the user's folder.

use super::Practice;
use crate::message::Message;
use crate::settings::{self, Change};

impl Practice {
    /// Sets one thing and keeps it.
    pub(super) fn change(&mut self, change: Change) {
        self.settings.change(change);
        if let Err(error) = settings::keep(&self.home, &self.settings) {
            let sentence = Message::new("settings-not-kept").with("reason", error);
            self.shelf.library.notice = Some(self.setting.locale.say(&sentence));
        }
    }
}
