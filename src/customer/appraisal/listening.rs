//! Rows of the act table that listen: courtesy, questions, reflections, claims.

use super::super::deed::Deed;
use super::{Appraisal, Scene};
use crate::listen::act::Act;
use crate::session::turn::{Event, Quantity, Rule, Slip};

const ANGER: usize = 0;
const ANXIETY: usize = 1;

/// The first greeting and the first thanks.
pub(super) fn courtesy(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.work;
    let counts = &scene.memory.counts;
    let greets = deed.act == Act::Greeting;
    let (earlier, rule) =
        if greets { (counts.greetings, Rule::Greeting) } else { (counts.thanks, Rule::Thanks) };
    if earlier == 0 {
        out.moves(Quantity::Heard, k.courtesy_heard.min(k.courtesy_most / 2.0), rule, Some(deed.index));
    }
}

/// A follow-up shows listening, for a while and while questions do not pile up.
pub(super) fn open_question(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.work;
    let first = scene.memory.counts.open_questions == 0;
    let good = deed.follow || first || scene.touches(&deed.topics, false);
    out.events.push(Event::Question { act: deed.index, good });
    // The run is the one after this reply: a reply that also reflects has listened.
    let piling_up = scene.question_run > k.follow_up_run;
    if deed.follow && scene.memory.counts.follow_ups < k.follow_ups && !piling_up {
        out.moves(Quantity::Heard, k.follow_up_heard, Rule::FollowUp, Some(deed.index));
    }
}

/// Asking for what was told is a slip; asking for what was not is work.
pub(super) fn closed_question(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let (touches_untold, touches_told) =
        (scene.touches(&deed.topics, false), scene.touches(&deed.topics, true));
    // "Which of the two suits you better?" asks for a choice and not about the case.
    let chooses = scene.has(Act::Choice) && !touches_untold && !touches_told;
    if !chooses {
        out.events.push(Event::Question { act: deed.index, good: touches_untold });
    }
    if touches_untold || !touches_told {
        return;
    }
    let k = &scene.k.acts.work;
    let act = Some(deed.index);
    out.moves(Quantity::Heard, k.asked_again_heard, Rule::AskedAgain, act);
    out.moves(Quantity::Effort, k.asked_again_effort, Rule::AskedAgain, act);
    out.stings(ANGER, k.asked_again_anger, Rule::AskedAgain, act);
    out.minutes += k.again_minutes;
    out.slips(Slip::AskedAgain, act);
}

/// Identifying once is no trouble, identifying again is.
pub(super) fn verification(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    if deed.again && scene.memory.counts.verifications > 0 {
        let k = &scene.k.acts.work;
        out.moves(Quantity::Effort, k.verified_again_effort, Rule::VerifiedAgain, Some(deed.index));
        out.minutes += k.again_minutes;
    }
}

/// Each hidden need is understood once.
pub(super) fn complex_reflection(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let k = &scene.k.acts.work;
    for item in &deed.facts {
        let memory = &scene.memory.items[*item];
        if scene.case.contact.items[*item].need && memory.told && !memory.understood {
            out.moves(Quantity::Heard, k.need_heard * deed.p, Rule::NeedUnderstood, Some(deed.index));
            out.calms_all(&k.need_calms, deed.p, Rule::NeedUnderstood, Some(deed.index));
        }
    }
}

/// A claim about the customer that nobody told; said as a guess it probes instead.
pub(super) fn claims(scene: &Scene<'_>, deed: &Deed<'_>, out: &mut Appraisal) {
    let told = !deed.claims.is_empty() && deed.claims.iter().all(|item| scene.memory.items[*item].told);
    if !deed.claiming || deed.tentative || told {
        return;
    }
    let k = &scene.k.acts.work;
    let act = Some(deed.index);
    out.moves(Quantity::Trust, k.claim_trust, Rule::Claimed, act);
    out.stings(ANXIETY, k.claim_anxiety, Rule::Claimed, act);
    out.slips(Slip::Claimed, act);
}
