//! Where a turn leaves the talk: stage, agreement, insults, and who leaves (model.md 4.6).

use super::appraisal::scene::{gate, strongest};
use super::deed::Deed;
use super::memory::Counts;
use super::{Customer, fairness};
use crate::constants::Endings;
use crate::scenario::{Case, WayOut};
use crate::session::input::Input;
use crate::session::turn::{Ending, Event, Stage, takes_leave};

impl Customer {
    /// Moves the stage on and sees whether a way forward is agreed.
    pub(super) fn agree(
        &mut self,
        case: &Case,
        offers_more: bool,
        taken_back: bool,
        events: &mut Vec<Event>,
    ) {
        let state = &mut self.state;
        let (strongest, _) = strongest(&state.feels);
        let k = &self.k;
        let ready = state.heard >= k.disclosure.solve_heard || strongest < k.feelings.calm;
        if state.stage == Stage::Open && ready {
            state.stage = Stage::Solve;
        }
        let before = state.agreed;
        if taken_back && before {
            state.agreed = false;
            state.stage = Stage::Solve;
        }
        let offer = self.memory.ways.iter().any(|way| way.said || way.done);
        let fair = offer && state.fair >= k.disclosure.agreed_fair;
        let no = fairness::is_reasoned_no(case, self.memory.refused, self.memory.reasoned);
        if (fair || no) && state.heard >= gate(k, &state.feels) {
            state.agreed = true;
        }
        if state.agreed {
            state.stage = Stage::Close;
        }
        if state.agreed && !before {
            events.push(Event::Agreed);
        }
        if offers_more && !state.agreed {
            events.push(Event::Objected);
        }
    }

    /// Whether the customer insults from here on.
    pub(super) fn boil(&mut self, case: &Case, events: &mut Vec<Event>) {
        self.insulted = case.person.abuse_at.is_some_and(|level| self.state.feels[0] >= level);
        if self.insulted {
            events.push(Event::Insulted);
        }
    }

    /// How a reply ends the talk, if it does. The customer's leaving comes before a goodbye.
    pub(super) fn end_of_reply(
        &mut self,
        case: &Case,
        input: &Input,
        deeds: &[Deed<'_>],
        anger_before: f64,
    ) -> Option<Ending> {
        let anger = self.state.feels[0];
        let takes_leave = takes_leave(input, deeds.iter().map(|deed| (deed.act, deed.p)));
        let took_leave = std::mem::replace(&mut self.memory.counts.took_leave, takes_leave);
        if leaves_in_anger(&self.k.endings, &mut self.memory.counts, anger, anger_before) || self.distrusts()
        {
            Some(Ending::WalkedOut)
        } else if takes_leave && self.state.agreed {
            Some(Ending::Closed)
        } else if takes_leave && took_leave {
            // Nobody is held back who says goodbye a second time.
            Some(Ending::Ended)
        } else if self.memory.counts.replies >= case.contact.turn_limit {
            Some(Ending::Limit)
        } else {
            None
        }
    }

    /// The ways out that were carried out, by id.
    pub(crate) fn ways_done(&self, case: &Case) -> Vec<String> {
        let ways = case.contact.ways_out.iter().zip(&self.memory.ways);
        ways.filter(|(_, memory)| memory.done).map(|(way, _)| way.id.clone()).collect()
    }

    /// Whether a way out was carried out.
    pub(crate) fn is_served(&self) -> bool {
        self.memory.ways.iter().any(|way| way.done)
    }

    /// How well the best of what was carried out does what they came for, 0..1.
    pub(crate) fn done_for(&self, case: &Case) -> f64 {
        let fit = |way: &WayOut| way.fits.get("main").copied().unwrap_or(0.0);
        let done = case.contact.ways_out.iter().zip(&self.memory.ways).filter(|(_, memory)| memory.done);
        done.map(|(way, _)| fit(way)).fold(0.0, f64::max)
    }

    /// Whether something was carried out and nothing that was announced is still to be done at this desk.
    pub(crate) fn has_all_that_was_said(&self) -> bool {
        let owed = self.memory.ways.iter().any(|way| way.said && !way.done && !way.promisable);
        self.is_served() && !owed
    }

    /// Trust so low that the customer leaves.
    pub(super) fn distrusts(&self) -> bool {
        self.state.trust <= self.k.endings.distrust
    }
}

/// Fury that does not ease, some turns running, not at once.
fn leaves_in_anger(k: &Endings, counts: &mut Counts, anger: f64, before: f64) -> bool {
    counts.furious = if anger >= k.fury && anger >= before { counts.furious + 1 } else { 0 };
    counts.furious >= k.fury_turns && counts.replies >= k.fury_from
}
