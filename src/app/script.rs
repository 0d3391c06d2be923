//! A script that drives the window: keys and text come in where a person's come in.
//!
//! One step a line: `key Enter` (also `key Shift+Tab`, `key Alt+1`), `text WORDS` (at once) or `type WORDS` (a key a frame), `screen NAME`
//! (waits until it is shown), `heard` (waits until nothing is being heard), `wait FRAMES`,
//! `size WIDTH HEIGHT`, `colours` (the next ones), `shot FILE`, `shift` (begins one), `go SCREEN` (library,
//! settings, about, scenario ID, reverse ID, replays, studio ID, new), `drop FILE` (as on the window), `quit`. Lines that begin with `#` are remarks.
//! For `bench --window`: `measure FILE`, `phases`, `mark`, `lap NAME`, `monkey SECONDS SEED`, and `bare FILE`,
//! which opens a bare window instead.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use bevy::ecs::system::SystemParam;
use bevy::input::keyboard::{Key, KeyboardInput, NativeKeyCode};
use bevy::input::{ButtonState, InputSystems};
use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured, save_to_disk};
use bevy::window::PrimaryWindow;

use super::Screen;
use super::measure::{Measuring, phases};
use super::monkey::{self, Monkey};
use super::practice::Practice;
use super::replays::opening;
use super::turns::{TurnsDone, Wanted};
use crate::files;
use crate::settings::{Change, Colours};
use crate::ui::UiAction;
use crate::view::replay::Watch;
use crate::view::reversal::ReversalWish;
use crate::view::shift::ShiftWish;
use crate::view::studio::StudioWish;

/// Longest script, in bytes.
const SCRIPT_CAP_BYTES: u64 = 1_000_000;
/// Longest time one step may wait.
const PATIENCE: Duration = Duration::from_secs(30);
/// Frames after which a screen stands still: fonts are there, focus has moved, panels have their size.
const SETTLING_FRAMES: u32 = 4;

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

/// One step of a script.
#[derive(Clone, Debug, PartialEq)]
enum Step {
    Press(Vec<Key>, Key),
    Text(String),
    /// A sign a frame, as fingers type.
    Type(String),
    Screen(String),
    Heard,
    Wait(u32),
    Size(f32, f32),
    Colours,
    Shot(PathBuf),
    Bare(PathBuf),
    Measure(PathBuf),
    Phases,
    Mark,
    Lap(String),
    Monkey(u64, u64),
    /// A new shift, as by the button of the library.
    Shift,
    /// Another screen, as by its button.
    Go(UiAction),
    /// A file dropped on the window.
    Drop(PathBuf),
    Quit,
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
            let step = step(line).ok_or_else(|| format!("line {number} of the script means nothing: {line}"));
            Ok::<_, String>((number, step?))
        });
        let steps = steps.collect::<Result<_, _>>()?;
        Ok(Self { steps, strokes: VecDeque::new(), pause: 0, since: Instant::now(), exposing: false })
    }
}

