//! What the first screen must say.

use super::*;
use crate::records;
use crate::scenario;

fn shelved(text: &str) -> Shelved {
    let checked = Ok(scenario::read("kettle", text));
    Shelved { id: "kettle".into(), path: "scenarios/kettle/scenario.ron".into(), is_shipped: false, checked }
}

fn shown(shelf: &[Shelved]) -> LibraryView {
    let records = Records::default();
    library(shelf, Past { records: &records, waiting: 0 }, &Locale::english())
}

#[test]
fn a_broken_scenario_says_what_and_where() {
    let view = shown(&[shelved("(title: \"Kettle\", cast: oops")]);
    let Card::Broken(card) = &view.cards[0] else { panic!("{:?}", view.cards) };
    assert!(!card.problems.is_empty() && card.problems.len() <= 3);
    assert!(card.problems[0].contains("line 1") && card.problems[0].contains("kettle"), "{card:?}");
    assert_eq!(view.next, None);
}

#[test]
fn a_scenario_that_cannot_be_read_has_a_card_too() {
    let lost = Shelved { checked: Err("cannot read it".into()), ..shelved("") };
    let view = shown(&[lost]);
    assert!(matches!(&view.cards[0], Card::Broken(card) if card.problems == ["cannot read it"]));
}

const KEY: &str = include_str!("../../../scenarios/new_key/scenario.ron");

#[test]
fn what_can_be_played_comes_before_what_is_broken_and_is_offered_first() {
    let view = shown(&[shelved("(title: oops"), shelved(KEY)]);
    assert!(matches!(view.cards[0], Card::Playable(_)) && matches!(view.cards[1], Card::Broken(_)));
    let next = view.next.unwrap();
    assert_eq!((next.heading.as_str(), next.id.as_str()), ("Start here", "kettle"));
}

#[test]
fn endings_are_counted_and_never_named_before_they_are_found() {
    let view = shown(&[shelved(KEY)]);
    let Card::Playable(card) = &view.cards[0] else { panic!("{:?}", view.cards) };
    let all = records::endings(&scenario::read("kettle", KEY).scenario).len();
    assert!(card.endings.contains(&all.to_string()), "{}", card.endings);
    let ways = scenario::read("kettle", KEY).scenario.contacts[0].ways_out.clone();
    assert!(ways.iter().all(|way| !card.label().contains(&way.label)), "{}", card.label());
}

#[test]
fn a_search_looks_at_title_skill_and_trade_in_any_order() {
    let view = shown(&[shelved(KEY), shelved("(title: oops")]);
    assert_eq!(view.found("").len(), 2);
    for search in ["KEY turn", "keys shoe", "put right", "  counter "] {
        assert_eq!(view.found(search).len(), 1, "{search}");
    }
    assert_eq!(view.found("key zebra").len(), 0);
}

#[test]
fn reading_says_how_far_it_got_and_can_be_stopped() {
    let records = Records::default();
    let view = library(&[], Past { records: &records, waiting: 40 }, &Locale::english());
    let reading = view.reading.unwrap();
    assert!(reading.says.contains("40") && !reading.stop.is_empty(), "{reading:?}");
    assert_eq!(shown(&[]).reading, None);
}
