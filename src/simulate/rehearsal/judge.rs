//! Whether a rehearsal came out as expected, and what happened instead: one function a kind of expectation.

use super::Otherwise;
use super::stretch::Stretch;
use crate::listen::act::Act;
use crate::listen::{Asked, HeardAct};
use crate::message::Message;
use crate::scenario::{Changes, Degree, End, Expectation, Points};
use crate::scoring::SCORES;
use crate::scoring::card::ScoreCard;
use crate::session::turn::{Ending, Event, Quantity};

/// A fact is taken up from this level on: less is its own words handed back.
const TAKEN_UP: f64 = 0.5;
/// Who gives so many of 10 points is content.
const CONTENT: u8 = 6;
/// Changes this close to the least are as large.
const NOTHING: f64 = 1e-9;

/// What happened otherwise with the first of the stretches with which something did.
pub(super) fn otherwise(expectation: &Expectation, stretches: &[Stretch]) -> Option<Otherwise> {
    if let Expectation::Within(points) = expectation {
        return apart(*points, stretches);
    }
    let differs = |stretch: &Stretch| instead(expectation, stretch).map(|what| stretch.otherwise(what));
    stretches.iter().find_map(differs)
}

/// What happened instead in one stretch.
fn instead(expectation: &Expectation, stretch: &Stretch) -> Option<Message> {
    match expectation {
        Expectation::Lowers(changes) => unmoved(*changes, -1.0, stretch),
        Expectation::Raises(changes) => unmoved(*changes, 1.0, stretch),
        Expectation::Reveals(id) => (!tells(stretch, id)).then(|| named("rehearsal-not-told", id)),
        Expectation::KeepsBack(id) => tells(stretch, id).then(|| named("rehearsal-told", id)),
        Expectation::HeardAs(act) => (!does(stretch, *act)).then(|| named("rehearsal-not-heard", act.name())),
        Expectation::NotHeardAs(act) => does(stretch, *act).then(|| named("rehearsal-heard", act.name())),
        Expectation::TakesUp(id) => (!takes_up(stretch, id)).then(|| named("rehearsal-not-taken-up", id)),
        Expectation::AsksAbout(id) => (!asks_about(stretch, id)).then(|| named("rehearsal-not-asked", id)),
        Expectation::Offers(id) => (!offers(stretch, id)).then(|| named("rehearsal-not-offered", id)),
        // Seen over all wordings at once.
        Expectation::Within(_) => None,
        _ => in_the_end(expectation, stretch, &stretch.card()),
    }
}

/// What the talk comes to, as it stands after the last line.
fn in_the_end(expectation: &Expectation, stretch: &Stretch, card: &ScoreCard) -> Option<Message> {
    let says = card.customer_says.unwrap_or_default();
    let satisfied = || Message::new("rehearsal-says").with("says", says);
    let money = |key: &str, amount: f64| Message::new(key).with("amount", stretch.money(amount));
    let ledger = &card.ledger;
    match expectation {
        Expectation::Ends(end) => (!ends(*end, stretch, card)).then(|| ended(stretch, card)),
        Expectation::Settled => (!card.resolved).then(|| Message::new("rehearsal-unsettled")),
        Expectation::Unsettled => card.resolved.then(|| Message::new("rehearsal-settled")),
        Expectation::CostsUsUnder(most) => {
            (ledger.company_cost >= *most).then(|| money("rehearsal-costs-us", ledger.company_cost))
        }
        Expectation::CostsThemUnder(most) => {
            (ledger.customer_cost >= *most).then(|| money("rehearsal-costs-them", ledger.customer_cost))
        }
        Expectation::SatisfactionAtLeast(least) => (u32::from(says) < *least).then(satisfied),
        Expectation::SatisfactionAtMost(most) => (u32::from(says) > *most).then(satisfied),
        Expectation::ScoresAtLeast(points) => beyond(*points, card, |score, least| score < least),
        Expectation::ScoresAtMost(points) => beyond(*points, card, |score, most| score > most),
        _ => None,
    }
}

fn named(key: &str, id: &str) -> Message {
    Message::new(key).with("id", id)
}

/// The first of the changes that is too small; `sign` says which way it should go.
fn unmoved(changes: Changes, sign: f64, stretch: &Stretch) -> Option<Message> {
    let Changes { anger, anxiety, disappointment, shame, heard, trust } = changes;
    let wanted = [
        (Quantity::Anger, anger),
        (Quantity::Anxiety, anxiety),
        (Quantity::Disappointment, disappointment),
        (Quantity::Shame, shame),
        (Quantity::Heard, heard),
        (Quantity::Trust, trust),
    ];
    wanted.into_iter().find_map(|(of, degree)| too_little(of, degree?, sign, stretch))
}

