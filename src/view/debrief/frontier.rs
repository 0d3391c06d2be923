//! The frontier as a picture: what each end costs the customer and the company, and where this talk lies.

use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::{Case, RightEnd};
use crate::scoring::card::{FrontierOf, FrontierPoint, ScoreCard};
use crate::scoring::ledger::Point;
use crate::view::conversation::Sitting;
use crate::view::debrief::better::was_done;
use crate::view::words::{money, way};

/// Room at the edges of the picture, as a share of it.
const EDGE: f64 = 0.08;
/// Spots nearer than this share one caption.
const TOUCHING: f32 = 0.05;
/// Share of the way from best to worst within which a talk counts as at the best.
const NEAR: f64 = 0.08;

/// The picture: places in a square of 1 by 1, the origin at the top left. Left is cheap for them, low is
/// cheap for the company.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Frontier {
    /// Heading.
    pub title: String,
    /// What the picture says, in one or two sentences.
    pub says: String,
    /// Under the axis from left to right.
    pub across: String,
    /// Beside the axis from low to high.
    pub up: String,
    /// The places.
    pub spots: Vec<Spot>,
}

/// One end in the picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spot {
    /// What it is.
    pub kind: SpotKind,
    /// Number in the picture, which the list explains.
    pub number: usize,
    /// What stands beside it in the picture: its number, with those that lie at the same place; empty where
    /// another spot says it.
    pub caption: String,
    /// What it is called.
    pub label: String,
    /// What it costs both, in words and money.
    pub says: String,
    /// Where it lies, 0..=1 both.
    pub at: [f32; 2],
}

/// What an end in the picture is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SpotKind {
    /// A way out, had it been taken alone and well.
    #[default]
    Way,
    /// A way out that is not allowed here.
    Forbidden,
    /// The best end there was.
    Best,
    /// The worst.
    Worst,
    /// This talk.
    Talk,
}

/// The picture of this talk among what was reachable.
pub(super) fn frontier(card: &ScoreCard, sitting: &Sitting<'_>, locale: &Locale) -> Frontier {
    let case = sitting.case;
    let points: Vec<&FrontierPoint> = card.frontier.iter().collect();
    let shown = points.iter().filter(|found| !is_a_way_as_well(found, &points));
    let spots = shown.zip(1..).map(|(found, number)| {
        let (kind, label) = named(found, &points, case, locale);
        let (says, at) = (says(&found.point, case, locale), place(&found.point, &points));
        Spot { kind, number, label, says, at, caption: String::new() }
    });
    let mut spots: Vec<Spot> = spots.collect();
    caption(&mut spots);
    Frontier {
        title: locale.text("frontier-title"),
        says: verdict(card, sitting, locale),
        across: locale.text("frontier-across"),
        up: locale.text("frontier-up"),
        spots,
    }
}

/// Spots that lie on each other share one caption.
fn caption(spots: &mut [Spot]) {
    let places: Vec<([f32; 2], usize)> = spots.iter().map(|spot| (spot.at, spot.number)).collect();
    let touch = |one: [f32; 2], other: [f32; 2]| {
        (one[0] - other[0]).abs() < TOUCHING && (one[1] - other[1]).abs() < TOUCHING
    };
    for index in 0..spots.len() {
        let (at, _) = places[index];
        if places[..index].iter().any(|(other, _)| touch(*other, at)) {
            continue;
        }
        let here = places[index..].iter().filter(|(other, _)| touch(*other, at));
        let numbers: Vec<String> = here.map(|(_, number)| number.to_string()).collect();
        let is_talk = spots[index].kind == SpotKind::Talk;
        let own = || format!("{} {}", numbers.join(", "), spots[index].label);
        let caption = if is_talk { own() } else { numbers.join(", ") };
        spots[index].caption = caption;
    }
}

/// The best and the worst end are no spots of their own where one way alone leads there.
fn is_a_way_as_well(found: &FrontierPoint, all: &[&FrontierPoint]) -> bool {
    let is_end = matches!(found.of, FrontierOf::Best | FrontierOf::Worst);
    is_end && all.iter().any(|other| matches!(other.of, FrontierOf::Way(_)) && is_same(other, found))
}

/// Whether two ends cost both sides the same, to the penny.
fn is_same(one: &FrontierPoint, other: &FrontierPoint) -> bool {
    let near = |one: f64, other: f64| (one - other).abs() < 0.005;
    near(one.point.customer_cost, other.point.customer_cost) && near(one.point.net, other.point.net)
}

