//! What the customer says of it the next day: a number, and a sentence in their own manner.

use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::{Channel, Manner, RightEnd};
use crate::scoring::card::ScoreCard;
use crate::session::input::Input;
use crate::session::transcript::Transcript;
use crate::session::turn::{Ending, TurnRecord};
use crate::view::conversation::Sitting;
use crate::view::words::speaker;

/// Sentences there are for each thing that can have happened, and manner.
const CHOICE: u64 = 2;
/// How far they feel heard from which they say so, 0..=1.
const HEARD: f64 = 0.45;
/// Replies up to which a settled talk was short.
const SHORT: usize = 4;

/// The step in which the customer speaks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CustomerView {
    /// Who speaks.
    pub name: String,
    /// What they say of ten; none where the talk was stopped.
    pub number: Option<String>,
    /// What the number means.
    pub means: String,
    /// Their sentence; where the talk was stopped, why there is none.
    pub sentence: String,
}

/// What the customer says of this talk.
pub(super) fn customer(sitting: &Sitting<'_>, card: &ScoreCard, locale: &Locale) -> CustomerView {
    let number = card.customer_says.map(|says| Message::new("debrief-customer-says").with("says", says));
    CustomerView {
        name: speaker(locale, sitting.case),
        number: number.map(|number| locale.say(&number)),
        means: locale.text("debrief-customer-means"),
        sentence: locale.say(&sentence(sitting, card)),
    }
}

fn sentence(sitting: &Sitting<'_>, card: &ScoreCard) -> Message {
    let happened = happened(sitting, card);
    if happened == "stopped" {
        return Message::new("said-stopped");
    }
    let person = &sitting.case.person;
    let manner = match person.manner {
        Manner::Plain => "plain",
        Manner::Terse => "terse",
        Manner::Chatty => "chatty",
        Manner::Formal => "formal",
    };
    let number = sitting.transcript.seed % CHOICE + 1;
    let sentence = Message::new(format!("said-{happened}-{manner}-{number}"));
    let types_small = sitting.case.contact.channel == Channel::Chat && person.manner != Manner::Formal;
    if types_small { sentence.with("hand", "small_last") } else { sentence }
}

/// The one thing that stays in mind.
fn happened(sitting: &Sitting<'_>, card: &ScoreCard) -> &'static str {
    let any = |keys: &[&str]| card.epilogue.iter().any(|message| keys.contains(&message.key.as_str()));
    let heard = sitting.transcript.state().heard >= HEARD;
    match card.ending {
        Some(Ending::Stopped) => "stopped",
        _ if is_limited(sitting, card) => "limits",
        _ if any(&["epilogue-way-broken", "epilogue-choice-broken", "epilogue-step-broken"]) => "promise",
        _ if any(&["epilogue-untrue", "epilogue-change-found"]) => "untrue",
        Some(Ending::WalkedOut) if !card.resolved => "left",
        _ if !card.resolved && heard => "unsettled-heard",
        _ if !card.resolved => "unsettled",
        _ if heard => "settled",
        _ if is_short(sitting.transcript) || is_content(card) => "settled-quick",
        _ => "settled-unheard",
    }
}

/// An abusive talk that was ended as it should be.
fn is_limited(sitting: &Sitting<'_>, card: &ScoreCard) -> bool {
    sitting.case.contact.right_end == Some(RightEnd::Boundary) && card.ending == Some(Ending::Ended)
}

/// Whoever gives a good mark does not complain in the same breath.
fn is_content(card: &ScoreCard) -> bool {
    const GOOD: f64 = 65.0;
    card.csat.is_some_and(|csat| csat >= GOOD)
}

/// A quick fix needs no being heard out, but a word.
fn is_short(transcript: &Transcript) -> bool {
    let speaks = |turn: &TurnRecord| matches!(&turn.input, Input::Say(words) if !words.trim().is_empty());
    if !transcript.turns.iter().any(speaks) {
        return false;
    }
    let strongest = transcript.state().feels.iter().fold(0.0, |most: f64, level| most.max(*level));
    transcript.turns.len() <= SHORT && strongest < HEARD
}

#[cfg(test)]
mod tests {
    use super::*;

    const HAPPENINGS: [&str; 9] = [
        "limits",
        "promise",
        "untrue",
        "left",
        "unsettled-heard",
        "unsettled",
        "settled-unheard",
        "settled-quick",
        "settled",
    ];

    #[test]
    fn every_happening_has_its_sentences_in_every_manner() {
        let locale = Locale::english();
        for happened in HAPPENINGS {
            for manner in ["plain", "terse", "chatty", "formal"] {
                for number in 1..=CHOICE {
                    let key = format!("said-{happened}-{manner}-{number}");
                    assert!(locale.has(&key), "{key}");
                }
            }
        }
    }
}
