//! Looking at talks again: opening replays, going through them, and going on from any turn.

use std::path::{Path, PathBuf};

use super::Practice;
use crate::app::Screen;
use crate::drive::{Talk, keep_beside};
use crate::files;
use crate::locale::Locale;
use crate::message::Message;
use crate::replay::note::Note;
use crate::scenario;
use crate::view::replay::{ChooserView, ReplayView, Step, Watch, Watched, Watching, chooser, replay};

/// Longest replay that is opened without making anybody wait, in bytes: some ten thousand turns.
const OPENED_CAP_BYTES: u64 = 48_000_000;
/// Latest talks that are offered.
const OFFERED: usize = 40;
/// Shortest time a turn is shown while it plays, in seconds.
const SHORTEST_SECONDS: f32 = 1.2;

/// The replay that is looked at.
#[derive(Default)]
pub(in crate::app) struct Looking {
    /// What is shown of it; none while one is being chosen.
    pub(in crate::app) replay: Option<ReplayView>,
    /// The talks to choose from.
    pub(in crate::app) chooser: ChooserView,
    watching: Option<Watching>,
    /// Seconds the turn has been shown while it plays.
    played_seconds: f32,
}

impl Practice {
    /// Opens a replay, or says why not.
    pub(super) fn open_replay(&mut self, path: &Path) {
        match self.read_replay(path) {
            Ok(watched) => self.watch_this(Watching::begin(watched)),
            Err(why) => self.choose_replay(false, Some(&why)),
        }
    }

    pub(super) fn watch(&mut self, watch: Watch) {
        match watch {
            Watch::Choose => return self.choose_replay(false, None),
            Watch::ChooseBeside => return self.choose_replay(true, None),
            Watch::Beside(path) => return self.put_beside(&path),
            Watch::Tried(text) => return self.keep_what_was_tried(text),
            _ => {}
        }
        let Some(watching) = &mut self.looking.watching else { return self.choose_replay(false, None) };
        match watch {
            Watch::Go(step) => {
                watching.plays = false;
                watching.go(step);
            }
            Watch::PlayOrStop => {
                let at_end = watching.at() >= watching.turns();
                if !watching.plays && at_end {
                    watching.go(Step::First);
                }
                watching.plays = !watching.plays;
            }
            Watch::Turn(of) => watching.turn(of),
            Watch::TurnInner => watching.turn_inner(),
            Watch::Alone => watching.be_alone(),
            Watch::Choose | Watch::ChooseBeside | Watch::Beside(_) | Watch::Tried(_) => {}
        }
        self.looking.played_seconds = 0.0;
        self.show_replay();
    }

    /// A live talk that is the same up to a turn of a replay.
    pub(super) fn fork(&mut self, path: &Path, at: usize) {
        let own = self.talking.talk.as_ref().filter(|(_, talk)| talk.replay_path().as_deref() == Some(path));
        let bytes = match own {
            Some((_, talk)) => Ok(talk.replay_bytes().to_vec()),
            None => files::read_bytes(path, OPENED_CAP_BYTES).map_err(|error| error.to_string()),
        };
        let branch = |bytes: Vec<u8>| {
            Talk::branch(&bytes, at, self.setting.clone()).map_err(|error| error.to_string())
        };
        match bytes.and_then(branch) {
            Ok(talk) => {
                let played = talk.played();
                let title = scenario::read(&played.id, &played.text).scenario.title;
                self.leave_shift();
                self.sit_down(title, talk);
            }
            Err(reason) => self.cannot_fork(&reason),
        }
    }

    fn cannot_fork(&mut self, reason: &str) {
        let sentence = Message::new("watch-cannot-fork").with("reason", reason);
        if let Some(watching) = self.looking.watching.as_mut().filter(|_| self.screen == Screen::Replay) {
            watching.notice = Some(sentence);
            self.show_replay();
        } else {
            self.choose_replay(false, Some(&sentence));
        }
    }

    /// Whether a replay plays by itself just now.
    pub(in crate::app) fn plays(&self) -> bool {
        self.screen == Screen::Replay && self.looking.watching.as_ref().is_some_and(|watching| watching.plays)
    }

