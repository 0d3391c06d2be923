//! Hearing as something that can wait: a request that can go to another thread and come back.

use std::sync::Arc;

use serde::Serialize;

use crate::listen::{Context, Heard, Listener};
use crate::message::Message;
use crate::replay::Replay;
use crate::scenario::Case;
use crate::session::input::Input;
use crate::session::transcript::{Opening, Transcript};
use crate::session::turn::{Event, TurnRecord};

/// One reply with all that is needed to hear it. A pure function of the talk so far.
#[derive(Clone)]
pub struct Hearing {
    /// The reply as it will be kept: cleaned.
    pub reply: String,
    /// What was taken away.
    pub notices: Vec<Message>,
    pub(super) listener: Arc<dyn Listener>,
    pub(super) case: Arc<Case>,
    pub(super) said: Said,
}

impl Hearing {
    /// Hears the reply.
    pub fn hear(&self) -> Heard {
        self.said.hear(&*self.listener, &self.case, &self.reply)
    }
}

/// Everything said so far, as a listener needs it. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    lines: Arc<Vec<String>>,
    replies: Arc<Vec<String>>,
    told: Arc<Vec<String>>,
    /// The first line since the last reply: a look into a paper in between changes no subject.
    since: usize,
}

/// What a customer said in one turn as one line. Who types without full stops still ends one
/// thought before the next.
pub fn line_of(words: &[String]) -> String {
    let (last, before) = words.split_last().map_or(("", words), |(last, before)| (last.as_str(), before));
    let mut line = String::new();
    for part in before {
        line.push_str(part);
        line.push_str(if part.ends_with(char::is_alphanumeric) { ". " } else { " " });
    }
    line + last
}

impl Said {
    pub(super) fn opening(opening: &Opening, words: &[String]) -> Self {
        let mut said = Self::default();
        said.customer(words, &opening.events);
        said
    }

    pub(super) fn turn(&mut self, record: &TurnRecord, words: &[String]) {
        if let Input::Say(reply) = &record.input {
            Arc::make_mut(&mut self.replies).push(reply.clone());
            self.since = self.lines.len();
        }
        self.customer(words, &record.events);
    }

    pub(super) fn lines(&self) -> &[String] {
        &self.lines
    }

    fn customer(&mut self, words: &[String], events: &[Event]) {
        Arc::make_mut(&mut self.lines).push(line_of(words));
        for event in events {
            if let Event::Told(item) = event {
                Arc::make_mut(&mut self.told).push(item.clone());
            }
        }
    }

    fn hear(&self, listener: &dyn Listener, case: &Case, reply: &str) -> Heard {
        self.in_context(case, |context| listener.hear(reply, context))
    }

    fn in_context(&self, case: &Case, hear: impl FnOnce(&Context<'_>) -> Heard) -> Heard {
        let (earlier, latest) = self.lines.split_at(self.since);
        let line = line_of(latest);
        let context = Context {
            case,
            line: &line,
            earlier_lines: earlier,
            own_replies: &self.replies,
            told: &self.told,
        };
        hear(&context)
    }
}

/// Hears what `reply` does as if it had been the reply of turn `seq` of this talk. `lines` is what the customer said,
/// one text a turn, the opening first. Nothing is taken and nothing kept: for the debrief's "for example".
pub fn hear_instead(
    listener: &dyn Listener,
    case: &Case,
    talk: (&Transcript, &[String]),
    seq: u32,
    reply: &str,
) -> Heard {
    let (transcript, lines) = talk;
    let words = |index: usize| lines.get(index).cloned().into_iter().collect::<Vec<_>>();
    let mut said = Said::opening(&transcript.opening, &words(0));
    for (turn, index) in transcript.turns.iter().zip(1..).take_while(|(turn, _)| turn.seq < seq) {
        said.turn(turn, &words(index));
    }
    said.in_context(case, |context| listener.hear_acts(reply, context))
}

/// One reply that a listener hears differently from what a replay kept.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Drift {
    /// The turn.
    pub turn: u32,
    /// What was heard then.
    pub stored: Heard,
    /// What is heard now.
    pub now: Heard,
}

/// Hears every reply of a replay anew and tells where it differs. This never changes a replay: what
/// was heard then stays what was heard.
pub fn rehear(replay: &Replay, listener: &dyn Listener) -> Vec<Drift> {
    let case = replay.case();
    let mut said = Said::opening(&replay.header.opening, &replay.header.words);
    let mut drifts = Vec::new();
    for taken in &replay.taken {
        if let (Input::Say(reply), Some(stored)) = (&taken.record.input, &taken.record.heard) {
            let now = said.hear(listener, &case, reply);
            if now != *stored {
                drifts.push(Drift { turn: taken.record.seq, stored: stored.clone(), now });
            }
        }
        said.turn(&taken.record, &taken.words);
    }
    drifts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_thought_ends_before_the_next() {
        let line = |parts: &[&str]| line_of(&parts.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>());
        assert_eq!(line(&[]), "");
        assert_eq!(line(&["no signal there", "is she in"]), "no signal there. is she in");
        assert_eq!(line(&["Yes.", "Why?", "Good."]), "Yes. Why? Good.");
    }
}
