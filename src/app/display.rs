//! What a window needs of the machine, and one sentence where it lacks.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use bevy::prelude::*;

use super::script::Failure;
use crate::locale::Locale;
use crate::message::Message;

/// Why the window could not be opened or went away, as one sentence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WindowError {
    /// There is no display, or what is needed to draw on it is not installed; or the window fell to a fault of ours.
    #[error("{0}")]
    NoDisplay(String),
    /// The script cannot be followed.
    #[error("{0}")]
    Script(String),
}

/// Whether a first frame was drawn: from then on a panic is a fault of ours and shown as one.
static DRAWN: AtomicBool = AtomicBool::new(false);
/// What went wrong before the first frame.
static REASON: Mutex<Option<String>> = Mutex::new(None);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Last, |mut frames: Local<'_, u8>| {
        // The picture of a frame is drawn while the next one is thought out.
        *frames = frames.saturating_add(1);
        if *frames > 2 {
            DRAWN.store(true, Ordering::Relaxed);
        }
    });
}

/// Finds out whether there is a display at all, before anything is built.
///
/// # Errors
/// A sentence that names what is missing.
pub(super) fn check() -> Result<(), WindowError> {
    let names = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"];
    let is_set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if cfg!(target_os = "linux") && !names.iter().any(is_set) {
        return Err(WindowError::NoDisplay(Locale::english().text("window-no-display")));
    }
    Ok(())
}

/// Runs the window. A panic before the first frame means that the machine cannot show one: it is
/// turned into a sentence, and nothing else is printed.
///
/// # Errors
/// When no window could be shown.
pub(super) fn guarded(run: impl FnOnce() -> AppExit) -> Result<Option<String>, WindowError> {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if DRAWN.load(Ordering::Relaxed) {
            usual(panic);
        } else {
            remember(&panic.to_string());
        }
    }));
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(AppExit::Success) => Ok(None),
        Ok(AppExit::Error(_)) if Failure::taken().is_some() => Ok(Failure::taken()),
        Ok(AppExit::Error(_)) | Err(_) => Err(WindowError::NoDisplay(sentence())),
    }
}

fn remember(reason: &str) {
    let mut first = REASON.lock().unwrap_or_else(PoisonError::into_inner);
    if first.is_none() {
        *first = Some(reason.to_owned());
    }
}

/// What is missing, judged by what was said before the window gave up. A window that was seen lacks nothing.
fn sentence() -> String {
    if DRAWN.load(Ordering::Relaxed) {
        return Locale::english().text("window-fell");
    }
    let reason = REASON.lock().unwrap_or_else(PoisonError::into_inner).clone().unwrap_or_default();
    let last = reason.lines().last().unwrap_or_default().trim().to_owned();
    let key = match reason.as_str() {
        reason if reason.contains("xkbcommon") => "window-no-keyboard-library",
        reason if reason.contains("GPU") || reason.contains("dapter") => "window-no-graphics",
        _ => "window-failed",
    };
    Locale::english().say(&Message::new(key).with("reason", last))
}
