//! A talk as something to hand to somebody else: a text that anybody can read.
//!
//! Every point stands with its words, as on the screen. Names go where the trainee wants them gone:
//! then the same word stands for the same person from the first line to the last.

mod markdown;
mod names;

use crate::locale::Locale;
use crate::replay::Replay;
use crate::scenario::{self, Case, Scenario};

pub use names::Names;

/// A finished talk as Markdown; with `names` removed where asked for.
pub fn markdown(replay: &Replay, names: &Names, locale: &Locale) -> String {
    let header = &replay.header;
    let scenario = scenario::read(&header.scenario.id, &header.scenario.text).scenario;
    let case = Case { rubric: header.rubric, ..scenario.draw(header.scenario.contact, header.seed) };
    let text = markdown::write(&Talk { replay, scenario: &scenario, case: &case }, locale);
    names.out_of(&text, &case, locale)
}

/// A talk with everything that is told about it.
struct Talk<'a> {
    replay: &'a Replay,
    scenario: &'a Scenario,
    case: &'a Case,
}

#[cfg(test)]
mod tests;
