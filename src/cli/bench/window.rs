//! `bench --window`: what our window costs beside a bare one with a text box, measured in the same run.
//!
//! Each window is this program once more, with a script that measures it from inside (`app::measure`).

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::{Deserialize, Serialize};

use crate::cli::{Failure, Shell};
use crate::files::{self, Home};
use crate::settings::{self, Settings};

/// Largest file of figures, in bytes.
const CAP_BYTES: u64 = 1_000_000;

/// How often it is heard: one frame in hundreds is slow for reasons of the machine's own.
const TIMES: usize = 5;

/// The reply that is heard while the window is watched.
const REPLY: &str = "So it slides in and then will not turn, and you sat on the stairs with a pupil for twenty minutes. \
                     That must have been annoying, and it was our cut. What does it do when you turn it?";

/// What was measured of the windows.
#[derive(Debug, Serialize)]
pub(super) struct Windows {
    /// A window with one text box.
    bare: Window,
    /// The first screen, and a talk.
    ours: Window,
    /// From Enter to the first picture of the customer's answer, hearing included.
    answer_ms: f64,
    /// Of it, hearing alone.
    hearing_ms: f64,
    /// The longest frame while replies were heard; the bare window's at its steady pace beside it.
    longest_frame_ms: f64,
    bare_longest_frame_ms: f64,
}

/// One window.
#[derive(Debug, Serialize)]
struct Window {
    first_frame_ms: f64,
    /// Mean time of a frame without a cap.
    frame_ms: f64,
    /// Share of one core at about 30 pictures a second, while nothing is done.
    capped_share: f64,
    /// The same when minimised.
    minimised_share: f64,
    memory_mb: f64,
}

/// What a measured window writes (`app::measure`).
#[derive(Debug, Deserialize)]
struct Figures {
    first_frame_ms: f64,
    laps: Vec<Lap>,
}

#[derive(Debug, Deserialize)]
struct Lap {
    name: String,
    seconds: f64,
    frames: u32,
    longest_frame_ms: f64,
    processor_seconds: f64,
    memory_mb: f64,
    answer_ms: f64,
    hearing_ms: f64,
}

/// Opens the windows one after the other.
pub(super) fn measure(shell: &mut Shell<'_>) -> Result<Windows, Failure> {
    let folder = Home::temporary().folder().join("bench");
    let home = Home::find(Some(&folder));
    settings::keep(&home, &Settings { guided: true, ..Settings::default() }).map_err(Failure::of)?;
    let bare = measured("a bare window", &[], |file| vec![format!("bare {file}")], &folder, shell)?;
    let library = measured("the first screen", &[], of_library, &folder, shell)?;
    let talk = measured("a talk", &["play", "new_key", "--seed", "7"], of_talk, &folder, shell)?;
    let hearing: Vec<&Lap> = (0..TIMES).map(|time| talk.lap(&heard(time))).collect::<Result<_, _>>()?;
    let slowest = hearing.iter().max_by(|one, other| one.answer_ms.total_cmp(&other.answer_ms));
    Ok(Windows {
        answer_ms: slowest.map_or(0.0, |lap| lap.answer_ms),
        hearing_ms: slowest.map_or(0.0, |lap| lap.hearing_ms),
        longest_frame_ms: hearing.iter().map(|lap| lap.longest_frame_ms).fold(0.0, f64::max),
        bare_longest_frame_ms: bare.lap("capped")?.longest_frame_ms,
        ours: Window { first_frame_ms: library.first_frame_ms, ..talk.window()? },
        bare: bare.window()?,
    })
}

fn of_library(file: &str) -> Vec<String> {
    vec![
        format!("measure {file}"),
        "screen library".into(),
        "mark".into(),
        "lap library".into(),
        "quit".into(),
    ]
}

fn of_talk(file: &str) -> Vec<String> {
    let steps =
        ["screen briefing", "key Enter", "screen conversation", "wait 60", "phases"].map(str::to_owned);
    let replies = (0..TIMES).flat_map(|time| {
        let lap = format!("lap {}", heard(time));
        [format!("type {REPLY}"), "mark".into(), "key Enter".into(), "heard".into(), lap]
    });
    let measured = [format!("measure {file}")].into_iter();
    measured.chain(steps).chain(replies).chain(["quit".to_owned()]).collect()
}

