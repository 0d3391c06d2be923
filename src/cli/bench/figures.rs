//! The measurements themselves. Everything is repeated, and the best of the repetitions counts: the
//! work is the same each time, what differs is what else the machine was doing.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::Serialize;

use super::Growth;
use super::talks::{Rehearsed, begin, endless, endless_reply, rehearsed, setting};
use crate::cli::{Failure, Shell};
use crate::drive::{Setting, Talk};
use crate::files;
use crate::listen::Heard;
use crate::replay::{Replay, verify};
use crate::scenario::{Case, Scenario};
use crate::scoring;
use crate::session::Session;
use crate::session::input::Input;

/// Seeds with which every talk is played.
const SEEDS: u64 = 10;
/// How often everything is repeated.
const REPETITIONS: usize = 7;
/// How long the fastest thing goes on in each repetition.
const LONG_ENOUGH: Duration = Duration::from_millis(200);
/// Lengths of the talk whose growth is measured, in turns.
const LENGTHS: [usize; 3] = [100, 200, 400];

/// Everything that is measured.
#[derive(Debug, Serialize)]
pub(super) struct Figures {
    /// Half of all turns are faster: hearing, customer, words, the line of the replay; no disk.
    pub(super) turn_p50_ms: f64,
    /// One turn in a hundred is slower.
    pub(super) turn_p99_ms: f64,
    /// Turns over which the two were taken.
    pub(super) turns_measured: usize,
    /// Customer and scores with the acts given, on one core.
    pub(super) acts_given_turns_per_second: f64,
    /// Mean time of a turn in talks of growing length.
    pub(super) growth: Vec<Growth>,
    /// Reading a replay of 1,000 turns.
    pub(super) replay_of_1000_turns_opens_ms: f64,
    /// Playing its inputs again and comparing.
    pub(super) replay_of_1000_turns_plays_again_ms: f64,
    /// The most memory this process held when it had played one whole talk; only Linux tells.
    pub(super) peak_memory_of_a_talk_mb: Option<f64>,
}

pub(super) fn measure(shell: &Shell<'_>) -> Result<Figures, Failure> {
    let talks = rehearsed(shell)?;
    let first = talks.first().ok_or_else(|| Failure("there are no talks to measure".into()))?;
    std::hint::black_box(play(first, 1, &setting(), &mut Vec::new()).card());
    // First of all, while nothing else has been in memory yet.
    let peak_memory_of_a_talk_mb = peak_memory_mb();
    let (mut times, acts_given_turns_per_second) = (turn_times(&talks), acts_given(&talks));
    times.sort_unstable();
    let scenario = endless(first.scenario.clone());
    let [opens, plays_again] = replay_of_1000_turns(&scenario)?;
    Ok(Figures {
        turn_p50_ms: percentile(&times, 50),
        turn_p99_ms: percentile(&times, 99),
        turns_measured: times.len(),
        acts_given_turns_per_second,
        growth: LENGTHS.into_iter().map(|turns| growth(&scenario, turns)).collect(),
        replay_of_1000_turns_opens_ms: opens,
        replay_of_1000_turns_plays_again_ms: plays_again,
        peak_memory_of_a_talk_mb,
    })
}

/// Plays one talk and notes how long each reply took.
fn play(rehearsed: &Rehearsed, seed: u64, setting: &Setting, times: &mut Vec<Duration>) -> Talk {
    let mut talk = begin(&rehearsed.scenario, seed, setting);
    for input in &rehearsed.inputs {
        let (input, is_reply) = (input.clone(), matches!(input, Input::Say(_)));
        let started = Instant::now();
        talk.take(input, None);
        if is_reply {
            times.push(started.elapsed());
        }
    }
    talk
}

/// Every reply of every talk with every seed: its best time.
fn turn_times(talks: &[Rehearsed]) -> Vec<Duration> {
    let (setting, mut best) = (setting(), Vec::new());
    // Talks with the same person one after the other: a listener reads a case once.
    for seed in 1..=SEEDS {
        for talk in talks {
            let repeated = (0..REPETITIONS).map(|_| {
                let mut times = Vec::new();
                play(talk, seed, &setting, &mut times);
                times
            });
            best.extend(repeated.reduce(each_best).unwrap_or_default());
        }
    }
    best
}

