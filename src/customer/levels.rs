//! How H, T, E and F settle after an input, and with them the feelings (model.md 4, steps 5 to 8).

use super::appraisal::scene::gate;
use super::appraisal::{Appraisal, Temper};
use super::{Customer, fairness, feelings};
use crate::constants::clip;
use crate::scenario::Case;
use crate::session::turn::{Event, Quantity, Row, Rule, Slip};

impl Customer {
    /// How this person takes things now.
    pub(super) fn temper(&self, case: &Case, trigger: bool) -> Temper {
        let k = &self.k.acts.work;
        let sting = if trigger { k.trigger } else { 1.0 };
        let react = case.person.react * case.factor * sting;
        Temper { sooth: case.person.sooth, react, strongest: k.strongest }
    }

    /// F with the commitments as they stand.
    pub(super) fn fair(&self, case: &Case) -> f64 {
        let memory = &self.memory;
        fairness::fair(&self.k, case, &memory.ways, memory.refused, memory.reasoned)
    }

    /// Settles H, T and E, and adds what the gain in fairness calms. An offer before listening
    /// costs H and half of that gain; one of what was done already comes too soon for nobody.
    pub(super) fn settle(&mut self, offered: bool, fair: f64, out: &mut Appraisal) {
        let k = &self.k.turns;
        let mut heard = clip(self.state.heard + out.sum(Quantity::Heard));
        let mut gain = (fair - self.state.fair).max(0.0);
        if offered && heard < gate(&self.k, &self.state.feels) {
            out.moves(Quantity::Heard, k.too_soon_heard, Rule::OfferedTooSoon, None);
            out.slips(Slip::OfferedTooSoon, None);
            heard = clip(heard + k.too_soon_heard);
            gain *= k.too_soon_gain;
        }
        let on_the_spot = self.memory.ways.iter().any(|way| way.said && way.done && way.front_line);
        if on_the_spot && heard >= k.settled_heard && !self.memory.settled {
            self.memory.settled = true;
            out.moves(Quantity::Trust, k.settled_trust, Rule::SettledOnTheSpot, None);
        }
        out.calms_all(&self.k.fairness.calms, gain, Rule::Fairer, None);
        self.state.heard = heard;
        self.state.trust = clip(self.state.trust + out.sum(Quantity::Trust));
        self.state.effort = clip(self.state.effort + out.sum(Quantity::Effort));
        self.state.clock.effort += out.minutes;
    }

    /// Moves F and, where the customer was touched, the feelings; the rows that explain it all.
    pub(super) fn move_to(&mut self, fair: f64, felt: bool, out: &mut Appraisal) -> Vec<Row> {
        let mut why = std::mem::take(&mut out.moves);
        if fair != self.state.fair {
            why.push(Row { rule: Rule::Fairer, of: Quantity::Fair, by: fair - self.state.fair, act: None });
        }
        self.state.fair = fair;
        if felt {
            let standing = feelings::standing(&self.k, &self.state);
            self.state.feels =
                feelings::feel(&self.k, &self.state.feels, &self.base, standing, out, &mut why);
            out.events.push(Event::Felt);
        }
        why
    }
}
