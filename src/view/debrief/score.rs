//! One score as people read it: a band first, then the number, then every mark with its words.

mod quote;

use crate::listen::Span;
use crate::locale::Locale;
use crate::message::Message;
use crate::replay::Note;
use crate::scoring::band::Band;
use crate::scoring::card::{Judged, Mark, Score};
use crate::scoring::marks::MISSED;
use crate::session::transcript::Transcript;

use super::LookingBack;
pub(super) use quote::quote;

/// One score on the debrief.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScoreView {
    /// What it is called.
    pub name: String,
    /// What it is about.
    pub what: String,
    /// The band, where it was scored.
    pub band: Option<Band>,
    /// How far they came within the band, 0..=1.
    pub reached: f32,
    /// What each step up to the highest band is called, the lowest first.
    pub steps: Vec<String>,
    /// Band and number in words, or why there is none.
    pub says: String,
    /// What the trainee had said themselves.
    pub own: Option<String>,
    /// The reasons, in the order of the talk.
    pub marks: Vec<MarkView>,
    /// What to say where there is no mark.
    pub no_marks: String,
}

/// One reason for a score.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MarkView {
    /// The rule of the mark.
    pub rule: String,
    /// The turn it belongs to; 0 for the talk as a whole.
    pub seq: u32,
    /// Which reply it belongs to, in words.
    pub turn: String,
    /// The words that earned it.
    pub quote: Option<String>,
    /// Whether the mark before this one is about the same words and shows them.
    pub quoted_above: bool,
    /// Where they stand in the reply, where they are one act's: then it can be asked which of them carried it.
    pub span: Option<Span>,
    /// Why.
    pub reason: String,
    /// Points, in words.
    pub points: String,
    /// What would have earned the rest of them, where much of it was left.
    pub missing: Option<String>,
    /// Whether they were gained rather than lost.
    pub gained: bool,
    /// Whether they were there to be had, and nothing was lost.
    pub missed: bool,
    /// What the trainee said against it, once they did.
    pub disagreed: Option<String>,
    /// What the button to say so is called for those who hear it.
    pub disagree_with: String,
}

/// The view of one score; `name` is its key without the prefix `score-`.
pub(super) fn score(
    name: &str,
    judged: &Judged,
    own: Option<Band>,
    back: &LookingBack<'_>,
    locale: &Locale,
) -> ScoreView {
    let band = judged.score.value().map(Band::of);
    let own = own.map(|own| Message::new("debrief-own").with("band", locale.text(own.key())));
    ScoreView {
        name: locale.text(&format!("score-{name}")),
        what: locale.text(&format!("score-{name}-what")),
        band,
        steps: Band::ALL.iter().map(|band| locale.text(band.key())).collect(),
        reached: judged.score.value().map_or(0.0, Band::share),
        says: says(&judged.score, locale),
        own: own.map(|own| locale.say(&own)),
        marks: quoted_once(
            in_whole_points(merged(&judged.marks), &judged.score)
                .iter()
                .map(|mark| mark_view(mark, back, locale))
                .collect(),
        ),
        no_marks: locale.text("debrief-no-marks"),
    }
}

/// Marks for the same rule by the same words as one: a sentence that takes up two things is praised once.
fn merged(marks: &[Mark]) -> Vec<Mark> {
    let mut merged: Vec<Mark> = Vec::new();
    for mark in marks {
        let same = |other: &&mut Mark| {
            (&other.rule, other.turn, other.span) == (&mark.rule, mark.turn, mark.span)
                && other.reason == mark.reason
        };
        match merged.iter_mut().find(same).filter(|_| mark.span.is_some()) {
            Some(first) => {
                first.points += mark.points;
                first.of = first.of.zip(mark.of).map(|(one, other)| one + other);
            }
            None => merged.push(mark.clone()),
        }
    }
    merged
}

/// The same marks with points that add up to the score as it is shown: each goes down to a whole number, and those that
/// lost most by that get one back (largest remainder; Hamilton 1792).
fn in_whole_points(mut marks: Vec<Mark>, score: &Score) -> Vec<Mark> {
    let counts =
        |mark: &Mark| mark.points >= 0.5 || mark.points <= -0.5 && !MISSED.contains(&mark.rule.as_str());
    let mut counted: Vec<usize> = (0..marks.len()).filter(|index| counts(&marks[*index])).collect();
    let whole: f64 = counted.iter().map(|index| marks[*index].points.floor()).sum();
    let short = score.value().map_or(-1.0, f64::round) - whole;
    let rest = |index: &usize| marks[*index].points - marks[*index].points.floor();
    counted.sort_by(|one, other| rest(other).total_cmp(&rest(one)));
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    // A score that ends at 0 or 100 is no sum.
    let adds_up = (0.0..=number(counted.len())).contains(&short);
    for (place, index) in counted.into_iter().enumerate().filter(|_| adds_up) {
        let one_back = number(place) < short;
        marks[index].points = marks[index].points.floor() + f64::from(u8::from(one_back));
    }
    marks
}

/// Marks of one turn by the same words stand together, and the words above the first of them alone.
fn quoted_once(mut marks: Vec<MarkView>) -> Vec<MarkView> {
    let place = |mark: &MarkView| (mark.seq, mark.quote.is_none(), mark.span.map(|span| span.start));
    marks.sort_by_key(place);
    for index in (1..marks.len()).rev() {
        let (one, other) = (&marks[index - 1], &marks[index]);
        if (one.seq, &one.quote) == (other.seq, &other.quote) {
            marks[index].quoted_above = true;
        }
    }
    marks
}

