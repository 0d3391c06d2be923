//! What a question asks for once the trained reader has looked which answer or topic of the author's fits it.
//!
//! The author's words speak for the answer they ask for; another one that fits clearly better is meant instead, and
//! where none fits well enough the question is one that any customer can be asked.

use super::{Question, general};
use crate::listen::Asked;
use crate::listen::facts::Sort;
use crate::listen::reader::Fits;
use crate::listen::subjects::Subject;

impl Question {
    /// Whether it may ask for an answer or a topic that its words do not name: not where it asks for what is told or on
    /// paper, nor about the talk itself.
    pub(crate) fn may_ask_for_a_subject(&self) -> bool {
        let may = |asked: &Asked| match asked {
            Asked::Answer(_) => true,
            Asked::General(kind) => general::may_have_an_answer(kind),
            Asked::Topic(_) | Asked::Field(_) | Asked::Consent(_) => false,
        };
        !self.asked.is_empty() && self.asked.iter().all(may)
    }

    /// Asks for what fits it (a logit for each subject) as well as it must. A topic of which all `was_told` is none.
    pub(crate) fn fit(
        &mut self,
        subjects: &[(&Subject, f64)],
        fits: Fits,
        was_told: impl Fn(&Subject) -> bool,
    ) {
        let untold: Vec<_> = subjects.iter().copied().filter(|(subject, _)| !was_told(subject)).collect();
        match self.fitted(&untold, fits) {
            Some(subject) if subject.sort == Sort::Topic => {
                self.asked = vec![Asked::Topic(subject.id.clone())];
                self.topics.push(subject.id.clone());
                self.topics.sort_unstable();
                self.topics.dedup();
            }
            Some(answer) => self.asked = vec![Asked::Answer(answer.id.clone())],
            None => self.asked = self.without_answers(),
        }
    }

    /// The answer or topic that it asks for.
    fn fitted<'a>(&self, subjects: &[(&'a Subject, f64)], fits: Fits) -> Option<&'a Subject> {
        let words = |subject: &Subject| if self.names(subject) { fits.words } else { 0.0 };
        let asked = subjects.iter().filter(|(subject, _)| matches!(subject.sort, Sort::Answer | Sort::Topic));
        let mut fitting: Vec<(&Subject, f64)> =
            asked.map(|(subject, fit)| (*subject, fit + words(subject))).collect();
        fitting.retain(|(_, fit)| *fit >= fits.found - fits.lead);
        fitting.sort_by(|one, other| other.1.total_cmp(&one.1));
        let first = fitting.first().filter(|first| self.names(first.0) || leads(first, &fitting, fits));
        let meant = first.or_else(|| fitting.iter().find(|(subject, _)| self.names(subject)));
        meant.filter(|(_, fit)| *fit >= fits.found).map(|(subject, _)| *subject)
    }

    /// Whether its words ask for this answer.
    pub(crate) fn names(&self, subject: &Subject) -> bool {
        let is_it = |asked: &Asked| matches!(asked, Asked::Answer(named) if *named == subject.id);
        subject.sort == Sort::Answer && self.asked.iter().any(is_it)
    }

    /// What it asks for if none of the answers is meant; where that is nothing, the words are believed.
    fn without_answers(&self) -> Vec<Asked> {
        let names_one = self.asked.iter().any(|one| matches!(one, Asked::Answer(_)));
        if names_one && !self.plain.is_empty() { self.plain.clone() } else { self.asked.clone() }
    }
}

/// Whether the others of its sort lie clearly behind; two topics that lead to the same are no others. Where an answer and a
/// topic are as near, either answers the question.
fn leads((subject, fit): &(&Subject, f64), fitting: &[(&Subject, f64)], fits: Fits) -> bool {
    let is_akin = |other: &Subject| {
        let leads_to_the_same = subject.sort == Sort::Topic && other.says == subject.says;
        other.sort != subject.sort || other.id == subject.id || leads_to_the_same
    };
    let next = fitting.iter().find(|(other, _)| !is_akin(other));
    next.is_none_or(|(_, next)| fit - next >= fits.lead)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FITS: Fits = Fits { scale: 1.0, bias: 0.0, found: 1.0, words: 2.0, lead: 0.5, mentioned: 1.0 };

    fn question(asked: Asked) -> Question {
        let plain = vec![Asked::General("how_long".to_owned())];
        Question { tokens: 0..4, asked: vec![asked], topics: Vec::new(), follow: false, plain }
    }

    fn subject(sort: Sort, id: &str) -> Subject {
        Subject { sort, id: id.to_owned(), says: "Six weeks.".to_owned(), words: Vec::new() }
    }

    /// What `question` asks for where these answers fit it so well.
    fn asked(question: &Question, answers: &[(&str, f64)]) -> Vec<Asked> {
        let known: Vec<(Subject, f64)> =
            answers.iter().map(|(id, fit)| (subject(Sort::Answer, id), *fit)).collect();
        let fitting: Vec<(&Subject, f64)> = known.iter().map(|(subject, fit)| (subject, *fit)).collect();
        let mut question = question.clone();
        question.fit(&fitting, FITS, |_| false);
        question.asked
    }

    #[test]
    fn the_authors_words_speak_for_their_answer_and_not_for_any_price() {
        let answer = |id: &str| Asked::Answer(id.to_owned());
        let named = question(answer("trade"));
        assert_eq!(asked(&named, &[("home", 0.5), ("trade", -0.5)]), [answer("trade")]);
        assert_eq!(asked(&named, &[("home", 3.5), ("trade", -0.5)]), [answer("home")]);
        let general = Asked::General("how_long".to_owned());
        let alone = std::slice::from_ref(&general);
        assert_eq!(asked(&named, &[("home", 0.5), ("trade", -3.0)]), alone);
        let open = question(general.clone());
        assert_eq!(asked(&open, &[("home", 0.5)]), alone);
        assert_eq!(asked(&open, &[("home", 1.5)]), [answer("home")]);
        assert_eq!(asked(&open, &[("home", 1.5), ("trade", 1.2)]), alone, "either may be meant");
        assert_eq!(asked(&named, &[("home", 1.5), ("trade", -0.8)]), [answer("trade")], "nor is that clear");
    }

    #[test]
    fn a_topic_is_probed_unless_all_of_it_was_told() {
        let (harm, effect) = (subject(Sort::Topic, "harm"), subject(Sort::Topic, "effect"));
        let probed = |was_told: bool| {
            let mut question = question(Asked::General("how_long".to_owned()));
            question.fit(&[(&harm, 2.0), (&effect, 1.9)], FITS, |_| was_told);
            (question.asked, question.topics)
        };
        assert_eq!(probed(false), (vec![Asked::Topic("harm".to_owned())], vec!["harm".to_owned()]));
        assert_eq!(probed(true), (vec![Asked::General("how_long".to_owned())], vec![]));
    }

    #[test]
    fn what_is_told_or_about_the_talk_is_left_alone() {
        let may = |asked: Asked| question(asked).may_ask_for_a_subject();
        assert!(may(Asked::Answer("trade".into())) && may(Asked::General("how_long".into())));
        assert!(!may(Asked::Topic("harm".into())) && !may(Asked::General("repeat".into())));
    }
}
