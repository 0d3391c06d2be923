//! A script that drives the window: keys and text come in where a person's come in.
//!
//! `step` says what a line may be, `hands` do it. Each step is done in a frame of its own, and some wait until
//! the window is ready for the next.

mod hands;
mod step;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use bevy::input::keyboard::Key;
use bevy::input::{ButtonState, InputSystems};
use bevy::prelude::*;

use super::monkey::{self, Monkey};
use super::turns::TurnsDone;
use crate::files;
use hands::Hands;
pub(super) use hands::stroke;
use step::Step;

/// Longest script, in bytes.
const SCRIPT_CAP_BYTES: u64 = 1_000_000;
/// Longest time one step may wait.
const PATIENCE: Duration = Duration::from_secs(30);

static FAILED: Mutex<Option<String>> = Mutex::new(None);

/// Why a script could not be followed.
pub(super) struct Failure;

impl Failure {
    /// What the script could not do, where it failed.
    pub(super) fn taken() -> Option<String> {
        FAILED.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn put(sentence: String) {
        *FAILED.lock().unwrap_or_else(PoisonError::into_inner) = Some(sentence);
    }
}

/// A script and how far it got.
#[derive(Resource)]
pub(super) struct Script {
    steps: VecDeque<(usize, Step)>,
    /// Keys that are pressed or released in the next frames, one a frame.
    strokes: VecDeque<(Key, ButtonState)>,
    /// Frames still to wait.
    pause: u32,
    /// Since when the current step waits.
    since: Instant,
    /// Whether a picture is being taken.
    exposing: bool,
}

impl Script {
    /// Reads a script.
    ///
    /// # Errors
    /// A sentence: the file cannot be read, or a line means nothing.
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        let text = files::read_text(path, SCRIPT_CAP_BYTES).map_err(|error| error.to_string())?;
        let lines = text.lines().enumerate().map(|(index, line)| (index + 1, line.trim()));
        let steps = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        let steps = steps.map(|(number, line)| {
            let step =
                Step::read(line).ok_or_else(|| format!("line {number} of the script means nothing: {line}"));
            Ok::<_, String>((number, step?))
        });
        let steps = steps.collect::<Result<_, _>>()?;
        Ok(Self { steps, strokes: VecDeque::new(), pause: 0, since: Instant::now(), exposing: false })
    }

    /// The file of figures of the bare window, where the script asks for one.
    pub(super) fn bare(&self) -> Option<PathBuf> {
        self.steps
            .iter()
            .find_map(|(_, step)| if let Step::Bare(file) = step { Some(file.clone()) } else { None })
    }
}

pub(super) fn plugin(app: &mut App) {
    let monkey = monkey::play.run_if(resource_exists::<Monkey>);
    let stay = monkey::stay.run_if(resource_exists::<Monkey>);
    app.add_systems(PreUpdate, (monkey, play).chain().before(InputSystems))
        // What the screens want comes up and is done in one frame.
        .add_systems(Last, stay.before(TurnsDone));
}

fn play(mut script: ResMut<'_, Script>, mut hands: Hands<'_, '_>) {
    if !hands.is_left_alone() {
        hands.take_the_keyboard();
    }
    if let Some((key, state)) = script.strokes.pop_front() {
        hands.strike(key, state);
        script.pause = 1;
        return;
    }
    if script.pause > 0 || script.exposing {
        script.pause = script.pause.saturating_sub(1);
        return;
    }
    let Some((number, step)) = script.steps.front().cloned() else { return };
    if hands.must_wait(&step) {
        if script.since.elapsed() > PATIENCE && !hands.is_left_alone() {
            hands.give_up(number, &step);
        }
        return;
    }
    script.steps.pop_front();
    script.since = Instant::now();
    hands.perform(step, &mut script);
}
