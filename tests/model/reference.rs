//! The reference talks: from given acts the customer moves as the reference program's does.

use empathy_engine::cli::orderings::compare::compare;
use empathy_engine::cli::orderings::talks::{self, Talks};
use empathy_engine::constants::Constants;
use serde_json::Value;

const FILE: &str = include_str!("../fixtures/reference_talks.json");
/// The reference figures have three digits.
const ROUNDING: f64 = 0.000_5 + 1e-9;

fn reference() -> (Talks, Value) {
    let file: Value = serde_json::from_str(FILE).unwrap();
    (talks::read(FILE).unwrap(), file["this_version"].clone())
}

fn differs(ours: &Value, theirs: &Value) -> bool {
    match (ours.as_f64(), theirs.as_f64()) {
        (Some(ours), Some(theirs)) => (ours - theirs).abs() > ROUNDING,
        _ => ours != theirs,
    }
}

#[test]
fn every_trajectory_is_the_reference_to_three_digits() {
    let (talks, reference) = reference();
    assert_eq!(talks.talks.len(), 49);
    let mut differences = Vec::new();
    for talk in &talks.talks {
        let ours = serde_json::to_value(talk.play(&Constants::version_1())).unwrap();
        for name in ["anger", "H", "T", "E", "F", "stage"] {
            let (ours, theirs) = (&ours[name], &reference[&talk.id][name]);
            let (ours, theirs) = (ours.as_array().unwrap(), theirs.as_array().unwrap());
            assert_eq!(ours.len(), theirs.len(), "{} {name}", talk.id);
            let place = ours.iter().zip(theirs).position(|(ours, theirs)| differs(ours, theirs));
            differences.extend(
                place.map(|at| format!("{} {name} after {at}: {} and not {}", talk.id, ours[at], theirs[at])),
            );
        }
    }
    assert!(differences.is_empty(), "{differences:#?}");
}

#[test]
fn every_final_figure_is_the_reference_to_three_digits() {
    let (talks, reference) = reference();
    let mut differences = Vec::new();
    for talk in &talks.talks {
        let ours = serde_json::to_value(talk.play(&Constants::version_1())).unwrap();
        for (name, theirs) in reference[&talk.id]["final"].as_object().unwrap() {
            let ours = &ours["final"][name];
            if differs(ours, theirs) {
                differences.push(format!("{} {name}: {ours} and not {theirs}", talk.id));
            }
        }
    }
    assert!(differences.is_empty(), "{differences:#?}");
}

#[test]
fn every_ordering_holds_and_no_cheat_pays() {
    let (talks, _) = reference();
    let figures: Vec<_> = talks.talks.iter().map(|talk| talk.play(&Constants::version_1())).collect();
    let compared = compare(&talks, &figures);
    let cheats: usize = talks.talks.iter().map(|talk| talk.games.len()).sum();
    assert_eq!((talks.orderings.len(), compared.len()), (93, 93 + cheats));
    let failing: Vec<_> = compared.iter().filter(|one| !one.holds()).collect();
    assert!(failing.is_empty(), "{failing:#?}");
}

#[test]
fn an_ordering_that_does_not_hold_is_found() {
    let (talks, _) = reference();
    let mut spoilt = Constants::default();
    spoilt.acknowledgement.hollow = 0.0;
    spoilt.acts.work.recycled = 1.0;
    spoilt.acts.naming.novelty = vec![1.0];
    let spoilt = spoilt.into();
    let figures: Vec<_> = talks.talks.iter().map(|talk| talk.play(&spoilt)).collect();
    assert!(compare(&talks, &figures).iter().any(|one| !one.holds()));
}
