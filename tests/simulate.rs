//! The cheats' bench: the same sessions every time, and a scenario that can be gamed is refused.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use empathy_engine::drive::{Keeping, Setting};
use empathy_engine::listen;
use empathy_engine::locale::Locale;
use empathy_engine::scenario::{self, Scenario};
use empathy_engine::simulate::bench::{Finding, Report, bench};
use empathy_engine::simulate::{HeardBefore, Trainee, play};

const KEY: &str = include_str!("../scenarios/new_key/scenario.ron");

fn setting() -> Setting {
    Setting { listener: Arc::new(listen::english()), locale: Locale::english(), keeping: Keeping::Memory }
}

fn scenario_of(text: &str) -> Scenario {
    let checked = scenario::read("bench", text);
    assert!(checked.problems.is_empty(), "{:#?}", checked.problems);
    checked.scenario
}

fn report(text: &str) -> Report {
    bench(&scenario_of(text), 0, 4, &setting(), None, &AtomicUsize::new(0))
}

#[test]
fn the_same_seed_plays_the_same_session() {
    let scenario = scenario_of(KEY);
    for trainee in [Trainee::Expert, Trainee::Random, Trainee::Liar] {
        let one = play(&scenario, 0, trainee, 5, &setting());
        let other = play(&scenario, 0, trainee, 5, &setting());
        assert_eq!((one.card, one.turns, one.found), (other.card, other.turns, other.found));
    }
}

#[test]
fn listening_and_doing_beats_either_alone_and_every_cheat() {
    let report = report(KEY);
    assert_eq!(report.findings, []);
    let satisfaction = |trainee: Trainee| report.rows[trainee as usize].satisfaction.mean;
    let expert = satisfaction(Trainee::Expert);
    for other in
        [Trainee::Warm, Trainee::Cold, Trainee::Rude, Trainee::Script, Trainee::Silent, Trainee::Liar]
    {
        assert!(satisfaction(other) < expert, "{}: {} and {expert}", other.name(), satisfaction(other));
    }
}

#[test]
fn what_cannot_be_found_or_won_is_refused() {
    let hidden = KEY.replace("\n    ways_out: [", "\n    hidden: [(id: \"secret\", says: \"Nobody knows.\", words: [\"secret\"], guard: buried, topics: [\"nowhere\"])],\n    ways_out: [");
    let checked = scenario::read("bench", &hidden);
    let report = bench(&checked.scenario, 0, 1, &setting(), None, &AtomicUsize::new(0));
    assert!(report.findings.contains(&Finding::NeverFound("secret".into())), "{:?}", report.findings);
    let short = KEY.replace("turn_limit: 20", "turn_limit: 1");
    let report =
        bench(&scenario::read("bench", &short).scenario, 0, 1, &setting(), None, &AtomicUsize::new(0));
    assert!(report.findings.contains(&Finding::NoGoodEnd), "{:?}", report.findings);
}

#[test]
fn the_command_says_the_same_twice() {
    let home = tempfile::tempdir().unwrap();
    let run = || {
        let output = Command::new(env!("CARGO_BIN_EXE_empathy-engine"))
            .arg("--data")
            .arg(home.path())
            .args(["simulate", "new_key", "--sessions", "1", "--cues-alone", "--json"])
            .output()
            .unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let (code, out) = run();
    assert_eq!(run(), (code, out.clone()));
    let report: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(report["rows"].as_array().unwrap().len(), Trainee::ALL.len());
    assert!(!Path::new(home.path()).join("replays").exists());
}

#[test]
fn the_same_sessions_from_memory_come_out_the_same() {
    let scenario = scenario_of(KEY);
    let before = Arc::new(HeardBefore::default());
    let run = || {
        let report = bench(&scenario, 0, 2, &setting(), Some(&before), &AtomicUsize::new(0));
        serde_json::to_string(&report).unwrap()
    };
    let heard = run();
    let kept = before.len();
    assert_eq!(run(), heard);
    assert_eq!(before.len(), kept, "nothing new was heard");
    let fresh = bench(&scenario, 0, 2, &setting(), None, &AtomicUsize::new(0));
    assert_eq!(serde_json::to_string(&fresh).unwrap(), heard);
}
