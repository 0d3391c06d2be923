//! Yes, no or maybe to a way out: what it is worth to the customer, and whether they were heard first.

use crate::listen::act::Act;
use crate::session::turn::Slip;

use super::Situation;
use super::voice::Voice;

/// Fit to the main matter from which the customer says yes, and from which maybe.
const FITS_MOSTLY: f64 = 0.75;
const FITS_PARTLY: f64 = 0.25;

/// Fairness from which a way out would do (model.md 4.6).
const WOULD_DO: f64 = 0.60;

/// Turns in which an offer can come too soon to be listened to.
const BEGINNING: u32 = 3;

/// Moments that say yes, no or maybe; one of them is enough for a turn.
const ANSWERS: [&str; 8] = [
    "accepts",
    "consents",
    "hesitates",
    "declines",
    "objects",
    "offered_too_soon",
    "would_do_but_unheard",
    "refused_with_alternative",
];

/// Whether this turn's answer already holds a yes, a no or a maybe.
pub(super) fn is_said(voice: &Voice<'_>) -> bool {
    ANSWERS.iter().any(|moment| voice.says_now(moment))
}

/// Whether a yes was given a moment ago: what is done then is no surprise, whatever name it had.
pub(super) fn was_given(voice: &Voice<'_>) -> bool {
    ["accepts", "consents", "would_do_but_unheard"].iter().any(|moment| voice.had_lately(moment))
}

/// The answer to "shall I?", for a way out where one is named.
pub(super) fn moment(situation: &Situation<'_>, voice: &Voice<'_>, way: Option<&str>) -> &'static str {
    if situation.agreed_now {
        return "accepts";
    }
    if situation.state.agreed {
        return "consents";
    }
    let fit = way.and_then(|way| fit(situation, way));
    match objection(situation) {
        Some("objects") if !voice.has_own("objects") && fit.is_none_or(|fit| fit >= FITS_PARTLY) => {
            "hesitates"
        }
        Some(objection) => objection,
        None => match fit {
            Some(fit) if fit < FITS_PARTLY => "declines",
            Some(fit) if fit < FITS_MOSTLY => "hesitates",
            _ => "consents",
        },
    }
}

/// How the customer objects to what was offered, where they do.
pub(super) fn objection(situation: &Situation<'_>) -> Option<&'static str> {
    if !situation.objection {
        None
    } else if would_do(situation) {
        Some("would_do_but_unheard")
    } else if situation.does(Act::Refusal) {
        Some("refused_with_alternative")
    } else if situation.slipped(Slip::OfferedTooSoon) {
        Some(match best_fit(situation) {
            // Just what they came for: too soon, but who would waver?
            Some(fit) if fit >= FITS_MOSTLY => "would_do_but_unheard",
            _ if situation.seq <= BEGINNING => "offered_too_soon",
            // Later in a talk nobody says that they have only begun.
            _ => "hesitates",
        })
    } else {
        Some("objects")
    }
}

/// Whether what is on the table would do, agreed or not.
pub(super) fn would_do(situation: &Situation<'_>) -> bool {
    situation.state.agreed || situation.state.fair >= WOULD_DO
}

/// How well the best of what this reply offers fits the main matter; none where it names no way out.
fn best_fit(situation: &Situation<'_>) -> Option<f64> {
    let ways = situation.acts().iter().filter_map(|act| act.way.as_deref());
    ways.filter_map(|way| fit(situation, way)).reduce(f64::max)
}

fn fit(situation: &Situation<'_>, way: &str) -> Option<f64> {
    let ways = &situation.case.contact.ways_out;
    ways.iter().find(|known| known.id == way)?.fits.get("main").copied()
}
