//! One card a scenario: what it is, how far one got with it, or why it cannot be played.

use std::collections::BTreeSet;

use super::Shelved;
use crate::locale::Locale;
use crate::message::Message;
use crate::records::{Found, Record, endings, floor};
use crate::scenario::{Checked, Problem, Scenario, Severity};
use crate::scoring::SCORES;
use crate::scoring::band::Band;
use crate::view::emblem::Emblem;
use crate::view::words;

/// Most problems that a card shows.
const PROBLEMS_SHOWN: usize = 3;

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
    /// The picture over it.
    pub emblem: Emblem,
    /// Title.
    pub title: String,
    /// Trade and channel.
    pub kind: String,
    /// What it practises.
    pub skill: String,
    /// About how long it takes.
    pub minutes: String,
    /// How many of its endings were found.
    pub endings: String,
    /// What the trainee never fell below in this skill, once there are talks enough.
    pub floor: Option<String>,
    /// What pressing it does.
    pub choose: String,
    /// Opens it from the other side of the desk.
    pub reverse: String,
    /// What a screen reader says of that.
    pub reverse_says: String,
    /// Opens it in the studio, itself or a copy.
    pub studio: ToStudio,
}

/// The button to the studio.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToStudio {
    /// Which scenario: its id.
    pub id: String,
    /// What stands on the button.
    pub label: String,
    /// What a screen reader says of it.
    pub says: String,
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
    /// Opens it in the studio, where it can be mended.
    pub studio: ToStudio,
}

impl Card {
    /// Everything it can be found by, in small letters.
    pub fn sought(&self) -> String {
        match self {
            Self::Playable(card) => format!("{} {} {} {}", card.title, card.kind, card.skill, card.id),
            Self::Broken(card) => card.title.clone(),
        }
        .to_lowercase()
    }
}

impl Playable {
    /// What a screen reader says of it.
    pub fn label(&self) -> String {
        let floor = self.floor.as_deref();
        let parts = [&self.title, &self.kind, &self.skill, &self.minutes, &self.endings];
        let all: Vec<&str> = parts.into_iter().map(String::as_str).chain(floor).collect();
        format!("{}. {}", all.join(". "), self.choose)
    }
}

/// The card of a scenario, with what past talks tell of it.
pub(super) fn card(shelved: &Shelved, finished: &[&Record], locale: &Locale) -> Card {
    match &shelved.checked {
        Ok(checked) if checked.is_playable() => {
            Card::Playable(playable(shelved, &checked.scenario, finished, locale))
        }
        Ok(checked) => Card::Broken(broken(shelved, checked, locale)),
        Err(reason) => Card::Broken(Broken {
            title: shelved.id.clone(),
            says: locale.text("library-broken"),
            problems: vec![reason.clone()],
            more: Vec::new(),
            studio: to_studio(shelved, &shelved.id, locale),
        }),
    }
}

/// The user's own are written on as they are, shipped ones as a copy.
fn to_studio(shelved: &Shelved, title: &str, locale: &Locale) -> ToStudio {
    let (label, says) = if shelved.is_shipped {
        ("studio-mine", Message::new("studio-mine-label"))
    } else {
        ("studio-edit", Message::new("studio-edit-label"))
    };
    ToStudio {
        id: shelved.id.clone(),
        label: locale.text(label),
        says: locale.say(&says.with("title", title)),
    }
}

fn playable(shelved: &Shelved, scenario: &Scenario, finished: &[&Record], locale: &Locale) -> Playable {
    let id = &shelved.id;
    Playable {
        reverse: locale.text("reversal-open"),
        reverse_says: locale.say(&Message::new("reversal-open-label").with("title", &scenario.title)),
        studio: to_studio(shelved, &scenario.title, locale),
        id: id.clone(),
        emblem: Emblem::of(scenario),
        title: scenario.title.clone(),
        kind: kind(scenario, locale),
        skill: scenario.skill.clone(),
        minutes: minutes(scenario, locale),
        endings: endings_found(id, scenario, finished, locale),
        floor: floor_in_words(finished, &scenario.skill, locale),
        choose: locale.text("library-choose"),
    }
}

/// Trade and channel.
pub(super) fn kind(scenario: &Scenario, locale: &Locale) -> String {
    let channel = scenario.contacts.first().map(|contact| contact.channel).unwrap_or_default();
    let kind = Message::new("library-kind")
        .with("trade", &scenario.trade)
        .with("channel", words::channel(locale, channel));
    locale.say(&kind)
}

/// About how long a talk takes.
pub(super) fn minutes(scenario: &Scenario, locale: &Locale) -> String {
    locale.say(&Message::new("library-minutes").with("minutes", scenario.minutes))
}

/// How many of the endings were found; which they are stays hidden until they are.
fn endings_found(id: &str, scenario: &Scenario, finished: &[&Record], locale: &Locale) -> String {
    let all = endings(scenario);
    let of_this = finished.iter().filter(|record| record.scenario == id);
    let found: BTreeSet<&Found> = of_this.filter_map(|record| record.found.as_ref()).collect();
    let found = found.into_iter().filter(|found| all.contains(found)).count();
    let key = if found == 0 { "library-endings-none" } else { "library-endings" };
    locale.say(&Message::new(key).with("found", found).with("all", all.len()))
}

/// The floor of a skill, once there are talks enough.
fn floor_in_words(finished: &[&Record], skill: &str, locale: &Locale) -> Option<String> {
    let floor = floor(finished, skill)?;
    let score = locale.text(&format!("score-{}", SCORES[floor.score]));
    let key = if floor.band == Band::NotYet { "library-floor-not-yet" } else { "library-floor" };
    let band = locale.text(floor.band.key());
    Some(locale.say(&Message::new(key).with("count", floor.talks).with("band", band).with("score", score)))
}

fn broken(shelved: &Shelved, checked: &Checked, locale: &Locale) -> Broken {
    let errors: Vec<&Problem> =
        checked.problems.iter().filter(|problem| problem.severity() == Severity::Error).collect();
    let title = &checked.scenario.title;
    let left = errors.len().saturating_sub(PROBLEMS_SHOWN);
    let more = Message::new("library-more").with("count", left);
    let check = Message::new("library-check").with("path", &shelved.path);
    let title = if title.is_empty() { &shelved.id } else { title };
    Broken {
        studio: to_studio(shelved, title, locale),
        title: title.clone(),
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
