//! What must hold for whoever talks to a customer: an answer to what was asked, in words, and no line twice.

use std::collections::BTreeSet;

use super::*;
use crate::dice::Dice;
use crate::listen::asked::GENERAL;
use crate::listen::{Asked, HeardAct};
use crate::locale::{Locale, lint};
use crate::scenario::moments::MOMENTS;
use crate::scenario::{Answer, CaseField, Channel, FieldKind, Item, Kind, Line, Manner, WayOut};
use crate::session::turn::Quantity;

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
            served: false,
            granted: None,
            ending: self.ending,
            why: &self.why,
            events: &self.events,
            used: &self.used,
            seed: self.seed,
            seq: self.seq,
        }
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

#[test]
fn every_moment_has_a_line_for_every_mood_channel_and_manner() {
    for moment in MOMENTS {
        for mood in MOODS {
            for channel in CHANNELS {
                for manner in MANNERS {
                    let mut turn = Turn::new(&[]);
                    turn.mood = mood;
                    turn.case.contact.channel = channel;
                    turn.case.person.manner = manner;
                    let situation = turn.situation();
                    let mut voice = Voice::new(&situation);
                    assert!(voice.line(moment), "{moment} {mood:?} {channel:?} {manner:?}");
                }
            }
        }
    }
}

#[test]
fn every_reaction_is_a_moment_with_lines() {
    for moment in reaction::moments() {
        assert!(!bank::lines(moment).is_empty(), "{moment}");
    }
}

#[test]
fn every_line_of_the_bank_can_be_said() {
    let filled = |message: Message| {
        ["value", "Value", "Label", "words", "promised", "issue"]
            .iter()
            .fold(message.with("count", 3), |m, name| m.with(name, "x"))
    };
    let all = bank::keys().map(|key| filled(Message::new(key))).collect::<Vec<_>>();
    assert_eq!(lint(&Locale::english(), &all), []);
}

