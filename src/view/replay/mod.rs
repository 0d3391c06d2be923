//! A talk looked at again: turn by turn, with what was hidden covered until it is asked for, alone or
//! beside another way the same talk went.

mod beside;
mod chooser;
mod hidden;
#[cfg(test)]
mod tests;
mod watched;
mod words;

use std::collections::BTreeSet;
use std::path::PathBuf;

pub use beside::{Parting, WayView};
pub use chooser::{ChooserView, PastTalk, chooser};
pub(in crate::view) use hidden::amount;
pub(super) use hidden::hidden;
pub use hidden::{HiddenView, Level, Quantity};
pub use watched::Watched;
pub use words::ReplayWords;

use crate::locale::Locale;
use crate::message::Message;
use crate::replay::Note;
use crate::session::transcript::Transcript;
use crate::view::debrief::{AskNote, tried};
use crate::view::note::note;

/// What somebody at the replay screen wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Watch {
    /// Goes to another turn.
    Go(Step),
    /// Plays on at speaking pace, or stops.
    PlayOrStop,
    /// Covers or reveals one hidden quantity.
    Turn(Quantity),
    /// Covers or reveals the inner voice.
    TurnInner,
    /// Shows this replay beside the one that is open.
    Beside(PathBuf),
    /// Shows the first one alone again.
    Alone,
    /// Keeps what happened with a real customer, in the file of the talk.
    Tried(String),
    /// Goes to choosing a replay.
    Choose,
    /// Goes to choosing one to stand beside.
    ChooseBeside,
}

/// Where to go in a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Before the first reply.
    First,
    /// One turn back.
    Back,
    /// One turn on.
    On,
    /// To the end.
    Last,
    /// To the turn that changed the customer most.
    TurningPoint,
    /// To where two ways part.
    Parting,
}

/// What is being looked at, and how much of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Watching {
    one: Watched,
    other: Option<Watched>,
    at: usize,
    uncovered: BTreeSet<Quantity>,
    inner: bool,
    /// Whether it plays on by itself.
    pub plays: bool,
    /// Something that could not be done.
    pub notice: Option<Message>,
}

/// Everything on the replay screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplayView {
    /// The file that is open.
    pub path: PathBuf,
    /// Title of the scenario.
    pub title: String,
    /// Which turn is shown, in words.
    pub position: String,
    /// The same as a number; 0 before the first reply.
    pub at: usize,
    /// Turns there are.
    pub turns: usize,
    /// The talk up to there, or two ways it went.
    pub ways: Vec<WayView>,
    /// Of two ways: what they have in common.
    pub parting: Option<Parting>,
    /// What is hidden in a talk.
    pub hidden: Vec<HiddenView>,
    /// What the customer thinks at this turn, way by way; none while it is covered.
    pub inner: Vec<String>,
    /// What the trainee wrote about this turn.
    pub notes: Vec<String>,
    /// What happened with a real customer: asked of one talk that is over.
    pub tried: Option<AskNote>,
    /// Which turn is the turning point, where there is one.
    pub turning_point: Option<String>,
    /// Why nobody can go on from here, where that is so.
    pub no_fork: Option<String>,
    /// What is wrong with a file, and what could not be done.
    pub notices: Vec<String>,
    /// Words said in the turn shown, for the pace of playing.
    pub words_said: usize,
    /// Whether it plays.
    pub plays: bool,
    /// The screen's own words.
    pub words: ReplayWords,
}

impl Watching {
    /// Begins to look at a replay, before its first reply, with everything hidden covered.
    pub fn begin(one: Watched) -> Self {
        let (uncovered, inner, plays) = (BTreeSet::new(), false, false);
        Self { one, other: None, at: 0, uncovered, inner, plays, notice: None }
    }

    /// The turn that is shown; 0 before the first reply.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The replay that was opened first.
    pub fn watched(&self) -> &Watched {
        &self.one
    }

    /// Turns of the longer way.
    pub fn turns(&self) -> usize {
        self.one.turns().max(self.other.as_ref().map_or(0, Watched::turns))
    }

    /// Puts the same talk in the place of the first, after something was written about it.
    pub fn renew(&mut self, one: Watched) {
        self.one = one;
    }

    /// Goes to another turn; says whether there was one.
    pub fn go(&mut self, step: Step) -> bool {
        let to = match step {
            Step::First => Some(0),
            Step::Back => self.at.checked_sub(1),
            Step::On => Some(self.at + 1).filter(|at| *at <= self.turns()),
            Step::Last => Some(self.turns()),
            Step::TurningPoint => self.turning_point(),
            Step::Parting => self.shared(),
        };
        self.notice = None;
        let moves = to.is_some_and(|to| to != self.at);
        self.at = to.unwrap_or(self.at);
        moves
    }

