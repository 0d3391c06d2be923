//! General questions: what every new hire asks, whoever the customer is.

use std::ops::Range;

use super::Asking;
use super::cut::{Asks, Cut};
use super::own;
use crate::listen::Asked;
use crate::listen::facts::Sort;
use crate::listen::passage::Mark;
use crate::scenario::FieldKind;

/// Questions about the talk itself: nothing in the scenario answers them better.
const ABOUT_THE_TALK: [&str; 6] = ["wait", "there", "confirm", "clear", "repeat", "name_use"];

/// Kinds heard wherever they stand, question or not.
const ALWAYS: [&str; 3] = ["wait", "there", "anything_else"];

/// Kinds that outrank the case file, in the order in which ties are settled.
const FIRST: [&str; 18] = [
    "repeat",
    "confirm",
    "clear",
    "name_use",
    "permission",
    "identify",
    "rate",
    "trust",
    "blame_who",
    "wants",
    "matters",
    "affects",
    "prefer",
    "suits",
    "time_ok",
    "feels",
    "small_talk",
    "anything_else",
];

/// Kinds that yield to it, likewise.
const THEN: [&str; 23] = [
    "fares",
    "how_long",
    "how_often",
    "how_many",
    "how_much",
    "contact",
    "proof",
    "tried",
    "stay",
    "sure",
    "story",
    "why",
    "when",
    "where",
    "who",
    "which",
    "agree",
    "request",
    "how",
    "what_you",
    "what",
    "permission",
    "anything",
];

/// Questions for a fact: what the scenario says of it is the better answer.
const FACTUAL: [&str; 15] = [
    "how_long",
    "how_often",
    "how_many",
    "how_much",
    "tried",
    "why",
    "when",
    "where",
    "who",
    "which",
    "how",
    "what_you",
    "what",
    "anything",
    "yes_no",
];

/// Other questions that an author may have answered better.
const ANSWERED: [&str; 7] = ["fares", "small_talk", "proof", "prefer", "sure", "stay", "request"];

/// Bare questions that a field of the case file answers, where there is just one of its kind.
const BARE: [(&str, FieldKind); 5] = [
    ("when", FieldKind::When),
    ("where", FieldKind::Place),
    ("who", FieldKind::Who),
    ("how_much", FieldKind::Price),
    ("how_many", FieldKind::Quantity),
];

/// Open questions: what they ask about is what was just said.
const OPEN: [&str; 9] = ["story", "matters", "affects", "why", "how", "what_you", "what", "feels", "wants"];

/// A question that begins where the asking begins means what its first words say.
const AT_THE_HEAD: usize = 4;

/// Whether nothing in the scenario answers it better.
pub(super) fn is_about_the_talk(kind: &str) -> bool {
    ABOUT_THE_TALK.contains(&kind)
}

/// Whether an author may have written a better answer than any customer's.
pub(super) fn may_have_an_answer(kind: &str) -> bool {
    FACTUAL.contains(&kind) || ANSWERED.contains(&kind)
}

/// Whether it invites the customer to tell.
pub(super) fn is_open(kind: &str) -> bool {
    OPEN.contains(&kind)
}

/// Whether it asks what is at stake.
pub(super) fn asks_for_stakes(kind: &str) -> bool {
    matches!(kind, "matters" | "affects")
}

