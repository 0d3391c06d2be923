//! One way a talk went, or two beside each other: what they share, where they part, what each came to.

use super::{Watched, Watching};
use crate::locale::Locale;
use crate::message::Message;
use crate::scoring::card::{Judged, ScoreCard};
use crate::scoring::{SCORES, band::Band, score};
use crate::session::input::Input;
use crate::view::conversation::{Aside, ConversationView, Sitting, conversation};
use crate::view::words::{Field, money};

/// One way a talk went, up to the turn that is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct WayView {
    /// What it is called, where there are two.
    pub name: String,
    /// The talk up to the turn; beside another way, what both have in common is left out.
    pub talk: ConversationView,
    /// Words said in the turn that is shown.
    pub words_said: usize,
    /// What it came to, beside another way.
    pub came_to: Vec<Field>,
}

/// Of two ways: what they share.
#[derive(Clone, Debug, PartialEq)]
pub struct Parting {
    /// Where they part, in words.
    pub says: String,
    /// Turns both have; none of two different talks.
    pub shared: Option<usize>,
    /// The talk up to there, or up to the turn that is shown where that is earlier.
    pub talk: Option<ConversationView>,
    /// Heading over what each came to.
    pub came_to: String,
}

pub(super) fn ways(watching: &Watching, locale: &Locale) -> Vec<WayView> {
    let two = watching.other.is_some();
    let shared = watching.shared().unwrap_or(0);
    let way = |(index, way): (usize, &Watched)| {
        let mut talk = talk_until(way, watching.at, locale);
        if two && shared_is_shown(watching) {
            talk.said.drain(..said_until(way, shared.min(watching.at)).min(talk.said.len()));
        }
        let names = ["watch-first-way", "watch-second-way"];
        let name = names.get(index).filter(|_| two).map(|key| locale.text(key)).unwrap_or_default();
        let came_to = if two { came_to(way, locale) } else { Vec::new() };
        WayView { name, talk, words_said: words_said(way, watching.at), came_to }
    };
    watching.watched_ways().enumerate().map(way).collect()
}

pub(super) fn parting(watching: &Watching, locale: &Locale) -> Option<Parting> {
    watching.other.as_ref()?;
    let shared = watching.shared();
    let says = match shared {
        None => Message::new("watch-strangers"),
        Some(0) => Message::new("watch-part-at-start"),
        Some(shared) => Message::new("watch-part").with("turn", shared),
    };
    let talk = shared.map(|shared| talk_until(&watching.one, shared.min(watching.at), locale));
    Some(Parting { says: locale.say(&says), shared, talk, came_to: locale.text("watch-came-to") })
}

fn shared_is_shown(watching: &Watching) -> bool {
    watching.shared().is_some()
}

/// The talk as it stood after turn `at`.
fn talk_until(way: &Watched, at: usize, locale: &Locale) -> ConversationView {
    let transcript = way.until(at);
    let lines = &way.lines[..(transcript.turns.len() + 1).min(way.lines.len())];
    let (title, case) = (&way.title, &way.case);
    let sitting = Sitting { title, case, transcript: &transcript, lines, hearing: None, notices: &[] };
    conversation(&sitting, &Aside { trade: &way.trade, ..Aside::default() }, locale)
}

/// How many things are said and done up to turn `at`: the opening, each reply, each answer.
fn said_until(way: &Watched, at: usize) -> usize {
    let answers = way.lines.iter().skip(1).take(at).filter(|line| !line.is_empty()).count();
    1 + at + answers
}

fn words_said(way: &Watched, at: usize) -> usize {
    let count = |text: &str| text.split_whitespace().count();
    let answer = way.lines.get(at).map_or(0, |line| count(line));
    let turn = at.checked_sub(1).and_then(|index| way.transcript.turns.get(index));
    let reply = turn.map_or(0, |turn| if let Input::Say(reply) = &turn.input { count(reply) } else { 4 });
    answer + reply
}

/// Ending, three scores as bands, money and what the customer would say.
fn came_to(way: &Watched, locale: &Locale) -> Vec<Field> {
    let card = score(&way.case, &way.transcript);
    let field = |key: &str, says: String| Field { label: locale.text(key), says };
    let over = crate::view::conversation::over_key(&way.transcript).unwrap_or("watch-not-over");
    let given = money(locale, &way.case.contact.currency, card.ledger.given);
    let mut fields = vec![field("watch-ending", locale.text(over))];
    let judged = [&card.listening, &card.acknowledgement, &card.resolution_cost];
    fields.extend(SCORES.iter().zip(judged).map(|(name, judged)| Field {
        label: locale.text(&format!("score-{name}")),
        says: band(judged, locale),
    }));
    fields.push(field("watch-given", given));
    fields.extend(customer_says(&card).map(|says| field("watch-customer-says", locale.say(&says))));
    fields
}

fn customer_says(card: &ScoreCard) -> Option<Message> {
    card.customer_says.map(|says| Message::new("debrief-customer-says").with("says", says))
}

fn band(judged: &Judged, locale: &Locale) -> String {
    let key = judged.score.value().map_or("watch-not-scored", |score| Band::of(score).key());
    locale.text(key)
}