/// Band and number in words, or why there is none.
pub(super) fn says(score: &Score, locale: &Locale) -> String {
    match score {
        Score::NotScored(reason) => locale.text(reason),
        Score::Scored(value) => {
            let band = locale.text(Band::of(*value).key());
            locale
                .say(&Message::new("debrief-score").with("band", band).with("number", format!("{value:.0}")))
        }
    }
}

fn mark_view(mark: &Mark, back: &LookingBack<'_>, locale: &Locale) -> MarkView {
    let turn = mark.turn.map(|turn| locale.say(&Message::new("debrief-turn").with("turn", turn)));
    let seq = mark.turn.unwrap_or_default();
    let reason = locale.say(&mark.reason);
    let against = Message::new("disagree-with").with("mark", &reason);
    MarkView {
        rule: mark.rule.clone(),
        seq,
        turn: turn.unwrap_or_default(),
        quote: quote(mark, back.sitting.transcript),
        quoted_above: false,
        span: mark.span.filter(|span| is_an_act(*span, seq, back.sitting.transcript)),
        reason,
        points: points(mark, locale),
        missing: is_far_from_all(mark).then(|| locale.text("debrief-more-to-answer")),
        gained: mark.points >= 0.0,
        missed: mark.points < 0.0 && MISSED.contains(&mark.rule.as_str()),
        disagreed: disagreed(mark, seq, back.notes, locale),
        disagree_with: locale.say(&against),
    }
}

/// Whether a good part of what there was to gain was left.
fn is_far_from_all(mark: &Mark) -> bool {
    const MUCH: f64 = 10.0;
    mark.of.is_some_and(|of| of - mark.points >= MUCH)
}

/// The points of a mark in words, and of how many where only a part of them was gained.
fn points(mark: &Mark, locale: &Locale) -> String {
    let key = match mark.points >= 0.0 {
        true if mark.of.is_some() => "debrief-points-gained-of",
        true => "debrief-points-gained",
        false if MISSED.contains(&mark.rule.as_str()) => "debrief-points-missed",
        false => "debrief-points-lost",
    };
    let whole = |points: f64| format!("{points:.0}");
    let count = mark.points.abs();
    if count < 0.5 && mark.of.is_none() {
        return locale.text("debrief-points-none");
    }
    let said = Message::new(key).with("count", whole(count));
    locale.say(&said.with("of", whole(mark.of.unwrap_or_default())))
}

/// Whether these are the words of an act that was heard in a turn.
fn is_an_act(span: Span, seq: u32, transcript: &Transcript) -> bool {
    let heard = transcript.turns.iter().filter(|turn| turn.seq == seq).filter_map(|turn| turn.heard.as_ref());
    heard.flat_map(|heard| &heard.acts).any(|act| act.span == Some(span))
}

/// What the trainee said last against this mark.
fn disagreed(mark: &Mark, seq: u32, notes: &[Note], locale: &Locale) -> Option<String> {
    let starts = mark.span.map(|span| span.start);
    let about = |note: &&Note| {
        matches!(note, Note::Disagree { turn, mark: rule, at, .. }
            if *turn == seq && *rule == mark.rule && (at.is_none() || *at == starts))
    };
    let Some(Note::Disagree { text, .. }) = notes.iter().rev().find(about) else { return None };
    let key = if text.is_empty() { "disagreed-silent" } else { "disagreed" };
    Some(locale.say(&Message::new(key).with("text", text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shown_points_add_up_to_the_shown_score() {
        let mark = |rule: &str, points: f64| Mark {
            rule: rule.into(),
            points,
            of: None,
            turn: None,
            span: None,
            reason: Message::new("mark-used"),
        };
        let marks = vec![
            mark("good-question", 18.3),
            mark("used", 20.7),
            mark("line-missed", -9.0),
            mark("echoed", -3.6),
            mark("said-back", 0.2),
        ];
        let shown = in_whole_points(marks.clone(), &Score::Scored(35.4));
        let points: Vec<f64> = shown.iter().map(|mark| mark.points).collect();
        assert_eq!(points, [18.0, 21.0, -9.0, -4.0, 0.2]);
        assert_eq!(in_whole_points(marks.clone(), &Score::Scored(0.0)), marks);
    }

    #[test]
    fn what_the_same_words_earned_twice_is_one_mark() {
        let mark = |rule: &str, start: usize| Mark {
            rule: rule.into(),
            points: 6.0,
            of: None,
            turn: Some(1),
            span: Some(Span { start, end: 20 }),
            reason: Message::new("mark-said-back"),
        };
        let merged =
            merged(&[mark("said-back", 0), mark("said-back", 0), mark("said-back", 9), mark("used", 0)]);
        assert_eq!(merged.iter().map(|mark| mark.points).collect::<Vec<_>>(), [12.0, 6.0, 6.0]);
    }

    #[test]
    fn a_score_is_a_band_first_and_then_a_number() {
        let locale = Locale::english();
        assert_eq!(says(&Score::Scored(72.4), &locale), "Solid, 72 of 100");
        let none = says(&Score::NotScored("not-scored-no-cue".into()), &locale);
        assert!(none.starts_with("Not scored"), "{none}");
    }
}
