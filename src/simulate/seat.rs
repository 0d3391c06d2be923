//! What somebody in the seat sees of a talk, and the words they find for what they want to do.

use super::Trainee;
use crate::dice::Dice;
use crate::drive::Talk;
use crate::listen::act::{Act, Family};
use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::retold::{capital, retold};
use crate::scenario::{Authority, Item, WayOut};
use crate::session::input::Input;
use crate::session::turn::Event;

/// Wordings there are of everything a trainee says.
const WORDINGS: usize = 4;

/// A trainee's chances and words.
pub(super) struct Seat {
    pub(super) dice: Dice,
    locale: Locale,
    /// What was said back already.
    said: Vec<String>,
    /// Feelings that were answered already.
    answered: Vec<Family>,
    /// Whether a question was asked with nothing given back.
    asked_barely: bool,
}

impl Seat {
    pub(super) fn new(trainee: Trainee, seed: u64) -> Self {
        Self {
            dice: Dice::new(seed, trainee.name()),
            locale: Locale::english(),
            said: Vec::new(),
            answered: Vec::new(),
            asked_barely: false,
        }
    }

    /// One of the wordings of `kind`.
    pub(super) fn line(&mut self, kind: &str, fill: &[(&str, &str)]) -> String {
        let number = self.dice.index(WORDINGS) + 1;
        let mut message = Message::new(format!("trainee-{kind}-{number}"));
        for (name, value) in fill {
            message = message.with(name, value);
        }
        self.locale.say(&message)
    }

    /// What a good reply begins with: something said back and the feeling answered, else something explained.
    pub(super) fn given_back(&mut self, talk: &Talk) -> Vec<String> {
        let heard: Vec<String> =
            [self.said_back(talk), self.acknowledged(talk, 2)].into_iter().flatten().collect();
        if heard.is_empty() { self.explained(talk).into_iter().collect() } else { heard }
    }

    /// Whether a question may stand alone, which it may once.
    pub(super) fn may_ask_barely(&mut self) -> bool {
        !std::mem::replace(&mut self.asked_barely, true)
    }

    /// Something the customer told, newest first, said back in other person; none where nothing is left.
    pub(super) fn said_back(&mut self, talk: &Talk) -> Option<String> {
        let told = told(talk);
        let pieces = told.iter().rev().flat_map(|item| retold(item));
        let fresh = pieces.filter(|piece| !self.said.contains(piece)).collect::<Vec<_>>();
        let speaks_to_them =
            |piece: &&String| piece.to_lowercase().split(' ').any(|word| word.starts_with("you"));
        let piece = fresh.iter().find(speaks_to_them).or(fresh.first())?.clone();
        self.said.push(piece.clone());
        Some(self.line("said-back", &[("fact", &piece)]))
    }

    /// Answers to the feelings that wait for one, the heaviest first, at most `most` of them; what somebody
    /// would rather not hear named is answered without its name.
    pub(super) fn acknowledged(&mut self, talk: &Talk, most: usize) -> Option<String> {
        let tact = &talk.case().person.tact;
        let waiting = waiting(talk);
        let kinds =
            waiting.iter().filter(|family| !self.answered_twice(**family)).map(|family| match family {
                family if tact.contains(family) => "any",
                Family::Shame => "shame",
                Family::Anxiety => "worry",
                Family::Disappointment => "disappointment",
                Family::Anger | Family::Positive => "anger",
            });
        let kinds: Vec<&str> = kinds.take(most).collect();
        self.answered.extend(waiting.iter().take(most));
        let answers: Vec<String> = kinds.into_iter().map(|kind| self.line(kind, &[])).collect();
        (!answers.is_empty()).then(|| answers.join(" "))
    }

    /// Once more is enough: who says it again and again sounds hollow.
    fn answered_twice(&self, family: Family) -> bool {
        self.answered.iter().filter(|answered| **answered == family).count() >= 2
    }

    /// A question that reaches an item, in words of the author's or, every other time, an open one.
    pub(super) fn asked(&mut self, item: &Item, talk: &Talk) -> String {
        let contact = &talk.case().contact;
        let questions = contact.questions_about(item);
        if let Some((_, question)) =
            (!questions.is_empty()).then(|| questions[self.dice.index(questions.len())])
        {
            return self.line("question", &[("question", &capital(question))]);
        }
        let words: Vec<&String> =
            item.topics.iter().filter_map(|topic| contact.topics.get(topic)).flatten().collect();
        match words.get(self.dice.index(words.len())) {
            Some(topic) => self.line("about", &[("topic", topic)]),
            None => self.line("open", &[]),
        }
    }

