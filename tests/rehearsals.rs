//! Rehearsals inside scenarios: those of every shipped scenario come out as their author expects, and what
//! comes out otherwise is found at its place.

#![expect(clippy::unwrap_used, reason = "a broken fixture should stop the test")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use empathy_engine::drive::{self, Keeping, Setting};
use empathy_engine::files::Home;
use empathy_engine::listen::{self, Listener};
use empathy_engine::locale::Locale;
use empathy_engine::scenario::{self, Scenario};
use empathy_engine::simulate::lines::unused_lines;
use empathy_engine::simulate::rehearsal::{Outcome, rehearse};

/// Every shipped scenario has at least so many.
const FEWEST: usize = 3;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn setting(listener: Arc<dyn Listener>) -> Setting {
    Setting { listener, locale: Locale::english(), keeping: Keeping::Memory }
}

fn with_the_reader() -> Setting {
    let (listener, deaf) = drive::listener(&Home::find(Some(Path::new("nowhere"))));
    assert_eq!(deaf, None);
    setting(Arc::new(listener))
}

fn by_cues_alone() -> Setting {
    setting(Arc::new(listen::english()))
}

fn scenario_of(text: &str) -> Scenario {
    let checked = scenario::read("t", text);
    assert!(checked.problems.is_empty(), "{:#?}", checked.problems);
    checked.scenario
}

fn shipped() -> Vec<(String, Scenario)> {
    let folders = std::fs::read_dir(root().join("scenarios")).unwrap().map(|entry| entry.unwrap().path());
    let scenarios = folders.filter(|folder| folder.is_dir()).map(|folder| {
        let text = std::fs::read_to_string(folder.join("scenario.ron")).unwrap();
        (folder.file_name().unwrap().to_string_lossy().into_owned(), scenario_of(&text))
    });
    let mut scenarios: Vec<_> = scenarios.collect();
    scenarios.sort_by(|one, other| one.0.cmp(&other.0));
    scenarios
}

/// What came out otherwise, as a person reads it.
fn otherwise(name: &str, scenario: &Scenario, setting: &Setting) -> Vec<String> {
    let outcomes = rehearse(scenario, 1, setting);
    let problems = outcomes.iter().filter_map(|outcome| outcome.problem(&setting.locale));
    problems.map(|problem| format!("{name}\n{}", problem.render(&scenario.text))).collect()
}

#[test]
fn every_shipped_scenario_is_rehearsed_and_comes_out_as_expected() {
    let setting = with_the_reader();
    let mut wrong = Vec::new();
    for (name, scenario) in shipped() {
        let count: usize = scenario.contacts.iter().map(|contact| contact.rehearsals.len()).sum();
        assert!(count >= FEWEST, "{name} has {count} rehearsals");
        wrong.extend(otherwise(&name, &scenario, &setting));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Rehearsals that need the reader: the word lists alone do not know all of their words.
const ONLY_WITH_THE_READER: &[(&str, &str)] = &[("lost_number", "the_voice_comes_late")];

#[test]
fn nearly_all_of_them_hold_by_word_lists_alone() {
    let setting = by_cues_alone();
    let mut failed: Vec<(String, String)> = Vec::new();
    for (name, scenario) in shipped() {
        let outcomes = rehearse(&scenario, 1, &setting);
        let wrong = outcomes.into_iter().filter(|outcome| !outcome.is_as_expected());
        failed.extend(wrong.map(|outcome| (name.clone(), outcome.rehearsal)));
    }
    failed.dedup();
    let known: Vec<(String, String)> =
        ONLY_WITH_THE_READER.iter().map(|(name, id)| ((*name).to_owned(), (*id).to_owned())).collect();
    assert_eq!(failed, known);
}

/// The fixtures of rehearsals that come out otherwise, with the places their first line names.
fn broken() -> Vec<(String, String, String)> {
    let files = std::fs::read_dir(root().join("tests/fixtures/broken")).unwrap();
    let names = files.map(|file| file.unwrap().path());
    let of_rehearsals = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        ["E601", "W601", "W602"].iter().any(|code| name.starts_with(code))
    };
    let fixture = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let expected = text.lines().next().unwrap().strip_prefix("// expects ").unwrap().to_owned();
        (path.display().to_string(), text, expected)
    };
    names.filter(of_rehearsals).map(fixture).collect()
}

#[test]
fn what_comes_out_otherwise_is_found_at_its_place_and_nothing_else() {
    let setting = by_cues_alone();
    for (name, text, expected) in broken() {
        let scenario = scenario_of(&text);
        let outcomes = rehearse(&scenario, 1, &setting);
        let rehearsed = outcomes.iter().filter_map(|outcome| outcome.problem(&setting.locale));
        let found: Vec<String> = rehearsed
            .chain(unused_lines(&scenario, 2, &setting))
            .map(|problem| format!("{} {}:{}", problem.code.0, problem.line, problem.column))
            .collect();
        assert_eq!(found, [expected], "{name}");
    }
}

