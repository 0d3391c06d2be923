//! What the customer feels, tells and answers: a pure fold over the inputs as heard (model.md).

mod appraisal;
mod cues;
mod deed;
mod desk;
mod disclosure;
mod ending;
mod fairness;
mod feelings;
mod levels;
mod memory;
mod mood;
mod promises;
mod reaction;
pub mod reply;
mod say;

use std::sync::Arc;

use crate::constants::{Constants, OfFeelings, clip};
use crate::listen::act::Act;
use crate::listen::{Heard, HeardAct, Reading};
use crate::scenario::{Came, Case, Mood};
use crate::session::input::Input;
use crate::session::turn::{Ending, Event, Snapshot, Stage};
use cues::Cues;
use memory::Memory;
pub use reaction::Reaction;

/// The customer's hidden state and memory of this talk.
#[derive(Clone, Debug)]
pub struct Customer {
    k: Arc<Constants>,
    state: Snapshot,
    /// Feelings at the start, to which they drift back.
    base: OfFeelings,
    memory: Memory,
    cues: Cues,
    /// The customer insults.
    insulted: bool,
}

impl Customer {
    /// The customer before the first reply, and what the opening line tells.
    pub fn meet(case: &Case, k: Arc<Constants>) -> (Self, Vec<Event>) {
        let feels = case.person.feels.map(|level| clip(level * case.factor));
        let effort = desk::tried(&k, case);
        let state = Snapshot { feels, trust: clip(case.person.trust), effort, ..Snapshot::default() };
        let memory = Memory::of(case);
        let mut customer = Self { k, state, base: feels, memory, cues: Cues::default(), insulted: false };
        customer.remember_before(case);
        let told = customer.told_indices();
        let mut events: Vec<Event> =
            told.iter().map(|index| Event::Told(case.contact.items[*index].id.clone())).collect();
        customer.begin(case, &told, &mut events);
        (customer, events)
    }

    /// Takes one input in. What was heard belongs to a Say; a Say nobody heard is silence where it
    /// is empty and unread where it is not.
    pub fn step(&mut self, case: &Case, input: &Input, heard: Option<&Heard>) -> Reaction {
        desk::spend(&self.k.desk, &mut self.state.clock, input);
        let Input::Say(text) = input else { return self.see_done(case, input) };
        let silent = text.trim().is_empty();
        match heard {
            Some(heard) if heard.safety.is_some() => Reaction::ended(Ending::Stopped),
            Some(heard) => match heard.reading {
                Reading::Unread => Reaction::default(),
                Reading::Silence => self.say(case, input, &[], heard.trigger),
                // Readable words that do nothing are off the point; only saying nothing is silence.
                Reading::Read if heard.acts.is_empty() => {
                    self.say(case, input, &[HeardAct::new(Act::None)], heard.trigger)
                }
                Reading::Read => self.say(case, input, &heard.acts, heard.trigger),
            },
            None if silent => self.say(case, input, &[], false),
            None => Reaction::default(),
        }
    }

    /// The hidden state now.
    pub fn snapshot(&self) -> Snapshot {
        self.state.clone()
    }

    /// What a bystander sees.
    pub fn mood_shown(&self, case: &Case) -> Mood {
        mood::shown(case, &self.state)
    }

    /// Items told so far, by id, in authored order.
    pub fn told(&self, case: &Case) -> Vec<String> {
        self.told_indices().into_iter().map(|index| case.contact.items[index].id.clone()).collect()
    }

    /// How far somebody who feels like this has to feel heard before a way out does them its full good, 0..=1.
    pub fn heard_enough(k: &Constants, feels: &OfFeelings) -> f64 {
        appraisal::scene::gate(k, feels)
    }

    fn told_indices(&self) -> Vec<usize> {
        let items = self.memory.items.iter().enumerate();
        items.filter(|(_, item)| item.told).map(|(index, _)| index).collect()
    }

    /// Somebody who was here before still has what they got, and feels what it came to.
    fn remember_before(&mut self, case: &Case) {
        let Some(before) = &case.before else { return };
        self.state.heard = clip(before.heard);
        self.state.effort = clip(before.effort);
        self.state.fair = self.fair(case);
        self.state.agreed = before.came == Came::Kept && !before.done.is_empty();
        if self.state.agreed {
            self.state.stage = Stage::Close;
        }
    }

    /// The stage, the insults and the cues of the opening line.
    fn begin(&mut self, case: &Case, told: &[usize], events: &mut Vec<Event>) {
        let calm = appraisal::scene::strongest(&self.state.feels).0 < self.k.feelings.calm;
        if calm && self.state.stage == Stage::Open {
            self.state.stage = Stage::Solve;
        }
        self.cues.open(&self.k, case, &self.state, told, 0, events);
        self.boil(case, events);
    }
}
