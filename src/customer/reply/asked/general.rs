//! Answers to the questions that any customer can be asked.

use super::super::kinds::{BY_FIELD, DEEP, LOOSE, UNKNOWN};
use super::super::quote::{short, wanted};
use super::super::{choice, consent};
use super::Answers;
use super::form::asks;
use crate::listen::act::Act;
use crate::listen::asked::GENERAL;
use crate::listen::{Asked, HeardAct, Span};
use crate::message::Message;
use crate::scenario::CaseField;

impl<'s> Answers<'s, '_, '_> {
    /// A question that any customer can be asked.
    pub(super) fn general(&mut self, kind: &str) {
        if self.is_outdone(kind) {
            return;
        }
        self.general += 1;
        if matches!(kind, "what" | "what_you" | "why" | "how") && self.voice.hinted_before() {
            return self.once(self.evading());
        }
        if let Some(field) = self.field_for(kind) {
            self.give(field);
        } else if UNKNOWN.contains(&kind) && !self.chooses(kind) {
            self.unanswered.get_or_insert(self.moment_for(kind));
        } else {
            self.answer_general(kind);
        }
    }

    /// Whether something that is said anyway answers it better.
    fn is_outdone(&self, kind: &str) -> bool {
        // "Can I ask you something? Is it hard to read?" wants no leave, and "wait, whose parents?" nobody to wait.
        if kind == "permission" && self.asks_about_something() || kind == "wait" && self.better {
            return true;
        }
        let stake = self.situation.items(self.situation.told).iter().any(|item| item.stake || item.need);
        // "So please tell me now: what happens then?" wants what is told, and no "yes, go ahead".
        let tells = !self.situation.told.is_empty() && !self.situation.does(Act::Offer);
        let asks_leave = matches!(kind, "agree" | "permission") && tells;
        let told = kind == "anything_else" && !self.situation.told.is_empty();
        let loose = asks_leave || told || LOOSE.contains(&kind) || UNKNOWN.contains(&kind);
        (loose && (self.better || !self.voice.is_silent())) || (stake && DEEP.contains(&kind))
    }

    /// Whether the reply also asks for something the author wrote down.
    fn asks_about_something(&self) -> bool {
        let mut asked = self.situation.heard.iter().flat_map(|heard| &heard.asked);
        asked.any(|asked| matches!(asked, Asked::Topic(_) | Asked::Field(_) | Asked::Answer(_)))
    }

    /// "Which would be easier for you?", of what was put to them.
    fn chooses(&self, kind: &str) -> bool {
        kind == "which" && self.situation.does(Act::Choice) && self.situation.ways() > 0
    }

    pub(super) fn answer_general(&mut self, kind: &str) {
        match kind {
            // "Tell me on Friday what he says" wants nothing told now.
            "story" if self.situation.served && !asks(self.situation) => {}
            "story" => self.story(),
            "repeat" => self.again(),
            // "Will you be in, or out?", "Is it left or right?"
            "time_ok" | "confirm" | "request" if self.situation.form().either => {
                self.unanswered.get_or_insert("yes_no");
            }
            // "I end the plan today. Does that sound right?"
            "confirm" if self.proposes() && !self.reflects() => self.agree(),
            // "I lift the barrier. Is it all right if I do it now?"
            "permission" if self.proposes() => self.agree(),
            "confirm" if !self.says_back() => {
                self.unanswered.get_or_insert("yes_no");
            }
            "agree" => self.agree(),
            "prefer" | "which" => self.once(choice::moment(self.situation)),
            _ => {
                let moment = self.moment_for(kind);
                let count = self.situation.case.contact.failure.already_tried;
                let counted = |message: Message| message.with("count", count);
                self.answer_line(moment, |m| if moment == "tried_often" { counted(m) } else { m });
            }
        }
    }

    /// The moment that answers a general question, by what the case says of it.
    fn moment_for(&self, kind: &str) -> &'static str {
        let situation = self.situation;
        match kind {
            // Whoever has what they came for wants nothing more.
            "wants" if situation.served => "nothing_to_add",
            "wants" if self.voice.has_own("wants") => "wants",
            "wants" => wanted(&situation.case.contact.ways_out),
            "feels" if self.voice.has_own("feels") => "feels",
            "confirm" if self.says_what_is_not_so() => "check_wrong",
            "confirm" => "check_right",
            "anything_else" if situation.served || consent::would_do(situation) => "nothing_to_add",
            "anything_else" => "not_yet",
            "tried" => match situation.case.contact.failure.already_tried {
                0 => "tried_none",
                1 => "tried_once",
                _ => "tried_often",
            },
            _ => GENERAL.into_iter().find(|named| *named == kind).unwrap_or("unknown_question"),
        }
    }

    /// Whether the reply says something untrue, or something of them that they never told. "I put the calls on your
    /// mobile" says what will be done, and nothing of them.
    fn says_what_is_not_so(&self) -> bool {
        let acts = self.situation.acts();
        let steps = || acts.iter().filter(|act| act.act == Act::NextStep).filter_map(|act| act.span);
        let is_a_step = |span: Span| steps().any(|step| span.start < step.end && step.start < span.end);
        let claims = |act: &HeardAct| !act.claims.is_empty() && !act.span.is_some_and(is_a_step);
        acts.iter().any(|act| act.untrue || claims(act))
    }

    /// The field of the case file that answers a general question, if there is exactly one.
    fn field_for(&self, kind: &str) -> Option<&'s CaseField> {
        let (_, kind) = BY_FIELD.iter().find(|(question, _)| *question == kind)?;
        let mut fields = self.situation.case.contact.case_file.iter().filter(|field| field.kind == *kind);
        let first = fields.next()?;
        fields.next().is_none().then_some(first)
    }

    /// Invited to tell more, with nothing newly told: there is more, or there is not.
    fn story(&mut self) {
        self.once(if self.situation.has_told_all() { "told_all" } else { self.evading() });
    }

    /// The moment of not telling: nobody who was helped asks to be helped first.
    pub(super) fn evading(&self) -> &'static str {
        if self.situation.is_helped() { "evades_served" } else { "evades" }
    }

    /// The customer's latest own words once more.
    fn again(&mut self) {
        let case = self.situation.case;
        let latest = self.situation.used.iter().rev().find_map(|message| case.words(&message.key));
        let words = short(latest.unwrap_or(&case.contact.opens));
        self.repeat("repeat", &words);
    }

    /// "Is that all right?": to what this reply proposes; where it proposes nothing, it is a question like any other.
    pub(super) fn agree(&mut self) {
        let way = self.situation.acts().iter().find_map(|act| act.way.as_deref());
        let waits = consent::would_do(self.situation) && !self.situation.served;
        if self.proposes() || waits || self.situation.objection {
            self.consent(way);
        } else {
            self.unanswered.get_or_insert("yes_no");
        }
    }

    /// Whether there is something to confirm.
    fn says_back(&self) -> bool {
        self.reflects() || self.situation.does(Act::CheckBack)
    }

    pub(super) fn reflects(&self) -> bool {
        [Act::SimpleReflection, Act::ComplexReflection].iter().any(|act| self.situation.does(*act))
    }

    pub(super) fn proposes(&self) -> bool {
        [Act::Offer, Act::NextStep, Act::Choice].iter().any(|act| self.situation.does(*act))
    }
}
