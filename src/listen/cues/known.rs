//! What the author gave words for is heard in them: facts explained, troubles foreseen, steps.

use std::ops::Range;

use super::scope::{Finding, Scope, overlap};
use crate::listen::Asked;
use crate::listen::act::Act;
use crate::listen::attach::asks;
use crate::listen::facts::{Mention, Sort};
use crate::listen::passage::{Mark, name};
use crate::listen::text::Text;

/// The names of these findings, by which they outweigh what general words suggest.
pub(super) const CUE: &str = crate::listen::AUTHORS_WORDS;
/// The name of what only carries a claim.
const CLAIM: &str = "claimed";

/// Whether the author's words speak for it, whatever a reader makes of the reply.
pub(super) fn is_known(finding: &Finding) -> bool {
    finding.cue == CUE || finding.cue == CLAIM
}

/// Hears the scenario's explanations, coming troubles and steps where they are stated.
pub(super) fn hear(scope: &Scope<'_>) -> Vec<Finding> {
    scope.notice.mentions.iter().filter_map(|mention| heard(scope, mention)).collect()
}

fn heard(scope: &Scope<'_>, mention: &Mention) -> Option<Finding> {
    let stated = mention.sure && !is_asked(scope, &mention.tokens);
    let act = match mention.sort {
        Sort::Way if asks_consent(scope, mention) => {
            return Some(Finding::new(Act::Offer, mention.tokens.clone(), 0.75, CUE));
        }
        Sort::Way if is_the_deed(scope, &mention.tokens) => Act::Offer,
        Sort::Knows | Sort::Reason => Act::Information,
        Sort::Issue if is_advice(scope, mention) => Act::Anticipation,
        Sort::Step if announced(scope, &mention.tokens) => Act::NextStep,
        Sort::Card if is_claimed(scope, mention) => {
            return Some(Finding::new(Act::Information, mention.tokens.clone(), 0.75, CLAIM));
        }
        Sort::Gathered if is_news(scope, mention) => {
            return Some(Finding::new(Act::CovertData, mention.tokens.clone(), 0.9, CUE));
        }
        _ => return None,
    };
    stated.then(|| Finding::new(act, mention.tokens.clone(), 0.75, CUE))
}

fn is_asked(scope: &Scope<'_>, tokens: &Range<usize>) -> bool {
    let asks = scope.text().sentence_around(tokens).asks;
    asks || scope.notice.questions.iter().any(|question| overlap(&question.tokens, tokens))
}

/// The card's error is stated as if it were so.
fn is_claimed(scope: &Scope<'_>, mention: &Mention) -> bool {
    let sentence = scope.notice.sentence_around(mention.tokens.start);
    sentence.is_some_and(|sentence| sentence.claims.items.contains(&mention.id))
}

/// Some word of what was gathered has not been said by the customer.
fn is_news(scope: &Scope<'_>, gathered: &Mention) -> bool {
    let lexicon = scope.passage.lexicon;
    let earlier = scope.context.earlier_lines.iter().map(|raw| Text::read(raw, lexicon));
    let earlier: Vec<u64> = earlier.flat_map(|text| text.tokens).map(|token| name(&token.stem)).collect();
    let said = |stem: &u64| earlier.contains(stem) || scope.line.stems.contains(stem);
    let (passage, tokens) = (scope.passage, gathered.tokens.clone());
    tokens.into_iter().any(|at| passage.is_content(at) && !said(&passage.stems[at]))
}

/// "Would a voucher help?", but not "what else do you want, a voucher?".
fn asks_consent(scope: &Scope<'_>, way: &Mention) -> bool {
    let consent = Asked::Consent(way.id.clone());
    let mocks = scope.touches("offer/never", &scope.text().sentence_around(&way.tokens).tokens);
    let questions = scope.notice.questions.iter().filter(|_| !mocks);
    questions
        .filter(|question| overlap(&question.tokens, &way.tokens))
        .any(|one| one.asked.contains(&consent))
}

