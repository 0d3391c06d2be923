//! What cannot be seen in a talk, one quantity at a time: covered, or with its words and its curve.

use std::collections::BTreeSet;

use crate::locale::Locale;
use crate::message::Message;
use crate::session::transcript::Transcript;
pub use crate::session::turn::Quantity;

/// A change smaller than this is none.
const LEAST_CHANGE: f64 = 0.01;

/// One hidden quantity.
#[derive(Clone, Debug, PartialEq)]
pub struct HiddenView {
    /// Which.
    pub of: Quantity,
    /// What it is called.
    pub name: String,
    /// What it is like, way by way: none while it is covered.
    pub levels: Vec<Level>,
    /// What it says while it is covered.
    pub covered: String,
    /// The button that covers or reveals it.
    pub button: String,
}

/// How one quantity stands in one talk.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// In words, with its number.
    pub says: String,
    /// Against the turn before.
    pub change: String,
    /// 0..=1 before the first word and after every turn so far.
    pub curve: Vec<f64>,
}

/// Every hidden quantity of these talks as far as they are shown.
pub(in crate::view) fn hidden(
    talks: &[Transcript],
    uncovered: &BTreeSet<Quantity>,
    locale: &Locale,
) -> Vec<HiddenView> {
    let one = |of: Quantity| {
        let shown = uncovered.contains(&of);
        let name = locale.text(&format!("hidden-{}", of.name()));
        let button = if shown { "hidden-cover" } else { "hidden-show" };
        let talks = talks.iter().filter(|_| shown);
        HiddenView {
            of,
            levels: talks.map(|talk| level(talk, of, locale)).collect(),
            covered: locale.text("hidden-covered"),
            button: locale.say(&Message::new(button).with("name", name.to_lowercase())),
            name,
        }
    };
    Quantity::ALL.into_iter().map(one).collect()
}

fn level(talk: &Transcript, of: Quantity, locale: &Locale) -> Level {
    let states = std::iter::once(&talk.opening.state).chain(talk.turns.iter().map(|turn| &turn.state));
    let curve: Vec<f64> = states.map(|state| state.level(of)).collect();
    let now = curve.last().copied().unwrap_or_default();
    let before = curve.len().checked_sub(2).and_then(|before| curve.get(before)).copied();
    let number = format!("{:.0}", 100.0 * now);
    let says = Message::new("hidden-level").with("amount", locale.text(amount(now))).with("number", number);
    Level { says: locale.say(&says), change: locale.text(change(before, now)), curve }
}

/// How much of something there is, 0..1, as the key of its words.
pub(in crate::view) fn amount(level: f64) -> &'static str {
    match level {
        level if level < 0.08 => "amount-none",
        level if level < 0.28 => "amount-little",
        level if level < 0.5 => "amount-some",
        level if level < 0.75 => "amount-much",
        _ => "amount-most",
    }
}

fn change(before: Option<f64>, now: f64) -> &'static str {
    match before.map(|before| now - before) {
        None => "change-begins",
        Some(by) if by >= LEAST_CHANGE => "change-more",
        Some(by) if by <= -LEAST_CHANGE => "change-less",
        Some(_) => "change-none",
    }
}
