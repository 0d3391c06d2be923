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
mod tests {
    use super::*;
    use crate::scenario::{Must, Paper};
    use crate::session::turn::{Snapshot, TurnRecord};

    fn way(id: &str, authority: Authority, to: Option<&str>) -> WayOut {
        let (id, label, to) = (id.to_owned(), format!("the {id}"), to.map(str::to_owned));
        WayOut { id, label, authority, to, costs_us: 14.0, ..WayOut::default() }
    }

    fn case() -> Case {
        let mut case = Case::default();
        case.contact.currency = "£".into();
        case.contact.ways_out = vec![
            way("courier", Authority::FrontLine, None),
            way("refund", Authority::Manager, None),
            way("workshop", Authority::Other, Some("bench")),
        ];
        case.contact.papers = vec![Paper { id: "policy".into(), title: "Policy".into(), text: "…".into() }];
        case.contact.must = vec![Must { what: "do:LookUp:policy".into(), ..Must::default() }];
        case
    }

    fn talk(turns: &[&[Event]]) -> Transcript {
        let record = |(seq, events): (u32, &&[Event])| TurnRecord {
            seq,
            input: Input::Hold(1),
            heard: None,
            state: Snapshot::default(),
            why: Vec::new(),
            events: events.to_vec(),
            mood: crate::scenario::Mood::Calm,
            line: Vec::new(),
            ending: None,
        };
        Transcript { turns: (1..).zip(turns).map(record).collect(), ..Transcript::default() }
    }

    fn said(way: &str, choice: bool) -> Event {
        Event::Said { way: way.into(), suits: 1.0, first: true, choice, act: 0 }
    }

    fn done(way: &str) -> Event {
        Event::Done { way: way.into(), said: true, suits: 1.0 }
    }

    fn inputs(groups: &[DeskGroup]) -> Vec<Input> {
        groups.iter().flat_map(|group| &group.buttons).map(|button| button.input.clone()).collect()
    }

    #[test]
    fn the_desk_offers_what_this_seat_may_do_and_says_what_it_costs() {
        let groups = desk(&case(), &talk(&[]), &Locale::english());
        assert_eq!(groups[0].buttons[0].cost, "£14, 1 minute here");
        let expected = [
            Input::Give("courier".into()),
            Input::AskManager("refund".into()),
            Input::Transfer("bench".into()),
            Input::LookUp("policy".into()),
            Input::Hold(2),
            Input::Hold(5),
        ];
        assert_eq!(inputs(&groups), expected);
    }

    #[test]
    fn nobody_pays_a_minute_for_a_paper_that_is_free_beside_the_talk() {
        let mut case = case();
        case.contact.must.clear();
        let groups = desk(&case, &talk(&[]), &Locale::english());
        assert!(!inputs(&groups).contains(&Input::LookUp("policy".into())));
    }

    #[test]
    fn what_the_manager_granted_can_be_done() {
        let granted = talk(&[&[Event::Granted("refund".into())]]);
        let groups = desk(&case(), &granted, &Locale::english());
        assert!(inputs(&groups).contains(&Input::Give("refund".into())));
    }

    #[test]
    fn a_button_keeps_its_number_when_the_manager_agreed() {
        let number = |turns: &[&[Event]], way: &str| {
            let groups = desk(&case(), &talk(turns), &Locale::english());
            let mut buttons = groups.into_iter().flat_map(|group| group.buttons);
            buttons.find(|button| button.way.as_deref() == Some(way)).and_then(|button| button.key)
        };
        for way in ["courier", "refund", "workshop"] {
            assert!(number(&[], way).is_some());
            assert_eq!(number(&[&[Event::Granted("refund".into())]], way), number(&[], way), "{way}");
        }
    }

    #[test]
    fn what_takes_the_customers_time_says_so() {
        let mut case = case();
        case.contact.ways_out[0].customer_minutes = 2.0;
        let groups = desk(&case, &talk(&[]), &Locale::english());
        assert_eq!(groups[0].buttons[0].cost, "£14, 2 minutes of theirs");
    }

    #[test]
    fn what_was_announced_is_marked_on_its_button_until_it_is_done() {
        let marked =
            |turns: &[&[Event]]| desk(&case(), &talk(turns), &Locale::english())[0].buttons[0].owed.clone();
        assert!(marked(&[]).is_none());
        assert!(marked(&[&[said("courier", false)]]).is_some());
        assert!(marked(&[&[said("courier", false)], &[done("courier")]]).is_none());
    }

    #[test]
    fn what_was_done_says_so_and_nothing_else_does() {
        let groups = desk(&case(), &talk(&[&[done("courier")]]), &Locale::english());
        let marked: Vec<bool> =
            groups.iter().flat_map(|group| &group.buttons).map(|button| button.done.is_some()).collect();
        assert_eq!(marked.iter().filter(|done| **done).count(), 1);
        assert!(marked[0], "the courier is the first");
    }

    #[test]
    fn an_announcement_stays_owed_until_it_is_done() {
        let owed = |turns: &[&[Event]]| announced_and_not_done(&case(), &talk(turns));
        assert_eq!(owed(&[&[said("courier", false)]]), ["the courier"]);
        assert!(owed(&[&[said("courier", false)], &[done("courier")]]).is_empty());
        assert!(owed(&[&[said("courier", false)], &[Event::TakenBack("courier".into())]]).is_empty());
        let choice = [said("courier", true), said("refund", true)];
        assert_eq!(owed(&[&choice]).len(), 2);
        assert!(owed(&[&choice, &[done("refund")]]).is_empty());
    }
}
