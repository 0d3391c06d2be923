//! What the agent asks, and for which things of the card: what it never asked for is shown at the end.

use std::sync::Arc;

use super::{Reversal, Style};
use crate::message::Message;
use crate::scenario::Item;
use crate::scenario::retold::capital;

impl Reversal {
    /// The next question, while the style has one left.
    pub(super) fn question(&mut self) -> Option<Message> {
        let number = self.course.questions;
        if number >= self.style.questions() {
            return None;
        }
        self.course.questions += 1;
        match self.style {
            Style::Listens if number == 0 => Some(self.line("open")),
            Style::Script if number == 0 => Some(self.line("verify")),
            _ => self.pointed_question(),
        }
    }

    /// A question that asks for one thing: the first of those this style would ask for that it has words for.
    fn pointed_question(&mut self) -> Option<Message> {
        let candidates = self.candidates();
        let case = Arc::clone(&self.case);
        candidates.into_iter().find_map(|index| {
            let item = &case.contact.items[index];
            if let Some(about) = asked_about(item) {
                self.asks(vec![index]);
                return Some(self.line("about").with("about", about));
            }
            let questions = case.contact.questions_about(item);
            let (topic, question) = questions.get(self.dice.index(questions.len()))?;
            self.asks(self.reached_by(topic));
            Some(self.line("question").with("question", capital(question)))
        })
    }

    /// What is left to ask for: needs first for who listens, facts first for who is brief. A script asks for
    /// facts alone, and whether they were told before makes no difference to it.
    fn candidates(&self) -> Vec<usize> {
        let script = self.style == Style::Script;
        let is_left = |index: &usize| {
            let (thing, item) = (&self.things[*index], self.item(*index));
            !thing.asked && if script { !item.need } else { thing.understood.is_none() }
        };
        let mut left: Vec<usize> = (0..self.things.len()).filter(is_left).collect();
        let needs_first = self.style == Style::Listens;
        left.sort_by(|one, other| {
            let (one, other) = (self.item(*one), self.item(*other));
            (one.need != needs_first)
                .cmp(&(other.need != needs_first))
                .then(one.guard.total_cmp(&other.guard))
        });
        left
    }

    /// The things that a topic reaches.
    fn reached_by(&self, topic: &str) -> Vec<usize> {
        let reaches = |index: &usize| self.item(*index).topics.iter().any(|one| one == topic);
        (0..self.things.len()).filter(reaches).collect()
    }

    pub(super) fn asks(&mut self, things: Vec<usize>) {
        for index in &things {
            self.things[*index].asked = true;
        }
        self.course.asking = things;
    }
}

/// What an author's hint is about, as far as it can be asked about.
fn asked_about(item: &Item) -> Option<&str> {
    item.hint.strip_prefix("something about ")?.split(',').next()
}
