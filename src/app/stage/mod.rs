//! The customer as they move: the face follows the feelings shown, eases and blinks.

use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};
use std::time::Duration;

use super::Screen;
use super::practice::Practice;
use super::script::Script;
use crate::ui::Stage;
use crate::view::face::{Pose, blink, pose};

/// Time between two pictures while a face is on the screen.
const MOVING: Duration = Duration::from_millis(33);
/// The same while nothing moves by itself.
const STILL: Duration = Duration::from_secs(1);
/// Share of the way to the new face that is made in a second is `1 - 1/e^SPEED`.
const SPEED: f32 = 3.5;

/// The face on the stage.
#[derive(Resource)]
pub(super) struct OnStage {
    pose: Pose,
    seconds: f32,
}

impl OnStage {
    /// What the screen draws now.
    pub(super) fn now(&self) -> Stage {
        Stage { pose: self.pose.blinking(blink(self.seconds)), seconds: self.seconds }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(OnStage { pose: pose([0.0; 4]), seconds: 0.0 })
        .add_systems(OnEnter(Screen::Conversation), appear)
        .add_systems(Update, ease.run_if(in_state(Screen::Conversation)))
        .add_systems(Update, pace.run_if(state_changed::<Screen>));
}

fn shown(practice: &Practice) -> Pose {
    pose(practice.talking.conversation.as_ref().map_or([0.0; 4], |view| view.shown.feels))
}

/// A customer comes with the face they have.
fn appear(practice: Res<'_, Practice>, mut on_stage: ResMut<'_, OnStage>) {
    *on_stage = OnStage { pose: shown(&practice), seconds: 0.0 };
}

fn ease(practice: Res<'_, Practice>, time: Res<'_, Time>, mut on_stage: ResMut<'_, OnStage>) {
    let passed = time.delta_secs();
    on_stage.seconds += passed;
    on_stage.pose = on_stage.pose.toward(shown(&practice), 1.0 - (-SPEED * passed).exp());
}

/// An idle window costs next to nothing; only a face keeps moving.
fn pace(
    screen: Res<'_, State<Screen>>,
    script: Option<Res<'_, Script>>,
    mut settings: ResMut<'_, WinitSettings>,
) {
    let pause = if *screen.get() == Screen::Conversation { MOVING } else { STILL };
    *settings = match script {
        Some(_) => WinitSettings::continuous(),
        None => WinitSettings {
            focused_mode: UpdateMode::reactive(pause),
            unfocused_mode: UpdateMode::reactive_low_power(STILL),
        },
    };
}
