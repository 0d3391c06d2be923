//! What one input did to the customer, and what a reply wants to know of it.

use crate::listen::act::Family;
use crate::session::input::Input;
use crate::session::turn::{Ending, Event, Row};

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

impl Reaction {
    /// Nothing but an end.
    pub(super) fn ended(ending: Ending) -> Self {
        Self { ending: Some(ending), ..Self::default() }
    }

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