/// "Full refund." "She is here.": a clause that says little else, neither no nor if, and not only what they asked for.
fn is_the_deed(scope: &Scope<'_>, way: &Range<usize>) -> bool {
    let (text, passage) = (scope.text(), scope.passage);
    let (clauses, sentence) = (text.clauses_around(way), text.sentence_around(way).tokens);
    let (before, after) = (sentence.start..way.start, way.end..sentence.end);
    let doubted = passage.any(Mark::No, &before)
        || passage.any(Mark::No, &after)
        || passage.any(Mark::Doubt, &sentence)
        || passage.any(Mark::SaysYou, &before)
        || passage.any(Mark::SaysI, &before);
    way.len() * 5 >= clauses.len() * 3 && !doubted && !scope.is_said_back(way)
}

/// Said to the customer, or as an instruction: not "the hospital could ring".
fn is_advice(scope: &Scope<'_>, issue: &Mention) -> bool {
    let sentence = scope.text().sentence_around(&issue.tokens).tokens;
    let passage = scope.passage;
    let told_to = passage.any(Mark::SaysYou, &sentence)
        || scope.inside("offer/by_us", &sentence).next().is_some()
        || passage.is(Mark::Courtesy, sentence.start)
        || !passage.is(Mark::Glue, sentence.start);
    passage.any(Mark::Doubt, &sentence) || told_to && issue.own_words > 1
}

/// "I ring you tomorrow", "you'll get a text": somebody will, and nobody says they cannot.
fn announced(scope: &Scope<'_>, step: &Range<usize>) -> bool {
    let sentence = scope.text().sentence_around(step).tokens;
    let by_us = scope.inside("offer/by_us", &sentence).any(|hit| hit.start <= step.start);
    let doer = scope.inside("offer/doer", &sentence).any(|hit| hit.end <= step.start + 1);
    let to_you = scope.inside("offer/to_you", &sentence).any(|hit| hit.start <= step.start);
    (by_us || doer || to_you) && !scope.taken_back("offer", step)
}

/// Drops what the author's words make unlikely: a reflection or a step that is an explanation, a
/// blame or an insult that is a promised step, a transfer that is a way out.
pub(super) fn outweigh(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let known: Vec<Finding> = findings.iter().filter(|finding| finding.cue == CUE).cloned().collect();
    findings.retain(|finding| !known.iter().any(|one| is_outweighed(scope, finding, one)));
    at_nobodys_desk(scope, findings);
}

/// A transfer to nobody's desk that names a way out is an offer of it.
pub(super) fn at_nobodys_desk(scope: &Scope<'_>, findings: &mut [Finding]) {
    for finding in findings.iter_mut().filter(|finding| finding.act == Act::Transfer) {
        let sentence = scope.text().sentence_around(&finding.tokens).tokens;
        let names = |sort| scope.notice.within(sort, &sentence).any(|mention| mention.sure);
        if names(Sort::Way) && !names(Sort::Desk) {
            finding.act = Act::Offer;
        }
    }
}

/// Sets right what cues and reader found: data that nobody shared is no kindness, a change said in the author's
/// words is told, and a claim is carried once a sentence.
pub(super) fn settle(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    expose(scope, findings);
    findings.extend(changes_told(scope, findings));
    let place = |finding: &Finding| scope.text().sentence_around(&finding.tokens).tokens.start;
    let others = findings.iter().filter(|finding| finding.cue != CLAIM && !asks(finding.act));
    let stated: Vec<usize> = others.map(place).collect();
    findings.retain(|finding| finding.cue != CLAIM || !stated.contains(&place(finding)));
}

