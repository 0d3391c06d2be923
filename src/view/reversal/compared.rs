//! What came across: every thing once, with the words that told it and what the trainee believed.

use crate::locale::Locale;
use crate::message::Message;
use crate::reversal::comparison::{Comparison, Fate, Prediction, Row, comparison};
use crate::reversal::{Reversal, Style};

/// What came across, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ComparedView {
    /// Heading.
    pub heading: String,
    /// Who sat at the desk, and what such a person takes in.
    pub style: String,
    /// How much was understood and believed, how sure the trainee was, how heard they felt.
    pub sums: Vec<String>,
    /// The things in groups, each thing in one of them; empty groups are left out.
    pub groups: Vec<Group>,
    /// Heading over what was never asked about.
    pub never_asked: String,
    /// The things that were neither understood nor asked for; or one sentence that there are none.
    pub not_asked: Vec<String>,
    /// By what the words were heard.
    pub note: String,
    /// Heading over the sentence to take to work.
    pub take: String,
    /// The sentence to take to work.
    pub lesson: String,
    /// The button to the same card.
    pub again: String,
    /// The button to the same case from the other side.
    pub swap: String,
    /// The button to the customers.
    pub back: String,
    /// Which keys do what.
    pub keys: String,
}

/// Things of which the same became, against what was believed of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// Which of the four.
    pub kind: Kind,
    /// Heading.
    pub title: String,
    /// What it means, where that is not plain.
    pub lead: String,
    /// The things.
    pub rows: Vec<Outcome>,
}

/// The four groups there are, what surprises first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Taken for understood, and not.
    #[default]
    InMind,
    /// Understood, and not taken for it.
    Unseen,
    /// Understood.
    Understood,
    /// Not understood.
    Not,
}

impl Kind {
    const ALL: [Self; 4] = [Self::InMind, Self::Unseen, Self::Understood, Self::Not];

    fn name(self) -> &'static str {
        ["in-mind", "unseen", "understood", "not"][self as usize]
    }

    fn of(row: &Row) -> Self {
        match (row.is_understood(), row.is_right()) {
            (true, Some(false)) => Self::Unseen,
            (true, _) => Self::Understood,
            (false, Some(false)) => Self::InMind,
            (false, _) => Self::Not,
        }
    }
}

/// One thing and what became of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The thing, as on the card.
    pub thing: String,
    /// What became of it, with the trainee's very words.
    pub became: String,
    /// What the trainee believed.
    pub believed: String,
}

/// Compares, and puts it in words.
pub fn compared(talk: &Reversal, prediction: &Prediction, locale: &Locale) -> ComparedView {
    let text = |key: &str| locale.text(key);
    let found = comparison(talk, prediction);
    let not_asked = not_asked(talk, &found);
    ComparedView {
        heading: text("reversal-compared-heading"),
        style: style(talk.style(), locale),
        sums: sums(&found, locale),
        groups: groups(talk, &found, locale),
        never_asked: text("reversal-never-asked"),
        not_asked: if not_asked.is_empty() { vec![text("reversal-never-asked-none")] } else { not_asked },
        note: text("reversal-words-note"),
        take: text("reversal-take"),
        lesson: text(&format!("lesson-{}", found.lesson.name())),
        again: text("reversal-again"),
        swap: text("reversal-to-talk"),
        back: text("reversal-back"),
        keys: text("reversal-compared-keys"),
    }
}

fn style(style: Style, locale: &Locale) -> String {
    let name = locale.text(&format!("style-{}", style.name()));
    let about = locale.text(&format!("style-{}-about", style.name()));
    locale
        .say(&Message::new("reversal-compared-style").with("style", name.to_lowercase()).with("about", about))
}

fn sums(found: &Comparison, locale: &Locale) -> Vec<String> {
    let any = found.rows.iter().any(|row| row.belief.is_some());
    let sum = Message::new(if any { "reversal-sum" } else { "reversal-sum-no-view" });
    let sum = sum.with("understood", found.understood()).with("count", found.rows.len());
    let (sure, right) = found.sure();
    let sure = (sure > 0).then(|| Message::new("reversal-sure").with("sure", sure).with("right", right));
    let heard = found.heard.map(|heard| Message::new("reversal-heard").with("heard", heard));
    let all = [Some(sum.with("believed", found.believed())), sure, heard];
    all.into_iter().flatten().map(|message| locale.say(&message)).collect()
}

/// The groups, with what surprises first.
fn groups(talk: &Reversal, found: &Comparison, locale: &Locale) -> Vec<Group> {
    let group = |kind: Kind| {
        let title = format!("reversal-group-{}", kind.name());
        let lead = format!("{title}-lead");
        let rows = found.rows.iter().filter(|row| Kind::of(row) == kind);
        Group {
            kind,
            title: locale.text(&title),
            lead: if locale.has(&lead) { locale.text(&lead) } else { String::new() },
            rows: rows.map(|row| outcome(talk, row, locale)).collect(),
        }
    };
    Kind::ALL.into_iter().map(group).filter(|group| !group.rows.is_empty()).collect()
}

fn outcome(talk: &Reversal, row: &Row, locale: &Locale) -> Outcome {
    let sentence = |key: &str, evidence| {
        let [sentence, _] = talk.words_of(evidence);
        Message::new(key).with("sentence", sentence)
    };
    let became = match row.fate {
        Fate::Understood(evidence) => sentence("reversal-words", evidence),
        Fate::WentPast(evidence) => {
            let why = locale.text(&format!("went-past-{}", talk.style().name()));
            sentence("reversal-went-past", evidence).with("why", why)
        }
        Fate::Untold => Message::new("reversal-untold"),
    };
    let believed = row.belief.map_or_else(
        || Message::new("reversal-no-belief"),
        |belief| {
            let belief = locale.text(&format!("belief-{}", belief.name())).to_lowercase();
            Message::new("reversal-believed").with("belief", belief)
        },
    );
    Outcome {
        thing: talk.item(row.thing).says.clone(),
        became: locale.say(&became),
        believed: locale.say(&believed),
    }
}

fn not_asked(talk: &Reversal, found: &Comparison) -> Vec<String> {
    let rows = found.rows.iter().filter(|row| !row.asked && !row.is_understood());
    rows.map(|row| talk.item(row.thing).says.clone()).collect()
}
