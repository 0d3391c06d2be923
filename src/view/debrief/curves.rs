//! The talk again with what was hidden: lines over the turns, as plain data to be painted or read.

use crate::locale::Locale;
use crate::message::Message;
use crate::session::heard_enough;
use crate::session::turn::Snapshot;
use crate::view::conversation::{Sitting, mood_shown};

use super::story::{TurnStory, story};

/// A level below which a feeling was never there.
const LEAST_FELT: f64 = 0.05;
/// Least distance between two labels, as a share of the chart's height.
const LABELS_APART: f32 = 0.14;

/// The talk again: two charts over the same turns, and what to say of each moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TalkAgain {
    /// What there is to see.
    pub lead: String,
    /// Anger, worry, disappointment and shame.
    pub feelings: Chart,
    /// Trust, and how far they felt heard.
    pub standing: Chart,
    /// The moment before the first reply, then one for each turn.
    pub moments: Vec<Moment>,
    /// Index of the moment that moved them most.
    pub turning_point: usize,
    /// The mark on that moment.
    pub turning: String,
    /// The button that shows the numbers.
    pub show_numbers: String,
    /// The button that hides them.
    pub hide_numbers: String,
    /// The button to the moment before.
    pub earlier: String,
    /// The button to the moment after.
    pub later: String,
    /// What to say of a turn in which nothing moved.
    pub nothing_moved: String,
}

/// Lines over the turns in a square of 1 by 1, the origin at the top left.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// The lines, the highest end first.
    pub curves: Vec<Curve>,
    /// What was never there, in words.
    pub absent: Option<String>,
    /// What its dotted line means, where it has one that needs a word.
    pub note: Option<String>,
}

/// One line of a chart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curve {
    /// What it shows.
    pub of: Level,
    /// Its label.
    pub name: String,
    /// The level at each moment, 0..=1.
    pub levels: Vec<f64>,
    /// The same as places in the chart: x to the right, y downwards, 0..=1 both.
    pub points: Vec<[f32; 2]>,
    /// Where its label stands at the right, y downwards, 0..=1.
    pub label_at: f32,
}

/// A hidden level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Level {
    /// Anger.
    #[default]
    Anger,
    /// Worry.
    Worry,
    /// Disappointment.
    Disappointment,
    /// Shame.
    Shame,
    /// Trust.
    Trust,
    /// Feels heard.
    Heard,
    /// How far they had to feel heard for a way out to do its full good.
    Enough,
}

impl Level {
    /// The four feelings, in the order of every array of feelings.
    const FEELINGS: [Self; 4] = [Self::Anger, Self::Worry, Self::Disappointment, Self::Shame];
    /// How they stand to the trainee.
    const STANDING: [Self; 2] = [Self::Trust, Self::Heard];
    /// What is shown apart: short talks need little, and the line says how much.
    const APART: [Self; 3] = [Self::Trust, Self::Heard, Self::Enough];

    /// Lengths of stroke and gap in points, so that no line needs its colour; empty for a whole one.
    pub fn dashes(self) -> &'static [f32] {
        match self {
            Self::Anger | Self::Trust => &[],
            Self::Worry | Self::Heard => &[9.0, 5.0],
            Self::Disappointment | Self::Enough => &[2.0, 4.0],
            Self::Shame => &[12.0, 4.0, 2.0, 4.0],
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Anger => "level-anger",
            Self::Worry => "level-worry",
            Self::Disappointment => "level-disappointment",
            Self::Shame => "level-shame",
            Self::Trust => "level-trust",
            Self::Heard => "level-heard",
            Self::Enough => "level-enough",
        }
    }

    fn of(self, state: &Snapshot) -> f64 {
        match self {
            Self::Anger => state.feels[0],
            Self::Worry => state.feels[1],
            Self::Disappointment => state.feels[2],
            Self::Shame => state.feels[3],
            Self::Trust => state.trust,
            Self::Heard => state.heard,
            Self::Enough => heard_enough(state),
        }
    }
}

