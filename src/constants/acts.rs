//! What single acts do (model.md 4.1 and 4.2): the sizes of the act table, signed as there.

use super::{OfFeelings, table};
use serde::{Deserialize, Serialize};

/// What single acts do, by groups of the act table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Acts {
    /// What all acts share, and the small ones.
    pub work: Work,
    /// Naming a feeling.
    pub naming: Naming,
    /// Saying that a feeling makes sense.
    pub validation: Validation,
    /// Apologies and responsibility.
    pub apology: Apology,
    /// What closes doors.
    pub refusal: Refusal,
}

table! {
    /// What all acts share, and the acts that work on the case.
    Work {
        /// Weight of an act that mentions nothing the customer told.
        unspecific: f64 = 0.8,
        /// Weight of an echo or a recycled sentence.
        recycled: f64 = 0.2,
        /// Share of warmth believed without any trust; trust adds to it up to 1.
        believed: f64 = 0.5,
        /// Strongest single gain.
        strongest: f64 = 0.95,
        /// Factor on what aggravates when a trigger word was used.
        trigger: f64 = 1.5,
        /// How feelings count in the stages open, solve, close.
        affective: [f64; 3] = [1.0, 0.4, 1.0],
        /// How work counts in the stages open, solve, close.
        working: [f64; 3] = [0.6, 1.0, 0.6],
        /// H for the first greeting and the first thanks.
        courtesy_heard: f64 = 0.02,
        /// Most H that courtesy earns.
        courtesy_most: f64 = 0.05,
        /// H for a follow-up question.
        follow_up_heard: f64 = 0.03,
        /// How many follow-ups earn it.
        follow_ups: u32 = 2,
        /// Longest run of questions in which they do.
        follow_up_run: u32 = 2,
        /// H when asked what was told.
        asked_again_heard: f64 = -0.05,
        /// E when asked what was told.
        asked_again_effort: f64 = 0.12,
        /// Anger when asked what was told.
        asked_again_anger: f64 = 0.06,
        /// Minutes put on the customer by asking, or identifying, again.
        again_minutes: f64 = 3.0,
        /// E when identified again.
        verified_again_effort: f64 = 0.06,
        /// H for a hidden need said back with its meaning.
        need_heard: f64 = 0.12,
        /// What that calms.
        need_calms: OfFeelings = [0.0, 0.05, 0.10, 0.0],
        /// Anxiety calmed by comfort.
        reassurance: f64 = 0.10,
        /// What the second, third ... reassurance is worth.
        reassurance_novelty: Vec<f64> = vec![1.0, 0.5, 0.0],
        /// H and T for a say in what happens.
        choice: f64 = 0.04,
        /// How often a choice earns it.
        choices: u32 = 2,
        /// T for a concrete step.
        step_trust: f64 = 0.10,
        /// Anxiety calmed by a concrete step.
        step_anxiety: f64 = 0.15,
        /// T for vague words, from the second time.
        vague_trust: f64 = -0.03,
        /// T for something explained.
        information_trust: f64 = 0.03,
        /// Anxiety calmed by something explained.
        information_anxiety: f64 = 0.06,
        /// T for trouble named before it comes.
        anticipation_trust: f64 = 0.06,
        /// Anxiety calmed by it.
        anticipation_anxiety: f64 = 0.08,
        /// T for a calm limit to insults.
        boundary_trust: f64 = 0.02,
        /// Anger calmed by it.
        boundary_anger: f64 = 0.08,
        /// How often it works.
        boundaries: u32 = 2,
        /// H for a limit to somebody who did not insult.
        boundary_undeserved_heard: f64 = -0.05,
        /// Anger at it.
        boundary_undeserved_anger: f64 = 0.10,
        /// H for asking whether it was understood right.
        check_heard: f64 = 0.03,
        /// How often that earns it.
        checks: u32 = 2,
        /// T for telling a change.
        change_trust: f64 = 0.05,
        /// E for a reply off the point.
        off_point_effort: f64 = 0.02,
        /// T when something is claimed that nobody told.
        claim_trust: f64 = -0.06,
        /// Anxiety at it.
        claim_anxiety: f64 = 0.05,
        /// T for an upsell before help.
        upsell_early_trust: f64 = -0.18,
        /// Anger at an upsell before help.
        upsell_early_anger: f64 = 0.10,
        /// Fit from which an upsell after agreement is welcome.
        upsell_fits: f64 = 0.7,
        /// T for a fitting upsell after agreement.
        upsell_fitting_trust: f64 = 0.03,
        /// T for an unfit one.
        upsell_unfit_trust: f64 = -0.10,
        /// Anger at an unfit one.
        upsell_unfit_anger: f64 = 0.05,
        /// H for using the account at hand.
        account_heard: f64 = 0.02,
    }
}

