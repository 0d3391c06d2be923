//! What a reply claims of the customer that nobody told.

use std::ops::Range;

use super::facts::{CaseWords, Mention, Sort};
use super::passage::{Passage, name};
use super::text::{Sentence, Text};

/// What one sentence claims.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claims {
    /// Items nobody told, by id.
    pub items: Vec<String>,
    /// Said as a guess.
    pub tentative: bool,
}

/// The untold items that a sentence states about the customer.
///
/// A question claims nothing, and neither do words that the customer said or a paper shows.
pub(crate) fn claims(
    passage: &Passage<'_>,
    sentence: &Sentence,
    mentions: &[Mention],
    known: &CaseWords,
    told: &[String],
    lines: &[&Text],
) -> Claims {
    let untold = mentions.iter().filter(|mention| mention.sort == Sort::Item && mention.sure);
    let untold = untold.filter(|mention| !told.contains(&mention.id));
    let stated = untold.filter(|mention| !sentence.asks && is_about_you(passage, sentence, &mention.tokens));
    let items: Vec<String> = stated
        .filter(|mention| is_news(passage, mention, known, lines))
        .map(|mention| mention.id.clone())
        .collect();
    let tentative = !items.is_empty() && passage.has("guards/hedge", &sentence.tokens);
    Claims { items, tentative }
}

/// "Your daughter's party", "you need it on Saturday": said of the customer, close by.
fn is_about_you(passage: &Passage<'_>, sentence: &Sentence, mention: &Range<usize>) -> bool {
    const NEAR: usize = 4;
    let near = |hit: &Range<usize>| hit.start <= mention.start && mention.start <= hit.end + NEAR;
    passage.found("guards/about_you", &sentence.tokens).any(|hit| near(&hit))
}

/// Some word of it was neither said by the customer nor to be read.
fn is_news(passage: &Passage<'_>, mention: &Mention, known: &CaseWords, lines: &[&Text]) -> bool {
    let said = |stem: u64| lines.iter().any(|line| line.tokens.iter().any(|token| name(&token.stem) == stem));
    let new = |at: usize| {
        let stem = passage.stems[at];
        passage.is_content(at) && !known.is_on_paper(stem) && !said(stem)
    };
    mention.tokens.clone().any(new)
}
