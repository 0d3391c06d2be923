//! How much of one text stands word for word in another.

use std::ops::Range;

use crate::listen::text::Token;

/// Shorter runs of equal words are chance.
const RUN: usize = 3;

/// What two texts share.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shared {
    /// Share of the first text's words that stand in a run of the second.
    pub(super) share: f64,
    /// The stretch of the second text that the runs come from.
    pub(super) of: Range<usize>,
}

/// Compares a sentence with a longer text, word for word.
pub(super) fn shared(sentence: &[Token], text: &[Token]) -> Shared {
    let mut at = 0;
    let mut copied = 0;
    let mut of: Option<Range<usize>> = None;
    while at < sentence.len() {
        let (length, from) = longest(&sentence[at..], text);
        if length < RUN {
            at += 1;
            continue;
        }
        copied += length;
        let run = from..from + length;
        of = Some(of.map_or(run.clone(), |all| all.start.min(run.start)..all.end.max(run.end)));
        at += length;
    }
    #[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
    let share = copied as f64 / sentence.len().max(1) as f64;
    Shared { share, of: of.unwrap_or(0..0) }
}

/// The longest run at the head of `sentence` that stands anywhere in `text`.
fn longest(sentence: &[Token], text: &[Token]) -> (usize, usize) {
    let run = |from: usize| {
        let pairs = sentence.iter().zip(&text[from..]);
        (pairs.take_while(|(one, other)| one.word == other.word).count(), from)
    };
    (0..text.len())
        .map(run)
        .max_by_key(|(length, from)| (*length, std::cmp::Reverse(*from)))
        .unwrap_or((0, 0))
}
