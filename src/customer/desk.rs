//! What acting at the desk does: minutes, grants, deeds, and what must come before (model.md 1, 4.7).

use super::appraisal::Appraisal;
use super::appraisal::scene::covers;
use super::memory::Memory;
use super::{Customer, Reaction, fairness};
use crate::constants::{Constants, Desk};
use crate::listen::act::Act;
use crate::scenario::{Authority, Case, Must};
use crate::session::input::Input;
use crate::session::turn::{Clock, Ending, Event, Quantity, Rule};

const ANGER: usize = 0;

/// What an action at the desk moves besides the clock and the commitments.
#[derive(Debug, Default)]
pub(super) struct Touch {
    /// Added to E.
    pub effort: f64,
    /// Aggravates anger.
    pub anger: f64,
    /// Feelings run whether or not fairness changed.
    pub felt: bool,
}

/// Spends the minutes of an input.
pub(super) fn spend(k: &Desk, clock: &mut Clock, input: &Input) {
    let (active, waiting, handle) = match input {
        Input::Say(_) | Input::Observe(_) => (k.short_minutes, 0.0, k.short_minutes),
        Input::LookUp(_) => (0.0, k.short_minutes, k.short_minutes),
        Input::Hold(minutes) => (0.0, f64::from(*minutes), f64::from(*minutes)),
        Input::AskManager(_) => (0.0, k.manager_minutes, k.manager_minutes),
        Input::Give(_) => (0.0, 0.0, k.short_minutes),
        Input::Transfer(_) => (0.0, k.transfer_minutes, k.transfer_minutes),
        Input::End => (0.0, 0.0, 0.0),
    };
    clock.active += active;
    clock.waiting += waiting;
    clock.handle += handle;
}

impl Customer {
    /// Takes in what the trainee does at the desk (model.md 4.7).
    pub(super) fn see_done(&mut self, case: &Case, input: &Input) -> Reaction {
        let mut events = Vec::new();
        check_musts(case, &mut self.memory, &mut events, |must, memory| comes_now(case, memory, must, input));
        let touch = self.act(case, input, &mut events);
        meet_musts(case, &mut self.memory, input, |_| false);
        let mut appraisal = Appraisal::of(self.temper(case, false));
        let rule = if matches!(input, Input::AskManager(_)) {
            Rule::ManagerAsked
        } else if matches!(input, Input::Transfer(_)) {
            Rule::SentElsewhere
        } else {
            Rule::Hold
        };
        appraisal.moves(Quantity::Effort, touch.effort, rule, None);
        appraisal.stings(ANGER, touch.anger, rule, None);
        appraisal.events = events;
        let fair = self.fair(case);
        let felt = touch.felt || fair != self.state.fair;
        self.settle(false, fair, &mut appraisal);
        let why = self.move_to(fair, felt, &mut appraisal);
        let mut events = appraisal.events;
        self.agree(case, false, false, &mut events);
        self.cues.open(&self.k, case, &self.state, &[], self.memory.counts.replies, &mut events);
        self.boil(case, &mut events);
        let ending = match input {
            Input::Transfer(_) => Some(Ending::Transferred),
            Input::End => Some(Ending::Ended),
            _ => self.distrusts().then_some(Ending::WalkedOut),
        };
        self.last_musts(case, ending, &mut events);
        Reaction { why, events, ending }
    }

    /// Carries an action out and says what it moves.
    fn act(&mut self, case: &Case, input: &Input, events: &mut Vec<Event>) -> Touch {
        match input {
            Input::Hold(minutes) => self.wait(*minutes),
            Input::AskManager(way) => self.ask_manager(case, way, events),
            Input::Give(way) => self.give(case, way, events),
            Input::Transfer(to) => self.hand_over(case, to, events),
            Input::Observe(prop) => self.observe(case, prop),
            Input::Say(_) | Input::LookUp(_) | Input::End => Touch::default(),
        }
    }

    fn wait(&self, minutes: u32) -> Touch {
        let k = &self.k.desk;
        let minutes = f64::from(minutes);
        let announced = if self.memory.steadied { k.announced } else { 1.0 };
        let effort = (k.hold_effort * minutes).min(k.hold_effort_most) * announced;
        Touch { effort, anger: (k.hold_anger * minutes).min(k.hold_anger_most), felt: true }
    }

    fn ask_manager(&mut self, case: &Case, id: &str, events: &mut Vec<Event>) -> Touch {
        events.push(Event::Escalated);
        let way = case.contact.ways_out.iter().position(|way| way.id == id);
        // The manager decides their own ways out, and those that our money does not reach for.
        let manages = |way: &usize| match case.contact.ways_out[*way].authority {
            Authority::Manager => true,
            Authority::FrontLine => !self.memory.reaches(case, *way),
            Authority::Other => false,
        };
        if let Some(way) = way.filter(manages) {
            self.memory.ways[way].granted = true;
            events.push(Event::Granted(id.to_owned()));
        }
        Touch { effort: self.k.desk.manager_effort, anger: 0.0, felt: true }
    }

    fn give(&mut self, case: &Case, id: &str, events: &mut Vec<Event>) -> Touch {
        if let Some(way) = givable(case, &self.memory, id) {
            self.perform(case, way, events);
        }
        Touch::default()
    }