/// Changes told in the author's words where nothing else heard them: beside an offer, say.
fn changes_told(scope: &Scope<'_>, findings: &[Finding]) -> Vec<Finding> {
    let told = |mention: &&Mention| {
        let sentence = scope.text().sentence_around(&mention.tokens).tokens;
        let heard =
            |finding: &Finding| finding.act == Act::DiscloseChange && overlap(&finding.tokens, &sentence);
        let stated = mention.sure && mention.own_words > 1 && !is_asked(scope, &mention.tokens);
        mention.sort == Sort::Change && stated && !findings.iter().any(heard)
    };
    let told = scope.notice.mentions.iter().filter(told);
    told.map(|mention| Finding::new(Act::DiscloseChange, mention.tokens.clone(), 0.75, CUE)).collect()
}

fn expose(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    const EXPOSED: [Act; 5] =
        [Act::SimpleReflection, Act::ComplexReflection, Act::NamesFeeling, Act::Validation, Act::Information];
    let covert = |finding: &Finding| finding.cue == CUE && finding.act == Act::CovertData;
    let places = findings.iter().filter(|finding| covert(finding));
    let places: Vec<_> =
        places.map(|finding| scope.text().sentence_around(&finding.tokens).tokens.clone()).collect();
    findings.retain(|finding| {
        !EXPOSED.contains(&finding.act) || !places.iter().any(|place| overlap(place, &finding.tokens))
    });
}

fn is_outweighed(scope: &Scope<'_>, finding: &Finding, known: &Finding) -> bool {
    let clause = overlap(&scope.text().clauses_around(&known.tokens), &finding.tokens);
    let sentence = overlap(&scope.text().sentence_around(&known.tokens).tokens, &finding.tokens);
    let reflects = matches!(finding.act, Act::SimpleReflection | Act::ComplexReflection);
    let steps = finding.act == Act::NextStep && finding.cue != CUE;
    match known.act {
        Act::Information if steps => clause || sentence && !is_ours(scope, &finding.tokens),
        Act::Information => clause && reflects && !takes_up(scope, &finding.tokens, &known.tokens),
        Act::NextStep => matches!(finding.act, Act::Blame | Act::Hostility) && sentence,
        _ => false,
    }
}

/// Whether the clause says that we do it.
fn is_ours(scope: &Scope<'_>, tokens: &Range<usize>) -> bool {
    let clauses = scope.text().clauses_around(tokens);
    scope.passage.any(Mark::SaysI, &clauses) || scope.inside("offer/to_you", &clauses).next().is_some()
}

