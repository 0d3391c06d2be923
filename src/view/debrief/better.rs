//! A better line for one very moment, made of the case's own words: an example, never the only way.
//!
//! Lines are tried out in turn: shown is the first in which the listener hears what was missing, and
//! nothing that does harm. Where there is none, nothing is claimed.

use crate::drive::hear_instead;
use crate::listen::act::{Act, Family};
use crate::listen::{Heard, HeardAct, Listener, Reading};
use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::retold::retold;
use crate::scenario::{Case, FieldKind, Item, RightEnd};
use crate::scoring::card::Mark;
use crate::session::input::Input;
use crate::session::transcript::Transcript;
use crate::session::turn::Event;
use crate::view::conversation::Sitting;

/// Templates there are of each kind.
const CHOICE: u32 = 3;
/// Fewer words said back are no example for anybody.
const LEAST_WORDS: usize = 4;
/// Items back from the moment that are tried.
const ITEMS_TRIED: usize = 4;

/// What a reply at that moment should have done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Show that what was told arrived.
    TakeUp,
    /// Answer this feeling.
    Answer(Family),
    /// Be sorry for what happened.
    Sorry,
    /// Say what can be done: a way out, by id.
    Way(String),
    /// Make sure who it is.
    Check,
    /// Set a limit.
    Limit,
}

/// A line for turn `seq`, and what is heard in it. Where everything told was taken up already, one that answers what
/// was felt most at that moment.
pub(super) fn better(
    sitting: &Sitting<'_>,
    listener: &dyn Listener,
    wanted: &Wanted,
    seq: u32,
    locale: &Locale,
) -> Option<String> {
    let line = |wanted: &Wanted| line(sitting, listener, wanted, seq, locale);
    let felt = || (*wanted == Wanted::TakeUp).then(|| Wanted::Answer(felt_most(sitting.transcript, seq)));
    line(wanted).or_else(|| line(&felt()?))
}

/// What was felt most before the reply of this turn.
fn felt_most(transcript: &Transcript, seq: u32) -> Family {
    let before = transcript.turns.iter().take_while(|turn| turn.seq < seq).last();
    let state = before.map_or(&transcript.opening.state, |turn| &turn.state);
    let felt = Family::FELT.into_iter().zip(state.feels);
    felt.max_by(|one, other| one.1.total_cmp(&other.1)).map_or(Family::Anger, |(family, _)| family)
}

fn line(
    sitting: &Sitting<'_>,
    listener: &dyn Listener,
    wanted: &Wanted,
    seq: u32,
    locale: &Locale,
) -> Option<String> {
    let talk = (sitting.transcript, sitting.lines);
    let lines = candidates(sitting, wanted, seq).into_iter().map(|message| locale.say(&message));
    lines.into_iter().find(|line| {
        let heard = hear_instead(listener, sitting.case, talk, seq, line);
        does(&heard, wanted, &sitting.case.person.tact) && !harms(&heard)
    })
}

/// What was wanted where this mark was lost; `None` where words alone would not have helped.
pub(super) fn wanted(mark: &Mark, case: &Case, transcript: &Transcript) -> Option<Wanted> {
    let right = || case.contact.right_way().map(|way| way.id.clone());
    let way = || right().filter(|way| !was_done(way, transcript)).map(Wanted::Way);
    match mark.rule.as_str() {
        "line-missed"
        | "needless-question"
        | "question-upon-question"
        | "asked-again"
        | "echoed"
        | "offered-too-soon"
        | "claimed"
        | "hollow"
        | "covert-data" => {
            // Once a way is agreed, nothing more needs to be said back.
            (!is_agreed(mark, transcript)).then_some(Wanted::TakeUp)
        }
        "feeling-missed" | "answered-partly" | "answered-late" => family(mark).map(Wanted::Answer),
        "exposed" => Some(Wanted::Answer(Family::Shame)),
        "non-apology" | "harsh" => Some(Wanted::Sorry),
        "unresolved" if case.contact.right_end == Some(RightEnd::Boundary) => Some(Wanted::Limit),
        "apology-too-many" | "promise-broken" | "untrue" | "unresolved" => way(),
        "must-broken" => broken_must(mark, case, transcript),
        _ => None,
    }
}

