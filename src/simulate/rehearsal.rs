//! Plays the rehearsals of a scenario: the author's own replies and talks, and whether they come out as expected.

mod judge;
mod stretch;

use std::collections::BTreeSet;

use crate::drive::Setting;
use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::{Code, Position, Positions, Problem, Rehearsal, Scenario};
use stretch::Stretch;

/// What came of one expectation of one rehearsal.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The contact it belongs to, from 0.
    pub contact: usize,
    /// The rehearsal's id.
    pub rehearsal: String,
    /// What is expected, as it stands in the file; of a rehearsal that could not be played, the line that
    /// could not be said.
    pub expects: String,
    /// Where it stands in the file.
    pub position: Position,
    /// What happened instead; none where it came out as expected.
    pub otherwise: Option<Otherwise>,
}

/// How a rehearsal can come out otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something else came of it.
    Otherwise,
    /// It could not be played to its end.
    Stopped,
    /// It did come out, but with a stock phrase where something good is expected.
    Stock,
}

impl Kind {
    /// The code of the problem.
    pub fn code(self) -> Code {
        Code(if self == Self::Stock { "W601" } else { "E601" })
    }

    fn key(self) -> &'static str {
        match self {
            Self::Otherwise => "rehearsal-otherwise",
            Self::Stopped => "rehearsal-stopped",
            Self::Stock => "rehearsal-stock",
        }
    }
}

/// What happened instead of what was expected.
#[derive(Clone, Debug, PartialEq)]
pub struct Otherwise {
    /// In one sentence without its stop.
    pub what: Message,
    /// Of which kind it is.
    pub kind: Kind,
    /// The wording with which it did, where there are several.
    pub wording: Option<String>,
    /// The seed with which it did.
    pub seed: u64,
    /// What the customer answered last.
    pub answer: String,
    /// What the replies were heard as, by the acts' names, in order.
    pub heard: Vec<&'static str>,
}

/// Where a rehearsal stands: which of which contact, both from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The contact.
    pub contact: usize,
    /// The rehearsal among those of the contact.
    pub rehearsal: usize,
}

impl Place {
    /// The rehearsal that stands there.
    pub fn of(self, scenario: &Scenario) -> Option<&Rehearsal> {
        scenario.contacts.get(self.contact)?.rehearsals.get(self.rehearsal)
    }
}

/// Every rehearsal of every contact, in order.
pub fn places(scenario: &Scenario) -> impl Iterator<Item = Place> {
    scenario.contacts.iter().enumerate().flat_map(|(contact, within)| {
        (0..within.rehearsals.len()).map(move |rehearsal| Place { contact, rehearsal })
    })
}

/// Plays every rehearsal of every contact, each with the first `times` seeds that draw who it is about.
pub fn rehearse(scenario: &Scenario, times: usize, setting: &Setting) -> Vec<Outcome> {
    places(scenario).flat_map(|place| rehearse_one(scenario, place, times, setting)).collect()
}

/// Plays one rehearsal: an outcome for each of its expectations, or one for the line at which it could not go
/// on; and one for the first stock phrase, where something good is expected of it.
pub fn rehearse_one(scenario: &Scenario, place: Place, times: usize, setting: &Setting) -> Vec<Outcome> {
    let Some(written) = place.of(scenario) else { return Vec::new() };
    let Place { contact, rehearsal } = place;
    let played: Vec<Vec<Stretch>> = seeds(scenario, contact, written, times)
        .into_iter()
        .map(|seed| stretch::play(scenario, contact, written, seed, setting))
        .collect();
    let positions = Positions::of(scenario);
    let outcome = |position: Position, otherwise: Option<Otherwise>| Outcome {
        contact,
        rehearsal: written.id.clone(),
        expects: positions.words(&position).to_owned(),
        position,
        otherwise,
    };
    if let Some((list, index, otherwise)) = played.iter().flatten().find_map(Stretch::stopped) {
        return vec![outcome(positions.line(contact, rehearsal, list, index), Some(otherwise))];
    }
    let expected = written.expect.iter().enumerate();
    let judged = expected.map(|(index, expectation)| {
        let otherwise = played.iter().find_map(|stretches| judge::otherwise(expectation, stretches));
        outcome(positions.expectation(contact, rehearsal, index), otherwise)
    });
    let stock = written.expects_good().then(|| played.iter().flatten().find_map(Stretch::stock)).flatten();
    let stock = stock.map(|(list, index, otherwise)| {
        outcome(positions.line(contact, rehearsal, list, index), Some(otherwise))
    });
    judged.chain(stock).collect()
}

/// The keys of everything the customer says in all rehearsals.
pub(super) fn keys(scenario: &Scenario, setting: &Setting) -> BTreeSet<String> {
    let each = places(scenario).filter_map(|place| Some((place.contact, place.of(scenario)?)));
    let played = each.flat_map(|(contact, written)| {
        let seeds = seeds(scenario, contact, written, 1).into_iter();
        seeds.flat_map(move |seed| stretch::play(scenario, contact, written, seed, setting))
    });
    played.flat_map(|stretch| stretch.keys()).collect()
}

fn seeds(scenario: &Scenario, contact: usize, rehearsal: &Rehearsal, times: usize) -> Vec<u64> {
    if rehearsal.seeds.is_empty() {
        scenario.seeds_of(contact, &rehearsal.who).take(times.max(1)).collect()
    } else {
        rehearsal.seeds.iter().map(|seed| u64::from(*seed)).collect()
    }
}

impl Outcome {
    /// Whether it came out as expected.
    pub fn is_as_expected(&self) -> bool {
        self.otherwise.as_ref().is_none_or(|otherwise| otherwise.kind == Kind::Stock)
    }

    /// What is wrong, as a problem of its file; nothing where nothing is.
    pub fn problem(&self, locale: &Locale) -> Option<Problem> {
        let otherwise = self.otherwise.as_ref()?;
        let message = Message::new(otherwise.kind.key())
            .with("id", &self.rehearsal)
            .with("expects", &self.expects)
            .with("instead", locale.say(&otherwise.what));
        let Position { span, line, column } = self.position.clone();
        Some(Problem {
            code: otherwise.kind.code(),
            file: String::new(),
            span,
            line,
            column,
            message: locale.say(&message),
            help: Some(otherwise.clue(locale)),
        })
    }
}

impl Otherwise {
    /// With which wording and person it happened, what was heard and what they answered.
    fn clue(&self, locale: &Locale) -> String {
        let heard = if self.heard.is_empty() {
            locale.text("rehearsal-nothing-heard")
        } else {
            self.heard.join(", ")
        };
        let clue = match &self.wording {
            Some(wording) => Message::new("rehearsal-clue-wording").with("wording", wording),
            None => Message::new("rehearsal-clue"),
        };
        let clue = clue.with("seed", self.seed).with("heard", heard).with("answer", &self.answer);
        locale.say(&clue)
    }
}
