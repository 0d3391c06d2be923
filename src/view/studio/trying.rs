//! Trying the customer out: the talk beside the text, with everything shown that a talk hides.

use std::collections::BTreeSet;

use crate::drive::Talk;
use crate::locale::Locale;
use crate::message::Message;
use crate::session::turn::Quantity;
use crate::view::conversation::{Aside, ConversationView, Sitting, conversation};
use crate::view::inner::inner_voice;
use crate::view::replay::{HiddenView, hidden};

/// The talk beside the text.
#[derive(Clone, Debug, PartialEq)]
pub struct TryView {
    /// The talk.
    pub talk: ConversationView,
    /// What nobody sees in a talk, uncovered.
    pub hidden: Vec<HiddenView>,
    /// What the customer thinks.
    pub inner: String,
    /// Which person stands there.
    pub person: String,
    /// Turns so far.
    pub turns: usize,
    /// Which text the customer is of, where it is not the one that stands there.
    pub behind: Option<String>,
    /// Whether the same can be said again to a newer text.
    pub can_retell: bool,
}

/// What the talk is of.
#[derive(Clone, Copy)]
pub struct Tried<'a> {
    /// The talk.
    pub talk: &'a Talk,
    /// Its seed.
    pub seed: u64,
    /// The reply that is being heard.
    pub hearing: Option<&'a str>,
    /// Whether the text cannot be played as it stands.
    pub is_broken: bool,
    /// Whether the talk is of an older text than the last that could be played.
    pub is_old: bool,
}

/// The panel for a talk.
pub fn trying(tried: &Tried<'_>, locale: &Locale) -> TryView {
    let Tried { talk, seed, .. } = tried;
    let transcript = talk.transcript();
    let sitting = Sitting {
        title: "",
        case: talk.case(),
        transcript,
        lines: talk.customer_lines(),
        hearing: tried.hearing,
        notices: &[],
    };
    let all = BTreeSet::from(Quantity::ALL);
    let person = Message::new("studio-person").with("name", &talk.case().person.name).with("seed", seed);
    TryView {
        hidden: hidden(std::slice::from_ref(transcript), &all, locale),
        inner: inner_voice(transcript, locale).pop().unwrap_or_default(),
        person: locale.say(&person),
        turns: transcript.turns.len(),
        behind: behind(tried).map(|key| locale.text(key)),
        can_retell: tried.is_old,
        talk: conversation(&sitting, &Aside::default(), locale),
    }
}

fn behind(tried: &Tried<'_>) -> Option<&'static str> {
    match (tried.is_broken, tried.is_old) {
        (true, _) => Some("studio-last-good"),
        (false, true) => Some("studio-old-talk"),
        (false, false) => None,
    }
}
