//! Somebody who presses everything: random keys, words, clicks and sizes, from a seed.

use std::time::{Duration, Instant};

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input::mouse::{MouseButton, MouseButtonInput};
use bevy::prelude::*;
use bevy::window::{CursorMoved, PrimaryWindow};

use super::script::stroke;
use super::turns::Wanted;
use crate::dice::Dice;
use crate::ui::UiAction;

/// Chances of a hundred that something of a kind is done in a frame.
const CLICK: usize = 30;
const KEY: usize = 70;
const SIZE: usize = 72;

/// A monkey at the window.
#[derive(Resource)]
pub(super) struct Monkey {
    dice: Dice,
    until: Instant,
    held: Vec<Key>,
}

impl Monkey {
    pub(super) fn new(seconds: u64, seed: u64) -> Self {
        let until = Instant::now() + Duration::from_secs(seconds);
        Self { dice: Dice::new(seed, "monkey"), until, held: Vec::new() }
    }

    pub(super) fn is_done(&self) -> bool {
        Instant::now() > self.until && self.held.is_empty()
    }

    fn key(&mut self) -> Key {
        const WORDS: [&str; 12] = ["a", "e", "s", " ", "?", "1", "5", "9", "é", "水", "🙂", "\u{202e}"];
        let named = [
            Key::Enter,
            Key::Tab,
            Key::Escape,
            Key::Space,
            Key::ArrowUp,
            Key::ArrowDown,
            Key::ArrowLeft,
            Key::ArrowRight,
            Key::Backspace,
            Key::PageUp,
            Key::PageDown,
            Key::Home,
            Key::End,
            Key::F1,
            Key::F2,
            Key::Delete,
        ];
        let at = self.dice.index(named.len() + WORDS.len());
        match named.get(at) {
            Some(key) => key.clone(),
            None => Key::Character(WORDS[at - named.len()].into()),
        }
    }

    fn modifier(&mut self) -> Option<Key> {
        let all = [Key::Shift, Key::Control, Key::Alt];
        all.get(self.dice.index(12)).cloned()
    }
}

/// Does something or nothing in this frame.
pub(super) fn play(
    mut monkey: ResMut<'_, Monkey>,
    mut window: Single<'_, '_, (Entity, &mut Window), With<PrimaryWindow>>,
    mut keyboard: MessageWriter<'_, KeyboardInput>,
    mut moves: MessageWriter<'_, CursorMoved>,
    mut clicks: MessageWriter<'_, MouseButtonInput>,
) {
    let entity = window.0;
    for key in std::mem::take(&mut monkey.held) {
        keyboard.write(stroke(entity, key, ButtonState::Released));
    }
    if Instant::now() > monkey.until {
        return;
    }
    match monkey.dice.index(100) {
        0..CLICK => {
            let position = spot(&mut monkey.dice, window.1.size());
            moves.write(CursorMoved { window: entity, position, delta: None });
            window.1.set_cursor_position(Some(position));
            for state in [ButtonState::Pressed, ButtonState::Released] {
                clicks.write(MouseButtonInput { button: MouseButton::Left, state, window: entity });
            }
        }
        CLICK..KEY => {
            let keys: Vec<Key> = monkey.modifier().into_iter().chain([monkey.key()]).collect();
            for key in keys {
                keyboard.write(stroke(entity, key.clone(), ButtonState::Pressed));
                monkey.held.insert(0, key);
            }
        }
        KEY..SIZE => {
            let size = spot(&mut monkey.dice, Vec2::new(1_000.0, 500.0));
            window.1.resolution.set(900.0 + size.x, 560.0 + size.y);
        }
        _ => {}
    }
}

/// It may press everything but the button that ends it all.
pub(super) fn stay(monkey: Res<'_, Monkey>, mut wanted: ResMut<'_, Wanted>) {
    if !monkey.is_done() {
        wanted.0.retain(|action| *action != UiAction::Quit);
    }
}

/// A place inside `size`.
fn spot(dice: &mut Dice, size: Vec2) -> Vec2 {
    let mut share = || f32::from(u16::try_from(dice.index(10_000)).unwrap_or_default()) / 10_000.0;
    Vec2::new(share() * size.x, share() * size.y)
}
