//! The coach of the first talks: after a turn, one sentence about what it did, and never more.
//!
//! It speaks from the turn's own explanation, so it can name only what the trainee did and what the
//! customer has told; it fades over three talks.

use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::{Case, Mood};
use crate::session::input::Input;
use crate::session::turn::{Event, Rule, TurnRecord};

/// How much a turn must have moved for the coach of the third talk.
const STRONG: f64 = 0.22;
/// How much a turn must have moved to be worth a word at all.
const LEAST: f64 = 0.02;

/// When the coach speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Coaching {
    /// Never.
    #[default]
    Off,
    /// After every turn.
    EveryTurn,
    /// After every other turn.
    EveryOther,
    /// Where a turn did a lot.
    OnlyStrong,
}

impl Coaching {
    /// What the trainee chose for this scenario; where they did not, the coach fades over the first
    /// three talks (`talks_before` of which there were).
    pub fn of(talks_before: usize, chosen: Option<bool>) -> Self {
        match (chosen, talks_before) {
            (Some(false), _) | (None, 3..) => Self::Off,
            (_, 1) => Self::EveryOther,
            (_, 2) => Self::OnlyStrong,
            (_, 0) | (Some(true), _) => Self::EveryTurn,
        }
    }

    fn speaks_after(self, turn: &TurnRecord, size: f64) -> bool {
        match self {
            Self::Off => false,
            Self::EveryTurn => true,
            Self::EveryOther => turn.seq % 2 == 1,
            Self::OnlyStrong => size >= STRONG,
        }
    }
}

/// What the coach says after a turn.
pub fn sentence(turn: &TurnRecord, case: &Case, coaching: Coaching, locale: &Locale) -> Option<String> {
    let strongest = strongest(turn);
    // What nobody could see is no news from a coach who speaks of what can be seen.
    let was_hidden = matches!(turn.mood, Mood::Calm | Mood::Content);
    let strongest = strongest.filter(|(rule, _)| *rule != Rule::PassedOver || !was_hidden);
    let told = turn.events.iter().find_map(|event| told(event, case));
    let size = strongest.map_or(0.0, |(_, size)| size).max(if told.is_some() { STRONG } else { 0.0 });
    if !coaching.speaks_after(turn, size) {
        return None;
    }
    let asked = turn.events.iter().any(|event| matches!(event, Event::Question { good: true, .. }));
    let harm = strongest.is_some_and(|(rule, size)| size >= STRONG && is_harm(rule));
    if let Some(what) = told.filter(|_| !harm) {
        let key = if asked { "coach-told-asked" } else { "coach-told" };
        return Some(locale.say(&Message::new(key).with("what", what)));
    }
    match strongest.filter(|(_, size)| *size >= LEAST) {
        Some((rule, _)) => Some(locale.text(&format!("why-{}", rule.name()))),
        // In the first talk silence would look like a fault.
        None => (coaching == Coaching::EveryTurn && matches!(turn.input, Input::Say(_)))
            .then(|| locale.text("coach-nothing")),
    }
}

/// The rule that moved most in a turn, and how much.
fn strongest(turn: &TurnRecord) -> Option<(Rule, f64)> {
    let mut rules: Vec<(Rule, f64)> = Vec::new();
    for row in turn.why.iter().filter(|row| row.rule != Rule::Drift) {
        match rules.iter_mut().find(|(rule, _)| *rule == row.rule) {
            Some((_, size)) => *size += row.by.abs(),
            None => rules.push((row.rule, row.by.abs())),
        }
    }
    rules.into_iter().max_by(|one, other| one.1.total_cmp(&other.1))
}

/// What was told just now, in the author's words for it.
fn told<'a>(event: &Event, case: &'a Case) -> Option<&'a str> {
    let Event::Told(id) = event else { return None };
    let item = case.contact.items.iter().find(|item| item.id == *id && !item.first)?;
    Some(item.hint.as_str()).filter(|hint| !hint.is_empty())
}