/// What the lap is called in which the reply is heard that often.
fn heard(time: usize) -> String {
    format!("hearing-{time}")
}

fn measured(
    what: &str,
    args: &[&str],
    script: impl Fn(&str) -> Vec<String>,
    folder: &Path,
    shell: &mut Shell<'_>,
) -> Result<Figures, Failure> {
    writeln!(shell.err, "measuring {what} ...")?;
    let (steps, file) = (folder.join("script.txt"), folder.join("figures.json"));
    files::replace(&file, b"").map_err(Failure::of)?;
    let lines = script(&file.display().to_string()).join("\n");
    files::replace(&steps, lines.as_bytes()).map_err(Failure::of)?;
    open(args, folder, &steps)?;
    let text = files::read_text(&file, CAP_BYTES).map_err(Failure::of)?;
    serde_json::from_str(&text).map_err(|error| Failure(format!("{what} left no figures: {error}")))
}

fn open(args: &[&str], folder: &Path, script: &Path) -> Result<(), Failure> {
    let program: PathBuf = std::env::current_exe().map_err(Failure::of)?;
    let mut window = Command::new(program);
    window.args(args).arg("--data").arg(folder).arg("--script").arg(script);
    let done = window.stdin(Stdio::null()).stdout(Stdio::null()).output().map_err(Failure::of)?;
    if done.status.success() {
        return Ok(());
    }
    Err(Failure(String::from_utf8_lossy(&done.stderr).trim().to_owned()))
}

impl Figures {
    fn lap(&self, name: &str) -> Result<&Lap, Failure> {
        let lap = self.laps.iter().find(|lap| lap.name == name);
        lap.ok_or_else(|| Failure(format!("the window closed before it had measured `{name}`")))
    }

    fn window(&self) -> Result<Window, Failure> {
        let (uncapped, capped, minimised) =
            (self.lap("uncapped")?, self.lap("capped")?, self.lap("minimised")?);
        let share = |lap: &Lap| lap.processor_seconds / lap.seconds;
        Ok(Window {
            first_frame_ms: self.first_frame_ms,
            frame_ms: uncapped.seconds * 1_000.0 / f64::from(uncapped.frames),
            capped_share: share(capped),
            minimised_share: share(minimised),
            memory_mb: capped.memory_mb,
        })
    }
}

impl Windows {
    /// Rows of the table: a name, ours, the bare one's, what ours should be.
    pub(super) fn rows(&self) -> Vec<[String; 4]> {
        let (ours, bare) = (&self.ours, &self.bare);
        let row =
            |name: &str, ours: String, bare: String, aim: String| [format!("bench-{name}"), ours, bare, aim];
        let ms = |value: f64| format!("{value:.0} ms");
        let share = |value: f64| format!("{:.0} %", value * 100.0);
        let mb = |value: f64| format!("{value:.0} MB");
        vec![
            row(
                "first-frame",
                ms(ours.first_frame_ms),
                ms(bare.first_frame_ms),
                ms(2.0 * bare.first_frame_ms + 300.0),
            ),
            row("frame", ms(ours.frame_ms), ms(bare.frame_ms), ms(2.0 * bare.frame_ms)),
            row(
                "breathing",
                share(ours.capped_share),
                share(bare.capped_share),
                share(1.5 * bare.capped_share),
            ),
            row("minimised", share(ours.minimised_share), share(bare.minimised_share), share(0.02)),
            row("window-memory", mb(ours.memory_mb), mb(bare.memory_mb), mb(bare.memory_mb + 120.0)),
            row("longest-frame", ms(self.longest_frame_ms), ms(self.bare_longest_frame_ms), ms(50.0)),
            row("answer", ms(self.answer_ms), String::new(), ms(100.0 + self.hearing_ms)),
            row("hearing", ms(self.hearing_ms), String::new(), String::new()),
        ]
    }
}
