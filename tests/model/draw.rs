//! Random people, cases and talks for the properties, and how a property is run.

use std::collections::BTreeMap;
use std::sync::Arc;

use empathy_engine::constants::Constants;
use empathy_engine::listen::act::{Act, Family};
use empathy_engine::listen::{Heard, HeardAct, Reading};
use empathy_engine::scenario::{
    Authority, Case, Contact, Failure, Item, Kind, Must, Named, Person, RightEnd, WayOut,
};
use empathy_engine::scoring::card::ScoreCard;
use empathy_engine::scoring::score_by;
use empathy_engine::session::Session;
use empathy_engine::session::input::Input;
use empathy_engine::session::transcript::Transcript;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// Random draws a property is tried on.
const DRAWS: u32 = 150;
/// Numbers in one draw; further ones begin again.
const NUMBERS: usize = 96;

/// What a property may be spoilt in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Setup {
    /// The constants.
    pub(crate) k: Constants,
    /// A number of the test itself is wrong, where no constant could break the property.
    pub(crate) slip: bool,
}

/// A property: whether it holds for this setup and draw.
pub(crate) type Property = fn(&World, &mut Chance<'_>) -> bool;

/// A setup ready to play.
pub(crate) struct World {
    pub(crate) k: Arc<Constants>,
    pub(crate) slip: bool,
}

fn runner() -> TestRunner {
    let config = Config { cases: DRAWS, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

fn numbers() -> impl Strategy<Value = Vec<f64>> {
    proptest::collection::vec(0.0..1.0, NUMBERS)
}

/// The property holds for every draw.
pub(crate) fn holds(property: Property) {
    let world = World { k: Constants::version_1(), slip: false };
    runner()
        .run(&numbers(), |numbers| {
            proptest::prop_assert!(property(&world, &mut Chance::of(&numbers)));
            Ok(())
        })
        .unwrap();
}

/// With a spoilt number there is a draw for which the property does not hold.
pub(crate) fn fails_when(spoil: fn(&mut Setup), property: Property) {
    let mut setup = Setup::default();
    spoil(&mut setup);
    let world = World { k: Arc::new(setup.k), slip: setup.slip };
    let mut runner = runner();
    let found = (0..4 * DRAWS).any(|_| {
        let numbers = numbers().new_tree(&mut runner).unwrap().current();
        !property(&world, &mut Chance::of(&numbers))
    });
    assert!(found, "the property does not notice a spoilt number");
}

/// Declares properties with what spoils them: each becomes two tests.
macro_rules! properties {
    ($($(#[doc = $doc:literal])+ $name:ident $property:path, spoilt by $spoil:expr;)+) => {
        $($(#[doc = $doc])+ mod $name {
            use super::*;

            #[test]
            fn holds() {
                crate::draw::holds($property);
            }

            #[test]
            fn fails_when_a_number_is_spoilt() {
                crate::draw::fails_when($spoil, $property);
            }
        })+
    };
}
pub(crate) use properties;

/// One draw, read number by number.
pub(crate) struct Chance<'a> {
    numbers: &'a [f64],
    at: usize,
}

impl<'a> Chance<'a> {
    fn of(numbers: &'a [f64]) -> Self {
        Self { numbers, at: 0 }
    }

    /// In 0..1.
    pub(crate) fn unit(&mut self) -> f64 {
        let number = self.numbers[self.at % self.numbers.len()];
        self.at += 1;
        number
    }

    pub(crate) fn index(&mut self, count: usize) -> usize {
        ((self.unit() * count as f64) as usize).min(count - 1)
    }

    pub(crate) fn of_list<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.index(list.len())]
    }

    pub(crate) fn happens(&mut self, share: f64) -> bool {
        self.unit() < share
    }
}

const STRENGTHS: [f64; 5] = [0.0, 0.3, 0.5, 0.8, 0.95];

/// Anybody.
pub(crate) fn anybody(chance: &mut Chance<'_>) -> Person {
    Person {
        feels: [0; 4].map(|_| chance.of_list(&STRENGTHS)),
        react: chance.of_list(&[0.7, 1.0, 1.4]),
        sooth: chance.of_list(&[0.8, 1.0, 1.2]),
        expr: chance.of_list(&[0.95, 0.6, 0.3]),
        trust: chance.of_list(&[0.3, 0.5, 0.7]),
        tact: if chance.happens(0.2) { vec![Family::Shame] } else { Vec::new() },
        abuse_at: chance.happens(0.2).then_some(0.6),
        ..Person::default()
    }
}

/// Somebody angry and nothing else, who can be reached.
pub(crate) fn somebody_angry(chance: &mut Chance<'_>) -> Person {
    let feels = [chance.of_list(&[0.5, 0.8]), 0.0, 0.0, 0.0];
    Person { feels, tact: Vec::new(), abuse_at: None, ..anybody(chance) }
}

fn item(id: &str, need: bool, guard: f64, weight: f64) -> Item {
    Item { id: id.into(), need, guard, weight, topics: vec![id.into()], stake: need, ..Item::default() }
}

fn named(id: &str) -> Vec<Named> {
    vec![Named { id: id.into(), ..Named::default() }]
}

/// A case with this person: two facts said at once, one to be asked for, one or two hidden needs; a
/// way out that fits, money, a gift of no use, the manager, another desk.
pub(crate) fn case_of(person: Person, chance: &mut Chance<'_>) -> Case {
    let loss = chance.of_list(&[0.0, 15.0, 60.0]);
    let kind = chance.of_list(&[Kind::Money, Kind::Goods, Kind::Service, Kind::Attention]);
    let mut items = vec![
        Item { first: true, ..item("late", false, 0.0, 1.0) },
        Item { first: true, stake: true, ..item("calls", false, 0.0, chance.of_list(&[0.5, 1.0])) },
        item("when", false, 0.0, 1.0),
        Item {
            feeling: chance.of_list(&[None, Some(Family::Anxiety), Some(Family::Disappointment)]),
            ..item("party", true, chance.of_list(&[0.0, 0.35, 0.55, 0.7]), chance.of_list(&[1.0, 2.0]))
        },
    ];
    if chance.happens(0.5) {
        items.push(item("chase", true, chance.of_list(&[0.0, 0.35, 0.55]), 1.0));
    }
    let contact = Contact {
        one_off: chance.happens(0.2),
        failure: Failure { kind, loss, kept: chance.happens(0.3), already_tried: chance.index(4) as u32 },
        items,
        ways_out: ways(loss, chance),
        can_promise: vec!["text".into()],
        right_end: Some(RightEnd::WayOut("fix".into())),
        next_issues: named("next"),
        knows: named("how"),
        reasons: named("rule"),
        changes: named("moved"),
        turn_limit: 30,
        ..Contact::default()
    };
    Case { person, contact, factor: 1.0, ..Case::default() }
}

fn ways(loss: f64, chance: &mut Chance<'_>) -> Vec<WayOut> {
    let fits = |list: &[(&str, f64)]| -> BTreeMap<String, f64> {
        list.iter().map(|(need, fit)| ((*need).to_owned(), *fit)).collect()
    };
    let half = chance.of_list(&[0.25, 0.5]);
    vec![
        WayOut {
            id: "fix".into(),
            fits: fits(&[("main", 1.0), ("party", 1.0), ("chase", 1.0)]),
            costs_us: chance.of_list(&[1.0, 6.0, 14.0]),
            recovers: 1.0,
            customer_minutes: chance.of_list(&[0.0, 2.0, 10.0]),
            ..WayOut::default()
        },
        WayOut {
            id: "refund".into(),
            kind: Kind::Money,
            fits: fits(&[("main", half)]),
            worth: loss,
            costs_us: loss,
            recovers: 1.0,
            ..WayOut::default()
        },
        WayOut { id: "gift".into(), costs_us: 20.0, ..WayOut::default() },
        WayOut {
            id: "favour".into(),
            fits: fits(&[("main", half)]),
            costs_us: 9.0,
            authority: Authority::Manager,
            changes: Some("moved".into()),
            ..WayOut::default()
        },
        WayOut {
            id: "desk".into(),
            fits: fits(&[("main", 0.75)]),
            to: Some("desk".into()),
            authority: Authority::Other,
            ..WayOut::default()
        },
    ]
}

/// Any case of anybody, with any right end and a must.
pub(crate) fn any_case(chance: &mut Chance<'_>) -> Case {
    let person = anybody(chance);
    let mut case = case_of(person, chance);
    case.contact.right_end = match chance.index(5) {
        0 => None,
        1 => Some(RightEnd::WayOut("fix".into())),
        2 => Some(RightEnd::ReasonedNo { alternative: Some("fix".into()), forbidden: vec!["refund".into()] }),
        3 => Some(RightEnd::Handover("desk".into())),
        _ => Some(RightEnd::Boundary),
    };
    if chance.happens(0.5) {
        case.contact.can_promise.push("fix".into());
    }
    if chance.happens(0.5) {
        let (what, before) = ("verification".to_owned(), "Give".to_owned());
        case.contact.must.push(Must { what, before, ..Must::default() });
    }
    case
}

/// One input and what was heard.
pub(crate) type Turn = (Input, Option<Heard>);

pub(crate) fn act(act: Act, facts: &[&str]) -> HeardAct {
    HeardAct { facts: facts.iter().map(|fact| (*fact).to_owned()).collect(), ..HeardAct::new(act) }
}

pub(crate) fn label(family: Family, facts: &[&str]) -> HeardAct {
    HeardAct { family: Some(family), ..act(Act::NamesFeeling, facts) }
}

pub(crate) fn asks(topic: &str) -> HeardAct {
    HeardAct { topics: vec![topic.into()], ..act(Act::OpenQuestion, &[]) }
}

pub(crate) fn offer(way: &str) -> HeardAct {
    HeardAct { way: Some(way.into()), ..act(Act::Offer, &["late"]) }
}

pub(crate) fn step(step: &str) -> HeardAct {
    HeardAct { step: Some(step.into()), ..act(Act::NextStep, &[]) }
}

pub(crate) fn informs(id: &str) -> HeardAct {
    HeardAct { id: Some(id.into()), ..act(Act::Information, &[]) }
}

pub(crate) fn say(acts: &[HeardAct]) -> Turn {
    let reading = if acts.is_empty() { Reading::Silence } else { Reading::Read };
    let heard = Heard { reading, acts: acts.to_vec(), ..Heard::default() };
    (Input::Say(String::new()), Some(heard))
}

pub(crate) fn unread() -> Turn {
    (Input::Say(String::new()), Some(Heard { reading: Reading::Unread, ..Heard::default() }))
}

pub(crate) fn give(way: &str) -> Turn {
    (Input::Give(way.into()), None)
}

pub(crate) fn end() -> Turn {
    (Input::End, None)
}

/// Listens first: the feeling, the sense it makes, the facts.
pub(crate) fn listens() -> Turn {
    say(&[
        label(Family::Anger, &["calls"]),
        act(Act::Validation, &["calls"]),
        act(Act::SimpleReflection, &["late", "calls"]),
    ])
}

/// Any talk of a few turns, sane or not.
pub(crate) fn any_talk(chance: &mut Chance<'_>) -> Vec<Turn> {
    (0..3 + chance.index(7)).map(|_| any_turn(chance)).collect()
}

fn any_turn(chance: &mut Chance<'_>) -> Turn {
    const WAYS: [&str; 5] = ["fix", "refund", "gift", "favour", "desk"];
    match chance.index(14) {
        0 => give(chance.of_list(&WAYS)),
        1 => (Input::Hold(chance.index(12) as u32), None),
        2 => (Input::AskManager(chance.of_list(&WAYS).into()), None),
        3 => unread(),
        4 => say(&[]),
        _ => {
            let (mut input, mut heard) = say(&any_acts(chance));
            if let (Input::Say(_), Some(heard)) = (&mut input, &mut heard) {
                heard.trigger = chance.happens(0.1);
                heard.uptake = chance.happens(0.5);
            }
            (input, heard)
        }
    }
}

/// One to three acts with whatever they may carry.
pub(crate) fn any_acts(chance: &mut Chance<'_>) -> Vec<HeardAct> {
    (0..=chance.index(3)).map(|_| any_act(chance)).collect()
}

fn any_act(chance: &mut Chance<'_>) -> HeardAct {
    const FACTS: [&str; 5] = ["late", "calls", "when", "party", "chase"];
    let facts: Vec<&str> = FACTS.into_iter().filter(|_| chance.happens(0.3)).collect();
    let families = [Family::Anger, Family::Anxiety, Family::Disappointment, Family::Shame, Family::Positive];
    let kind = chance.of_list(&Act::ALL);
    let id = chance.of_list(&["how", "rule"]);
    HeardAct {
        p: 0.5 + chance.unit() / 2.0,
        family: (kind == Act::NamesFeeling).then(|| chance.of_list(&families)),
        topics: vec![chance.of_list(&FACTS).into()],
        way: Some(chance.of_list(&["fix", "refund", "gift", "favour"]).into()),
        step: Some(chance.of_list(&["text", "letter"]).into()),
        id: Some(id.into()),
        to: Some(chance.of_list(&["desk", "nowhere"]).into()),
        issue: Some("next".into()),
        change: Some("moved".into()),
        fit: Some(chance.unit()),
        echo: chance.happens(0.1),
        recycled: chance.happens(0.1),
        owns: chance.happens(0.3),
        follow: chance.happens(0.3),
        tentative: chance.happens(0.3),
        claims: if chance.happens(0.1) { vec!["party".into()] } else { Vec::new() },
        ..act(kind, &facts)
    }
}

/// A talk played to its end.
pub(crate) struct Played {
    pub(crate) transcript: Transcript,
    pub(crate) card: ScoreCard,
}

impl World {
    pub(crate) fn play(&self, case: &Case, turns: &[Turn]) -> Played {
        let mut session = Session::start_by(case.clone(), 0, Arc::clone(&self.k));
        for (input, heard) in turns {
            session.take_turn(input.clone(), heard.clone());
        }
        let transcript = session.transcript().clone();
        let card = score_by(&self.k, case, &transcript);
        Played { transcript, card }
    }
}

impl Played {
    /// Anger, anxiety, disappointment, shame now.
    pub(crate) fn feels(&self) -> [f64; 4] {
        self.transcript.state().feels
    }

    pub(crate) fn anger(&self) -> f64 {
        self.feels()[0]
    }

    pub(crate) fn csat(&self) -> f64 {
        self.card.csat.unwrap()
    }
}
