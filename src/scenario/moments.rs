//! The moments of a talk a customer has words for: what was just said or done to them.
//!
//! The shared bank (`locales/*/customer/*.ftl`, keys `customer-<moment>-<mood>-<n>`) has lines for
//! every one of them; a scenario's own `lines` name the moments they are for by these names.

/// Every moment an author may write lines for, grouped as the files of the bank are.
pub const MOMENTS: &[&str] = &[
    // courtesy.ftl: hello, thanks, goodbye
    "greeted",
    "thanked",
    "goodbye_content",
    "takes_leave",
    "goodbye_again",
    "goodbye_settled",
    "goodbye_unresolved",
    "goodbye_handover",
    "goodbye_abused",
    "goodbye_limit",
    "walks_out",
    // heard.ftl: somebody listened, or tried to
    "reflected",
    "understood",
    "feeling_right",
    "feeling_and_reflected",
    "feeling_wrong",
    "not_angry",
    "feeling_glib",
    "feeling_exposed",
    "validated",
    "apology",
    "apology_again",
    "apology_empty",
    "owned",
    "reassured",
    "anticipated",
    "claimed",
    "check_right",
    "check_wrong",
    "ignored",
    "echoed",
    "stock_phrase",
    "kind_but_no_help",
    // offers.ftl: ways forward, promised and done
    "accepts",
    "objects",
    "offered_too_soon",
    "would_do_but_unheard",
    "already_agreed",
    "extra",
    "choice",
    "chooses_first",
    "chooses_second",
    "next_step",
    "vague",
    "vague_again",
    "done_as_said",
    "done_unsaid",
    "taken_back",
    "change_told",
    "information",
    // refusals.ftl: no, rules, being sent away
    "refused",
    "refused_with_reason",
    "refused_with_alternative",
    "policy",
    "transferred",
    "upsold",
    "pressured",
    "covert_data",
    // slights.ftl: dismissed, blamed, insulted
    "dismissed",
    "blamed",
    "insulted",
    "abuses",
    "boundary",
    "boundary_undeserved",
    // questions.ftl: questions as such, and questions not answered with a fact
    "evades",
    "evades_served",
    "asked_again",
    "question_upon_question",
    "needless_question",
    "verified_again",
    "sidesteps",
    "sidesteps_served",
    "unknown_question",
    "nothing_to_add",
    "not_yet",
    // quiet.ftl: nothing said, nothing understood, nothing to do with it
    "silence",
    "silence_again",
    "silence_long",
    "unread",
    "off_topic",
    "goes_on",
    "answered",
    // returning.ftl: the first words of somebody who was here before
    "returns_kept",
    "returns_kept_asks",
    "returns_broken",
    "returns_left",
    // desk.ftl: what was done rather than said
    "waited",
    "waited_long",
    "looked_up",
    "manager_granted",
    "manager_refused",
    "observed",
    // answers.ftl: answers to what was asked
    "consents",
    "hesitates",
    "doubts",
    "declines",
    "wants",
    "feels",
    "admits",
];

/// Whether the bank has lines for the moment called `name`.
pub fn is_moment(name: &str) -> bool {
    MOMENTS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_named_once_and_fits_a_key() {
        for (place, name) in MOMENTS.iter().enumerate() {
            assert!(!MOMENTS[..place].contains(name), "{name} twice");
            assert!(name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_'), "{name}");
        }
        assert!(is_moment("objects") && !is_moment("weather"));
    }
}