table! {
    /// Naming a feeling.
    Naming {
        /// How alike the families are.
        similarity: [OfFeelings; 4] = [
            [1.0, 0.3, 0.5, 0.2],
            [0.3, 1.0, 0.4, 0.4],
            [0.5, 0.4, 1.0, 0.4],
            [0.2, 0.4, 0.4, 1.0],
        ],
        /// Accuracy from which the named feeling is the right one.
        right: f64 = 0.3,
        /// H for the right feeling.
        heard: f64 = 0.22,
        /// How much the right feeling calms.
        calms: f64 = 0.22,
        /// What the first, second, ... label of a family is worth.
        novelty: Vec<f64> = vec![1.0, 0.6, 0.2, -0.2],
        /// Share of a worn label or validation that angers.
        worn: f64 = 0.5,
        /// Labels in one reply above which each counts less.
        labels: usize = 2,
        /// What each counts then.
        many: f64 = 0.5,
        /// H for another feeling.
        wrong_heard: f64 = 0.02,
        /// Anger calmed by another feeling: somebody tried.
        wrong_anger: f64 = 0.03,
        /// Feeling above which being taken for content hurts.
        content: f64 = 0.4,
        /// H, as a share of the strongest feeling, when taken for content.
        content_heard: f64 = -0.06,
        /// What it aggravates, as a share of the strongest feeling.
        content_sting: f64 = 0.06,
        /// H when a feeling is said that tact leaves unspoken.
        exposed_heard: f64 = -0.08,
        /// What that aggravates.
        exposed_sting: f64 = 0.10,
    }
}

table! {
    /// Saying that a feeling makes sense.
    Validation {
        /// H.
        heard: f64 = 0.14,
        /// What it calms.
        calms: OfFeelings = [0.14, 0.08, 0.12, 0.16],
        /// What the first, second, ... is worth.
        novelty: Vec<f64> = vec![1.0, 0.6, 0.2, -0.2],
    }
}

table! {
    /// Apologies and responsibility.
    Apology {
        /// H for an apology that names the impact.
        heard: f64 = 0.06,
        /// T.
        trust: f64 = 0.06,
        /// T for a worn one, by how worn it is.
        worn_trust: f64 = 0.06,
        /// What it calms.
        calms: OfFeelings = [0.12, 0.0, 0.06, 0.0],
        /// Anger at a worn one, by how worn it is.
        worn_anger: f64 = 0.12,
        /// What the first, second, ... is worth.
        novelty: Vec<f64> = vec![1.0, 0.4, -0.2, -0.4],
        /// Share of naming the impact in a whole apology.
        impact: f64 = 0.5,
        /// Share of owning the fault.
        owns: f64 = 0.3,
        /// Share of coming after listening.
        timing: f64 = 0.2,
        /// What an apology before listening has of that.
        untimely: f64 = 0.5,
        /// H for sorry-you-feel-that-way.
        non_heard: f64 = -0.04,
        /// T.
        non_trust: f64 = -0.02,
        /// Anger.
        non_anger: f64 = 0.06,
        /// T for taking responsibility.
        ownership_trust: f64 = 0.05,
        /// Anger calmed by it.
        ownership_anger: f64 = 0.05,
        /// What the first, second, ... is worth.
        ownership_novelty: Vec<f64> = vec![1.0, 0.5, 0.0],
    }
}

table! {
    /// What closes doors.
    Refusal {
        /// H for a no.
        heard: f64 = -0.04,
        /// What a no aggravates.
        stings: OfFeelings = [0.10, 0.0, 0.10, 0.0],
        /// What a reason, and again another way, leave of it.
        softened: f64 = 0.5,
        /// T when an offer is taken back.
        taken_back_trust: f64 = -0.10,
        /// H for rules before the person.
        policy_heard: f64 = -0.05,
        /// Anger.
        policy_anger: f64 = 0.10,
        /// H for making it small.
        dismissal_heard: f64 = -0.15,
        /// T.
        dismissal_trust: f64 = -0.10,
        /// Anger.
        dismissal_anger: f64 = 0.20,
        /// H for giving the customer the fault.
        blame_heard: f64 = -0.10,
        /// T.
        blame_trust: f64 = -0.15,
        /// What it aggravates.
        blame_stings: OfFeelings = [0.25, 0.0, 0.0, 0.15],
        /// H for an insult.
        hostility_heard: f64 = -0.20,
        /// T.
        hostility_trust: f64 = -0.25,
        /// E.
        hostility_effort: f64 = 0.05,
        /// What it aggravates.
        hostility_stings: OfFeelings = [0.35, 0.0, 0.0, 0.10],
        /// E when sent elsewhere.
        elsewhere_effort: f64 = 0.20,
        /// Anger at it.
        elsewhere_anger: f64 = 0.08,
        /// Minutes it puts on the customer.
        elsewhere_minutes: f64 = 5.0,
        /// H for pressing.
        pressure_heard: f64 = -0.06,
        /// T.
        pressure_trust: f64 = -0.15,
        /// What it aggravates.
        pressure_stings: OfFeelings = [0.08, 0.08, 0.0, 0.0],
        /// H for using what was never shared.
        covert_heard: f64 = -0.06,
        /// T.
        covert_trust: f64 = -0.18,
        /// What it aggravates.
        covert_stings: OfFeelings = [0.10, 0.10, 0.0, 0.0],
    }
}
