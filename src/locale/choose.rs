//! Which locale to speak: what the person prefers against what there is.

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};

use super::REFERENCE;

/// The best of `available` for somebody who prefers `wanted`, most wanted first; English where
/// nothing fits. The tags come from outside: the core never asks the machine.
pub fn choose<'a>(wanted: &[String], available: &[&'a str]) -> &'a str {
    let parse = |tag: &str| LanguageIdentifier::try_from_bytes(tag.as_bytes()).ok();
    let wanted: Vec<LanguageIdentifier> = wanted.iter().filter_map(|tag| parse(tag)).collect();
    let known: Vec<(LanguageIdentifier, &'a str)> =
        available.iter().filter_map(|tag| Some((parse(tag)?, *tag))).collect();
    let tags: Vec<LanguageIdentifier> = known.iter().map(|(id, _)| id.clone()).collect();
    let best = negotiate_languages(&wanted, &tags, None, NegotiationStrategy::Lookup);
    let found = best.first().and_then(|id| known.iter().find(|(known, _)| known == *id));
    found.map_or(REFERENCE, |(_, tag)| tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_wanted_language_there_is_wins() {
        let check = |wanted: &[&str], best: &str| {
            let wanted: Vec<String> = wanted.iter().map(|tag| (*tag).to_owned()).collect();
            assert_eq!(choose(&wanted, &["en", "de", "nl"]), best, "{wanted:?}");
        };
        check(&["de-AT", "en"], "de");
        check(&["fi", "nl"], "nl");
        check(&["fi"], "en");
        check(&["not a tag"], "en");
        check(&[], "en");
    }
}
