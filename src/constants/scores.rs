//! The next day, satisfaction, the reference talks and the three scores.

use super::table;

table! {
    /// The next day (model.md 5).
    Epilogue {
        /// T for a promised way never done.
        broken_way_trust: f64 = -0.22,
        /// E for it.
        broken_way_effort: f64 = 0.15,
        /// Anger, as a share of what is left to 1.
        broken_way_anger: f64 = 0.30,
        /// T for a promised step that did not happen.
        broken_step_trust: f64 = -0.12,
        /// E for it.
        broken_step_effort: f64 = 0.08,
        /// Anger, as a share of what is left to 1.
        broken_step_anger: f64 = 0.10,
        /// Minutes a broken promise costs the customer.
        broken_minutes: f64 = 20.0,
        /// T for something that turned out untrue.
        untrue_trust: f64 = -0.15,
        /// T for a change found out.
        change_trust: f64 = -0.10,
        /// E when nothing was resolved.
        unresolved_effort: f64 = 0.10,
        /// E on top when the customer walked out.
        walked_out_effort: f64 = 0.20,
        /// Minutes of calling again.
        unresolved_minutes: f64 = 15.0,
        /// Belief in a kept way found out by oneself.
        found_out: f64 = 0.80,
        /// What is left of H when nothing was resolved.
        unresolved_heard: f64 = 0.6,
        /// F at which a case counts as resolved without an agreement.
        resolved_fair: f64 = 0.50,
        /// F at which another way than the right end counts as resolved.
        other_fair: f64 = 0.60,
        /// Limits to insults after which an abusive talk may be ended.
        warnings: usize = 2,
    }
}

table! {
    /// Satisfaction and loyalty (model.md 5).
    Satisfaction {
        /// Share of the last moment in what is remembered.
        last: f64 = 0.4,
        /// Share of the lowest.
        lowest: f64 = 0.3,
        /// Share of the mean.
        mean: f64 = 0.3,
        /// Satisfaction: share of F.
        fair: f64 = 0.32,
        /// Satisfaction: share of H.
        heard: f64 = 0.20,
        /// Satisfaction: share of ease.
        ease: f64 = 0.10,
        /// Satisfaction: share of T.
        trust: f64 = 0.18,
        /// Satisfaction: share of what is remembered.
        remembered: f64 = 0.20,
        /// Loyalty: share of F.
        loyal_fair: f64 = 0.25,
        /// Loyalty: share of H.
        loyal_heard: f64 = 0.26,
        /// Loyalty: share of ease.
        loyal_ease: f64 = 0.07,
        /// Loyalty: share of T.
        loyal_trust: f64 = 0.23,
        /// Loyalty: share of what is remembered.
        loyal_remembered: f64 = 0.19,
        /// Loyalty of a customer nothing ever happened to: recovery never beats it.
        no_failure: f64 = 0.90,
        /// What is left of loyalty when nothing was resolved.
        unresolved: f64 = 0.75,
    }
}

table! {
    /// The best and the worst talk a score is measured against (model.md 6.3).
    Reference {
        /// H of the best talk.
        best_heard: f64 = 0.7,
        /// T it adds to the start.
        best_trust: f64 = 0.1,
        /// What is remembered of it, and of the worst.
        remembered: f64 = 0.5,
        /// H of the best end of an abusive talk, and of the worst talk.
        low_heard: f64 = 0.3,
        /// Minutes of waiting in a handover and in the worst talk.
        waiting: f64 = 5.0,
        /// Effort minutes of the worst talk.
        worst_minutes: f64 = 15.0,
        /// E the worst talk adds to the start.
        worst_effort: f64 = 0.3,
        /// T it adds to the start.
        worst_trust: f64 = -0.2,
        /// What is remembered of the worst abusive talk.
        worst_abuse_remembered: f64 = 0.2,
        /// How an untouched minute of a busy customer counts against one of waiting.
        active: f64 = 0.5,
        /// The same for a minute of effort put on the customer.
        effort: f64 = 0.5,
    }
}

table! {
    /// Listening (model.md 7.1); the weights of its parts are the rubric's.
    Listening {
        /// Readable replies from which it is scored.
        replies: usize = 2,
        /// Share of good questions in asking, beside the needs told.
        questions: f64 = 0.4,
        /// Share of the needs told.
        needs: f64 = 0.6,
        /// F from which a newly announced way takes up what was said.
        uptake_fair: f64 = 0.60,
        /// Points a slip.
        slip: f64 = 4.0,
        /// Most points for slips.
        slips_most: f64 = 24.0,
    }
}

table! {
    /// What acknowledgement loses (model.md 7.2), points a reply.
    Acknowledgement {
        /// Dismisses, blames or insults.
        harsh: f64 = 10.0,
        /// A non-apology.
        non_apology: f64 = 5.0,
        /// An apology beyond the usual number.
        apology: f64 = 5.0,
        /// That number.
        apologies: usize = 2,
        /// A hollow reply.
        hollow: f64 = 4.0,
        /// A feeling said aloud that tact leaves unspoken.
        exposed: f64 = 10.0,
    }
}

table! {
    /// Resolution cost (model.md 7.3).
    ResolutionCost {
        /// Share of the customer's cost.
        customer: f64 = 0.6,
        /// Share of the company's result.
        company: f64 = 0.4,
        /// Distance of best and worst, in money, below which a term says nothing.
        indistinct: f64 = 0.005,
        /// Points for giving away once more than the loss.
        gift: f64 = 20.0,
        /// Most points for gifts.
        gift_most: f64 = 30.0,
        /// What is left of the score when nothing was resolved.
        unresolved: f64 = 0.40,
    }
}