impl Script {
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

fn step(line: &str) -> Option<Step> {
    let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
    match word {
        "key" => key_step(rest),
        "text" => Some(Step::Text(rest.to_owned())),
        "type" => Some(Step::Type(rest.to_owned())),
        "screen" => Some(Step::Screen(rest.to_owned())),
        "heard" => Some(Step::Heard),
        "wait" => rest.parse().ok().map(Step::Wait),
        "size" => rest.split_once(' ').and_then(|(w, h)| Some(Step::Size(w.parse().ok()?, h.parse().ok()?))),
        "colours" => Some(Step::Colours),
        "shot" => Some(Step::Shot(PathBuf::from(rest))),
        "bare" => Some(Step::Bare(PathBuf::from(rest))),
        "measure" => Some(Step::Measure(PathBuf::from(rest))),
        "phases" => Some(Step::Phases),
        "mark" => Some(Step::Mark),
        "lap" => Some(Step::Lap(rest.to_owned())),
        "monkey" => {
            rest.split_once(' ').and_then(|(s, n)| Some(Step::Monkey(s.parse().ok()?, n.parse().ok()?)))
        }
        "shift" => Some(Step::Shift),
        "go" => go_step(rest),
        "drop" => Some(Step::Drop(PathBuf::from(rest))),
        "quit" => Some(Step::Quit),
        _ => None,
    }
}

fn go_step(place: &str) -> Option<Step> {
    let (screen, rest) = place.split_once(' ').unwrap_or((place, ""));
    let action = match screen {
        "library" => UiAction::ToLibrary,
        "settings" => UiAction::ToSettings,
        "about" => UiAction::ToAbout,
        "scenario" => UiAction::Open(rest.to_owned()),
        "replays" => UiAction::Watch(Watch::Choose),
        "reverse" => UiAction::Reversal(ReversalWish::Open(rest.to_owned())),
        "studio" => UiAction::Studio(StudioWish::Open(rest.to_owned())),
        "new" => UiAction::Studio(StudioWish::New),
        _ => return None,
    };
    Some(Step::Go(action))
}

fn key_step(names: &str) -> Option<Step> {
    let mut names: Vec<&str> = names.split('+').collect();
    let last = key(names.pop()?)?;
    let held = names.into_iter().map(key).collect::<Option<_>>()?;
    Some(Step::Press(held, last))
}

fn key(name: &str) -> Option<Key> {
    let named = [
        ("Enter", Key::Enter),
        ("Tab", Key::Tab),
        ("Escape", Key::Escape),
        ("Space", Key::Space),
        ("Up", Key::ArrowUp),
        ("Down", Key::ArrowDown),
        ("Left", Key::ArrowLeft),
        ("Right", Key::ArrowRight),
        ("F1", Key::F1),
        ("Backspace", Key::Backspace),
        ("PageUp", Key::PageUp),
        ("Home", Key::Home),
        ("End", Key::End),
        ("PageDown", Key::PageDown),
        ("Shift", Key::Shift),
        ("F2", Key::F2),
        ("F6", Key::F6),
        ("F8", Key::F8),
        ("Delete", Key::Delete),
        ("Ctrl", Key::Control),
        ("Alt", Key::Alt),
    ];
    let found = named.into_iter().find(|(known, _)| *known == name).map(|(_, key)| key);
    found.or_else(|| (name.chars().count() == 1).then(|| Key::Character(name.into())))
}

/// What a script can reach: what a person at the window can, and what tells it that it may go on.
#[derive(SystemParam)]
struct Hands<'w, 's> {
    commands: Commands<'w, 's>,
    keyboard: MessageWriter<'w, KeyboardInput>,
    window: Single<'w, 's, (Entity, &'static mut Window), With<PrimaryWindow>>,
    wanted: ResMut<'w, Wanted>,
    practice: Res<'w, Practice>,
    screen: Res<'w, State<Screen>>,
    exit: MessageWriter<'w, AppExit>,
    measuring: Option<ResMut<'w, Measuring>>,
    monkey: Option<Res<'w, Monkey>>,
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

impl Hands<'_, '_> {
    /// A display without a window manager gives no window the keyboard.
    fn take_the_keyboard(&mut self) {
        if !self.window.1.focused {
            self.window.1.focused = true;
        }
    }

    fn strike(&mut self, key: Key, state: ButtonState) {
        self.keyboard.write(stroke(self.window.0, key, state));
    }

    fn must_wait(&self, step: &Step) -> bool {
        match step {
            Step::Screen(name) => !format!("{:?}", self.screen.get()).eq_ignore_ascii_case(name),
            Step::Heard => self.practice.is_hearing() || !self.wanted.0.is_empty(),
            _ => self.is_left_alone(),
        }
    }

    /// Whether a phase is measured or a monkey plays.
    fn is_left_alone(&self) -> bool {
        self.monkey.as_ref().is_some_and(|monkey| !monkey.is_done())
            || self.measuring.as_ref().is_some_and(|measuring| !measuring.is_idle())
    }

    fn give_up(&mut self, number: usize, step: &Step) {
        let screen = self.screen.get();
        Failure::put(format!("line {number} of the script waited in vain: {step:?}, on {screen:?}"));
        self.exit.write(AppExit::error());
    }

    fn perform(&mut self, step: Step, script: &mut Script) {
        match step {
            Step::Press(held, last) => script.strokes.extend(chord(held, last)),
            Step::Text(words) => {
                for sign in words.chars() {
                    self.strike(Key::Character(sign.to_string().as_str().into()), ButtonState::Pressed);
                }
                script.pause = 1;
            }
            Step::Type(words) => {
                let keys = words.chars().map(|sign| Key::Character(sign.to_string().as_str().into()));
                script.strokes.extend(
                    keys.flat_map(|key| [(key.clone(), ButtonState::Pressed), (key, ButtonState::Released)]),
                );
            }
            Step::Screen(_) | Step::Heard => script.pause = SETTLING_FRAMES,
            Step::Wait(frames) => script.pause = frames,
            Step::Size(width, height) => {
                self.window.1.resolution.set(width, height);
                script.pause = 2 * SETTLING_FRAMES;
            }
            Step::Colours => {
                self.wanted.0.push(UiAction::Change(Change::Colours(next_colours(&self.practice))));
                script.pause = SETTLING_FRAMES;
            }
            Step::Shot(path) => {
                script.exposing = true;
                expose(&mut self.commands, path);
            }
            Step::Bare(_) => {}
            Step::Measure(file) => self.commands.insert_resource(Measuring::new(file)),
            Step::Monkey(seconds, seed) => self.commands.insert_resource(Monkey::new(seconds, seed)),
            Step::Phases | Step::Mark | Step::Lap(_) => self.measure(step),
            Step::Go(action) => {
                self.wanted.0.push(action);
                script.pause = 2 * SETTLING_FRAMES;
            }
            Step::Shift => self.wanted.0.push(UiAction::Shift(ShiftWish::Begin)),
            Step::Drop(path) => {
                let action = opening(&self.practice, path);
                self.wanted.0.push(action);
                script.pause = SETTLING_FRAMES;
            }
            Step::Quit => self.wanted.0.push(UiAction::Quit),
        }
    }
}

impl Hands<'_, '_> {
    fn measure(&mut self, step: Step) {
        let Some(measuring) = &mut self.measuring else { return };
        match step {
            Step::Phases => measuring.queue(phases(None)),
            Step::Mark => measuring.mark(),
            Step::Lap(name) => measuring.end(&name),
            _ => {}
        }
    }
}

/// The colours that come after the ones that are on.
fn next_colours(practice: &Practice) -> Colours {
    let on = Colours::ALL.iter().position(|colours| *colours == practice.settings.colours);
    Colours::ALL[(on.unwrap_or_default() + 1) % Colours::ALL.len()]
}

/// Modifiers go down before the key and up after it, in frames of their own, as fingers do.
fn chord(held: Vec<Key>, last: Key) -> Vec<(Key, ButtonState)> {
    let down = held.iter().cloned().map(|key| (key, ButtonState::Pressed));
    let press = [(last.clone(), ButtonState::Pressed), (last, ButtonState::Released)];
    let up = held.iter().rev().cloned().map(|key| (key, ButtonState::Released));
    down.chain(press).chain(up).collect()
}

pub(super) fn stroke(window: Entity, logical_key: Key, state: ButtonState) -> KeyboardInput {
    let text = match &logical_key {
        Key::Character(text) => Some(text.clone()),
        _ => None,
    };
    let key_code = KeyCode::Unidentified(NativeKeyCode::Unidentified);
    KeyboardInput { key_code, logical_key, state, text, repeat: false, window }
}

fn expose(commands: &mut Commands<'_, '_>, path: PathBuf) {
    commands
        .spawn(Screenshot::primary_window())
        .observe(save_to_disk(path))
        .observe(|_: On<'_, '_, ScreenshotCaptured>, mut script: ResMut<'_, Script>| script.exposing = false);
}
