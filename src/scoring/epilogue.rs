//! The next day: what was kept, what was broken, and what that does (model.md 5).

use super::satisfaction::{Levels, csat, loyalty, remembered};
use crate::constants::{Constants, Epilogue, clip};
use crate::scenario::redress::{Counted, fairness};
use crate::scenario::{Case, RightEnd};
use crate::session::commitments::{Commitments, Promise, WayCommitment};
use crate::session::transcript::Transcript;
use crate::session::turn::{Ending, Event, Snapshot};

/// A talk the day after.
#[derive(Clone, Debug, Default)]
pub(super) struct Aftermath {
    pub commitments: Commitments,
    /// Indices of the ways done, or said and carried out.
    pub kept: Vec<usize>,
    /// Indices of the ways said and never done.
    pub broken_ways: Vec<usize>,
    /// A choice was offered of which nothing will be done.
    pub broken_choice: bool,
    pub broken_steps: Vec<Promise>,
    /// Indices of done ways whose change was never told.
    pub untold_changes: Vec<usize>,
    pub resolved: bool,
    /// Levels at the end of it all.
    pub levels: Levels,
    pub csat: f64,
    /// S of model.md 5.
    pub loyalty: f64,
    /// Minutes of effort that the day after adds.
    pub minutes: f64,
}

/// What becomes of the talk the next day.
pub(super) fn aftermath(k: &Constants, case: &Case, transcript: &Transcript) -> Aftermath {
    let commitments = Commitments::of(case, transcript);
    let mut after = Aftermath { commitments, ..Aftermath::default() };
    after.see_what_is_kept(k, case);
    let fair = after.fair_end(k, case);
    after.resolved = after.is_resolved(&k.epilogue, case, transcript, fair);
    after.suffer(k, case, transcript, fair);
    after
}

impl Aftermath {
    /// Broken promises of ways: each way, and a choice of which nothing came as one.
    pub(super) fn broken_way_promises(&self) -> usize {
        self.broken_ways.len() + usize::from(self.broken_choice)
    }

    /// Whether any promise broke.
    pub(super) fn broke_a_promise(&self) -> bool {
        self.broken_way_promises() > 0 || !self.broken_steps.is_empty()
    }

    /// An abusive talk that was met with enough calm limits is nobody's failure.
    pub(super) fn is_spared(&self, k: &Constants, case: &Case) -> bool {
        case.contact.right_end == Some(RightEnd::Boundary) && self.commitments.warnings >= k.epilogue.warnings
    }

    /// Sorts what was said and done into kept and broken.
    fn see_what_is_kept(&mut self, k: &Constants, case: &Case) {
        let chosen = self.chosen(k, case);
        for (index, way) in self.commitments.ways.iter().enumerate() {
            let in_group = way.said && way.choice;
            if way.done || chosen == Some(index) || (way.said && !in_group && way.promisable) {
                self.kept.push(index);
            } else if way.said && !in_group {
                self.broken_ways.push(index);
            }
        }
        let mut group = self.commitments.ways.iter().filter(|way| way.said && way.choice).peekable();
        self.broken_choice = group.peek().is_some() && chosen.is_none() && !group.any(|way| way.done);
        self.broken_steps = self.steps_not_kept(case);
        self.untold_changes = self.changes_found_out(case);
    }

    /// The one of the ways to choose from that is carried out where none is done: the fairest that
    /// can be promised, then the cheapest.
    fn chosen(&self, k: &Constants, case: &Case) -> Option<usize> {
        let group = || self.commitments.ways.iter().enumerate().filter(|(_, way)| way.said && way.choice);
        if group().any(|(_, way)| way.done) {
            return None;
        }
        let fair = |index: usize, way: &WayCommitment| {
            let counted =
                Counted { way: &case.contact.ways_out[index], belief: k.fairness.promised, suits: way.suits };
            fairness(k, case, &[counted], false)
        };
        let cost = |index: usize| case.contact.ways_out[index].costs_us;
        let mut best: Option<(usize, f64)> = None;
        for (index, way) in group().filter(|(_, way)| way.promisable) {
            let found = fair(index, way);
            if best.is_none_or(|(other, most)| found > most || (found == most && cost(index) < cost(other))) {
                best = Some((index, found));
            }
        }
        best.map(|(index, _)| index)
    }

    /// Steps that neither will be carried out nor are a way that was kept.
    fn steps_not_kept(&self, case: &Case) -> Vec<Promise> {
        let kept = |step: &str| self.kept.iter().any(|way| case.contact.ways_out[*way].id == step);
        let broken = |step: &&Promise| !case.contact.can_promise.contains(&step.id) && !kept(&step.id);
        self.commitments.steps.iter().filter(broken).cloned().collect()
    }

    fn changes_found_out(&self, case: &Case) -> Vec<usize> {
        let ways = self.commitments.ways.iter().zip(&case.contact.ways_out).enumerate();
        let untold = |change: &String| !self.commitments.changes_told.contains(change);
        ways.filter(|(_, (way, authored))| way.done && authored.changes.as_ref().is_some_and(untold))
            .map(|(index, _)| index)
            .collect()
    }

