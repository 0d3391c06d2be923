//! Listening: what was found out, and whether it showed that it arrived (model.md 7.1).

use super::Talk;
use super::card::{Judged, Mark};
use super::marks::{mark, reading};
use crate::listen::act::Act;
use crate::listen::{Asked, Reading};
use crate::session::turn::{Event, Slip, TurnRecord};

/// Acts that use somebody's words against them.
const SLIGHTS: [Act; 4] = [Act::Dismissal, Act::Blame, Act::CovertData, Act::Hostility];

/// Questions that ask leave or spare somebody's time.
const COURTEOUS: [&str; 7] = ["agree", "suits", "time_ok", "permission", "wait", "name_use", "anything_else"];

/// One of the three parts: its weight in the rubric and the marks that earn it, whose points are
/// shares of 1 until the part is weighed.
struct Part {
    weight: f64,
    marks: Vec<Mark>,
}

/// The score of model.md 7.1. What was gained less the slips adds up to it.
pub(super) fn judge(talk: &Talk<'_>) -> Judged {
    let replies = talk.transcript.turns.iter().filter(|turn| reading(turn) == Some(Reading::Read)).count();
    if replies < talk.k.listening.replies {
        return Judged::not_scored("not-scored-too-few-replies");
    }
    let rubric = &talk.case.rubric;
    let parts = [
        reflecting(talk).map(|marks| Part { weight: rubric.reflecting, marks }),
        asking(talk).map(|marks| Part { weight: rubric.asking, marks }),
        uptake(talk).map(|marks| Part { weight: rubric.uptake, marks }),
    ];
    let parts: Vec<Part> = parts.into_iter().flatten().collect();
    let weights: f64 = parts.iter().map(|part| part.weight).sum();
    let mut marks = Vec::new();
    for mut part in parts.into_iter().filter(|_| weights > 0.0) {
        for mark in &mut part.marks {
            mark.points *= 100.0 * part.weight / weights;
        }
        marks.append(&mut part.marks);
    }
    let gained: f64 = marks.iter().map(|mark| mark.points.max(0.0)).sum();
    let slips = slips(talk);
    let lost: f64 = slips.iter().map(|mark| mark.points).sum();
    marks.extend(slips);
    Judged::scored(gained + lost, marks)
}

/// Events of every turn with their turn.
fn events<'a>(talk: &Talk<'a>) -> impl Iterator<Item = (&'a TurnRecord, &'a Event)> {
    talk.transcript.turns.iter().flat_map(|turn| turn.events.iter().map(move |event| (turn, event)))
}

/// REF: how well what was told was taken up, by weight.
fn reflecting(talk: &Talk<'_>) -> Option<Vec<Mark>> {
    let items = &talk.case.contact.items;
    let place = |id: &String| items.iter().position(|item| item.id == *id);
    let mut told: f64 = 0.0;
    for event in talk.transcript.opening.events.iter().chain(events(talk).map(|(_, event)| event)) {
        if let Event::Told(id) = event {
            told += place(id).map_or(0.0, |item| items[item].weight);
        }
    }
    if told <= 0.0 {
        return None;
    }
    let mut levels = vec![0.0; items.len()];
    let mut marks = Vec::new();
    for (turn, event) in events(talk) {
        let Event::TakenUp { item, level, act } = event else { continue };
        let Some(item) = place(item) else { continue };
        let points = items[item].weight * (level - levels[item]) / told;
        levels[item] = *level;
        marks.push(mark(level_rule(&talk.k.turns.levels, *level), points, Some(turn), Some(*act)));
    }
    Some(marks)
}

fn level_rule(levels: &[f64; 4], level: f64) -> &'static str {
    match levels.iter().position(|other| *other == level) {
        Some(0) => "echoed-fact",
        Some(2) => "said-back",
        Some(3) => "understood",
        _ => "used",
    }
}

/// ASK: how many questions could bring something new, and how many needs were told.
fn asking(talk: &Talk<'_>) -> Option<Vec<Mark>> {
    let questions = questions(talk);
    let needs = needs(talk);
    let k = &talk.k.listening;
    match (questions, needs) {
        (None, None) => None,
        (Some(marks), None) | (None, Some(marks)) => Some(marks),
        (Some(questions), Some(needs)) => {
            let weighed = |marks: Vec<Mark>, share: f64| {
                marks.into_iter().map(move |mark| Mark { points: mark.points * share, ..mark })
            };
            Some(weighed(questions, k.questions).chain(weighed(needs, k.needs)).collect())
        }
    }
}

