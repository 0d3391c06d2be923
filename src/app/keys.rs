//! Keeps Shift+Enter one chord even when a frame is slow.
//!
//! bevy_egui looks at the modifiers once a frame. Where a quick chord begins and ends within one, the
//! modifier would be up again before its key is looked at, and half a reply would be sent. So a
//! modifier that moves after another key waits for the next frame, with everything behind it.

use bevy::ecs::message::MessageCursor;
use bevy::input::InputSystems;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::prelude::*;
use bevy::window::RequestRedraw;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, keep_chords_together.before(InputSystems));
}

fn keep_chords_together(
    mut keys: ResMut<'_, Messages<KeyboardInput>>,
    mut read: Local<'_, MessageCursor<KeyboardInput>>,
    mut waiting: Local<'_, Vec<KeyboardInput>>,
    mut redraws: MessageWriter<'_, RequestRedraw>,
) {
    let waited = waiting.len();
    waiting.extend(read.read(&keys).cloned());
    let now = chord_end(&waiting);
    if waited == 0 && now == waiting.len() {
        waiting.clear();
        return;
    }
    keys.clear();
    keys.write_batch(waiting.drain(..now));
    read.clear(&keys);
    if !waiting.is_empty() {
        redraws.write(RequestRedraw);
    }
}

/// How many of these can be looked at in one frame: up to a modifier that moves after another key.
fn chord_end(keys: &[KeyboardInput]) -> usize {
    let first_key = keys.iter().position(|key| !is_modifier(key)).unwrap_or(keys.len());
    keys[first_key..].iter().position(is_modifier).map_or(keys.len(), |moved| first_key + moved)
}

fn is_modifier(key: &KeyboardInput) -> bool {
    matches!(key.logical_key, Key::Shift | Key::Control | Key::Alt | Key::Super | Key::Meta)
}

#[cfg(test)]
mod tests {
    use bevy::input::ButtonState;
    use bevy::input::keyboard::NativeKeyCode;

    use super::*;

    fn keys(names: &[Key]) -> Vec<KeyboardInput> {
        let key = |logical_key: &Key| KeyboardInput {
            key_code: KeyCode::Unidentified(NativeKeyCode::Unidentified),
            logical_key: logical_key.clone(),
            state: ButtonState::Pressed,
            text: None,
            repeat: false,
            window: Entity::PLACEHOLDER,
        };
        names.iter().map(key).collect()
    }

    #[test]
    fn a_chord_within_one_frame_ends_before_its_modifier_goes_up() {
        let letter = Key::Character("a".into());
        assert_eq!(chord_end(&keys(&[Key::Shift, Key::Enter, Key::Enter, Key::Shift])), 3);
        assert_eq!(chord_end(&keys(&[letter.clone(), Key::Shift, Key::Enter])), 1);
        assert_eq!(chord_end(&keys(&[letter.clone(), letter])), 2);
        assert_eq!(chord_end(&keys(&[Key::Shift])), 1);
        assert_eq!(chord_end(&[]), 0);
    }
}
