//! Yes, no or maybe to a way out: what it is worth to the customer, and whether they were heard first.

use crate::listen::act::Act;
use crate::scenario::WayOut;
use crate::session::turn::Slip;

use super::Situation;
use super::voice::Voice;

/// Fit from which the customer says yes, and from which maybe.
const FITS_MOSTLY: f64 = 0.75;
const FITS_PARTLY: f64 = 0.25;

/// Fairness from which a way out would do (model.md 4.6).
const WOULD_DO: f64 = 0.60;

/// Turns in which an offer can come too soon to be listened to.
const BEGINNING: u32 = 3;

/// Moments that say yes, no or maybe; one of them is enough for a turn.
const ANSWERS: [&str; 12] = [
    "accepts",
    "consents",
    "chooses_first",
    "chooses_second",
    "hesitates",
    "doubts",
    "declines",
    "extra",
    "objects",
    "offered_too_soon",
    "would_do_but_unheard",
    "refused_with_alternative",
];

/// Whether this turn's answer already holds a yes, a no or a maybe.
pub(super) fn is_said(voice: &Voice<'_>) -> bool {
    ANSWERS.iter().any(|moment| voice.says_now(moment))
}

/// Whether a moment of these is neither yes nor no.
pub(super) fn is_maybe(moment: &str) -> bool {
    matches!(moment, "hesitates" | "doubts" | "offered_too_soon" | "objects")
}

/// Whether a yes was given a moment ago: what is done then is no surprise, whatever name it had.
pub(super) fn was_given(voice: &Voice<'_>) -> bool {
    let yes = ["accepts", "consents", "chooses_first", "chooses_second", "would_do_but_unheard"];
    yes.iter().any(|moment| voice.had_lately(moment))
}

/// The answer to "shall I?", for a way out where one is named.
pub(super) fn moment(situation: &Situation<'_>, voice: &Voice<'_>, way: Option<&str>) -> &'static str {
    if situation.agreed_now {
        return "accepts";
    }
    if situation.state.agreed {
        return "consents";
    }
    let fit = way.and_then(|way| fits_told(situation, way));
    match objection(situation) {
        Some("objects") if !voice.has_own("objects") && fit.is_none_or(|fit| fit >= FITS_PARTLY) => {
            maybe(situation)
        }
        Some(objection) => objection,
        None => match fit {
            Some(fit) if situation.is_settled() && fit < FITS_MOSTLY => {
                match way.and_then(|way| helps(situation, way)) {
                    // It would help with something they have not told.
                    Some(help) if help >= FITS_MOSTLY => "hesitates",
                    _ => "extra",
                }
            }
            Some(fit) if fit < FITS_PARTLY => "declines",
            Some(fit) if fit < FITS_MOSTLY => "doubts",
            _ => "consents",
        },
    }
}

/// "There is more to it" where there is; else what is offered is not quite it.
fn maybe(situation: &Situation<'_>) -> &'static str {
    if situation.has_told_all() { "doubts" } else { "hesitates" }
}

/// How the customer objects to what was offered, where they do.
pub(super) fn objection(situation: &Situation<'_>) -> Option<&'static str> {
    // Who has what they came for weighs nothing any more.
    if !situation.objection || situation.is_settled() {
        None
    } else if would_do(situation) {
        Some("would_do_but_unheard")
    } else if situation.does(Act::Refusal) {
        Some("refused_with_alternative")
    } else if situation.slipped(Slip::OfferedTooSoon) {
        Some(match best(situation, fit) {
            // Just what they came for: too soon, but who would waver?
            Some(fit) if fit >= FITS_MOSTLY => "would_do_but_unheard",
            _ if situation.seq <= BEGINNING => "offered_too_soon",
            // Later in a talk nobody says that they have only begun.
            _ => maybe(situation),
        })
    } else {
        // What helps with something else was never meant to settle the main matter.
        Some(if best(situation, helps).is_some_and(|fit| fit >= FITS_MOSTLY) {
            "hesitates"
        } else {
            "objects"
        })
    }
}

impl Situation<'_> {
    /// Whether what was done does most of what they came for.
    pub(super) fn is_settled(&self) -> bool {
        self.done_for >= FITS_MOSTLY
    }

    /// Whether it does something for it.
    pub(super) fn is_helped(&self) -> bool {
        self.done_for > FITS_PARTLY
    }
}

/// Whether what is on the table would do, agreed or not.
pub(super) fn would_do(situation: &Situation<'_>) -> bool {
    situation.state.agreed || situation.state.fair >= WOULD_DO
}

/// Whether the reply offers again what was agreed: the way for the main matter, or no way by name.
pub(super) fn is_the_agreed(situation: &Situation<'_>) -> bool {
    best(situation, |s, way| Some(fit(s, way).unwrap_or(0.0))).is_none_or(|fit| fit >= FITS_MOSTLY)
}

/// How well the best of what this reply offers does; none where it names no way out.
fn best(situation: &Situation<'_>, how: fn(&Situation<'_>, &str) -> Option<f64>) -> Option<f64> {
    let ways = situation.acts().iter().filter_map(|act| act.way.as_deref());
    ways.filter_map(|way| how(situation, way)).reduce(f64::max)
}

/// How well a way out fits the main matter, 0..1.
fn fit(situation: &Situation<'_>, way: &str) -> Option<f64> {
    way_called(situation, way)?.fits.get("main").copied()
}

/// How well it fits whatever it fits best, told or not.
fn helps(situation: &Situation<'_>, way: &str) -> Option<f64> {
    way_called(situation, way)?.fits.values().copied().reduce(f64::max)
}

/// How well it fits the main matter or a need that was told.
pub(super) fn fits_told(situation: &Situation<'_>, way: &str) -> Option<f64> {
    let told = |need: &String| situation.was_told(need) || situation.told.contains(need);
    let fits = way_called(situation, way)?.fits.iter();
    fits.filter(|(matter, _)| *matter == "main" || told(matter)).map(|(_, fit)| *fit).reduce(f64::max)
}

pub(super) fn way_called<'a>(situation: &Situation<'a>, way: &str) -> Option<&'a WayOut> {
    situation.case.contact.ways_out.iter().find(|known| known.id == way)
}
