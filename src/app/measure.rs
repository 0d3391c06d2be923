//! What the window costs, measured from inside while `bench --window` asks for it.
//!
//! A script (or the bare window) names the file the figures go to and queues [`Phase`]s; every lap is
//! written at once, so that a window that dies in between leaves what was measured.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use bevy::prelude::*;
use bevy::window::{PresentMode, PrimaryWindow};
use bevy::winit::{UpdateMode, WinitSettings};
use serde::Serialize;

use super::practice::Practice;
use super::turns::{HearingTook, TurnsDone};
use crate::files;

/// Clock ticks a second in which Linux counts the time of a process (`sysconf(_SC_CLK_TCK)`).
const TICKS: f64 = 100.0;
/// Time between two pictures at the cap at which processor time is compared.
const CAP: Duration = Duration::from_millis(33);

/// A stretch of time in which the window is left to itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Phase {
    name: &'static str,
    /// How often it draws; as it does by itself if left out.
    mode: Option<UpdateMode>,
    minimised: bool,
    seconds: u64,
}

/// As fast as it goes, then at a cap, then out of sight: at the window's own pace, or at `aside` where it has none.
pub(super) fn phases(aside: Option<UpdateMode>) -> [Phase; 3] {
    let capped = UpdateMode::Reactive {
        wait: CAP,
        react_to_device_events: false,
        react_to_user_events: true,
        react_to_window_events: true,
    };
    [
        Phase { name: "uncapped", mode: Some(UpdateMode::Continuous), minimised: false, seconds: 6 },
        Phase { name: "capped", mode: Some(capped), minimised: false, seconds: 8 },
        Phase { name: "minimised", mode: aside, minimised: true, seconds: 20 },
    ]
}

/// Who decides how often the window draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Watch {
    /// Nothing is being measured.
    Over,
    /// The phase that is measured.
    AtItsPace,
    /// The window, as without a script.
    AtOurPace,
}

/// Everything that was measured of one window.
#[derive(Debug, Default, Serialize)]
struct Figures {
    /// From the start of the process to the end of its first whole frame.
    first_frame_ms: f64,
    laps: Vec<Lap>,
}

/// One stretch of time.
#[derive(Clone, Debug, Default, Serialize)]
struct Lap {
    name: String,
    seconds: f64,
    frames: u32,
    longest_frame_ms: f64,
    /// Time the processor worked for this process, all cores together.
    processor_seconds: f64,
    /// Memory held at its end.
    memory_mb: f64,
    /// From the frame in which Enter came to the end of the one that shows the customer's answer.
    answer_ms: f64,
    /// Of it, hearing on its own thread.
    hearing_ms: f64,
}

/// The measurement that is under way.
#[derive(Resource)]
pub(super) struct Measuring {
    file: PathBuf,
    figures: Figures,
    queue: VecDeque<Phase>,
    phase: Option<Phase>,
    lap: Lap,
    since: Instant,
    frame: Instant,
    processor: f64,
    before: Option<WinitSettings>,
    /// Whether a lap is under way in which the window keeps its own pace.
    is_lap: bool,
    /// Since when an answer is awaited.
    awaited: Option<Instant>,
}

impl Measuring {
    pub(super) fn new(file: PathBuf) -> Self {
        let (figures, lap, now) = (Figures::default(), Lap::default(), Instant::now());
        let (queue, phase, before, awaited) = (VecDeque::new(), None, None, None);
        let (since, frame, is_lap) = (now, now, false);
        Self { file, figures, queue, phase, lap, since, frame, processor: 0.0, before, is_lap, awaited }
    }

    /// Leaves the window to itself for these phases, one after the other.
    pub(super) fn queue(&mut self, phases: impl IntoIterator<Item = Phase>) {
        self.queue.extend(phases);
    }

    /// Whether no phase is left.
    pub(super) fn is_idle(&self) -> bool {
        self.queue.is_empty() && self.phase.is_none()
    }

    /// Who decides how often the window draws now.
    pub(super) fn watch(&self) -> Watch {
        match &self.phase {
            None if self.is_lap => Watch::AtOurPace,
            None => Watch::Over,
            Some(Phase { mode: Some(_), .. }) => Watch::AtItsPace,
            Some(Phase { mode: None, .. }) => Watch::AtOurPace,
        }
    }

    /// Begins a lap at the window's own pace, as somebody at it would have it.
    pub(super) fn mark(&mut self) {
        self.is_lap = true;
        self.begin();
    }

