//! What the trained reader has to say about what a reply asks for and mentions, in words the author never thought of.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;
use std::thread;

use crate::listen::Context;
use crate::listen::asked::Question;
use crate::listen::facts::{CaseWords, Mention, Sort};
use crate::listen::notice::Notice;
use crate::listen::passage::Passage;
use crate::listen::reader::{Fits, Places, Reader};
use crate::listen::subjects::{Subject, subjects};
use crate::scenario::{Case, Contact};

/// So many questions of a reply are looked at, the last ones: who asks more gets few of them answered.
const QUESTIONS: usize = 3;
/// So many of its sentences are looked at, the first ones: each takes some milliseconds.
const SENTENCES: usize = 8;

/// How well a line fits each subject, as a logit.
type Fitting<'a> = Vec<(&'a Subject, f64)>;

/// Has the reader place the subjects of a case on a thread of its own, so that the first reply need not wait.
pub(super) fn place_beside(reader: &Arc<Reader>, known: Arc<CaseWords>, case: &Case) {
    let subjects = subjects(&case.contact);
    if reader.fits().is_some() && !subjects.is_empty() {
        let reader = Arc::clone(reader);
        let place = move || {
            known.places(|| reader.places(subjects).ok());
        };
        // Where there can be no other thread, the first reply does wait.
        let _none = thread::Builder::new().spawn(place);
    }
}

/// Looks again at what a reply asks for and mentions.
pub(super) fn look_again(
    reader: &Reader,
    known: &CaseWords,
    reply: (&str, &Passage<'_>),
    context: &Context<'_>,
    notice: &mut Notice,
) {
    let Some(fits) = reader.fits() else { return };
    let Some(places) = known.places(|| placed(reader, &context.case.contact)) else { return };
    let (raw, passage) = reply;
    let mut look = Look { reader, places, fits, raw, passage, context, seen: BTreeMap::new() };
    look.questions(notice);
    look.sentences(notice);
}

fn placed(reader: &Reader, contact: &Contact) -> Option<Places> {
    let subjects = subjects(contact);
    if subjects.is_empty() { None } else { reader.places(subjects).ok() }
}

/// A look at one reply.
struct Look<'a> {
    reader: &'a Reader,
    places: &'a Places,
    fits: Fits,
    raw: &'a str,
    passage: &'a Passage<'a>,
    context: &'a Context<'a>,
    /// The lines that were fitted.
    seen: BTreeMap<String, Fitting<'a>>,
}

impl<'a> Look<'a> {
    /// What each question asks for, read with what was said before it since the last one.
    fn questions(&mut self, notice: &mut Notice) {
        let first = notice.questions.len().saturating_sub(QUESTIONS);
        for at in first..notice.questions.len() {
            let since = at.checked_sub(1).map_or(0, |before| notice.questions[before].tokens.end);
            let question = &mut notice.questions[at];
            if question.may_ask_for_a_subject() {
                let fitting = self.asked(since, question);
                question.fit(&fitting, self.fits, |subject| self.was_told(subject));
            }
        }
    }

    /// How well each subject fits a question with what was said before it. What its words ask for may fit it alone: a long
    /// apology before it takes nothing away.
    fn asked(&mut self, since: usize, question: &Question) -> Fitting<'a> {
        let Range { start, end } = question.tokens;
        let mut fitting = self.fitting(since..end);
        if since < start && fitting.iter().any(|(subject, _)| question.names(subject)) {
            let alone = self.fitting(start..end);
            for ((subject, fit), (_, other)) in fitting.iter_mut().zip(alone) {
                *fit = if question.names(subject) { fit.max(other) } else { *fit };
            }
        }
        fitting
    }

    /// Which way out each sentence speaks of, where the author's words name none.
    fn sentences(&mut self, notice: &mut Notice) {
        let plain = notice.sentences.iter().filter(|one| !one.soup && !one.for_the_scorer && !one.echo);
        let sentences: Vec<Range<usize>> = plain.map(|one| one.tokens.clone()).take(SENTENCES).collect();
        for tokens in sentences {
            if notice.within(Sort::Way, &tokens).next().is_none() {
                let fitting = self.fitting(tokens.clone());
                notice.mentions.extend(way(&fitting, self.fits).map(|way| mention(way, &tokens)));
            }
        }
        notice.mentions.sort_by_key(|mention| mention.tokens.start);
    }

    /// Whether all was told that a topic leads to.
    fn was_told(&self, subject: &Subject) -> bool {
        let items = &self.context.case.contact.items;
        let mut of_it = items.iter().filter(|item| item.topics.contains(&subject.id)).peekable();
        subject.sort == Sort::Topic
            && of_it.peek().is_some()
            && of_it.all(|item| self.context.told.contains(&item.id))
    }

    /// How well the words at `tokens` fit each subject; nothing where the reader fails.
    fn fitting(&mut self, tokens: Range<usize>) -> Fitting<'a> {
        let span = self.passage.text.span(&tokens);
        let line: String = self.raw.chars().skip(span.start).take(span.end - span.start).collect();
        let (reader, places) = (self.reader, self.places);
        let fit = |line: &String| reader.fit(places, line).unwrap_or_default();
        self.seen.entry(line).or_insert_with_key(fit).clone()
    }
}

/// The way out that fits best, if it fits well enough.
fn way<'a>(fitting: &Fitting<'a>, fits: Fits) -> Option<&'a Subject> {
    let ways = fitting.iter().filter(|(subject, fit)| subject.sort == Sort::Way && *fit >= fits.mentioned);
    ways.max_by(|one, other| one.1.total_cmp(&other.1)).map(|(subject, _)| *subject)
}

/// A way out in other words than the author's, somewhere in a sentence.
fn mention(subject: &Subject, sentence: &Range<usize>) -> Mention {
    let Subject { sort, id, .. } = subject;
    Mention { sort: *sort, id: id.clone(), tokens: sentence.clone(), words: 0, own_words: 0, sure: false }
}
