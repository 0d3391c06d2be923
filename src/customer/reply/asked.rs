//! Answers to everything that was asked, and the items newly told, in the order of the questions.
//!
//! The scenario's words come first, then the case file, then the bank's answer to a general
//! question. What is held back is evaded, what was told before is said again in short. A question that
//! nothing answers is turned aside, and only where the customer has nothing better to say.

mod form;
mod general;
mod wants;

use crate::listen::Asked;
use crate::listen::act::Act;
use crate::message::Message;
use crate::scenario::{CaseField, Item};

use super::kinds::{FOR_THE_RECORD, LOOSE, MARKED, PRIVATE, next_best, question_for};
use super::quote::{field_moment, short, value_of};
use super::voice::Voice;
use super::{Situation, choice, consent};
use form::{asks, is_one_short_question, is_put_to_choose, puts_something};

/// General questions answered in one turn at most; more are a heap nobody answers one by one.
const GENERAL_ANSWERS: usize = 2;

/// Answers what was asked and tells what is newly told; gives the moment of a question nothing answers.
pub(super) fn answer(situation: &Situation<'_>, voice: &mut Voice<'_>) -> Option<&'static str> {
    let asked = situation.heard.map_or(&[][..], |heard| &heard.asked);
    let precise = asked.iter().any(|asked| !matches!(asked, Asked::General(_) | Asked::Topic(_)));
    let mut answers = Answers {
        situation,
        voice,
        untold: situation.told.to_vec(),
        general: 0,
        better: precise || !situation.told.is_empty(),
        turned_away: false,
        unanswered: None,
    };
    // "Ok. Bye." and "That's right." ask for nothing, though they have the words of a question.
    let idle = |asked: &&Asked| matches!(asked, Asked::General(kind) if MARKED.contains(&kind.as_str()));
    let asked: Vec<&Asked> = asked.iter().filter(|asked| asks(situation) || !idle(asked)).collect();
    let is_loose = |asked: &&Asked| matches!(asked, Asked::General(kind) if LOOSE.contains(&kind.as_str()));
    let (mut loose, firm): (Vec<&Asked>, Vec<&Asked>) = asked.into_iter().partition(is_loose);
    // "Let me say it back. Have I got that right?" wants a yes, not the story.
    loose.sort_by_key(|asked| **asked != Asked::General("confirm".into()));
    for asked in firm {
        answers.take(asked);
    }
    answers.tell_the_rest();
    for asked in loose {
        answers.take(asked);
    }
    answers.unheard_question();
    let unanswered = answers.unanswered.filter(|_| asks(situation));
    // "All three lights, or only one?" wants no yes.
    unanswered.map(|moment| if moment == "yes_no" && situation.form().either { "either" } else { moment })
}

/// Says the line for a question that nothing answers. What was put to them gets its yes or no, and a plain question a plain
/// yes; else nobody makes up what the author did not, and the customer keeps to what they came for.
pub(super) fn turn_aside(situation: &Situation<'_>, moment: &'static str, voice: &mut Voice<'_>) {
    let sidestep = if situation.is_helped() { "sidesteps_served" } else { "sidesteps" };
    let is_put_to_them = puts_something(situation);
    let mut moments = match moment {
        "yes_no" if is_put_to_them => vec![consent::moment(situation, voice, None), sidestep],
        "either" if is_put_to_them => vec![choice::moment(situation), sidestep],
        "yes_no" if is_one_short_question(situation) => vec!["yes_no", sidestep],
        _ => vec![sidestep, moment],
    };
    moments.extend(next_best(moment));
    if !moments.into_iter().any(|moment| voice.line(moment)) {
        voice.line_again(moment, |message| message);
    }
}

struct Answers<'s, 'v, 'w> {
    situation: &'s Situation<'s>,
    voice: &'v mut Voice<'w>,
    /// Newly told items still to be said.
    untold: Vec<String>,
    /// General questions answered so far.
    general: usize,
    /// Something better than a general answer is said in this turn.
    better: bool,
    /// A topic was evaded or only repeated; once in a turn is enough.
    turned_away: bool,
    /// The moment of the first question that nothing answers.
    unanswered: Option<&'static str>,
}

