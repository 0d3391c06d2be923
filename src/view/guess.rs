//! A quiet question, at most twice a talk: how angry is the customer just now, and how sure are you?

use crate::locale::Locale;
use crate::message::Message;
use crate::replay::note::Note;
use crate::session::input::Input;
use crate::session::transcript::Transcript;

/// After which replies it is asked.
const AFTER_REPLIES: [usize; 2] = [2, 5];
/// The highest number there is to choose.
const MOST: u8 = 10;

/// The question and its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuessView {
    /// The turn it is about.
    pub turn: u32,
    /// That it is only for the trainee.
    pub lead: String,
    /// How angry the trainee took them to be, once said: then it is asked how sure that is.
    pub anger: Option<u8>,
    /// How angry they are, or how sure the trainee is of that.
    pub question: String,
    /// What 0 and 10 mean.
    pub ends: [String; 2],
    /// The button that puts it away, with its key.
    pub skip: String,
}

impl GuessView {
    /// What is kept for this number.
    pub fn answer(&self, number: u8) -> Note {
        match self.anger {
            None => Note::Guess { turn: self.turn, anger: number, sure: None },
            Some(anger) => Note::Guess { turn: self.turn, anger, sure: Some(number) },
        }
    }

    /// What is kept for a reply that is nothing but one of the numbers asked for.
    pub fn typed(&self, reply: &str) -> Option<Note> {
        let number: u8 = reply.trim().parse().ok()?;
        (number <= MOST).then(|| self.answer(number))
    }
}

/// The question, where it is time for it and it was not answered yet: first how angry, then how sure.
pub fn guess(transcript: &Transcript, notes: &[Note], locale: &Locale) -> Option<GuessView> {
    let last = transcript.turns.last().filter(|last| last.ending.is_none())?;
    let replies = transcript.turns.iter().filter(|turn| matches!(turn.input, Input::Say(_))).count();
    let is_time = matches!(last.input, Input::Say(_)) && AFTER_REPLIES.contains(&replies);
    let answer = notes.iter().rev().find_map(|note| match note {
        Note::Guess { turn, anger, sure } if *turn == last.seq => Some((*anger, *sure)),
        _ => None,
    });
    let is_open = answer.is_none_or(|(_, sure)| sure.is_none());
    let key = if answer.is_some() { "guess-sure" } else { "guess-anger" };
    (is_time && is_open).then(|| GuessView {
        turn: last.seq,
        lead: locale.text("guess-lead"),
        anger: answer.map(|(anger, _)| anger),
        question: locale.say(&Message::new(key).with("count", answer.map_or(0, |(anger, _)| anger))),
        ends: ["low", "high"].map(|end| locale.text(&format!("{key}-{end}"))),
        skip: locale.text("guess-skip"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario;
    use crate::session::Session;

    const SCENARIO: &str = include_str!("../../scenarios/new_key/scenario.ron");

    #[test]
    fn it_is_asked_after_the_second_and_the_fifth_reply_and_no_more() {
        let mut session = Session::start(scenario::read("new_key", SCENARIO).scenario.draw(0, 7), 7);
        let mut asked = Vec::new();
        for reply in 1..=8_u32 {
            session.take_turn(Input::Say("Tell me more.".into()), None);
            if guess(session.transcript(), &[], &Locale::english()).is_some() {
                asked.push(reply);
            }
            session.take_turn(Input::Hold(1), None);
            assert!(guess(session.transcript(), &[], &Locale::english()).is_none());
        }
        assert!(asked == [2, 5] || asked == [2], "{asked:?}");
    }

    #[test]
    fn it_asks_how_angry_then_how_sure_and_is_gone() {
        let mut session = Session::start(scenario::read("new_key", SCENARIO).scenario.draw(0, 7), 7);
        for _ in 0..2 {
            session.take_turn(Input::Say("Tell me more.".into()), None);
        }
        let asked = |notes: &[Note]| guess(session.transcript(), notes, &Locale::english());
        let angry = asked(&[]).map(|view| view.answer(3));
        assert_eq!(angry, Some(Note::Guess { turn: 2, anger: 3, sure: None }));
        let half = [Note::Guess { turn: 2, anger: 3, sure: None }];
        let typed = asked(&half).and_then(|view| view.typed(" 5\n"));
        assert_eq!(typed, Some(Note::Guess { turn: 2, anger: 3, sure: Some(5) }));
        assert_eq!(asked(&half).and_then(|view| view.typed("2 keys, then")), None);
        assert_eq!(asked(&half).and_then(|view| view.typed("11")), None);
        assert_eq!(asked(&[Note::Guess { turn: 2, anger: 3, sure: Some(5) }]), None);
    }
}
