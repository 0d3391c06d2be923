//! Seeded trainees who play a scenario from end to end with real words: honest ones, one-sided ones, cheats.
//!
//! A [`Trainee`] decides turn by turn what to do and in which words (`policy`, `cheats`); the words go
//! through the listener like anybody's. [`mod@bench`] plays many sessions and says whether the scenario can be
//! won, is fair, and cannot be gamed. [`lines`] tells which of the author's lines none of
//! them brings out. [`rehearsal`] plays what the author wrote down, and says what came out
//! otherwise than the author expects.

pub mod bench;
mod cheats;
mod heard_before;
pub mod lines;
mod policy;
pub mod rehearsal;
mod seat;
mod side_by_side;
mod trainee;

pub use heard_before::HeardBefore;
pub use side_by_side::side_by_side;
pub use trainee::{Sort, Trainee};

use std::collections::BTreeSet;

use crate::drive::{Setting, Talk, line_of, wording_of};
use crate::scenario::Scenario;
use crate::scoring::card::ScoreCard;
use crate::session::input::Input;
use crate::session::turn::Event;
use seat::Seat;

/// Most inputs of one session: nobody talks for ever.
const INPUTS: usize = 30;

/// What came of one session.
#[derive(Clone, Debug)]
pub struct Played {
    /// Its scores and what it cost.
    pub card: ScoreCard,
    /// Turns taken.
    pub turns: usize,
    /// The hidden needs that were told, by id.
    pub found: Vec<String>,
    /// What was said and done: whether it was the customer's, and the words.
    pub lines: Vec<(bool, String)>,
    /// The keys of everything the customer said.
    pub keys: BTreeSet<String>,
}

/// Plays one contact of a scenario from the first word to the end. The same seed plays the same session.
pub fn play(scenario: &Scenario, contact: usize, trainee: Trainee, seed: u64, setting: &Setting) -> Played {
    let mut talk = Talk::begin(scenario, contact, seed, setting.clone());
    let mut seat = Seat::new(trainee, seed);
    let mut lines = vec![(true, talk.customer_lines().concat())];
    for _ in 0..INPUTS {
        if talk.is_over() {
            break;
        }
        let input = policy::next(trainee, &mut seat, &talk);
        lines.push((false, wording_of(&input)));
        lines.push((true, line_of(&talk.take(input, None).words)));
    }
    if !talk.is_over() {
        talk.take(Input::End, None);
    }
    let turns = talk.transcript().turns.len();
    Played { card: talk.card(), turns, found: found(&talk), lines, keys: keys(&talk) }
}

fn keys(talk: &Talk) -> BTreeSet<String> {
    let said = talk.transcript().turns.iter().flat_map(|turn| &turn.line);
    talk.transcript().opening.line.iter().chain(said).map(|message| message.key.clone()).collect()
}

fn found(talk: &Talk) -> Vec<String> {
    let needs = || talk.case().contact.items.iter().filter(|item| item.need);
    let events = talk.transcript().turns.iter().flat_map(|turn| &turn.events);
    let told = events.filter_map(|event| if let Event::Told(id) = event { Some(id) } else { None });
    told.filter(|id| needs().any(|need| need.id == **id)).cloned().collect()
}
