//! The written form of a file of reference talks: scenarios in a trainer's words, talks as acts.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::listen::act::Family;
use crate::listen::{Heard, HeardAct, Reading};
use crate::scenario::scale::{Feels, Fit, Guard, Shows, Soothes, Temper, Trust, Weight};
use crate::scenario::{
    Authority, Case, Contact, Failure, Item, Kind, LedgerTerms, Must, Named, Person, Prop, RightEnd, WayOut,
};
use crate::session::input::Input;

/// A file of talks as written.
#[derive(Debug, Deserialize)]
pub(super) struct TalksForm {
    pub scenarios: BTreeMap<String, CaseForm>,
    pub talks: Vec<TalkForm>,
    #[serde(default)]
    pub orderings: Vec<Ordering>,
    #[serde(default)]
    pub cheat_margin: f64,
}

/// One pair of talks and by how much the first must lie above the second.
#[derive(Clone, Debug, Deserialize)]
pub struct Ordering {
    /// csat, listening, ack, rc, CC or Net.
    pub metric: String,
    /// The better talk.
    pub above: String,
    /// The worse talk.
    pub below: String,
    /// Least distance.
    #[serde(default)]
    pub gap: f64,
}

#[derive(Debug, Deserialize)]
pub(super) struct TalkForm {
    pub id: String,
    pub scenario: String,
    #[serde(default)]
    pub kind: String,
    #[serde(default)]
    pub games: Vec<String>,
    pub turns: Vec<TurnForm>,
}

/// One input: a reply as acts, an unread one, or an action at the desk.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct TurnForm {
    say: Option<Vec<HeardAct>>,
    uptake: bool,
    trigger: bool,
    unread: bool,
    #[serde(rename = "do")]
    action: Vec<serde_json::Value>,
}

impl TurnForm {
    /// The input and what was heard; `None` where it means nothing.
    pub(super) fn input(&self) -> Option<(Input, Option<Heard>)> {
        let heard = |reading, acts: &[HeardAct]| Heard {
            reading,
            acts: acts.to_vec(),
            uptake: self.uptake,
            trigger: self.trigger,
            ..Heard::default()
        };
        let said = Input::Say(String::new());
        match &self.say {
            _ if self.unread => Some((said, Some(heard(Reading::Unread, &[])))),
            Some(acts) if acts.is_empty() => Some((said, Some(heard(Reading::Silence, &[])))),
            Some(acts) => Some((said, Some(heard(Reading::Read, acts)))),
            None => action(&self.action).map(|input| (input, None)),
        }
    }
}

fn action(words: &[serde_json::Value]) -> Option<Input> {
    let name = words.first()?.as_str()?;
    let id = || words.get(1).and_then(serde_json::Value::as_str).map(str::to_owned);
    let minutes = || words.get(1).and_then(serde_json::Value::as_u64).and_then(|m| u32::try_from(m).ok());
    match name {
        "LookUp" => id().map(Input::LookUp),
        "Hold" => minutes().map(Input::Hold),
        "AskManager" => id().map(Input::AskManager),
        "Transfer" => id().map(Input::Transfer),
        "Give" => id().map(Input::Give),
        "Observe" => id().map(Input::Observe),
        "End" => Some(Input::End),
        _ => None,
    }
}

/// A scenario as written (model.md 2); `note` and the like are skipped.
#[derive(Debug, Deserialize)]
#[serde(default)]
pub(super) struct CaseForm {
    feels: Feels,
    temper: Temper,
    soothes: Soothes,
    shows: Shows,
    trust: Trust,
    failure: Failure,
    relationship: String,
    items: Vec<ItemForm>,
    ways_out: Vec<WayForm>,
    right_end: Vec<String>,
    can_promise: Vec<String>,
    must: Vec<Must>,
    next_issues: Vec<String>,
    knows: Vec<String>,
    reasons: Vec<String>,
    changes: Vec<String>,
    props: Vec<Prop>,
    tact: Vec<Family>,
    abuse_at: Option<f64>,
    turn_limit: u32,
    rival_gap: f64,
    ledger: LedgerTerms,
}

