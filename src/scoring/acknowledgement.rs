//! Acknowledgement: whether the feelings that waited were answered, and how soon (model.md 7.2).

use super::Talk;
use super::card::{Judged, Mark};
use super::marks::{mark, reading};
use crate::constants::pick;
use crate::listen::Reading;
use crate::listen::act::{Act, Family};
use crate::session::turn::{Event, TurnRecord};

/// A feeling that waited for an answer.
struct Cue<'a> {
    family: Family,
    weight: f64,
    /// Replies before it opened.
    replies: usize,
    /// The first reply that could have answered.
    first: Option<&'a TurnRecord>,
    best: Option<Answer<'a>>,
}

struct Answer<'a> {
    score: f64,
    late: usize,
    turn: &'a TurnRecord,
    act: usize,
}

impl Answer<'_> {
    /// What it was. Help or a fact said back does something for a feeling that the reply goes past all the same.
    fn rule(&self) -> &'static str {
        match self.late {
            0 if self.turn.events.contains(&Event::PassedOver) => "answered-partly",
            0 => "answered",
            _ => "answered-late",
        }
    }
}

/// The score of model.md 7.2. What was gained less the penalties adds up to it.
pub(super) fn judge(talk: &Talk<'_>) -> Judged {
    let cues = cues(talk);
    let weights: f64 = cues.iter().filter(|cue| cue.first.is_some()).map(|cue| cue.weight).sum();
    if weights <= 0.0 {
        return Judged::not_scored("not-scored-no-cue");
    }
    let mut marks: Vec<Mark> =
        cues.iter().filter_map(|cue| cue_mark(cue, 100.0 * cue.weight / weights)).collect();
    let gained: f64 = marks.iter().map(|mark| mark.points.max(0.0)).sum();
    let penalties = penalties(talk);
    let lost: f64 = penalties.iter().map(|mark| mark.points).sum();
    marks.extend(penalties);
    Judged::scored(gained + lost, marks)
}

fn cues<'a>(talk: &Talk<'a>) -> Vec<Cue<'a>> {
    let mut cues = Vec::new();
    open(&talk.transcript.opening.events, 0, &mut cues);
    let mut replies = 0;
    for turn in &talk.transcript.turns {
        let reading = reading(turn);
        if matches!(reading, Some(Reading::Read | Reading::Silence)) {
            for cue in cues.iter_mut().filter(|cue| cue.first.is_none()) {
                cue.first = Some(turn);
            }
            for event in &turn.events {
                answer(talk, turn, event, replies, &mut cues);
            }
            replies += 1;
        }
        open(&turn.events, replies, &mut cues);
    }
    cues
}

fn open(events: &[Event], replies: usize, cues: &mut Vec<Cue<'_>>) {
    for event in events {
        if let Event::CueOpened { family, weight, .. } = event {
            cues.push(Cue { family: *family, weight: *weight, replies, first: None, best: None });
        }
    }
}

fn answer<'a>(talk: &Talk<'_>, turn: &'a TurnRecord, event: &Event, replies: usize, cues: &mut [Cue<'a>]) {
    let Event::CueAnswered { cue, answer, act } = event else { return };
    let Some(cue) = cues.get_mut(*cue) else { return };
    let late = replies - cue.replies;
    let score = pick(&talk.k.cues.promptness, late) * answer;
    if cue.best.as_ref().is_none_or(|best| score > best.score) {
        cue.best = Some(Answer { score, late, turn, act: *act });
    }
}

/// A cue nobody could answer any more has no mark.
fn cue_mark(cue: &Cue<'_>, points: f64) -> Option<Mark> {
    let first = cue.first?;
    let mark = match &cue.best {
        None => mark("feeling-missed", -points, Some(first), None),
        Some(best) => {
            let of = (best.score < 1.0).then_some(points);
            Mark { of, ..mark(best.rule(), points * best.score, Some(best.turn), Some(best.act)) }
        }
    };
    Some(mark.with("feeling", family_name(cue.family)))
}

fn family_name(family: Family) -> &'static str {
    match family {
        Family::Anger => "anger",
        Family::Anxiety => "anxiety",
        Family::Disappointment => "disappointment",
        Family::Shame => "shame",
        Family::Positive => "positive",
    }
}

/// Penalties, each at most once a reply except for what is said aloud under tact.
fn penalties(talk: &Talk<'_>) -> Vec<Mark> {
    let k = &talk.k.acknowledgement;
    let mut marks = Vec::new();
    let mut apologies = 0;
    for turn in talk.transcript.turns.iter().filter(|turn| reading(turn) == Some(Reading::Read)) {
        let mut lose = |rule, points: f64, act| marks.push(mark(rule, -points, Some(turn), Some(act)));
        let first = |acts: &[Act]| {
            let heard = turn.heard.as_ref()?;
            heard.acts.iter().position(|act| acts.contains(&act.act))
        };
        if let Some(act) = first(&[Act::Dismissal, Act::Blame, Act::Hostility]) {
            lose("harsh", k.harsh, act);
        }
        if let Some(act) = first(&[Act::NonApology]) {
            lose("non-apology", k.non_apology, act);
        }
        if let Some(act) = first(&[Act::Apology]) {
            apologies += 1;
            if apologies > k.apologies {
                lose("apology-too-many", k.apology, act);
            }
        }
        for event in &turn.events {
            match event {
                Event::Hollow { act } => lose("hollow", k.hollow, *act),
                Event::Exposed { act } => lose("exposed", k.exposed, *act),
                _ => {}
            }
        }
    }
    marks
}
