//! Every act heard by cues that can be explained: phrases, small grammars, scope; and by the trained reader.
//!
//! A cue looks at the whole reply through a [`Scope`] and says what it found: one file a family of
//! cues, one line in [`CUES`]. What they found is then weighed against each other (`weighing`), and
//! against what the trained reader makes of the reply (`together`), where there is one.

mod explanations;
mod feelings;
mod flags;
mod known;
mod phrases;
mod questions;
mod reflections;
pub mod scope;
mod steps;
mod subjects;
pub mod telling;
mod together;
mod ways;
mod weighing;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::act::Act;
use super::attach::attach;
use super::lexicon::Lexicon;
use super::memory::Memory;
use super::notice::Notice;
use super::passage::Passage;
use super::reader::{Impression, Reader};
use super::text::{Sentence, Text};
use super::{Asked, Context, Heard, HeardAct, Listener, Reading};
use crate::scenario::Case;
use scope::{Finding, Scope};

/// Name of the cue for a yes or no to the customer's own question.
pub const ANSWER: &str = "answer";

/// Name of the cue for words about the case that do nothing a cue or the reader knows.
pub const ABOUT: &str = "about the case";

/// The cues, in the order in which they are asked.
const CUES: &[fn(&Scope<'_>) -> Vec<Finding>] = &[
    phrases::hear,
    ways::hear,
    feelings::hear,
    questions::hear,
    reflections::hear,
    steps::hear,
    explanations::hear,
    known::hear,
];

/// An act is held to be performed from this certainty on.
const HELD: f64 = 0.5;

/// Hears by cues, and by a trained reader where one is given.
#[derive(Clone, Debug)]
pub struct CueListener {
    lexicon: Arc<Lexicon>,
    memory: Arc<Memory>,
    reader: Option<Arc<Reader>>,
}

impl CueListener {
    /// A listener over a word list.
    pub fn new(lexicon: Arc<Lexicon>) -> Self {
        Self { lexicon, memory: Arc::default(), reader: None }
    }

    /// The same with a trained reader beside the cues.
    #[must_use]
    pub fn with(self, reader: Arc<Reader>) -> Self {
        Self { reader: Some(reader), ..self }
    }

    /// How sure each act is, held or not; nothing without a reader or where a reply cannot be read.
    pub fn likely(&self, reply: &str, context: &Context<'_>) -> BTreeMap<Act, f64> {
        self.scoped(reply, context, true, |scope| match self.impression(reply, scope.text(), context.line) {
            Some(impression) if scope.notice.reading == Reading::Read => {
                together::likely(&found(scope), &impression)
            }
            _ => BTreeMap::new(),
        })
    }

    /// What a reply asks for, without what else it does.
    pub fn asks(&self, reply: &str, context: &Context<'_>) -> Vec<Asked> {
        self.scoped(reply, context, true, |scope| scope.notice.asked())
    }

    /// The scenarios whose questions the reader learnt from; none without a reader.
    pub fn learnt_from(&self) -> &[String] {
        self.reader.as_ref().map_or(&[], |reader| reader.learnt_from())
    }

    /// What the reader alone makes of a reply after the customer's message; none without a reader.
    pub fn impression_of(&self, reply: &str, before: &str) -> Option<Impression> {
        self.impression(reply, &Text::read(reply, &self.lexicon), before)
    }

    /// The same for a reply that was taken apart. Where a reader fails the cues carry on.
    fn impression(&self, reply: &str, text: &Text, before: &str) -> Option<Impression> {
        self.reader.as_ref()?.read(before, &sentences(reply, text)).ok().flatten()
    }

    /// What a reply does.
    fn heard(&self, reply: &str, scope: &Scope<'_>) -> Heard {
        let acts = match scope.notice.reading {
            Reading::Read => acts(scope, self.impression(reply, scope.text(), scope.context.line).as_ref()),
            Reading::Silence | Reading::Unread => Vec::new(),
        };
        let Notice { reading, uptake, trigger, form, safety, .. } = *scope.notice;
        Heard { reading, acts, uptake, trigger, asked: scope.notice.asked(), form, safety }
    }

    /// Reads a reply in its context and looks at what was noticed; the reader looks at what it is `about` as well.
    fn scoped<T>(
        &self,
        reply: &str,
        context: &Context<'_>,
        about: bool,
        look: impl FnOnce(&Scope<'_>) -> T,
    ) -> T {
        let known = self.memory.case(context.case, &self.lexicon);
        let mut passage = Passage::read(reply, &self.lexicon);
        let mut line = Passage::read_plainly(context.line, &self.lexicon);
        known.mend(&mut passage);
        known.mend(&mut line);
        let mut notice = Notice::take(reply, &passage, &line, &known, &self.memory, context);
        if let Some(reader) = self.reader.as_ref().filter(|_| about) {
            subjects::look_again(reader, &known, (reply, &passage), context, &mut notice);
        }
        look(&Scope { context, passage: &passage, line: &line, notice: &notice })
    }
}

impl Listener for CueListener {
    fn fingerprint(&self) -> String {
        let cues = format!("cues 1 {}", self.lexicon.fingerprint);
        match &self.reader {
            Some(reader) => format!("{cues}, reader 1 {}", reader.fingerprint()),
            None => cues,
        }
    }

    fn meet(&self, case: &Case) {
        let known = self.memory.case(case, &self.lexicon);
        if let Some(reader) = &self.reader {
            subjects::place_beside(reader, known, case);
        }
    }

    fn hear(&self, reply: &str, context: &Context<'_>) -> Heard {
        self.scoped(reply, context, true, |scope| self.heard(reply, scope))
    }

    fn hear_acts(&self, reply: &str, context: &Context<'_>) -> Heard {
        self.scoped(reply, context, false, |scope| self.heard(reply, scope))
    }
}

/// What the cues find, weighed against each other.
fn found(scope: &Scope<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = CUES.iter().flat_map(|cue| cue(scope)).collect();
    findings.retain(|finding| finding.p >= HELD && is_proposition(scope, finding));
    known::outweigh(scope, &mut findings);
    let mut findings = weighing::weigh(scope, findings);
    findings.extend(explanations::otherwise(scope, &findings));
    findings
}

/// The acts held to be performed, ordered by act and place; `none` where there is no other.
fn acts(scope: &Scope<'_>, impression: Option<&Impression>) -> Vec<HeardAct> {
    let mut findings = found(scope);
    if let Some(impression) = impression {
        findings = together::together(scope, findings, impression);
        findings.retain(|finding| is_proposition(scope, finding));
        known::at_nobodys_desk(scope, &mut findings);
    }
    known::settle(scope, &mut findings);
    let mut findings = one_a_sentence(scope, findings);
    if findings.is_empty() {
        let cue = match () {
            () if answers(scope) => ANSWER,
            () if is_about_the_case(scope) => ABOUT,
            () => "nothing heard",
        };
        findings.push(Finding::new(Act::None, 0..scope.text().tokens.len(), 0.8, cue));
        return findings.iter().map(|finding| scope.act(finding)).collect();
    }
    let attached = |finding: &Finding| {
        let act = flags::flag(scope, scope.act(finding), &finding.tokens);
        attach(act, &finding.tokens, scope.notice, scope.passage)
    };
    findings.iter().flat_map(attached).collect()
}

/// Whether a reply that does nothing else says yes or no to what the customer asked last: "Of course, stand here and watch."
fn answers(scope: &Scope<'_>) -> bool {
    let is_asked = scope.context.line.trim_end().ends_with('?');
    is_asked && scope.passage.has("answer", &(0..scope.text().tokens.len()))
}

/// Whether a reply that does nothing else has words of the case or of what the customer just said: whoever says "Ok, pass me
/// both keys" is not off the point.
fn is_about_the_case(scope: &Scope<'_>) -> bool {
    let is_theirs =
        |at: usize| scope.passage.is_content(at) && scope.line.stems.contains(&scope.passage.stems[at]);
    !scope.notice.mentions.is_empty() || (0..scope.text().tokens.len()).any(is_theirs)
}

/// The raw words of each sentence, from where it begins to where the next one does.
fn sentences<'a>(reply: &'a str, text: &Text) -> Vec<&'a str> {
    let ends: Vec<usize> = reply.char_indices().map(|(at, _)| at).chain([reply.len()]).collect();
    let begins = |sentence: &Sentence| text.span(&sentence.tokens).start;
    let mut starts: Vec<usize> =
        text.sentences.iter().skip(1).map(|one| ends[begins(one).min(ends.len() - 1)]).collect();
    starts.insert(0, 0);
    starts.push(reply.len());
    starts.windows(2).map(|pair| &reply[pair[0]..pair[1].max(pair[0])]).collect()
}

/// Keyword lists and words to whoever scores say nothing to the customer.
fn is_proposition(scope: &Scope<'_>, finding: &Finding) -> bool {
    let sentence = scope.notice.sentence_around(finding.tokens.start);
    sentence.is_none_or(|sentence| !sentence.soup && !sentence.for_the_scorer)
}

/// The surest finding of each act and family in each sentence.
fn one_a_sentence(scope: &Scope<'_>, mut findings: Vec<Finding>) -> Vec<Finding> {
    let key = |finding: &Finding| {
        (finding.act, finding.family, scope.text().sentence_around(&finding.tokens).tokens.start)
    };
    findings.sort_by(|one, other| key(one).cmp(&key(other)).then(other.p.total_cmp(&one.p)));
    findings.dedup_by(|later, first| key(later) == key(first));
    findings.sort_by_key(|finding| (finding.act, finding.tokens.start));
    findings
}
