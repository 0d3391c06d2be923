//! The question before anything is shown: will they have understood it, and how heard was the customer?

use crate::locale::Locale;
use crate::message::Message;
use crate::reversal::Reversal;
use crate::reversal::comparison::Belief;

/// The question and its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AskingView {
    /// Heading.
    pub heading: String,
    /// What is asked.
    pub lead: String,
    /// Each thing on the card.
    pub things: Vec<AskThing>,
    /// The names of the beliefs, in the order of [`Belief::ALL`].
    pub beliefs: Vec<String>,
    /// How heard the customer felt.
    pub heard: String,
    /// What 0 and 10 mean there.
    pub ends: [String; 2],
    /// The button that shows what came across.
    pub done: String,
    /// Which keys do what.
    pub keys: String,
}

/// One thing that is asked about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AskThing {
    /// Whether it happened or is kept back.
    pub part: String,
    /// The thing, as on the card.
    pub says: String,
    /// Both, for a screen reader.
    pub label: String,
}

/// The question after this talk.
pub fn asking(talk: &Reversal, locale: &Locale) -> AskingView {
    let text = |key: &str| locale.text(key);
    let items = (0..talk.things().len()).map(|index| talk.item(index));
    let thing = |need, says: &String| {
        let part = text(if need { "reversal-kept-back" } else { "reversal-happened" });
        let label = Message::new("reversal-ask-thing").with("part", &part).with("says", says);
        AskThing { part, says: says.clone(), label: locale.say(&label) }
    };
    AskingView {
        heading: text("reversal-ask-heading"),
        lead: text("reversal-ask-lead"),
        things: items.map(|item| thing(item.need, &item.says)).collect(),
        beliefs: beliefs(locale),
        heard: text("reversal-ask-heard"),
        ends: [text("reversal-ask-heard-low"), text("reversal-ask-heard-high")],
        done: text("reversal-ask-done"),
        keys: text("reversal-ask-keys"),
    }
}

fn beliefs(locale: &Locale) -> Vec<String> {
    Belief::ALL.iter().map(|belief| locale.text(&format!("belief-{}", belief.name()))).collect()
}
