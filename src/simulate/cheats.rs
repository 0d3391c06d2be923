//! Trainees who play for a score instead of for the customer.

use super::Trainee;
use super::policy::{joined, settle};
use super::seat::{Seat, replies, was_made};
use crate::drive::Talk;
use crate::scenario::retold::capital;
use crate::session::input::Input;

/// Replies a cheat goes on for.
const REPLIES: usize = 6;

/// The next input of a cheat.
pub(super) fn next(trainee: Trainee, seat: &mut Seat, talk: &Talk) -> Input {
    let so_far = replies(talk);
    let kind = match trainee {
        Trainee::OverApologetic => "apologies",
        Trainee::Script => "script",
        Trainee::Stuffer => "stuffing",
        Trainee::Snooper => "snooping",
        Trainee::Upseller => "selling",
        Trainee::Parrot => return parrot(talk, so_far),
        Trainee::Silent => return silent(so_far),
        Trainee::Rude => return rude(seat, talk, so_far),
        Trainee::RefundEverything => return everything(talk),
        Trainee::Liar => return liar(seat, talk, so_far),
        _ => return anything(seat, talk),
    };
    if so_far < REPLIES {
        return Input::Say(seat.line(kind, &[]));
    }
    let settles = matches!(trainee, Trainee::Upseller | Trainee::Snooper | Trainee::OverApologetic);
    settle(seat, talk).filter(|_| settles).unwrap_or(Input::End)
}

/// The customer's own last words.
fn parrot(talk: &Talk, so_far: usize) -> Input {
    if so_far >= REPLIES {
        return Input::End;
    }
    Input::Say(talk.customer_lines().last().cloned().unwrap_or_default())
}

fn silent(so_far: usize) -> Input {
    if so_far >= 3 { Input::End } else { Input::Say(String::new()) }
}

fn rude(seat: &mut Seat, talk: &Talk, so_far: usize) -> Input {
    if so_far < 3 {
        return Input::Say(seat.line("rudeness", &[]));
    }
    settle(seat, talk).unwrap_or(Input::End)
}

/// Every way out that costs money, one after the other.
fn everything(talk: &Talk) -> Input {
    let ways = talk.case().contact.ways_out.iter().filter(|way| way.to.is_none());
    let mut inputs = ways.map(|way| super::seat::carried_out(talk, way));
    inputs.find(|input| !was_made(talk, input)).unwrap_or(Input::End)
}

/// Offers and promises everything there is, and does none of it.
fn liar(seat: &mut Seat, talk: &Talk, so_far: usize) -> Input {
    let ways = &talk.case().contact.ways_out;
    match ways.get(so_far) {
        Some(way) if so_far < REPLIES => {
            Input::Say(joined([Some(seat.line("sorry", &[]))], capital(&seat.offered(way))))
        }
        _ => Input::End,
    }
}

/// Any input there is, and now and then a word.
fn anything(seat: &mut Seat, talk: &Talk) -> Input {
    const KINDS: [&str; 8] =
        ["open", "sorry", "script", "rudeness", "stuffing", "selling", "anger", "goodbye"];
    let contact = &talk.case().contact;
    match seat.dice.index(6) {
        0 if !contact.ways_out.is_empty() => {
            let way = &contact.ways_out[seat.dice.index(contact.ways_out.len())];
            super::seat::carried_out(talk, way)
        }
        1 if replies(talk) > REPLIES => Input::End,
        2 => Input::Hold(2),
        _ => {
            let kind = KINDS[seat.dice.index(KINDS.len())];
            Input::Say(seat.line(kind, &[]))
        }
    }
}
