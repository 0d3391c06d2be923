//! What the customer answers: first what was asked, then what is newly told, then how it felt.

mod asked;
mod bank;
mod choice;
mod consent;
mod kinds;
mod quote;
mod reaction;
mod returning;
#[cfg(test)]
mod tests;
mod voice;

use std::collections::BTreeSet;

use crate::listen::act::{Act, Family};
use crate::listen::asked::Form;
use crate::listen::cues::{ABOUT, ANSWER};
use crate::listen::{Asked, Heard, HeardAct, Reading};
use crate::message::Message;
use crate::scenario::{Case, Channel, Item, Mood};
use crate::session::input::Input;
use crate::session::turn::{Ending, Event, Row, Rule, Slip, Snapshot};
pub use returning::opening;
use voice::Voice;

/// Everything an answer may depend on.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The case.
    pub case: &'a Case,
    /// What the trainee did.
    pub input: &'a Input,
    /// What was heard, for a Say.
    pub heard: Option<&'a Heard>,
    /// Items told in this turn, by id.
    pub told: &'a [String],
    /// Items told before this turn, by id.
    pub told_before: &'a [String],
    /// A way out was offered and the customer does not agree.
    pub objection: bool,
    /// The customer agrees from this turn on.
    pub agreed_now: bool,
    /// The customer insults.
    pub insulted: bool,
    /// A feeling waited and the reply took no notice.
    pub passed_over: bool,
    /// What shows.
    pub mood: Mood,
    /// The hidden state after the turn.
    pub state: &'a Snapshot,
    /// The feeling whose cue opened in this turn.
    pub cue: Option<Family>,
    /// The way out performed in this turn, by id.
    pub done: Option<&'a str>,
    /// Something was done for the customer, in this turn or before.
    pub served: bool,
    /// The ways out that were carried out, by id.
    pub ways_done: &'a [String],
    /// How well the best of what was done does what they came for, 0..1.
    pub done_for: f64,
    /// Whether the manager granted what was asked in this turn.
    pub granted: Option<bool>,
    /// How the talk ended in this turn, if it did.
    pub ending: Option<Ending>,
    /// Why the state changed in this turn.
    pub why: &'a [Row],
    /// What else happened in this turn.
    pub events: &'a [Event],
    /// Everything the customer said so far.
    pub used: &'a [Message],
    /// The seed of the talk.
    pub seed: u64,
    /// The turn, from 1.
    pub seq: u32,
}

/// Sentences in one answer beyond which the customer adds nothing that was not asked.
const SENTENCES: usize = 3;

/// How sure the reader alone must be of a slight before anybody answers it.
const OFFENCE: f64 = 0.97;

/// How sure it must be of a kindness before anybody remarks on it.
const CLEAR: f64 = 0.75;

/// Guard from which telling something takes a word of preparation (model.md 2: guarded).
const GUARDED: f64 = 0.55;

/// What the customer answers, as keys and arguments. The same situation gives the same answer.
pub fn answer(situation: &Situation<'_>) -> Vec<Message> {
    let mut voice = Voice::new(situation);
    match (situation.ending, situation.input) {
        (Some(Ending::Stopped), _) => {}
        (Some(ending), _) => part(situation, ending, &mut voice),
        (None, Input::Say(words)) => reply(situation, words, &mut voice),
        (None, _) => see(situation, &mut voice),
    }
    voice.said()
}

/// The last words of a talk.
fn part(situation: &Situation<'_>, ending: Ending, voice: &mut Voice<'_>) {
    if matches!(situation.input, Input::Say(words) if words.contains('?')) && ending != Ending::WalkedOut {
        let _ = asked::answer(situation, voice);
    }
    let moment = match ending {
        Ending::WalkedOut => "walks_out",
        // Nobody gives thanks and takes leave twice.
        Ending::Ended if *situation.input == Input::End && voice.had_lately("takes_leave") => "goodbye_again",
        Ending::Transferred => "goodbye_handover",
        Ending::Ended if situation.insulted || voice.had("abuses") => "goodbye_abused",
        _ if consent::would_do(situation) => "goodbye_content",
        Ending::Limit => "goodbye_limit",
        // It was done, though nobody listened much.
        _ if situation.is_helped() => "goodbye_settled",
        _ => "goodbye_unresolved",
    };
    voice.line_again(moment, |message| message);
}