/// Whether a way out was carried out in this talk: then nobody needs to be told of it.
pub(super) fn was_done(id: &str, transcript: &Transcript) -> bool {
    let mut events = transcript.turns.iter().flat_map(|turn| &turn.events);
    events.any(|event| matches!(event, Event::Done { way, .. } if way == id))
}

/// Whether a way was agreed before the reply of this mark.
fn is_agreed(mark: &Mark, transcript: &Transcript) -> bool {
    let before = transcript.turns.iter().take_while(|turn| Some(turn.seq) != mark.turn).last();
    before.is_some_and(|turn| turn.state.agreed)
}

/// The feeling a mark is about.
pub(super) fn family(mark: &Mark) -> Option<Family> {
    match mark.reason.args.get("feeling").map(String::as_str)? {
        "anger" => Some(Family::Anger),
        "anxiety" => Some(Family::Anxiety),
        "disappointment" => Some(Family::Disappointment),
        "shame" => Some(Family::Shame),
        _ => None,
    }
}

fn broken_must(mark: &Mark, case: &Case, transcript: &Transcript) -> Option<Wanted> {
    let record = transcript.turns.iter().find(|record| Some(record.seq) == mark.turn)?;
    let broken = record.events.iter().find_map(|event| match event {
        Event::MustBroken(index) => case.contact.must.get(*index),
        _ => None,
    })?;
    (broken.what == Act::Verification.name()).then_some(Wanted::Check)
}

/// Lines to try out, the best first: all templates over what was told last, then over what was told before.
fn candidates(sitting: &Sitting<'_>, wanted: &Wanted, seq: u32) -> Vec<Message> {
    let templates = |kind: &str| -> Vec<Message> {
        let first = u32::try_from(sitting.transcript.seed % u64::from(CHOICE)).unwrap_or_default() + seq;
        (0..CHOICE)
            .map(|step| Message::new(format!("better-{kind}-{}", (first + step) % CHOICE + 1)))
            .collect()
    };
    let over_facts = |kind: &str| {
        let facts = facts_before(sitting, seq);
        let each = facts.iter().flat_map(|fact| {
            let with = |message: Message| message.with("fact", fact);
            templates(kind).into_iter().map(with).collect::<Vec<_>>()
        });
        each.collect::<Vec<Message>>()
    };
    match wanted {
        Wanted::TakeUp => over_facts("take-up"),
        Wanted::Sorry => over_facts("sorry"),
        Wanted::Answer(family) => over_facts(feeling_kind(*family)),
        Wanted::Limit => templates("limit"),
        Wanted::Check => check(sitting.case, templates("check")),
        Wanted::Way(id) => way_lines(sitting.case, id, &templates("way")),
    }
}

fn feeling_kind(family: Family) -> &'static str {
    match family {
        Family::Anger | Family::Positive => "anger",
        Family::Anxiety => "anxiety",
        Family::Disappointment => "disappointment",
        Family::Shame => "shame",
    }
}

fn way_lines(case: &Case, id: &str, templates: &[Message]) -> Vec<Message> {
    let Some(way) = case.contact.ways_out.iter().find(|way| way.id == id) else { return Vec::new() };
    let named = small(&way.label);
    let plainly = templates.iter().map(|message| message.clone().with("way", &named));
    // Where the button's words are not how one says it, the author's own are tried.
    let words = way.words.iter().filter(|words| words.split(' ').count() >= 3);
    let in_words = words.map(|words| Message::new("better-way-words").with("way", words));
    plainly.chain(in_words).collect()
}

/// "Cut it again (free)" -> "cut it again"; what is written in capitals stays.
fn small(label: &str) -> String {
    let label = label.split(" (").next().unwrap_or(label);
    let mut signs = label.chars();
    let (first, second) = (signs.next(), label.chars().nth(1));
    match first {
        Some(first) if second.is_none_or(|second| !second.is_uppercase()) => {
            first.to_lowercase().chain(signs).collect()
        }
        _ => label.to_owned(),
    }
}

