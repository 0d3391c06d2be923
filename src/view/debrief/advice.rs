//! One thing to keep and one to change, with the words they are about and a line for that very moment.

use crate::listen::Listener;
use crate::locale::Locale;
use crate::message::Message;
use crate::scoring::SCORES;
use crate::scoring::band::Band;
use crate::scoring::card::{Mark, ScoreCard};
use crate::session::input::Input;
use crate::session::transcript::Transcript;
use crate::session::turn::{Event, Quantity, TurnRecord};
use crate::view::conversation::Sitting;

use super::better::{self, Wanted};
use super::{judged, marks, score};

/// The step with one thing to keep and one to change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AdviceView {
    /// What to keep.
    pub keep: Advice,
    /// What to change.
    pub change: Advice,
}

/// One piece of advice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Advice {
    /// Heading.
    pub title: String,
    /// The advice.
    pub says: String,
    /// Which reply it is about.
    pub place: String,
    /// What the customer had just said.
    pub before: Option<String>,
    /// The trainee's own words.
    pub quote: Option<String>,
    /// What could have been said then.
    pub example: Option<Example>,
}

/// A line that would have done what was missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Example {
    /// That it is one of many.
    pub lead: String,
    /// The line.
    pub line: String,
    /// That it is the engine's, and no rule.
    pub note: String,
    /// The turn it stands in for.
    pub turn: u32,
}

/// The advice of a talk.
pub(super) fn advice(
    sitting: &Sitting<'_>,
    card: &ScoreCard,
    listener: &dyn Listener,
    locale: &Locale,
) -> AdviceView {
    let keep = about("debrief-keep", best(card, sitting.transcript), sitting, locale);
    let lost = lost(card, sitting.transcript);
    if lost.is_empty() {
        return AdviceView { keep, change: no_loss(sitting, card, listener, locale) };
    }
    let with_example = lost.iter().find_map(|mark| {
        let wanted = better::wanted(mark, sitting.case, sitting.transcript)?;
        let turn = better::moment(mark, sitting.transcript)?;
        Some((*mark, example(&wanted, turn, sitting, listener, locale)?))
    });
    let (mark, example) = match with_example {
        Some((mark, example)) => (Some(mark), Some(example)),
        None => (lost.first().copied(), None),
    };
    AdviceView { keep, change: Advice { example, ..about("debrief-change", mark, sitting, locale) } }
}

/// Where all went well nothing needs an example; where hardly anything was said, the first reply does.
fn no_loss(sitting: &Sitting<'_>, card: &ScoreCard, listener: &dyn Listener, locale: &Locale) -> Advice {
    let title = locale.text("debrief-try");
    let change = Advice { title, ..about("debrief-change", None, sitting, locale) };
    if card.listening.score.value().is_some() {
        let example = half_answered(sitting, card, listener, locale);
        return more_to_be_had(card, locale).map_or(change.clone(), |says| Advice {
            says,
            example,
            ..change
        });
    }
    let example = example(&Wanted::TakeUp, 1, sitting, listener, locale);
    Advice { says: locale.text("debrief-change-little"), example, ..change }
}

/// A line for the feeling that was answered least of what there was to answer.
fn half_answered(
    sitting: &Sitting<'_>,
    card: &ScoreCard,
    listener: &dyn Listener,
    locale: &Locale,
) -> Option<Example> {
    let left = |mark: &&Mark| mark.of.map_or(0.0, |of| of - mark.points);
    let answered = card.acknowledgement.marks.iter().filter(|mark| mark.of.is_some());
    let mark = answered.max_by(|one, other| left(one).total_cmp(&left(other)))?;
    let wanted = Wanted::Answer(better::family(mark)?);
    example(&wanted, better::moment(mark, sitting.transcript)?, sitting, listener, locale)
}

/// Where nothing took points away and a score is below solid all the same: what counts for the lowest.
fn more_to_be_had(card: &ScoreCard, locale: &Locale) -> Option<String> {
    let scored = SCORES.iter().zip(judged(card));
    let scored = scored.filter_map(|(name, judged)| Some((name, judged.score.value()?)));
    let (name, lowest) = scored.min_by(|one, other| one.1.total_cmp(&other.1))?;
    let text = |part: &str| locale.text(&format!("score-{name}{part}"));
    let more = Message::new("debrief-change-more").with("score", text("")).with("what", text("-what"));
    (Band::of(lowest) < Band::Solid).then(|| locale.say(&more))
}

