//! Listener 1: every act heard by cues that can be explained: phrases, small grammars, scope.
//!
//! A cue looks at the whole reply through a [`Scope`] and says what it found. One file a family of
//! cues, one line in [`CUES`]. What a cue found is then weighed against the others.

mod phrases;
pub mod scope;

use std::sync::Arc;

use super::lexicon::Lexicon;
use super::text::Text;
use super::{Context, Heard, HeardAct, Listener, Reading};
use scope::{Finding, Scope};

/// The cues, in the order in which they are asked.
const CUES: &[fn(&Scope<'_>) -> Vec<Finding>] = &[phrases::hear];

/// Hears by cues.
#[derive(Clone, Debug)]
pub struct CueListener {
    lexicon: Arc<Lexicon>,
}

impl CueListener {
    /// A listener over a word list.
    pub fn new(lexicon: Arc<Lexicon>) -> Self {
        Self { lexicon }
    }
}

impl Listener for CueListener {
    fn fingerprint(&self) -> String {
        format!("cues 1 {}", self.lexicon.fingerprint)
    }

    fn hear(&self, reply: &str, context: &Context<'_>) -> Heard {
        let text = Text::read(reply, &self.lexicon);
        let line = Text::read(context.line, &self.lexicon);
        let scope = Scope::new(&self.lexicon, context, &text, &line);
        if text.tokens.is_empty() {
            return Heard { reading: wordless(reply), ..Heard::default() };
        }
        Heard { acts: acts(&scope), ..Heard::default() }
    }
}

/// Nothing at all is silence; signs without a word cannot be read.
fn wordless(reply: &str) -> Reading {
    if reply.chars().any(|code| !code.is_whitespace() && !code.is_control()) {
        Reading::Unread
    } else {
        Reading::Silence
    }
}

fn acts(scope: &Scope<'_>) -> Vec<HeardAct> {
    let mut findings: Vec<Finding> = CUES.iter().flat_map(|cue| cue(scope)).collect();
    findings.sort_by_key(|finding| (finding.act, finding.tokens.start));
    findings.iter().map(|finding| scope.act(finding)).collect()
}
