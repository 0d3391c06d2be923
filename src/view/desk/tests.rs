//! What stands on the desk, and what is marked there.

use super::*;
use crate::scenario::{Must, Paper};
use crate::session::turn::{Snapshot, TurnRecord};

fn way(id: &str, authority: Authority, to: Option<&str>) -> WayOut {
    let (id, label, to) = (id.to_owned(), format!("the {id}"), to.map(str::to_owned));
    WayOut { id, label, authority, to, costs_us: 14.0, ..WayOut::default() }
}

fn case() -> Case {
    let mut case = Case::default();
    case.contact.currency = "£".into();
    case.contact.ways_out = vec![
        way("courier", Authority::FrontLine, None),
        way("refund", Authority::Manager, None),
        way("workshop", Authority::Other, Some("bench")),
    ];
    case.contact.papers = vec![Paper { id: "policy".into(), title: "Policy".into(), text: "…".into() }];
    case.contact.must = vec![Must { what: "do:LookUp:policy".into(), ..Must::default() }];
    case
}

fn talk(turns: &[&[Event]]) -> Transcript {
    let record = |(seq, events): (u32, &&[Event])| TurnRecord {
        seq,
        input: Input::Hold(1),
        heard: None,
        state: Snapshot::default(),
        why: Vec::new(),
        events: events.to_vec(),
        mood: crate::scenario::Mood::Calm,
        line: Vec::new(),
        ending: None,
    };
    Transcript { turns: (1..).zip(turns).map(record).collect(), ..Transcript::default() }
}

fn said(way: &str, choice: bool) -> Event {
    Event::Said { way: way.into(), suits: 1.0, first: true, choice, act: 0 }
}

fn done(way: &str) -> Event {
    Event::Done { way: way.into(), said: true, suits: 1.0 }
}

fn inputs(groups: &[DeskGroup]) -> Vec<Input> {
    groups.iter().flat_map(|group| &group.buttons).map(|button| button.input.clone()).collect()
}

#[test]
fn the_desk_offers_what_this_seat_may_do_and_says_what_it_costs() {
    let groups = desk(&case(), &talk(&[]), &Locale::english());
    assert_eq!(groups[0].buttons[0].cost, "£14, 1 minute here");
    let expected = [
        Input::Give("courier".into()),
        Input::AskManager("refund".into()),
        Input::Transfer("bench".into()),
        Input::LookUp("policy".into()),
        Input::Hold(2),
        Input::Hold(5),
    ];
    assert_eq!(inputs(&groups), expected);
}

#[test]
fn nobody_pays_a_minute_for_a_paper_that_is_free_beside_the_talk() {
    let mut case = case();
    case.contact.must.clear();
    let groups = desk(&case, &talk(&[]), &Locale::english());
    assert!(!inputs(&groups).contains(&Input::LookUp("policy".into())));
}

#[test]
fn what_the_manager_granted_can_be_done() {
    let granted = talk(&[&[Event::Granted("refund".into())]]);
    let groups = desk(&case(), &granted, &Locale::english());
    assert!(inputs(&groups).contains(&Input::Give("refund".into())));
}

#[test]
fn a_button_keeps_its_number_when_the_manager_agreed() {
    let number = |turns: &[&[Event]], way: &str| {
        let groups = desk(&case(), &talk(turns), &Locale::english());
        let mut buttons = groups.into_iter().flat_map(|group| group.buttons);
        buttons.find(|button| button.way.as_deref() == Some(way)).and_then(|button| button.key)
    };
    for way in ["courier", "refund", "workshop"] {
        assert!(number(&[], way).is_some());
        assert_eq!(number(&[&[Event::Granted("refund".into())]], way), number(&[], way), "{way}");
    }
}

#[test]
fn what_takes_the_customers_time_says_so() {
    let mut case = case();
    case.contact.ways_out[0].customer_minutes = 2.0;
    let groups = desk(&case, &talk(&[]), &Locale::english());
    assert_eq!(groups[0].buttons[0].cost, "£14, 2 minutes of theirs");
}

#[test]
fn what_was_announced_is_marked_on_its_button_until_it_is_done() {
    let marked =
        |turns: &[&[Event]]| desk(&case(), &talk(turns), &Locale::english())[0].buttons[0].owed.clone();
    assert!(marked(&[]).is_none());
    assert!(marked(&[&[said("courier", false)]]).is_some());
    assert!(marked(&[&[said("courier", false)], &[done("courier")]]).is_none());
}

#[test]
fn what_was_done_says_so_and_nothing_else_does() {
    let groups = desk(&case(), &talk(&[&[done("courier")]]), &Locale::english());
    let marked: Vec<bool> =
        groups.iter().flat_map(|group| &group.buttons).map(|button| button.done.is_some()).collect();
    assert_eq!(marked.iter().filter(|done| **done).count(), 1);
    assert!(marked[0], "the courier is the first");
}

#[test]
fn an_announcement_stays_owed_until_it_is_done() {
    let owed = |turns: &[&[Event]]| announced_and_not_done(&case(), &talk(turns));
    assert_eq!(owed(&[&[said("courier", false)]]), ["the courier"]);
    assert!(owed(&[&[said("courier", false)], &[done("courier")]]).is_empty());
    assert!(owed(&[&[said("courier", false)], &[Event::TakenBack("courier".into())]]).is_empty());
    let choice = [said("courier", true), said("refund", true)];
    assert_eq!(owed(&[&choice]).len(), 2);
    assert!(owed(&[&choice, &[done("refund")]]).is_empty());
}
