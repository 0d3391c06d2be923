//! The one place a frame where what the trainee wants is done.
//!
//! A reply is heard and becomes a turn, kept on the disk, on Bevy's task pool, so that drawing waits for neither;
//! that wakes the window once it is done, and the next frame shows the answer. In between nothing is drawn for its sake: where there is no
//! graphics card, drawing and hearing share the processor.

use std::time::{Duration, Instant};

use bevy::prelude::*;
use bevy::tasks::{AsyncComputeTaskPool, Task, block_on, poll_once};
use bevy::window::RequestRedraw;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::EguiPreUpdateSet;

use super::Screen;
use super::practice::{Answered, Practice};
use crate::records::{self, Reading};
use crate::ui::UiAction;

/// What the screens pushed in this frame.
#[derive(Resource, Default)]
pub(super) struct Wanted(pub(super) Vec<UiAction>);

/// The talk whose reply is being heard on another thread, and since when.
#[derive(Resource, Default)]
pub(super) struct Listening(Option<(Task<Answered>, Instant)>);

impl Listening {
    /// Whether it takes so long that drawing wants everything the machine has: then the face holds still for it.
    pub(super) fn is_starved(&self) -> bool {
        self.0.as_ref().is_some_and(|(_, since)| since.elapsed() > STARVED)
    }
}

/// Longer than a reply takes to be heard on a thread that gives way, where there is anything to give.
const STARVED: Duration = Duration::from_millis(250);

/// How long the last reply was being heard.
#[derive(Resource, Default)]
pub(super) struct HearingTook(pub(super) Duration);

/// Past talks that are being read on another thread.
#[derive(Resource, Default)]
struct Recalling(Option<Task<Vec<Reading>>>);

/// When all that was wanted in a frame is done.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct TurnsDone;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Wanted>()
        .init_resource::<Listening>()
        .init_resource::<HearingTook>()
        .init_resource::<Recalling>()
        // Before the screen is drawn: the first picture after the hearing shows the answer.
        .add_systems(PreUpdate, pick_up_the_answer.before(EguiPreUpdateSet::BeginPass))
        .add_systems(Last, (do_what_is_wanted, recall, follow).chain().in_set(TurnsDone));
}

/// Reads past talks a few at a time, so that the window never waits and can stop it.
fn recall(
    mut recalling: ResMut<'_, Recalling>,
    mut practice: ResMut<'_, Practice>,
    mut redraws: MessageWriter<'_, RequestRedraw>,
) {
    if let Some(task) = &mut recalling.0 {
        redraws.write(RequestRedraw);
        let Some(readings) = block_on(poll_once(task)) else { return };
        recalling.0 = None;
        practice.recorded(readings);
    }
    if let Some(batch) = practice.next_batch() {
        recalling.0 = Some(AsyncComputeTaskPool::get().spawn(async move { records::read(batch) }));
        redraws.write(RequestRedraw);
    }
}

fn pick_up_the_answer(
    mut listening: ResMut<'_, Listening>,
    mut took: ResMut<'_, HearingTook>,
    mut practice: ResMut<'_, Practice>,
) {
    let Some((task, _)) = &mut listening.0 else { return };
    if let Some(answered) = block_on(poll_once(task)) {
        (listening.0, took.0) = (None, answered.took);
        practice.answered(answered);
    }
}

fn do_what_is_wanted(
    mut wanted: ResMut<'_, Wanted>,
    mut listening: ResMut<'_, Listening>,
    mut practice: ResMut<'_, Practice>,
    window: Res<'_, EventLoopProxyWrapper>,
    mut redraws: MessageWriter<'_, RequestRedraw>,
) {
    for action in wanted.0.drain(..) {
        redraws.write(RequestRedraw);
        if let Some(sent) = practice.act(action) {
            let window = (**window).clone();
            let task = AsyncComputeTaskPool::get().spawn(async move {
                let answered = sent.answered();
                // Fails only where the window is gone, and then nobody waits.
                let _ = window.send_event(WinitUserEvent::WakeUp);
                answered
            });
            listening.0 = Some((task, Instant::now()));
        }
    }
}

/// The state of the app follows the practice.
fn follow(
    practice: Res<'_, Practice>,
    screen: Res<'_, State<Screen>>,
    mut next: ResMut<'_, NextState<Screen>>,
    mut exit: MessageWriter<'_, AppExit>,
) {
    if *screen.get() != practice.screen {
        next.set(practice.screen);
    }
    if practice.quits {
        exit.write(AppExit::Success);
    }
}
