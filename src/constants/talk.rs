//! What whole turns do, how feelings move, when something is told and when somebody leaves.

use super::{OfFeelings, table};

table! {
    /// What a whole turn does (model.md 4.3).
    Turns {
        /// How well a told item is taken up: echoed, used, said back, understood.
        levels: [f64; 4] = [0.2, 0.5, 0.7, 1.0],
        /// H for taking up all that was told.
        taken_up_heard: f64 = 0.35,
        /// What taking up all that was told calms.
        taken_up_calms: OfFeelings = [0.10, 0.0, 0.06, 0.0],
        /// Run of questions from which they tire.
        question_run: u32 = 3,
        /// E for question upon question.
        question_run_effort: f64 = 0.04,
        /// H for question upon question.
        question_run_heard: f64 = -0.03,
        /// Anger at silence.
        silence_anger: f64 = 0.06,
        /// E for silence.
        silence_effort: f64 = 0.05,
        /// H for silence.
        silence_heard: f64 = -0.06,
        /// What passing a feeling over aggravates, as a share of the strongest feeling.
        passed_over_sting: f64 = 0.06,
        /// H for passing it over.
        passed_over_heard: f64 = -0.06,
        /// What the first, second, ... in a row weighs.
        passed_over_weights: Vec<f64> = vec![1.0, 0.6, 0.3, 0.0],
        /// Kind turns in a row, while help is due, from which they tire.
        kind_run: u32 = 2,
        /// E for kind words instead of help.
        kind_effort: f64 = 0.06,
        /// T for kind words instead of help.
        kind_trust: f64 = -0.04,
        /// H for kind words instead of help.
        kind_heard: f64 = -0.06,
        /// H for a ready-made sentence in an unusual case.
        scripted_heard: f64 = -0.05,
        /// T for it.
        scripted_trust: f64 = -0.03,
        /// Most H that an offer may have to wait for.
        gate: f64 = 0.30,
        /// Share of the strongest feeling that sets it.
        gate_feeling: f64 = 0.5,
        /// H for an offer before listening.
        too_soon_heard: f64 = -0.03,
        /// What is left of the gain of such an offer.
        too_soon_gain: f64 = 0.5,
        /// H from which settling on the spot counts.
        settled_heard: f64 = 0.45,
        /// T for settling on the spot.
        settled_trust: f64 = 0.06,
    }
}

table! {
    /// When ways out are fair (model.md 4.4).
    Fairness {
        /// What each kind of way (money, goods, service, attention; columns) makes good of each kind
        /// of loss (rows).
        compensation: [[f64; 4]; 4] = [
            [1.0, 0.6, 0.6, 0.3],
            [0.7, 1.0, 0.6, 0.3],
            [0.6, 0.6, 1.0, 0.4],
            [0.8, 0.8, 0.8, 1.0],
        ],
        /// How well a way suits that was found without knowing any need.
        unknowing: f64 = 0.7,
        /// What knowing all needs adds.
        knowing: f64 = 0.3,
        /// How well a way suits that came at the wrong stage.
        offstage: f64 = 0.85,
        /// What the right stage adds.
        onstage: f64 = 0.15,
        /// Belief in what is said and done.
        said_and_done: f64 = 1.0,
        /// Belief in what is said and will be carried out.
        promised: f64 = 0.95,
        /// Belief in what is said.
        said: f64 = 0.85,
        /// Belief in what is done and was never said.
        done_unsaid: f64 = 0.60,
        /// Compensation at which half is made good, where the customer keeps nothing.
        half: f64 = 0.85,
        /// Slope of compensation where the customer keeps the thing.
        kept_slope: f64 = 1.2,
        /// Its bend.
        kept_bend: f64 = 0.4,
        /// Compensation above which more is less.
        enough: f64 = 1.5,
        /// How much less.
        excess: f64 = 0.5,
        /// How fair a no with a reason is, where a no is right.
        reasoned_no: f64 = 0.40,
        /// Fit from which a way meets a need of safety.
        safe: f64 = 0.75,
        /// Most that is fair while a need of safety is not met: too little to agree to, or to settle it.
        not_safe: f64 = 0.45,
        /// What fairness gained calms.
        calms: OfFeelings = [0.30, 0.25, 0.25, 0.10],
    }
}

