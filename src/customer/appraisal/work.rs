//! Rows of the act table that work on the case: choices, steps, explanations, limits.

use super::super::deed::Deed;
use super::{Appraisal, Scene};
use crate::scenario::Named;
use crate::session::turn::{Event, Quantity, Rule};

const ANGER: usize = 0;
const ANXIETY: usize = 1;

/// A say in what happens.
pub(super) fn choice(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.work;
    if scene.memory.counts.choices < k.choices {
        let by = k.choice * scene.quality(deed);
        out.moves(Quantity::Heard, by, Rule::Choice, Some(deed.index));
        out.moves(Quantity::Trust, by, Rule::Choice, Some(deed.index));
    }
}

/// A concrete step, the first time it is named.
pub(super) fn next_step(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let step = deed.step.unwrap_or("");
    if scene.memory.steps.iter().any(|other| other == step) {
        return;
    }
    let k = &scene.k.acts.work;
    let size = deed.p * scene.working();
    out.moves(Quantity::Trust, k.step_trust * size, Rule::NextStep, Some(deed.index));
    out.calms(ANXIETY, k.step_anxiety * size, Rule::NextStep, Some(deed.index));
}

/// Vague words are forgiven once.
pub(super) fn vague_promise(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    if scene.memory.counts.vague > 0 {
        out.moves(Quantity::Trust, scene.k.acts.work.vague_trust, Rule::VagueAgain, Some(deed.index));
    }
}

/// Something the trainee knows, or a reason, the first time; what is untrue works no good.
pub(super) fn information(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let Some(id) = deed.id.filter(|_| !deed.untrue) else { return };
    let contact = &scene.case.contact;
    let told = scene.memory.informed.iter().any(|other| other == id);
    if told || !(lists(&contact.knows, id) || lists(&contact.reasons, id)) {
        return;
    }
    let k = &scene.k.acts.work;
    let quality = scene.quality(deed);
    out.moves(Quantity::Trust, k.information_trust * quality, Rule::Information, Some(deed.index));
    out.calms(ANXIETY, k.information_anxiety * quality, Rule::Information, Some(deed.index));
}

/// The next trouble, named before it comes.
pub(super) fn anticipation(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let Some(issue) = deed.issue else { return };
    let named = scene.memory.issues.iter().any(|other| other == issue);
    if named || !lists(&scene.case.contact.next_issues, issue) {
        return;
    }
    let k = &scene.k.acts.work;
    out.moves(Quantity::Trust, k.anticipation_trust * deed.p, Rule::Anticipation, Some(deed.index));
    out.calms(ANXIETY, k.anticipation_anxiety * deed.p, Rule::Anticipation, Some(deed.index));
}

/// A calm limit helps against insults and hurts without.
pub(super) fn boundary(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.work;
    let act = Some(deed.index);
    if !scene.insulted {
        out.moves(Quantity::Heard, k.boundary_undeserved_heard, Rule::BoundaryUndeserved, act);
        out.stings(ANGER, k.boundary_undeserved_anger, Rule::BoundaryUndeserved, act);
        return;
    }
    out.events.push(Event::Warned { act: deed.index });
    if scene.memory.counts.boundaries < k.boundaries {
        out.moves(Quantity::Trust, k.boundary_trust * deed.p, Rule::Boundary, act);
        out.calms(ANGER, k.boundary_anger * deed.p, Rule::Boundary, act);
    }
}

/// "Have I got that right?"
pub(super) fn check_back(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.work;
    if scene.memory.counts.checks < k.checks {
        out.moves(Quantity::Heard, k.check_heard * deed.p, Rule::CheckBack, Some(deed.index));
    }
}

/// A change the customer would not see, told.
pub(super) fn disclose_change(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let Some(change) = deed.change else { return };
    let told = scene.memory.changes.iter().any(|other| other == change);
    if !told && lists(&scene.case.contact.changes, change) {
        out.moves(
            Quantity::Trust,
            scene.k.acts.work.change_trust * deed.p,
            Rule::ChangeTold,
            Some(deed.index),
        );
    }
}

/// Readable, and off the point: nothing of the case is in it, and no answer to what the customer asked.
pub(super) fn off_the_point(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    if deed.to_the_point {
        return;
    }
    out.moves(Quantity::Effort, scene.k.acts.work.off_point_effort, Rule::OffThePoint, Some(deed.index));
}

/// Whether the case lists this id.
pub(crate) fn lists(named: &[Named], id: &str) -> bool {
    named.iter().any(|one| one.id == id)
}
