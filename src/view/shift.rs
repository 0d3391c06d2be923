//! A shift on the screen: the breath between two customers, and what it came to at its end.

use std::path::PathBuf;

use super::words::{Field, Page, channel, minutes, money};
use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::{Came, Scenario};
use crate::scoring::card::Mark;
use crate::scoring::{SCORES, band::Band};
use crate::session::input::Input;
use crate::shift::{Next, Past, Shift, Summing, Unended, sum_up};

/// What somebody in a shift wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShiftWish {
    /// A new shift.
    Begin,
    /// To go on with one, by its name.
    GoOn(String),
    /// The next customer.
    Next,
    /// The debrief of one of its talks.
    Talk(usize),
    /// One of its talks again, turn by turn.
    Watch(usize),
}

/// The shift screen.
#[derive(Clone, Debug, PartialEq)]
pub enum ShiftView {
    /// Before the next customer.
    Breath(BreathView),
    /// At its end.
    Debrief(ShiftDebriefView),
}

/// A breath between two customers: nobody's score.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BreathView {
    /// Which customer of how many comes.
    pub position: String,
    /// What a shift is, or that the next comes in two minutes.
    pub lead: String,
    /// What may still be given away.
    pub budget: String,
    /// About how long it still takes.
    pub time: String,
    /// Who comes: title, and the channel.
    pub next: Page,
    /// What was said to them the last time, where they come back.
    pub before: String,
    /// The button that lets them come.
    pub begin: String,
    /// The button that leaves; the shift can be gone on with.
    pub leave: String,
    /// Which keys do what.
    pub keys: String,
}

/// What a shift came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShiftDebriefView {
    /// Heading.
    pub heading: String,
    /// That the floor counts.
    pub lead: String,
    /// The lowest of each score, in words.
    pub floors: Vec<Field>,
    /// The budget in plain money.
    pub money: Vec<Field>,
    /// Heading over the promises.
    pub promises_heading: String,
    /// The promises across customers.
    pub promises: Vec<String>,
    /// Who came back and why.
    pub returned: String,
    /// One thing to keep.
    pub keep: Page,
    /// One thing to change.
    pub change: Page,
    /// Heading over the talks.
    pub talks_heading: String,
    /// The talks, each with its debrief one key away.
    pub talks: Vec<TalkLine>,
    /// That nobody has checked the numbers against people.
    pub not_validated: String,
    /// The button to another shift.
    pub again: String,
    /// The button to the first screen.
    pub library: String,
    /// Which keys do what.
    pub keys: String,
}

/// One talk of a shift.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TalkLine {
    /// Its replay.
    pub path: PathBuf,
    /// Title of the scenario.
    pub title: String,
    /// How it ended.
    pub says: String,
    /// The button to its debrief.
    pub debrief: String,
    /// The button to look at it again.
    pub watch: String,
}

/// A shift on the first screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShiftCard {
    /// Heading.
    pub heading: String,
    /// What a shift is.
    pub lead: String,
    /// The button that begins one.
    pub begin: String,
    /// The button that goes on with one, and its name.
    pub go_on: Option<(String, String)>,
}

/// The card of a shift, with the one that can be gone on with.
pub fn card(unended: Option<&Unended>, locale: &Locale) -> ShiftCard {
    let go_on = |shift: &Unended| {
        let place = (shift.talks + 1).min(shift.customers);
        let message = Message::new("shift-card-go-on").with("place", place).with("count", shift.customers);
        (locale.say(&message), shift.id.clone())
    };
    ShiftCard {
        heading: locale.text("shift-card"),
        lead: locale.text("shift-card-lead"),
        begin: locale.text("shift-card-begin"),
        go_on: unended.map(go_on),
    }
}

/// The breath before this customer.
pub fn breath(shift: &Shift, next: &Next, scenario: &Scenario, locale: &Locale) -> BreathView {
    let place = shift.pasts.len();
    let position = Message::new("shift-position").with("place", place + 1).with("count", shift.customers());
    let time = Message::new("shift-time").with("minutes", shift.minutes_left());
    let title = if next.again.is_some() { "shift-next-again" } else { "shift-next" };
    let contact = scenario.contacts.get(next.contact).or(scenario.contacts.last());
    let where_to = contact.map_or_else(String::new, |contact| channel(locale, contact.channel));
    BreathView {
        position: locale.say(&position),
        lead: lead(shift, locale),
        budget: left(shift, locale),
        time: locale.say(&time),
        next: Page { title: locale.say(&Message::new(title).with("title", &scenario.title)), text: where_to },
        before: before(shift, next, locale),
        begin: locale.text("shift-begin-next"),
        leave: locale.text("shift-leave"),
        keys: locale.text("shift-breath-keys"),
    }
}

fn lead(shift: &Shift, locale: &Locale) -> String {
    if !shift.pasts.is_empty() {
        return locale.text("shift-breathe");
    }
    let amount = money(locale, &shift.plan.currency, shift.plan.budget);
    locale.say(&Message::new("shift-lead").with("count", shift.customers()).with("money", amount))
}

fn left(shift: &Shift, locale: &Locale) -> String {
    let amount = money(locale, &shift.plan.currency, shift.left());
    locale.say(&Message::new("shift-left").with("money", amount))
}

/// The trainee's own last promise or reply to somebody who comes back: never what became of it.
fn before(shift: &Shift, next: &Next, locale: &Locale) -> String {
    let Some(past) = next.again.and_then(|index| shift.pasts.get(index)) else { return String::new() };
    let promised = next.in_shift.before.as_ref().and_then(|before| before.promised.clone());
    let said = promised.or_else(|| last_reply(past));
    match said {
        Some(said) => locale.say(&Message::new("shift-before").with("said", said)),
        None => locale.text("shift-before-silent"),
    }
}

