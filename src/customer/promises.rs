//! Saying is not doing: what a reply announces, takes back and refuses becomes a commitment.

use super::appraisal::Scene;
use super::appraisal::doors::{handover, takes_back};
use super::appraisal::work::lists;
use super::deed::Deed;
use super::fairness;
use super::memory::{Memory, WayMemory, remember};
use crate::listen::act::Act;
use crate::session::turn::Event;

/// What a reply promises, worked out before anything is remembered.
#[derive(Debug)]
pub(super) struct Promises {
    /// The ways out as they stand after the reply.
    pub ways: Vec<WayMemory>,
    pub refused: bool,
    pub reasoned: bool,
    /// A way out was announced.
    pub offers: bool,
    /// An earlier offer was taken back.
    pub takes_back: bool,
    pub events: Vec<Event>,
}

/// Reads the promises of a reply.
pub(super) fn hear(scene: &Scene<'_>) -> Promises {
    let memory = scene.memory;
    let mut promises = Promises {
        ways: memory.ways.clone(),
        refused: memory.refused || scene.has(Act::Refusal),
        reasoned: memory.reasoned,
        offers: false,
        takes_back: false,
        events: Vec::new(),
    };
    for deed in scene.deeds {
        promises.hear(scene, deed);
    }
    promises
}

impl Promises {
    fn hear(&mut self, scene: &Scene<'_>, deed: &Deed<'_>) {
        match deed.act {
            Act::Offer => self.announce(scene, deed, deed.way),
            Act::Transfer => self.announce(scene, deed, handover(scene, deed)),
            Act::Refusal => self.refuse(scene, deed),
            Act::NextStep => self.promise(scene, deed),
            Act::Information => self.explain(scene, deed),
            Act::DiscloseChange => {
                let change = deed.change.filter(|change| lists(&scene.case.contact.changes, change));
                self.events.extend(change.map(|change| Event::ChangeTold(change.to_owned())));
            }
            Act::Anticipation => {
                let issue = deed.issue.filter(|issue| lists(&scene.case.contact.next_issues, issue));
                self.events.extend(issue.map(|issue| Event::Anticipated(issue.to_owned())));
            }
            _ => {}
        }
    }

    /// A way is said; it suits as well as the best of its announcements did.
    fn announce(&mut self, scene: &Scene<'_>, deed: &Deed<'_>, way: Option<usize>) {
        let Some(index) = way else { return };
        let way = &mut self.ways[index];
        let first = !way.said;
        way.said = true;
        way.suits =
            way.suits.max(fairness::suits(scene.k, scene.case, scene.memory, scene.state.stage, deed.p));
        self.offers = true;
        self.events.push(Event::Said {
            way: scene.case.contact.ways_out[index].id.clone(),
            suits: way.suits,
            first,
            choice: scene.has(Act::Choice),
            act: deed.index,
        });
    }

    fn refuse(&mut self, scene: &Scene<'_>, deed: &Deed<'_>) {
        self.events.push(Event::Refused { act: deed.index });
        if let Some(index) = deed.way.filter(|_| takes_back(scene, deed)) {
            let way = &mut self.ways[index];
            way.said = false;
            way.suits = 0.0;
            self.takes_back = true;
            self.events.push(Event::TakenBack(scene.case.contact.ways_out[index].id.clone()));
        }
    }

    fn promise(&mut self, scene: &Scene<'_>, deed: &Deed<'_>) {
        // Nobody is held to what was no plain announcement.
        let Some(step) = deed.step else { return };
        if !scene.memory.steps.iter().any(|other| other == step) {
            self.events.push(Event::Promised { step: step.to_owned(), act: deed.index });
        }
    }

    fn explain(&mut self, scene: &Scene<'_>, deed: &Deed<'_>) {
        let id = deed.id.unwrap_or("");
        if deed.untrue {
            self.events.push(Event::Untrue { id: id.to_owned(), act: deed.index });
        } else if lists(&scene.case.contact.reasons, id) {
            self.reasoned = true;
            self.events.push(Event::Reasoned(id.to_owned()));
        }
    }
}

/// Keeps what was promised, explained and told.
pub(super) fn keep(memory: &mut Memory, promises: &Promises, deeds: &[Deed<'_>]) {
    memory.ways.clone_from(&promises.ways);
    memory.refused = promises.refused;
    memory.reasoned = promises.reasoned;
    for deed in deeds {
        match deed.act {
            Act::NextStep => {
                deed.step.map(|step| remember(&mut memory.steps, step));
            }
            Act::Information if !deed.untrue => {
                deed.id.map(|id| remember(&mut memory.informed, id));
            }
            Act::Anticipation => {
                deed.issue.map(|issue| remember(&mut memory.issues, issue));
            }
            Act::DiscloseChange => {
                deed.change.map(|change| remember(&mut memory.changes, change));
            }
            Act::Transfer => {
                remember(&mut memory.sent_elsewhere, deed.to.unwrap_or(""));
            }
            _ => {}
        }
    }
}
