//! What the records of past talks must say.

use std::collections::BTreeSet;
use std::path::Path;

use super::*;
use crate::drive::{Keeping, Setting, Talk};
use crate::files::Home;
use crate::listen;
use crate::locale::Locale;
use crate::scoring::band::Band;
use crate::session::Session;
use crate::session::input::Input;

fn shipped() -> Vec<Scenario> {
    let home = Home::find(Some(Path::new("/nowhere")));
    let found = files::scenarios(&home);
    found.into_iter().map(|found| scenario::read(&found.id, &found.text.unwrap()).scenario).collect()
}

fn scenario(id: &str, skill: &str, minutes: u32) -> Scenario {
    let key = shipped().into_iter().find(|scenario| scenario.id == "new_key").unwrap();
    Scenario { id: id.into(), skill: skill.into(), minutes, ..key }
}

fn talk(scenario: &str, skill: &str, scores: [Option<f64>; 3]) -> Record {
    Record {
        path: "a.jsonl".into(),
        scenario: scenario.into(),
        contact: 0,
        title: "The key".into(),
        skill: skill.into(),
        person: "Rui Tavares".into(),
        seed: 7,
        turns: 3,
        ending: Some(Ending::Closed),
        found: None,
        scores,
        csat: Some(70.0),
        sound: true,
        begun: 0,
    }
}

fn scored(score: f64) -> [Option<f64>; 3] {
    [Some(score), Some(90.0), None]
}

/// What a talk of these inputs came to; insults are replies that go on until the customer has gone.
fn played(scenario: &Scenario, contact: usize, inputs: &[Input]) -> Option<Outcome> {
    let setting = Setting {
        listener: std::sync::Arc::new(listen::english()),
        locale: Locale::english(),
        keeping: Keeping::Memory,
    };
    let mut talk = Talk::begin(scenario, contact, 7, setting);
    for input in inputs {
        talk.take(input.clone(), None);
    }
    outcome(talk.case(), talk.transcript())
}

fn inputs_for(contact: &scenario::Contact, outcome: &Outcome) -> Option<Vec<Input>> {
    Some(match outcome {
        Outcome::Way(id) => {
            let way = contact.ways_out.iter().find(|way| way.id == *id).unwrap();
            let (ask, give) = (Input::AskManager(id.clone()), Input::Give(id.clone()));
            match &way.to {
                Some(desk) => vec![Input::Transfer(desk.clone())],
                None => vec![ask, give, Input::End],
            }
        }
        Outcome::Nothing => vec![Input::End],
        Outcome::WalkedOut => {
            let insult = "You are an idiot and a liar. Shut up, that is your own stupid fault, calm down.";
            vec![Input::Say(insult.into()); 30]
        }
        Outcome::SentAway => {
            let is_way = |desk: &&scenario::Named| {
                contact.ways_out.iter().any(|way| way.to.as_deref() == Some(desk.id.as_str()))
            };
            let desk = contact.desks.iter().find(|desk| !is_way(desk)).unwrap();
            vec![Input::Transfer(desk.id.clone())]
        }
        // These need the author's own words; the golden talks of each scenario hold them.
        Outcome::SaidNo | Outcome::LimitSet => return None,
    })
}

#[test]
fn every_ending_that_is_counted_can_be_reached() {
    for scenario in shipped() {
        for found in endings(&scenario) {
            let index = scenario.contacts.iter().position(|contact| contact.id == found.contact).unwrap();
            let Some(inputs) = inputs_for(&scenario.contacts[index], &found.outcome) else { continue };
            let came_to = played(&scenario, index, &inputs);
            assert_eq!(came_to.as_ref(), Some(&found.outcome), "{} {inputs:?}", scenario.id);
        }
    }
}

#[test]
fn whatever_a_talk_comes_to_is_one_of_the_endings() {
    for scenario in shipped() {
        let all = endings(&scenario);
        let most = 12 * scenario.contacts.len();
        assert!((3..=most).contains(&all.len()), "{}: {} endings", scenario.id, all.len());
        let case = scenario.draw(0, 3);
        let ways: Vec<Input> = case.contact.ways_out.iter().map(|way| Input::Give(way.id.clone())).collect();
        for given in [&ways[..], &ways[..1], &[]] {
            let mut session = Session::start(case.clone(), 3);
            for input in given.iter().chain([&Input::End]) {
                session.take_turn(input.clone(), None);
            }
            let outcome = outcome(&case, session.transcript()).unwrap();
            assert!(all.contains(&Found { contact: case.contact.id.clone(), outcome }), "{}", scenario.id);
        }
    }
}

#[test]
fn a_talk_that_goes_on_has_come_to_nothing_yet() {
    let scenario = scenario("a", "b", 4);
    assert_eq!(played(&scenario, 0, &[Input::Hold(1)]), None);
}

