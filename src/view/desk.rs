//! What the seat can do besides talking, each with its plain cost, and what was announced and not done.

mod owed;

use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::{Authority, Case, WayOut};
use crate::session::commitments::Commitments;
use crate::session::input::Input;
use crate::session::transcript::Transcript;
use crate::session::turn::Event;

use super::words::{self, Field};
pub use owed::announced_and_not_done;
use owed::{marked, owed_ways};

/// Waits the desk offers, in minutes.
const WAITS_MINUTES: [u32; 2] = [2, 5];
/// Minutes each input takes (model.md 1).
const ONE_MINUTE: f64 = 1.0;
const ASK_MINUTES: f64 = 3.0;
const TRANSFER_MINUTES: f64 = 5.0;

/// Buttons of one kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeskGroup {
    /// What they do.
    pub heading: String,
    /// The buttons.
    pub buttons: Vec<DeskButton>,
}

/// One thing that can be done.
#[derive(Clone, Debug, PartialEq)]
pub struct DeskButton {
    /// What it does.
    pub label: String,
    /// What it costs, in minutes and money.
    pub cost: String,
    /// Its number on the keyboard and the name of that key, for the first nine.
    pub key: Option<(u8, String)>,
    /// The way out it is about, by id.
    pub way: Option<String>,
    /// That it was announced and is still to be done.
    pub owed: Option<String>,
    /// That it was done already.
    pub done: Option<String>,
    /// What the session gets.
    pub input: Input,
}

impl DeskButton {
    /// Whether it has so few words that another stands beside it.
    pub fn is_short(&self) -> bool {
        matches!(self.input, Input::Hold(_))
    }
}

/// The desk of this case as it stands after these turns.
pub fn desk(case: &Case, transcript: &Transcript, locale: &Locale) -> Vec<DeskGroup> {
    let left = |transcript: &Transcript| Commitments::of(case, transcript).money_left(case);
    let at_first = groups(case, &[], left(&Transcript::default()), locale);
    let mut groups = groups(case, &granted(transcript), left(transcript), locale);
    number(&mut groups, &at_first);
    mark_done(&mut groups, case, transcript, locale);
    marked(groups, &owed_ways(case, transcript), locale)
}

/// What can be done by who was granted these ways out and has so much money of their own left.
fn groups(case: &Case, granted: &[&str], left: Option<f64>, locale: &Locale) -> Vec<DeskGroup> {
    let (mut give, mut ask, mut hand_over) = (Vec::new(), Vec::new(), Vec::new());
    for way in &case.contact.ways_out {
        if let Some(to) = &way.to {
            let cost = cost_here(case, way, TRANSFER_MINUTES, locale);
            hand_over.push(of_way(way, cost, Input::Transfer(to.clone())));
        } else if may_give(way, granted, left) {
            let cost = cost_here(case, way, ONE_MINUTE, locale);
            give.push(of_way(way, cost, Input::Give(way.id.clone())));
        } else if way.authority != Authority::Other {
            // The manager also decides what our own money does not reach for.
            let cost = asking(case, way, locale);
            ask.push(of_way(way, cost, Input::AskManager(way.id.clone())));
        }
    }
    hand_over.extend(other_desks(case, locale));
    let all = [
        ("desk-do", give),
        ("desk-ask", ask),
        ("desk-hand-over", hand_over),
        ("desk-read", reading(case, locale)),
        ("desk-wait", waits(locale)),
    ];
    let some = all.into_iter().filter(|(_, buttons)| !buttons.is_empty());
    some.map(|(key, buttons)| DeskGroup { heading: locale.text(key), buttons }).collect()
}

/// What was done says so, and stays: some things are done twice.
fn mark_done(groups: &mut [DeskGroup], case: &Case, transcript: &Transcript, locale: &Locale) {
    let commitments = Commitments::of(case, transcript);
    let ways = commitments.ways.iter().zip(&case.contact.ways_out);
    let done: Vec<&str> = ways.filter(|(state, _)| state.done).map(|(_, way)| way.id.as_str()).collect();
    for button in groups.iter_mut().flat_map(|group| &mut group.buttons) {
        let looks = matches!(button.input, Input::LookUp(_) | Input::Observe(_));
        let was_read = looks && transcript.turns.iter().any(|turn| turn.input == button.input);
        let is_done = was_read || button.way.as_deref().is_some_and(|way| done.contains(&way));
        button.done = is_done.then(|| locale.text("desk-done"));
    }
}

fn may_give(way: &WayOut, granted: &[&str], left: Option<f64>) -> bool {
    let own = way.authority == Authority::FrontLine && way.is_within(left);
    own || granted.contains(&way.id.as_str())
}

/// What the seat may still give away on its own, in words; none where nobody counts.
pub fn money_left(case: &Case, transcript: &Transcript, locale: &Locale) -> Option<String> {
    let left = Commitments::of(case, transcript).money_left(case)?;
    Some(words::money(locale, &case.contact.currency, left))
}

/// In a shift the first heading says how far our own money reaches.
pub(super) fn within(
    mut groups: Vec<DeskGroup>,
    case: &Case,
    transcript: &Transcript,
    locale: &Locale,
) -> Vec<DeskGroup> {
    if let (Some(left), Some(first)) = (money_left(case, transcript, locale), groups.first_mut()) {
        let is_giving = first.buttons.iter().any(|button| matches!(button.input, Input::Give(_)));
        let key = if is_giving { "desk-do-within" } else { "desk-nothing-within" };
        let heading = Message::new(key).with("heading", &first.heading).with("money", left);
        first.heading = locale.say(&heading);
    }
    groups
}

