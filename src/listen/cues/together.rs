//! Cues and the trained reader together: cues explain, name what the author gave words for and guard;
//! the reader hears wordings nobody listed. How much each counts for an act is in the reader's weights.

use std::collections::BTreeMap;
use std::ops::Range;

use super::known;
use super::scope::{Finding, PLAIN, Scope, overlap};
use crate::listen::READER_ALONE;
use crate::listen::act::{Act, Family};
use crate::listen::facts::{Mention, Sort};
use crate::listen::reader::Impression;
use crate::listen::text::Sentence;

/// A family the reader is less sure of than this is left to the cue that named one.
const FAMILY_HELD: f64 = 0.6;

/// Where the customer's own story is named, this share of a reflection's usual probability is enough, and it is just held.
const SHARE: f64 = 0.4;
const JUST_HELD: f64 = 0.5;

/// What is done to somebody in words that can be nothing else.
const REPROACHES: [Act; 4] = [Act::Dismissal, Act::Blame, Act::CovertData, Act::Hostility];

/// What somebody is reproached with, refused or sent away by is heard in a talk by the reader alone only this surely: it reads
/// some plain questions as blame ("Did you have to pay for it?"), at a desk hostility is far rarer than in the replies it learnt
/// from, and to be accused of what one did not do spoils the trust in everything else.
const REPROACH_HELD: f64 = 0.95;

/// The same for a sale: "do you want me to lend you some?" is hardly one.
const SALE_HELD: f64 = 0.75;

/// What such words are not, however kind a sentence sounds to the reader: "your own fault" takes nothing upon us.
const DENIED: [Act; 7] = [
    Act::SimpleReflection,
    Act::ComplexReflection,
    Act::NamesFeeling,
    Act::Validation,
    Act::Apology,
    Act::Ownership,
    Act::Reassurance,
];

/// The findings held once the reader has been asked: those of the cues with a new certainty, and the reader's own.
pub(super) fn together(scope: &Scope<'_>, findings: Vec<Finding>, impression: &Impression) -> Vec<Finding> {
    let (known, found): (Vec<Finding>, Vec<Finding>) = findings.into_iter().partition(known::is_known);
    let mut held = known;
    for act in Act::ALL {
        held.extend(of_act(scope, act, &found, impression));
    }
    deny(scope, &mut held);
    say_back(scope, &mut held);
    offer(scope, &mut held);
    ask(scope, &found, &mut held);
    held
}

/// In a talk with somebody who has a case, not in an archive.
fn is_at_a_desk(scope: &Scope<'_>) -> bool {
    !scope.context.case.contact.items.is_empty()
}

/// In a talk a question in which nothing else is heard asks, whatever the reader makes of it: "Did you have to pay for it?"
fn ask(scope: &Scope<'_>, found: &[Finding], held: &mut Vec<Finding>) {
    const QUESTIONS: [Act; 2] = [Act::OpenQuestion, Act::ClosedQuestion];
    if !is_at_a_desk(scope) {
        return;
    }
    for question in found.iter().filter(|finding| QUESTIONS.contains(&finding.act)) {
        let Some(sentence) = scope.notice.sentence_around(question.tokens.start) else { continue };
        if !held.iter().any(|finding| overlap(&finding.tokens, &sentence.tokens)) {
            held.push(Finding { p: JUST_HELD, ..question.clone() });
        }
    }
}

/// A statement in which nothing else is heard and that names, in the author's words, what the customer tells, says it back
/// whatever the reader makes of it: "So you are eating on the floor."
fn say_back(scope: &Scope<'_>, held: &mut Vec<Finding>) {
    for sentence in &scope.text().sentences {
        let tokens = &sentence.tokens;
        let is_asked = scope.notice.questions.iter().any(|question| overlap(&question.tokens, tokens));
        let is_heard = held.iter().any(|finding| overlap(&finding.tokens, tokens));
        if !is_asked && !is_heard && scope.notice.within(Sort::Item, tokens).any(|mention| mention.sure) {
            held.push(Finding::new(Act::SimpleReflection, tokens.clone(), JUST_HELD, READER_ALONE));
        }
    }
}

/// A statement in which nothing else is heard and that the reader finds to speak of a way out offers it: "We credit you for the
/// days without a line."
fn offer(scope: &Scope<'_>, held: &mut Vec<Finding>) {
    let found = |mention: &&Mention| mention.sort == Sort::Way && mention.is_found();
    for way in scope.notice.mentions.iter().filter(found) {
        let tokens = &way.tokens;
        let is_asked = scope.notice.questions.iter().any(|question| overlap(&question.tokens, tokens));
        let is_heard = held.iter().any(|finding| overlap(&finding.tokens, tokens));
        if !is_asked && !is_heard && !scope.taken_back("offer", tokens) {
            held.push(Finding::new(Act::Offer, tokens.clone(), JUST_HELD, READER_ALONE));
        }
    }
}

/// Drops what only the reader hears in clauses whose words are plainly a reproach.
fn deny(scope: &Scope<'_>, held: &mut Vec<Finding>) {
    let is_plain = |finding: &&Finding| REPROACHES.contains(&finding.act) && finding.p >= PLAIN;
    let clauses = |finding: &Finding| scope.text().clauses_around(&finding.tokens);
    let plain: Vec<_> = held.iter().filter(is_plain).map(clauses).collect();
    let is_denied = |finding: &Finding| {
        let only_read = finding.cue == READER_ALONE && DENIED.contains(&finding.act);
        only_read && plain.iter().any(|clauses| overlap(clauses, &finding.tokens))
    };
    held.retain(|finding| !is_denied(finding));
}

