//! The customer as they move: springs carry the face to what is felt, words come at speaking pace.

use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};
use std::time::Duration;

use super::Screen;
use super::measure::{Measuring, Watch};
use super::practice::Practice;
use super::repaint::Due;
use super::script::Script;
use super::turns::Listening;
use crate::settings::Settings;
use crate::ui::{Over, Stage};
use crate::view::conversation::{ConversationView, Presence};
use crate::view::face::Pose;
use crate::view::life::{blink, breaths_a_second, fullness};
use crate::view::speech::Speech;
use crate::view::spring::Springs;

/// Time between two pictures while a face is on the screen.
const MOVING: Duration = Duration::from_millis(33);
/// The same while nothing but words moves.
const WORDS_ONLY: Duration = Duration::from_millis(120);
/// The same while nothing but a cursor blinks.
const BLINKING: Duration = Duration::from_millis(500);
/// The same while nothing moves by itself.
const STILL: Duration = Duration::from_secs(1);
/// The same while the trainee is elsewhere.
const ASIDE: Duration = Duration::from_secs(30);
/// Longest time somebody in a chat is seen writing.
const WRITING_CAP_SECONDS: f32 = 2.2;
/// How much faster they write than the words could be spoken.
const WRITING_PACE: f32 = 4.0;

/// The customer on the stage.
#[derive(Resource)]
pub(super) struct OnStage {
    springs: Springs,
    seconds: f32,
    breaths: f32,
    line: Line,
    now: Stage,
}

/// The customer's newest line as it appears.
#[derive(Default)]
struct Line {
    /// Its place among the things said.
    place: Option<usize>,
    speech: Speech,
    /// Seconds since it began.
    seconds: f32,
}

impl OnStage {
    /// What the screen draws now.
    pub(super) fn now(&self) -> Stage {
        self.now
    }

    fn new(pose: Pose) -> Self {
        let (springs, line) = (Springs::at_rest(&pose), Line::default());
        Self { springs, seconds: 0.0, breaths: 0.0, line, now: Stage::still(pose) }
    }

    /// Carries everything on by so many seconds.
    fn live(&mut self, view: &ConversationView, hurried: usize, settings: &Settings, passed: f32) {
        self.seconds += passed;
        self.breaths += passed * breaths_a_second(view.shown.feels);
        self.line.follow(view, hurried, settings.words_per_minute, passed);
        let is_chat = view.presence == Presence::Picture;
        let wrote = self.line.written_after(is_chat);
        let voice = if is_chat { 0.0 } else { self.line.speech.opening(self.line.seconds) };
        let felt = view.shown.pose();
        let seed = view.shown.look.seed;
        let pose = if settings.reduced_motion {
            self.springs = Springs::at_rest(&felt);
            felt
        } else {
            let target = felt.looking_about(self.seconds, seed).speaking(voice);
            self.springs = self.springs.toward(&target, passed);
            self.springs.pose().blinking(blink(self.seconds, seed))
        };
        let in_sight = match wrote {
            Some(writing) => writing.then_some(0),
            None => (!self.line.is_over()).then(|| self.line.speech.in_sight(self.line.seconds)),
        };
        self.now = Stage {
            pose,
            breath: if settings.reduced_motion { 0.0 } else { fullness(self.breaths) },
            seconds: self.seconds,
            voice,
            in_sight,
            is_writing: wrote == Some(true),
            is_still: settings.reduced_motion,
        };
    }
}

impl Line {
    fn follow(&mut self, view: &ConversationView, hurried: usize, words_per_minute: u16, passed: f32) {
        let newest = view.newest_line();
        let place = newest.map(|(place, _)| place);
        if self.place == place {
            self.seconds += passed;
        } else {
            let words = newest.map_or("", |(_, words)| words);
            *self = Self { place, speech: Speech::of(words, words_per_minute), seconds: 0.0 };
        }
        if place.is_some_and(|place| place < hurried) {
            self.seconds = f32::MAX;
        }
    }

    fn is_over(&self) -> bool {
        self.speech.is_over(self.seconds)
    }

