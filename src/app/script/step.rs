//! What a line of a script may be.
//!
//! One step a line: `key Enter` (also `key Shift+Tab`, `key Alt+1`), `text WORDS` (at once) or `type WORDS` (a key a frame), `screen NAME`
//! (waits until it is shown), `heard` (waits until nothing is being heard), `wait FRAMES`,
//! `size WIDTH HEIGHT`, `colours` (the next ones), `shot FILE`, `shift` (begins one), `go SCREEN` (library,
//! settings, about, scenario ID, reverse ID, replays, studio ID, new), `drop FILE` (as on the window), `quit`. Lines that begin with `#` are remarks.
//! For `bench --window`: `measure FILE`, `phases`, `mark`, `lap NAME`, `monkey SECONDS SEED`, and `bare FILE`,
//! which opens a bare window instead.

use std::path::PathBuf;

use bevy::input::keyboard::Key;

use crate::ui::UiAction;
use crate::view::replay::Watch;
use crate::view::reversal::ReversalWish;
use crate::view::studio::StudioWish;

/// One step of a script.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    Press(Vec<Key>, Key),
    Text(String),
    /// A sign a frame, as fingers type.
    Type(String),
    Screen(String),
    Heard,
    Wait(u32),
    Size(f32, f32),
    Colours,
    Shot(PathBuf),
    Bare(PathBuf),
    Measure(PathBuf),
    Phases,
    Mark,
    Lap(String),
    Monkey(u64, u64),
    /// A new shift, as by the button of the library.
    Shift,
    /// Another screen, as by its button.
    Go(UiAction),
    /// A file dropped on the window.
    Drop(PathBuf),
    Quit,
}

impl Step {
    /// What a line asks for; none where it means nothing.
    pub(super) fn read(line: &str) -> Option<Self> {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match word {
            "key" => key_step(rest),
            "text" => Some(Self::Text(rest.to_owned())),
            "type" => Some(Self::Type(rest.to_owned())),
            "screen" => Some(Self::Screen(rest.to_owned())),
            "heard" => Some(Self::Heard),
            "wait" => rest.parse().ok().map(Self::Wait),
            "size" => {
                rest.split_once(' ').and_then(|(w, h)| Some(Self::Size(w.parse().ok()?, h.parse().ok()?)))
            }
            "colours" => Some(Self::Colours),
            "shot" => Some(Self::Shot(PathBuf::from(rest))),
            "bare" => Some(Self::Bare(PathBuf::from(rest))),
            "measure" => Some(Self::Measure(PathBuf::from(rest))),
            "phases" => Some(Self::Phases),
            "mark" => Some(Self::Mark),
            "lap" => Some(Self::Lap(rest.to_owned())),
            "monkey" => {
                rest.split_once(' ').and_then(|(s, n)| Some(Self::Monkey(s.parse().ok()?, n.parse().ok()?)))
            }
            "shift" => Some(Self::Shift),
            "go" => go_step(rest),
            "drop" => Some(Self::Drop(PathBuf::from(rest))),
            "quit" => Some(Self::Quit),
            _ => None,
        }
    }
}

fn go_step(place: &str) -> Option<Step> {
    let (screen, rest) = place.split_once(' ').unwrap_or((place, ""));
    let action = match screen {
        "library" => UiAction::ToLibrary,
        "settings" => UiAction::ToSettings,
        "about" => UiAction::ToAbout,
        "scenario" => UiAction::Open(rest.to_owned()),
        "replays" => UiAction::Watch(Watch::Choose),
        "reverse" => UiAction::Reversal(ReversalWish::Open(rest.to_owned())),
        "studio" => UiAction::Studio(StudioWish::Open(rest.to_owned())),
        "new" => UiAction::Studio(StudioWish::New),
        _ => return None,
    };
    Some(Step::Go(action))
}

fn key_step(names: &str) -> Option<Step> {
    let mut names: Vec<&str> = names.split('+').collect();
    let last = key(names.pop()?)?;
    let held = names.into_iter().map(key).collect::<Option<_>>()?;
    Some(Step::Press(held, last))
}

fn key(name: &str) -> Option<Key> {
    let named = [
        ("Enter", Key::Enter),
        ("Tab", Key::Tab),
        ("Escape", Key::Escape),
        ("Space", Key::Space),
        ("Up", Key::ArrowUp),
        ("Down", Key::ArrowDown),
        ("Left", Key::ArrowLeft),
        ("Right", Key::ArrowRight),
        ("F1", Key::F1),
        ("Backspace", Key::Backspace),
        ("PageUp", Key::PageUp),
        ("Home", Key::Home),
        ("End", Key::End),
        ("PageDown", Key::PageDown),
        ("Shift", Key::Shift),
        ("F2", Key::F2),
        ("F6", Key::F6),
        ("F8", Key::F8),
        ("Delete", Key::Delete),
        ("Ctrl", Key::Control),
        ("Alt", Key::Alt),
    ];
    let found = named.into_iter().find(|(known, _)| *known == name).map(|(_, key)| key);
    found.or_else(|| (name.chars().count() == 1).then(|| Key::Character(name.into())))
}
