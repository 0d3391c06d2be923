//! What each trainee does next: the honest styles here, the cheats in `cheats`.

use super::seat::{Seat, carried_out, did, is_done, is_said, replies, times_offered, untold, was_made};
use super::{Trainee, cheats};
use crate::drive::Talk;
use crate::listen::act::Act;
use crate::scenario::{FieldKind, RightEnd, WayOut};
use crate::session::input::Input;

use crate::session::turn::{Event, TurnRecord};

/// Replies an expert spends on finding out, at most.
const FINDING_OUT: usize = 7;
/// Successive replies that bring nothing new, after which an expert asks no more and helps.
const IN_VAIN: usize = 2;
/// How often an expert offers the same thing to somebody who does not agree.
const ASKED: usize = 2;
/// Replies somebody warm goes on for.
const WARM_REPLIES: usize = 5;

/// The next input of a trainee.
pub(super) fn next(trainee: Trainee, seat: &mut Seat, talk: &Talk) -> Input {
    match trainee {
        Trainee::Expert => expert(seat, talk, FINDING_OUT),
        Trainee::Brief => brief(seat, talk),
        Trainee::Triage => triage(seat, talk),
        Trainee::OneTouch => one_touch(seat, talk),
        Trainee::Warm => warm(seat, talk),
        Trainee::Cold => settle(seat, talk).unwrap_or(Input::End),
        _ => cheats::next(trainee, seat, talk),
    }
}

/// Says back, answers the feeling, asks on; then what must be, the offer and why, the deed, the next trouble.
fn expert(seat: &mut Seat, talk: &Talk, most: usize) -> Input {
    let insulted = talk.case().contact.must.iter().any(|must| must.what == "boundary");
    if insulted && replies(talk) > 0 && !did(talk, Act::Boundary) {
        return limit(seat, talk);
    }
    if let Some(words) = find_out(seat, talk, most) {
        return Input::Say(words);
    }
    convince(seat, talk).or_else(|| ask_on(seat, talk)).unwrap_or_else(|| settle_kindly(seat, talk))
}

/// Something given back and a question, as long as there is something to find out and to give back.
fn find_out(seat: &mut Seat, talk: &Talk, most: usize) -> Option<String> {
    let (so_far, needs) = (replies(talk), untold(talk));
    let is_over = so_far >= most || so_far > 0 && needs.is_empty();
    if is_over || fruitless(talk) >= IN_VAIN {
        return None;
    }
    let mut parts = seat.given_back(talk);
    // Question upon question tires: one that gives nothing back, and it is time to help.
    if parts.is_empty() && !seat.may_ask_barely() {
        return None;
    }
    if so_far == 0 {
        parts.push(seat.line("sorry", &[]));
    }
    let open = so_far.is_multiple_of(2);
    // Somebody who does not get one thing told asks for another.
    let question = match needs.get(so_far / 2 % needs.len().max(1)) {
        Some(need) if !open => seat.asked(need, talk),
        _ => seat.line("open", &[]),
    };
    parts.push(question);
    Some(parts.join(" "))
}

/// The right way out with the reason for it, until they agree or have been asked twice.
fn convince(seat: &mut Seat, talk: &Talk) -> Option<Input> {
    let way = talk.case().contact.right_way()?;
    let is_no = matches!(talk.case().contact.right_end, Some(RightEnd::ReasonedNo { .. }));
    if is_no || talk.transcript().state().agreed || is_done(talk, way) || times_offered(talk, way) >= ASKED {
        return None;
    }
    if let Some(input) = must(seat, talk) {
        return Some(input);
    }
    let parts = [seat.said_back(talk), seat.acknowledged(talk, 1), seat.explained(talk)];
    Some(Input::Say(joined(parts, seat.offered(way))))
}

/// Once the matter is done, one question more to somebody who kept something back: they may tell it now. Who does not
/// want to is not asked again.
fn ask_on(seat: &mut Seat, talk: &Talk) -> Option<Input> {
    let gives = |turn: &&TurnRecord| matches!(turn.input, Input::Give(_));
    let turns = &talk.transcript().turns;
    let is_just_done = turns.last().as_ref().is_some_and(gives) && turns.iter().filter(gives).count() == 1;
    let kept_back = *untold(talk).first().filter(|_| is_just_done)?;
    let parts = [seat.said_back(talk), seat.acknowledged(talk, 1)];
    Some(Input::Say(joined(parts, seat.asked(kept_back, talk))))
}

/// The same with few words and half as many of them.
fn brief(seat: &mut Seat, talk: &Talk) -> Input {
    match replies(talk) {
        0 => {
            let parts = [seat.said_back(talk), seat.acknowledged(talk, 1)];
            Input::Say(joined(parts, seat.line("open", &[])))
        }
        1 if !untold(talk).is_empty() => {
            let said = seat.said_back(talk);
            let question = untold(talk).first().map(|need| seat.asked(need, talk)).unwrap_or_default();
            Input::Say(joined([said], question))
        }
        _ => settle_kindly(seat, talk),
    }
}

fn triage(seat: &mut Seat, talk: &Talk) -> Input {
    if replies(talk) == 0 {
        let question = match untold(talk).first() {
            Some(need) => seat.asked(need, talk),
            None => seat.line("open", &[]),
        };
        return Input::Say(joined([seat.acknowledged(talk, 1)], question));
    }
    settle_kindly(seat, talk)
}

