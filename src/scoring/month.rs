//! The next month: what was remembered of the promises, what was told to others, who came back.

use super::epilogue::Aftermath;
use super::satisfaction::keep;
use super::story::{change_label, step_label};
use crate::message::Message;
use crate::scenario::Case;
use crate::session::transcript::Transcript;

/// Chance to stay from which the month says so.
const STAYS: f64 = 0.70;
/// Chance to stay from which the month leaves it open.
const WAVERS: f64 = 0.55;
/// Satisfaction from which somebody is told good things without asking.
const PRAISES: f64 = 80.0;
/// Satisfaction from which only those who ask hear about it, and nothing bad.
const QUIET: f64 = 50.0;

impl Aftermath {
    /// The story of the month after, as messages: what is remembered, told, and whether they came back.
    pub(super) fn month(&self, case: &Case, transcript: &Transcript) -> Vec<Message> {
        let mut month = vec![self.remembered_promise(case, transcript)];
        month.extend(self.trouble_nobody_named(case));
        month.push(Message::new(match self.csat {
            csat if csat >= PRAISES => "month-tells-well",
            csat if csat >= QUIET => "month-tells-little",
            _ => "month-tells-badly",
        }));
        month.push(Message::new(match keep(case, self.loyalty) {
            likely if likely >= STAYS => "month-stays",
            likely if likely >= WAVERS => "month-wavers",
            _ => "month-leaves",
        }));
        month
    }

    /// The one promise that stays in mind: a broken one before all others.
    fn remembered_promise(&self, case: &Case, transcript: &Transcript) -> Message {
        let way = |index: &usize| case.contact.ways_out[*index].label.clone();
        if let Some(broken) = self.broken_ways.first() {
            return Message::new("month-promise-broken").with("promise", way(broken));
        }
        if self.broken_choice {
            return Message::new("month-choice-broken");
        }
        if let Some(broken) = self.broken_steps.first() {
            return Message::new("month-promise-broken")
                .with("promise", step_label(case, transcript, broken));
        }
        if let Some(untold) = self.untold_changes.first() {
            return Message::new("month-change-found").with("change", change_label(case, *untold));
        }
        if !self.commitments.untrue.is_empty() {
            return Message::new("month-untrue");
        }
        let said = self.kept.iter().find(|index| self.commitments.ways[**index].said);
        match (said, self.kept.first()) {
            (Some(kept), _) => Message::new("month-promise-kept").with("promise", way(kept)),
            (None, Some(kept)) => Message::new("month-done-unsaid").with("promise", way(kept)),
            (None, None) => Message::new("month-no-promise"),
        }
    }

    /// The next trouble, where the matter was settled and nobody had named it.
    fn trouble_nobody_named(&self, case: &Case) -> Option<Message> {
        let unnamed = self.resolved && !self.commitments.anticipated;
        let issue = case.contact.next_issues.first().filter(|issue| unnamed && !issue.label.is_empty())?;
        Some(Message::new("month-next-issue").with("issue", &issue.label))
    }
}
