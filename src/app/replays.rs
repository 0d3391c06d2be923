//! What the clock and the desktop do to the replay screen: a replay plays on, a file is dropped.

use std::path::PathBuf;

use bevy::prelude::*;
use bevy::window::{FileDragAndDrop, RequestRedraw};

use super::Screen;
use super::practice::Practice;
use super::turns::Wanted;
use crate::ui::UiAction;
use crate::view::replay::Watch;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (play_on, take_what_is_dropped));
}

fn play_on(
    mut practice: ResMut<'_, Practice>,
    time: Res<'_, Time>,
    mut redraws: MessageWriter<'_, RequestRedraw>,
) {
    if practice.plays() {
        practice.play_on(time.delta_secs());
        redraws.write(RequestRedraw);
    }
}

/// A file that is dropped on the window is opened, but never in the middle of a talk or of writing.
fn take_what_is_dropped(
    mut drops: MessageReader<'_, '_, FileDragAndDrop>,
    practice: Res<'_, Practice>,
    mut wanted: ResMut<'_, Wanted>,
) {
    for drop in drops.read() {
        if let FileDragAndDrop::DroppedFile { path_buf, .. } = drop
            && !matches!(practice.screen, Screen::Conversation | Screen::Studio)
        {
            wanted.0.push(opening(&practice, path_buf.clone()));
        }
    }
}

/// A folder that is dropped is one with scenarios; a file that is dropped while one to stand beside is being chosen goes beside.
pub(super) fn opening(practice: &Practice, path: PathBuf) -> UiAction {
    if path.is_dir() {
        return UiAction::AddFolder(path.to_string_lossy().into_owned());
    }
    let beside = practice.screen == Screen::Replay
        && practice.looking.replay.is_none()
        && practice.looking.chooser.beside;
    if beside { UiAction::Watch(Watch::Beside(path)) } else { UiAction::OpenReplay(path) }
}
