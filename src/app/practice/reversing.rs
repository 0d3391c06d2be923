//! Roles reversed: the card, the talk in which the trainee is the customer, and what came across.

use std::sync::Arc;

use super::Practice;
use super::shelf::{Chosen, fresh_seed};
use crate::app::Screen;
use crate::drive::clean;
use crate::listen;
use crate::listen::cues::CueListener;
use crate::listen::cues::telling::Telling;
use crate::message::Message;
use crate::reversal::Reversal;
use crate::reversal::comparison::Prediction;
use crate::scenario::{self, Case, Scenario};
use crate::view::library::Shelved;
use crate::view::reversal::{ReversalView, ReversalWish, Style, asking, card, compared, talk};

/// The card that was opened, and the talk with it.
#[derive(Default)]
pub(in crate::app) struct Reversing {
    pub(in crate::app) view: ReversalView,
    opened: Option<Opened>,
}

/// An opened card.
struct Opened {
    scenario: Scenario,
    contact: usize,
    seed: u64,
    case: Arc<Case>,
    listener: CueListener,
    talk: Option<Reversal>,
    /// The line that waits to be heard or is being heard.
    line: Option<String>,
    /// Whether it was sent to be heard.
    is_sent: bool,
    notices: Vec<Message>,
}

/// A line with all that is needed to hear it.
pub(in crate::app) struct Line {
    said: String,
    case: Arc<Case>,
    listener: CueListener,
}

impl Line {
    /// Hears it.
    pub(in crate::app) fn hear(&self) -> Telling {
        self.listener.telling(&self.said, &self.case)
    }
}

impl Reversing {
    /// Whether a line is being heard.
    pub(super) fn is_hearing(&self) -> bool {
        self.opened.as_ref().is_some_and(|opened| opened.line.is_some())
    }
}

impl Practice {
    pub(super) fn reverse(&mut self, wish: ReversalWish) {
        match wish {
            ReversalWish::Open(id) => self.be_the_customer_of(&id),
            ReversalWish::OpenThis => self.be_this_customer(),
            ReversalWish::Begin(style) => self.go_to_the_desk(style),
            ReversalWish::Say(line) => self.say_as_customer(&line),
            ReversalWish::Leave => {
                if let Some(talk) = self.reversing.opened.as_mut().and_then(|opened| opened.talk.as_mut()) {
                    talk.leave();
                }
                self.refresh_reversal();
                self.draft.settled = false;
            }
            ReversalWish::Ask => self.ask_what_came_across(),
            ReversalWish::Compare(prediction) => self.compare(&prediction),
            ReversalWish::Again => {
                if let Some(opened) = self.reversing.opened.take() {
                    self.read_card(opened.scenario, opened.contact, opened.seed);
                }
            }
            ReversalWish::Swap => {
                if let Some(Opened { scenario, contact, seed, .. }) = self.reversing.opened.take() {
                    self.brief(Chosen { scenario, contact, seed, shift: None });
                }
            }
        }
    }

    fn be_the_customer_of(&mut self, id: &str) {
        let found = self.shelf.scenarios.iter().find(|shelved| shelved.id == id);
        let Some(scenario) = found.and_then(Shelved::playable).cloned() else { return };
        self.read_card(scenario, 0, self.seed.unwrap_or_else(fresh_seed));
    }

    /// The customer of the talk that is over.
    fn be_this_customer(&mut self) {
        let Some((_, talk)) = &self.talking.talk else { return };
        let (played, seed) = (talk.played(), talk.transcript().seed);
        self.read_card(scenario::read(&played.id, &played.text).scenario, played.contact, seed);
    }

    /// Shows the whole card of a customer.
    pub(super) fn read_card(&mut self, scenario: Scenario, contact: usize, seed: u64) {
        let case = Arc::new(scenario.draw(contact, seed));
        let view = card(&scenario.title, &case, &self.setting.locale);
        let (listener, notices) = (listen::english(), Vec::new());
        let opened = Opened {
            scenario,
            contact,
            seed,
            case,
            listener,
            talk: None,
            line: None,
            is_sent: false,
            notices,
        };
        self.reversing.opened = Some(opened);
        self.reversing.view = ReversalView::Card(Box::new(view));
        self.show(Screen::Reversal);
    }

    fn go_to_the_desk(&mut self, style: Option<Style>) {
        let Some(opened) = &mut self.reversing.opened else { return };
        opened.talk = Some(Reversal::begin(Arc::clone(&opened.case), style, opened.seed));
        self.refresh_reversal();
        self.show(Screen::Reversal);
    }

    fn say_as_customer(&mut self, line: &str) {
        let Some(opened) = &mut self.reversing.opened else { return };
        let (line, notices) = clean(line);
        (opened.line, opened.notices, opened.is_sent) = (Some(line), notices, false);
        self.refresh_reversal();
    }

    /// The line that waits to be heard, once.
    pub(in crate::app) fn line_to_hear(&mut self) -> Option<Line> {
        let opened = self.reversing.opened.as_mut().filter(|opened| !opened.is_sent)?;
        let said = opened.line.clone()?;
        opened.is_sent = true;
        Some(Line { said, case: Arc::clone(&opened.case), listener: opened.listener.clone() })
    }

    /// The line was heard: it is answered.
    pub(in crate::app) fn told(&mut self, telling: &Telling) {
        let Some(opened) = &mut self.reversing.opened else { return };
        if let (Some(talk), Some(line)) = (&mut opened.talk, opened.line.take()) {
            talk.take(line, telling);
        }
        self.refresh_reversal();
    }

    fn ask_what_came_across(&mut self) {
        let Some(talk) = self.reversing.opened.as_ref().and_then(|opened| opened.talk.as_ref()) else {
            return;
        };
        self.reversing.view = ReversalView::Asking(asking(talk, &self.setting.locale));
        self.show(Screen::Reversal);
    }

    fn compare(&mut self, prediction: &Prediction) {
        let Some(talk) = self.reversing.opened.as_ref().and_then(|opened| opened.talk.as_ref()) else {
            return;
        };
        self.reversing.view = ReversalView::Compared(compared(talk, prediction, &self.setting.locale));
        self.show(Screen::Reversal);
    }

    /// Shows the talk as it stands now.
    fn refresh_reversal(&mut self) {
        let Some(opened) = &self.reversing.opened else { return };
        let Some(reversal) = &opened.talk else { return };
        let locale = &self.setting.locale;
        let card = card(&opened.scenario.title, &opened.case, locale);
        let view = talk(reversal, card, opened.line.as_deref(), &opened.notices, locale);
        self.reversing.view = ReversalView::Talk(Box::new(view));
    }
}
