//! Three scores and their marks, a pure fold of the transcript, recomputed and never stored as truth.

mod acknowledgement;
pub mod afterwards;
pub mod band;
pub mod card;
mod epilogue;
pub mod ledger;
mod listening;
pub mod marks;
mod month;
mod reference;
mod resolution_cost;
mod satisfaction;
mod story;

use crate::constants::Constants;
use crate::listen::act::Act;
use crate::scenario::Case;
use crate::session::transcript::Transcript;
use crate::session::turn::Ending;
use card::{Counts, Judged, ScoreCard};
use epilogue::Aftermath;
use ledger::Ledger;

/// The three scores by name, in the order in which they are always shown.
pub const SCORES: [&str; 3] = ["listening", "acknowledgement", "resolution-cost"];

/// How each score of [`SCORES`] is judged.
const JUDGES: [fn(&Talk<'_>) -> Judged; 3] =
    [listening::judge, acknowledgement::judge, resolution_cost::judge];

/// Everything a score may read.
struct Talk<'a> {
    k: &'a Constants,
    case: &'a Case,
    transcript: &'a Transcript,
    after: &'a Aftermath,
    ledger: &'a Ledger,
}

/// The score card of a talk, over or not: what is open is scored as if it ended here.
pub fn score(case: &Case, transcript: &Transcript) -> ScoreCard {
    score_by(&Constants::version_1(), case, transcript)
}

/// The score card by other constants than those of version 1.
pub fn score_by(k: &Constants, case: &Case, transcript: &Transcript) -> ScoreCard {
    let after = epilogue::aftermath(k, case, transcript);
    let ledger = ledger::ledger(k, case, transcript, &after);
    let talk = Talk { k, case, transcript, after: &after, ledger: &ledger };
    let stopped = transcript.ending() == Some(Ending::Stopped);
    let [listening, acknowledgement, resolution_cost] =
        JUDGES.map(|judge| if stopped { Judged::not_scored("not-scored-stopped") } else { judge(&talk) });
    ScoreCard {
        listening,
        acknowledgement,
        resolution_cost,
        csat: (!stopped).then_some(after.csat),
        customer_says: (!stopped).then(|| satisfaction::says(after.csat)),
        loyalty: after.loyalty,
        resolved: after.resolved,
        ending: transcript.ending(),
        epilogue: if stopped { Vec::new() } else { after.story(case, transcript) },
        month: if stopped { Vec::new() } else { after.month(case, transcript) },
        frontier: reference::frontier(k, case, transcript, &ledger),
        counts: counts(transcript),
        ledger,
    }
}

fn counts(transcript: &Transcript) -> Counts {
    let mut counts = Counts::default();
    let heard = transcript.turns.iter().filter_map(|turn| turn.heard.as_ref());
    for act in heard.flat_map(|heard| &heard.acts) {
        match act.act {
            Act::SimpleReflection => counts.simple_reflections += 1,
            Act::ComplexReflection => counts.complex_reflections += 1,
            Act::OpenQuestion => counts.open_questions += 1,
            Act::ClosedQuestion => counts.closed_questions += 1,
            _ => {}
        }
    }
    counts
}