    /// Covers what is uncovered and the other way round.
    pub fn turn(&mut self, of: Quantity) {
        if !self.uncovered.remove(&of) {
            self.uncovered.insert(of);
        }
    }

    /// Covers or uncovers the inner voice.
    pub fn turn_inner(&mut self) {
        self.inner = !self.inner;
    }

    /// Shows another way beside this one, from where the two part.
    pub fn put_beside(&mut self, other: Watched) {
        self.other = Some(other);
        self.plays = false;
        self.notice = None;
        self.at = self.shared().unwrap_or(0);
    }

    /// Shows the first one alone.
    pub fn be_alone(&mut self) {
        self.other = None;
        self.at = self.at.min(self.turns());
    }

    fn turning_point(&self) -> Option<usize> {
        self.one.transcript.turning_point().and_then(|turn| usize::try_from(turn).ok())
    }

    fn shared(&self) -> Option<usize> {
        self.other.as_ref().and_then(|other| self.one.shared_with(other))
    }

    fn watched_ways(&self) -> impl Iterator<Item = &Watched> {
        std::iter::once(&self.one).chain(&self.other)
    }
}

/// The replay screen.
pub fn replay(watching: &Watching, locale: &Locale) -> ReplayView {
    let at = watching.at;
    let until: Vec<Transcript> = watching.watched_ways().map(|way| way.until(at)).collect();
    let ways = beside::ways(watching, locale);
    let turning = watching.turning_point().map(|turn| Message::new("watch-turning-point").with("turn", turn));
    ReplayView {
        path: watching.one.path.clone(),
        title: watching.one.title.clone(),
        position: position(at, watching.turns(), locale),
        at,
        turns: watching.turns(),
        parting: beside::parting(watching, locale),
        hidden: hidden(&until, &watching.uncovered, locale),
        inner: inner(watching),
        notes: notes(watching, locale),
        tried: asks_what_was_tried(watching).then(|| tried(&watching.one.notes, locale)),
        turning_point: turning.map(|turning| locale.say(&turning)),
        no_fork: no_fork(watching, locale),
        notices: notices(watching, locale),
        words_said: ways.iter().map(|way| way.words_said).max().unwrap_or_default(),
        ways,
        plays: watching.plays,
        words: words::words(locale),
    }
}

fn position(at: usize, turns: usize, locale: &Locale) -> String {
    if at == 0 {
        return locale.text("watch-at-start");
    }
    locale.say(&Message::new("watch-at").with("turn", at).with("turns", turns))
}

fn inner(watching: &Watching) -> Vec<String> {
    let ways = watching.watched_ways().filter(|_| watching.inner);
    ways.filter_map(|way| way.inner.get(watching.at.min(way.turns())).cloned()).collect()
}

/// Whether the question about a real customer stands there: beside another way nobody is asked.
fn asks_what_was_tried(watching: &Watching) -> bool {
    watching.other.is_none() && watching.one.transcript.ending().is_some()
}

/// Notes about the turn shown; those about the talk as a whole stand at its end. What stands with its own
/// question is not said twice.
fn notes(watching: &Watching, locale: &Locale) -> Vec<String> {
    let of_way = |way: &Watched| {
        let here = |turn: Option<u32>| match turn {
            Some(turn) => usize::try_from(turn).is_ok_and(|turn| turn == watching.at),
            None => watching.at >= way.turns(),
        };
        let is_asked = |note: &Note| matches!(note, Note::Tried { .. }) && asks_what_was_tried(watching);
        let notes = way.notes.iter().filter(|note| here(note.turn()) && !is_asked(note));
        notes.map(|found| note(found, locale)).collect::<Vec<_>>()
    };
    watching.watched_ways().flat_map(of_way).collect()
}

fn no_fork(watching: &Watching, locale: &Locale) -> Option<String> {
    let over = watching.at >= watching.one.turns() && watching.one.transcript.ending().is_some();
    let differs = watching.one.differs.is_some_and(|turn| turn <= watching.at);
    if differs {
        Some(locale.text("watch-no-fork-differs"))
    } else if over {
        Some(locale.text("watch-no-fork-over"))
    } else {
        None
    }
}

fn notices(watching: &Watching, locale: &Locale) -> Vec<String> {
    let faults = watching.watched_ways().flat_map(|way| &way.faults);
    watching.notice.iter().chain(faults).map(|notice| locale.say(notice)).collect()
}
