//! Reply by reply: what moved the customer, in words, strongest first.

use crate::locale::Locale;
use crate::message::Message;
use crate::session::turn::{Quantity, Row, Rule, Snapshot, TurnRecord};
use crate::view::conversation::{Sitting, own};

/// Reasons shown for one reply.
const REASONS_SHOWN: usize = 4;
/// Changes named of what all reasons came to.
const CHANGES_SHOWN: usize = 3;
/// Changes smaller than this are not worth a word.
const LEAST_CHANGE: f64 = 0.01;

/// One turn with what it did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TurnStory {
    /// What the trainee said or did.
    pub you: String,
    /// What the customer answered.
    pub customer: String,
    /// Why the customer changed, strongest first; empty where nothing moved.
    pub reasons: Vec<String>,
    /// What all of it came to, where there is more than one reason.
    pub altogether: Option<String>,
}

/// The story of a talk.
pub(super) fn story(sitting: &Sitting<'_>, locale: &Locale) -> Vec<TurnStory> {
    let transcript = sitting.transcript;
    let before =
        std::iter::once(&transcript.opening.state).chain(transcript.turns.iter().map(|turn| &turn.state));
    let turns = transcript.turns.iter().zip(before).zip(1..);
    turns
        .map(|((turn, before), line)| {
            let reasons = reasons(turn, locale);
            TurnStory {
                you: own(turn, sitting.case, locale).text,
                customer: sitting.lines.get(line).cloned().unwrap_or_default(),
                altogether: (reasons.len() > 1).then(|| altogether(before, &turn.state, locale)).flatten(),
                reasons,
            }
        })
        .collect()
}

/// What changed from one state to the next, the largest change first: one reason may undo another.
fn altogether(before: &Snapshot, after: &Snapshot, locale: &Locale) -> Option<String> {
    let feelings = Quantity::FEELINGS.into_iter().zip(before.feels.into_iter().zip(after.feels));
    let standing =
        [(Quantity::Heard, (before.heard, after.heard)), (Quantity::Trust, (before.trust, after.trust))];
    let mut changes: Vec<(Quantity, f64)> =
        feelings.chain(standing).map(|(of, (then, now))| (of, now - then)).collect();
    changes.retain(|(_, by)| by.abs() >= LEAST_CHANGE);
    changes.sort_by(|one, other| other.1.abs().total_cmp(&one.1.abs()));
    let effects: Vec<String> =
        changes.iter().take(CHANGES_SHOWN).map(|(of, by)| locale.text(&effect(*of, *by))).collect();
    let sentence = Message::new("debrief-altogether").with("effects", effects.join(", "));
    (!effects.is_empty()).then(|| locale.say(&sentence))
}

/// The sentences of a turn: each rule once, with every quantity it moved.
fn reasons(turn: &TurnRecord, locale: &Locale) -> Vec<String> {
    let mut rules: Vec<(Rule, Vec<Row>, f64)> = Vec::new();
    for row in &turn.why {
        match rules.iter_mut().find(|(rule, ..)| *rule == row.rule) {
            Some((_, rows, size)) => {
                rows.push(*row);
                *size += row.by.abs();
            }
            None => rules.push((row.rule, vec![*row], row.by.abs())),
        }
    }
    rules.retain(|(rule, _, size)| *size >= LEAST_CHANGE && *rule != Rule::Drift);
    rules.sort_by(|one, other| other.2.total_cmp(&one.2));
    rules.iter().take(REASONS_SHOWN).map(|(rule, rows, _)| reason(*rule, rows, locale)).collect()
}

fn reason(rule: Rule, rows: &[Row], locale: &Locale) -> String {
    let sentence = locale.text(&format!("why-{}", rule.name()));
    let effects: Vec<String> = effects(rows).iter().map(|key| locale.text(key)).collect();
    if effects.is_empty() {
        return sentence;
    }
    let with_effects =
        Message::new("debrief-why").with("sentence", sentence).with("effects", effects.join(", "));
    locale.say(&with_effects)
}

/// Keys of what the rows did, the largest change first.
fn effects(rows: &[Row]) -> Vec<String> {
    let mut sums: Vec<(Quantity, f64)> = Vec::new();
    for row in rows {
        match sums.iter_mut().find(|(of, _)| *of == row.of) {
            Some((_, sum)) => *sum += row.by,
            None => sums.push((row.of, row.by)),
        }
    }
    sums.retain(|(_, sum)| sum.abs() >= LEAST_CHANGE);
    sums.sort_by(|one, other| other.1.abs().total_cmp(&one.1.abs()));
    sums.iter().take(2).map(|(of, sum)| effect(*of, *sum)).collect()
}

fn effect(of: Quantity, by: f64) -> String {
    let direction = if by > 0.0 { "up" } else { "down" };
    let name = of.name();
    format!("debrief-effect-{direction}-{name}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Mood;
    use crate::session::input::Input;

    fn turn(why: Vec<Row>) -> TurnRecord {
        TurnRecord {
            seq: 1,
            input: Input::Say("Sorry.".into()),
            heard: None,
            state: Snapshot::default(),
            why,
            events: Vec::new(),
            mood: Mood::Calm,
            line: Vec::new(),
            ending: None,
        }
    }

    fn row(rule: Rule, of: Quantity, by: f64) -> Row {
        Row { rule, of, by, act: None }
    }

    #[test]
    fn the_strongest_reason_comes_first_with_what_it_did() {
        let why = vec![
            row(Rule::Greeting, Quantity::Heard, 0.02),
            row(Rule::Apology, Quantity::Anger, -0.12),
            row(Rule::Apology, Quantity::Trust, 0.05),
        ];
        let reasons = reasons(&turn(why), &Locale::english());
        assert_eq!(reasons.len(), 2);
        assert!(reasons[0].ends_with("(less anger, more trust)"), "{reasons:?}");
    }

    #[test]
    fn what_hardly_moved_and_mere_drift_are_left_out() {
        let why = vec![row(Rule::Greeting, Quantity::Heard, 0.001), row(Rule::Drift, Quantity::Anger, -0.2)];
        assert!(reasons(&turn(why), &Locale::english()).is_empty());
    }

    #[test]
    fn what_one_reason_raised_and_another_lowered_more_fell_altogether() {
        let at =
            |anger: f64, trust: f64| Snapshot { feels: [anger, 0.0, 0.0, 0.0], trust, ..Snapshot::default() };
        let said = altogether(&at(0.6, 0.2), &at(0.5, 0.5), &Locale::english()).unwrap_or_default();
        assert!(said.ends_with("more trust, less anger"), "{said}");
        assert_eq!(altogether(&at(0.6, 0.2), &at(0.6, 0.2), &Locale::english()), None);
    }

    #[test]
    fn every_rule_and_every_effect_has_words() {
        let locale = Locale::english();
        for rule in Rule::ALL {
            assert!(locale.has(&format!("why-{}", rule.name())), "{}", rule.name());
        }
        let quantities = [Quantity::Heard, Quantity::Trust, Quantity::Effort, Quantity::Fair];
        for of in quantities.into_iter().chain(Quantity::FEELINGS) {
            assert!(locale.has(&effect(of, 1.0)) && locale.has(&effect(of, -1.0)));
        }
    }
}