fn last_reply(past: &Past) -> Option<String> {
    past.transcript.turns.iter().rev().find_map(|turn| match &turn.input {
        Input::Say(reply) if !reply.trim().is_empty() => Some(reply.trim().to_owned()),
        _ => None,
    })
}

/// What a shift came to.
pub fn debrief(shift: &Shift, locale: &Locale) -> ShiftDebriefView {
    let sum = sum_up(shift);
    let text = |key: &str| locale.text(key);
    ShiftDebriefView {
        heading: text("shift-debrief-heading"),
        lead: text("shift-debrief-lead"),
        floors: floors(shift, &sum, locale),
        money: money_lines(shift, &sum, locale),
        promises_heading: text("shift-promises"),
        promises: promises(shift, &sum, locale),
        returned: returned(shift, &sum, locale),
        keep: advice("shift-keep", sum.keep, shift, locale),
        change: advice("shift-change", sum.change, shift, locale),
        talks_heading: text("shift-talks"),
        talks: shift.pasts.iter().enumerate().map(|(index, past)| talk_line(index, past, locale)).collect(),
        not_validated: text("not-validated"),
        again: text("shift-again"),
        library: text("watch-library"),
        keys: text("shift-debrief-keys"),
    }
}

fn floors(shift: &Shift, sum: &Summing<'_>, locale: &Locale) -> Vec<Field> {
    let floor = |(score, floor): (&&str, &Option<(f64, usize)>)| {
        let says = match floor {
            None => locale.text("shift-floor-none"),
            Some((value, talk)) => {
                let band = locale.text(Band::of(*value).key());
                let floor = Message::new("shift-floor").with("band", band);
                let floor = floor.with("number", format!("{value:.0}"));
                locale.say(&floor.with("title", title(shift, *talk)))
            }
        };
        Field { label: locale.text(&format!("score-{score}")), says }
    };
    SCORES.iter().zip(&sum.floors).map(floor).collect()
}

fn money_lines(shift: &Shift, sum: &Summing<'_>, locale: &Locale) -> Vec<Field> {
    let amount = |of: f64| money(locale, &shift.plan.currency, of);
    let spent = Message::new("shift-spent-of");
    let spent = spent.with("spent", amount(sum.spent)).with("budget", amount(shift.plan.budget));
    let handled: f64 = shift.pasts.iter().map(|past| past.transcript.state().clock.handle).sum();
    vec![
        Field { label: locale.text("shift-spent"), says: locale.say(&spent) },
        Field { label: locale.text("shift-minutes"), says: minutes(locale, handled) },
    ]
}

fn promises(shift: &Shift, sum: &Summing<'_>, locale: &Locale) -> Vec<String> {
    let kept: usize = sum.promises.iter().map(|promises| promises.kept).sum();
    let broken = sum.promises.iter().enumerate().flat_map(|(talk, promises)| {
        promises.broken.iter().map(move |what| {
            Message::new("shift-promise-broken").with("what", what).with("title", title(shift, talk))
        })
    });
    let broken: Vec<String> = broken.map(|message| locale.say(&message)).collect();
    let none = kept == 0 && broken.is_empty();
    let first = if none {
        locale.text("shift-promises-none")
    } else {
        locale.say(&Message::new("shift-promises-kept").with("count", kept))
    };
    std::iter::once(first).chain(broken).collect()
}

fn returned(shift: &Shift, sum: &Summing<'_>, locale: &Locale) -> String {
    let Some((talk, came)) = sum.returned else { return locale.text("shift-returned-nobody") };
    let key = match came {
        Came::Kept => "shift-returned-kept",
        Came::Broken => "shift-returned-broken",
        Came::Left => "shift-returned-left",
    };
    locale.say(&Message::new(key).with("title", title(shift, talk)))
}

fn advice(key: &str, mark: Option<(usize, &Mark)>, shift: &Shift, locale: &Locale) -> Page {
    let says = match mark.and_then(|(talk, mark)| Some((shift.pasts.get(talk)?, talk, mark))) {
        None => locale.text(&format!("{key}-none")),
        Some((past, talk, mark)) => {
            let quote = quote(past, mark).map(|words| format!("\n“{words}”")).unwrap_or_default();
            format!("{}{quote}\n{}", locale.say(&mark.reason), title(shift, talk))
        }
    };
    Page { title: locale.text(key), text: says }
}

fn quote(past: &Past, mark: &Mark) -> Option<String> {
    let (turn, span) = (mark.turn?, mark.span?);
    let record = past.transcript.turns.iter().find(|record| record.seq == turn)?;
    let Input::Say(reply) = &record.input else { return None };
    let words: String = reply.chars().skip(span.start).take(span.end.saturating_sub(span.start)).collect();
    Some(words.trim().to_owned()).filter(|words| !words.is_empty())
}

fn talk_line(index: usize, past: &Past, locale: &Locale) -> TalkLine {
    let ending = super::conversation::over_key(&past.transcript);
    let number = |key: &str| locale.say(&Message::new(key).with("number", index + 1));
    let name = if past.returned { "shift-talk-again" } else { "shift-talk" };
    TalkLine {
        path: past.path.clone(),
        title: locale.say(&Message::new(name).with("number", index + 1).with("title", &past.title)),
        says: ending.map(|key| locale.text(key)).unwrap_or_default(),
        debrief: number("shift-talk-debrief"),
        watch: number("shift-talk-watch"),
    }
}

fn title(shift: &Shift, talk: usize) -> String {
    shift.pasts.get(talk).map(|past| past.title.clone()).unwrap_or_default()
}
