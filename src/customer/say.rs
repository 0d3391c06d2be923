//! A reply, step by step, in the order of model.md 4: everything is read from before the reply.

use super::appraisal::scene::strongest;
use super::appraisal::turn::{TurnNotes, appraise_turn, question_run};
use super::appraisal::{Appraisal, Scene, appraise_acts};
use super::cues::Answer;
use super::deed::{Deed, merge};
use super::promises::{self, Promises};
use super::{Customer, Reaction, desk, disclosure, fairness};
use crate::listen::HeardAct;
use crate::listen::act::Act;
use crate::scenario::Case;
use crate::session::input::Input;
use crate::session::turn::Event;

/// What a reply comes to before anything of it is remembered.
struct Taken {
    appraisal: Appraisal,
    notes: TurnNotes,
    promises: Promises,
    /// F after the reply.
    fair: f64,
    answers: Vec<Answer>,
    question_run: u32,
}

impl Customer {
    /// Takes a reply in; no acts at all are silence.
    pub(super) fn say(&mut self, case: &Case, input: &Input, acts: &[HeardAct], trigger: bool) -> Reaction {
        let deeds = merge(case, acts);
        let holds = |act: Act| deeds.iter().any(|deed| deed.act == act);
        let mut events = Vec::new();
        desk::check_musts(case, &mut self.memory, &mut events, |must, _| {
            Act::parse(&must.before).is_some_and(holds)
        });
        let taken = self.take_in(case, &deeds, trigger);
        let before = self.state.feels;
        let replies = self.memory.counts.replies;
        self.remember(&deeds, &taken);
        desk::meet_musts(case, &mut self.memory, input, holds);

        let offers_more = taken.promises.offers && self.offers_more(&deeds);
        let Taken { mut appraisal, promises, fair, answers, .. } = taken;
        self.settle(offers_more, fair, &mut appraisal);
        let why = self.move_to(fair, true, &mut appraisal);
        events.append(&mut appraisal.events);
        events.extend(promises.events);
        self.cues.close(&self.k, &answers, replies, &before, &mut events);
        self.agree(case, offers_more, promises.takes_back, &mut events);
        self.tell(case, &deeds, &mut events);
        self.boil(case, &mut events);
        let ending = self.end_of_reply(case, input, &deeds, before[0]);
        self.last_musts(case, ending, &mut events);
        Reaction { why, events, ending }
    }

    /// Works out everything that reads the state from before the reply.
    fn take_in(&self, case: &Case, deeds: &[Deed<'_>], trigger: bool) -> Taken {
        let (strongest, leading) = strongest(&self.state.feels);
        let mut scene = Scene {
            k: &self.k,
            case,
            state: &self.state,
            memory: &self.memory,
            deeds,
            question_run: 0,
            insulted: self.insulted,
            waiting: self.cues.any_open(),
            believed: (self.k.acts.work.believed + self.state.trust).min(1.0),
            strongest,
            leading,
        };
        scene.question_run = question_run(&scene);
        let mut appraisal = Appraisal::of(self.temper(case, trigger));
        appraise_acts(&scene, &mut appraisal);
        let notes = appraise_turn(&scene, &mut appraisal);
        let promises = promises::hear(&scene);
        let fair = fairness::fair(&self.k, case, &promises.ways, promises.refused, promises.reasoned);
        let helps = promises.offers && fair >= self.k.disclosure.agreed_fair;
        let answers = self.cues.answers(&scene, helps);
        Taken { appraisal, notes, promises, fair, answers, question_run: scene.question_run }
    }

    /// Whether an offer is more than what was done already: nobody objects to that again.
    fn offers_more(&self, deeds: &[Deed<'_>]) -> bool {
        let is_new = |way: Option<usize>| way.is_none_or(|way| !self.memory.ways[way].done);
        deeds
            .iter()
            .any(|deed| matches!(deed.act, Act::Offer | Act::Choice | Act::Transfer) && is_new(deed.way))
    }

    fn remember(&mut self, deeds: &[Deed<'_>], taken: &Taken) {
        let memory = &mut self.memory;
        memory.count(deeds);
        memory.counts.replies += 1;
        memory.counts.ignored = taken.notes.ignored;
        memory.counts.kind_run = taken.notes.kind_run;
        memory.counts.question_run = taken.question_run;
        for (item, level) in &taken.notes.levels {
            memory.items[*item].level = *level;
        }
        for deed in deeds.iter().filter(|deed| deed.act == Act::ComplexReflection) {
            for item in &deed.facts {
                memory.items[*item].understood |= memory.items[*item].told;
            }
        }
        promises::keep(memory, &taken.promises, deeds);
    }

    /// Tells what is open enough, and lets feelings wait for an answer.
    fn tell(&mut self, case: &Case, deeds: &[Deed<'_>], events: &mut Vec<Event>) {
        let told = disclosure::tell(&self.k, case, &mut self.memory, &self.state, deeds);
        events.extend(told.iter().map(|item| Event::Told(case.contact.items[*item].id.clone())));
        self.cues.open(&self.k, case, &self.state, &told, self.memory.counts.replies, events);
    }
}