/// Whether a rule hurts: then that is what the sentence is about.
fn is_harm(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::Blame | Rule::Dismissal | Rule::Hostility | Rule::Pressure | Rule::NonApology | Rule::Exposed
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Item;
    use crate::session::turn::{Quantity, Row, Snapshot};

    fn turn(seq: u32, why: Vec<Row>, events: Vec<Event>) -> TurnRecord {
        TurnRecord {
            seq,
            input: Input::Say("…".into()),
            heard: None,
            state: Snapshot::default(),
            why,
            events,
            mood: Mood::Calm,
            line: Vec::new(),
            ending: None,
        }
    }

    fn row(rule: Rule, by: f64) -> Row {
        Row { rule, of: Quantity::Heard, by, act: None }
    }

    fn says(turn: &TurnRecord, coaching: Coaching) -> Option<String> {
        let mut case = Case::default();
        let item = |id: &str, hint: &str| Item { id: id.into(), hint: hint.into(), ..Item::default() };
        case.contact.items = vec![item("party", "something about Saturday"), item("other", "a secret")];
        sentence(turn, &case, coaching, &Locale::english())
    }

    #[test]
    fn it_fades_over_three_talks_and_obeys_the_switch() {
        let chosen = |talks| Coaching::of(talks, None);
        assert_eq!(
            [0, 1, 2, 3].map(chosen),
            [Coaching::EveryTurn, Coaching::EveryOther, Coaching::OnlyStrong, Coaching::Off]
        );
        assert_eq!(Coaching::of(0, Some(false)), Coaching::Off);
        assert_eq!(Coaching::of(9, Some(true)), Coaching::EveryTurn);
    }

    #[test]
    fn one_sentence_about_the_strongest_thing_and_no_number() {
        let both = turn(1, vec![row(Rule::Greeting, 0.03), row(Rule::Apology, 0.2)], Vec::new());
        let said = says(&both, Coaching::EveryTurn).unwrap_or_default();
        assert_eq!(said, Locale::english().text("why-apology"));
        assert!(!said.contains(|sign: char| sign.is_ascii_digit()));
        assert_eq!(says(&both, Coaching::OnlyStrong), None);
        let second = turn(2, vec![row(Rule::Apology, 0.2)], Vec::new());
        assert_eq!(says(&second, Coaching::EveryOther), None);
    }

    #[test]
    fn what_was_told_is_named_because_of_the_question() {
        let events = vec![Event::Told("party".into()), Event::Question { act: 0, good: true }];
        let said = says(&turn(1, vec![row(Rule::FollowUp, 0.1)], events), Coaching::OnlyStrong);
        assert!(said.is_some_and(|said| said.contains("something about Saturday") && said.contains("asked")));
    }

    #[test]
    fn a_feeling_nobody_could_see_is_not_held_against_anybody() {
        let passed_over =
            |mood| TurnRecord { mood, ..turn(1, vec![row(Rule::PassedOver, -0.3)], Vec::new()) };
        assert!(says(&passed_over(Mood::Anxious), Coaching::EveryTurn).is_some());
        for hidden in [Mood::Calm, Mood::Content] {
            let said = says(&passed_over(hidden), Coaching::EveryTurn);
            assert_eq!(said, Some(Locale::english().text("coach-nothing")), "{hidden:?}");
        }
    }

    #[test]
    fn where_nothing_moved_only_the_first_talk_says_so() {
        let still = turn(1, vec![row(Rule::Drift, 0.4)], Vec::new());
        assert_eq!(says(&still, Coaching::EveryTurn), Some(Locale::english().text("coach-nothing")));
        assert_eq!(says(&still, Coaching::EveryOther), None);
        assert_eq!(says(&TurnRecord { input: Input::Hold(2), ..still }, Coaching::EveryTurn), None);
    }
}
