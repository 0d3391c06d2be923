//! What a reply asks for, so that the customer can always answer what was asked.
//!
//! A reply is cut into questions and requests; each is looked up in the scenario first (its
//! answers, a yes or no to a way out, its topics), then in the case file, and is one of the
//! [`GENERAL`] questions where it is none of these.
//!
//! An open question without a topic of its own probes what the customer's latest line was about,
//! and the topic `story` where the scenario has it; one that asks what matters, or what it means
//! for the customer, probes every stake as well.

mod cut;
mod fields;
mod fitting;
mod form;
mod general;
mod own;

use std::ops::Range;

pub use form::Form;

use super::Asked;
use super::facts::{CaseWords, Mention, Sort};
use super::passage::Passage;
use crate::scenario::Case;

/// What one question or request asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its tokens in the reply.
    pub tokens: Range<usize>,
    /// What it asks for.
    pub asked: Vec<Asked>,
    /// The topics it probes, by id.
    pub topics: Vec<String>,
    /// It takes up what the customer just said.
    pub follow: bool,
    /// What it asks for where none of the author's answers is meant.
    pub plain: Vec<Asked>,
}

/// What a question is understood from.
#[derive(Debug)]
pub(crate) struct Asking<'a> {
    /// The reply.
    pub(crate) passage: &'a Passage<'a>,
    /// What the reply mentions, in order of place.
    pub(crate) mentions: &'a [Mention],
    /// The scenario.
    pub(crate) case: &'a Case,
    /// Its words.
    pub(crate) known: &'a CaseWords,
    /// Items the customer's latest line is about.
    pub(crate) line_items: &'a [String],
    /// Items told so far.
    pub(crate) told: &'a [String],
}

/// "Is there anything else?": it invites what was held back, and is a question of its own.
const MORE: &str = "anything_else";

impl Asking<'_> {
    /// Every question and request of the reply, in order.
    pub(crate) fn questions(&self) -> Vec<Question> {
        cut::cut(self.passage).iter().map(|cut| self.question(cut)).filter(Question::says_something).collect()
    }

    fn question(&self, cut: &cut::Cut) -> Question {
        let kind = general::outranking(self, cut);
        let mut asked = match kind {
            Some(kind) if general::is_about_the_talk(kind) => {
                vec![own::answer(self, cut).unwrap_or_else(|| Asked::General(kind.to_owned()))]
            }
            _ => own::asked(self, cut, kind),
        };
        if kind.is_none_or(|kind| kind == "identify") {
            fields::add(self, cut, &mut asked);
        }
        if asked.is_empty() && cut.asks == cut::Asks::Question {
            asked.extend(own::item_topics(self, cut).into_iter().map(Asked::Topic));
        }
        if asked.is_empty() {
            asked = general::asked(self, cut, kind);
        }
        if kind == Some(MORE) {
            // "Anything else, heels, another key?" asks for no answer about the key.
            asked.retain(|one| matches!(one, Asked::Topic(_)));
        }
        if kind == Some(MORE) && asked.iter().all(|one| matches!(one, Asked::Topic(_))) {
            asked.push(Asked::General(MORE.to_owned()));
        }
        let topics = own::topics(self, cut, &asked);
        let follow = self.passage.has("asks/follow", &cut.tokens) || self.takes_up_line(cut);
        let plain = general::plain(self, cut, kind);
        Question { tokens: cut.tokens.clone(), asked, topics, follow, plain }
    }

    /// What is mentioned inside a cut.
    fn inside<'b>(&'b self, cut: &'b cut::Cut, sort: Sort) -> impl Iterator<Item = &'b Mention> {
        self.mentions.iter().filter(move |mention| mention.sort == sort && cut.holds(&mention.tokens))
    }

    /// Whether a cut mentions an item of the latest line.
    fn takes_up_line(&self, cut: &cut::Cut) -> bool {
        self.inside(cut, Sort::Item).any(|mention| self.line_items.contains(&mention.id))
    }
}

impl Question {
    fn says_something(&self) -> bool {
        !self.asked.is_empty() || !self.topics.is_empty()
    }
}

/// The general questions any customer can answer, by name. Where a question is none of the
/// scenario's own, it is one of these; the customer's words have an answer for each.
pub const GENERAL: [&str; 43] = [
    "wants",         // What would you like me to do? How can I help? What would put it right?
    "matters",       // What matters most to you here? What worries you most?
    "affects",       // How has this affected you? What did that mean for your week?
    "story",         // What happened? Tell me more. What seems to be the problem?
    "feels",         // How are you feeling about it? How are you?
    "fares",         // How is your sister? How are the children now?
    "small_talk",    // How is the weather where you are? Did you have a nice weekend?
    "why",           // Why is that? What makes you say so? What was the reason?
    "how",           // How did it happen? How does that work?
    "when",          // When was that? Since when?
    "where",         // Where was that?
    "who",           // Who told you so? Whom did you speak to?
    "what",          // What does it say on the screen?
    "what_you",      // What are you cooking? What will you do now?
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
    "suits",         // What time suits you? When would be convenient?
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
    "anything",      // Did anybody see it? Have I missed something?
    "yes_no",        // Any other question answered with yes or no.
];

#[cfg(test)]
mod tests;
