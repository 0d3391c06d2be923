//! Draws in less time where there is no graphics card: egui's shader, with the work taken from the pixels to the corners.
//!
//! bevy_egui 0.42 turns colours from sRGB into light and back for every pixel of every shape, six powers each. Done by a
//! processor that is a good part of the work of a talk (the window's figures in the README).

use bevy::prelude::*;
use bevy::shader::Shader;
use bevy_egui::render::EGUI_SHADER_HANDLE;

/// Puts our shader in the place of egui's; comes after `EguiPlugin`, which brings its own.
pub(super) fn plugin(app: &mut App) {
    let shader = Shader::from_wgsl(include_str!("paint.wgsl"), "src/app/paint.wgsl");
    let replaced = app.world_mut().resource_mut::<Assets<Shader>>().insert(&EGUI_SHADER_HANDLE, shader);
    if let Err(error) = replaced {
        // egui's own draws the same but for soft edges, only more slowly.
        warn!("egui's shader could not be replaced: {error}");
    }
}
