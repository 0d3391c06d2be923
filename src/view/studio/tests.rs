//! What the studio shows of a text that is whole, broken, and broken after it was whole.

use std::sync::Arc;

use super::*;
use crate::drive::{Keeping, Setting, Talk};
use crate::session::turn::Quantity;
use crate::{listen, scenario};

const KEY: &str = include_str!("../../../scenarios/new_key/scenario.ron");

fn shown(findings: &Findings, tried: Option<Tried<'_>>) -> StudioView {
    let desk = Desk {
        id: "new_key",
        path: "new_key/scenario.ron",
        findings,
        tried,
        notice: None,
        is_changed_elsewhere: false,
    };
    studio(&desk, &Locale::english())
}

fn talk() -> Talk {
    let setting = Setting {
        listener: Arc::new(listen::english()),
        locale: Locale::english(),
        keeping: Keeping::Memory,
    };
    Talk::begin(&scenario::read("new_key", KEY).scenario, 0, 7, setting)
}

#[test]
fn the_list_is_what_check_finds_with_errors_first() {
    let text = KEY.replace("channel: counter", "channel: countre");
    let found = findings("new_key", &text);
    let view = shown(&found, None);
    assert_eq!(view.problems.len(), found.checked.problems.len());
    let first = &view.problems[0];
    assert_eq!((first.is_error, &text[first.span.clone()]), (true, "countre"));
    assert!(first.label().contains("error E203") && first.label().contains("counter"), "{}", first.label());
    assert!(view.count.starts_with("One error"), "{}", view.count);
}

#[test]
fn a_whole_scenario_has_nothing_wrong_and_a_long_outline() {
    let view = shown(&findings("new_key", KEY), None);
    assert_eq!((view.problems.len(), view.count.as_str()), (0, "Nothing is wrong"));
    let part = |name: &str| view.outline.iter().find(|part| part.name == name).unwrap();
    assert_eq!(part("customer").entries[0].name, "Rui Tavares");
    assert!(part("customer: lines").entries.len() > 15 && part("ways_out").entries.len() > 2);
}

#[test]
fn the_talk_shows_every_hidden_quantity_and_says_when_the_text_has_left_it_behind() {
    let talk = talk();
    let tried = Tried { talk: &talk, seed: 7, hearing: None, is_broken: false, is_old: false };
    let view = trying(&tried, &Locale::english());
    assert_eq!(view.hidden.len(), Quantity::ALL.len());
    assert!(view.hidden.iter().all(|hidden| hidden.levels.len() == 1));
    assert!(!view.inner.is_empty() && view.behind.is_none());
    let broken = trying(&Tried { is_broken: true, ..tried }, &Locale::english());
    assert!(broken.behind.unwrap().contains("last good version"));
    assert!(trying(&Tried { is_old: true, ..tried }, &Locale::english()).can_retell);
}
