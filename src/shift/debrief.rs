//! What a shift came to: the floor of each score, the money, the promises, who came back and why.

use super::{Past, Shift};
use crate::scenario::Came;
use crate::scoring::card::Mark;

/// What a shift came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Summing<'a> {
    /// The lowest of each score over the customers, 0..=100, in the order of
    /// [`crate::scoring::SCORES`], with the talk it comes from; none where nothing was scored.
    pub floors: [Option<(f64, usize)>; 3],
    /// What was given away of the seat's own money.
    pub spent: f64,
    /// What is left of it.
    pub left: f64,
    /// The promises, talk by talk.
    pub promises: Vec<Promises>,
    /// Which talk the customer who came back had had before, and how that had come out.
    pub returned: Option<(usize, Came)>,
    /// The mark that gained most by words, with its talk.
    pub keep: Option<(usize, &'a Mark)>,
    /// The mark that lost most by words, with its talk.
    pub change: Option<(usize, &'a Mark)>,
}

/// What became of the promises of one talk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Promises {
    /// How many came true.
    pub kept: usize,
    /// What did not, as the desk calls it.
    pub broken: Vec<String>,
}

/// Sums a shift up as far as it got.
pub fn sum_up(shift: &Shift) -> Summing<'_> {
    let pasts = &shift.pasts;
    Summing {
        floors: [0, 1, 2].map(|score| floor(pasts, score)),
        spent: shift.plan.budget - shift.left(),
        left: shift.left(),
        promises: pasts.iter().map(promises).collect(),
        returned: returned(pasts),
        keep: best(pasts),
        change: worst(pasts),
    }
}

fn floor(pasts: &[Past], score: usize) -> Option<(f64, usize)> {
    let scored = pasts.iter().enumerate().filter_map(|(talk, past)| {
        let judged = [&past.card.listening, &past.card.acknowledgement, &past.card.resolution_cost];
        judged[score].score.value().map(|value| (value, talk))
    });
    scored.min_by(|one, other| one.0.total_cmp(&other.0))
}

fn promises(past: &Past) -> Promises {
    let broken = past.after.broken.iter().map(|broken| broken.label.clone()).collect();
    Promises { kept: past.after.kept_promises, broken }
}

fn returned(pasts: &[Past]) -> Option<(usize, Came)> {
    let back = pasts.iter().find(|past| past.returned)?;
    let same = |past: &Past| past.played.id == back.played.id && past.transcript.seed == back.transcript.seed;
    let first = pasts.iter().position(same)?;
    back.case.before.as_ref().map(|before| (first, before.came))
}

fn marks(pasts: &[Past]) -> impl Iterator<Item = (usize, &Mark)> {
    pasts.iter().enumerate().flat_map(|(talk, past)| {
        let judged = [&past.card.listening, &past.card.acknowledgement, &past.card.resolution_cost];
        judged.into_iter().flat_map(move |judged| judged.marks.iter().map(move |mark| (talk, mark)))
    })
}

fn best(pasts: &[Past]) -> Option<(usize, &Mark)> {
    let gained = marks(pasts).filter(|(_, mark)| mark.points > 0.0 && mark.span.is_some());
    gained.max_by(|one, other| one.1.points.total_cmp(&other.1.points))
}

fn worst(pasts: &[Past]) -> Option<(usize, &Mark)> {
    let lost = || marks(pasts).filter(|(_, mark)| mark.points < 0.0);
    let most = |one: &(usize, &Mark), other: &(usize, &Mark)| one.1.points.total_cmp(&other.1.points);
    lost().filter(|(_, mark)| mark.span.is_some()).min_by(most).or_else(|| lost().min_by(most))
}
