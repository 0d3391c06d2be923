//! A quiet question, at most twice a talk: how angry is the customer just now, and how sure are you?

use crate::locale::Locale;
use crate::replay::note::Note;
use crate::session::input::Input;
use crate::session::transcript::Transcript;

/// After which replies it is asked.
const AFTER_REPLIES: [usize; 2] = [2, 5];

/// The question and its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuessView {
    /// The turn it is about.
    pub turn: u32,
    /// That it is only for the trainee.
    pub lead: String,
    /// How angry they are.
    pub anger: String,
    /// How sure the trainee is.
    pub sure: String,
    /// What 0 and 10 mean for the first question.
    pub anger_ends: [String; 2],
    /// What 0 and 10 mean for the second.
    pub sure_ends: [String; 2],
    /// The button that puts it away, with its key.
    pub skip: String,
}

/// The question, where it is time for it and it was not answered yet.
pub fn guess(transcript: &Transcript, notes: &[Note], locale: &Locale) -> Option<GuessView> {
    let last = transcript.turns.last().filter(|last| last.ending.is_none())?;
    let replies = transcript.turns.iter().filter(|turn| matches!(turn.input, Input::Say(_))).count();
    let is_time = matches!(last.input, Input::Say(_)) && AFTER_REPLIES.contains(&replies);
    let answered = notes.iter().any(|note| matches!(note, Note::Guess { turn, .. } if *turn == last.seq));
    (is_time && !answered).then(|| GuessView {
        turn: last.seq,
        lead: locale.text("guess-lead"),
        anger: locale.text("guess-anger"),
        sure: locale.text("guess-sure"),
        anger_ends: [locale.text("guess-anger-low"), locale.text("guess-anger-high")],
        sure_ends: [locale.text("guess-sure-low"), locale.text("guess-sure-high")],
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
    fn an_answer_puts_it_away() {
        let mut session = Session::start(scenario::read("new_key", SCENARIO).scenario.draw(0, 7), 7);
        for _ in 0..2 {
            session.take_turn(Input::Say("Tell me more.".into()), None);
        }
        let answered = [Note::Guess { turn: 2, anger: 3, sure: 5 }];
        assert!(guess(session.transcript(), &[], &Locale::english()).is_some());
        assert!(guess(session.transcript(), &answered, &Locale::english()).is_none());
    }
}
