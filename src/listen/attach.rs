//! What was noticed, attached to the acts that were heard: items, topics, ways out, echo, claims.

use std::ops::Range;

use super::HeardAct;
use super::act::Act;
use super::facts::{Mention, Sort};
use super::notice::Notice;
use super::passage::{Mark, Passage};

/// From this certainty on a step that the reader alone hears can be one of the author's.
const STEP_HELD: f64 = 0.75;

/// The act found at `tokens` with all that belongs to it; several where it names several ways out,
/// none where its sentence is a list of keywords, meant for the scorer, or hands their own question back. A sentence of theirs handed back promises nothing.
pub(crate) fn attach(
    act: HeardAct,
    tokens: &Range<usize>,
    notice: &Notice,
    passage: &Passage<'_>,
) -> Vec<HeardAct> {
    let Some(sentence) = notice.sentence_around(tokens.start) else { return vec![act] };
    if sentence.soup || sentence.for_the_scorer || (sentence.echo && asks(act.act)) {
        return Vec::new();
    }
    let mut act = act;
    if sentence.echo && binds_us(act.act) {
        act.act = Act::SimpleReflection;
    }
    act.facts = notice.facts_around(tokens.start);
    if act.facts.is_empty() && answers_a_feeling(act.act) {
        act.facts = notice.facts_before(tokens.start);
    }
    act.echo = sentence.echo;
    act.recycled = sentence.recycled;
    if asks(act.act) {
        act.topics = notice.topics_in(tokens);
        act.follow = act.act == Act::OpenQuestion && notice.follows_in(tokens);
    } else {
        act.claims.clone_from(&sentence.claims.items);
        act.tentative = sentence.claims.tentative;
        // "Shall I lend you some?", "The white one, leave it here.": held to it is only who did nothing else.
        let is_asked = passage.text.sentence_around(tokens).asks;
        act.tentative |= act.act == Act::Offer && act.claims.is_empty() && (is_asked || !act.is_announced());
    }
    named(act, tokens, notice, passage)
}

/// Acts that answer what was felt, often in a sentence of their own after the one that says what happened.
fn answers_a_feeling(act: Act) -> bool {
    matches!(act, Act::NamesFeeling | Act::Validation | Act::Apology)
}

/// Acts by which we say what is so or will be done: words that are theirs, handed back as they were, do neither.
fn binds_us(act: Act) -> bool {
    const BINDING: [Act; 9] = [
        Act::Offer,
        Act::Choice,
        Act::NextStep,
        Act::VaguePromise,
        Act::Information,
        Act::Refusal,
        Act::Transfer,
        Act::Anticipation,
        Act::DiscloseChange,
    ];
    BINDING.contains(&act)
}

/// Acts that ask and state nothing.
pub(crate) fn asks(act: Act) -> bool {
    matches!(act, Act::OpenQuestion | Act::ClosedQuestion | Act::Verification | Act::CheckBack)
}

/// One act for each thing of its sort that its clause, or else its sentence, mentions.
fn named(act: HeardAct, tokens: &Range<usize>, notice: &Notice, passage: &Passage<'_>) -> Vec<HeardAct> {
    let sorts: &[Sort] = match act.act {
        Act::Offer | Act::Refusal => &[Sort::Way],
        Act::NextStep => &[Sort::Step],
        Act::Information => &[Sort::Reason, Sort::Knows],
        Act::PolicyFirst => &[Sort::Reason],
        Act::Anticipation => &[Sort::Issue],
        Act::DiscloseChange => &[Sort::Change],
        Act::Transfer => &[Sort::Desk],
        _ => return vec![act],
    };
    let clause = passage.text.clauses_around(tokens);
    let sentence = notice.sentence_around(tokens.start).map_or(&clause, |one| &one.tokens);
    let is_conditional = passage.has("guards/conditional", sentence);
    // "If you still want the year, I hold the offer" offers no way out that anybody is held to.
    if act.act == Act::Offer && act.is_of_the_reader_alone() && is_conditional {
        return vec![act];
    }
    // What the reader alone hardly takes for a step is none of the author's: "we promised half past five".
    let is_doubted = act.act == Act::NextStep && act.is_of_the_reader_alone() && act.p < STEP_HELD;
    let near = if is_doubted { Vec::new() } else { nearby(act.act, tokens, sorts, notice, passage) };
    if near.is_empty() {
        let way = notice.within(Sort::Way, &clause).next();
        let is_later = passage.has("step/later", sentence) && !passage.has("step/now", &clause);
        let is_none = is_conditional || passage.any(Mark::No, &clause) || passage.has("step/past", &clause);
        let is_owed = !is_none && (is_later || passage.has("step/reaches", &clause));
        return vec![unlisted(act, &clause, way, is_owed, passage)];
    }
    near.iter().map(|mention| with(act.clone(), mention)).collect()
}

/// What its clause mentions, or else its sentence: there nothing is offered in the same breath as a no ("I give it back now,
/// and I don't write a report").
fn nearby<'a>(
    act: Act,
    tokens: &Range<usize>,
    sorts: &[Sort],
    notice: &'a Notice,
    passage: &Passage<'_>,
) -> Vec<&'a Mention> {
    let clause = passage.text.clauses_around(tokens);
    let sentence = notice.sentence_around(tokens.start).map_or(clause.clone(), |one| one.tokens.clone());
    let of = |stretch: &Range<usize>| -> Vec<&'a Mention> {
        sorts.iter().flat_map(|sort| notice.within(*sort, stretch)).collect()
    };
    let denied = |mention: &&Mention| {
        let before = passage.text.clauses_around(&mention.tokens).start..mention.tokens.start;
        act == Act::Offer && passage.any(Mark::No, &before)
    };
    let inside = of(&clause);
    if inside.is_empty() {
        of(&sentence).into_iter().filter(|mention| !denied(mention)).take(1).collect()
    } else {
        inside
    }
}

fn with(mut act: HeardAct, mention: &Mention) -> HeardAct {
    let id = Some(mention.id.clone());
    match mention.sort {
        Sort::Way => act.way = id,
        Sort::Step => act.step = id,
        Sort::Issue => act.issue = id,
        Sort::Change => act.change = id,
        Sort::Desk => act.to = id,
        _ => act.id = id,
    }
    act
}

/// A step that no author listed is the way out it carries out, or gets a name made of its words where it is owed. What
/// will only be done "if it sticks", is done at once, was done long ago or is not done at all, and what the reader alone
/// takes for a step, gets none: nobody is held to it.
fn unlisted(
    mut act: HeardAct,
    clause: &Range<usize>,
    way: Option<&Mention>,
    is_owed: bool,
    passage: &Passage<'_>,
) -> HeardAct {
    const WORDS: usize = 4;
    if act.act != Act::NextStep {
        return act;
    }
    if act.is_of_the_reader_alone() {
        return act;
    }
    if let Some(way) = way {
        act.step = Some(way.id.clone());
    } else if is_owed {
        let content = clause.clone().filter(|at| passage.is_content(*at)).take(WORDS);
        let words: Vec<&str> = content.map(|at| passage.tokens()[at].stem.as_str()).collect();
        act.step = Some(words.join("_")).filter(|name| !name.is_empty());
    }
    act
}
