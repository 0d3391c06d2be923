//! The first screen: a card for every scenario, broken ones included, and talks to go on with.

use std::path::PathBuf;

use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::{Checked, Problem, Scenario, Severity};

use super::words;

/// Most problems that a card shows.
const PROBLEMS_SHOWN: usize = 3;

/// Everything on the first screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LibraryView {
    /// The question at the top.
    pub heading: String,
    /// What this is, for whoever sees it for the first time.
    pub lead: String,
    /// Heading over the unfinished talks.
    pub unfinished_heading: String,
    /// Talks to go on with.
    pub unfinished: Vec<Unfinished>,
    /// The scenarios.
    pub cards: Vec<Card>,
    /// What to say where there is none.
    pub empty: String,
    /// Something that could not be done, as a sentence.
    pub notice: Option<String>,
    /// Which keys do what.
    pub keys: String,
    /// The button to the other colours: dark while it is light.
    pub to_dark: String,
    /// The same while it is dark.
    pub to_light: String,
    /// The button that ends the program.
    pub quit: String,
}

/// A scenario on the first screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Card {
    /// It can be played.
    Playable(Playable),
    /// It cannot, and here is why.
    Broken(Broken),
}

/// A scenario that can be played.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Playable {
    /// Which scenario it is.
    pub id: String,
    /// Title.
    pub title: String,
    /// Trade and channel.
    pub kind: String,
    /// What it practises.
    pub skill: String,
    /// About how long it takes.
    pub minutes: String,
    /// What pressing it does.
    pub choose: String,
}

/// A scenario that cannot be played: what is wrong and where.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Broken {
    /// Title, or the id where there is none.
    pub title: String,
    /// That it cannot be played.
    pub says: String,
    /// The first problems, each with its place.
    pub problems: Vec<String>,
    /// How many more there are and how to see them.
    pub more: Vec<String>,
}

/// A talk that was interrupted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unfinished {
    /// The file it is kept in.
    pub path: PathBuf,
    /// Title of the scenario.
    pub title: String,
    /// How far it got.
    pub progress: String,
    /// The button.
    pub go_on: String,
}

/// A scenario as found on the disk.
#[derive(Clone, Debug)]
pub struct Shelved {
    /// Its id.
    pub id: String,
    /// Where it is, as people name it.
    pub path: String,
    /// What was read, or why nothing could be.
    pub checked: Result<Checked, String>,
}

/// A talk that was interrupted, as found on the disk.
#[derive(Clone, Debug)]
pub struct Interrupted {
    /// The file.
    pub path: PathBuf,
    /// Title of its scenario.
    pub title: String,
    /// Turns taken so far.
    pub turns: usize,
}

/// The first screen for these scenarios and interrupted talks.
pub fn library(shelf: &[Shelved], interrupted: &[Interrupted], locale: &Locale) -> LibraryView {
    let text = |key: &str| locale.text(key);
    LibraryView {
        heading: text("library-heading"),
        lead: text("library-lead"),
        unfinished_heading: text("library-unfinished"),
        unfinished: interrupted.iter().map(|talk| unfinished(talk, locale)).collect(),
        cards: shelf.iter().map(|shelved| card(shelved, locale)).collect(),
        empty: text("library-empty"),
        notice: None,
        keys: text("library-keys"),
        to_dark: text("library-dark"),
        to_light: text("library-light"),
        quit: text("library-quit"),
    }
}

fn unfinished(talk: &Interrupted, locale: &Locale) -> Unfinished {
    Unfinished {
        path: talk.path.clone(),
        title: talk.title.clone(),
        progress: locale.say(&Message::new("library-unfinished-replies").with("replies", talk.turns)),
        go_on: locale.text("library-go-on"),
    }
}

fn card(shelved: &Shelved, locale: &Locale) -> Card {
    match &shelved.checked {
        Ok(checked) if checked.is_playable() => Card::Playable(playable(&checked.scenario, locale)),
        Ok(checked) => Card::Broken(broken(shelved, checked, locale)),
        Err(reason) => Card::Broken(Broken {
            title: shelved.id.clone(),
            says: locale.text("library-broken"),
            problems: vec![reason.clone()],
            more: Vec::new(),
        }),
    }
}

fn playable(scenario: &Scenario, locale: &Locale) -> Playable {
    let channel = scenario.contacts.first().map(|contact| contact.channel).unwrap_or_default();
    let kind = Message::new("library-kind")
        .with("trade", &scenario.trade)
        .with("channel", words::channel(locale, channel));
    Playable {
        id: scenario.id.clone(),
        title: scenario.title.clone(),
        kind: locale.say(&kind),
        skill: scenario.skill.clone(),
        minutes: locale.say(&Message::new("library-minutes").with("minutes", scenario.minutes)),
        choose: locale.text("library-choose"),
    }
}

fn broken(shelved: &Shelved, checked: &Checked, locale: &Locale) -> Broken {
    let errors: Vec<&Problem> =
        checked.problems.iter().filter(|problem| problem.severity() == Severity::Error).collect();
    let title = &checked.scenario.title;
    let left = errors.len().saturating_sub(PROBLEMS_SHOWN);
    let more = Message::new("library-more").with("count", left);
    let check = Message::new("library-check").with("path", &shelved.path);
    Broken {
        title: if title.is_empty() { shelved.id.clone() } else { title.clone() },
        says: locale.text("library-broken"),
        problems: errors.iter().take(PROBLEMS_SHOWN).map(|problem| said(problem, shelved, locale)).collect(),
        more: if left == 0 { Vec::new() } else { vec![locale.say(&more), locale.say(&check)] },
    }
}

fn said(problem: &Problem, shelved: &Shelved, locale: &Locale) -> String {
    let file = if problem.file.is_empty() { &shelved.path } else { &problem.file };
    let place = Message::new("library-problem")
        .with("file", file)
        .with("line", problem.line)
        .with("column", problem.column)
        .with("what", &problem.message);
    match &problem.help {
        Some(help) => format!("{}. {help}", locale.say(&place).trim_end_matches('.')),
        None => locale.say(&place),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario;

    fn shelved(text: &str) -> Shelved {
        let checked = Ok(scenario::read("kettle", text));
        Shelved { id: "kettle".into(), path: "scenarios/kettle/scenario.ron".into(), checked }
    }

    #[test]
    fn a_broken_scenario_says_what_and_where() {
        let view = library(&[shelved("(title: \"Kettle\", cast: oops")], &[], &Locale::english());
        let Card::Broken(card) = &view.cards[0] else { panic!("{:?}", view.cards) };
        assert!(!card.problems.is_empty() && card.problems.len() <= PROBLEMS_SHOWN);
        assert!(card.problems[0].contains("line 1") && card.problems[0].contains("kettle"), "{card:?}");
    }

    #[test]
    fn a_scenario_that_cannot_be_read_has_a_card_too() {
        let lost = Shelved { checked: Err("cannot read it".into()), ..shelved("") };
        let view = library(&[lost], &[], &Locale::english());
        assert!(matches!(&view.cards[0], Card::Broken(card) if card.problems == ["cannot read it"]));
    }

    #[test]
    fn an_interrupted_talk_says_how_far_it_got() {
        let talk = Interrupted { path: "a.jsonl".into(), title: "Kettle".into(), turns: 4 };
        let view = library(&[], &[talk], &Locale::english());
        assert_eq!(view.unfinished[0].progress, "4 turns so far");
    }
}
