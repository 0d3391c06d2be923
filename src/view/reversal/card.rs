//! The hidden card, whole, for once: who they are, what happened, what they keep back, how it feels.

use crate::locale::Locale;
use crate::message::Message;
use crate::reversal::Style;
use crate::scenario::{Case, Item};
use crate::view::replay::{Quantity, amount};
use crate::view::words::Field;

/// The card of the customer that the trainee plays.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CardView {
    /// Title of the scenario.
    pub title: String,
    /// Who the trainee is.
    pub heading: String,
    /// What to do with the card.
    pub lead: String,
    /// Heading over who they are, and lines about it.
    pub who: (String, Vec<String>),
    /// Heading over how they feel, and each feeling.
    pub feels: (String, Vec<String>),
    /// Heading over what happened, and each fact as they would say it.
    pub happened: (String, Vec<String>),
    /// Heading over what they keep back, and each need as they would say it.
    pub kept_back: (String, Vec<String>),
    /// Heading over what would settle it.
    pub settles: (String, Vec<String>),
    /// Heading over what they may be asked, and the answers.
    pub file: (String, Vec<Field>),
    /// The question who sits at the desk.
    pub agent: String,
    /// The answers to it.
    pub choices: Vec<AgentChoice>,
    /// That nothing is kept.
    pub not_kept: String,
    /// The button that begins.
    pub begin: String,
    /// The button that goes back.
    pub back: String,
    /// Which keys do what.
    pub keys: String,
}

/// Somebody who may sit at the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AgentChoice {
    /// Which style; none for whoever the seed draws.
    pub style: Option<Style>,
    /// What it is called, in a word or two.
    pub short: String,
    /// The same at length.
    pub name: String,
    /// What it takes in.
    pub about: String,
}

impl CardView {
    /// Its parts in order, each a heading with its lines; the case file apart.
    pub fn parts(&self) -> [&(String, Vec<String>); 5] {
        [&self.who, &self.feels, &self.happened, &self.kept_back, &self.settles]
    }
}

/// The card of this case.
pub fn card(title: &str, case: &Case, locale: &Locale) -> CardView {
    let text = |key: &str| locale.text(key);
    let file = case.contact.case_file.iter();
    let items = |need| case.contact.items.iter().filter(move |item| item.need == need);
    let kept_back = says(items(true));
    CardView {
        title: title.to_owned(),
        heading: locale.say(&Message::new("reversal-heading").with("name", &case.person.name)),
        lead: text("reversal-lead"),
        who: (text("reversal-who"), who(case, locale)),
        feels: (text("reversal-feels"), feels(case, locale)),
        happened: (text("reversal-happened"), says(items(false))),
        kept_back: (
            text("reversal-kept-back"),
            if kept_back.is_empty() { vec![text("reversal-nothing-kept-back")] } else { kept_back },
        ),
        settles: (text("reversal-settles"), settles(case, locale)),
        file: (
            text("reversal-file"),
            file.map(|field| Field { label: field.label.clone(), says: field.value.clone() }).collect(),
        ),
        agent: text("reversal-agent"),
        choices: choices(locale),
        not_kept: text("reversal-not-kept"),
        begin: text("reversal-begin"),
        back: text("reversal-back"),
        keys: text("reversal-card-keys"),
    }
}

fn says<'a>(items: impl Iterator<Item = &'a Item>) -> Vec<String> {
    items.map(|item| item.says.clone()).collect()
}

/// The person, and where the card at the desk is wrong about them, what is true.
fn who(case: &Case, locale: &Locale) -> Vec<String> {
    let wrong = case.person.card.iter().filter(|field| field.wrong);
    let truly = wrong.filter_map(|field| {
        let truly = field.truly.as_ref()?;
        let message = Message::new("reversal-truly").with("label", &field.label);
        Some(locale.say(&message.with("truly", truly)))
    });
    let detail = Some(case.person.detail.clone()).filter(|detail| !detail.is_empty());
    detail.into_iter().chain(truly).collect()
}

/// The feelings there are as one line, the strongest first.
fn feels(case: &Case, locale: &Locale) -> Vec<String> {
    const FELT: f64 = 0.08;
    const ALL: [Quantity; 4] =
        [Quantity::Anger, Quantity::Anxiety, Quantity::Disappointment, Quantity::Shame];
    let mut felt: Vec<(Quantity, f64)> = ALL.into_iter().zip(case.person.feels).collect();
    felt.retain(|(_, level)| *level >= FELT);
    felt.sort_by(|one, other| other.1.total_cmp(&one.1));
    if felt.is_empty() {
        return vec![locale.text("reversal-feels-none")];
    }
    let name = |of: Quantity| locale.text(&format!("hidden-{}", of.name()));
    let felt = felt.into_iter().map(|(of, level)| format!("{}: {}", name(of), locale.text(amount(level))));
    vec![felt.collect::<Vec<_>>().join(", ")]
}

/// What they would answer to "what do you want?", and the way out that answers it best.
fn settles(case: &Case, locale: &Locale) -> Vec<String> {
    let wants = case.person.lines.iter().find(|line| line.moment == "wants");
    let wants = wants.map(|line| Message::new("reversal-wants").with("says", &line.says));
    let way = case.contact.right_way().map(|way| Message::new("reversal-way").with("way", &way.label));
    wants.into_iter().chain(way).map(|message| locale.say(&message)).collect()
}

fn choices(locale: &Locale) -> Vec<AgentChoice> {
    let choice = |style: Option<Style>| {
        let name = style.map_or("any", Style::name);
        AgentChoice {
            style,
            short: locale.text(&format!("style-{name}-short")),
            name: locale.text(&format!("style-{name}")),
            about: locale.text(&format!("style-{name}-about")),
        }
    };
    std::iter::once(None).chain(Style::ALL.map(Some)).map(choice).collect()
}