    fn hand_over(&mut self, case: &Case, to: &str, events: &mut Vec<Event>) -> Touch {
        if let Some(way) = case.contact.ways_out.iter().position(|way| way.to.as_deref() == Some(to)) {
            self.perform(case, way, events);
            return Touch { felt: true, ..Touch::default() };
        }
        events.push(Event::Escalated);
        // A transfer that was announced, even one to no desk in particular, is no surprise.
        let said = self.memory.sent_elsewhere.iter().any(|other| other == to || other.is_empty());
        if said {
            return Touch { felt: true, ..Touch::default() };
        }
        let k = &self.k.acts.refusal;
        self.state.clock.effort += k.elsewhere_minutes;
        Touch { effort: k.elsewhere_effort, anger: k.elsewhere_anger, felt: true }
    }

    /// Performs a way out; done without a word it suits as well as it would if it were named now.
    fn perform(&mut self, case: &Case, index: usize, events: &mut Vec<Event>) {
        let suits = fairness::suits(&self.k, case, &self.memory, self.state.stage, 1.0);
        let way = &mut self.memory.ways[index];
        if way.done {
            return;
        }
        way.done = true;
        if !way.said {
            way.suits = suits;
        }
        let id = case.contact.ways_out[index].id.clone();
        // "I'll cut it again now" is a step as well as an offer: whoever heard it is not surprised.
        let said = way.said || self.memory.steps.contains(&id);
        events.push(Event::Done { way: id, said, suits: way.suits });
    }

    /// What must happen before the end is due when the talk ends, however it ends; what the last
    /// reply did still counts.
    pub(super) fn last_musts(&mut self, case: &Case, ending: Option<Ending>, events: &mut Vec<Event>) {
        if ending.is_some() {
            check_musts(case, &mut self.memory, events, |must, _| must.before == "End");
        }
    }

    fn observe(&mut self, case: &Case, id: &str) -> Touch {
        let props = case.contact.props.iter().filter(|prop| prop.id == id);
        let topics: Vec<&str> = props.flat_map(|prop| prop.topics.iter().map(String::as_str)).collect();
        for (item, memory) in case.contact.items.iter().zip(&mut self.memory.items) {
            memory.observed |= covers(&item.topics, &topics);
        }
        Touch::default()
    }
}

/// The way that a Give would perform: within this seat's authority or granted, and no handover.
fn givable(case: &Case, memory: &Memory, id: &str) -> Option<usize> {
    let index = case.contact.ways_out.iter().position(|way| way.id == id)?;
    let (way, state) = (&case.contact.ways_out[index], &memory.ways[index]);
    let allowed = state.granted || (state.front_line && memory.reaches(case, index));
    (allowed && way.to.is_none()).then_some(index)
}

/// Breaks every must whose time has come and that was not met before; their indices as events.
///
/// Skipping a step breaks every must that demands it before an action of the same kind: model.md is
/// silent on it, and the talk `no_verification` of the reference loses the points of both its musts
/// (before `Give:courier` and before `Give:refund`) by giving the courier alone.
pub(super) fn check_musts(
    case: &Case,
    memory: &mut Memory,
    events: &mut Vec<Event>,
    comes: impl Fn(&Must, &Memory) -> bool,
) {
    let musts = &case.contact.must;
    let due = |memory: &Memory, index: usize| !memory.musts[index].met && !memory.musts[index].broken;
    let skipped: Vec<&Must> = musts
        .iter()
        .enumerate()
        .filter(|(index, must)| due(memory, *index) && comes(must, memory))
        .map(|(_, must)| must)
        .collect();
    for (index, must) in musts.iter().enumerate() {
        let akin = |other: &&Must| other.what == must.what && kind_of(&other.before) == kind_of(&must.before);
        if due(memory, index) && skipped.iter().any(akin) {
            memory.musts[index].broken = true;
            events.push(Event::MustBroken(index));
        }
    }
}

/// `Give` of `Give:refund`.
fn kind_of(name: &str) -> &str {
    name.split_once(':').map_or(name, |(kind, _)| kind)
}

/// Remembers which musts this input met.
pub(super) fn meet_musts(case: &Case, memory: &mut Memory, input: &Input, acts: impl Fn(Act) -> bool) {
    for (index, must) in case.contact.must.iter().enumerate() {
        let met = match must.what.strip_prefix("do:") {
            Some(action) => names_input(action, input),
            None => Act::parse(&must.what).is_some_and(&acts),
        };
        memory.musts[index].met |= met;
    }
}

/// Whether the thing that something must come before is this input. A gift that this seat cannot
/// give does not happen, so it breaks nothing.
pub(super) fn comes_now(case: &Case, memory: &Memory, must: &Must, input: &Input) -> bool {
    let happens = match input {
        Input::Give(way) => givable(case, memory, way).is_some(),
        _ => true,
    };
    happens && must.before != "End" && names_input(&must.before, input)
}

/// Whether a name like `Give` or `Give:refund` means this input.
fn names_input(name: &str, input: &Input) -> bool {
    let (kind, id) = match name.split_once(':') {
        Some((kind, id)) => (kind, Some(id)),
        None => (name, None),
    };
    let (own, own_id): (&str, &str) = match input {
        Input::Say(_) => ("Say", ""),
        Input::LookUp(paper) => ("LookUp", paper),
        Input::Hold(_) => ("Hold", ""),
        Input::AskManager(way) => ("AskManager", way),
        Input::Transfer(to) => ("Transfer", to),
        Input::Give(way) => ("Give", way),
        Input::Observe(prop) => ("Observe", prop),
        Input::End => ("End", ""),
    };
    kind == own && id.is_none_or(|id| id == own_id)
}

/// E before the first word: every earlier try weighs.
pub(super) fn tried(k: &Constants, case: &Case) -> f64 {
    let tries = f64::from(case.contact.failure.already_tried);
    (k.desk.tried_effort * tries).min(k.desk.tried_most)
}
