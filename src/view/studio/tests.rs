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
        rehearsals: &Rehearsals::default(),
        tried,
        notice: None,
        is_changed_elsewhere: false,
    };
    studio(&desk, &Locale::english())
}

fn talk() -> Talk {
    Talk::begin(&scenario::read("new_key", KEY).scenario, 0, 7, setting())
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

fn setting() -> Setting {
    Setting { listener: Arc::new(listen::english()), locale: Locale::english(), keeping: Keeping::Memory }
}

fn lights(rehearsals: &Rehearsals) -> Vec<Light> {
    rehearsals.rows(&Locale::english()).iter().map(|row| row.light).collect()
}

fn play_all(rehearsals: &mut Rehearsals, findings: &Findings) {
    while let Some(next) = rehearsals.next() {
        rehearsals.take(next, play(&findings.checked.scenario, next, &setting()));
    }
}

#[test]
fn rehearsals_turn_red_with_the_text_and_show_the_place_and_green_with_its_cure() {
    let read = |text: &str| findings("new_key", text);
    let whole = read(KEY);
    let mut before = Rehearsals::of(&whole, 1, &Rehearsals::default());
    assert!(lights(&before).iter().all(|light| *light == Light::Dark));
    play_all(&mut before, &whole);
    assert!(
        lights(&before).iter().all(|light| *light == Light::Green),
        "{:?}",
        before.rows(&Locale::english())
    );

    let text = KEY.replacen("settled, costs_us_under(5)", "unsettled, costs_us_under(5)", 1);
    let broken = read(&text);
    let mut after = Rehearsals::of(&broken, 2, &before);
    assert_eq!(lights(&after), lights(&before), "what was known stays in sight until it is played again");
    play_all(&mut after, &broken);
    let rows = after.rows(&Locale::english());
    assert_eq!(rows.iter().filter(|row| row.light == Light::Red).count(), 1);
    assert_eq!((rows[0].light, &text[rows[0].span.clone()]), (Light::Red, "unsettled"));
    assert!(rows[0].label().contains("the matter is settled"), "{}", rows[0].label());
    assert!(after.summary(&Locale::english()).starts_with("One of"));

    let mut cured = Rehearsals::of(&whole, 3, &after);
    play_all(&mut cured, &whole);
    assert_eq!(lights(&cured), lights(&before));
}

#[test]
fn what_was_played_of_an_older_text_is_left() {
    let whole = findings("new_key", KEY);
    let older = Rehearsals::of(&whole, 1, &Rehearsals::default()).next().unwrap();
    let mut newer = Rehearsals::of(&whole, 2, &Rehearsals::default());
    newer.take(older, Vec::new());
    assert!(lights(&newer).iter().all(|light| *light == Light::Dark));
}