impl Answers<'_, '_, '_> {
    fn take(&mut self, asked: &Asked) {
        match asked {
            Asked::Topic(topic) => self.topic(topic),
            Asked::Field(id) => self.field(id),
            Asked::Answer(id) => self.authored(id),
            Asked::Consent(way) => self.consent(Some(way)),
            Asked::General(kind) if self.general < GENERAL_ANSWERS => self.general(kind),
            Asked::General(_) => {}
        }
    }

    /// What is told about a topic: now, once more in short, or not at all.
    fn topic(&mut self, topic: &str) {
        let about = |item: &&Item| item.topics.iter().any(|named| named == topic) || item.id == topic;
        let items: Vec<&Item> = self.situation.case.contact.items.iter().filter(about).collect();
        let now: Vec<String> =
            items.iter().map(|item| item.id.clone()).filter(|id| self.situation.told.contains(id)).collect();
        if !now.is_empty() {
            for id in &now {
                self.tell(id);
            }
        } else if !self.better && !self.turned_away {
            self.turned_away = true;
            match items.first() {
                Some(told) if items.iter().all(|item| self.situation.was_told(&item.id)) => {
                    self.once_more(&short(&told.says));
                }
                // "Anything else?" and "may I?" are questions of their own, which hide nothing.
                _ if self.is_asked_for_more() || self.is_asked_leave() => {}
                _ => self.evade(&items),
            }
        }
    }

    /// What is said of something it is too early to tell: the author's words for it, once.
    fn evade(&mut self, items: &[&Item]) {
        let keys = items.iter().map(|item| format!("scenario:instead/{}", item.id));
        let mut new =
            keys.filter(|key| self.situation.case.words(key).is_some() && !self.voice.was_said(key));
        match new.next() {
            Some(key) => self.voice.say(Message::new(key)),
            None => self.once(self.evading()),
        }
    }

    fn tell(&mut self, id: &str) {
        let before = self.untold.len();
        self.untold.retain(|untold| untold != id);
        if self.untold.len() < before {
            self.voice.say(Message::new(format!("scenario:says/{id}")));
        }
    }

    fn tell_the_rest(&mut self) {
        for id in std::mem::take(&mut self.untold) {
            self.voice.say(Message::new(format!("scenario:says/{id}")));
        }
    }

    fn field(&mut self, id: &str) {
        let fields = &self.situation.case.contact.case_file;
        let Some(field) = fields.iter().find(|field| field.id == id) else { return };
        let asked_by_name = !field.words.is_empty() && !PRIVATE.contains(&field.kind);
        let unasked = !asked_by_name && !self.situation.does(Act::Verification);
        if FOR_THE_RECORD.contains(&field.kind) && unasked {
            self.unanswered.get_or_insert(question_for(field.kind));
        } else {
            self.give(field);
        }
    }

    /// The value of a field in a sentence of its kind.
    fn give(&mut self, field: &CaseField) {
        let key = format!("scenario:field/{}", field.id);
        let given = |message: &Message| message.key == key || message.args.get("field") == Some(&field.id);
        let before = self.voice.remembered().any(given);
        if before && self.reads_out(field) {
            return self.once("check_right");
        }
        match &field.says {
            Some(says) if before => self.repeat("repeats", &short(says)),
            Some(_) => self.voice.say(Message::new(key)),
            None => {
                let moment = if before { "gave" } else { field_moment(field.kind) };
                self.voice.line_again(moment, |message| value_of(field, message));
            }
        }
    }

    /// An author's unscored answer; in short where it was given before.
    fn authored(&mut self, id: &str) {
        let key = format!("scenario:answer/{id}");
        let Some(words) = self.situation.case.words(&key) else { return };
        if self.voice.was_said(&key) {
            self.once_more(&short(words));
        } else {
            self.voice.say(Message::new(key));
        }
    }

    /// What was said before, to whoever asks for that alone; in many words most likely something else is asked.
    fn once_more(&mut self, words: &str) {
        if is_one_short_question(self.situation) {
            self.repeat("repeats", words);
        } else {
            self.unanswered.get_or_insert(self.asked_for_a_fact().unwrap_or("what"));
        }
    }

    /// Yes, no or maybe to a way out.
    fn consent(&mut self, way: Option<&str>) {
        if way.is_some_and(|way| self.situation.ways_done.iter().any(|done| done == way)) {
            // Who has it already is not asked whether they want it.
            self.unanswered.get_or_insert("yes_no");
        } else if is_put_to_choose(self.situation) {
            self.once(choice::moment(self.situation));
        } else if self.situation.form().which {
            // "Which number shall I send them to?" wants the number, and no yes.
            self.unanswered.get_or_insert("which");
        } else if !consent::is_said(self.voice) {
            let moment = consent::moment(self.situation, self.voice, way);
            if moment == "declines" && self.is_checked_back() {
                // "Does that sit right with you, or have I skipped something?", of what was said back.
                return self.answer_general("confirm");
            }
            // "Would the table help, or would it be in the way?": who says what there is to say of it wavers no more.
            if !consent::is_maybe(moment) || !self.is_asked_precisely() {
                self.voice.line_again(moment, |message| message);
            }
        }
    }

    fn repeat(&mut self, moment: &str, words: &str) {
        self.voice.line_again(moment, |message| message.with("words", words));
    }

    /// A line for the moment unless this turn has one already.
    fn once(&mut self, moment: &str) {
        if !self.voice.says_now(moment) {
            self.answer_line(moment, |message| message);
        }
    }

    /// A new line for the moment or for the next best one; a repeated line where all are used up.
    fn answer_line(&mut self, moment: &str, fill: impl Fn(Message) -> Message) {
        let new = self.voice.says_now(moment)
            || self.voice.line_with(moment, &fill)
            || next_best(moment).is_some_and(|next| self.voice.line(next));
        if !new {
            self.voice.line_again(moment, fill);
        }
    }

    /// A question the listener found no name for still gets an answer.
    fn unheard_question(&mut self) {
        if !self.voice.is_silent() || self.situation.heard.is_none_or(|heard| !heard.asked.is_empty()) {
            return;
        }
        let does = |act: Act| self.situation.does(act);
        if does(Act::Verification) {
            self.once("identify");
        } else if does(Act::OpenQuestion) && !does(Act::Choice) {
            self.unanswered.get_or_insert("what");
        } else if does(Act::ClosedQuestion) && self.proposes() {
            self.agree();
        } else if does(Act::ClosedQuestion) && !does(Act::CheckBack) {
            self.unanswered.get_or_insert("yes_no");
        }
    }
}
