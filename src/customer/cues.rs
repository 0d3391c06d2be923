//! Cues: feelings that wait for an answer, and how well a reply answers them (model.md 7.2).

use super::appraisal::Scene;
use super::appraisal::scene::strongest;
use super::appraisal::turn::has_told_stake;
use super::deed::{Deed, felt};
use super::mood::is_at_ease;
use crate::constants::{Constants, OfFeelings, pick};
use crate::listen::act::{Act, Family};
use crate::scenario::Case;
use crate::session::turn::{Event, Snapshot};

const SHAME: usize = 3;

/// The cues of a talk.
#[derive(Clone, Debug, Default)]
pub(super) struct Cues {
    cues: Vec<Cue>,
    /// Place of the latest cue that opened because its feeling led.
    latest: Option<usize>,
}

#[derive(Clone, Debug)]
struct Cue {
    feeling: usize,
    /// Opened by telling an item rather than by leading.
    told: bool,
    open: bool,
    /// Replies before it opened.
    replies: u32,
    /// Best answer so far, lateness counted.
    score: f64,
    /// How strong its feeling was when it was answered.
    answered_at: f64,
}

/// How well one reply answers one cue.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answer {
    cue: usize,
    /// 0..1, lateness not counted.
    size: f64,
    act: usize,
}

impl Cues {
    /// Whether a feeling waits.
    pub(crate) fn any_open(&self) -> bool {
        self.cues.iter().any(|cue| cue.open)
    }

    /// How well the reply answers each cue. `acts` says that an offer of this reply made things fair.
    pub(crate) fn answers(&self, scene: &Scene<'_>, acts: bool) -> Vec<Answer> {
        let cues = self.cues.iter().enumerate();
        cues.filter_map(|(place, cue)| {
            answer(scene, cue, acts).map(|(size, act)| Answer { cue: place, size, act })
        })
        .collect()
    }

    /// Closes what is answered and keeps the better answers; `feels` are those when answering.
    pub(crate) fn close(
        &mut self,
        k: &Constants,
        answers: &[Answer],
        replies: u32,
        feels: &OfFeelings,
        events: &mut Vec<Event>,
    ) {
        for answer in answers {
            let cue = &mut self.cues[answer.cue];
            let late = replies.saturating_sub(cue.replies) as usize;
            let score = pick(&k.cues.promptness, late) * answer.size;
            if score > cue.score {
                cue.score = score;
                events.push(Event::CueAnswered { cue: answer.cue, answer: answer.size, act: answer.act });
            }
            if cue.open && answer.size >= k.cues.closes {
                cue.open = false;
                cue.answered_at = feels[cue.feeling];
            }
        }
    }

    /// Opens the cues that the feelings and what was just told call for. Somebody who looks content shows no further feeling:
    /// nobody could answer what is neither said nor seen.
    pub(crate) fn open(
        &mut self,
        k: &Constants,
        case: &Case,
        state: &Snapshot,
        told: &[usize],
        replies: u32,
        events: &mut Vec<Event>,
    ) {
        let feels = &state.feels;
        let (level, leading) = strongest(feels);
        let is_seen = self.latest.is_none() || !is_at_ease(state);
        if level >= k.cues.waits && is_seen && self.waits_again(k, leading, level) {
            self.latest = Some(self.cues.len());
            self.push(k, case, leading, level, None, replies, events);
        }
        for index in told {
            let item = &case.contact.items[*index];
            let Some(feeling) = item.feeling.and_then(felt) else { continue };
            let waiting = self.cues.iter().any(|cue| cue.open && cue.feeling == feeling);
            if feels[feeling] >= k.cues.told && !waiting {
                self.push(k, case, feeling, feels[feeling], Some(&item.id), replies, events);
            }
        }
    }

    /// The leading feeling waits for the first time, or again: another leads, or it rose.
    fn waits_again(&self, k: &Constants, leading: usize, level: f64) -> bool {
        let Some(latest) = self.latest.map(|place| &self.cues[place]) else { return true };
        !latest.open && (latest.feeling != leading || level > latest.answered_at + k.cues.rise)
    }

    fn push(
        &mut self,
        k: &Constants,
        case: &Case,
        feeling: usize,
        level: f64,
        item: Option<&String>,
        replies: u32,
        events: &mut Vec<Event>,
    ) {
        let weight = (level * case.person.expr).max(k.cues.waits);
        let told = item.is_some();
        self.cues.push(Cue { feeling, told, open: true, replies, score: 0.0, answered_at: 0.0 });
        events.push(Event::CueOpened { family: Family::FELT[feeling], weight, item: item.cloned() });
    }
}

/// A: .8 of the best act and .2 of the others, with the best act; `None` where nothing answers.
fn answer(scene: &Scene<'_>, cue: &Cue, acts: bool) -> Option<(f64, usize)> {
    let (mut best, mut sum) = ((0.0, 0), 0.0);
    let first_offer = scene.deeds.iter().find(|deed| deed.act == Act::Offer).map(|deed| deed.index);
    for deed in scene.deeds {
        // Acting at once is one act, however many ways it names.
        let acts = acts && Some(deed.index) == first_offer;
        let worth = worth(scene, cue, deed, acts);
        sum += worth;
        if worth > best.0 {
            best = (worth, deed.index);
        }
    }
    let k = &scene.k.cues;
    let size = (k.best * best.0 + k.others * (sum - best.0)).min(1.0);
    (size > 0.0).then_some((size, best.1))
}

/// What one act is worth as an answer to this cue, with the feelings before the reply.
fn worth(scene: &Scene<'_>, cue: &Cue, deed: &Deed<'_>, acts: bool) -> f64 {
    let k = &scene.k.cues;
    let counts = &scene.memory.counts;
    let specific = if scene.is_specific(deed) { 1.0 } else { k.unspecific };
    let quality = deed.p * specific * scene.originality(deed);
    match deed.act {
        Act::NamesFeeling => label_worth(scene, cue, deed, quality),
        Act::Validation => {
            k.validation * quality * pick(&scene.k.acts.validation.novelty, counts.validations).max(0.0)
        }
        Act::ComplexReflection if has_told_stake(scene, deed) => k.stake * deed.p,
        Act::ComplexReflection if scene.is_specific(deed) => k.fact * deed.p,
        Act::Apology => {
            let size = if scene.is_specific(deed) { k.apology } else { k.apology_bare };
            let novelty = pick(&scene.k.acts.apology.novelty, counts.apologies).max(0.0);
            size * deed.p * scene.originality(deed) * novelty
        }
        Act::Reassurance if cue.feeling == SHAME && scene.is_delicate(SHAME) => {
            k.comfort * quality * pick(&scene.k.acts.work.reassurance_novelty, counts.reassurances)
        }
        Act::Offer if acts && scene.strongest < k.mild => k.acting,
        _ => 0.0,
    }
}

/// A label answers by how close it comes; under tact it never answers the feeling left unspoken.
fn label_worth(scene: &Scene<'_>, cue: &Cue, deed: &Deed<'_>, quality: f64) -> f64 {
    let Some(feeling) = deed.felt() else { return 0.0 };
    if scene.is_delicate(feeling) || scene.is_delicate(cue.feeling) {
        return 0.0;
    }
    let naming = &scene.k.acts.naming;
    let close = if cue.told {
        naming.similarity[feeling][cue.feeling]
    } else {
        let accuracy = scene.accuracy(feeling);
        if accuracy < naming.right { 0.0 } else { accuracy }
    };
    let novelty = pick(&naming.novelty, scene.memory.counts.named[feeling]).max(0.0);
    quality * novelty * close * scene.label_share()
}