fn about(key: &str, mark: Option<&Mark>, sitting: &Sitting<'_>, locale: &Locale) -> Advice {
    let Some(mark) = mark else {
        let says = locale.text(&format!("{key}-none"));
        return Advice { title: locale.text(key), says, ..Advice::default() };
    };
    let place = mark.turn.map(|turn| locale.say(&Message::new("debrief-turn").with("turn", turn)));
    let index = sitting.transcript.turns.iter().position(|turn| Some(turn.seq) == mark.turn);
    let before = index.and_then(|index| before(mark, index, sitting, locale));
    Advice {
        title: locale.text(key),
        says: locale.say(&mark.reason),
        place: place.unwrap_or_default(),
        before,
        quote: score::quote(mark, sitting.transcript)
            .map(|quote| locale.say(&Message::new("advice-quote").with("quote", quote))),
        example: None,
    }
}

/// What the customer had said that turn `index` should have answered. (The line before that turn has its index, since the
/// opening comes first.)
fn before(mark: &Mark, index: usize, sitting: &Sitting<'_>, locale: &Locale) -> Option<String> {
    let is_missed = mark.rule == "feeling-missed";
    let at = if is_missed { shown_at(mark, index, sitting) } else { standing_at(index, sitting) };
    let key = match at == index {
        true => "advice-before",
        false if is_missed => "advice-shown",
        false => "advice-earlier",
    };
    let line = sitting.lines.get(at).filter(|line| !line.is_empty())?;
    Some(locale.say(&Message::new(key).with("line", line)))
}

/// Which line showed the feeling that was missed: more may have been said and done since.
fn shown_at(mark: &Mark, index: usize, sitting: &Sitting<'_>) -> usize {
    let missed = better::family(mark);
    let shows = |event: &Event| matches!(event, Event::CueOpened { family, .. } if Some(*family) == missed);
    let turns = &sitting.transcript.turns[..index];
    turns.iter().rposition(|turn| turn.events.iter().any(shows)).map_or(0, |at| at + 1)
}

/// Which line turn `index` answers: what was looked at or asked for at the desk in between leaves it standing, what was
/// done for them does not.
fn standing_at(index: usize, sitting: &Sitting<'_>) -> usize {
    let turns = &sitting.transcript.turns;
    let speaks = |input: &Input| matches!(input, Input::Say(_) | Input::Give(_));
    (0..=index).rev().find(|at| *at == 0 || speaks(&turns[at - 1].input)).unwrap_or_default()
}

/// A line that would have done this as reply `turn`.
fn example(
    wanted: &Wanted,
    turn: u32,
    sitting: &Sitting<'_>,
    listener: &dyn Listener,
    locale: &Locale,
) -> Option<Example> {
    let line = better::better(sitting, listener, wanted, turn, locale)?;
    let lead = Message::new("advice-example").with("turn", turn);
    Some(Example { lead: locale.say(&lead), line, note: locale.text("advice-example-note"), turn })
}

/// The mark that gained most by words of the trainee's, was not half a complaint, and stands in no turn that hurt.
fn best<'c>(card: &'c ScoreCard, transcript: &Transcript) -> Option<&'c Mark> {
    const HALF_PRAISE: [&str; 3] = ["answered-partly", "answered-late", "echoed-fact"];
    let hurt = |mark: &Mark| transcript.turns.iter().any(|turn| Some(turn.seq) == mark.turn && hurts(turn));
    let is_praise = |mark: &&Mark| !HALF_PRAISE.contains(&mark.rule.as_str()) && !hurt(mark);
    let gained = marks(card).filter(|mark| mark.points > 0.0 && mark.span.is_some()).filter(is_praise);
    gained.max_by(|one, other| one.points.total_cmp(&other.points))
}

/// Whether a turn left the customer less heard, or angrier, than it found them.
fn hurts(turn: &TurnRecord) -> bool {
    let moved = |of: Quantity| -> f64 { turn.why.iter().filter(|row| row.of == of).map(|row| row.by).sum() };
    moved(Quantity::Heard) < 0.0 || moved(Quantity::Anger) > 0.0
}

/// What was lost, the worst first: words that were not kept or not true, then what took most points by
/// words of the trainee's, then what was done or left undone.
fn lost<'c>(card: &'c ScoreCard, transcript: &Transcript) -> Vec<&'c Mark> {
    let broken = |mark: &Mark| ["promise-broken", "untrue"].contains(&mark.rule.as_str());
    // Once it is put right, thanks and goodbye need no listening to.
    let is_done = |turn: &&TurnRecord| turn.events.iter().any(|event| matches!(event, Event::Done { .. }));
    let done = transcript.turns.iter().find(is_done).map_or(u32::MAX, |turn| turn.seq);
    let matters = |mark: &&Mark| mark.rule != "line-missed" || mark.turn.is_none_or(|turn| turn <= done);
    let lost = marks(card).filter(|mark| mark.points < 0.0 || broken(mark)).filter(matters);
    let mut lost: Vec<&Mark> = lost.collect();
    let rank = |mark: &Mark| (!broken(mark), mark.span.is_none());
    lost.sort_by(|one, other| {
        rank(one).cmp(&rank(other)).then(one.points.total_cmp(&other.points)).then(one.turn.cmp(&other.turn))
    });
    lost
}