    /// Time passed while a replay plays: the next turn comes once this one was said.
    pub(in crate::app) fn play_on(&mut self, seconds: f32) {
        self.looking.played_seconds += seconds;
        let said = self.looking.replay.as_ref().map_or(0, |view| view.words_said);
        if self.looking.played_seconds < self.seconds_for(said) {
            return;
        }
        self.looking.played_seconds = 0.0;
        if let Some(watching) = &mut self.looking.watching
            && !watching.go(Step::On)
        {
            watching.plays = false;
        }
        self.show_replay();
    }

    /// How long so many words take at the pace the trainee set.
    fn seconds_for(&self, words: usize) -> f32 {
        let pace = f32::from(self.settings.words_per_minute);
        let words = f32::from(u16::try_from(words).unwrap_or(u16::MAX));
        if pace <= 0.0 { SHORTEST_SECONDS } else { SHORTEST_SECONDS + 60.0 * words / pace }
    }

    fn put_beside(&mut self, path: &Path) {
        let read = self.read_replay(path);
        let Some(watching) = &mut self.looking.watching else { return self.open_replay(path) };
        match read {
            Ok(other) => {
                watching.put_beside(other);
                self.show_replay();
            }
            Err(why) => self.choose_replay(true, Some(&why)),
        }
    }

    /// Writes into the talk's file; what cannot be kept stays in the box.
    fn keep_what_was_tried(&mut self, text: String) {
        let Some(path) = self.looking.watching.as_ref().map(|watching| watching.watched().path.clone())
        else {
            return;
        };
        let notice = match keep_beside(&path, Note::Tried { text: text.clone() }) {
            Ok(notices) => notices.into_iter().next(),
            Err(error) => {
                self.draft.walk.tried = text;
                Some(Message::new("watch-not-kept").with("reason", error))
            }
        };
        let read = self.read_replay(&path);
        if let Some(watching) = &mut self.looking.watching {
            if let Ok(read) = read {
                watching.renew(read);
            }
            watching.notice = notice;
        }
        self.show_replay();
    }

    fn read_replay(&self, path: &Path) -> Result<Watched, Message> {
        let own = self.talking.talk.as_ref().filter(|(_, talk)| talk.replay_path().as_deref() == Some(path));
        let bytes = match own {
            Some((_, talk)) => talk.replay_bytes().to_vec(),
            None => files::read_bytes(path, OPENED_CAP_BYTES)
                .map_err(|error| Message::new("watch-unreadable").with("reason", error))?,
        };
        Watched::open(path, &bytes, &self.setting.locale)
    }

    fn watch_this(&mut self, watching: Watching) {
        self.talking.leave(&self.draft.reply);
        self.looking.watching = Some(watching);
        self.looking.played_seconds = 0.0;
        self.show_replay();
        self.show(Screen::Replay);
    }

    fn show_replay(&mut self) {
        let watching = self.looking.watching.as_ref();
        self.looking.replay = watching.map(|watching| replay(watching, &self.setting.locale));
    }

    fn choose_replay(&mut self, beside: bool, notice: Option<&Message>) {
        let kept = kept(&self.home.replays(), &self.setting.locale);
        self.looking.chooser = chooser(&kept, beside, notice, &self.setting.locale);
        self.looking.replay = None;
        self.show(Screen::Replay);
    }
}

/// The latest talks in a folder: file, title and turns.
fn kept(replays: &Path, locale: &Locale) -> Vec<(PathBuf, String, usize)> {
    let paths = files::list(replays, "jsonl").into_iter().rev().take(OFFERED);
    paths.filter_map(|path| kept_one(path, locale)).collect()
}

fn kept_one(path: PathBuf, locale: &Locale) -> Option<(PathBuf, String, usize)> {
    let watched = Watched::open(&path, &files::read_bytes(&path, OPENED_CAP_BYTES).ok()?, locale).ok()?;
    let turns = watched.turns();
    Some((path, watched.title, turns))
}