/// Questions after two things that only the right person knows.
fn check(case: &Case, templates: Vec<Message>) -> Vec<Message> {
    let kinds = [FieldKind::Birth, FieldKind::Address, FieldKind::Number, FieldKind::Phone, FieldKind::Name];
    let hidden =
        case.contact.case_file.iter().filter(|field| !field.on_screen && kinds.contains(&field.kind));
    let labels: Vec<String> = hidden.map(|field| small(&field.label)).take(2).collect();
    let [one, other] = labels.as_slice() else { return Vec::new() };
    templates.into_iter().map(|message| message.with("one", one).with("other", other)).collect()
}

/// What had been told before a turn, retold, the latest first.
fn facts_before(sitting: &Sitting<'_>, seq: u32) -> Vec<String> {
    let transcript = sitting.transcript;
    let turns = transcript.turns.iter().take_while(|turn| turn.seq < seq).map(|turn| &turn.events);
    let events = std::iter::once(&transcript.opening.events).chain(turns);
    let mut told: Vec<Vec<&Item>> = Vec::new();
    for events in events {
        let items = &sitting.case.contact.items;
        let now = events.iter().filter_map(|event| match event {
            Event::Told(id) => items.iter().find(|item| item.id == *id),
            _ => None,
        });
        let mut now: Vec<&Item> = now.collect();
        now.sort_by(|one, other| {
            (other.stake || other.need)
                .cmp(&(one.stake || one.need))
                .then(other.weight.total_cmp(&one.weight))
        });
        told.push(now);
    }
    let tact = &sitting.case.person.tact;
    // What they would rather not hear said aloud is no example of ours.
    let may_be_said =
        |item: &&&Item| item.feeling.is_none_or(|of| of != Family::Shame && !tact.contains(&of));
    let latest = told.iter().rev().flatten().filter(may_be_said).take(ITEMS_TRIED);
    latest.flat_map(|item| retold(item)).filter(|fact| fact.split(' ').count() >= LEAST_WORDS).collect()
}

/// Whether a line does what was wanted, as the listener hears it.
pub(super) fn does(heard: &Heard, wanted: &Wanted, tact: &[Family]) -> bool {
    let any = |found: &dyn Fn(&HeardAct) -> bool| heard.acts.iter().any(found);
    match wanted {
        Wanted::TakeUp => {
            let back = |act: &HeardAct| matches!(act.act, Act::SimpleReflection | Act::ComplexReflection);
            heard.uptake || any(&|act| back(act) && !act.facts.is_empty())
        }
        Wanted::Answer(family) if tact.contains(family) => {
            any(&|act| act.act == Act::Validation) && !any(&|act| act.act == Act::NamesFeeling)
        }
        Wanted::Answer(family) => any(&|act| match act.act {
            Act::Validation => true,
            Act::NamesFeeling => act.family == Some(*family),
            _ => false,
        }),
        Wanted::Sorry => any(&|act| act.act == Act::Apology),
        Wanted::Way(id) => any(&|act| act.act == Act::Offer && act.way.as_ref() == Some(id)),
        Wanted::Check => any(&|act| act.act == Act::Verification && !act.again),
        Wanted::Limit => any(&|act| act.act == Act::Boundary),
    }
}

/// Whether a line would do harm: no example of ours may.
fn harms(heard: &Heard) -> bool {
    const HARMFUL: [Act; 9] = [
        Act::NonApology,
        Act::VaguePromise,
        Act::PolicyFirst,
        Act::Dismissal,
        Act::Blame,
        Act::Upsell,
        Act::Pressure,
        Act::CovertData,
        Act::Hostility,
    ];
    let bad = |act: &HeardAct| {
        HARMFUL.contains(&act.act) || act.echo || act.recycled || act.untrue || !act.claims.is_empty()
    };
    heard.reading != Reading::Read || heard.trigger || heard.acts.iter().any(bad)
}

/// The reply that an example for this mark stands in for: its own, else the last one before it.
pub(super) fn moment(mark: &Mark, transcript: &Transcript) -> Option<u32> {
    let at = mark.turn.unwrap_or(u32::MAX);
    let said = transcript.turns.iter().filter(|turn| matches!(turn.input, Input::Say(_)));
    let before = said.clone().take_while(|turn| turn.seq <= at).last();
    before.or_else(|| transcript.turns.first()).map(|turn| turn.seq)
}