table! {
    /// How feelings move (model.md 4.5).
    Feelings {
        /// Share of F in how the case stands.
        fair: f64 = 0.45,
        /// Share of H.
        heard: f64 = 0.40,
        /// Share of ease (1 - E).
        ease: f64 = 0.15,
        /// How fast feelings drift to where the case stands.
        drift: f64 = 0.10,
        /// Most that a feeling moves in one input.
        most: f64 = 0.30,
        /// Strongest feeling below which the talk starts with the work.
        calm: f64 = 0.45,
    }
}

table! {
    /// What is told when, and what is agreed (model.md 4.6).
    Disclosure {
        /// Share of H in openness.
        heard: f64 = 0.5,
        /// Share of T.
        trust: f64 = 0.3,
        /// Share of calm.
        calm: f64 = 0.2,
        /// What a look at a fitting prop adds.
        observed: f64 = 0.15,
        /// What a good guess adds.
        guessed: f64 = 0.15,
        /// What a closed question after a need takes.
        closed: f64 = -0.15,
        /// Most items told in one turn.
        at_once: usize = 2,
        /// H from which the work begins.
        solve_heard: f64 = 0.45,
        /// F from which a way forward is agreed.
        agreed_fair: f64 = 0.60,
    }
}

table! {
    /// When somebody leaves (model.md 4.6).
    Endings {
        /// T at which the customer leaves.
        distrust: f64 = 0.05,
        /// Anger at which the customer leaves.
        fury: f64 = 0.92,
        /// Turns in a row it must last.
        fury_turns: u32 = 2,
        /// Turn before which nobody leaves in anger.
        fury_from: u32 = 3,
    }
}

table! {
    /// What acting at the desk does (model.md 1).
    Desk {
        /// Minutes of a reply, of a look-up, of a look at a prop, of giving.
        short_minutes: f64 = 1.0,
        /// Minutes of asking the manager.
        manager_minutes: f64 = 3.0,
        /// Minutes of a transfer.
        transfer_minutes: f64 = 5.0,
        /// E for asking the manager.
        manager_effort: f64 = 0.03,
        /// E a minute of waiting.
        hold_effort: f64 = 0.04,
        /// Most E of one wait.
        hold_effort_most: f64 = 0.30,
        /// What is left of it when the wait was announced.
        announced: f64 = 0.5,
        /// Anger a minute of waiting.
        hold_anger: f64 = 0.01,
        /// Most anger of one wait.
        hold_anger_most: f64 = 0.10,
        /// Effort at the start for every earlier try.
        tried_effort: f64 = 0.15,
        /// Most of it.
        tried_most: f64 = 0.6,
    }
}

table! {
    /// When a feeling waits for an answer, and what answers it (model.md 7.2).
    Cues {
        /// Strongest feeling from which it waits; also the least weight of a cue.
        waits: f64 = 0.35,
        /// Rise over its value when last answered from which it waits again.
        rise: f64 = 0.10,
        /// Feeling from which a told item opens a cue.
        told: f64 = 0.2,
        /// Worth of an answer that mentions nothing told.
        unspecific: f64 = 0.6,
        /// Worth of a validation beside a label.
        validation: f64 = 0.95,
        /// Worth of a stake said back with its meaning.
        stake: f64 = 0.95,
        /// Worth of another fact said back with its meaning.
        fact: f64 = 0.60,
        /// Worth of an apology that names the impact.
        apology: f64 = 0.75,
        /// Worth of a bare one.
        apology_bare: f64 = 0.25,
        /// Worth of comfort for shame under tact.
        comfort: f64 = 0.95,
        /// Worth of acting at once on a mild feeling.
        acting: f64 = 0.5,
        /// Feeling below which acting at once is an answer.
        mild: f64 = 0.60,
        /// Share of the best act in an answer.
        best: f64 = 0.8,
        /// Share of the others.
        others: f64 = 0.2,
        /// Answer from which a cue is closed.
        closes: f64 = 0.2,
        /// What an answer at once, one reply later, ... is worth.
        promptness: Vec<f64> = vec![1.0, 0.8, 0.6, 0.4, 0.2, 0.1],
    }
}
