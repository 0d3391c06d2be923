//! Chooses one line for a moment: the person's own words first, then the bank's, never one twice
//! while another fits.

mod choosing;

use std::collections::BTreeSet;

use crate::dice::Dice;
use crate::message::Message;
use crate::scenario::{Channel, Mood};

use super::Situation;
use super::bank::{self, BankLine};

/// How many of the latest messages are remembered; a whole talk of the usual limit, and a bound on
/// the cost of a turn in an endless one.
const REMEMBERED: usize = 120;

/// Messages that make the last turn or two.
const LATELY: usize = 4;

/// The voice of one customer in one turn.
pub(super) struct Voice<'a> {
    situation: &'a Situation<'a>,
    /// The mood its lines are chosen for.
    mood: Mood,
    dice: Dice,
    /// What is said in this turn, in order.
    said: Vec<Message>,
    /// Keys and (of the bank's lines) words said before, this turn included.
    keys: BTreeSet<String>,
    words: BTreeSet<&'static str>,
}

impl<'a> Voice<'a> {
    pub(super) fn new(situation: &'a Situation<'a>) -> Self {
        // Whoever comes back has the seed of the first contact, but other words on their tongue.
        let again = if situation.case.before.is_some() { "again:" } else { "" };
        let dice = Dice::new(situation.seed, &format!("line:{again}{}", situation.seq));
        let mut voice = Self {
            situation,
            mood: situation.mood,
            dice,
            said: Vec::new(),
            keys: BTreeSet::new(),
            words: BTreeSet::new(),
        };
        let used = situation.used;
        used[used.len().saturating_sub(REMEMBERED)..].iter().for_each(|message| voice.remember(message));
        voice
    }

    /// Two moments may share a line; it is still said once. Lines with arguments differ by them.
    fn remember(&mut self, message: &Message) {
        self.keys.insert(message.key.clone());
        let words = bank::line(&message.key).map(|line| line.words);
        self.words.extend(words.filter(|words| !words.contains('{')));
    }

    pub(super) fn said(mut self) -> Vec<Message> {
        // A small hand leaves out the last stop of all, not the ones between two lines.
        if let Some(hand) = self.said.last_mut().and_then(|last| last.args.get_mut("hand")) {
            "small_last".clone_into(hand);
        }
        self.said
    }

    pub(super) fn is_silent(&self) -> bool {
        self.said.is_empty()
    }

    /// Sentences said in this turn.
    pub(super) fn sentences(&self) -> usize {
        self.said.iter().map(|message| sentences(self.words(message))).sum()
    }

    /// Says a message as it is.
    pub(super) fn say(&mut self, message: Message) {
        self.remember(&message);
        self.said.push(message);
    }

    /// Says a new line for the moment, or nothing where every fitting one was said before.
    pub(super) fn line(&mut self, moment: &str) -> bool {
        self.line_with(moment, |message| message)
    }

    /// The same as somebody in another mood than the one that shows.
    pub(super) fn line_in(&mut self, mood: Mood, moment: &str) -> bool {
        let shown = std::mem::replace(&mut self.mood, mood);
        let found = self.line(moment);
        self.mood = shown;
        found
    }

    /// The same, with arguments.
    pub(super) fn line_with(&mut self, moment: &str, fill: impl Fn(Message) -> Message) -> bool {
        let key = self.own(moment).or_else(|| self.shared(moment).map(str::to_owned));
        let Some(key) = key else { return false };
        self.utter(fill(Message::new(key)));
        true
    }

    /// Says a line for the moment even where that repeats the one said longest ago.
    pub(super) fn line_again(&mut self, moment: &str, fill: impl Fn(Message) -> Message) {
        if self.line_with(moment, &fill) {
            return;
        }
        let fitting = self.fitting(moment, &[Some(self.mood), None]);
        let oldest = fitting.iter().min_by_key(|line| self.last_said(line.key));
        if let Some(line) = oldest {
            self.utter(fill(Message::new(line.key)));
        }
    }

    /// Says a line in the hand of the person: who writes everything small keeps doing so. Lines with
    /// values stay as they are, for the sake of names.
    fn utter(&mut self, message: Message) {
        let shared = bank::moment_of(&message.key).is_some() && message.args.is_empty();
        let opens = self.situation.case.contact.opens.chars().next();
        let small = self.channel() == Channel::Chat && opens.is_some_and(char::is_lowercase);
        self.say(if shared && small { message.with("hand", "small") } else { message });
    }

    /// Whether this turn turns a question away.
    pub(super) fn evades_now(&self) -> bool {
        let instead = |message: &Message| message.key.starts_with("scenario:instead/");
        self.says_now("evades") || self.says_now("evades_served") || self.said.iter().any(instead)
    }

    /// Whether the line before only hinted at something.
    pub(super) fn hinted_before(&self) -> bool {
        self.situation.used.last().is_some_and(|message| message.key.starts_with("scenario:instead/"))
    }

    /// Whether the person has a new line of their own for the moment.
    pub(super) fn has_own(&self, moment: &str) -> bool {
        self.own(moment).is_some()
    }

    /// Everything remembered, latest last.
    pub(super) fn remembered(&self) -> impl Iterator<Item = &Message> {
        let used = self.situation.used;
        used[used.len().saturating_sub(REMEMBERED)..].iter().chain(&self.said)
    }

    pub(super) fn was_said(&self, key: &str) -> bool {
        self.keys.contains(key)
    }

    /// Whether a line for the moment was said before, the person's own or the bank's.
    pub(super) fn had(&self, moment: &str) -> bool {
        self.remembered().any(|message| self.is_for(message, moment))
    }

    /// Whether a line for the moment was said in the last turn or two.
    pub(super) fn had_lately(&self, moment: &str) -> bool {
        let used = self.situation.used;
        used[used.len().saturating_sub(LATELY)..].iter().any(|message| self.is_for(message, moment))
    }

    /// Whether a line for the moment is part of this turn's answer.
    pub(super) fn says_now(&self, moment: &str) -> bool {
        self.said.iter().any(|message| self.is_for(message, moment))
    }

    fn is_for(&self, message: &Message, moment: &str) -> bool {
        match message.key.strip_prefix("scenario:line/") {
            Some(id) => {
                let lines = &self.situation.case.person.lines;
                lines.iter().any(|line| line.id == id && line.moment == moment)
            }
            None => bank::moment_of(&message.key) == Some(moment),
        }
    }

    fn last_said(&self, key: &str) -> usize {
        self.remembered()
            .enumerate()
            .filter(|(_, message)| message.key == key)
            .map(|(at, _)| at + 1)
            .last()
            .unwrap_or(0)
    }

    /// The words of a message, as far as they are known here: to count sentences.
    fn words<'m>(&'m self, message: &'m Message) -> &'m str {
        let bank = || bank::line(&message.key).map_or("", |line| line.words);
        self.situation.case.words(&message.key).unwrap_or_else(bank)
    }
}

/// How many sentences a text has: runs of words that end in a full stop, a question or a call.
pub(super) fn sentences(text: &str) -> usize {
    let ends = text.split_whitespace().filter(|word| word.ends_with(['.', '?', '!'])).count();
    ends.max(usize::from(!text.trim().is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_counted_by_their_ends() {
        assert_eq!(sentences(""), 0);
        assert_eq!(sentences("hello, thanks for picking this up"), 1);
        assert_eq!(sentences("Yes. That's it! Is it bad?"), 3);
    }
}