/// A scenario with one rehearsal that says `says` and expects `expect`.
fn rehearsed(says: &str, expect: &str) -> Vec<Outcome> {
    let text = include_str!("../scenarios/new_key/scenario.ron");
    let rehearsal = format!("rehearsals: [(id: \"one\", {says}, expect: [{expect}])],\n    turn_limit: 20");
    let without = text.split("    rehearsals: [").next().unwrap();
    let text = format!("{})\n", without.replace("turn_limit: 20", &rehearsal));
    rehearse(&scenario_of(&text), 1, &by_cues_alone())
}

const GOOD: &str = "says: [
    \"Twenty minutes on your landing because of our key, no wonder you're annoyed. I'm sorry. Have you got the old one?\",
    \"I'll cut you a new key now, no charge. Is that all right?\", \"/give recut\", \"Thank you for coming back. Goodbye.\"]";
const BAD: &str = "says: [\"That's your own fault. Please calm down.\", \"/end\"]";

/// Every kind of expectation: what holds of the good talk and not of the bad one, or the other way round.
const OF_THE_GOOD: [&str; 13] = [
    "lowers(anger: clearly)",
    "raises(heard: clearly, trust: slightly)",
    "reveals(\"original\")",
    "heard_as(apology)",
    "not_heard_as(blame)",
    "takes_up(\"landing\")",
    "asks_about(\"original\")",
    "offers(\"recut\")",
    "ends(content)",
    "ends(goodbye)",
    "settled",
    "satisfaction_at_least(7)",
    "scores_at_least(listening: 60, resolution_cost: 60)",
];
const OF_THE_BAD: [&str; 7] = [
    "raises(anger: slightly)",
    "keeps_back(\"original\")",
    "heard_as(blame)",
    "not_heard_as(apology)",
    "unsettled",
    "satisfaction_at_most(4)",
    "scores_at_most(listening: 40, acknowledgement: 40)",
];

#[test]
fn every_kind_of_expectation_tells_a_good_talk_from_a_bad_one() {
    let holds = |says: &str, expect: &str| rehearsed(says, expect).iter().all(Outcome::is_as_expected);
    for (expectations, of, not_of) in [(&OF_THE_GOOD[..], GOOD, BAD), (&OF_THE_BAD[..], BAD, GOOD)] {
        for expect in expectations {
            assert!(holds(of, expect), "{expect}: {:#?}", rehearsed(of, expect));
            assert!(!holds(not_of, expect), "{expect}");
        }
    }
    assert!(!holds(GOOD, "costs_us_under(2)") && holds(GOOD, "costs_us_under(6)"));
    assert!(!holds(GOOD, "costs_them_under(1)") && holds(GOOD, "costs_them_under(30)"));
    assert!(holds("says: [\"Hello.\"]", "ends(stays)") && !holds(GOOD, "ends(stays)"));
    assert!(!holds(GOOD, "ends(walks_out)") && !holds(GOOD, "ends(handed_over)"));
}

#[test]
fn wordings_are_held_against_each_other() {
    let apart =
        "wordings: [\"No wonder you're annoyed after twenty minutes on the landing.\", \"Calm down.\"]";
    let outcomes = rehearsed(apart, "within(5)");
    let otherwise = outcomes[0].otherwise.as_ref().unwrap();
    assert_eq!(otherwise.wording.as_deref(), Some("Calm down."));
    let same = "wordings: [\"No wonder you're annoyed.\", \"No wonder you're annoyed!\"]";
    assert!(rehearsed(same, "within(5)")[0].is_as_expected());
}

#[test]
fn who_is_meant_stands_there_and_seeds_are_kept() {
    let key = scenario_of(include_str!("../scenarios/new_key/scenario.ron"));
    for who in ["", "hanneke", "gwen"] {
        for seed in key.seeds_of(0, who).take(3) {
            let name = key.draw(0, seed).person.name;
            let wanted = if who.is_empty() { "rui" } else { who };
            assert!(name.to_lowercase().starts_with(wanted), "{who} and seed {seed} draw {name}");
        }
    }
    let outcomes = rehearsed("seeds: [5], says: [\"Hello.\"]", "settled");
    assert_eq!(outcomes[0].otherwise.as_ref().unwrap().seed, 5);
}

fn check(folder: &Path, args: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_empathy-engine"))
        .args(["--data", folder.to_str().unwrap(), "check", "--cues-alone"])
        .args(args)
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

#[test]
fn check_plays_them_and_can_leave_them_out() {
    let home = tempfile::tempdir().unwrap();
    let file = root().join("tests/fixtures/broken/E601_comes_out_otherwise.ron").display().to_string();
    let (code, out) = check(home.path(), &[&file]);
    assert_eq!(code, Some(1), "{out}");
    assert!(
        out.contains("error[E601]: “cross” expects lowers(anger: clearly), but anger went from"),
        "{out}"
    );
    assert!(out.contains("0 of 1 rehearsal played as expected: 1 error"), "{out}");
    let (code, out) = check(home.path(), &[&file, "--no-rehearsals"]);
    assert_eq!((code, out.as_str()), (Some(0), "1 scenario checked, nothing wrong\n"));
    let (code, out) = check(home.path(), &[&file, "--json"]);
    let problem: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &problem["code"], &problem["severity"]), (Some(1), &"E601".into(), &"error".into()));
    assert!(!home.path().join("replays").exists(), "a rehearsal of check leaves no replay");
}
