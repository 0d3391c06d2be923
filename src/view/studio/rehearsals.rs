//! The rehearsals of the text, green and red: they are played one after the other, whenever the text changes.

use std::ops::Range;

use super::findings::Findings;
use crate::drive::Setting;
use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::{Positions, Scenario};
use crate::simulate::rehearsal::{Outcome, Place, places, rehearse_one};

/// The rehearsals of one text, and how far they were played.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rehearsals {
    /// The revision of the text.
    of: u64,
    all: Vec<Rehearsed>,
    /// How many of them were played, from the first on.
    played: usize,
}

/// One rehearsal. Until it was played with the newest text it shows what came of it with the one before.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rehearsed {
    place: Place,
    id: String,
    span: Range<usize>,
    outcomes: Option<Vec<Outcome>>,
}

/// What is played next: one rehearsal of one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    of: u64,
    place: Place,
}

/// How a rehearsal came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Light {
    /// It was never played.
    Dark,
    /// As expected.
    Green,
    /// Otherwise.
    Red,
}

/// A rehearsal in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RehearsalRow {
    /// Where it stands, in bytes: the first thing that came out otherwise, else its beginning.
    pub span: Range<usize>,
    /// How it came out.
    pub light: Light,
    /// Its name and how it came out, in words.
    pub says: String,
    /// What came out otherwise, and what was heard and answered there.
    pub faults: Vec<(String, String)>,
}

impl RehearsalRow {
    /// What a screen reader says of it.
    pub fn label(&self) -> String {
        let faults = self.faults.iter().map(|(what, clue)| format!(" {what}; {clue}"));
        format!("{}{}", self.says, faults.collect::<String>())
    }
}

/// The rehearsals of a scenario, none of them played. Its text is read for it, so no window waits for it.
pub(super) fn unplayed(scenario: &Scenario) -> Vec<Rehearsed> {
    let positions = Positions::of(scenario);
    let rehearsed = |place: Place| Rehearsed {
        id: place.of(scenario).map(|written| written.id.clone()).unwrap_or_default(),
        span: positions.rehearsal(place.contact, place.rehearsal).span,
        outcomes: None,
        place,
    };
    places(scenario).map(rehearsed).collect()
}

impl Rehearsals {
    /// Those of a text that can be played; what is known of them from the text before stays in sight.
    pub fn of(findings: &Findings, revision: u64, before: &Self) -> Self {
        let mut all = findings.rehearsals.clone();
        for one in &mut all {
            let is_same = |other: &&Rehearsed| other.id == one.id && other.place.contact == one.place.contact;
            one.outcomes = before.all.iter().find(is_same).and_then(|same| same.outcomes.clone());
        }
        Self { of: revision, all, played: 0 }
    }

    /// What is to be played next; none once all were.
    pub fn next(&self) -> Option<Next> {
        self.all.get(self.played).map(|one| Next { of: self.of, place: one.place })
    }

    /// Takes in what came of one; what is of an older text is left.
    pub fn take(&mut self, played: Next, outcomes: Vec<Outcome>) {
        if self.next() == Some(played) {
            self.all[self.played].outcomes = Some(outcomes);
            self.played += 1;
        }
    }

    /// The list, red ones first.
    pub(super) fn rows(&self, locale: &Locale) -> Vec<RehearsalRow> {
        let mut rows: Vec<RehearsalRow> = self.all.iter().map(|one| one.row(locale)).collect();
        rows.sort_by_key(|row| row.light != Light::Red);
        rows
    }

    /// How they stand, in one sentence.
    pub(super) fn summary(&self, locale: &Locale) -> String {
        let red = self.all.iter().filter(|one| one.light() == Light::Red).count();
        let (key, count) = match (self.all.len(), red) {
            (0, _) => ("studio-rehearsals-none", 0),
            (all, _) if self.played < all => ("studio-rehearsals-playing", self.played),
            (all, 0) => ("studio-rehearsals-green", all),
            _ => ("studio-rehearsals-red", red),
        };
        locale.say(&Message::new(key).with("count", count).with("all", self.all.len()))
    }
}

/// Plays one of them. It takes some tenths of a second, so no window waits for it.
pub fn play(scenario: &Scenario, next: Next, setting: &Setting) -> Vec<Outcome> {
    rehearse_one(scenario, next.place, 1, setting)
}

impl Rehearsed {
    fn light(&self) -> Light {
        match &self.outcomes {
            None => Light::Dark,
            Some(outcomes) if outcomes.iter().all(Outcome::is_as_expected) => Light::Green,
            Some(_) => Light::Red,
        }
    }

    fn row(&self, locale: &Locale) -> RehearsalRow {
        let problems = self.outcomes.iter().flatten().filter_map(|outcome| outcome.problem(locale));
        let problems: Vec<_> = problems.collect();
        let light = self.light();
        let key = match light {
            Light::Dark => "studio-rehearsal-dark",
            Light::Green => "studio-rehearsal-green",
            Light::Red => "studio-rehearsal-red",
        };
        RehearsalRow {
            span: problems.first().map_or(self.span.clone(), |problem| problem.span.clone()),
            light,
            says: locale.say(&Message::new(key).with("id", &self.id)),
            faults: problems.into_iter().map(|one| (one.message, one.help.unwrap_or_default())).collect(),
        }
    }
}
