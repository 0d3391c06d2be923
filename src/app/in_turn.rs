//! Does the small tasks of a picture one after the other, on one thread.
//!
//! Bevy hands each of them to whichever thread is free. Ours take microseconds, and handing them on costs more than it
//! saves: a picture of a talk took 24 ms that way and 21 ms this way, on two cores. What is worth a thread of
//! its own has one: drawing goes on beside the next picture, hearing and reading past talks on Bevy's task pools.

use bevy::ecs::schedule::{InternedScheduleLabel, ScheduleLabel, SingleThreadedExecutor};
use bevy::prelude::*;
use bevy::render::{ExtractSchedule, Render, RenderApp};

/// Comes after the plugins that bring these schedules.
pub(super) fn plugin(app: &mut App) {
    let ours = [
        First.intern(),
        PreUpdate.intern(),
        StateTransition.intern(),
        Update.intern(),
        PostUpdate.intern(),
        Last.intern(),
    ];
    for label in ours {
        app.edit_schedule(label, one_after_the_other);
    }
    let Some(render) = app.get_sub_app_mut(RenderApp) else { return };
    let of_drawing: [InternedScheduleLabel; 2] = [ExtractSchedule.intern(), Render.intern()];
    for label in of_drawing {
        render.edit_schedule(label, one_after_the_other);
    }
}

fn one_after_the_other(schedule: &mut Schedule) {
    schedule.set_executor(SingleThreadedExecutor::new());
}