/// The answer to words, or to their lack.
fn reply(situation: &Situation<'_>, words: &str, voice: &mut Voice<'_>) {
    match situation.heard {
        Some(heard) if heard.reading == Reading::Read && !heard.acts.is_empty() => {
            lead(situation, voice);
            let unanswered = asked::answer(situation, voice);
            reaction::react(situation, voice, unanswered.is_some());
            if let Some(moment) = unanswered.filter(|_| voice.is_silent()) {
                asked::turn_aside(situation, moment, voice);
            }
        }
        Some(heard) if heard.reading == Reading::Unread => miss("unread", voice),
        None if !words.trim().is_empty() => miss("unread", voice),
        _ => {
            let moment = if voice.had("silence_again") {
                "silence_long"
            } else if voice.had("silence") {
                "silence_again"
            } else {
                "silence"
            };
            miss(moment, voice);
        }
    }
}

fn miss(moment: &str, voice: &mut Voice<'_>) {
    voice.line_again(moment, |message| message);
}

/// The answer to something done at the desk.
fn see(situation: &Situation<'_>, voice: &mut Voice<'_>) {
    for item in situation.told {
        voice.say(Message::new(format!("scenario:says/{item}")));
    }
    let moment = match situation.input {
        _ if situation.insulted => "abuses",
        // Nobody sees what is looked up at the other end of a chat.
        Input::LookUp(_) if situation.case.contact.channel == Channel::Chat => "waited",
        Input::LookUp(_) => "looked_up",
        Input::Hold(minutes) if *minutes >= 5 && !was_to_wait(voice) => "waited_long",
        Input::Hold(_) => "waited",
        Input::Observe(_) => "observed",
        Input::AskManager(_) if situation.granted == Some(true) => "manager_granted",
        Input::AskManager(_) => "manager_refused",
        Input::Give(_) if situation.done_unsaid() && !consent::was_given(voice) => "done_unsaid",
        Input::Give(_) if situation.done.is_some() => "done_as_said",
        _ => "goes_on",
    };
    if !voice.line(moment) {
        voice.line_again("goes_on", |message| message);
    }
}

/// Whether they have just said that they will wait: then it was not long.
fn was_to_wait(voice: &Voice<'_>) -> bool {
    ["wait", "consents", "yes_no", "permission", "time_ok"].iter().any(|moment| voice.had_lately(moment))
}

/// A word before something is told: yes to the one who understood, thanks to the kind one. Who was asked answers.
fn lead(situation: &Situation<'_>, voice: &mut Voice<'_>) {
    let told = situation.items(situation.told);
    let hidden = told.iter().any(|item| item.guard >= GUARDED);
    // A word before something is told does not stand before the answer to something else.
    let answers_first = |asked: &Asked| matches!(asked, Asked::Answer(_) | Asked::Field(_));
    if told.is_empty() || situation.heard.is_some_and(|heard| heard.asked.iter().any(answers_first)) {
        return;
    }
    let asks = situation.does(Act::OpenQuestion) || situation.does(Act::ClosedQuestion);
    let understood = [Rule::FeelingNamed, Rule::Validated, Rule::NeedUnderstood, Rule::TakenUp];
    let kind = [Rule::Apology, Rule::Ownership, Rule::Reassurance];
    let any = |rules: &[Rule]| rules.iter().any(|rule| situation.moved(*rule));
    if hidden && told.iter().all(|item| item.need) {
        let _ = voice.line("admits") || voice.line("lead_told");
    } else if !asks && any(&understood) {
        voice.line("lead_yes");
    } else if !asks && any(&kind) {
        voice.line("lead_thanks");
    }
}

