//! What the customer answers: first what was asked, then what is newly told, then how it felt.

mod asked;
mod bank;
mod choice;
mod consent;
mod kinds;
mod quote;
mod reaction;
mod returning;
mod situation;
#[cfg(test)]
mod tests;
mod voice;

use crate::listen::act::Act;
use crate::listen::{Asked, Reading};
use crate::message::Message;
use crate::scenario::Channel;
use crate::session::input::Input;
use crate::session::turn::{Ending, Rule};
pub use returning::opening;
pub use situation::Situation;
use voice::Voice;

/// Sentences in one answer beyond which the customer adds nothing that was not asked.
const SENTENCES: usize = 3;

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
