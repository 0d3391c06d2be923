//! `simulate`: the cheats' bench. Is a scenario winnable and fair, and can nobody game it?

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use clap::Args;

use super::{Failure, Outcome, Shell, open};
use crate::drive::{Keeping, Setting};
use crate::listen;
use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::Scenario;
use crate::scoring::SCORES;
use crate::simulate::bench::{Finding, Report, Row, bench};
use crate::simulate::{HeardBefore, Trainee, play};

/// How often it is said how far it is.
const PROGRESS: Duration = Duration::from_secs(2);

const EXAMPLES: &str = "\
Examples:
  empathy-engine simulate new_key                  17 trainees, 10 sessions each
  empathy-engine simulate my_own/scenario.ron --sessions 50
  empathy-engine simulate half_past_five --contact 2 --json

Honest styles should do well, one-sided ones not well enough, cheats badly in the scores they play for
(marked with *). Exit codes: 0 the scenario holds, 1 something was found, 2 it could not be played.
The same sessions come out every time. Stop it with Ctrl-C; nothing is kept.";

/// Lets seeded trainees, honest ones and cheats, play a scenario.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct SimulateArgs {
    /// A scenario of the library by its id, or a path to one.
    scenario: String,
    /// Sessions of each trainee.
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    sessions: u32,
    /// Which contact of the scenario, from 1.
    #[arg(long, value_name = "N", default_value_t = 1)]
    contact: usize,
    /// Hear by the word lists alone, without the trained reader: many times faster.
    #[arg(long)]
    cues_alone: bool,
    /// Play everything a second time with what was heard the first time, and say how fast that goes.
    #[arg(long, conflicts_with = "json")]
    again: bool,
    /// Print one talk of this trainee instead.
    #[arg(long, value_name = "TRAINEE")]
    show: Option<String>,
    /// Which of the sessions to print, from 1.
    #[arg(long, value_name = "N", default_value_t = 1, requires = "show")]
    seed: u64,
    /// Print everything as JSON.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &SimulateArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let scenario = open::scenario(shell, &args.scenario)?;
    let contact = open::contact(&scenario, args.contact)?;
    let mut setting = open::setting(Keeping::Memory, shell);
    if args.cues_alone {
        setting.listener = Arc::new(listen::english());
    }
    if let Some(name) = &args.show {
        return show_talk(name, args.seed, &scenario, contact, &setting, shell);
    }
    let since = Instant::now();
    let before = args.again.then(|| Arc::new(HeardBefore::default()));
    let sessions = args.sessions as usize;
    let report = watched(&scenario, contact, sessions, &setting, before.as_ref(), shell)?;
    let seconds = since.elapsed().as_secs_f64();
    if args.json {
        writeln!(shell.out, "{}", serde_json::to_string_pretty(&report).map_err(Failure::of)?)?;
    } else {
        show(&report, seconds, shell)?;
    }
    if before.is_some() {
        let since = Instant::now();
        let again = watched(&scenario, contact, sessions, &setting, before.as_ref(), shell)?;
        writeln!(shell.out, "{}", speed(&again, "simulate-again", since.elapsed().as_secs_f64()))?;
    }
    Ok(if report.is_refused() { Outcome::Findings } else { Outcome::Good })
}

/// One talk of one trainee, so that a verdict can be understood.
fn show_talk(
    name: &str,
    seed: u64,
    scenario: &Scenario,
    contact: usize,
    setting: &Setting,
    shell: &mut Shell<'_>,
) -> Result<Outcome, Failure> {
    let Some(trainee) = Trainee::ALL.into_iter().find(|trainee| trainee.name() == name) else {
        let names = Trainee::ALL.map(Trainee::name).join(", ");
        return Err(Failure(format!("there is no trainee `{name}`; there are {names}")));
    };
    for (is_customer, words) in play(scenario, contact, trainee, seed, setting).lines {
        let sign = if is_customer { "  " } else { "> " };
        writeln!(shell.out, "{sign}{words}")?;
    }
    Ok(Outcome::Good)
}