impl Default for CaseForm {
    fn default() -> Self {
        Self {
            feels: Feels::default(),
            temper: Temper::default(),
            soothes: Soothes::default(),
            shows: Shows::default(),
            trust: Trust::default(),
            failure: Failure::default(),
            relationship: String::new(),
            items: Vec::new(),
            ways_out: Vec::new(),
            right_end: Vec::new(),
            can_promise: Vec::new(),
            must: Vec::new(),
            next_issues: Vec::new(),
            knows: Vec::new(),
            reasons: Vec::new(),
            changes: Vec::new(),
            props: Vec::new(),
            tact: Vec::new(),
            abuse_at: None,
            turn_limit: 30,
            rival_gap: 0.0,
            ledger: LedgerTerms::default(),
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct ItemForm {
    id: String,
    need: bool,
    first: bool,
    guard: Guard,
    weight: Weight,
    topics: Vec<String>,
    stake: Option<bool>,
    feeling: Option<Family>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct WayForm {
    id: String,
    kind: Kind,
    fits: BTreeMap<String, Fit>,
    worth: f64,
    costs_us: f64,
    recovers: f64,
    customer_minutes: f64,
    authority: Authority,
    to: Option<String>,
    changes: Option<String>,
}

impl CaseForm {
    /// The case without a seed: every factor is 1.
    pub(super) fn case(&self) -> Case {
        Case { person: self.person(), contact: self.contact(), factor: 1.0, ..Case::default() }
    }

    fn person(&self) -> Person {
        Person {
            feels: self.feels.levels(),
            react: self.temper.number(),
            sooth: self.soothes.number(),
            expr: self.shows.number(),
            trust: self.trust.number(),
            tact: self.tact.clone(),
            abuse_at: self.abuse_at,
            ..Person::default()
        }
    }

    fn contact(&self) -> Contact {
        Contact {
            one_off: self.relationship == "one_off",
            failure: self.failure,
            items: self.items.iter().map(ItemForm::item).collect(),
            ways_out: self.ways_out.iter().map(WayForm::way).collect(),
            right_end: right_end(&self.right_end),
            can_promise: self.can_promise.clone(),
            must: self.must.clone(),
            next_issues: named(&self.next_issues),
            knows: named(&self.knows),
            reasons: named(&self.reasons),
            changes: named(&self.changes),
            props: self.props.clone(),
            turn_limit: self.turn_limit,
            rival_gap: self.rival_gap,
            ledger: self.ledger,
            ..Contact::default()
        }
    }
}

impl ItemForm {
    fn item(&self) -> Item {
        Item {
            id: self.id.clone(),
            need: self.need,
            first: self.first,
            guard: self.guard.number(),
            weight: self.weight.number(),
            topics: if self.topics.is_empty() { vec![self.id.clone()] } else { self.topics.clone() },
            stake: self.stake.unwrap_or(self.need),
            feeling: self.feeling,
            ..Item::default()
        }
    }
}

impl WayForm {
    fn way(&self) -> WayOut {
        WayOut {
            id: self.id.clone(),
            kind: self.kind,
            fits: self.fits.iter().map(|(need, fit)| (need.clone(), fit.number())).collect(),
            worth: self.worth,
            costs_us: self.costs_us,
            recovers: self.recovers,
            customer_minutes: self.customer_minutes,
            authority: self.authority,
            to: self.to.clone(),
            changes: self.changes.clone(),
            ..WayOut::default()
        }
    }
}

fn right_end(words: &[String]) -> Option<RightEnd> {
    let id = |place: usize| words.get(place).cloned();
    match words.first()?.as_str() {
        "way_out" => id(1).map(RightEnd::WayOut),
        "handover" => id(1).map(RightEnd::Handover),
        "boundary" => Some(RightEnd::Boundary),
        "reasoned_no" => Some(RightEnd::ReasonedNo {
            alternative: id(1),
            forbidden: words.iter().skip(2).cloned().collect(),
        }),
        _ => None,
    }
}

fn named(ids: &[String]) -> Vec<Named> {
    ids.iter().map(|id| Named { id: id.clone(), ..Named::default() }).collect()
}
