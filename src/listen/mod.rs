//! A reply in its context -> [`Heard`]: which acts it performs, where, and how sure.
//!
//! What is heard depends on words alone, never on the mood of the one who hears. Two readers
//! can stand behind [`Listener`]: the explainable cues of this folder, and a trained one.

pub mod act;
pub mod asked;
pub(crate) mod attach;
pub mod claims;
pub mod cues;
pub mod facts;
pub(crate) mod guard;
pub mod lexicon;
pub mod memory;
pub(crate) mod nearest;
pub mod notice;
pub mod passage;
pub(crate) mod phrase;
pub mod reader;
pub(crate) mod safety;
pub mod subjects;
pub mod text;

use serde::{Deserialize, Serialize};

use crate::scenario::Case;
use act::{Act, Family};
use asked::Form;

/// The listener for English: the cues of this folder over the embedded word lists.
pub fn english() -> cues::CueListener {
    cues::CueListener::new(lexicon::english())
}

/// Whoever can hear a reply. The seam behind which a trained reader joins the cues.
pub trait Listener: Send + Sync {
    /// What this listener is, down to its word lists and weights: kept in a replay's header.
    fn fingerprint(&self) -> String;

    /// Reads the case before the first word, so that no reply has to wait for it.
    fn meet(&self, _case: &Case) {}

    /// Hears one reply. Never fails: what cannot be read is [`Reading::Unread`].
    fn hear(&self, reply: &str, context: &Context<'_>) -> Heard;

    /// Hears what a reply does; what it asks for may be left out, where that saves time.
    fn hear_acts(&self, reply: &str, context: &Context<'_>) -> Heard {
        self.hear(reply, context)
    }
}

/// What the listener needs to know of the talk.
#[derive(Clone, Debug)]
pub struct Context<'a> {
    /// The scenario's words: facts, topics, ways out, case file.
    pub case: &'a Case,
    /// The customer's latest message.
    pub line: &'a str,
    /// The customer's earlier messages, oldest first.
    pub earlier_lines: &'a [String],
    /// The trainee's own earlier replies, oldest first.
    pub own_replies: &'a [String],
    /// Ids of the items told so far.
    pub told: &'a [String],
}

/// How far a reply could be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// Readable.
    #[default]
    Read,
    /// Nothing was said.
    Silence,
    /// Another language, or not words: costs nothing.
    Unread,
}

/// Words that stop the talk for a human sentence; nothing is scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Safety {
    /// Somebody may hurt themselves.
    SelfHarm,
    /// Somebody threatens somebody.
    Threat,
    /// A slur.
    Slur,
}

/// What was heard in one reply.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Heard {
    /// Whether it could be read.
    #[serde(default)]
    pub reading: Reading,
    /// The acts performed, ordered by [`Act`], then by place.
    #[serde(default)]
    pub acts: Vec<HeardAct>,
    /// Takes up a fact or content word of the latest line, not near-verbatim.
    #[serde(default)]
    pub uptake: bool,
    /// Uses one of the author's trigger words.
    #[serde(default, skip_serializing_if = "is_false")]
    pub trigger: bool,
    /// Everything the reply asks for, in order of its words, so that it can be answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<Asked>,
    /// How it asks.
    #[serde(default, skip_serializing_if = "Form::is_plain")]
    pub form: Form,
    /// Words about safety, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub safety: Option<Safety>,
}

/// One act as heard. In files every field but `act` may be left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HeardAct {
    /// The act.
    pub act: Act,
    /// How sure, 0..1.
    #[serde(default = "sure")]
    pub p: f64,
    /// The words that carry it: code points of the raw reply, half-open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
    /// Name of the cue that heard it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cue: String,
    /// Items mentioned in the same sentence, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<String>,
    /// Topics a question probes, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
    /// The named feeling's family.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<Family>,
    /// The way out that is offered or refused, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub way: Option<String>,
    /// The step that is announced, by id; an unlisted one gets a name made of its words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// The reason or the fact that is explained, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The desk a transfer goes to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The coming trouble that is anticipated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue: Option<String>,
    /// The change that is disclosed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<String>,
    /// How well an upsell fits the customer, 0..1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fit: Option<f64>,
    /// Nearly the customer's own words.
    #[serde(default, skip_serializing_if = "is_false")]
    pub echo: bool,
    /// A stock phrase, or the trainee's own earlier sentence.
    #[serde(default, skip_serializing_if = "is_false")]
    pub recycled: bool,
    /// Items claimed of the customer that nobody told, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<String>,
    /// Said as a guess; an offer put as a question, or heard by no more than the author's words for it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub tentative: bool,
    /// An apology that owns the fault.
    #[serde(default, skip_serializing_if = "is_false")]
    pub owns: bool,
    /// A question that follows up on what was just said.
    #[serde(default, skip_serializing_if = "is_false")]
    pub follow: bool,
    /// A verification asked again.
    #[serde(default, skip_serializing_if = "is_false")]
    pub again: bool,
    /// Data whose source is the account the customer is calling about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Information that is not true.
    #[serde(default, rename = "false", skip_serializing_if = "is_false")]
    pub untrue: bool,
}

/// The name of the cue where the reader alone heard an act.
pub(crate) const READER_ALONE: &str = "reader";
/// The cue of an act that no phrase announces: the author's words for a way out, a step or a reason stand there.
pub const AUTHORS_WORDS: &str = "author's words";

impl HeardAct {
    /// Whether no cue heard it but the trained reader.
    pub fn is_of_the_reader_alone(&self) -> bool {
        self.cue == READER_ALONE
    }

    /// Whether a phrase says that it is done, and not only the author's words or the reader.
    pub fn is_announced(&self) -> bool {
        self.cue != AUTHORS_WORDS && !self.is_of_the_reader_alone()
    }

    /// A certain act with nothing else known about it.
    pub fn new(act: Act) -> Self {
        Self {
            act,
            p: 1.0,
            span: None,
            cue: String::new(),
            facts: Vec::new(),
            topics: Vec::new(),
            family: None,
            way: None,
            step: None,
            id: None,
            to: None,
            issue: None,
            change: None,
            fit: None,
            echo: false,
            recycled: false,
            claims: Vec::new(),
            tentative: false,
            owns: false,
            follow: false,
            again: false,
            source: None,
            untrue: false,
        }
    }
}

/// A stretch of the raw reply in Unicode code points, half-open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// First code point.
    pub start: usize,
    /// One past the last.
    pub end: usize,
}

/// Something a reply asks for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// A topic of the scenario, by id.
    Topic(String),
    /// A field of the case file, by id.
    Field(String),
    /// One of the author's unscored answers, by id.
    Answer(String),
    /// Whether the customer agrees to a way out, by id.
    Consent(String),
    /// One of the general questions every customer can answer, by the name of its word list in the
    /// lexicon: `wants`, `feels`, `confirm`, `wait`, `anything_else`, `why`, `when`, `where`,
    /// `who`, `how_long`, `how_much`, `yes_no`, ...
    General(String),
}

fn sure() -> f64 {
    1.0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_false(flag: &bool) -> bool {
    !flag
}
