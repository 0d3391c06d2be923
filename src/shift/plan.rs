//! Which customers come in a shift, and how much may be given away in it: drawn from the shelf.

use crate::dice::Dice;
use crate::replay::format::{Plan, Planned};
use crate::scenario::{Scenario, WayOut};

/// Minutes a shift takes, about.
const SHIFT_MINUTES: u32 = 20;
/// Minutes kept for the customer who comes back.
pub(super) const RETURN_MINUTES: u32 = 4;
/// Customers before the one who comes back.
const FEWEST: usize = 2;
const MOST: usize = 4;
/// Share of what could be given away beyond what is needed.
const SPARE: f64 = 0.35;
/// A budget is a multiple of this.
const ROUND: f64 = 5.0;
/// Seeds of persons are short enough to be told to a colleague.
const SEEDS: usize = 1_000_000;

/// The shift that `seed` draws from this shelf; none where there is nothing to draw from. All its
/// customers are of one currency, since there is one budget.
pub fn plan(shelf: &[Scenario], seed: u64) -> Option<Plan> {
    let mut dice = Dice::new(seed, "shift");
    let mut drawn = shuffled(shelf, &mut dice);
    let currency = commonest_currency(&drawn)?;
    drawn.retain(|scenario| currency_of(scenario) == currency);
    let chosen = fitting(&drawn);
    let customers = chosen.iter().map(|scenario| Planned {
        scenario: scenario.id.clone(),
        seed: u64::try_from(dice.index(SEEDS)).unwrap_or_default(),
        minutes: scenario.minutes,
    });
    let customers = customers.collect();
    Some(Plan { seed, customers, budget: budget(&chosen), currency: currency.to_owned() })
}

fn shuffled<'a>(shelf: &'a [Scenario], dice: &mut Dice) -> Vec<&'a Scenario> {
    let mut left: Vec<&Scenario> = shelf.iter().filter(|scenario| !scenario.contacts.is_empty()).collect();
    let mut drawn = Vec::new();
    while !left.is_empty() {
        drawn.push(left.remove(dice.index(left.len())));
    }
    drawn
}

fn currency_of(scenario: &Scenario) -> &str {
    scenario.contacts.first().map_or("", |contact| contact.currency.as_str())
}

/// The currency of most scenarios; of two alike the one that was drawn first.
fn commonest_currency<'a>(drawn: &[&'a Scenario]) -> Option<&'a str> {
    let count = |currency: &str| drawn.iter().filter(|other| currency_of(other) == currency).count();
    let currencies = drawn.iter().rev().map(|scenario| currency_of(scenario));
    currencies.max_by_key(|currency| count(currency))
}

/// As many as fit into the time, and two at least: where there is one customer, another of them.
fn fitting<'a>(drawn: &[&'a Scenario]) -> Vec<&'a Scenario> {
    let mut chosen: Vec<&Scenario> = Vec::new();
    let mut minutes = RETURN_MINUTES;
    for scenario in drawn {
        let fits = minutes + scenario.minutes <= SHIFT_MINUTES;
        if chosen.len() < MOST && (fits || chosen.len() < FEWEST) {
            minutes += scenario.minutes;
            chosen.push(scenario);
        }
    }
    if let [one] = chosen.as_slice() {
        chosen.push(*one);
    }
    chosen
}

/// Enough to put every matter right, and not enough to give everything to everybody.
fn budget(chosen: &[&Scenario]) -> f64 {
    let both = chosen.iter().map(|scenario| (needed(scenario), dearest(scenario)));
    let (needed, dearest) = both.fold((0.0, 0.0), |(some, all), (need, most)| (some + need, all + most));
    let wanted: f64 = needed + SPARE * (dearest - needed).max(0.0);
    ((wanted / ROUND).ceil() * ROUND).max(ROUND)
}

/// What the best way out within the seat's authority costs.
fn needed(scenario: &Scenario) -> f64 {
    let fit = |way: &WayOut| way.fits.get("main").copied().unwrap_or_default();
    let mut best: Option<&WayOut> = None;
    for way in ways(scenario) {
        let better = |other: &WayOut| (fit(way), -way.costs_us) > (fit(other), -other.costs_us);
        if best.is_none_or(better) {
            best = Some(way);
        }
    }
    best.map_or(0.0, WayOut::own_cost)
}

fn dearest(scenario: &Scenario) -> f64 {
    ways(scenario).map(WayOut::own_cost).fold(0.0, f64::max)
}

fn ways(scenario: &Scenario) -> impl Iterator<Item = &WayOut> {
    let contact = scenario.contacts.first();
    contact.into_iter().flat_map(|contact| &contact.ways_out).filter(|way| way.own_cost() > 0.0)
}