    /// Something the desk knows and the customer does not, once each.
    pub(super) fn explained(&mut self, talk: &Talk) -> Option<String> {
        let fresh = talk.case().contact.knows.iter().find(|known| !self.said.contains(&known.label))?;
        self.said.push(fresh.label.clone());
        Some(self.line("explain", &[("known", &fresh.label)]))
    }

    /// An offer of a way out, by what the desk calls it: its `words` are there to be heard by, and make no sentence.
    pub(super) fn offered(&mut self, way: &WayOut) -> String {
        let plain = way.label.split(" (").next().unwrap_or(&way.label);
        self.line("offer", &[("way", plain)])
    }
}

/// How many replies were said.
pub(super) fn replies(talk: &Talk) -> usize {
    talk.transcript().turns.iter().filter(|turn| matches!(turn.input, Input::Say(_))).count()
}

/// Every event of the talk so far.
fn events(talk: &Talk) -> impl Iterator<Item = &Event> {
    let transcript = talk.transcript();
    transcript.opening.events.iter().chain(transcript.turns.iter().flat_map(|turn| &turn.events))
}

/// What was told, in order.
pub(super) fn told(talk: &Talk) -> Vec<&Item> {
    let items = &talk.case().contact.items;
    let ids = events(talk).filter_map(|event| if let Event::Told(id) = event { Some(id) } else { None });
    ids.filter_map(|id| items.iter().find(|item| item.id == *id)).collect()
}

/// Feelings that were shown and not answered yet, the heaviest first.
fn waiting(talk: &Talk) -> Vec<Family> {
    let mut cues: Vec<(Family, f64, bool)> = Vec::new();
    for event in events(talk) {
        match event {
            Event::CueOpened { family, weight, .. } => cues.push((*family, *weight, false)),
            Event::CueAnswered { cue, .. } => {
                if let Some(cue) = cues.get_mut(*cue) {
                    cue.2 = true;
                }
            }
            _ => {}
        }
    }
    cues.retain(|(_, _, answered)| !answered);
    cues.sort_by(|one, other| other.1.total_cmp(&one.1));
    let mut families: Vec<Family> = cues.into_iter().map(|(family, ..)| family).collect();
    families.dedup();
    families
}

/// Needs not told yet, the lightest guard first.
pub(super) fn untold(talk: &Talk) -> Vec<&Item> {
    let told: Vec<&str> = told(talk).iter().map(|item| item.id.as_str()).collect();
    let items = talk.case().contact.items.iter();
    let mut left: Vec<&Item> = items.filter(|item| item.need && !told.contains(&item.id.as_str())).collect();
    left.sort_by(|one, other| one.guard.total_cmp(&other.guard));
    left
}

/// Whether a way out was carried out.
pub(super) fn is_done(talk: &Talk, way: &WayOut) -> bool {
    events(talk).any(|event| matches!(event, Event::Done { way: done, .. } if *done == way.id))
}

/// Whether a way out was announced.
pub(super) fn is_said(talk: &Talk, way: &WayOut) -> bool {
    events(talk).any(|event| matches!(event, Event::Said { way: said, .. } if *said == way.id))
}

/// How often a way out was offered.
pub(super) fn times_offered(talk: &Talk, way: &WayOut) -> usize {
    let heard = talk.transcript().turns.iter().filter_map(|turn| turn.heard.as_ref());
    heard.flat_map(|heard| &heard.acts).filter(|act| act.way.as_ref() == Some(&way.id)).count()
}

/// Whether an act was heard from the trainee.
pub(super) fn did(talk: &Talk, act: Act) -> bool {
    let heard = talk.transcript().turns.iter().filter_map(|turn| turn.heard.as_ref());
    heard.flat_map(|heard| &heard.acts).any(|heard| heard.act == act)
}

/// What carries a way out through: doing it, asking for it, handing over.
pub(super) fn carried_out(talk: &Talk, way: &WayOut) -> Input {
    if let Some(desk) = &way.to {
        return Input::Transfer(desk.clone());
    }
    let granted = events(talk).any(|event| matches!(event, Event::Granted(granted) if *granted == way.id));
    match way.authority {
        Authority::Manager if !granted => Input::AskManager(way.id.clone()),
        _ => Input::Give(way.id.clone()),
    }
}

/// Whether this very input was made before.
pub(super) fn was_made(talk: &Talk, input: &Input) -> bool {
    talk.transcript().turns.iter().any(|turn| turn.input == *input)
}