fn each_best(one: Vec<Duration>, other: Vec<Duration>) -> Vec<Duration> {
    one.into_iter().zip(other).map(|(one, other)| one.min(other)).collect()
}

/// The talks as heard once, played and scored again and again without hearing or words.
fn acts_given(talks: &[Rehearsed]) -> f64 {
    let setting = setting();
    let heard: Vec<(Arc<Case>, Vec<(Input, Option<Heard>)>)> = talks
        .iter()
        .map(|rehearsed| {
            let talk = play(rehearsed, 1, &setting, &mut Vec::new());
            let turns = talk.transcript().turns.iter();
            (
                Arc::new(talk.case().clone()),
                turns.map(|turn| (turn.input.clone(), turn.heard.clone())).collect(),
            )
        })
        .collect();
    let rates = (0..REPETITIONS).map(|_| turns_per_second(&heard));
    rates.fold(0.0, f64::max)
}

fn turns_per_second(talks: &[(Arc<Case>, Vec<(Input, Option<Heard>)>)]) -> f64 {
    let (mut turns, started) = (0_u32, Instant::now());
    while started.elapsed() < LONG_ENOUGH {
        for (case, inputs) in talks {
            let mut session = Session::start_without_words(Arc::clone(case), 1);
            for (input, heard) in inputs {
                session.take_turn(input.clone(), heard.clone());
                turns += 1;
            }
            std::hint::black_box(scoring::score(case, session.transcript()));
        }
    }
    f64::from(turns) / started.elapsed().as_secs_f64()
}

fn growth(scenario: &Scenario, turns: usize) -> Growth {
    let setting = setting();
    endless_talk(scenario, 1, &setting);
    let took = best(|| endless_talk(scenario, turns, &setting));
    #[expect(clippy::cast_precision_loss, reason = "a few hundred turns")]
    let turn_ms = milliseconds(took) / turns as f64;
    Growth { turns, turn_ms }
}

fn endless_talk(scenario: &Scenario, turns: usize, setting: &Setting) -> Talk {
    let mut talk = begin(scenario, 1, setting);
    for turn in 0..turns {
        talk.take(endless_reply(turn), None);
    }
    std::hint::black_box(talk.card());
    talk
}

/// Opening and playing again.
fn replay_of_1000_turns(scenario: &Scenario) -> Result<[f64; 2], Failure> {
    let talk = endless_talk(scenario, 1_000, &setting());
    let replay = Replay::read(talk.replay_bytes()).map_err(Failure::of)?;
    if replay.taken.len() != 1_000 {
        return Err(Failure(format!("the endless talk ended after {} turns", replay.taken.len())));
    }
    let opens = best(|| Replay::read(talk.replay_bytes()));
    Ok([opens, best(|| verify(&replay))].map(milliseconds))
}

/// The best time of all repetitions.
fn best<T>(work: impl Fn() -> T) -> Duration {
    let time = |_| {
        let started = Instant::now();
        std::hint::black_box(work());
        started.elapsed()
    };
    (0..REPETITIONS).map(time).min().unwrap_or_default()
}

fn percentile(sorted: &[Duration], percent: usize) -> f64 {
    let at = (sorted.len() * percent / 100).min(sorted.len().saturating_sub(1));
    sorted.get(at).copied().map_or(0.0, milliseconds)
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

/// The high-water mark of this process, as Linux keeps it.
fn peak_memory_mb() -> Option<f64> {
    status_mb("VmHWM:")
}

/// What this process holds now, as Linux keeps it.
pub(super) fn memory_mb() -> Option<f64> {
    status_mb("VmRSS:")
}

fn status_mb(name: &str) -> Option<f64> {
    let status = files::read_text(Path::new("/proc/self/status"), 100_000).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    let kilobytes: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes / 1_000.0)
}
