//! Details of the case file that a reply asks for.

use std::ops::Range;

use super::cut::{Asks, Cut};
use super::{Asking, own};
use crate::listen::Asked;
use crate::listen::facts::{Mention, Sort};
use crate::listen::passage::{Passage, name};
use crate::scenario::{CaseField, FieldKind};

/// The lists of shared words, by kind of field.
pub(super) const LISTS: [&str; 15] = [
    "asks/field/name",
    "asks/field/number",
    "asks/field/phone",
    "asks/field/email",
    "asks/field/address",
    "asks/field/birth",
    "asks/field/when",
    "asks/field/product",
    "asks/field/price",
    "asks/field/payment",
    "asks/field/place",
    "asks/field/quantity",
    "asks/field/who",
    "asks/field/history",
    "asks/field/proof",
];

/// Each kind with the general question it becomes where the case file has no such field. The
/// first seven ask who somebody is, and are meant whatever else is asked.
const KINDS: [(FieldKind, &str); 15] = [
    (FieldKind::Name, "identify"),
    (FieldKind::Number, "identify"),
    (FieldKind::Phone, "contact"),
    (FieldKind::Email, "contact"),
    (FieldKind::Address, "identify"),
    (FieldKind::Birth, "identify"),
    (FieldKind::When, "when"),
    (FieldKind::Product, "which"),
    (FieldKind::Price, "how_much"),
    (FieldKind::Payment, "how"),
    (FieldKind::Place, "where"),
    (FieldKind::Quantity, "how_many"),
    (FieldKind::Who, "who"),
    (FieldKind::History, "tried"),
    (FieldKind::Proof, "proof"),
];
const IDENTIFYING: usize = 6;

/// Kinds that "who" never asks for: "who would reach you there?" wants no number.
const IS_NO_PERSON: [FieldKind; 4] =
    [FieldKind::Number, FieldKind::Phone, FieldKind::Email, FieldKind::Address];

/// Adds the fields a cut asks for, in order of their words.
pub(super) fn add(asking: &Asking<'_>, cut: &Cut, asked: &mut Vec<Asked>) {
    // "Shall I send it to your phone or by e-mail?" asks for neither.
    if cut.asks == Asks::Nothing
        || asking.passage.has("asks/offers", &cut.tokens)
        || asked.iter().any(|one| matches!(one, Asked::General(_) | Asked::Answer(_)))
    {
        return;
    }
    let own_words = !asked.is_empty();
    let mut who = asking.passage.found("asks/then/who", &cut.tokens);
    let asks_who = who.any(|hit| hit.start <= cut.head + 1);
    let mut found = Vec::new();
    for (at, (list, (kind, general))) in LISTS.iter().zip(KINDS).enumerate() {
        let Some(hit) = asking.passage.found(list, &cut.tokens).next() else { continue };
        if own_words && at >= IDENTIFYING || asks_who && IS_NO_PERSON.contains(&kind) {
            continue;
        }
        match field_of(asking, cut, kind) {
            Some(field) => found.push((hit, Asked::Field(field.id.clone()))),
            None if own_words || at >= IDENTIFYING => {}
            None => found.push((hit, Asked::General(general.to_owned()))),
        }
    }
    let named = if own_words { Vec::new() } else { named(asking, cut) };
    settle(named, found, asked);
}

/// Where a cut asks who somebody is, or for a field in the author's words, and in how many words.
pub(super) fn details(asking: &Asking<'_>, cut: &Cut) -> Vec<(usize, Range<usize>)> {
    let shared = LISTS[..IDENTIFYING].iter().flat_map(|list| asking.passage.found(list, &cut.tokens));
    let own = asking.inside(cut, Sort::Field).map(|one| (one.words, one.tokens.clone()));
    shared.map(|hit| (hit.len(), hit)).chain(own).collect()
}

/// Fields named by the author's own words.
fn named(asking: &Asking<'_>, cut: &Cut) -> Vec<(Range<usize>, Asked)> {
    let meant = |one: &&Mention| own::fits(asking, cut, one, &Asked::Field(one.id.clone()));
    let fields = asking.inside(cut, Sort::Field).filter(meant);
    fields.map(|one| (one.tokens.clone(), Asked::Field(one.id.clone()))).collect()
}

/// In order of place; of those that share words the author's, or else the longer.
fn settle(named: Vec<(Range<usize>, Asked)>, mut found: Vec<(Range<usize>, Asked)>, asked: &mut Vec<Asked>) {
    let details = !named.is_empty() || found.iter().any(|(_, one)| matches!(one, Asked::Field(_)));
    found.retain(|(_, one)| !details || matches!(one, Asked::Field(_)));
    found.sort_by_key(|(hit, _)| std::cmp::Reverse(hit.len()));
    let mut kept: Vec<(Range<usize>, Asked)> = Vec::new();
    for (hit, one) in named.into_iter().chain(found) {
        let shares = |other: &Range<usize>| hit.start < other.end && other.start < hit.end;
        if !kept.iter().any(|(other, same)| shares(other) || *same == one) {
            kept.push((hit, one));
        }
    }
    kept.sort_by_key(|(hit, _)| hit.start);
    asked.extend(kept.into_iter().map(|(_, one)| one));
}

/// The field of this kind that the cut's words fit best.
fn field_of<'a>(asking: &Asking<'a>, cut: &Cut, kind: FieldKind) -> Option<&'a CaseField> {
    let fields = || asking.case.contact.case_file.iter().filter(|field| field.kind == kind);
    let alike = fields().rev().map(|field| (likeness(asking, cut, field), field));
    let (likeness, field) = alike.max_by_key(|(likeness, _)| *likeness)?;
    let identifies = KINDS[..IDENTIFYING].iter().any(|(one, _)| *one == kind);
    (likeness > 0 || identifies || fields().count() == 1 && !says_more(asking, cut, kind)).then_some(field)
}

/// Whether a question is about more than when, who or where it was: the only field of a kind answers
/// no other question of that kind.
fn says_more(asking: &Asking<'_>, cut: &Cut, kind: FieldKind) -> bool {
    const OF_ITSELF: usize = 1;
    match kind {
        FieldKind::When if asking.passage.has("asks/ahead", &cut.tokens) => true,
        FieldKind::When | FieldKind::Who | FieldKind::Place => {
            let said = cut.tokens.clone().filter(|at| asking.passage.is_content(*at));
            said.count() > OF_ITSELF
        }
        _ => false,
    }
}

/// How many words of a field's label and id the cut has.
fn likeness(asking: &Asking<'_>, cut: &Cut, field: &CaseField) -> usize {
    let words = format!("{} {}", field.label, field.id.replace('_', " "));
    let label = Passage::read(&words, asking.passage.lexicon);
    let said = |word: &str| cut.tokens.clone().any(|at| asking.passage.stems[at] == name(word));
    // "When are you in?" does not ask for "Paid in full".
    let telling = (0..label.tokens().len()).filter(|at| label.is_content(*at));
    telling.filter(|at| said(&label.tokens()[*at].stem)).count()
}
