//! A reply cut into its questions and requests.

use std::ops::Range;

use crate::listen::passage::{Mark, Passage};
use crate::listen::text::Sentence;

/// One question, request, or sentence that asks for nothing.
#[derive(Clone, Debug)]
pub(super) struct Cut {
    /// Its tokens.
    pub(super) tokens: Range<usize>,
    /// Where the question itself begins, after "and could you tell me".
    pub(super) head: usize,
    /// How it asks.
    pub(super) asks: Asks,
}

/// How a cut asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asks {
    /// As a question.
    Question,
    /// As a request to tell or do something.
    Request,
    /// For a detail: "I'll need your order number", "name please".
    Detail,
    /// Not at all.
    Nothing,
}

/// Words of "do you?" and "isn't it?" at the end of a sentence.
const TAG: usize = 2;

/// Cuts every sentence where another question begins.
pub(super) fn cut(passage: &Passage<'_>) -> Vec<Cut> {
    passage.sentences().iter().flat_map(|sentence| cut_sentence(passage, sentence)).collect()
}

impl Cut {
    /// Whether a stretch lies inside.
    pub(super) fn holds(&self, tokens: &Range<usize>) -> bool {
        self.tokens.start <= tokens.start && tokens.end <= self.tokens.end
    }
}

fn cut_sentence(passage: &Passage<'_>, sentence: &Sentence) -> Vec<Cut> {
    let all = &sentence.tokens;
    let mut starts = vec![all.start];
    let opens = passage.found("asks/opening", all).filter(|hit| hit.start > all.start);
    // "You have the original on you, do you?" is one question.
    let is_tag = |hit: &Range<usize>| all.end - hit.start <= TAG;
    let opens = opens.filter(|hit| !is_a_time_or_place(passage, hit.start) && !is_tag(hit));
    let nexts = passage.found("asks/next", all);
    let mut borders: Vec<usize> = opens.chain(nexts).map(|hit| hit.start).collect();
    borders.sort_unstable();
    for border in borders {
        if starts.last().is_some_and(|last| border > last + 2 && !is_lead(passage, &(*last..border))) {
            starts.push(border);
        }
    }
    let ends = starts.iter().copied().skip(1).chain([all.end]).collect::<Vec<_>>();
    let last = ends.len() - 1;
    let pieces = starts.into_iter().zip(ends).enumerate();
    let asks = |index, start| sentence.asks && (index == last || asks_by_a_word(passage, start));
    pieces.map(|(index, (start, end))| one(passage, start..end, asks(index, start))).collect()
}

/// "Who told you, and when was that?", but not "when it goes, do the lights go too?".
fn asks_by_a_word(passage: &Passage<'_>, start: usize) -> bool {
    passage.has("asks/wh", &(start..start + 1)) && !is_a_time_or_place(passage, start)
}

/// "Send me a word when it rings?": says when, and asks nothing.
fn is_a_time_or_place(passage: &Passage<'_>, start: usize) -> bool {
    let word = passage.tokens().get(start).map(|token| token.word.as_str());
    let turned = (start + 1..=start + 2).any(|at| passage.is(Mark::Aux, at));
    matches!(word, Some("when" | "where")) && !turned
}

/// Nothing but "ah, so tell me".
fn is_lead(passage: &Passage<'_>, tokens: &Range<usize>) -> bool {
    let leads: Vec<Range<usize>> = passage.found("asks/lead", tokens).collect();
    let lead = |at: usize| leads.iter().any(|lead| lead.contains(&at));
    tokens.clone().all(|at| lead(at) || passage.is(Mark::Glue, at) || passage.is(Mark::Courtesy, at))
}

fn one(passage: &Passage<'_>, tokens: Range<usize>, mark: bool) -> Cut {
    let leads = passage.found("asks/lead", &tokens).filter(|hit| hit.start <= tokens.start + 3);
    let mut head = leads.map(|hit| hit.end).max().unwrap_or(tokens.start);
    while head + 1 < tokens.end && passage.is(Mark::Courtesy, head) {
        head += 1;
    }
    let asks = how(passage, &tokens, mark);
    Cut { tokens, head, asks }
}

fn how(passage: &Passage<'_>, tokens: &Range<usize>, mark: bool) -> Asks {
    let idle = passage.found("asks/idle", tokens).any(|hit| hit.start <= tokens.start + 2);
    // "If it should still not turn, please bring it back": said for later, and asks nothing now.
    // ("If you could give me your number" asks.)
    let word = |at: usize| passage.tokens().get(at).map(|token| token.word.as_str());
    let in_case = !mark && word(tokens.start) == Some("if") && word(tokens.start + 1) != Some("you");
    if idle || in_case {
        Asks::Nothing
    } else if mark || ["asks/opening", "asks/next", "asks/tag"].iter().any(|list| passage.has(list, tokens)) {
        Asks::Question
    } else if passage.has("asks/request", tokens) {
        Asks::Request
    } else if passage.has("asks/demand", tokens) || is_terse(passage, tokens) {
        Asks::Detail
    } else {
        Asks::Nothing
    }
}

/// A few words that name details and nothing else: "order no and postcode".
fn is_terse(passage: &Passage<'_>, tokens: &Range<usize>) -> bool {
    const FEW: usize = 8;
    let named: Vec<Range<usize>> =
        super::fields::LISTS.iter().flat_map(|list| passage.found(list, tokens)).collect();
    let covered = |at: usize| named.iter().any(|hit| hit.contains(&at));
    let small = |at: usize| {
        let glue = passage.is(Mark::Glue, at) && !passage.is(Mark::Aux, at) || passage.is(Mark::Courtesy, at);
        glue && !passage.is(Mark::SaysI, at)
    };
    tokens.len() <= FEW && !named.is_empty() && tokens.clone().all(|at| covered(at) || small(at))
}
