//! What a reply claims of the customer that nobody told, or that only a wrong card says.

use std::ops::Range;

use super::facts::{CaseWords, Mention, Sort};
use super::passage::{Mark, Passage, name};
use super::text::{Sentence, Text};

/// What one sentence claims.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claims {
    /// Items nobody told, by id, and wrong fields of the card, by label.
    pub items: Vec<String>,
    /// Said as a guess, or checked at once.
    pub tentative: bool,
}

/// The untold items and the errors of the card that a sentence states about the customer.
///
/// A question claims nothing, nor does an if, and neither do words that the customer said or a paper shows. What was only
/// told of somebody, or is said not to be so, is not stated.
pub(crate) fn claims(
    passage: &Passage<'_>,
    sentence: &Sentence,
    mentions: &[Mention],
    known: &CaseWords,
    told: &[String],
    lines: &[&Text],
) -> Claims {
    let said = |stem: u64| lines.iter().any(|line| line.tokens.iter().any(|token| name(&token.stem) == stem));
    let untold = |mention: &Mention| {
        !told.contains(&mention.id)
            && is_about_you(passage, sentence, &mention.tokens)
            && is_news(passage, mention, |stem| said(stem) || known.is_on_paper(stem))
    };
    let only_on_the_card = |mention: &Mention| {
        says_you(passage, &mention.tokens)
            && stands(passage, sentence, &mention.tokens)
            && is_news(passage, mention, said)
    };
    let claimed = |mention: &&Mention| match mention.sort {
        Sort::Item => mention.sure && untold(mention),
        Sort::Card => only_on_the_card(mention),
        _ => false,
    };
    let is_stated = !sentence.asks && !passage.has("guards/conditional", &sentence.tokens);
    let stated = mentions.iter().filter(|_| is_stated);
    let items: Vec<String> = stated.filter(claimed).map(|mention| mention.id.clone()).collect();
    let tentative = !items.is_empty() && is_tentative(passage, sentence);
    Claims { items, tentative }
}

/// "Perhaps you missed two visits.", "You missed two visits, have I got that right?"
fn is_tentative(passage: &Passage<'_>, sentence: &Sentence) -> bool {
    const CHECKS: [&str; 4] =
        ["check_back/sure", "check_back/likely", "check_back/maybe", "check_back/asked"];
    let on = sentence.tokens.start..passage.tokens().len();
    passage.has("guards/hedge", &sentence.tokens) || CHECKS.iter().any(|list| passage.has(list, &on))
}

/// Nothing beside it says that it is not so, or that somebody only said so.
fn stands(passage: &Passage<'_>, sentence: &Sentence, mention: &Range<usize>) -> bool {
    let clauses = passage.text.clauses_around(mention);
    let beside = [clauses.start..mention.start, mention.end..clauses.end];
    let denied = beside.iter().any(|tokens| passage.any(Mark::No, tokens));
    let doubted = passage.any(Mark::Doubt, &(sentence.tokens.start..mention.start));
    !denied && !doubted && !passage.has("guards/reported", &sentence.tokens)
}

/// "Your daughter's party", "you need it on Saturday": said of the customer, close by.
fn is_about_you(passage: &Passage<'_>, sentence: &Sentence, mention: &Range<usize>) -> bool {
    const NEAR: usize = 4;
    let near = |hit: &Range<usize>| hit.start <= mention.start && mention.start <= hit.end + NEAR;
    passage.found("guards/about_you", &sentence.tokens).any(|hit| near(&hit))
}

/// "You missed two visits", "no booking of yours": the customer is named in it or right beside it.
fn says_you(passage: &Passage<'_>, mention: &Range<usize>) -> bool {
    const BEFORE: usize = 3;
    const AFTER: usize = 2;
    let end = (mention.end + AFTER).min(passage.tokens().len());
    passage.any(Mark::SaysYou, &(mention.start.saturating_sub(BEFORE)..end))
}

/// Some word of it is none that is known already.
fn is_news(passage: &Passage<'_>, mention: &Mention, is_known: impl Fn(u64) -> bool) -> bool {
    mention.tokens.clone().any(|at| passage.is_content(at) && !is_known(passage.stems[at]))
}
