//! Listener 1: every act heard by cues that can be explained: phrases, small grammars, scope.
//!
//! A cue looks at the whole reply through a [`Scope`] and says what it found. One file a family of
//! cues, one line in [`CUES`]. What a cue found is then weighed against the others.

mod phrases;
pub mod scope;

use std::sync::Arc;

use super::attach::attach;
use super::lexicon::Lexicon;
use super::memory::Memory;
use super::notice::Notice;
use super::passage::Passage;
use super::{Context, Heard, HeardAct, Listener, Reading};
use scope::{Finding, Scope};

/// The cues, in the order in which they are asked.
const CUES: &[fn(&Scope<'_>) -> Vec<Finding>] = &[phrases::hear];

/// Hears by cues.
#[derive(Clone, Debug)]
pub struct CueListener {
    lexicon: Arc<Lexicon>,
    memory: Arc<Memory>,
}

impl CueListener {
    /// A listener over a word list.
    pub fn new(lexicon: Arc<Lexicon>) -> Self {
        Self { lexicon, memory: Arc::default() }
    }
}

impl Listener for CueListener {
    fn fingerprint(&self) -> String {
        format!("cues 1 {}", self.lexicon.fingerprint)
    }

    fn hear(&self, reply: &str, context: &Context<'_>) -> Heard {
        let known = self.memory.case(context.case, &self.lexicon);
        let mut passage = Passage::read(reply, &self.lexicon);
        let mut line = Passage::read(context.line, &self.lexicon);
        known.mend(&mut passage);
        known.mend(&mut line);
        let notice = Notice::take(reply, &passage, &line, &known, &self.memory, context);
        let scope = Scope { context, passage: &passage, line: &line, notice: &notice };
        let acts = if notice.reading == Reading::Read { acts(&scope) } else { Vec::new() };
        let asked = notice.asked();
        let Notice { reading, uptake, trigger, safety, .. } = notice;
        Heard { reading, acts, uptake, trigger, asked, safety }
    }
}

fn acts(scope: &Scope<'_>) -> Vec<HeardAct> {
    let mut findings: Vec<Finding> = CUES.iter().flat_map(|cue| cue(scope)).collect();
    findings.sort_by_key(|finding| (finding.act, finding.tokens.start));
    let attached =
        |finding: &Finding| attach(scope.act(finding), &finding.tokens, scope.notice, scope.passage);
    findings.iter().flat_map(attached).collect()
}
