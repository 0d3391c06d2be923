//! What a script can reach, and what it does there.

use std::path::PathBuf;

use bevy::ecs::system::SystemParam;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput, NativeKeyCode};
use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured, save_to_disk};
use bevy::window::PrimaryWindow;

use super::step::Step;
use super::{Failure, Script};
use crate::app::Screen;
use crate::app::measure::{Measuring, phases};
use crate::app::monkey::Monkey;
use crate::app::practice::Practice;
use crate::app::replays::opening;
use crate::app::turns::Wanted;
use crate::settings::{Change, Colours};
use crate::ui::UiAction;
use crate::view::shift::ShiftWish;

/// Frames after which a screen stands still: fonts are there, focus has moved, panels have their size.
const SETTLING_FRAMES: u32 = 4;

/// What a script can reach: what a person at the window can, and what tells it that it may go on.
#[derive(SystemParam)]
pub(super) struct Hands<'w, 's> {
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

impl Hands<'_, '_> {
    /// A display without a window manager gives no window the keyboard.
    pub(super) fn take_the_keyboard(&mut self) {
        if !self.window.1.focused {
            self.window.1.focused = true;
        }
    }

    pub(super) fn strike(&mut self, key: Key, state: ButtonState) {
        self.keyboard.write(stroke(self.window.0, key, state));
    }

    pub(super) fn must_wait(&self, step: &Step) -> bool {
        match step {
            Step::Screen(name) => !format!("{:?}", self.screen.get()).eq_ignore_ascii_case(name),
            Step::Heard => self.practice.is_hearing() || !self.wanted.0.is_empty(),
            _ => self.is_left_alone(),
        }
    }

    /// Whether a phase is measured or a monkey plays.
    pub(super) fn is_left_alone(&self) -> bool {
        self.monkey.as_ref().is_some_and(|monkey| !monkey.is_done())
            || self.measuring.as_ref().is_some_and(|measuring| !measuring.is_idle())
    }

    pub(super) fn give_up(&mut self, number: usize, step: &Step) {
        let screen = self.screen.get();
        Failure::put(format!("line {number} of the script waited in vain: {step:?}, on {screen:?}"));
        self.exit.write(AppExit::error());
    }

    pub(super) fn perform(&mut self, step: Step, script: &mut Script) {
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

pub(in crate::app) fn stroke(window: Entity, logical_key: Key, state: ButtonState) -> KeyboardInput {
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
