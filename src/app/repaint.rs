//! Draws only when there is something new to see.
//!
//! bevy_egui tells egui in every frame which modifier keys are held, changed or not, and egui draws again
//! after every event; and it turns "again in half a second", a blinking cursor, into "again at once".
//! Either keeps an idle window drawing without rest. Here both are put right.

use std::time::Duration;

use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy_egui::{EguiFullOutput, EguiInput, EguiPostUpdateSet, EguiPreUpdateSet, egui};

/// When the screen wants to be drawn again by itself, from the last frame on.
#[derive(Resource, Default)]
pub(super) struct Due {
    after: Option<Duration>,
    /// Whether anybody but egui asked for another frame.
    asked: bool,
}

impl Due {
    /// The time until then; none where nothing will change by itself.
    pub(super) fn after(&self) -> Option<Duration> {
        self.after
    }
}

pub(super) fn plugin(app: &mut App) {
    let input =
        drop_unchanged_modifiers.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass);
    let wish = look_at_the_wish.after(EguiPostUpdateSet::EndPass).before(EguiPostUpdateSet::ProcessOutput);
    let request = ask_only_when_due.after(EguiPostUpdateSet::ProcessOutput);
    app.init_resource::<Due>().add_systems(PreUpdate, input).add_systems(PostUpdate, (wish, request));
}

fn drop_unchanged_modifiers(mut inputs: Query<'_, '_, &mut EguiInput>, mut held: Local<'_, egui::Modifiers>) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => std::mem::replace(&mut *held, *now) != *now,
            _ => true,
        });
    }
}

fn look_at_the_wish(
    outputs: Query<'_, '_, &EguiFullOutput>,
    requests: Res<'_, Messages<RequestRedraw>>,
    mut due: ResMut<'_, Due>,
) {
    let viewports = outputs
        .iter()
        .filter_map(|output| output.0.as_ref())
        .flat_map(|output| output.viewport_output.values());
    due.after = viewports.map(|viewport| viewport.repaint_delay).min().filter(|delay| *delay < Duration::MAX);
    due.asked = requests.iter_current_update_messages().next().is_some();
}

fn ask_only_when_due(mut requests: ResMut<'_, Messages<RequestRedraw>>, due: Res<'_, Due>) {
    requests.clear();
    if due.asked || due.after == Some(Duration::ZERO) {
        requests.write(RequestRedraw);
    }
}
