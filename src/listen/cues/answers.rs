//! What the trained reader has to say about which of the author's answers a question asks for.

use std::ops::Range;
use std::sync::Arc;
use std::thread;

use super::scope::Scope;
use crate::listen::Asked;
use crate::listen::asked::Question;
use crate::listen::facts::CaseWords;
use crate::listen::notice::each_once;
use crate::listen::reader::{Answering, Answers, Reader};
use crate::scenario::{Answer, Case};

/// So many questions of a reply are looked at, the last ones: who asks more gets few of them answered.
const QUESTIONS: usize = 3;

/// Has the reader place the answers of a case on a thread of its own, so that the first reply need not wait.
pub(super) fn place_beside(reader: &Arc<Reader>, known: Arc<CaseWords>, case: &Case) {
    if reader.fits().is_some() && !case.contact.answers.is_empty() {
        let (reader, answers) = (Arc::clone(reader), case.contact.answers.clone());
        let place = move || {
            known.answers(|| placed(&reader, &answers));
        };
        // Where there can be no other thread, the first reply does wait.
        let _none = thread::Builder::new().spawn(place);
    }
}

/// What a reply asks for.
pub(super) fn asked(reader: &Reader, known: &CaseWords, reply: &str, scope: &Scope<'_>) -> Vec<Asked> {
    let questions = &scope.notice.questions;
    let first = questions.len().saturating_sub(QUESTIONS);
    let of_one = |(at, question): (usize, &Question)| {
        let since = at.checked_sub(1).map_or(0, |before| questions[before].tokens.end);
        let words = words(reply, scope, since..question.tokens.end);
        let fitted = (at >= first).then(|| fitted(reader, known, question, &words, scope)).flatten();
        fitted.unwrap_or_else(|| question.asked.clone())
    };
    each_once(questions.iter().enumerate().flat_map(of_one))
}

/// What one question asks for; none where the reader has no say in it.
fn fitted(
    reader: &Reader,
    known: &CaseWords,
    question: &Question,
    words: &str,
    scope: &Scope<'_>,
) -> Option<Vec<Asked>> {
    let fits = reader.fits().filter(|_| question.may_ask_for_an_answer())?;
    let answers = known.answers(|| placed(reader, &scope.context.case.contact.answers))?;
    Some(question.fitted(&reader.fit(answers, words).ok()?, fits))
}

fn placed(reader: &Reader, answers: &[Answer]) -> Option<Answers> {
    let each = answers.iter().map(|one| Answering { id: &one.id, says: &one.says, words: &one.words });
    if answers.is_empty() { None } else { reader.answers(each).ok() }
}

/// A question as it was written, with what was said before it since the last one.
fn words(reply: &str, scope: &Scope<'_>, tokens: Range<usize>) -> String {
    let span = scope.text().span(&tokens);
    reply.chars().skip(span.start).take(span.end - span.start).collect()
}
