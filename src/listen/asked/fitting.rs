//! What a question asks for once the trained reader has looked which of the author's answers fits it.
//!
//! The author's words speak for the answer they ask for; another one that fits clearly better is meant instead, and
//! where none fits well enough the question is one that any customer can be asked.

use super::{Question, general};
use crate::listen::Asked;
use crate::listen::reader::Fits;

impl Question {
    /// Whether it may ask for an answer of the author's: not where it asks for what is told, scored or on paper, nor
    /// about the talk itself.
    pub(crate) fn may_ask_for_an_answer(&self) -> bool {
        let may = |asked: &Asked| match asked {
            Asked::Answer(_) => true,
            Asked::General(kind) => general::may_have_an_answer(kind),
            Asked::Topic(_) | Asked::Field(_) | Asked::Consent(_) => false,
        };
        !self.asked.is_empty() && self.asked.iter().all(may)
    }

    /// What it asks for, from how well each answer fits it (a logit) and how well one must.
    pub(crate) fn fitted(&self, answers: &[(&str, f64)], fits: Fits) -> Vec<Asked> {
        let is_named =
            |id: &str| self.asked.iter().any(|one| matches!(one, Asked::Answer(named) if named == id));
        let words = |id: &str| if is_named(id) { fits.words } else { 0.0 };
        let mut fitting: Vec<(&str, f64)> = answers.iter().map(|(id, fit)| (*id, fit + words(id))).collect();
        fitting.retain(|(_, fit)| *fit >= fits.found - fits.lead);
        fitting.sort_by(|one, other| other.1.total_cmp(&one.1));
        let next = fitting.get(1).map_or(f64::MIN, |(_, fit)| *fit);
        let leads = |(id, fit): &(&str, f64)| is_named(id) || fit - next >= fits.lead;
        let first = fitting.first().filter(|one| leads(one));
        let meant = first.or_else(|| fitting.iter().find(|(id, _)| is_named(id)));
        match meant.filter(|(_, fit)| *fit >= fits.found) {
            Some((id, _)) => vec![Asked::Answer((*id).to_owned())],
            None => self.without_answers(),
        }
    }

    /// What it asks for if none of the answers is meant; where that is nothing, the words are believed.
    fn without_answers(&self) -> Vec<Asked> {
        let names_one = self.asked.iter().any(|one| matches!(one, Asked::Answer(_)));
        if names_one && !self.plain.is_empty() { self.plain.clone() } else { self.asked.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FITS: Fits = Fits { scale: 1.0, bias: 0.0, found: 1.0, words: 2.0, lead: 0.5 };

    fn question(asked: Asked) -> Question {
        let plain = vec![Asked::General("how_long".to_owned())];
        Question { tokens: 0..4, asked: vec![asked], topics: Vec::new(), follow: false, plain }
    }

    #[test]
    fn the_authors_words_speak_for_their_answer_and_not_for_any_price() {
        let answer = |id: &str| Asked::Answer(id.to_owned());
        let named = question(answer("trade"));
        assert_eq!(named.fitted(&[("home", 0.5), ("trade", -0.5)], FITS), [answer("trade")]);
        assert_eq!(named.fitted(&[("home", 3.5), ("trade", -0.5)], FITS), [answer("home")]);
        let general = Asked::General("how_long".to_owned());
        let alone = std::slice::from_ref(&general);
        assert_eq!(named.fitted(&[("home", 0.5), ("trade", -3.0)], FITS), alone);
        let open = question(general.clone());
        assert_eq!(open.fitted(&[("home", 0.5)], FITS), alone);
        assert_eq!(open.fitted(&[("home", 1.5)], FITS), [answer("home")]);
        assert_eq!(open.fitted(&[("home", 1.5), ("trade", 1.2)], FITS), alone, "either may be meant");
        assert_eq!(
            named.fitted(&[("home", 1.5), ("trade", -0.8)], FITS),
            [answer("trade")],
            "nor is that clear"
        );
    }

    #[test]
    fn what_is_told_or_about_the_talk_is_left_alone() {
        let may = |asked: Asked| question(asked).may_ask_for_an_answer();
        assert!(may(Asked::Answer("trade".into())) && may(Asked::General("how_long".into())));
        assert!(!may(Asked::Topic("harm".into())) && !may(Asked::General("repeat".into())));
    }
}
