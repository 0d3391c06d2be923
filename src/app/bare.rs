//! A bare window with one text box and nothing else: what `bench --window` compares ours with.

use std::path::PathBuf;
use std::time::Duration;

use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass, egui};

use super::measure::{self, Measuring, phases};
use super::repaint;

/// Time between two pictures of a bare window that is out of sight.
const ASIDE: Duration = Duration::from_secs(1);
/// Frames before the phases begin.
const SETTLING_FRAMES: u32 = 20;

/// The bare window; it measures itself and closes.
pub(super) fn build(file: PathBuf) -> App {
    let mut app = App::new();
    app.add_plugins(DefaultPlugins.set(super::window(None)).set(super::log()))
        .add_plugins((EguiPlugin::default(), measure::plugin, repaint::plugin))
        .insert_resource(Measuring::new(file))
        .insert_resource(WinitSettings::continuous())
        .add_systems(Startup, |mut commands: Commands<'_, '_>| {
            commands.spawn(Camera2d);
        })
        .add_systems(EguiPrimaryContextPass, draw)
        .add_systems(Last, go_through);
    app
}

fn draw(mut contexts: EguiContexts<'_, '_>, mut text: Local<'_, String>) -> Result {
    let ctx = contexts.ctx_mut()?;
    let whole = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect());
    let mut root = egui::Ui::new(ctx.clone(), "bare".into(), whole);
    root.text_edit_multiline(&mut *text);
    Ok(())
}

fn go_through(
    mut frames: Local<'_, u32>,
    mut measuring: ResMut<'_, Measuring>,
    mut exit: MessageWriter<'_, AppExit>,
) {
    *frames += 1;
    if *frames == SETTLING_FRAMES {
        measuring.queue(phases(Some(UpdateMode::reactive_low_power(ASIDE))));
    } else if *frames > SETTLING_FRAMES && measuring.is_idle() {
        exit.write(AppExit::Success);
    }
}