    /// In a chat a line comes whole once it is written: whether they still write. None elsewhere.
    fn written_after(&self, is_chat: bool) -> Option<bool> {
        let ready = self.speech.length_seconds() / WRITING_PACE;
        is_chat.then(|| self.seconds < ready.min(WRITING_CAP_SECONDS))
    }
}

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(OnStage::new(Pose::default()))
        .add_systems(OnEnter(Screen::Conversation), appear)
        .add_systems(Update, live.run_if(in_state(Screen::Conversation)))
        .add_systems(Update, pace);
}

/// A customer comes with the face they have.
fn appear(practice: Res<'_, Practice>, mut on_stage: ResMut<'_, OnStage>) {
    let view = practice.talking.conversation.as_ref();
    *on_stage = OnStage::new(view.map(|view| view.shown.pose()).unwrap_or_default());
    if let Some(view) = view {
        on_stage.live(view, hurried(&practice, view), &practice.settings, 0.0);
    }
}

fn live(practice: Res<'_, Practice>, time: Res<'_, Time>, mut on_stage: ResMut<'_, OnStage>) {
    let Some(view) = &practice.talking.conversation else { return };
    if !practice.draft.over.stops_time() {
        on_stage.live(view, hurried(&practice, view), &practice.settings, time.delta_secs());
    }
}

/// How many of the things said are in sight whole: all of them while the guide is read, for two things that ask to
/// be read at once are one too many.
fn hurried(practice: &Practice, view: &ConversationView) -> usize {
    if matches!(practice.draft.over, Over::Guide(_)) { view.said.len() } else { practice.draft.hurried }
}

/// An idle window costs next to nothing; only a face keeps moving, and only where it can be seen.
fn pace(
    practice: Res<'_, Practice>,
    screen: Res<'_, State<Screen>>,
    on_stage: Res<'_, OnStage>,
    due: Res<'_, Due>,
    listening: Res<'_, Listening>,
    script: Option<Res<'_, Script>>,
    measuring: Option<Res<'_, Measuring>>,
    mut settings: ResMut<'_, WinitSettings>,
) {
    let measured = measuring.map_or(Watch::Over, |measuring| measuring.watch());
    let wanted = match (script, measured) {
        (_, Watch::AtItsPace) => return,
        _ if listening.is_starved() => at_rest(false, false, None),
        (Some(_), Watch::Over) => WinitSettings::continuous(),
        (None, _) | (_, Watch::AtOurPace) => {
            let is_quiet = *screen.get() != Screen::Conversation || practice.draft.over.stops_time();
            let is_speaking = !is_quiet && on_stage.now.in_sight.is_some();
            let moves = !is_quiet && !practice.settings.reduced_motion;
            let wanted = at_rest(moves, is_speaking, due.after());
            if *screen.get() == Screen::Studio { looked_at_from_elsewhere(wanted) } else { wanted }
        }
    };
    if (settings.focused_mode, settings.unfocused_mode) != (wanted.focused_mode, wanted.unfocused_mode) {
        *settings = wanted;
    }
}

/// In the studio another program may have the keyboard and write the same file: that is to be seen at once.
fn looked_at_from_elsewhere(wanted: WinitSettings) -> WinitSettings {
    WinitSettings { unfocused_mode: UpdateMode::reactive_low_power(STILL), ..wanted }
}

/// The time between two pictures of a window that nobody touches.
fn at_rest(moves: bool, is_speaking: bool, due: Option<Duration>) -> WinitSettings {
    let looked_at = match (moves, is_speaking) {
        (true, _) => MOVING,
        (false, true) => WORDS_ONLY,
        // A new time between pictures is a new picture: steps, or a blinking cursor would never rest.
        (false, false) if due.is_some_and(|due| due < STILL) => BLINKING,
        (false, false) => STILL,
    };
    let aside = if is_speaking { WORDS_ONLY } else { ASIDE };
    WinitSettings {
        focused_mode: UpdateMode::reactive(looked_at),
        unfocused_mode: UpdateMode::reactive_low_power(aside),
    }
}