fn granted(transcript: &Transcript) -> Vec<&str> {
    let events = transcript.turns.iter().flat_map(|turn| &turn.events);
    events
        .filter_map(|event| if let Event::Granted(way) = event { Some(way.as_str()) } else { None })
        .collect()
}

fn other_desks(case: &Case, locale: &Locale) -> Vec<DeskButton> {
    let known = |id: &str| case.contact.ways_out.iter().any(|way| way.to.as_deref() == Some(id));
    let others = case.contact.desks.iter().filter(|desk| !known(&desk.id));
    let minutes = words::minutes(locale, TRANSFER_MINUTES);
    others.map(|desk| button(&desk.label, minutes.clone(), Input::Transfer(desk.id.clone()))).collect()
}

fn reading(case: &Case, locale: &Locale) -> Vec<DeskButton> {
    let minute = words::minutes(locale, ONE_MINUTE);
    let papers = case.contact.papers.iter().filter(|_| counts_looking_up(case));
    let papers = papers.map(|paper| button(&paper.title, minute.clone(), Input::LookUp(paper.id.clone())));
    let props = case.contact.props.iter();
    papers
        .chain(props.map(|prop| button(&prop.label, minute.clone(), Input::Observe(prop.id.clone()))))
        .collect()
}

/// Papers can be read for nothing beside the talk (F2). To take one out before the customer's eyes is a button only
/// where it can matter that one did: so nobody pays a minute for what is free.
pub(super) fn counts_looking_up(case: &Case) -> bool {
    case.contact.must.iter().any(|must| must.what.starts_with("do:LookUp"))
}

fn waits(locale: &Locale) -> Vec<DeskButton> {
    let wait = |minutes: u32| {
        let label = locale.say(&Message::new("desk-hold").with("minutes", minutes));
        button(&label, String::new(), Input::Hold(minutes))
    };
    WAITS_MINUTES.into_iter().map(wait).collect()
}

fn of_way(way: &WayOut, cost: String, input: Input) -> DeskButton {
    DeskButton { way: Some(way.id.clone()), ..button(&way.label, cost, input) }
}

fn button(label: &str, cost: String, input: Input) -> DeskButton {
    DeskButton { label: label.to_owned(), cost, key: None, way: None, owed: None, done: None, input }
}

/// What a way out costs us in money and the customer in minutes of their own, which the clock of the talk does not
/// count; where it takes them none, the minutes here.
fn cost_here(case: &Case, way: &WayOut, minutes_here: f64, locale: &Locale) -> String {
    let theirs = way.customer_minutes >= 0.5;
    let key = if theirs { "desk-cost-theirs" } else { "desk-cost-here" };
    cost(key, case, way, if theirs { way.customer_minutes } else { minutes_here }, locale)
}

fn cost(key: &str, case: &Case, way: &WayOut, minutes: f64, locale: &Locale) -> String {
    let time = words::minutes(locale, minutes);
    locale.say(&Message::new(key).with("time", time).with("money", money(case, way, locale)))
}

fn money(case: &Case, way: &WayOut, locale: &Locale) -> String {
    if way.costs_us < 0.005 {
        return locale.text("desk-cost-free");
    }
    words::money(locale, &case.contact.currency, way.costs_us)
}

fn asking(case: &Case, way: &WayOut, locale: &Locale) -> String {
    let minutes = words::minutes(locale, ASK_MINUTES);
    let message = Message::new("desk-cost-ask").with("time", minutes).with("money", money(case, way, locale));
    locale.say(&message)
}

/// What the seat may decide alone and what only others may, each with its cost: for the briefing.
pub fn allowed(case: &Case, locale: &Locale) -> Vec<Field> {
    let says = |way: &WayOut| match way.authority {
        _ if way.to.is_some() => locale.text("allowed-hand-over"),
        Authority::FrontLine => cost("desk-cost", case, way, way.customer_minutes.max(ONE_MINUTE), locale),
        Authority::Manager => locale.text("allowed-manager"),
        Authority::Other => locale.text("allowed-other"),
    };
    let ways = case.contact.ways_out.iter();
    ways.map(|way| Field { label: way.label.clone(), says: says(way) }).collect()
}

/// Gives the first nine buttons of the desk as it was at first a number, which each keeps wherever it has moved to:
/// who learnt that the refund is Alt+3 presses Alt+3 once the manager has agreed.
fn number(groups: &mut [DeskGroup], at_first: &[DeskGroup]) {
    let known: Vec<&DeskButton> = at_first.iter().flat_map(|group| &group.buttons).collect();
    for button in groups.iter_mut().flat_map(|group| &mut group.buttons) {
        let numbered = (1..=9_u8).zip(&known).find(|(_, other)| is_same(button, other));
        button.key = numbered.map(|(number, _)| (number, String::new()));
    }
}

fn is_same(one: &DeskButton, other: &DeskButton) -> bool {
    if one.way.is_some() { one.way == other.way } else { one.input == other.input }
}

#[cfg(test)]
mod tests;
