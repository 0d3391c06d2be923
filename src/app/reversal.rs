//! What the trainee says as the customer, heard on another thread: drawing never waits for it.

use bevy::prelude::*;
use bevy::tasks::{AsyncComputeTaskPool, Task, block_on, poll_once};
use bevy::window::RequestRedraw;
use bevy_egui::EguiPreUpdateSet;

use super::practice::Practice;
use super::turns::TurnsDone;
use crate::listen::cues::telling::Telling;

/// The line that is being heard.
#[derive(Resource, Default)]
struct Hearing(Option<Task<Telling>>);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Hearing>()
        .add_systems(PreUpdate, take_in.before(EguiPreUpdateSet::BeginPass))
        .add_systems(Last, send_out.after(TurnsDone));
}

fn take_in(mut hearing: ResMut<'_, Hearing>, mut practice: ResMut<'_, Practice>) {
    let Some(task) = &mut hearing.0 else { return };
    if let Some(telling) = block_on(poll_once(task)) {
        hearing.0 = None;
        practice.told(&telling);
    }
}

fn send_out(
    mut hearing: ResMut<'_, Hearing>,
    mut practice: ResMut<'_, Practice>,
    mut redraws: MessageWriter<'_, RequestRedraw>,
) {
    if let Some(line) = practice.line_to_hear() {
        hearing.0 = Some(AsyncComputeTaskPool::get().spawn(async move { line.hear() }));
    }
    if hearing.0.is_some() {
        redraws.write(RequestRedraw);
    }
}