fn questions(talk: &Talk<'_>) -> Option<Vec<Mark>> {
    let asked: Vec<(&TurnRecord, usize, bool)> = events(talk)
        .filter_map(|(turn, event)| match event {
            Event::Question { act, good } => Some((turn, *act, *good)),
            _ => None,
        })
        .filter(|(turn, _, good)| *good || !asks_by_the_way(talk, turn))
        .collect();
    let share = 1.0 / count(asked.len());
    let marks = asked.iter().map(|(turn, act, good)| {
        let (rule, points) = if *good { ("good-question", share) } else { ("needless-question", -share) };
        mark(rule, points, Some(turn), Some(*act))
    });
    (!asked.is_empty()).then(|| marks.collect())
}

/// Whether a reply asks leave, or for what the author wrote an answer to that hides nothing ("Are you in a hurry?"), and
/// did not before: that finds nothing out, and nobody would call it needless.
fn asks_by_the_way(talk: &Talk<'_>, turn: &TurnRecord) -> bool {
    let is_by_the_way = |asked: &Asked| match asked {
        Asked::Answer(_) => true,
        Asked::General(kind) => COURTEOUS.contains(&kind.as_str()),
        Asked::Topic(_) | Asked::Field(_) | Asked::Consent(_) => false,
    };
    let asked = |turn: &TurnRecord| -> Vec<Asked> {
        let asked = turn.heard.iter().flat_map(|heard| heard.asked.iter().cloned());
        asked.filter(is_by_the_way).collect()
    };
    let before: Vec<Asked> =
        talk.transcript.turns.iter().take_while(|other| other.seq < turn.seq).flat_map(asked).collect();
    asked(turn).iter().any(|one| !before.contains(one))
}

fn needs(talk: &Talk<'_>) -> Option<Vec<Mark>> {
    let needs = || talk.case.contact.items.iter().filter(|item| item.need);
    let all: f64 = needs().map(|item| item.weight).sum();
    if all <= 0.0 {
        return None;
    }
    let mut marks = Vec::new();
    let opening = talk.transcript.opening.events.iter().map(|event| (None, event));
    for (turn, event) in opening.chain(events(talk).map(|(turn, event)| (Some(turn), event))) {
        let Event::Told(id) = event else { continue };
        if let Some(item) = needs().find(|item| item.id == *id) {
            marks.push(mark("need-found", item.weight / all, turn, None));
        }
    }
    Some(marks)
}

/// UPT: how many replies to a line with content took it up.
fn uptake(talk: &Talk<'_>) -> Option<Vec<Mark>> {
    // The opening line has content; after it a line has where something was told, a feeling began
    // to wait or an offer was objected to.
    let mut content = true;
    let mut replies = Vec::new();
    for turn in &talk.transcript.turns {
        match reading(turn) {
            Some(Reading::Unread) => continue,
            Some(Reading::Read) if content => replies.push((turn, takes_up(talk, turn))),
            _ => {}
        }
        // An action at the desk leaves the last line standing unless a feeling began to wait.
        let at_desk = reading(turn).is_none();
        content = turn.events.iter().any(has_content) || (at_desk && content);
    }
    let share = 1.0 / count(replies.len());
    let marks = replies.iter().map(|(turn, takes_up)| {
        let (rule, points) = if *takes_up { ("line-taken-up", share) } else { ("line-missed", -share) };
        mark(rule, points, Some(turn), None)
    });
    (!replies.is_empty()).then(|| marks.collect())
}

fn has_content(event: &Event) -> bool {
    matches!(event, Event::Told(_) | Event::CueOpened { .. } | Event::Objected)
}

fn takes_up(talk: &Talk<'_>, turn: &TurnRecord) -> bool {
    // Words of theirs in a slight or handed back as they were take nothing up.
    let in_words = turn.heard.as_ref().is_some_and(|heard| {
        heard.uptake && !heard.acts.iter().any(|heard| heard.echo || SLIGHTS.contains(&heard.act))
    });
    let announces = |event: &Event| matches!(event, Event::Said { first: true, .. });
    in_words || (turn.state.fair >= talk.k.listening.uptake_fair && turn.events.iter().any(announces))
}

/// Slips, as far as they still take points.
fn slips(talk: &Talk<'_>) -> Vec<Mark> {
    let k = &talk.k.listening;
    let mut left = k.slips_most;
    let mut marks = Vec::new();
    for (turn, event) in events(talk) {
        let Event::Slip { slip, act } = event else { continue };
        // A question that brought something new asked for that, whatever else it touched.
        if *slip == Slip::AskedAgain && turn.events.iter().any(|event| matches!(event, Event::Told(_))) {
            continue;
        }
        let points = k.slip.min(left);
        left -= points;
        marks.push(mark(slip.name(), -points, Some(turn), *act));
    }
    marks
}

#[expect(clippy::cast_precision_loss, reason = "a talk has few replies")]
fn count(number: usize) -> f64 {
    number.max(1) as f64
}
