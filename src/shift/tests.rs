//! Who comes, who comes back, and how the money is counted.

use std::sync::Arc;

use super::*;
use crate::drive::{Keeping, Setting, Talk, input_of};
use crate::files::Home;
use crate::listen;
use crate::locale::Locale;
use crate::replay::format::Planned;
use crate::replay::{Verdict, verify};
use crate::scenario::Came;

const KEY: &str = include_str!("../../scenarios/new_key/scenario.ron");
const NUMBER: &str = include_str!("../../scenarios/lost_number/scenario.ron");
const HOSTEL: &str = include_str!("../../scenarios/night_desk/scenario.ron");

fn shelf() -> Vec<Scenario> {
    let read = |(id, text): (&str, &str)| scenario::read(id, text).scenario;
    [("new_key", KEY), ("lost_number", NUMBER), ("night_desk", HOSTEL)].map(read).to_vec()
}

/// Two customers with a key, so that a test knows what can be said.
fn keys(budget: f64) -> Plan {
    let planned = |seed| Planned { scenario: "new_key".into(), seed, minutes: 4 };
    Plan { seed: 1, customers: vec![planned(7), planned(8)], budget, currency: "£".into() }
}

fn serve(shift: &mut Shift, home: &Home, lines: &[&str]) -> Vec<String> {
    let next = shift.next().unwrap();
    let setting = Setting {
        listener: Arc::new(listen::english()),
        locale: Locale::english(),
        keeping: Keeping::Folder(home.replays()),
    };
    let scenario = next.scenario_from(&shelf()).unwrap();
    let mut talk = Talk::begin_in_shift(&scenario, next.contact, next.seed, next.in_shift, setting);
    for line in lines {
        let input = input_of(line, talk.case()).unwrap();
        talk.take(input, None);
    }
    let path = talk.replay_path().unwrap();
    let opening = talk.opening_words();
    drop(talk);
    shift.take_in(&path);
    opening
}

fn begin(home: &Home, budget: f64) -> Shift {
    Shift::begin(keys(budget), &home.shifts(), &home.replays())
}

fn home() -> (tempfile::TempDir, Home) {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::find(Some(folder.path()));
    (folder, home)
}

const KEPT: [&str; 3] =
    ["Sorry about the twenty minutes on the landing.", "I'll cut it again right now.", "/give recut"];
const BROKEN: [&str; 2] =
    ["Sorry about the twenty minutes on the landing.", "I'll give you your money back."];

#[test]
fn a_shift_is_the_same_for_the_same_seed_and_has_one_currency() {
    let shelf = shelf();
    for seed in 0..40 {
        let drawn = plan(&shelf, seed).unwrap();
        assert_eq!(Some(&drawn), plan(&shelf, seed).as_ref());
        assert!((2..=4).contains(&drawn.customers.len()) && drawn.budget > 0.0, "{drawn:?}");
        for planned in &drawn.customers {
            let scenario = shelf.iter().find(|scenario| scenario.id == planned.scenario).unwrap();
            assert_eq!(scenario.contacts[0].currency, drawn.currency);
        }
        let minutes: u32 = drawn.customers.iter().map(|planned| planned.minutes).sum();
        assert!(minutes <= 26, "{drawn:?}");
    }
    let orders: std::collections::BTreeSet<String> =
        (0..40).map(|seed| plan(&shelf, seed).unwrap().customers[0].scenario.clone()).collect();
    assert!(orders.len() > 1, "{orders:?}");
    assert_eq!(plan(&[], 1), None);
    assert_eq!(plan(&shelf[..1], 1).unwrap().customers.len(), 2, "one customer, and another of them");
}

#[test]
fn who_comes_back_says_what_became_of_the_promise() {
    let back = |first: &[&str]| {
        let (_folder, home) = home();
        let mut shift = begin(&home, 30.0);
        serve(&mut shift, &home, &[first, &["/end"]].concat());
        serve(&mut shift, &home, &[&KEPT[..], &["/end"]].concat());
        let next = shift.next().unwrap();
        let opening = serve(&mut shift, &home, &["/end"]).join(" ");
        assert!(shift.is_over() && shift.next().is_none());
        (next.again, next.in_shift.before.map(|before| before.came), opening)
    };
    let (kept, broken, left) = (back(&KEPT), back(&BROKEN), back(&["What happened?"]));
    assert_eq!((kept.0, kept.1), (Some(0), Some(Came::Kept)));
    assert_eq!((broken.0, broken.1), (Some(0), Some(Came::Broken)));
    assert_eq!((left.0, left.1), (Some(0), Some(Came::Left)));
    assert!(kept.2 != broken.2 && broken.2 != left.2, "{kept:?} {broken:?} {left:?}");
}

