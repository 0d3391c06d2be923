//! The gap: what the trainee took them for against what was, their own rating against the bands.

use std::collections::BTreeMap;

use crate::locale::Locale;
use crate::message::Message;
use crate::replay::Note;
use crate::scenario::Mood;
use crate::scoring::SCORES;
use crate::scoring::band::Band;
use crate::scoring::card::ScoreCard;
use crate::session::transcript::Transcript;
use crate::view::conversation::Sitting;

use super::{Rating, judged};

/// Points of ten within which a guess hits.
const HIT: i32 = 1;
/// From how many points of ten the trainee was sure.
const SURE: i32 = 5;

/// One gap: words first, the numbers behind them for those who ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gap {
    /// What it says.
    pub says: String,
    /// The numbers it comes from.
    pub number: String,
}

/// The step about the gaps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GapView {
    /// What this is for.
    pub lead: String,
    /// Heading over what was felt and what was seen.
    pub felt_heading: String,
    /// How much of what they felt could be seen at all.
    pub shown: String,
    /// Each guess against what was true then; a sentence where there was none.
    pub guesses: Vec<Gap>,
    /// Heading over what was rated and what was measured.
    pub rated_heading: String,
    /// Each own rating against its band; a sentence where there was none.
    pub ratings: Vec<Gap>,
}

/// The gaps of a talk.
pub(super) fn gap(sitting: &Sitting<'_>, card: &ScoreCard, notes: &[Note], locale: &Locale) -> GapView {
    GapView {
        lead: locale.text("gap-lead"),
        felt_heading: locale.text("gap-felt"),
        shown: shown(sitting.case.person.expr, locale),
        guesses: guesses(sitting.transcript, notes, locale),
        rated_heading: locale.text("gap-rated"),
        ratings: ratings(card, own(notes), locale),
    }
}

/// What the trainee last said of the talk themselves.
pub(super) fn own(notes: &[Note]) -> Option<Rating> {
    notes.iter().rev().find_map(|note| if let Note::Rating(own) = note { Some(*own) } else { None })
}

fn shown(expr: f64, locale: &Locale) -> String {
    locale.text(match expr {
        expr if expr >= 0.8 => "gap-shown-openly",
        expr if expr >= 0.45 => "gap-shown-partly",
        _ => "gap-shown-hardly",
    })
}

fn guesses(transcript: &Transcript, notes: &[Note], locale: &Locale) -> Vec<Gap> {
    // The last guess about a turn stands.
    let mut last = BTreeMap::new();
    for note in notes {
        if let Note::Guess { turn, anger, sure } = note {
            last.insert(*turn, (i32::from(*anger), sure.map(i32::from)));
        }
    }
    let each = last.into_iter().map(|(turn, (anger, sure))| guess(turn, anger, sure, transcript, locale));
    let found: Vec<Gap> = each.collect();
    if found.is_empty() { vec![nothing("gap-no-guess", locale)] } else { found }
}

