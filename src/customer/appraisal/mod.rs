//! What a reply means to the customer: which rules fire, with which gain (model.md 4.2 and 4.3).
//!
//! One table, one row an act. Rows read the state before the reply alone, so that the order of
//! the acts in a reply is no matter.

pub(super) mod doors;
mod listening;
pub(super) mod scene;
pub(super) mod turn;
mod warmth;
pub(super) mod work;

pub(super) use scene::Scene;

use super::deed::Deed;
use crate::constants::OfFeelings;
use crate::listen::act::Act;
use crate::session::turn::{Event, Quantity, Row, Rule, Slip};

/// Everything a reply moves, as rows by rule.
#[derive(Debug, Default)]
pub(super) struct Appraisal {
    pub temper: Temper,
    /// What moves H, T and E.
    pub moves: Vec<Row>,
    /// What calms a feeling, as a share of it.
    pub calms: Vec<Gain>,
    /// What aggravates a feeling, as a share of what is left to 1.
    pub stings: Vec<Gain>,
    /// What else happened.
    pub events: Vec<Event>,
    /// Minutes of effort put on the customer.
    pub minutes: f64,
}

/// How a person takes things.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Temper {
    /// Factor on what calms.
    pub sooth: f64,
    /// Factor on what aggravates, with the sting of a trigger word.
    pub react: f64,
    /// Strongest single gain.
    pub strongest: f64,
}

/// One gain of one feeling.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gain {
    /// Place among the four feelings.
    pub feeling: usize,
    pub size: f64,
    pub rule: Rule,
    pub act: Option<usize>,
}

/// What one act does, given the scene.
type Appraise = fn(&Scene<'_>, &Deed<'_>, &mut Appraisal);

/// The act table: one row an act, in the order of the acts.
const TABLE: [(Act, Appraise); 33] = [
    (Act::Greeting, listening::courtesy),
    (Act::Thanks, listening::courtesy),
    (Act::Closing, nothing),
    (Act::OpenQuestion, listening::open_question),
    (Act::ClosedQuestion, listening::closed_question),
    (Act::Verification, listening::verification),
    (Act::SimpleReflection, nothing),
    (Act::ComplexReflection, listening::complex_reflection),
    (Act::NamesFeeling, warmth::names_feeling),
    (Act::Validation, warmth::validation),
    (Act::Apology, warmth::apology),
    (Act::NonApology, warmth::non_apology),
    (Act::Ownership, warmth::ownership),
    (Act::Reassurance, warmth::reassurance),
    (Act::Offer, nothing),
    (Act::Choice, work::choice),
    (Act::NextStep, work::next_step),
    (Act::VaguePromise, work::vague_promise),
    (Act::Information, work::information),
    (Act::Refusal, doors::refusal),
    (Act::PolicyFirst, doors::policy_first),
    (Act::Dismissal, doors::dismissal),
    (Act::Blame, doors::blame),
    (Act::Transfer, doors::transfer),
    (Act::Upsell, doors::upsell),
    (Act::Pressure, doors::pressure),
    (Act::CovertData, doors::covert_data),
    (Act::Hostility, doors::hostility),
    (Act::Anticipation, work::anticipation),
    (Act::Boundary, work::boundary),
    (Act::CheckBack, work::check_back),
    (Act::DiscloseChange, work::disclose_change),
    (Act::None, work::off_the_point),
];

/// Appraises every act of the reply by its row; what the turn as a whole does is [`turn`].
pub(super) fn appraise_acts(scene: &Scene<'_>, appraisal: &mut Appraisal) {
    for deed in scene.deeds {
        (TABLE[deed.act as usize].1)(scene, deed, appraisal);
        listening::claims(scene, deed, appraisal);
    }
}

/// Acts whose whole effect lies elsewhere: an offer in fairness, a reflection in what it takes up.
fn nothing(_scene: &Scene<'_>, _deed: &Deed<'_>, _appraisal: &mut Appraisal) {}

impl Appraisal {
    /// Nothing moved yet, for a person of this temper.
    pub(crate) fn of(temper: Temper) -> Self {
        // Room for a usual reply, so that it is asked for once.
        Self {
            temper,
            moves: Vec::with_capacity(24),
            calms: Vec::with_capacity(16),
            events: Vec::with_capacity(8),
            ..Self::default()
        }
    }

    /// Moves H, T or E.
    pub(crate) fn moves(&mut self, of: Quantity, by: f64, rule: Rule, act: Option<usize>) {
        if by != 0.0 {
            self.moves.push(Row { rule, of, by, act });
        }
    }

    /// Calms one feeling; the size is scaled by how easily this person is soothed.
    pub(crate) fn calms(&mut self, feeling: usize, size: f64, rule: Rule, act: Option<usize>) {
        let size = (size * self.temper.sooth).min(self.temper.strongest);
        push(&mut self.calms, Gain { feeling, size, rule, act });
    }

    /// Calms all four by `share` of these sizes.
    pub(crate) fn calms_all(&mut self, sizes: &OfFeelings, share: f64, rule: Rule, act: Option<usize>) {
        for (feeling, size) in sizes.iter().enumerate() {
            self.calms(feeling, size * share, rule, act);
        }
    }

    /// Aggravates one feeling; the size is scaled by how quickly this person reacts.
    pub(crate) fn stings(&mut self, feeling: usize, size: f64, rule: Rule, act: Option<usize>) {
        let size = (size * self.temper.react).min(self.temper.strongest);
        push(&mut self.stings, Gain { feeling, size, rule, act });
    }

    /// Aggravates all four by `share` of these sizes.
    pub(crate) fn stings_all(&mut self, sizes: &OfFeelings, share: f64, rule: Rule, act: Option<usize>) {
        for (feeling, size) in sizes.iter().enumerate() {
            self.stings(feeling, size * share, rule, act);
        }
    }

    /// A slip of listening.
    pub(crate) fn slips(&mut self, slip: Slip, act: Option<usize>) {
        self.events.push(Event::Slip { slip, act });
    }

    /// The sum of all rows that move this quantity.
    pub(crate) fn sum(&self, of: Quantity) -> f64 {
        self.moves.iter().filter(|row| row.of == of).map(|row| row.by).sum()
    }
}

/// A gain of nothing is no row.
fn push(gains: &mut Vec<Gain>, gain: Gain) {
    if gain.size > 0.0 {
        gains.push(gain);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_stands_in_the_order_of_the_acts() {
        assert!(TABLE.iter().map(|(act, _)| *act).eq(Act::ALL));
    }
}
