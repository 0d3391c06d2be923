//! Rows of the act table that are warm: feelings named and validated, apologies, comfort.

use super::super::deed::Deed;
use super::super::memory::listens;
use super::{Appraisal, Scene};
use crate::constants::pick;
use crate::listen::act::{Act, Family};
use crate::session::turn::{Event, Quantity, Rule};

const ANGER: usize = 0;
const ANXIETY: usize = 1;

/// A label: of a feeling that is felt, of another one, of content, or of one left unspoken.
pub(super) fn names_feeling(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    match deed.felt() {
        None => takes_for_content(scene, deed, out),
        Some(feeling) if scene.is_delicate(feeling) => exposes(scene, deed, feeling, out),
        Some(feeling) => labels(scene, deed, feeling, out),
    }
}

fn labels(scene: &Scene<'_>, deed: &Deed<'_>, feeling: usize, out: &mut Appraisal) {
    let k = &scene.k.acts.naming;
    let act = Some(deed.index);
    let accuracy = scene.accuracy(feeling);
    let novelty = pick(&k.novelty, scene.memory.counts.named[feeling]);
    let quality = scene.quality(deed) * scene.label_share();
    if accuracy < k.right {
        let size = quality * novelty.max(0.0);
        out.moves(Quantity::Heard, k.wrong_heard * size, Rule::WrongFeeling, act);
        // Even the wrong feeling is better than none: somebody tried.
        out.calms(ANGER, k.wrong_anger * size, Rule::WrongFeeling, act);
        return;
    }
    let size = quality * scene.affective() * scene.believed;
    out.moves(Quantity::Heard, k.heard * size * accuracy * novelty.max(0.0), Rule::FeelingNamed, act);
    out.calms_all(&k.similarity[feeling], k.calms * size * novelty, Rule::FeelingNamed, act);
    out.stings(ANGER, k.calms * -novelty * k.worn, Rule::FeelingWorn, act);
}

/// A positive label is harmless until something hurts; a label without a family is nothing.
fn takes_for_content(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.naming;
    if deed.family == Some(Family::Positive) && scene.strongest > k.content {
        let act = Some(deed.index);
        out.moves(Quantity::Heard, k.content_heard * scene.strongest, Rule::TakenForContent, act);
        out.stings(scene.leading, k.content_sting * scene.strongest, Rule::TakenForContent, act);
    }
}

fn exposes(scene: &Scene<'_>, deed: &Deed<'_>, feeling: usize, out: &mut Appraisal) {
    let k = &scene.k.acts.naming;
    let act = Some(deed.index);
    out.moves(Quantity::Heard, k.exposed_heard, Rule::Exposed, act);
    out.stings(feeling, k.exposed_sting, Rule::Exposed, act);
    out.events.push(Event::Exposed { act: deed.index });
}

/// The feeling makes sense.
pub(super) fn validation(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.validation;
    let act = Some(deed.index);
    let novelty = pick(&k.novelty, scene.memory.counts.validations);
    let size = scene.quality(deed) * scene.affective() * scene.believed;
    out.moves(Quantity::Heard, k.heard * size * novelty.max(0.0), Rule::Validated, act);
    out.calms_all(&k.calms, size * novelty, Rule::Validated, act);
    out.stings(ANGER, k.calms[ANGER] * -novelty * scene.k.acts.naming.worn, Rule::ValidationWorn, act);
}

/// An apology is worth its quality: impact, ownership, timing.
pub(super) fn apology(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.apology;
    let act = Some(deed.index);
    let novelty = pick(&k.novelty, scene.memory.counts.apologies);
    if novelty < 0.0 {
        out.moves(Quantity::Trust, k.worn_trust * novelty, Rule::ApologyWorn, act);
        out.stings(ANGER, k.worn_anger * -novelty, Rule::ApologyWorn, act);
        return;
    }
    let impact = if scene.is_specific(deed) { 1.0 } else { 0.0 };
    let size = novelty * apology_quality(scene, deed, impact) * scene.believed;
    out.moves(Quantity::Heard, k.heard * impact * size * scene.affective(), Rule::Apology, act);
    out.moves(Quantity::Trust, k.trust * size, Rule::Apology, act);
    out.calms_all(&k.calms, size * scene.affective(), Rule::Apology, act);
}

fn apology_quality(scene: &Scene<'_>, deed: &Deed<'_>, impact: f64) -> f64 {
    let k = &scene.k.acts.apology;
    let owns = if deed.owns || scene.has(Act::Ownership) { 1.0 } else { 0.0 };
    let listened = scene.memory.listened || scene.deeds.iter().any(|deed| listens(deed.act));
    let timing = if listened || scene.case.contact.one_off { 1.0 } else { k.untimely };
    (k.impact * impact + k.owns * owns + k.timing * timing) * deed.p * scene.originality(deed)
}

/// Sorry for the feeling, not for the event.
pub(super) fn non_apology(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.apology;
    let act = Some(deed.index);
    out.moves(Quantity::Heard, k.non_heard, Rule::NonApology, act);
    out.moves(Quantity::Trust, k.non_trust, Rule::NonApology, act);
    out.stings(ANGER, k.non_anger, Rule::NonApology, act);
}

/// Responsibility taken.
pub(super) fn ownership(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.apology;
    let act = Some(deed.index);
    let size = scene.quality(deed) * pick(&k.ownership_novelty, scene.memory.counts.ownerships);
    out.moves(Quantity::Trust, k.ownership_trust * size, Rule::Ownership, act);
    out.calms(ANGER, k.ownership_anger * size * scene.believed, Rule::Ownership, act);
}

/// Comfort about the outcome; under tact it also eases the feeling left unspoken.
pub(super) fn reassurance(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.work;
    let novelty = pick(&k.reassurance_novelty, scene.memory.counts.reassurances);
    let size = k.reassurance * scene.quality(deed) * novelty * scene.believed;
    for feeling in 0..4 {
        if feeling == ANXIETY || scene.is_delicate(feeling) {
            out.calms(feeling, size, Rule::Reassurance, Some(deed.index));
        }
    }
}
