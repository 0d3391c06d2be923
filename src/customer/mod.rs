//! What the customer feels, tells and answers: a pure fold over the inputs as heard (model.md).

pub mod reply;

use crate::listen::act::Family;
use crate::listen::{Heard, Reading};
use crate::scenario::{Case, Mood};
use crate::session::input::Input;
use crate::session::turn::{Clock, Ending, Event, Row, Snapshot};

/// The customer's hidden state and memory of this talk.
#[derive(Clone, Debug)]
pub struct Customer {
    state: Snapshot,
    told: Vec<bool>,
}

/// What one input did to the customer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reaction {
    /// Why the state changed.
    pub why: Vec<Row>,
    /// What else happened.
    pub events: Vec<Event>,
    /// How the talk ended, if it did.
    pub ending: Option<Ending>,
}

impl Customer {
    /// The customer before the first reply, and what the opening line tells.
    pub fn meet(case: &Case) -> (Self, Vec<Event>) {
        let person = &case.person;
        let feels = person.feels.map(|level| (level * case.factor).clamp(0.0, 1.0));
        let state = Snapshot { feels, trust: person.trust, ..Snapshot::default() };
        let told = case.contact.items.iter().map(|item| item.first).collect();
        let events =
            case.contact.items.iter().filter(|item| item.first).map(|item| Event::Told(item.id.clone()));
        (Self { state, told }, events.collect())
    }

    /// Takes one input in.
    pub fn step(&mut self, _case: &Case, input: &Input, heard: Option<&Heard>) -> Reaction {
        let clock = &mut self.state.clock;
        match input {
            Input::Say(_) | Input::Observe(_) => spend(clock, 1.0, 0.0),
            Input::LookUp(_) => spend(clock, 0.0, 1.0),
            Input::Hold(minutes) => spend(clock, 0.0, f64::from(*minutes)),
            Input::AskManager(_) => spend(clock, 0.0, 3.0),
            Input::Transfer(_) => spend(clock, 0.0, 5.0),
            Input::Give(_) => clock.handle += 1.0,
            Input::End => {}
        }
        let ending = match input {
            Input::Transfer(_) => Some(Ending::Transferred),
            Input::End => Some(Ending::Ended),
            _ => heard
                .filter(|heard| heard.safety.is_some() && heard.reading == Reading::Read)
                .map(|_| Ending::Stopped),
        };
        Reaction { ending, ..Reaction::default() }
    }

    /// The hidden state now.
    pub fn snapshot(&self) -> Snapshot {
        self.state.clone()
    }

    /// What a bystander sees.
    pub fn mood_shown(&self) -> Mood {
        Mood::Calm
    }

    /// Items told so far, by id, in authored order.
    pub fn told(&self, case: &Case) -> Vec<String> {
        let items = case.contact.items.iter().zip(&self.told);
        items.filter(|(_, told)| **told).map(|(item, _)| item.id.clone()).collect()
    }
}

fn spend(clock: &mut Clock, active: f64, waiting: f64) {
    clock.active += active;
    clock.waiting += waiting;
    clock.handle += active + waiting;
}

impl Reaction {
    /// Items told, by id.
    pub fn told(&self) -> Vec<String> {
        self.events
            .iter()
            .filter_map(|event| if let Event::Told(item) = event { Some(item.clone()) } else { None })
            .collect()
    }

    /// A way out was offered and not agreed to.
    pub fn objects(&self) -> bool {
        self.events.contains(&Event::Objected)
    }

    /// A way forward is agreed from now on.
    pub fn agrees(&self) -> bool {
        self.events.contains(&Event::Agreed)
    }

    /// The customer insults.
    pub fn insults(&self) -> bool {
        self.events.contains(&Event::Insulted)
    }

    /// A feeling waited and nobody took notice.
    pub fn was_passed_over(&self) -> bool {
        self.events.contains(&Event::PassedOver)
    }

    /// The feeling whose cue opened.
    pub fn cue(&self) -> Option<Family> {
        self.events
            .iter()
            .rev()
            .find_map(|event| if let Event::CueOpened { family, .. } = event { Some(*family) } else { None })
    }

    /// The way out performed, by id.
    pub fn done(&self) -> Option<&str> {
        self.events
            .iter()
            .find_map(|event| if let Event::Done { way, .. } = event { Some(way.as_str()) } else { None })
    }

    /// Whether the manager granted what was asked; `None` where nobody asked.
    pub fn granted(&self, input: &Input) -> Option<bool> {
        let asked = matches!(input, Input::AskManager(_));
        asked.then(|| self.events.iter().any(|event| matches!(event, Event::Granted(_))))
    }
}
