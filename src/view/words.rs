//! Phrases that several screens share: money, minutes, channels, names of things.

use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::{Case, Channel, FieldKind};

/// A label with what belongs to it, such as a field of a card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// What it is.
    pub label: String,
    /// What it says.
    pub says: String,
}

/// A heading with its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Heading.
    pub title: String,
    /// Text, paragraphs apart by line breaks.
    pub text: String,
}

/// An amount in the currency of the case, without cents where there are none.
pub fn money(locale: &Locale, currency: &str, amount: f64) -> String {
    let cents = (amount.abs() * 100.0).round();
    let size =
        if cents % 100.0 == 0.0 { format!("{:.0}", cents / 100.0) } else { format!("{:.2}", cents / 100.0) };
    let key = if amount < 0.0 && cents > 0.0 { "money-lost" } else { "money" };
    locale.say(&Message::new(key).with("currency", currency).with("amount", size))
}

/// So many minutes; whole hours from two on are hours: nobody pictures 480 minutes.
pub fn minutes(locale: &Locale, minutes: f64) -> String {
    // A zero has no sign here, wherever it was subtracted from.
    let minutes = minutes.round() + 0.0;
    if minutes >= 120.0 && minutes % 60.0 == 0.0 {
        return locale.say(&Message::new("time-hours").with("count", format!("{:.0}", minutes / 60.0)));
    }
    locale.say(&Message::new("time-minutes").with("minutes", format!("{minutes:.0}")))
}

/// How the two are connected, in words.
pub fn channel(locale: &Locale, channel: Channel) -> String {
    locale.text(match channel {
        Channel::Counter => "library-channel-counter",
        Channel::Phone => "library-channel-phone",
        Channel::Chat => "library-channel-chat",
    })
}

/// What the seat's screen shows of the case.
pub fn fields_on_screen(case: &Case) -> Vec<Field> {
    let shown = case.contact.case_file.iter().filter(|field| field.on_screen);
    shown.map(|field| Field { label: field.label.clone(), says: field.value.clone() }).collect()
}

/// What to call the customer: the name on the screen, or simply "Customer" until they give it.
pub fn speaker(locale: &Locale, case: &Case) -> String {
    let on_screen = |kind| case.contact.case_file.iter().find(|field| field.on_screen && field.kind == kind);
    on_screen(FieldKind::Name).map_or_else(|| locale.text("talk-customer"), |field| field.value.clone())
}

/// The label of a way out, or its id where it has none.
pub fn way<'a>(case: &'a Case, id: &'a str) -> &'a str {
    case.contact.ways_out.iter().find(|way| way.id == id).map_or(id, |way| &way.label)
}
