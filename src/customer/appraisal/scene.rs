//! What stands before the customer when a reply is appraised: the reply, and everything before it.

use super::super::deed::Deed;
use super::super::memory::Memory;
use crate::constants::{Constants, OfFeelings};
use crate::listen::act::{Act, Family};
use crate::scenario::Case;
use crate::session::turn::{Snapshot, Stage};

/// One reply in its scene. Everything but the deeds is from before the reply.
#[derive(Debug)]
pub(crate) struct Scene<'a> {
    pub k: &'a Constants,
    pub case: &'a Case,
    pub state: &'a Snapshot,
    pub memory: &'a Memory,
    pub deeds: &'a [Deed<'a>],
    /// Run of questions once this reply is over.
    pub question_run: u32,
    /// The customer insults.
    pub insulted: bool,
    /// A cue is open.
    pub waiting: bool,
    /// How much of warmth is believed (s).
    pub believed: f64,
    /// The strongest feeling and its place.
    pub strongest: f64,
    pub leading: usize,
}

impl Scene<'_> {
    /// How much feelings count at this stage (a).
    pub(crate) fn affective(&self) -> f64 {
        self.k.acts.work.affective[self.state.stage as usize]
    }

    /// How much work counts at this stage (c).
    pub(crate) fn working(&self) -> f64 {
        self.k.acts.work.working[self.state.stage as usize]
    }

    /// q: how sure, how specific, how much of one's own.
    pub(crate) fn quality(&self, deed: &Deed<'_>) -> f64 {
        let specific = if self.is_specific(deed) { 1.0 } else { self.k.acts.work.unspecific };
        deed.p * specific * self.originality(deed)
    }

    /// Mentions something the customer told.
    pub(crate) fn is_specific(&self, deed: &Deed<'_>) -> bool {
        self.memory.any_told(&deed.facts)
    }

    /// rec: an echo and a stock phrase are worth little.
    pub(crate) fn originality(&self, deed: &Deed<'_>) -> f64 {
        if deed.echo || deed.recycled { self.k.acts.work.recycled } else { 1.0 }
    }

    /// Whether the reply holds this act.
    pub(crate) fn has(&self, act: Act) -> bool {
        self.deeds.iter().any(|deed| deed.act == act)
    }

    /// acc: how close the named family comes to what is felt, 0..1.
    pub(crate) fn accuracy(&self, family: usize) -> f64 {
        if self.strongest <= 0.0 {
            return 0.0;
        }
        let similar = &self.k.acts.naming.similarity[family];
        let closest =
            similar.iter().zip(&self.state.feels).map(|(sim, level)| sim * level).fold(0.0, f64::max);
        closest / self.strongest
    }

    /// What a label counts where a reply holds many.
    pub(crate) fn label_share(&self) -> f64 {
        let labels = self.deeds.iter().filter(|deed| deed.act == Act::NamesFeeling).count();
        if labels > self.k.acts.naming.labels { self.k.acts.naming.many } else { 1.0 }
    }

    /// Whether tact leaves this feeling unspoken.
    pub(crate) fn is_delicate(&self, feeling: usize) -> bool {
        self.case.person.tact.contains(&Family::FELT[feeling])
    }

    /// Whether one of these topics belongs to an item that is told, or not told.
    pub(crate) fn touches(&self, topics: &[&str], told: bool) -> bool {
        let items = self.case.contact.items.iter().zip(&self.memory.items);
        items.filter(|(_, memory)| memory.told == told).any(|(item, _)| covers(&item.topics, topics))
    }

    /// The work has begun and nothing is agreed yet.
    pub(crate) fn is_solving(&self) -> bool {
        self.state.stage == Stage::Solve
    }
}

/// H that an offer has to wait for, given the feelings.
pub(crate) fn gate(k: &Constants, feels: &OfFeelings) -> f64 {
    k.turns.gate.min(k.turns.gate_feeling * strongest(feels).0)
}

/// The strongest feeling and its place; of equals the first.
pub(crate) fn strongest(feels: &OfFeelings) -> (f64, usize) {
    let mut best = (feels[0], 0);
    for (place, level) in feels.iter().enumerate() {
        if *level > best.0 {
            best = (*level, place);
        }
    }
    best
}

/// Whether the item's topics hold one of those probed.
pub(crate) fn covers(topics: &[String], probed: &[&str]) -> bool {
    topics.iter().any(|topic| probed.contains(&topic.as_str()))
}
