//! The studio's chores on other threads: the text is read once the author rests a moment, the file is looked
//! at once a second, replies are heard. The window never waits for any of it.

use bevy::prelude::*;
use bevy::tasks::{AsyncComputeTaskPool, IoTaskPool, Task, TaskPool, block_on, poll_once};
use bevy::window::RequestRedraw;
use bevy_egui::EguiPreUpdateSet;

use super::practice::{Brought, Chore, Practice};

/// How long nothing is typed before the text is read, in seconds.
const REST_SECONDS: f32 = 0.15;
/// How long it goes unread at most while somebody types without a rest.
const PATIENCE_SECONDS: f32 = 1.0;
/// Time between two looks at the file.
const LOOK_SECONDS: f32 = 1.0;

/// What is being done, and since when what waits.
#[derive(Resource, Default)]
struct Running {
    tasks: Vec<(u64, bool, Task<Brought>)>,
    revision: Option<u64>,
    rested: f32,
    unread: f32,
    unlooked: f32,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Running>()
        .add_systems(PreUpdate, take_in.before(EguiPreUpdateSet::BeginPass))
        .add_systems(Last, send_out);
}

fn take_in(mut running: ResMut<'_, Running>, mut practice: ResMut<'_, Practice>) {
    let mut waiting = Vec::new();
    for (opening, reads, mut task) in running.tasks.drain(..) {
        match block_on(poll_once(&mut task)) {
            Some(brought) => practice.brought(opening, brought),
            None => waiting.push((opening, reads, task)),
        }
    }
    running.tasks = waiting;
}

fn send_out(
    mut running: ResMut<'_, Running>,
    mut practice: ResMut<'_, Practice>,
    time: Res<'_, Time<Real>>,
    mut redraws: MessageWriter<'_, RequestRedraw>,
) {
    let (opening, mut chores) = practice.chores();
    let passed = time.delta_secs();
    if running.may_read(&practice, passed) {
        chores.extend(practice.reading());
    }
    running.unlooked += passed;
    if running.unlooked >= LOOK_SECONDS {
        running.unlooked = 0.0;
        chores.extend(practice.looking_out());
    }
    for chore in chores {
        let reads = matches!(chore, Chore::Read { .. });
        let task = pool(&chore).spawn(async move { chore.run() });
        running.tasks.push((opening, reads, task));
    }
    if !running.tasks.is_empty() || practice.is_page_unread() {
        redraws.write(RequestRedraw);
    }
}

/// What keeps a text safe or looks at its file never waits behind a rehearsal that is being played.
fn pool(chore: &Chore) -> &'static TaskPool {
    match chore {
        Chore::Read { .. } | Chore::Look(_) => IoTaskPool::get(),
        Chore::Hear(_) | Chore::Tell { .. } | Chore::Rehearse { .. } => AsyncComputeTaskPool::get(),
    }
}

impl Running {
    /// Whether the text is to be read now: it is new, its author rests, and no older one is being read.
    fn may_read(&mut self, practice: &Practice, passed: f32) -> bool {
        let revision = practice.page_revision();
        self.rested = if self.revision == revision { self.rested + passed } else { 0.0 };
        // A text that was just opened waits for nobody.
        let is_first = self.revision.is_none();
        self.revision = revision;
        if !practice.is_page_unread() {
            self.unread = 0.0;
            return false;
        }
        self.unread += passed;
        let is_time = is_first || self.rested >= REST_SECONDS || self.unread >= PATIENCE_SECONDS;
        is_time && !self.tasks.iter().any(|(_, reads, _)| *reads)
    }
}