#[test]
fn a_line_is_never_said_twice_in_a_talk() {
    for mood in MOODS {
        for seed in 0..200 {
            let mut turn = random_talk(mood, seed);
            let mut dice = Dice::new(seed, "acts");
            let (mut keys, mut said) = (BTreeSet::new(), BTreeSet::new());
            for _ in 0..12 {
                surprise(&mut turn, &mut dice);
                for message in turn.go_on() {
                    let words = words(&turn.case, &message);
                    assert!(
                        !words.contains("{ $") && !words.starts_with('[') && !words.is_empty(),
                        "{words}"
                    );
                    if message.args.is_empty() && !message.key.starts_with("scenario:") {
                        assert!(keys.insert(message.key.clone()), "{mood:?} {seed}: {}", message.key);
                        assert!(said.insert(words.clone()), "{mood:?} {seed}: {words}");
                    }
                }
            }
        }
    }
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

#[test]
fn the_same_sentence_twelve_times_gets_twelve_answers() {
    for act in Act::ALL {
        let mut turn = Turn::new(&[act]);
        let keys: Vec<String> = (0..12).flat_map(|_| turn.go_on()).map(|message| message.key).collect();
        let distinct: BTreeSet<&String> = keys.iter().collect();
        assert!(distinct.len() == keys.len() && keys.len() >= 12, "{act:?}: {keys:?}");
    }
}

#[test]
fn every_general_question_is_answered_in_every_mood() {
    for mood in MOODS {
        for kind in GENERAL {
            let mut turn = Turn::asks(&[general(kind)]);
            turn.mood = mood;
            let line = turn.answer();
            let first = moments(&line)[0].to_owned();
            let answering = GENERAL.contains(&&*first) || kinds::ANSWERING.contains(&&*first);
            assert!(answering || first.starts_with("gives_"), "{kind} {mood:?}: {line:?}");
        }
    }
}

#[test]
fn a_topic_is_told_once_and_who_asks_on_is_turned_aside() {
    let mut turn = Turn::asks(&[topic("floor")]);
    turn.told = vec!["floor".to_owned()];
    assert_eq!(turn.go_on()[0].key, "scenario:says/floor");
    turn.told_before.append(&mut turn.told);
    let again = &turn.go_on()[0];
    assert_eq!(bank::moment_of(&again.key), Some("what"));
}

#[test]
fn what_is_held_back_is_evaded_and_not_given_away() {
    let line = Turn::asks(&[topic("mother")]).answer();
    assert_eq!(moments(&line)[0], "evades");
    assert!(line.iter().all(|message| message.args.is_empty()));
}

#[test]
fn what_is_asked_too_early_is_answered_in_the_authors_words_once() {
    let mut turn = Turn::asks(&[topic("mother")]);
    let items = &mut turn.case.contact.items;
    for item in items {
        item.instead = "It was a present.".into();
    }
    let first = turn.go_on();
    assert_eq!(words(&turn.case, &first[0]), "It was a present.");
    assert_eq!(moments(&turn.go_on())[0], "evades");
}

#[test]
fn the_case_file_answers_and_notices_being_asked_twice() {
    let mut turn = Turn::asks(&[Asked::Field("order".to_owned())]);
    let once = turn.go_on();
    assert_eq!(moments(&once)[0], "gives_number");
    assert!(words(&turn.case, &once[0]).contains("0070-4"));
    let twice = turn.go_on();
    assert_eq!(moments(&twice)[0], "gave");
    assert!(words(&turn.case, &twice[0]).contains("0070-4"));
}

#[test]
fn a_general_question_is_answered_from_the_case_file_where_it_can_be() {
    let turn = Turn::asks(&[general("proof")]);
    assert!(words(&turn.case, &turn.answer()[0]).contains("torn slip"));
    let goods = Turn::asks(&[general("wants")]).answer();
    assert_eq!(moments(&goods)[0], "wants_goods");
}

#[test]
fn a_question_about_the_person_is_answered_whatever_else_is_told() {
    let mut turn = Turn::asks(&[general("feels"), general("story")]);
    turn.told = vec!["floor".to_owned()];
    assert_eq!(moments(&turn.answer()), ["feels", "scenario:says/floor"]);
}

#[test]
fn several_topics_are_turned_away_once() {
    let turn = Turn::asks(&[topic("mother"), topic("leak")]);
    assert_eq!(moments(&turn.answer()), ["evades"]);
    let with_name = Turn::asks(&[topic("leak"), Asked::Field("order".to_owned())]);
    assert_eq!(moments(&with_name.answer()), ["gives_number"]);
}

#[test]
fn several_questions_are_answered_in_their_order() {
    let asked = [Asked::Field("order".into()), Asked::Answer("shop".into()), topic("floor")];
    let mut turn = Turn::asks(&asked);
    turn.told = vec!["floor".to_owned()];
    assert_eq!(moments(&turn.answer())[..3], ["gives_number", "scenario:answer/shop", "scenario:says/floor"]);
}

#[test]
fn consent_follows_what_the_way_out_is_worth_to_the_customer() {
    let ask = |way: &str| Turn::asks(&[Asked::Consent(way.to_owned())]);
    let first = |turn: &Turn| moments(&turn.answer())[0].to_owned();
    assert_eq!(first(&ask("voucher")), "declines");
    assert_eq!(first(&ask("swap")), "consents");
    let mut doubtful = ask("swap");
    doubtful.events.push(Event::Objected);
    assert_eq!(first(&doubtful), "hesitates");
    doubtful.state.fair = 0.9;
    assert_eq!(moments(&doubtful.answer()), ["would_do_but_unheard"]);
    let mut agreed = ask("swap");
    agreed.events.push(Event::Agreed);
    assert_eq!(moments(&agreed.answer()), ["accepts"]);
}

#[test]
fn an_author_s_line_comes_first_and_once() {
    let mut turn = Turn::new(&[Act::Apology]);
    let line =
        |id: &str, moods| Line { id: id.into(), moment: "apology".into(), moods, says: "Right.".into() };
    turn.case.person.lines = vec![line("angry_one", vec![Mood::Angry]), line("mine", Vec::new())];
    assert_eq!(turn.go_on()[0].key, "scenario:line/mine");
    assert!(turn.go_on()[0].key.starts_with("customer-apology"));
}

#[test]
fn the_answer_fits_what_was_done() {
    let check = |turn: Turn, moment: &str| assert_eq!(moments(&turn.answer()), [moment]);
    check(Turn::new(&[Act::Apology]), "apology");
    check(Turn::new(&[Act::NamesFeeling]).moved(Rule::FeelingNamed), "feeling_right");
    check(Turn::new(&[Act::NamesFeeling]).moved(Rule::WrongFeeling), "feeling_wrong");
    check(Turn::new(&[Act::Refusal]), "refused");
    check(Turn::new(&[Act::Refusal, Act::Information]), "refused_with_reason");
    check(Turn::new(&[Act::Refusal, Act::Offer]), "refused_with_alternative");
    check(Turn::new(&[Act::Greeting, Act::Blame]), "blamed");
    check(Turn::new(&[Act::VaguePromise]), "vague");
    check(Turn::new(&[Act::None]), "off_topic");
    check(Turn::new(&[Act::Verification]), "identify");
    check(Turn::new(&[Act::ClosedQuestion]), "yes_no");
}

#[test]
fn a_named_feeling_is_answered_as_that_feeling() {
    let mut turn = Turn::new(&[Act::NamesFeeling]).moved(Rule::FeelingNamed);
    turn.mood = Mood::Angry;
    turn.heard.acts[0].family = Some(Family::Anxiety);
    assert!(turn.answer()[0].key.starts_with("customer-feeling_right-anxious"));
    turn.why[0].rule = Rule::WrongFeeling;
    turn.heard.acts[0].family = Some(Family::Anger);
    turn.mood = Mood::Anxious;
    assert_eq!(moments(&turn.answer()), ["not_angry"]);
}

#[test]
fn a_feeling_passed_over_is_brought_up_but_not_every_time() {
    let mut turn = Turn::new(&[Act::Information]);
    turn.mood = Mood::Anxious;
    turn.events.push(Event::PassedOver);
    let said: Vec<String> = (0..2).map(|_| moments(&turn.go_on())[0].to_owned()).collect();
    assert_eq!(said, ["ignored", "information"]);
    turn.mood = Mood::Calm;
    turn.used.clear();
    assert_eq!(moments(&turn.answer()), ["information"]);
}

#[test]
fn silence_is_noticed_more_each_time() {
    let mut turn = Turn::new(&[]);
    turn.heard.reading = Reading::Silence;
    let noticed: Vec<String> = (0..4).map(|_| moments(&turn.go_on())[0].to_owned()).collect();
    assert_eq!(noticed, ["silence", "silence_again", "silence_long", "silence_long"]);
}

#[test]
fn the_last_words_fit_the_ending() {
    let check = |ending, agreed, moment: &str| {
        let mut turn = Turn::new(&[Act::Closing]);
        turn.ending = Some(ending);
        turn.state.agreed = agreed;
        assert_eq!(moments(&turn.answer()).last(), Some(&moment));
    };
    check(Ending::Closed, true, "goodbye_content");
    check(Ending::Ended, false, "goodbye_unresolved");
    check(Ending::WalkedOut, false, "walks_out");
    check(Ending::Transferred, false, "goodbye_handover");
    check(Ending::Limit, false, "goodbye_limit");
    let mut stopped = Turn::new(&[Act::Closing]);
    stopped.ending = Some(Ending::Stopped);
    assert_eq!(stopped.answer(), []);
}

#[test]
fn the_same_situation_gives_the_same_answer_and_seeds_differ() {
    let turn = Turn::asks(&[general("feels")]);
    assert_eq!(turn.answer(), turn.answer());
    let keys: BTreeSet<String> = (0..20)
        .map(|seed| Turn { seed, ..Turn::asks(&[general("feels")]) }.answer()[0].key.clone())
        .collect();
    assert!(keys.len() > 1);
}

#[test]
fn an_answer_stays_short() {
    for seed in 0..100 {
        let mut turn = random_talk(MOODS[seed % 7], seed as u64);
        surprise(&mut turn, &mut Dice::new(seed as u64, "short"));
        let line = turn.answer();
        let count: usize = line.iter().map(|message| voice::sentences(&words(&turn.case, message))).sum();
        assert!(count <= 6 && line.len() <= 4, "{line:?}");
    }
}
