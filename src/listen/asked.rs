//! What a reply asks for, so that the customer can always answer what was asked.

/// The general questions any customer can answer, by name. Where a question is none of the
/// scenario's own, it is one of these; the customer's words have an answer for each.
pub const GENERAL: [&str; 39] = [
    "wants",         // What would you like me to do? How can I help? What would put it right?
    "matters",       // What matters most to you here? What worries you most?
    "affects",       // How has this affected you? What did that mean for your week?
    "story",         // What happened? Tell me more. What seems to be the problem?
    "feels",         // How are you feeling about it? How are you?
    "small_talk",    // How is the weather where you are? Did you have a nice weekend?
    "why",           // Why is that? What makes you say so? What was the reason?
    "how",           // How did it happen? How does that work?
    "when",          // When was that? Since when?
    "where",         // Where was that?
    "who",           // Who told you so? Whom did you speak to?
    "what",          // What does it say on the screen?
    "which",         // Which one was it?
    "how_long",      // How long have you waited?
    "how_much",      // How much did it cost? What did you pay?
    "how_many",      // How many were there?
    "how_often",     // How often does it happen? Has this happened before?
    "tried",         // What have you tried so far? Have you called us before?
    "proof",         // Do you have the receipt? A photo? The packaging?
    "identify",      // Could I take your details? I need to ask some security questions.
    "contact",       // How can we reach you best?
    "name_use",      // May I call you Maya?
    "confirm",       // Have I got that right? Is that correct?
    "clear",         // Does that make sense? Do you follow?
    "agree",         // Does that sound all right? Shall I go ahead? Would that help?
    "time_ok",       // Is tomorrow all right? Are you at home on Friday?
    "prefer",        // Would you rather have this or that? Which would you prefer?
    "permission",    // May I ask you some questions? Can I call you back?
    "wait",          // Can you hold for a moment? Bear with me.
    "request",       // Could you send me a photo? Please switch it off and on again.
    "repeat",        // Sorry, could you say that again? What do you mean? Could you spell it?
    "sure",          // Are you sure? Is that really so?
    "anything_else", // Is there anything else I can do?
    "trust",         // Will you give us another chance? Do you trust me?
    "stay",          // Would you stay with us? Do you want to cancel?
    "rate",          // How did I do? Would you recommend us?
    "blame_who",     // Whose fault was that? Do you think that is our fault?
    "there",         // Hello? Are you still there?
    "yes_no",        // Any other question answered with yes or no.
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_general_question_has_one_name() {
        let names: BTreeSet<&str> = GENERAL.into_iter().collect();
        assert_eq!(names.len(), GENERAL.len());
        assert!(names.iter().all(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '_')));
    }
}