/// Whether the clause says back something told, in words other than the known ones.
fn takes_up(scope: &Scope<'_>, tokens: &Range<usize>, known: &Range<usize>) -> bool {
    let clauses = scope.text().clauses_around(tokens);
    let mut items = scope.notice.within(Sort::Item, &clauses);
    items.any(|item| item.sure && !overlap(&item.tokens, known) && scope.context.told.contains(&item.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listen::{Context, HeardAct, Listener as _, english};
    use crate::scenario::{Case, CaseField, Item, Named, WayOut};

    /// A library: a fine for a book that was brought back, and a shelf nobody looked at.
    fn library() -> Case {
        let mut case = Case::default();
        let words = |list: &str| list.split('|').map(|word| word.trim().to_owned()).collect::<Vec<_>>();
        let named = |id: &str, list: &str| Named { id: id.into(), label: String::new(), words: words(list) };
        let contact = &mut case.contact;
        contact.opens = "You sent me a fine for a book I brought back in May.".into();
        contact.items =
            vec![Item { id: "brought_back".into(), words: words("brought it back"), ..Item::default() }];
        contact.ways_out = vec![
            WayOut { id: "waive".into(), words: words("cancel the fine | no fine"), ..WayOut::default() },
            WayOut { id: "city_desk".into(), words: words("city office"), ..WayOut::default() },
        ];
        contact.steps = vec![named("look", "look on the shelf | search the shelves")];
        contact.knows = vec![named("scanner", "scanner was broken | scanner was down")];
        contact.next_issues = vec![named("reminder", "another reminder | second letter")];
        contact.changes = vec![named("record", "changed the record | struck it from the record")];
        contact.case_file = vec![CaseField {
            id: "lent".into(),
            value: "divorce, a guide".into(),
            on_screen: true,
            gathered: words("divorce guide | books on divorce"),
            ..CaseField::default()
        }];
        case
    }

    fn heard(raw: &str) -> Vec<HeardAct> {
        let case = library();
        let told = ["brought_back".to_owned()];
        let line = &case.contact.opens;
        english()
            .hear(raw, &Context { case: &case, line, earlier_lines: &[], own_replies: &[], told: &told })
            .acts
    }

    fn check(raw: &str, act: Act, id: &str) {
        let acts = heard(raw);
        let named = |one: &HeardAct| {
            let ids = [&one.way, &one.step, &one.id, &one.issue, &one.change];
            ids.into_iter().flatten().any(|one| one == id)
        };
        assert!(acts.iter().any(|one| one.act == act && named(one)), "{raw}: {acts:?}");
    }

    #[test]
    fn what_the_author_gave_words_for_is_heard() {
        check("Our scanner was down that week.", Act::Information, "scanner");
        check("that scanner was broken in may so it never got booked", Act::Information, "scanner");
        check("I'll search the shelves this afternoon.", Act::NextStep, "look");
        check("You may get another reminder tomorrow, please ignore it.", Act::Anticipation, "reminder");
        check("If a second letter comes, bin it.", Act::Anticipation, "reminder");
        check("I cancel the fine.", Act::Offer, "waive");
        check("No fine.", Act::Offer, "waive");
        check("You could write to the city office.", Act::Offer, "city_desk");
        check("I've changed the record, and I can cancel the fine now.", Act::DiscloseChange, "record");
        check("I've changed the record, and I can cancel the fine now.", Act::Offer, "waive");
    }

    #[test]
    fn what_was_gathered_is_data_nobody_shared_until_they_share_it() {
        let covert = |raw: &str, line: &str| {
            let case = library();
            let context = Context { case: &case, line, earlier_lines: &[], own_replies: &[], told: &[] };
            english().hear(raw, &context).acts.iter().any(|one| one.act == Act::CovertData)
        };
        let line = &library().contact.opens;
        for raw in ["You had the divorce guide too.", "Was that one of the books on divorce?"] {
            assert!(covert(raw, line), "{raw}");
            assert!(!covert(raw, "I lent books on divorce as well, a guide."), "{raw}");
        }
        assert!(!covert("Which book was it?", line));
    }

    #[test]
    fn what_is_asked_or_wished_is_not_announced() {
        for raw in [
            "Was the scanner broken when you came?",
            "Did you look on the shelf?",
            "Did you get another reminder?",
        ] {
            let acts = heard(raw);
            assert!(
                acts.iter().all(|one| one.id.is_none() && one.step.is_none() && one.issue.is_none()),
                "{raw}: {acts:?}"
            );
        }
        // Who mocks offers nothing.
        assert!(heard("What else do you want, the fine cancelled?").iter().all(|one| one.act != Act::Offer));
        assert!(heard("You want me to cancel the fine.").iter().all(|one| one.act != Act::Offer));
    }

    #[test]
    fn what_they_asked_for_said_back_is_no_offer() {
        let mut case = library();
        case.contact.opens = "Cancel the fine, please. Somebody comes on Friday.".into();
        let line = &case.contact.opens;
        let context = Context { case: &case, line, earlier_lines: &[], own_replies: &[], told: &[] };
        let acts =
            |raw: &str| english().hear(raw, &context).acts.into_iter().map(|one| one.act).collect::<Vec<_>>();
        assert!(!acts("Cancel the fine. And what made you angry?").contains(&Act::Offer));
        assert!(acts("No fine.").contains(&Act::Offer));
        assert!(!acts("Somebody comes on Friday.").contains(&Act::NextStep));
    }
}