    /// Begins a lap.
    fn begin(&mut self) {
        self.lap = Lap::default();
        self.processor = processor_seconds();
        (self.since, self.frame) = (Instant::now(), Instant::now());
    }

    /// Ends the lap and keeps it.
    pub(super) fn end(&mut self, name: &str) {
        name.clone_into(&mut self.lap.name);
        self.lap.seconds = self.since.elapsed().as_secs_f64();
        self.lap.processor_seconds = processor_seconds() - self.processor;
        self.lap.memory_mb = memory_mb();
        self.is_lap = false;
        self.figures.laps.push(self.lap.clone());
        let written = serde_json::to_vec(&self.figures).map(|bytes| files::replace(&self.file, &bytes));
        if !matches!(written, Ok(Ok(()))) {
            error!("the figures cannot be written to {}", self.file.display());
        }
    }

    /// Follows a reply from Enter to the picture of its answer; called at the end of a frame.
    fn follow(&mut self, is_hearing: bool, hearing: Duration) {
        if is_hearing {
            self.awaited.get_or_insert(self.frame);
        } else if let Some(since) = self.awaited.take() {
            self.lap.answer_ms = since.elapsed().as_secs_f64() * 1_000.0;
            self.lap.hearing_ms = hearing.as_secs_f64() * 1_000.0;
        }
    }

    fn count(&mut self) {
        if self.figures.first_frame_ms == 0.0 {
            self.figures.first_frame_ms = age_ms();
        }
        let took = self.frame.elapsed().as_secs_f64() * 1_000.0;
        self.frame = Instant::now();
        self.lap.frames += 1;
        self.lap.longest_frame_ms = self.lap.longest_frame_ms.max(took);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Last, (follow, count).chain().after(TurnsDone).run_if(resource_exists::<Measuring>));
}

fn follow(
    mut measuring: ResMut<'_, Measuring>,
    practice: Option<Res<'_, Practice>>,
    took: Option<Res<'_, HearingTook>>,
) {
    let hearing = took.map(|took| took.0).unwrap_or_default();
    measuring.follow(practice.is_some_and(|practice| practice.is_hearing()), hearing);
}

fn count(
    mut measuring: ResMut<'_, Measuring>,
    mut settings: ResMut<'_, WinitSettings>,
    mut window: Single<'_, '_, &mut Window, With<PrimaryWindow>>,
) {
    measuring.count();
    match measuring.phase {
        Some(phase) if measuring.since.elapsed().as_secs() >= phase.seconds => {
            measuring.end(phase.name);
            measuring.phase = None;
            window.set_minimized(false);
            window.focused = true;
            if let Some(before) = measuring.before.take() {
                *settings = before;
            }
        }
        Some(_) => {}
        None => {
            let Some(phase) = measuring.queue.pop_front() else { return };
            window.present_mode = PresentMode::AutoNoVsync;
            window.set_minimized(phase.minimised);
            // A display without a window manager minimises nothing: what counts is the lost focus.
            window.focused = !phase.minimised;
            if let Some(mode) = phase.mode {
                measuring.before = Some(settings.clone());
                *settings = WinitSettings { focused_mode: mode, unfocused_mode: mode };
            }
            measuring.phase = Some(phase);
            measuring.begin();
        }
    }
}

/// Milliseconds since this process began; the kernel counts them in hundredths of a second.
fn age_ms() -> f64 {
    let up: f64 = word("/proc/uptime", 0);
    (up - stat(19) / TICKS) * 1_000.0
}

fn processor_seconds() -> f64 {
    (stat(11) + stat(12)) / TICKS
}

/// A field of this process's line, counted from after its name (`proc(5)`, field 3 is 0).
fn stat(field: usize) -> f64 {
    let line = files::read_text(Path::new("/proc/self/stat"), 10_000).unwrap_or_default();
    let after_name = line.rsplit_once(") ").map_or("", |(_, rest)| rest);
    after_name.split_whitespace().nth(field).and_then(|word| word.parse().ok()).unwrap_or_default()
}

fn word(path: &str, at: usize) -> f64 {
    let text = files::read_text(Path::new(path), 10_000).unwrap_or_default();
    text.split_whitespace().nth(at).and_then(|word| word.parse().ok()).unwrap_or_default()
}

fn memory_mb() -> f64 {
    const PAGE_MB: f64 = 4_096.0 / 1_000_000.0;
    word("/proc/self/statm", 1) * PAGE_MB
}
