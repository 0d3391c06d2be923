//! What must hold for whoever talks to a customer: an answer to what was asked, in words, and no line twice.

mod choices;
mod fitting;
mod lines;
mod questions;

use std::collections::BTreeSet;

use super::*;
use crate::dice::Dice;
use crate::listen::act::Family;
use crate::listen::asked::GENERAL;
use crate::listen::{self, Asked, Context, Heard, HeardAct, Listener};
use crate::locale::{Locale, lint};
use crate::scenario::moments::MOMENTS;
use crate::scenario::{Answer, Case, CaseField, Channel, FieldKind, Item, Kind, Line, Manner, Mood, WayOut};
use crate::session::turn::{Event, Quantity, Row, Snapshot};

const MOODS: [Mood; 7] =
    [Mood::Calm, Mood::Annoyed, Mood::Angry, Mood::Anxious, Mood::Disappointed, Mood::Ashamed, Mood::Content];
const CHANNELS: [Channel; 3] = [Channel::Counter, Channel::Phone, Channel::Chat];
const MANNERS: [Manner; 4] = [Manner::Plain, Manner::Terse, Manner::Chatty, Manner::Formal];

fn case() -> Case {
    let item = |id: &str, guard, says: &str| Item {
        id: id.to_owned(),
        guard,
        topics: vec![id.to_owned()],
        says: says.to_owned(),
        ..Item::default()
    };
    let field = |id: &str, kind, value: &str| CaseField {
        id: id.to_owned(),
        kind,
        value: value.to_owned(),
        label: "number on the box".to_owned(),
        ..CaseField::default()
    };
    let mut case = Case::default();
    case.person.name = "Ines Duarte".to_owned();
    case.contact.opens = "The kettle you sold me leaks. I have a wet kitchen.".to_owned();
    case.contact.items = vec![
        Item { first: true, ..item("leak", 0.0, "It leaks at the handle.") },
        item("floor", 0.0, "The floor has swollen up. It is new."),
        Item { need: true, ..item("mother", 0.7, "It was my mother's present.") },
    ];
    case.contact.case_file = vec![
        field("order", FieldKind::Number, "0070-4"),
        field("bought", FieldKind::When, "last Tuesday"),
        field("box", FieldKind::Other, "grey"),
        field("slip", FieldKind::Proof, "a torn slip"),
    ];
    let shop = Answer { id: "shop".into(), words: Vec::new(), says: "In the high street.".into() };
    case.contact.answers = vec![shop];
    case.contact.ways_out = vec![
        WayOut {
            id: "swap".into(),
            kind: Kind::Goods,
            fits: [("main".into(), 1.0)].into(),
            ..WayOut::default()
        },
        WayOut {
            id: "voucher".into(),
            kind: Kind::Money,
            fits: [("main".into(), 0.1)].into(),
            ..WayOut::default()
        },
        WayOut { id: "engraving".into(), fits: [("mother".into(), 1.0)].into(), ..WayOut::default() },
    ];
    case
}

/// A turn in which nothing was heard but what a test adds.
struct Turn {
    case: Case,
    input: Input,
    heard: Heard,
    told: Vec<String>,
    told_before: Vec<String>,
    mood: Mood,
    state: Snapshot,
    why: Vec<Row>,
    events: Vec<Event>,
    used: Vec<Message>,
    seed: u64,
    seq: u32,
    ending: Option<Ending>,
    settled: bool,
    ways_done: Vec<String>,
}

impl Turn {
    fn new(acts: &[Act]) -> Self {
        Self {
            case: case(),
            input: Input::Say("words".to_owned()),
            heard: Heard { acts: acts.iter().map(|act| HeardAct::new(*act)).collect(), ..Heard::default() },
            told: Vec::new(),
            told_before: vec!["leak".to_owned()],
            mood: Mood::Calm,
            state: Snapshot::default(),
            why: Vec::new(),
            events: Vec::new(),
            used: vec![Message::new("scenario:opens")],
            seed: 1,
            seq: 1,
            ending: None,
            settled: false,
            ways_done: Vec::new(),
        }
    }

    fn asks(asked: &[Asked]) -> Self {
        let mut turn = Self::new(&[Act::OpenQuestion]);
        turn.heard.asked = asked.to_vec();
        turn
    }

    fn moved(mut self, rule: Rule) -> Self {
        self.why.push(Row { rule, of: Quantity::Heard, by: 0.1, act: None });
        self
    }

    fn situation(&self) -> Situation<'_> {
        Situation {
            case: &self.case,
            input: &self.input,
            heard: Some(&self.heard),
            told: &self.told,
            told_before: &self.told_before,
            objection: self.events.contains(&Event::Objected),
            agreed_now: self.events.contains(&Event::Agreed),
            insulted: self.events.contains(&Event::Insulted),
            passed_over: self.events.contains(&Event::PassedOver),
            mood: self.mood,
            state: &self.state,
            cue: None,
            done: None,
            served: self.settled,
            ways_done: &self.ways_done,
            done_for: f64::from(u8::from(self.settled)),
            granted: None,
            ending: self.ending,
            why: &self.why,
            events: &self.events,
            used: &self.used,
            seed: self.seed,
            seq: self.seq,
        }
    }

    /// Says it in these words, which tell how it asks.
    fn say(&mut self, words: &str) {
        let (case, line) = (&self.case, "");
        let context = Context { case, line, earlier_lines: &[], own_replies: &[], told: &[] };
        self.heard.form = listen::english().hear(words, &context).form;
        self.input = Input::Say(words.to_owned());
    }

    fn answer(&self) -> Vec<Message> {
        answer(&self.situation())
    }

    /// Answers and goes on to the next turn.
    fn go_on(&mut self) -> Vec<Message> {
        let line = self.answer();
        self.used.extend(line.iter().cloned());
        self.seq += 1;
        line
    }
}

fn words(case: &Case, message: &Message) -> String {
    Locale::english().say_in(message, |key| case.words(key))
}

fn moments(line: &[Message]) -> Vec<&str> {
    line.iter().map(|message| bank::moment_of(&message.key).unwrap_or(&message.key)).collect()
}

fn topic(id: &str) -> Asked {
    Asked::Topic(id.to_owned())
}

fn general(kind: &str) -> Asked {
    Asked::General(kind.to_owned())
}

fn random_talk(mood: Mood, seed: u64) -> Turn {
    let mut dice = Dice::new(seed, "talk");
    let mut turn = Turn::new(&[]);
    turn.mood = mood;
    turn.seed = seed;
    turn.case.contact.channel = CHANNELS[dice.index(3)];
    turn.case.person.manner = MANNERS[dice.index(4)];
    turn
}

/// Up to two acts, two questions and two rules at random.
fn surprise(turn: &mut Turn, dice: &mut Dice) {
    let acts = (0..=dice.index(2)).map(|_| HeardAct::new(Act::ALL[dice.index(Act::ALL.len())]));
    turn.heard.acts = acts.collect();
    turn.heard.asked = (0..dice.index(3)).map(|_| general(GENERAL[dice.index(GENERAL.len())])).collect();
    let rules = (0..dice.index(3)).map(|_| Rule::ALL[dice.index(Rule::ALL.len())]);
    turn.why = rules.map(|rule| Row { rule, of: Quantity::Heard, by: 0.1, act: None }).collect();
}
