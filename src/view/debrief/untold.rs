//! What was not told: a hint first, the words only for who asks for them.

use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::{Case, Item};
use crate::session::transcript::Transcript;
use crate::session::turn::Event;

/// The step about what was not told. What is hidden here is shown only when asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UntoldView {
    /// How much was not told, or that everything was.
    pub lead: String,
    /// One hint for each thing, the needs first.
    pub hints: Vec<String>,
    /// The same in the customer's words; to be shown only when asked for.
    pub hidden: Vec<String>,
    /// What the card got wrong about them; to be shown only when asked for.
    pub card: Vec<String>,
    /// The button that shows them.
    pub reveal: String,
    /// What to say while they stay hidden.
    pub kept: String,
    /// Heading over what was hidden, once shown.
    pub revealed: String,
}

/// What this talk never brought to light.
pub(super) fn untold(case: &Case, transcript: &Transcript, locale: &Locale) -> UntoldView {
    let mut missed = missed(case, transcript);
    missed.sort_by_key(|item| !item.need);
    let hint = |item: &&Item| {
        let key = if item.hint.is_empty() { "untold-hint-none" } else { "debrief-hint" };
        locale.say(&Message::new(key).with("hint", &item.hint))
    };
    let card = card(case, locale);
    let any = !missed.is_empty() || !card.is_empty();
    UntoldView {
        lead: lead(&missed, locale),
        hints: missed.iter().map(hint).collect(),
        hidden: missed.iter().map(|item| format!("“{}”", item.says)).collect(),
        card,
        reveal: if any { locale.text("untold-reveal") } else { String::new() },
        kept: if any { locale.text("untold-kept") } else { String::new() },
        revealed: locale.text("untold-revealed"),
    }
}

fn lead(missed: &[&Item], locale: &Locale) -> String {
    let needs = missed.iter().filter(|item| item.need).count();
    let key = match (missed.len(), needs) {
        (0, _) => return locale.text("debrief-untold-none"),
        (_, 0) => "untold-facts",
        _ => "untold-needs",
    };
    locale.say(&Message::new(key).with("count", missed.len()).with("replies", needs))
}

/// Items that were never told, in authored order.
fn missed<'a>(case: &'a Case, transcript: &Transcript) -> Vec<&'a Item> {
    let turns = transcript.turns.iter().flat_map(|turn| &turn.events);
    let events = transcript.opening.events.iter().chain(turns);
    let told: Vec<&str> = events
        .filter_map(|event| if let Event::Told(item) = event { Some(item.as_str()) } else { None })
        .collect();
    case.contact.items.iter().filter(|item| !told.contains(&item.id.as_str())).collect()
}

/// Where the card was wrong about the person.
fn card(case: &Case, locale: &Locale) -> Vec<String> {
    let wrong = case.person.card.iter().filter(|field| field.wrong);
    wrong
        .filter_map(|field| {
            let truly = field.truly.as_ref()?;
            let message = Message::new("untold-card").with("label", &field.label).with("says", &field.says);
            Some(locale.say(&message.with("truly", truly)))
        })
        .collect()
}
