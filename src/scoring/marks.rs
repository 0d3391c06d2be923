//! Marks: every point with its turn, its words and one sentence of reason.
//!
//! The rules are named here once, with the arguments their sentences may use, so that a test can
//! demand words for each of them.

use super::card::Mark;
use crate::listen::{Reading, Span};
use crate::message::Message;
use crate::session::input::Input;
use crate::session::turn::TurnRecord;

/// Every rule of a mark with the names of its message's arguments; the message is `mark-<rule>`.
///
/// Marks with positive points add up, less the penalties, to the score. The marks of
/// [`MISSED`] say what could have been had.
pub const MARKS: &[(&str, &[&str])] = &[
    // Listening.
    ("echoed-fact", &[]),
    ("used", &[]),
    ("said-back", &[]),
    ("understood", &[]),
    ("need-found", &[]),
    ("good-question", &[]),
    ("needless-question", &[]),
    ("line-taken-up", &[]),
    ("line-missed", &[]),
    ("asked-again", &[]),
    ("question-upon-question", &[]),
    ("offered-too-soon", &[]),
    ("echoed", &[]),
    ("claimed", &[]),
    ("covert-data", &[]),
    // Acknowledgement; feeling is anger, anxiety, disappointment or shame.
    ("answered", &["feeling"]),
    ("answered-partly", &["feeling"]),
    ("answered-late", &["feeling"]),
    ("feeling-missed", &["feeling"]),
    ("harsh", &[]),
    ("non-apology", &[]),
    ("apology-too-many", &[]),
    ("hollow", &[]),
    ("exposed", &[]),
    // Resolution cost; money is written as £12.50.
    ("customer-cost", &["cost", "best"]),
    ("customer-cost-less", &["cost", "best"]),
    ("company-cost", &["net", "best"]),
    ("gift", &["given", "best"]),
    ("must-broken", &["what", "thing"]),
    ("promise-broken", &[]),
    ("untrue", &[]),
    ("unresolved", &[]),
];

/// Rules whose marks say what was left lying: they take nothing from a score.
pub const MISSED: &[&str] =
    &["needless-question", "line-missed", "feeling-missed", "promise-broken", "untrue"];

/// Why something was not scored: message keys.
pub const NOT_SCORED: &[&str] =
    &["not-scored-too-few-replies", "not-scored-no-cue", "not-scored-nothing-done", "not-scored-stopped"];

/// What the epilogue can say, with the arguments of each message.
pub const EPILOGUE: &[(&str, &[&str])] = &[
    ("epilogue-way-kept", &["way"]),
    ("epilogue-way-done", &["way"]),
    ("epilogue-way-broken", &["way"]),
    ("epilogue-choice-broken", &[]),
    ("epilogue-step-broken", &["step"]),
    ("epilogue-untrue", &[]),
    ("epilogue-change-found", &["change"]),
    ("epilogue-resolved", &[]),
    ("epilogue-unresolved", &[]),
    ("epilogue-walked-out", &[]),
    ("epilogue-anticipated", &[]),
];

/// What the month after can say, with the arguments of each message.
pub const MONTH: &[(&str, &[&str])] = &[
    ("month-promise-kept", &["promise"]),
    ("month-done-unsaid", &["promise"]),
    ("month-promise-broken", &["promise"]),
    ("month-choice-broken", &[]),
    ("month-change-found", &["change"]),
    ("month-untrue", &[]),
    ("month-no-promise", &[]),
    ("month-next-issue", &["issue"]),
    ("month-tells-well", &[]),
    ("month-tells-little", &[]),
    ("month-tells-badly", &[]),
    ("month-stays", &[]),
    ("month-wavers", &[]),
    ("month-leaves", &[]),
];

/// A mark of `rule` in a turn, on the words of one of its acts.
pub(super) fn mark(rule: &str, points: f64, turn: Option<&TurnRecord>, act: Option<usize>) -> Mark {
    Mark {
        rule: rule.to_owned(),
        points,
        of: None,
        turn: turn.map(|turn| turn.seq),
        span: turn.and_then(|turn| span(turn, act)),
        reason: Message::new(format!("mark-{rule}")),
    }
}

impl Mark {
    /// The same mark with one more argument in its sentence.
    pub(super) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.reason = self.reason.with(name, value);
        self
    }
}

/// The words of an act; of a reply as a whole, where no act is meant.
fn span(turn: &TurnRecord, act: Option<usize>) -> Option<Span> {
    let Input::Say(text) = &turn.input else { return None };
    match act {
        Some(act) => turn.heard.as_ref().and_then(|heard| heard.acts.get(act)).and_then(|act| act.span),
        None if text.is_empty() => None,
        None => Some(Span { start: 0, end: text.chars().count() }),
    }
}

/// How a turn's reply was read; `None` for an action at the desk.
pub(super) fn reading(turn: &TurnRecord) -> Option<Reading> {
    let Input::Say(text) = &turn.input else { return None };
    Some(match &turn.heard {
        Some(heard) => heard.reading,
        None if text.trim().is_empty() => Reading::Silence,
        None => Reading::Unread,
    })
}

/// Money as people write it: the sign before the currency.
pub fn money(currency: &str, amount: f64) -> String {
    let sign = if amount < -0.004 { "−" } else { "" };
    format!("{sign}{currency}{:.2}", amount.abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loss_has_its_sign_before_the_currency() {
        assert_eq!(money("£", -6.13), "−£6.13");
        assert_eq!(money("£", 6.13), "£6.13");
        assert_eq!(money("£", -0.0001), "£0.00");
    }
}