fn named(found: &FrontierPoint, all: &[&FrontierPoint], case: &Case, locale: &Locale) -> (SpotKind, String) {
    let is_also = |of: FrontierOf| all.iter().any(|other| other.of == of && is_same(other, found));
    let of_way = |key: &'static str, id: &str| locale.say(&Message::new(key).with("way", way(case, id)));
    match &found.of {
        FrontierOf::Way(id) if is_forbidden(case, id) => {
            (SpotKind::Forbidden, of_way("frontier-forbidden", id))
        }
        FrontierOf::Way(id) if is_also(FrontierOf::Best) => (SpotKind::Best, of_way("frontier-way-best", id)),
        FrontierOf::Way(id) if is_also(FrontierOf::Worst) => {
            (SpotKind::Worst, of_way("frontier-way-worst", id))
        }
        FrontierOf::Way(id) => (SpotKind::Way, way(case, id).to_owned()),
        FrontierOf::Best => (SpotKind::Best, locale.text("frontier-best")),
        FrontierOf::Worst => (SpotKind::Worst, locale.text("frontier-worst")),
        FrontierOf::Talk => (SpotKind::Talk, locale.text("frontier-talk")),
    }
}

fn is_forbidden(case: &Case, id: &str) -> bool {
    matches!(&case.contact.right_end, Some(RightEnd::ReasonedNo { forbidden, .. })
        if forbidden.iter().any(|way| way == id))
}

fn says(point: &Point, case: &Case, locale: &Locale) -> String {
    let sum = |amount: f64| money(locale, &case.contact.currency, amount);
    let both = Message::new("frontier-point").with("theirs", sum(point.customer_cost));
    locale.say(&both.with("kept", sum(point.net)))
}

/// Where a point lies among the others: what they pay to the right, what is left for us downwards.
fn place(point: &Point, all: &[&FrontierPoint]) -> [f32; 2] {
    let theirs = |point: &Point| point.customer_cost;
    let kept = |point: &Point| point.net;
    let share = |value: f64, of: fn(&Point) -> f64| {
        let values = || all.iter().map(|found| of(&found.point));
        let (least, most) = (values().fold(f64::MAX, f64::min), values().fold(f64::MIN, f64::max));
        if most - least < 0.005 { 0.5 } else { EDGE + (1.0 - 2.0 * EDGE) * (value - least) / (most - least) }
    };
    #[expect(clippy::cast_possible_truncation, reason = "a place in a picture")]
    [share(theirs(point), theirs) as f32, share(kept(point), kept) as f32]
}

/// What the picture says: at the best, or which end would have been better for whom.
fn verdict(card: &ScoreCard, sitting: &Sitting<'_>, locale: &Locale) -> String {
    let (here, best, worst) = (card.ledger.point(), card.ledger.best, card.ledger.worst);
    let near = |off: f64, whole: f64| off <= NEAR * whole.max(0.01);
    let theirs = near(here.customer_cost - best.customer_cost, worst.customer_cost - best.customer_cost);
    let ours = near(best.net - here.net, best.net - worst.net);
    let sentence = locale.text(match (theirs, ours) {
        (true, true) => "frontier-at-best",
        (true, false) => "frontier-dear-for-us",
        (false, true) => "frontier-dear-for-them",
        (false, false) => "frontier-dear-for-both",
    });
    let better = better_way(card, sitting.case).filter(|_| !(theirs && ours));
    let better = better.map(|id| {
        let key = if was_done(id, sitting.transcript) { "frontier-better-sooner" } else { "frontier-better" };
        locale.say(&Message::new(key).with("way", way(sitting.case, id)))
    });
    std::iter::once(sentence).chain(better).collect::<Vec<_>>().join(" ")
}

/// The allowed way that would have been better for both, the best of them.
fn better_way<'a>(card: &'a ScoreCard, case: &Case) -> Option<&'a str> {
    let here = card.ledger.point();
    let mut best: Option<(&str, f64)> = None;
    for found in &card.frontier {
        let FrontierOf::Way(id) = &found.of else { continue };
        let (theirs, ours) = (here.customer_cost - found.point.customer_cost, found.point.net - here.net);
        let better = theirs > 0.005 && ours > 0.005 && !is_forbidden(case, id);
        if better && best.is_none_or(|(_, most)| theirs + ours > most) {
            best = Some((id, theirs + ours));
        }
    }
    best.map(|(id, _)| id)
}