/// One moment of the talk: what was said, what it did and why.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Moment {
    /// The turn; 0 before the first reply.
    pub turn: u32,
    /// Which moment it is.
    pub title: String,
    /// What was said and why it moved them.
    pub story: TurnStory,
    /// How they seemed then.
    pub mood: String,
    /// Every level in words with its number, for those who ask.
    pub numbers: Vec<String>,
    /// The whole moment in one line, for who cannot see the chart.
    pub says: String,
}

/// The talk of this sitting, again.
pub(super) fn talk_again(sitting: &Sitting<'_>, locale: &Locale) -> TalkAgain {
    let text = |key: &str| locale.text(key);
    let states = states(sitting);
    TalkAgain {
        lead: text("again-lead"),
        feelings: chart("again-feelings", &Level::FEELINGS, &states, locale),
        standing: chart("again-standing", &Level::APART, &states, locale),
        moments: moments(sitting, &states, locale),
        turning_point: turning_point(&states),
        turning: text("again-turning"),
        show_numbers: text("again-numbers-show"),
        hide_numbers: text("again-numbers-hide"),
        earlier: text("again-earlier"),
        later: text("again-later"),
        nothing_moved: text("debrief-story-nothing"),
    }
}

fn states<'a>(sitting: &Sitting<'a>) -> Vec<&'a Snapshot> {
    let turns = sitting.transcript.turns.iter().map(|turn| &turn.state);
    std::iter::once(&sitting.transcript.opening.state).chain(turns).collect()
}

fn chart(title: &str, levels: &[Level], states: &[&Snapshot], locale: &Locale) -> Chart {
    let (mut curves, mut absent) = (Vec::new(), Vec::new());
    for level in levels {
        let curve = curve(*level, states, locale);
        if curve.levels.iter().any(|level| *level >= LEAST_FELT) {
            curves.push(curve);
        } else if *level != Level::Enough {
            absent.push(*level);
        }
    }
    place_labels(&mut curves);
    let note = curves.iter().any(|curve| curve.of == Level::Enough).then(|| locale.text("again-enough"));
    Chart { title: locale.text(title), curves, absent: never_there(&absent, locale), note }
}

fn never_there(absent: &[Level], locale: &Locale) -> Option<String> {
    let names: Vec<String> = absent.iter().map(|level| locale.text(level.key()).to_lowercase()).collect();
    match absent {
        [] => None,
        [Level::Heard] => Some(locale.text("again-never-heard")),
        [Level::Trust] => Some(locale.text("again-never-trusting")),
        _ => Some(locale.say(&Message::new("again-absent").with("levels", names.join(", ")))),
    }
}

fn curve(of: Level, states: &[&Snapshot], locale: &Locale) -> Curve {
    let levels: Vec<f64> = states.iter().map(|state| of.of(state)).collect();
    let points: Vec<[f32; 2]> =
        levels.iter().enumerate().map(|(index, level)| [across(index, levels.len()), down(*level)]).collect();
    let label_at = points.last().map_or(0.5, |point| point[1]);
    Curve { of, name: locale.text(of.key()), levels, points, label_at }
}

/// Where a moment lies from left to right, 0..=1.
#[expect(clippy::cast_precision_loss, reason = "a talk has few turns")]
pub fn across(index: usize, moments: usize) -> f32 {
    index as f32 / (moments.saturating_sub(1)).max(1) as f32
}

#[expect(clippy::cast_possible_truncation, reason = "a place in a picture")]
fn down(level: f64) -> f32 {
    1.0 - level.clamp(0.0, 1.0) as f32
}

/// Labels stand at the ends of their lines, moved apart where two ends meet.
fn place_labels(curves: &mut [Curve]) {
    curves.sort_by(|one, other| one.label_at.total_cmp(&other.label_at));
    let mut least = 0.0_f32;
    for curve in curves.iter_mut() {
        curve.label_at = curve.label_at.max(least);
        least = curve.label_at + LABELS_APART;
    }
    let mut most = 1.0_f32;
    for curve in curves.iter_mut().rev() {
        curve.label_at = curve.label_at.min(most);
        most = curve.label_at - LABELS_APART;
    }
}

