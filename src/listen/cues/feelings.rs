//! A feeling named as the customer's own: which words, and of which family.

use std::ops::Range;

use super::scope::{Finding, Scope};
use crate::listen::act::{Act, Family};

/// Classes of feeling words by family; where words belong to several, the earlier wins.
const FAMILIES: [(&str, Family); 5] = [
    ("anger", Family::Anger),
    ("anxiety", Family::Anxiety),
    ("shame", Family::Shame),
    ("disappointment", Family::Disappointment),
    ("positive", Family::Positive),
];

/// Hears the customer's feelings named.
pub(super) fn hear(scope: &Scope<'_>) -> Vec<Finding> {
    let named = scope.phrases(Act::NamesFeeling).into_iter();
    named.map(|finding| Finding { family: family(scope, &finding.tokens), ..finding }).collect()
}

/// The family of the first feeling word in a stretch of the reply.
fn family(scope: &Scope<'_>, tokens: &Range<usize>) -> Option<Family> {
    let places = FAMILIES.iter().enumerate().filter_map(|(rank, (class, family))| {
        scope.class_in(class, tokens.clone()).map(|place| (place.start, rank, *family))
    });
    places.min_by_key(|(start, rank, _)| (*start, *rank)).map(|(_, _, family)| family)
}
