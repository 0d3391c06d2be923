//! The window: Bevy's plugins around the screens of `ui`, and one place a frame where things happen.
//!
//! A frame goes: the script presses its keys (`script`), egui draws the screen of the moment
//! (`screens`), and what the trainee wants is done (`turns`): hearing goes to another thread and
//! its result comes back into a turn. Nothing here decides anything about the conversation.

mod arenas;
mod background;
mod bare;
mod display;
mod in_turn;
mod keys;
mod measure;
mod monkey;
mod paint;
mod place;
mod practice;
mod repaint;
mod replays;
mod reversal;
mod screens;
mod script;
mod stage;
mod studio;
mod turns;

use std::path::PathBuf;

use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::window::{ExitCondition, WindowResolution};

pub use display::WindowError;

use crate::files::{self, Home};
use crate::reversal::Style;
use crate::scenario::Scenario;
use crate::settings::WindowPlace;
use practice::Practice;
use screens::Screen;
use script::Script;

/// Where the window begins.
#[derive(Clone, Debug)]
pub struct Start {
    /// The user's folder.
    pub home: Home,
    /// A contact (its index) of a scenario with a seed, instead of the library.
    pub play: Option<(Scenario, usize, u64)>,
    /// The same with roles reversed, and who sits at the desk; whoever the seed draws for none.
    pub reverse: Option<(Scenario, usize, u64, Option<Style>)>,
    /// A talk to go on with, by the path of its replay, instead of the library.
    pub resume: Option<PathBuf>,
    /// A replay to look at, instead of the library.
    pub replay: Option<PathBuf>,
    /// A scenario to write on, by its id or path, instead of the library.
    pub studio: Option<String>,
    /// The seed of every talk that is begun; a new one each time if left out.
    pub seed: Option<u64>,
    /// A file of keys that are pressed instead of a person's.
    pub script: Option<PathBuf>,
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// One sentence: no display, no graphics, a script that cannot be followed.
pub fn run(start: Start) -> Result<(), WindowError> {
    display::check()?;
    arenas::hold_to_one();
    let script = start.script.as_deref().map(Script::read).transpose().map_err(WindowError::Script)?;
    if let Some(file) = script.as_ref().and_then(Script::bare) {
        let failed = display::guarded(move || bare::build(file).run())?;
        return failed.map_or(Ok(()), |sentence| Err(WindowError::Script(sentence)));
    }
    let home = start.home.clone();
    let practice = Practice::open(start);
    let failed = display::guarded(move || build(practice, script).run())?;
    // What the trainee deleted and did not take back; what the system refuses goes at the next end.
    let _left = files::delete_for_good(&home);
    failed.map_or(Ok(()), |sentence| Err(WindowError::Script(sentence)))
}

fn build(practice: Practice, script: Option<Script>) -> App {
    let mut app = App::new();
    app.add_plugins(DefaultPlugins.set(window(practice.settings.window)).set(log()))
        .add_plugins((paint::egui(), paint::plugin, in_turn::plugin))
        .add_plugins((
            screens::plugin,
            turns::plugin,
            stage::plugin,
            display::plugin,
            keys::plugin,
            place::plugin,
            replays::plugin,
            reversal::plugin,
            studio::plugin,
            measure::plugin,
            repaint::plugin,
        ))
        .init_state::<Screen>()
        .insert_resource(practice);
    if let Some(script) = script {
        app.insert_resource(script).add_plugins(script::plugin);
    }
    app
}

fn window(place: Option<WindowPlace>) -> WindowPlugin {
    let window = Window {
        title: "Empathy Engine".into(),
        name: Some("empathy-engine".into()),
        resolution: WindowResolution::new(1280, 720),
        resize_constraints: WindowResizeConstraints {
            min_width: place::SMALLEST[0],
            min_height: place::SMALLEST[1],
            ..default()
        },
        ..default()
    };
    let window = place::placed(place, window);
    WindowPlugin { primary_window: Some(window), exit_condition: ExitCondition::OnPrimaryClosed, ..default() }
}

/// Only what somebody could act on; `RUST_LOG` shows more. What drivers say while a display is looked
/// for is told in one sentence of our own.
fn log() -> LogPlugin {
    LogPlugin { level: Level::ERROR, filter: "wgpu_hal=off".into(), ..default() }
}