/// How sure each act is, held or not.
pub(super) fn likely(findings: &[Finding], impression: &Impression) -> BTreeMap<Act, f64> {
    let of = |act: Act| Some((act, impression.likely(act, surest(act, findings))?));
    Act::ALL.into_iter().filter_map(of).collect()
}

fn of_act(scope: &Scope<'_>, act: Act, found: &[Finding], impression: &Impression) -> Vec<Finding> {
    let cue = surest(act, found);
    let backed = || backed(scope, act, found, impression);
    let p = impression.held(act, cue).or_else(backed).filter(|p| !is_doubted(scope, act, cue, *p));
    let Some(p) = p else { return Vec::new() };
    let mut heard: Vec<Finding> = found.iter().filter(|finding| finding.act == act).cloned().collect();
    if heard.is_empty() {
        heard = of_the_reader_alone(scope, act, p, impression);
    }
    let family = family(act, &heard, impression);
    // What both hear is as sure as the surer of them.
    let with =
        |finding: Finding| Finding { p: finding.p.max(p), family: family.or(finding.family), ..finding };
    heard.into_iter().map(with).collect()
}

/// Whether the reader alone is too little to hear this act by, so surely.
fn is_doubted(scope: &Scope<'_>, act: Act, cue: f64, p: f64) -> bool {
    match act {
        Act::None => true,
        _ if cue > 0.0 || !is_at_a_desk(scope) => false,
        // To somebody who never insults nobody sets a limit: "I'll be quick then" is none.
        Act::Boundary => scope.context.case.person.abuse_at.is_none(),
        Act::Pressure | Act::NonApology | Act::PolicyFirst | Act::Refusal | Act::Transfer => {
            p < REPROACH_HELD
        }
        Act::Upsell => p < SALE_HELD,
        _ => REPROACHES.contains(&act) && p < REPROACH_HELD,
    }
}

/// The sentences by which the reader alone hears an act. What speaks against a reproach or an offer in words speaks
/// against the reader's as well: "nobody says it's your fault", "what more do you want, a refund?".
fn of_the_reader_alone(scope: &Scope<'_>, act: Act, p: f64, impression: &Impression) -> Vec<Finding> {
    let sentences = impression.carried_by(act).into_iter().filter_map(|at| scope.text().sentences.get(at));
    let denied = |tokens: &Range<usize>| {
        REPROACHES.contains(&act) && scope.taken_back(act.name(), tokens)
            || act == Act::Offer && scope.touches("offer/never", tokens)
    };
    // At a desk what neither has a mark nor the words of a question asks nothing: "I'll ring to hear how it went."
    let is_question = matches!(act, Act::OpenQuestion | Act::ClosedQuestion) && is_at_a_desk(scope);
    let asks = |sentence: &Sentence| {
        sentence.asks || scope.notice.questions.iter().any(|one| overlap(&one.tokens, &sentence.tokens))
    };
    let sentences =
        sentences.filter(|sentence| !denied(&sentence.tokens) && (!is_question || asks(sentence)));
    sentences.map(|sentence| Finding::new(act, sentence.tokens.clone(), p, READER_ALONE)).collect()
}

/// How sure an act is that the reader would not hold, but that the words speak for: those that can be nothing else,
/// a way out named where a cue hears an offer, or what the customer told where a reflection is nearly there.
fn backed(scope: &Scope<'_>, act: Act, found: &[Finding], impression: &Impression) -> Option<f64> {
    let names = |sort: Sort, tokens| scope.notice.within(sort, tokens).any(|mention| mention.sure);
    match act {
        _ if surest(act, found) >= PLAIN => Some(PLAIN),
        Act::Offer => {
            let sentence = |finding: &Finding| scope.notice.sentence_around(finding.tokens.start);
            let names_a_way = |finding: &&Finding| {
                sentence(finding).is_some_and(|sentence| names(Sort::Way, &sentence.tokens))
            };
            let offers = found.iter().filter(|finding| finding.act == act).filter(names_a_way);
            let is_near = || speaks_of_a_way(scope) && impression.nearly(act, surest(act, found), SHARE);
            offers.map(|finding| finding.p).reduce(f64::max).or_else(|| is_near().then_some(JUST_HELD))
        }
        Act::SimpleReflection if scope.notice.questions.is_empty() => {
            let whole = 0..scope.text().tokens.len();
            let is_near = names(Sort::Item, &whole) && impression.nearly(act, surest(act, found), SHARE);
            is_near.then_some(JUST_HELD)
        }
        _ => None,
    }
}

/// Whether a sentence that asks for nothing speaks of a way out.
fn speaks_of_a_way(scope: &Scope<'_>) -> bool {
    let asks = |tokens| scope.notice.questions.iter().any(|question| overlap(&question.tokens, tokens));
    let ways = scope.notice.mentions.iter().filter(|mention| mention.sort == Sort::Way);
    ways.into_iter().any(|way| !asks(&way.tokens))
}

fn surest(act: Act, findings: &[Finding]) -> f64 {
    findings.iter().filter(|finding| finding.act == act).map(|finding| finding.p).fold(0.0, f64::max)
}

/// The family of a named feeling, where the reader knows better than the cue.
fn family(act: Act, heard: &[Finding], impression: &Impression) -> Option<Family> {
    let (family, sure) = impression.family().filter(|_| act == Act::NamesFeeling)?;
    let is_named = heard.iter().any(|finding| finding.family.is_some());
    (sure >= FAMILY_HELD || !is_named).then_some(family)
}
