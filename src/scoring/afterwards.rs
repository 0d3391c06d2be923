//! How things stand after a talk, for the next contact with the same customer and for the shift.

use super::epilogue::aftermath;
use crate::constants::Constants;
use crate::listen::Span;
use crate::scenario::Case;
use crate::session::input::Input;
use crate::session::transcript::Transcript;

/// How things stand the next day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Afterwards {
    /// Ids of the ways out that are done by now: there and then, or as promised.
    pub done: Vec<String>,
    /// Promises that did not come true.
    pub broken: Vec<BrokenPromise>,
    /// Promises that did.
    pub kept_promises: usize,
    /// Whether the matter is settled.
    pub resolved: bool,
    /// What it took of the seat's own money.
    pub own_money: f64,
    /// T, 0..1.
    pub trust: f64,
    /// E, 0..1.
    pub effort: f64,
    /// H, 0..1.
    pub heard: f64,
}

/// A promise that did not come true.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BrokenPromise {
    /// What was promised, as the desk calls it.
    pub label: String,
    /// The trainee's own words for it.
    pub words: Option<String>,
    /// How much the customer counted on it, in money; 1 for a mere step.
    pub weight: f64,
}

/// How things stand after this talk.
pub fn afterwards(case: &Case, transcript: &Transcript) -> Afterwards {
    let after = aftermath(&Constants::version_1(), case, transcript);
    let ways = &case.contact.ways_out;
    let commitments = &after.commitments;
    let is_before = |index: &usize| case.was_done_before(&ways[*index]);
    let own = after.kept.iter().filter(|way| !commitments.ways[**way].granted && !is_before(way));
    let promised = |way: &&usize| commitments.ways[**way].said && !is_before(way);
    Afterwards {
        done: after.kept.iter().map(|way| ways[*way].id.clone()).collect(),
        kept_promises: after.kept.iter().filter(promised).count(),
        own_money: own.map(|way| ways[*way].own_cost()).sum(),
        resolved: after.resolved,
        trust: after.levels.trust,
        effort: after.levels.effort,
        heard: after.levels.heard,
        broken: broken(case, transcript, &after),
    }
}

fn broken(case: &Case, transcript: &Transcript, after: &super::epilogue::Aftermath) -> Vec<BrokenPromise> {
    let ways = &after.commitments.ways;
    let of_choice = |index: &usize| after.broken_choice && ways[*index].said && ways[*index].choice;
    let indices = after.broken_ways.iter().copied().chain((0..ways.len()).filter(of_choice));
    let way = |index: usize| {
        let authored = &case.contact.ways_out[index];
        let words = ways[index].place.and_then(|(turn, act)| words(transcript, turn, act));
        let weight = 2.0 + authored.worth.max(authored.costs_us);
        BrokenPromise { label: authored.label.clone(), words, weight }
    };
    let steps = after.broken_steps.iter().map(|step| BrokenPromise {
        label: super::story::step_label(case, transcript, step),
        words: words(transcript, step.turn, step.act),
        weight: 1.0,
    });
    indices.map(way).chain(steps).collect()
}

/// The trainee's own words of an act, without the stop at their end.
fn words(transcript: &Transcript, turn: u32, act: usize) -> Option<String> {
    const LONGEST_CHARS: usize = 120;
    let record = transcript.turns.iter().find(|record| record.seq == turn)?;
    let Input::Say(reply) = &record.input else { return None };
    let Span { start, end } = record.heard.as_ref()?.acts.get(act)?.span?;
    let words: String = reply.chars().skip(start).take(end.saturating_sub(start)).collect();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = words.trim_end_matches(['.', '!', '?', ',', ';']);
    (!words.is_empty() && words.chars().count() <= LONGEST_CHARS).then(|| words.to_owned())
}