fn too_little(of: Quantity, degree: Degree, sign: f64, stretch: &Stretch) -> Option<Message> {
    let (before, after) = (stretch.before.level(of), stretch.state().level(of));
    let moved = sign * (after - before);
    let percent = |level: f64| format!("{:.0}", 100.0 * level);
    (moved + NOTHING < degree.number()).then(|| {
        Message::new("rehearsal-moved")
            .with("of", of.name())
            .with("before", percent(before))
            .with("after", percent(after))
            .with("degree", degree.name())
            .with("by", percent(degree.number()))
    })
}

fn tells(stretch: &Stretch, item: &str) -> bool {
    stretch.events().any(|event| matches!(event, Event::Told(told) if told == item))
}

fn acts(stretch: &Stretch) -> impl Iterator<Item = &HeardAct> {
    stretch.heard().flat_map(|heard| &heard.acts)
}

fn does(stretch: &Stretch, wanted: Act) -> bool {
    acts(stretch).any(|act| act.act == wanted)
}

fn takes_up(stretch: &Stretch, wanted: &str) -> bool {
    let is = |event: &Event| matches!(event, Event::TakenUp { item, level, .. } if item == wanted && *level >= TAKEN_UP);
    stretch.events().any(is)
}

fn asks_about(stretch: &Stretch, topic: &str) -> bool {
    let asked = |asked: &Asked| matches!(asked, Asked::Topic(found) if found == topic);
    acts(stretch).any(|act| act.topics.iter().any(|found| found == topic))
        || stretch.heard().any(|heard| heard.asked.iter().any(asked))
}

fn offers(stretch: &Stretch, way: &str) -> bool {
    acts(stretch).any(|act| act.way.as_deref() == Some(way) && act.act != Act::Refusal)
}

fn ends(end: End, stretch: &Stretch, card: &ScoreCard) -> bool {
    let left = matches!(card.ending, Some(Ending::WalkedOut | Ending::Stopped));
    match end {
        End::Content => {
            stretch.is_over()
                && !left
                && card.resolved
                && card.customer_says.is_some_and(|says| says >= CONTENT)
        }
        End::Goodbye => card.ending == Some(Ending::Closed),
        End::WalksOut => card.ending == Some(Ending::WalkedOut),
        End::HandedOver => card.ending == Some(Ending::Transferred),
        End::Stays => !stretch.is_over(),
    }
}

fn ended(stretch: &Stretch, card: &ScoreCard) -> Message {
    let ending = match card.ending.filter(|_| stretch.is_over()) {
        None => "goes-on",
        Some(Ending::Closed) => "closed",
        Some(Ending::Ended) => "ended",
        Some(Ending::WalkedOut) => "walked-out",
        Some(Ending::Transferred) => "transferred",
        Some(Ending::Limit) => "limit",
        Some(Ending::Stopped) => "stopped",
    };
    Message::new("rehearsal-ended")
        .with("ending", ending)
        .with("settled", if card.resolved { "yes" } else { "no" })
        .with("says", card.customer_says.unwrap_or_default())
}

/// A talk without a score counts as 0 in it.
fn scores(card: &ScoreCard) -> [f64; 3] {
    [&card.listening, &card.acknowledgement, &card.resolution_cost]
        .map(|judged| judged.score.value().unwrap_or_default())
}

fn beyond(points: Points, card: &ScoreCard, is_beyond: fn(f64, f64) -> bool) -> Option<Message> {
    let each = points.each().into_iter().zip(scores(card)).zip(SCORES);
    let found =
        each.into_iter().find(|((limit, score), _)| limit.is_some_and(|limit| is_beyond(*score, limit)));
    found.map(|((_, score), name)| {
        Message::new("rehearsal-score").with("score", name).with("points", format!("{score:.0}"))
    })
}

/// The first score in which two wordings lie further apart.
fn apart(points: f64, stretches: &[Stretch]) -> Option<Otherwise> {
    let cards: Vec<[f64; 3]> = stretches.iter().map(|stretch| scores(&stretch.card())).collect();
    SCORES.iter().enumerate().find_map(|(score, name)| {
        let by_score = |one: &usize, other: &usize| cards[*one][score].total_cmp(&cards[*other][score]);
        let (low, high) = ((0..cards.len()).min_by(by_score)?, (0..cards.len()).max_by(by_score)?);
        let (lowest, highest) = (cards[low][score], cards[high][score]);
        (highest - lowest > points + NOTHING).then(|| {
            let what = Message::new("rehearsal-apart")
                .with("score", name)
                .with("low", format!("{lowest:.0}"))
                .with("high", format!("{highest:.0}"))
                .with("wording", stretches[high].wording());
            stretches[low].otherwise(what)
        })
    })
}