/// The general question that outranks the case file, if the cut is one.
pub(super) fn outranking(asking: &Asking<'_>, cut: &Cut) -> Option<&'static str> {
    // "Hello." greets, "Hello?" asks.
    let greets = |kind: &&str| *kind == "there" && cut.asks == Asks::Nothing;
    let always = best(asking, cut, "asks/always/", &ALWAYS).filter(|kind| !greets(kind));
    if always.is_some() || !matches!(cut.asks, Asks::Question | Asks::Request) {
        return always.or_else(|| identifying(asking, cut));
    }
    best(asking, cut, "asks/first/", &FIRST)
}

/// "I need some details from you" asks without a question.
fn identifying(asking: &Asking<'_>, cut: &Cut) -> Option<&'static str> {
    best(asking, cut, "asks/first/", &["identify"]).filter(|_| cut.asks == Asks::Detail)
}

/// The kind of general question that a cut is.
fn kind(asking: &Asking<'_>, cut: &Cut, outranking: Option<&'static str>) -> Option<&'static str> {
    outranking.or_else(|| match cut.asks {
        Asks::Question => best(asking, cut, "asks/then/", &THEN).or(Some(bare_question(asking, cut))),
        Asks::Request => best(asking, cut, "asks/then/", &THEN),
        Asks::Detail | Asks::Nothing => None,
    })
}

/// What a cut asks that is neither the scenario's nor the case file's, or what its words come nearest to.
pub(super) fn asked(asking: &Asking<'_>, cut: &Cut, outranking: Option<&'static str>) -> Vec<Asked> {
    let plain = plain(asking, cut, outranking);
    let is_factual = outranking.is_none()
        && cut.asks == Asks::Question
        && matches!(&plain[..], [Asked::General(kind)] if FACTUAL.contains(&kind.as_str()));
    let nearest = is_factual.then(|| nearest(asking, cut)).flatten();
    nearest.map_or(plain, |nearest| vec![nearest])
}

/// The general question that a cut is, or the one field or way out that it can mean.
pub(super) fn plain(asking: &Asking<'_>, cut: &Cut, outranking: Option<&'static str>) -> Vec<Asked> {
    let Some(kind) = kind(asking, cut, outranking) else { return Vec::new() };
    let is_factual = outranking.is_none() && cut.asks == Asks::Question && FACTUAL.contains(&kind);
    if is_factual && let Some(field) = bare(asking, cut, kind) {
        return vec![field];
    }
    if kind == "agree"
        && let Some(way) = way_on_the_table(asking, cut.tokens.end)
    {
        return vec![Asked::Consent(way.to_owned())];
    }
    vec![Asked::General(kind.to_owned())]
}

/// "Good so?" asks for a yes to what was said before; "did you?" and longer questions for something of their own, and
/// "Paid? What was paid?" for what the customer has just said.
fn bare_question(asking: &Asking<'_>, cut: &Cut) -> &'static str {
    const FEW: usize = 3;
    let is_bare = cut.tokens.len() <= FEW && !asking.passage.is(Mark::Aux, cut.tokens.start);
    let goes_on = cut.tokens.start == 0 && cut.tokens.end < asking.passage.tokens().len();
    if is_bare && !goes_on { "agree" } else { "yes_no" }
}

/// "When was that?", where the case file has just one answer of the kind.
fn bare(asking: &Asking<'_>, cut: &Cut, kind: &str) -> Option<Asked> {
    let (_, kind) = BARE.iter().find(|(question, _)| *question == kind)?;
    if cut.tokens.clone().any(|at| asking.passage.is_content(at)) {
        return None;
    }
    let mut fields = asking.case.contact.case_file.iter().filter(|field| field.kind == *kind);
    let first = fields.next()?;
    fields.next().is_none().then(|| Asked::Field(first.id.clone()))
}

/// What the words of the question come nearest to, unless all of it was told already.
pub(super) fn nearest(asking: &Asking<'_>, cut: &Cut) -> Option<Asked> {
    let nearest = asking.known.bags().nearest(asking.passage, &cut.tokens);
    nearest.filter(|asked| !matches!(asked, Asked::Topic(topic) if own::was_told(asking, topic))).cloned()
}

/// "The courier could come today. Would that help?", "The courier today: yes or no?": the way named last, unless it was refused.
fn way_on_the_table<'a>(asking: &'a Asking<'_>, before: usize) -> Option<&'a str> {
    let named =
        |mention: &&crate::listen::facts::Mention| mention.sort == Sort::Way && mention.tokens.end <= before;
    let last = asking.mentions.iter().rev().find(named)?;
    let sentence = asking.passage.sentences().iter().find(|one| one.tokens.contains(&last.tokens.start))?;
    let refused = asking.passage.any(Mark::No, &(sentence.tokens.start..last.tokens.end));
    (!refused).then_some(last.id.as_str())
}

/// The kind whose words are longest, words at the head of the question counting more.
fn best(asking: &Asking<'_>, cut: &Cut, folder: &str, kinds: &[&'static str]) -> Option<&'static str> {
    let at_head = |kind: &str, hit: &Range<usize>| hit.start <= cut.head && !matches!(kind, "what" | "how");
    let score = |kind: &str, hit: Range<usize>| hit.len() + if at_head(kind, &hit) { AT_THE_HEAD } else { 0 };
    let scored = kinds.iter().rev().filter_map(|kind| {
        let hits = asking.passage.found(&format!("{folder}{kind}"), &cut.tokens);
        hits.map(|hit| score(kind, hit)).max().map(|score| (score, *kind))
    });
    scored.max_by_key(|(score, _)| *score).map(|(_, kind)| kind)
}