/// The moment at which feelings, trust and being heard moved most together.
fn turning_point(states: &[&Snapshot]) -> usize {
    let moved = |pair: &[&Snapshot]| {
        let levels = Level::FEELINGS.iter().chain(&Level::STANDING);
        levels.map(|level| (level.of(pair[1]) - level.of(pair[0])).abs()).sum::<f64>()
    };
    let mut most = (0, 0.0);
    for (index, pair) in states.windows(2).enumerate() {
        let size = moved(pair);
        if size > most.1 {
            most = (index + 1, size);
        }
    }
    most.0
}

fn moments(sitting: &Sitting<'_>, states: &[&Snapshot], locale: &Locale) -> Vec<Moment> {
    let transcript = sitting.transcript;
    let opening = TurnStory {
        customer: sitting.lines.first().cloned().unwrap_or_default(),
        reasons: vec![locale.text("again-opening-why")],
        ..TurnStory::default()
    };
    let stories = std::iter::once(opening).chain(story(sitting, locale));
    let turns = std::iter::once((0, transcript.opening.mood))
        .chain(transcript.turns.iter().map(|turn| (turn.seq, turn.mood)));
    let each = stories.zip(turns).zip(states).enumerate();
    each.map(|(index, ((story, (turn, mood)), state))| {
        let before = index.checked_sub(1).map(|before| states[before]);
        let title = title(turn, locale);
        let mood = mood_shown(mood, sitting.case.contact.channel, locale);
        let numbers = numbers(state, before, locale);
        let says = format!("{title}. {mood}. {}", numbers.join(", "));
        Moment { turn, title, story, mood, numbers, says }
    })
    .collect()
}

fn title(turn: u32, locale: &Locale) -> String {
    if turn == 0 {
        return locale.text("again-opening");
    }
    locale.say(&Message::new("debrief-turn").with("turn", turn))
}

/// Every level that is or was there, of ten, with what it was before.
fn numbers(state: &Snapshot, before: Option<&Snapshot>, locale: &Locale) -> Vec<String> {
    let of_ten = |level: f64| format!("{:.1}", 10.0 * level);
    let levels = Level::FEELINGS.iter().chain(&Level::STANDING);
    let there = levels.filter_map(|level| {
        let (now, then) = (level.of(state), before.map(|before| level.of(before)));
        if now < LEAST_FELT && then.is_none_or(|then| then < LEAST_FELT) {
            return None;
        }
        let (now, then) = (of_ten(now), then.map(of_ten).filter(|then| *then != of_ten(now)));
        let key = if then.is_some() { "again-number-moved" } else { "again-number" };
        let number = Message::new(key).with("level", locale.text(level.key())).with("now", now);
        Some(locale.say(&number.with("before", then.unwrap_or_default())))
    });
    there.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labelled(ends: &[f32]) -> Vec<f32> {
        let mut curves: Vec<Curve> =
            ends.iter().map(|end| Curve { label_at: *end, ..Curve::default() }).collect();
        place_labels(&mut curves);
        curves.iter().map(|curve| curve.label_at).collect()
    }

    #[test]
    fn labels_never_stand_on_each_other() {
        for ends in [vec![0.5, 0.5, 0.5, 0.5], vec![1.0, 0.99, 0.98], vec![0.0, 0.01], vec![0.2, 0.9]] {
            let places = labelled(&ends);
            assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= LABELS_APART - 1e-5), "{places:?}");
            assert!(places.iter().all(|place| (0.0..=1.0).contains(place)), "{places:?}");
        }
    }

    #[test]
    fn a_talk_of_one_turn_still_has_two_ends() {
        assert_eq!((across(0, 2), across(1, 2), across(0, 1)), (0.0, 1.0, 0.0));
    }

    #[test]
    fn the_turning_point_is_where_most_moved() {
        let at =
            |anger: f64, trust: f64| Snapshot { feels: [anger, 0.0, 0.0, 0.0], trust, ..Snapshot::default() };
        let states = [at(0.8, 0.2), at(0.7, 0.2), at(0.3, 0.6), at(0.2, 0.6)];
        assert_eq!(turning_point(&states.iter().collect::<Vec<_>>()), 2);
    }
}