#[test]
fn the_floor_is_the_lowest_of_the_last_five_and_silent_before_three() {
    let talks: Vec<Record> =
        [20.0, 70.0, 85.0, 62.0, 90.0, 75.0].map(|score| talk("a", "Listening", scored(score))).to_vec();
    let all: Vec<&Record> = talks.iter().collect();
    assert_eq!(floor(&all[..2], "Listening"), None);
    let early = floor(&all[..3], "listening ").unwrap();
    assert_eq!((early.talks, early.band, early.score), (3, Band::NotYet, 0));
    let late = floor(&all, "Listening").unwrap();
    assert_eq!((late.talks, late.band), (FLOOR_OF, Band::Solid));
    assert_eq!(floor(&all, "Another skill"), None);
}

#[test]
fn talks_that_were_not_scored_make_no_floor() {
    let talks = vec![talk("a", "Listening", [None; 3]); 4];
    assert_eq!(floor(&talks.iter().collect::<Vec<_>>(), "Listening"), None);
}

#[test]
fn nobody_has_talked_yet_so_the_shortest_comes_first() {
    let (long, short) = (scenario("a", "x", 9), scenario("b", "y", 4));
    let found = next(&[], &[&long, &short]).unwrap();
    assert_eq!(found, Next { scenario: "b".into(), seed: None, why: Why::StartHere });
    assert_eq!(next(&[], &[]), None);
}

#[test]
fn a_weak_talk_leads_to_the_same_skill_with_another_person() {
    let (one, other, third) = (scenario("a", "x", 9), scenario("b", "X", 12), scenario("c", "y", 1));
    let weak = talk("a", "x", scored(45.0));
    let found = next(&[&weak], &[&one, &other, &third]).unwrap();
    assert_eq!((found.scenario.as_str(), found.why), ("b", Why::SameSkill));
    let alone = next(&[&weak], &[&one, &third]).unwrap();
    assert_eq!((alone.scenario.as_str(), alone.why), ("a", Why::SameSkill));
    let met = one.draw(0, alone.seed.unwrap()).person.name;
    assert_ne!(met, weak.person);
}

#[test]
fn another_trouble_is_never_the_last_one_again() {
    let (kettle, tea) = (scenario("kettle", "Listening", 4), scenario("tea", "A limit", 9));
    let weak = talk("kettle", "Listening", scored(30.0));
    let found = next(&[&weak], &[&kettle, &tea]).unwrap();
    assert_eq!(found.scenario, "kettle", "the same skill comes first");
    assert_eq!(elsewhere(&[&weak], &[&kettle, &tea]).unwrap().scenario, "tea");
    assert_eq!((elsewhere(&[&weak], &[&kettle]), elsewhere(&[], &[&kettle])), (None, None));
}

#[test]
fn a_good_talk_leads_to_something_new_and_then_to_the_hardest() {
    let (one, other) = (scenario("a", "x", 9), scenario("b", "y", 12));
    let good = talk("a", "x", scored(80.0));
    let found = next(&[&good], &[&one, &other]).unwrap();
    assert_eq!((found.scenario.as_str(), found.why), ("b", Why::Unplayed));
    let worse = talk("b", "y", scored(61.0));
    let found = next(&[&worse, &good], &[&one, &other]).unwrap();
    assert_eq!((found.scenario.as_str(), found.why), ("b", Why::Hardest));
}

#[test]
fn replays_are_read_once_and_again_when_they_grow() {
    let folder = tempfile::tempdir().unwrap();
    let replays = Home::find(Some(folder.path())).replays();
    let setting = Setting {
        listener: std::sync::Arc::new(listen::english()),
        locale: Locale::english(),
        keeping: Keeping::Folder(replays.clone()),
    };
    let scenario = shipped().into_iter().find(|scenario| scenario.id == "new_key").unwrap();
    let mut talk = Talk::begin(&scenario, 0, 7, setting);
    std::fs::write(replays.join("strange.jsonl"), "no replay").unwrap();
    let mut records = Records::default();
    let again = |records: &mut Records| {
        let unread = records.unread(&replays);
        let count = unread.len();
        records.add(read(unread));
        count
    };
    assert_eq!((again(&mut records), again(&mut records)), (2, 0));
    assert_eq!((records.unfinished().len(), records.finished().len(), records.unreadable()), (1, 0, 1));
    talk.take(Input::Give("recut".into()), None);
    talk.take(Input::End, None);
    assert_eq!(again(&mut records), 1);
    let finished = records.finished();
    assert_eq!((records.unfinished().len(), finished.len(), finished[0].turns), (0, 1, 2));
    let found: BTreeSet<Found> = finished.iter().filter_map(|record| record.found.clone()).collect();
    assert!(found.is_subset(&endings(&scenario)) && found.len() == 1, "{found:?}");
    std::fs::remove_dir_all(&replays).unwrap();
    again(&mut records);
    assert_eq!((records.finished().len(), records.unreadable()), (0, 0));
}
