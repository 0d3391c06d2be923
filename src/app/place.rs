//! Where the window is and how large: found again, and kept a moment after it was moved.

use std::time::Duration;

use bevy::prelude::*;
use bevy::window::{Monitor, MonitorSelection, PrimaryWindow, WindowMoved, WindowResized};

use super::practice::Practice;
use crate::settings::WindowPlace;

/// How long a window stands still before its place is kept.
const STANDS_STILL: Duration = Duration::from_millis(600);
/// Smallest window in which every screen has room, in logical pixels.
pub(super) const SMALLEST: [f32; 2] = [900.0, 560.0];

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (stay_on_the_desktop, keep_the_place));
}

/// A window of this place, or of the designed size in the middle.
pub(super) fn placed(place: Option<WindowPlace>, window: Window) -> Window {
    let Some(place) = place else { return window };
    let size = UVec2::new(place.width, place.height).max(UVec2::new(900, 560));
    Window {
        resolution: (size.x, size.y).into(),
        position: WindowPosition::At(IVec2::new(place.left, place.top)),
        ..window
    }
}

/// A screen may be gone since the last time: then the window comes to the middle of one that is there.
fn stay_on_the_desktop(
    monitors: Query<'_, '_, &Monitor>,
    mut window: Single<'_, '_, &mut Window, With<PrimaryWindow>>,
    mut looked: Local<'_, bool>,
) {
    if *looked || monitors.is_empty() {
        return;
    }
    *looked = true;
    let WindowPosition::At(corner) = window.position else { return };
    let is_seen = |monitor: &Monitor| {
        let size = monitor.physical_size().as_ivec2();
        let inside = corner - monitor.physical_position;
        // Enough of the upper edge to take hold of it.
        inside.x > -600 && inside.y > -20 && inside.x < size.x - 100 && inside.y < size.y - 60
    };
    if !monitors.iter().any(is_seen) {
        window.position = WindowPosition::Centered(MonitorSelection::Primary);
    }
}

fn keep_the_place(
    mut practice: ResMut<'_, Practice>,
    time: Res<'_, Time<Real>>,
    window: Single<'_, '_, &Window, With<PrimaryWindow>>,
    mut moved: MessageReader<'_, '_, WindowMoved>,
    mut resized: MessageReader<'_, '_, WindowResized>,
    mut stands: Local<'_, Option<(IVec2, Duration)>>,
) {
    let corner = moved.read().last().map(|moved| moved.position);
    let changed = corner.is_some() || resized.read().count() > 0;
    if changed {
        let known = stands.map_or(IVec2::ZERO, |(corner, _)| corner);
        *stands = Some((corner.unwrap_or(known), time.elapsed()));
        return;
    }
    let Some((corner, since)) = *stands else { return };
    if time.elapsed().saturating_sub(since) >= STANDS_STILL {
        let size = window.resolution.size().as_uvec2();
        practice.keep_place(WindowPlace { left: corner.x, top: corner.y, width: size.x, height: size.y });
        *stands = None;
    }
}
