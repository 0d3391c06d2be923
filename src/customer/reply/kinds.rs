//! What the general questions and the kinds of details are to the customer's answer: tables, and no words.

use crate::scenario::FieldKind;

/// General questions that anything more telling answers as well: they come last.
pub(super) const LOOSE: &[&str] = &["story", "confirm", "repeat"];

/// General questions that are only asked where something is asked at all.
pub(super) const MARKED: &[&str] = &["agree", "confirm", "prefer", "permission", "sure", "stay"];

/// General questions for a fact that nobody wrote down: turned aside, where nothing else is said.
pub(super) const UNKNOWN: &[&str] = &[
    "why",
    "how",
    "when",
    "where",
    "who",
    "what",
    "what_you",
    "which",
    "how_long",
    "how_much",
    "how_many",
    "how_often",
    "anything",
    "yes_no",
];

/// General questions that the telling of a stake answers.
pub(super) const DEEP: &[&str] = &["matters", "affects"];

/// General questions that a field of the case file answers, where there is just one of its kind.
pub(super) const BY_FIELD: &[(&str, FieldKind)] =
    &[("tried", FieldKind::History), ("proof", FieldKind::Proof), ("contact", FieldKind::Phone)];

/// Kinds of details that are only given to somebody who makes sure whom they talk to, where the author has no words that
/// ask for them: anybody says "when" and "phone".
pub(super) const FOR_THE_RECORD: &[FieldKind] = &[
    FieldKind::Phone,
    FieldKind::Address,
    FieldKind::Product,
    FieldKind::When,
    FieldKind::Who,
    FieldKind::Quantity,
    FieldKind::Proof,
];

/// Of these, what nobody gives without being asked who they are.
pub(super) const PRIVATE: &[FieldKind] = &[FieldKind::Phone, FieldKind::Address];

/// The question that a kind of detail answers.
pub(super) fn question_for(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::When => "when",
        FieldKind::Who => "who",
        FieldKind::Product => "which",
        FieldKind::Quantity => "how_many",
        _ => "yes_no",
    }
}

/// What can be said where a moment's lines are used up.
pub(super) fn next_best(moment: &str) -> Option<&'static str> {
    match moment {
        "told_all" | "evades" | "evades_served" | "needless_question" => Some("goes_on"),
        "identify" => Some("verified_again"),
        "either" => Some("which"),
        _ => UNKNOWN.contains(&moment).then_some("unknown_question"),
    }
}

/// Moments that answer, for the tests.
#[cfg(test)]
pub(super) const ANSWERING: &[&str] = &[
    "accepts",
    "consents",
    "hesitates",
    "doubts",
    "declines",
    "repeats",
    "repeat",
    "told_all",
    "evades",
    "evades_served",
    "gave",
    "wants",
    "wants_money",
    "wants_goods",
    "wants_service",
    "wants_attention",
    "check_right",
    "check_wrong",
    "nothing_to_add",
    "not_yet",
    "tried_none",
    "tried_once",
    "tried_often",
    "choice",
    "chooses_first",
    "chooses_second",
    "sidesteps",
    "sidesteps_served",
    "unknown_question",
];