/// One guess against the anger of that moment.
fn guess(turn: u32, guessed: i32, sure: Option<i32>, transcript: &Transcript, locale: &Locale) -> Gap {
    let record = transcript.turns.iter().find(|record| record.seq == turn);
    let state = record.map_or(&transcript.opening.state, |record| &record.state);
    let mood = record.map_or(transcript.opening.mood, |record| record.mood);
    let truly = of_ten(state.feels[0]);
    let key = match guessed - truly {
        off if off.abs() <= HIT && sure.is_none_or(|sure| sure >= SURE) => "gap-guess-hit",
        off if off.abs() <= HIT => "gap-guess-hit-unsure",
        off if off > 0 => "gap-guess-high",
        _ if matches!(mood, Mood::Calm | Mood::Content) => "gap-guess-low-hidden",
        _ => "gap-guess-low",
    };
    let place = if turn == 0 { "gap-at-opening" } else { "gap-at-reply" };
    let place = locale.say(&Message::new(place).with("turn", turn));
    let number = match sure {
        Some(sure) => Message::new("gap-guess-number").with("sure", sure),
        None => Message::new("gap-guess-number-alone"),
    };
    let number = number.with("guess", guessed);
    Gap {
        says: locale.say(&Message::new(key).with("place", place)),
        number: locale.say(&number.with("truly", truly)),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a level of 0..=1")]
fn of_ten(level: f64) -> i32 {
    (10.0 * level).round() as i32
}

fn ratings(card: &ScoreCard, own: Option<Rating>, locale: &Locale) -> Vec<Gap> {
    let Some(own) = own else { return vec![nothing("gap-not-rated", locale)] };
    let each = SCORES.iter().zip(judged(card)).zip(own);
    each.map(|((name, judged), own)| {
        let score = locale.text(&format!("score-{name}"));
        rating(&score, own, judged.score.value(), locale)
    })
    .collect()
}

/// One own rating against its score.
fn rating(score: &str, own: Option<Band>, measured: Option<f64>, locale: &Locale) -> Gap {
    let band = |band: Band| locale.text(band.key());
    let steps = |band: Band| Band::ALL.iter().position(|other| *other == band);
    let (key, message) = match (own, measured) {
        (None, _) => ("gap-rated-none", Message::default()),
        (Some(own), None) => ("gap-measured-none", Message::default().with("own", band(own))),
        (Some(own), Some(value)) => {
            let found = Band::of(value);
            let key = match (steps(own), steps(found)) {
                (mine, other) if mine == other => "gap-rated-same",
                (mine, other) if mine > other => "gap-rated-higher",
                _ => "gap-rated-lower",
            };
            (key, Message::default().with("own", band(own)).with("found", band(found)))
        }
    };
    let says = Message { key: key.to_owned(), ..message }.with("score", score);
    let number = measured.map(|value| Message::new("gap-number").with("number", format!("{value:.0}")));
    Gap { says: locale.say(&says), number: number.map(|number| locale.say(&number)).unwrap_or_default() }
}

fn nothing(key: &str, locale: &Locale) -> Gap {
    Gap { says: locale.text(key), number: String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(anger: f64) -> Transcript {
        let mut transcript = Transcript::default();
        transcript.opening.mood = Mood::Annoyed;
        transcript.opening.state.feels[0] = anger;
        transcript
    }

    #[test]
    fn a_guess_stands_beside_what_was_true_then() {
        let locale = Locale::english();
        let says = |guessed, truly| guess(0, guessed, Some(8), &at(truly), &locale).says;
        assert!(says(8, 0.42).contains("angrier than they were"), "{}", says(8, 0.42));
        assert!(says(2, 0.61).contains("angrier than you took them"), "{}", says(2, 0.61));
        assert!(says(6, 0.61).contains("saw it"), "{}", says(6, 0.61));
        let mut eased = at(0.44);
        eased.opening.mood = Mood::Content;
        let hidden = guess(0, 1, Some(8), &eased, &locale).says;
        assert!(
            hidden.contains("left underneath"),
            "nobody is told they overlooked what was not shown: {hidden}"
        );
        assert!(guess(0, 8, None, &at(0.42), &locale).number.contains("4 of 10"));
    }

    #[test]
    fn an_own_rating_stands_beside_its_band_in_words_first() {
        let locale = Locale::english();
        let says = |own, measured| rating("Listening", own, measured, &locale).says;
        assert!(says(Some(Band::Strong), Some(55.0)).contains("Strong"));
        let same = rating("Listening", Some(Band::Solid), Some(61.0), &locale);
        assert!(same.says.contains("alike") && same.number.contains("61"), "{same:?}");
        assert!(says(Some(Band::Solid), None).contains("no score"), "{}", says(Some(Band::Solid), None));
        assert!(says(None, Some(61.0)).contains("no view"), "{}", says(None, Some(61.0)));
    }
}
