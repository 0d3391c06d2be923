//! Acts that their phrases alone decide: `<act>/plain`, `<act>/sure`, `<act>/likely`, `<act>/maybe` of the lexicon.

use super::scope::{Finding, Scope};
use crate::listen::act::Act;

/// The acts that need no more than phrases; the others have a file of their own.
const ACTS: [Act; 24] = [
    Act::Greeting,
    Act::Thanks,
    Act::Closing,
    Act::Verification,
    Act::Validation,
    Act::Apology,
    Act::NonApology,
    Act::Ownership,
    Act::Reassurance,
    Act::Offer,
    Act::Choice,
    Act::VaguePromise,
    Act::Refusal,
    Act::PolicyFirst,
    Act::Dismissal,
    Act::Blame,
    Act::Transfer,
    Act::Upsell,
    Act::Pressure,
    Act::CovertData,
    Act::Hostility,
    Act::Anticipation,
    Act::Boundary,
    Act::DiscloseChange,
];

/// Hears them.
pub(super) fn hear(scope: &Scope<'_>) -> Vec<Finding> {
    ACTS.into_iter().flat_map(|act| scope.phrases(act)).collect()
}