#[test]
fn the_heaviest_broken_promise_comes_back_before_all_others() {
    let (_folder, home) = home();
    let mut shift = begin(&home, 30.0);
    serve(&mut shift, &home, &["What happened?", "/end"]);
    serve(&mut shift, &home, &[&BROKEN[..], &["/end"]].concat());
    let next = shift.next().unwrap();
    assert_eq!(next.again, Some(1), "what was promised weighs more than what was left");
    let before = next.in_shift.before.unwrap();
    assert!(before.promised.unwrap().contains("money back"));
    assert_eq!(next.seed, 8);
}

#[test]
fn the_budget_goes_from_talk_to_talk_and_is_never_exceeded_alone() {
    let (_folder, home) = home();
    let mut shift = begin(&home, 10.0);
    let greedy = ["Sorry about the landing.", "/give refund", "/give voucher", "/end"];
    serve(&mut shift, &home, &greedy);
    assert_eq!(shift.left(), 2.5, "the voucher was more than was left");
    serve(&mut shift, &home, &["/give refund", "/manager refund", "/give refund", "/end"]);
    assert_eq!(shift.left(), 2.5, "what the manager grants is the manager's money");
    let done = |past: &Past| past.after.done.clone();
    assert_eq!(done(&shift.pasts[0]), ["refund"]);
    assert_eq!(done(&shift.pasts[1]), ["refund"]);
    assert!(shift.pasts.iter().map(|past| past.after.own_money).sum::<f64>() <= shift.plan.budget);
}

#[test]
fn a_promise_beyond_the_budget_does_not_happen() {
    let promise = |budget: f64| {
        let (_folder, home) = home();
        let mut shift = begin(&home, budget);
        serve(&mut shift, &home, &["/give voucher", "I'll cut you a new key, no charge.", "/end"]);
        (shift.pasts[0].after.broken.len(), shift.left())
    };
    assert_eq!(promise(30.0), (0, 30.0 - 10.0 - 0.9));
    assert_eq!(promise(10.0), (1, 0.0));
}

#[test]
fn every_talk_of_a_shift_plays_again_the_same() {
    let (_folder, home) = home();
    let mut shift = begin(&home, 30.0);
    serve(&mut shift, &home, &[&BROKEN[..], &["/end"]].concat());
    serve(&mut shift, &home, &[&KEPT[..], &["/end"]].concat());
    serve(&mut shift, &home, &[&KEPT[..], &["/give refund", "/end"]].concat());
    for past in &shift.pasts {
        let replay = read(&past.path).unwrap();
        let turns = replay.taken.len();
        assert_eq!(verify(&replay), Verdict::Same { turns });
    }
}

#[test]
fn a_shift_goes_on_from_its_index_or_from_its_replays_alone() {
    let (_folder, home) = home();
    let mut shift = begin(&home, 30.0);
    serve(&mut shift, &home, &[&BROKEN[..], &["/end"]].concat());
    serve(&mut shift, &home, &["What happened?"]);
    assert!(shift.interrupted.is_some());
    let opened = || Shift::open(&shift.id, &home.shifts(), &home.replays()).unwrap();
    let same = |other: &Shift| {
        assert_eq!((other.pasts.len(), other.left(), &other.plan), (1, shift.left(), &shift.plan));
        assert_eq!(other.interrupted, shift.interrupted);
    };
    same(&opened());
    assert_eq!(open_shifts(&home.shifts()).len(), 1);
    let index = home.shifts().join(format!("{}.json", shift.id));
    files::replace(&index, b"{ damaged").unwrap();
    same(&opened());
    assert!(Shift::open("shift-9-001", &home.shifts(), &home.replays()).is_none());
}

#[test]
fn the_floor_counts_and_not_the_best() {
    let (_folder, home) = home();
    let mut shift = begin(&home, 30.0);
    serve(&mut shift, &home, &[&KEPT[..], &["/end"]].concat());
    serve(&mut shift, &home, &["What happened?", "/end"]);
    let sum = sum_up(&shift);
    for (index, floor) in sum.floors.iter().enumerate() {
        let scores = shift.pasts.iter().filter_map(|past| {
            [&past.card.listening, &past.card.acknowledgement, &past.card.resolution_cost][index]
                .score
                .value()
        });
        assert_eq!(floor.map(|(value, _)| value), scores.min_by(f64::total_cmp));
    }
    assert_eq!(sum.promises[0].kept, 1);
}
