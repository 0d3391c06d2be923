//! Roles reversed: a person plays the customer with the hidden card, the program plays the agent.
//!
//! # What "understood" means
//! A thing on the card (a fact or a need) is **told** when a sentence of the trainee's is heard as it: by the
//! author's `words`, or by a good share of the words of its `says` (`listen::cues::telling`). It is **understood**
//! when it was told in a line in which the agent takes it in, and what an agent takes in is its [`Style`]:
//! - who listens takes in everything told, whenever it is told;
//! - who is brief takes in what is told up to the line they answer with an offer, and after that only what
//!   they asked for;
//! - who goes by the script takes in only what the question just before asked for.
//!
//! The greeting asks for the matter: the facts marked `first`. Any other question asks for one thing, or for
//! all that its topic reaches; an open question asks for nothing in particular. What went past may be told
//! again. So nothing is ever understood that was not told, and every mistake can be shown in the trainee's
//! own words.
//!
//! At the end the trainee says what they believe was understood, before they see anything
//! ([`comparison`](mod@comparison)): people overestimate how much of what is in them shows (Gilovich, Savitsky,
//! Medvec 1998), and only news puts it right, not more imagining (Eyal, Steffel, Epley 2018).

mod agent;
mod asking;
pub mod comparison;
mod style;

use std::sync::Arc;

use crate::dice::Dice;
use crate::listen::cues::telling::{Telling, Told};
use crate::listen::{Safety, Span};
use crate::message::Message;
use crate::scenario::{Case, Item};
use agent::Course;
pub use style::Style;

/// Most lines a customer says: nobody stands at a counter for ever.
pub const LINES: usize = 14;

/// A talk with roles reversed: the same seed, style and lines give the same talk.
#[derive(Debug)]
pub struct Reversal {
    case: Arc<Case>,
    style: Style,
    dice: Dice,
    course: Course,
    spoken: Vec<Spoken>,
    things: Vec<Thing>,
    end: Option<End>,
}

/// Something that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spoken {
    /// By the program's agent.
    Agent(Vec<Message>),
    /// By the trainee, as the customer.
    Customer(String),
}

/// How a talk with roles reversed ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// With a goodbye, of either.
    Goodbye,
    /// The trainee left.
    Left,
    /// Words were said that stop every talk.
    Stopped,
}

/// A thing on the card, and what became of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thing {
    /// The item, by id.
    pub item: String,
    /// The first words that told it.
    pub told: Option<Evidence>,
    /// The words by which the agent understood it.
    pub understood: Option<Evidence>,
    /// Whether a question of the agent's asked for it.
    pub asked: bool,
}

/// Words of the trainee's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The place of the line among the things said.
    pub line: usize,
    /// The words, in code points of the line.
    pub words: Span,
    /// The sentence they stand in.
    pub sentence: Span,
}

impl Reversal {
    /// Begins: the agent greets. Without a style the seed draws one.
    pub fn begin(case: Arc<Case>, style: Option<Style>, seed: u64) -> Self {
        let items = case.contact.items.iter();
        let things = items.map(|item| Thing { item: item.id.clone(), ..Thing::default() }).collect();
        let style = style.unwrap_or_else(|| Style::drawn(seed));
        let (dice, course) = (Dice::new(seed, "agent"), Course::default());
        let mut talk = Self { case, style, dice, course, spoken: Vec::new(), things, end: None };
        let greeting = talk.greeting();
        talk.spoken.push(Spoken::Agent(greeting));
        talk
    }

    /// Takes what the trainee says, as it was heard, and answers it. After the end nothing changes.
    pub fn take(&mut self, said: String, telling: &Telling) {
        if self.is_over() {
            return;
        }
        let line = self.spoken.len();
        self.spoken.push(Spoken::Customer(said));
        if telling.safety == Some(Safety::SelfHarm) {
            self.end = Some(End::Stopped);
            return;
        }
        let taken: Vec<usize> = telling.told.iter().filter_map(|told| self.hear(line, told)).collect();
        let answer = self.answer(&taken, telling);
        self.spoken.push(Spoken::Agent(answer));
    }

    /// The trainee leaves.
    pub fn leave(&mut self) {
        self.end.get_or_insert(End::Left);
    }

    /// Notes what was told; gives back the thing where the agent understood it only now.
    fn hear(&mut self, line: usize, told: &Told) -> Option<usize> {
        let index = self.things.iter().position(|thing| thing.item == told.item)?;
        let takes_in = self.takes_in(index);
        let evidence = Evidence { line, words: told.words, sentence: told.sentence };
        let thing = &mut self.things[index];
        thing.told.get_or_insert(evidence);
        let is_news = takes_in && thing.understood.is_none();
        is_news.then(|| thing.understood = Some(evidence)).map(|()| index)
    }

    /// Whether the agent would take in a thing that is told just now.
    fn takes_in(&self, index: usize) -> bool {
        match self.style {
            Style::Listens => true,
            Style::Brief => !self.course.has_offered() || self.things[index].asked,
            Style::Script => self.course.asks_for(index),
        }
    }

    /// The case talked about.
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// How the agent is.
    pub fn style(&self) -> Style {
        self.style
    }

    /// Everything said so far.
    pub fn spoken(&self) -> &[Spoken] {
        &self.spoken
    }

    /// Every thing on the card, in the author's order.
    pub fn things(&self) -> &[Thing] {
        &self.things
    }

    /// The item of a thing.
    pub fn item(&self, index: usize) -> &Item {
        &self.case.contact.items[index]
    }

    /// How it ended, once it has.
    pub fn end(&self) -> Option<End> {
        self.end
    }

    /// Whether it has ended.
    pub fn is_over(&self) -> bool {
        self.end.is_some()
    }

    /// The trainee's sentence that an evidence stands in, and its very words.
    pub fn words_of(&self, evidence: Evidence) -> [String; 2] {
        let line = match self.spoken.get(evidence.line) {
            Some(Spoken::Customer(line)) => line.as_str(),
            _ => "",
        };
        let slice = |span: Span| line.chars().skip(span.start).take(span.end.saturating_sub(span.start));
        [slice(evidence.sentence).collect(), slice(evidence.words).collect()]
    }
}

#[cfg(test)]
mod tests;