/// Plays the bench on threads of its own and says how far it is.
fn watched(
    scenario: &Scenario,
    contact: usize,
    sessions: usize,
    setting: &Setting,
    before: Option<&Arc<HeardBefore>>,
    shell: &mut Shell<'_>,
) -> Result<Report, Failure> {
    let (played, all) = (AtomicUsize::new(0), sessions * Trainee::ALL.len());
    let locale = Locale::english();
    thread::scope(|scope| {
        let running = scope.spawn(|| bench(scenario, contact, sessions, setting, before, &played));
        let mut said = Instant::now();
        while !running.is_finished() {
            thread::sleep(Duration::from_millis(20));
            if said.elapsed() >= PROGRESS {
                said = Instant::now();
                let progress =
                    Message::new("simulate-progress").with("played", played.load(Ordering::Relaxed));
                writeln!(shell.err, "{}", locale.say(&progress.with("all", all)))?;
            }
        }
        running.join().map_err(|_| Failure(locale.text("simulate-failed")))
    })
}

fn show(report: &Report, seconds: f64, shell: &mut Shell<'_>) -> Result<(), Failure> {
    let locale = Locale::english();
    let text = |key: &str| locale.text(&format!("simulate-{key}"));
    let heads =
        ["listening", "acknowledgement", "resolution-cost", "satisfaction", "cost", "net", "resolved"];
    let heads: Vec<String> = heads.iter().map(|head| format!("{:>15}", text(head))).collect();
    writeln!(shell.out, "{:<18}{}  {}", text("trainee"), heads.join(""), text("endings"))?;
    for row in &report.rows {
        writeln!(shell.out, "{}", line(row, &locale))?;
    }
    let honest = report.honest.map(|score| format!("{score:>8.0}       "));
    writeln!(shell.out, "{:<18}{}", text("honest"), honest.join(""))?;
    writeln!(shell.out, "{:<18}{}", text("behind"), behind(report, &locale))?;
    writeln!(shell.out, "\n{}", speed(report, "simulate-speed", seconds))?;
    if !report.is_refused() {
        writeln!(shell.out, "{}", text("holds"))?;
    }
    for finding in &report.findings {
        writeln!(shell.out, "{}", locale.say(&sentence(finding, &locale)))?;
    }
    Ok(())
}

/// By how many points the best cheat of each score stays behind the honest median, and who that is.
fn behind(report: &Report, locale: &Locale) -> String {
    let one = |score: usize| {
        let (best, points) = report.best_cheat(score)?;
        let who = locale.text(&format!("trainee-{}", best.name));
        Some(format!("{points:.0} {}: {who}", locale.text(&format!("simulate-{}", SCORES[score]))))
    };
    (0..SCORES.len()).filter_map(one).collect::<Vec<_>>().join(", ")
}

/// How many turns were played in so many seconds.
fn speed(report: &Report, key: &'static str, seconds: f64) -> String {
    let turns: usize = report.rows.iter().map(|row| row.turns).sum();
    #[expect(clippy::cast_precision_loss, reason = "some thousand turns")]
    let speed = format!("{:.0}", turns as f64 / seconds.max(1e-9));
    Locale::english().say(&Message::new(key).with("turns", turns).with("speed", speed))
}

fn line(row: &Row, locale: &Locale) -> String {
    let scores = row.scores.iter().enumerate().map(|(score, spread)| {
        let plays_for = if row.trainee.games().contains(&score) { "*" } else { " " };
        format!("{:>8.0} ±{:>3.0}{plays_for} ", spread.mean, spread.spread)
    });
    let others = [&row.satisfaction, &row.customer_cost, &row.net]
        .map(|spread| format!("{:>8.0} ±{:>3.0}  ", spread.mean, spread.spread));
    let cells: String = scores.chain(others).collect();
    let endings = row.endings.iter();
    let endings =
        endings.map(|(ending, count)| format!("{} {count}", locale.text(&format!("simulate-{ending}"))));
    let endings = endings.collect::<Vec<_>>().join(", ");
    let name = locale.text(&format!("trainee-{}", row.name));
    format!("{name:<18}{cells}{:>12.0} %   {endings}", 100.0 * row.resolved)
}

fn sentence(finding: &Finding, locale: &Locale) -> Message {
    let who = |name: &str| locale.text(&format!("trainee-{name}"));
    match finding {
        Finding::CheatWins(name, score) => Message::new("simulate-cheat-wins")
            .with("who", who(name))
            .with("score", locale.text(&format!("score-{}", SCORES[*score]))),
        Finding::NoGoodEnd => Message::new("simulate-no-good-end"),
        Finding::HalfIsEnough(name) => Message::new("simulate-half-is-enough").with("who", who(name)),
        Finding::StyleFallsBehind(name) => Message::new("simulate-falls-behind").with("who", who(name)),
        Finding::NeverFound(id) => Message::new("simulate-never-found").with("id", id),
    }
}