fn one_touch(seat: &mut Seat, talk: &Talk) -> Input {
    let Some(way) = talk.case().contact.right_way() else { return limit(seat, talk) };
    if replies(talk) == 0 {
        let parts = [Some(seat.line("sorry", &[])), seat.said_back(talk)];
        return Input::Say(joined(parts, seat.offered(way)));
    }
    settle_kindly(seat, talk)
}

/// Everything kind, and nothing done.
fn warm(seat: &mut Seat, talk: &Talk) -> Input {
    if replies(talk) >= WARM_REPLIES {
        return Input::End;
    }
    let parts = [seat.said_back(talk), seat.acknowledged(talk, 1)];
    Input::Say(joined(parts, seat.line("open", &[])))
}

/// Ends the matter and says goodbye with what comes next.
fn settle_kindly(seat: &mut Seat, talk: &Talk) -> Input {
    if let Some(input) = settle(seat, talk) {
        return input;
    }
    if did(talk, Act::Closing) {
        return Input::End;
    }
    let issue = talk.case().contact.next_issues.first().and_then(|issue| issue.words.first());
    let warned = issue.map(|words| seat.line("anticipate", &[("issue", words)]));
    Input::Say(joined([warned], seat.line("goodbye", &[])))
}

/// What has to be done yet, in its order; none where all is.
pub(super) fn settle(seat: &mut Seat, talk: &Talk) -> Option<Input> {
    let contact = &talk.case().contact;
    let Some(way) = contact.right_way() else {
        return (!did(talk, Act::Boundary)).then(|| limit(seat, talk));
    };
    if is_done(talk, way) {
        return second_best(talk, way);
    }
    if let Some(input) = must(seat, talk) {
        return Some(input);
    }
    if let (Some(RightEnd::ReasonedNo { .. }), false) = (&contact.right_end, did(talk, Act::Refusal)) {
        let reason = contact.reasons.first().and_then(|reason| reason.words.first());
        let no = seat.line("no", &[("reason", reason.map_or("", String::as_str))]);
        return Some(Input::Say(joined([Some(no)], seat.offered(way))));
    }
    if !is_said(talk, way) && offers(talk) < 2 {
        return Some(Input::Say(seat.offered(way)));
    }
    let input = carried_out(talk, way);
    (!was_made(talk, &input) || matches!(input, Input::Give(_))).then_some(input)
}

/// Where one way leaves needs open, the cheap one that meets most of the rest.
fn second_best(talk: &Talk, best: &WayOut) -> Option<Input> {
    let contact = &talk.case().contact;
    let open = contact.items.iter().filter(|item| item.need);
    let open: Vec<&str> = open
        .map(|item| item.id.as_str())
        .filter(|id| best.fits.get(*id).copied().unwrap_or_default() < 0.5)
        .collect();
    let meets = |way: &&WayOut| open.iter().any(|id| way.fits.get(*id).copied().unwrap_or_default() >= 0.75);
    let way = contact.ways_out.iter().filter(|way| way.to.is_none()).find(meets)?;
    let input = carried_out(talk, way);
    (!is_done(talk, way) && !was_made(talk, &input)).then_some(input)
}

/// What has to happen before the deed and has not yet.
fn must(seat: &mut Seat, talk: &Talk) -> Option<Input> {
    for must in &talk.case().contact.must {
        let input = match must.what.as_str() {
            "verification" if !did(talk, Act::Verification) => Input::Say(verification(seat, talk)),
            "boundary" if !did(talk, Act::Boundary) => limit(seat, talk),
            what => match what.strip_prefix("do:LookUp:") {
                Some(paper) => Input::LookUp(paper.to_owned()),
                None if what == "do:Observe" => Input::Observe(talk.case().contact.props.first()?.id.clone()),
                None => continue,
            },
        };
        if !was_made(talk, &input) {
            return Some(input);
        }
    }
    None
}

/// Asks for two things that only the right person knows.
fn verification(seat: &mut Seat, talk: &Talk) -> String {
    let kinds = [FieldKind::Name, FieldKind::Number, FieldKind::Address, FieldKind::Birth, FieldKind::Phone];
    let fields = talk.case().contact.case_file.iter().filter(|field| kinds.contains(&field.kind));
    let labels: Vec<String> = fields.map(|field| field.label.to_lowercase()).take(2).collect();
    let label = |at: usize| labels.get(at).map_or("name", String::as_str);
    seat.line("verify", &[("one", label(0)), ("other", label(1))])
}

/// How many of the latest replies that asked something brought nothing new; a limit asks nothing.
fn fruitless(talk: &Talk) -> usize {
    let asks = |turn: &&TurnRecord| {
        !turn.heard.iter().flat_map(|heard| &heard.acts).any(|heard| heard.act == Act::Boundary)
    };
    let replies =
        talk.transcript().turns.iter().rev().filter(|turn| matches!(turn.input, Input::Say(_))).filter(asks);
    let told = |turn: &&TurnRecord| turn.events.iter().any(|event| matches!(event, Event::Told(_)));
    replies.take_while(|turn| !told(turn)).count()
}

fn limit(seat: &mut Seat, talk: &Talk) -> Input {
    if did(talk, Act::Boundary) { Input::End } else { Input::Say(seat.line("limit", &[])) }
}

/// How often something was offered.
fn offers(talk: &Talk) -> usize {
    let heard = talk.transcript().turns.iter().filter_map(|turn| turn.heard.as_ref());
    heard.flat_map(|heard| &heard.acts).filter(|act| act.act == Act::Offer).count()
}

/// Sentences one after the other.
pub(super) fn joined<const N: usize>(before: [Option<String>; N], last: String) -> String {
    before.into_iter().flatten().chain([last]).collect::<Vec<_>>().join(" ")
}