    /// F with the kept ways alone: all of what was said, less of what is found out by oneself.
    fn fair_end(&self, k: &Constants, case: &Case) -> f64 {
        let counted: Vec<Counted<'_>> = self
            .kept
            .iter()
            .map(|index| {
                let way = &self.commitments.ways[*index];
                let belief = if way.said { 1.0 } else { k.epilogue.found_out };
                Counted { way: &case.contact.ways_out[*index], belief, suits: way.suits }
            })
            .collect();
        fairness(k, case, &counted, self.commitments.is_reasoned_no(case))
    }

    fn is_resolved(&self, k: &Epilogue, case: &Case, transcript: &Transcript, fair: f64) -> bool {
        let walked_out = transcript.ending() == Some(Ending::WalkedOut);
        if self.broken_way_promises() > 0 || (walked_out && fair < k.resolved_fair) {
            return false;
        }
        let another_way = !self.kept.is_empty() && fair >= k.other_fair;
        let keeps = |id: &String| self.kept.iter().any(|way| case.contact.ways_out[*way].id == *id);
        match &case.contact.right_end {
            None | Some(RightEnd::WayOut(_)) => {
                let agreed = transcript.state().agreed && !self.broke_a_promise();
                !self.kept.is_empty() && (agreed || fair >= k.resolved_fair)
            }
            // The other way may be found without ever saying no.
            Some(RightEnd::ReasonedNo { forbidden, .. }) => {
                !forbidden.iter().any(keeps)
                    && (self.commitments.is_reasoned_no(case) || fair >= k.other_fair)
            }
            Some(RightEnd::Handover(way)) => self.has_done(case, way) || another_way,
            Some(RightEnd::Boundary) => {
                let warned = self.commitments.warnings >= k.warnings;
                (warned && transcript.ending() == Some(Ending::Ended)) || another_way
            }
        }
    }

    fn has_done(&self, case: &Case, id: &str) -> bool {
        let mut ways = self.commitments.ways.iter().zip(&case.contact.ways_out);
        ways.any(|(way, authored)| way.done && authored.id == id)
    }

    /// What the customer feels, says and does after the events of the day.
    fn suffer(&mut self, k: &Constants, case: &Case, transcript: &Transcript, fair: f64) {
        let state = transcript.state();
        let settled = self.resolved || self.is_spared(k, case);
        let [trust, effort] = self.blows(&k.epilogue, settled, transcript.ending());
        self.minutes = self.extra_minutes(&k.epilogue, case);
        let mut moments = moments(transcript);
        moments.push(1.0 - strongest(&self.feels_after(&k.epilogue, state)));
        let heard = if self.resolved { state.heard } else { state.heard * k.epilogue.unresolved_heard };
        self.levels = Levels {
            fair,
            heard,
            effort: clip(state.effort + effort),
            trust: clip(state.trust + trust),
            remembered: remembered(&k.satisfaction, &moments),
        };
        self.csat = csat(&k.satisfaction, &self.levels);
        self.loyalty = loyalty(&k.satisfaction, &self.levels, settled);
    }

    /// What the day does to T and E.
    fn blows(&self, k: &Epilogue, settled: bool, ending: Option<Ending>) -> [f64; 2] {
        let ways = count(self.broken_way_promises());
        let steps = count(self.broken_steps.len());
        let trust = k.broken_way_trust * ways
            + k.broken_step_trust * steps
            + k.untrue_trust * count(self.commitments.untrue.len())
            + k.change_trust * count(self.untold_changes.len());
        let mut effort = k.broken_way_effort * ways + k.broken_step_effort * steps;
        if !settled {
            effort += k.unresolved_effort;
            if ending == Some(Ending::WalkedOut) {
                effort += k.walked_out_effort;
            }
        }
        [trust, effort]
    }

    fn extra_minutes(&self, k: &Epilogue, case: &Case) -> f64 {
        let broken = self.broken_way_promises() + self.broken_steps.len();
        // After an abusive talk nobody has to call again for what was owed: the reference counts no
        // minutes there even where the talk was not resolved.
        let calls_again = !self.resolved && case.contact.right_end != Some(RightEnd::Boundary);
        k.broken_minutes * count(broken) + if calls_again { k.unresolved_minutes } else { 0.0 }
    }

    /// The feelings once every broken promise has angered by its share of what was left.
    fn feels_after(&self, k: &Epilogue, state: &Snapshot) -> [f64; 4] {
        let mut feels = state.feels;
        for _ in 0..self.broken_way_promises() {
            feels[0] += k.broken_way_anger * (1.0 - feels[0]);
        }
        for _ in &self.broken_steps {
            feels[0] += k.broken_step_anger * (1.0 - feels[0]);
        }
        feels
    }
}

/// V: how the customer felt at the start and every time they were touched, 1 less the strongest.
fn moments(transcript: &Transcript) -> Vec<f64> {
    let touched = |events: &[Event]| events.contains(&Event::Felt);
    let turns = transcript.turns.iter().filter(|turn| touched(&turn.events)).map(|turn| &turn.state);
    std::iter::once(&transcript.opening.state)
        .chain(turns)
        .map(|state| 1.0 - strongest(&state.feels))
        .collect()
}

pub(super) fn strongest(feels: &[f64; 4]) -> f64 {
    feels.iter().fold(0.0, |most: f64, level| most.max(*level))
}

#[expect(clippy::cast_precision_loss, reason = "a talk has few of anything")]
fn count(number: usize) -> f64 {
    number as f64
}