impl<'a> Situation<'a> {
    fn acts(&self) -> &'a [HeardAct] {
        self.heard.map_or(&[], |heard| &heard.acts)
    }

    /// Whether the reply says yes or no to the customer's own question, and nothing more.
    fn answers_a_question(&self) -> bool {
        self.acts().iter().any(|heard| heard.cue == ANSWER)
    }

    /// Whether the reply is about the case, and nobody can say what it does.
    fn is_about_the_case(&self) -> bool {
        self.acts().iter().any(|heard| heard.cue == ABOUT)
    }

    fn does(&self, act: Act) -> bool {
        self.acts().iter().any(|heard| heard.act == act)
    }

    /// The same, by a cue or nearly for sure: nobody takes offence at what was hardly heard.
    fn surely_does(&self, act: Act) -> bool {
        let sure =
            |heard: &&HeardAct| heard.act == act && (!heard.is_of_the_reader_alone() || heard.p >= OFFENCE);
        self.acts().iter().any(|heard| sure(&heard))
    }

    /// The ways out the reply offers, each where it is named first, without those that share their words with another.
    fn ways_in_order(&self) -> Vec<&'a str> {
        let mut placed: Vec<(usize, &str)> = Vec::new();
        let named = self.acts().iter().filter(|act| act.act != Act::Refusal);
        for (way, span) in named.filter_map(|act| act.way.as_deref().zip(act.span)) {
            match placed.iter_mut().find(|(_, other)| *other == way) {
                Some((at, _)) => *at = span.start.min(*at),
                None => placed.push((span.start, way)),
            }
        }
        placed.sort_unstable();
        placed.dedup_by_key(|(at, _)| *at);
        placed.into_iter().map(|(_, way)| way).collect()
    }

    /// How the reply asks.
    fn form(&self) -> Form {
        self.heard.map(|heard| heard.form).unwrap_or_default()
    }

    /// Whether there is nothing left that they came with and have not told.
    fn has_told_all(&self) -> bool {
        let told = |item: &Item| self.was_told(&item.id) || self.told.contains(&item.id);
        self.case.contact.items.iter().filter(|item| !item.first).all(told)
    }

    /// The same for small things: by a cue, or with some certainty.
    fn clearly_does(&self, act: Act) -> bool {
        let clear =
            |heard: &&HeardAct| heard.act == act && (!heard.is_of_the_reader_alone() || heard.p >= CLEAR);
        self.acts().iter().any(|heard| clear(&heard))
    }

    /// How many ways out the reply names.
    fn ways(&self) -> usize {
        let asked = self.heard.iter().flat_map(|heard| &heard.asked).filter_map(|asked| match asked {
            Asked::Consent(way) => Some(way.as_str()),
            _ => None,
        });
        let named = self.acts().iter().filter_map(|heard| heard.way.as_deref());
        named.chain(asked).collect::<BTreeSet<_>>().len()
    }

    fn moved(&self, rule: Rule) -> bool {
        self.why.iter().any(|row| row.rule == rule)
    }

    fn slipped(&self, slip: Slip) -> bool {
        self.events.iter().any(|event| matches!(event, Event::Slip { slip: found, .. } if *found == slip))
    }

    fn done_unsaid(&self) -> bool {
        self.events.iter().any(|event| matches!(event, Event::Done { said: false, .. }))
    }

    /// Whether a fact of the reply was told by the customer.
    fn was_told(&self, item: &str) -> bool {
        self.told_before.iter().any(|told| told == item)
    }

    fn items(&self, ids: &[String]) -> Vec<&'a Item> {
        let items = &self.case.contact.items;
        ids.iter().filter_map(|id| items.iter().find(|item| item.id == *id)).collect()
    }
}
