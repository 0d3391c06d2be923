//! Terms of the ledger and weights of the score parts, with their defaults.

use serde::{Deserialize, Serialize};

/// Terms of the ledger; the defaults are those of model.md 6.1.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LedgerTerms {
    /// Worth of the customer's time, money an hour.
    pub wage_c: f64,
    /// Cost of the agent's time, money an hour.
    pub wage_a: f64,
    /// Cost of one more contact.
    pub contact_cost: f64,
    /// Cost of one escalation.
    pub escalation: f64,
    /// Minutes such a case usually takes.
    pub par: f64,
    /// What the customer is worth while they stay.
    pub value: f64,
    /// Chance to stay after the worst.
    pub p_bad: f64,
    /// Chance to stay after the best.
    pub p_good: f64,
    /// Chance of another contact when the next trouble was anticipated.
    pub p_pre: f64,
    /// The same when resolved.
    pub p_res: f64,
    /// The same when not resolved.
    pub p_not: f64,
    /// The same when a promise broke.
    pub p_broken: f64,
}

impl Default for LedgerTerms {
    fn default() -> Self {
        Self {
            wage_c: 24.0,
            wage_a: 30.0,
            contact_cost: 6.0,
            escalation: 12.0,
            par: 8.0,
            value: 240.0,
            p_bad: 0.40,
            p_good: 0.90,
            p_pre: 0.05,
            p_res: 0.15,
            p_not: 0.60,
            p_broken: 0.90,
        }
    }
}

/// Weights of the parts of the listening score (model.md 7.1).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rubric {
    /// Reflecting.
    pub reflecting: f64,
    /// Asking.
    pub asking: f64,
    /// Taking up.
    pub uptake: f64,
}

impl Default for Rubric {
    fn default() -> Self {
        Self { reflecting: 0.40, asking: 0.35, uptake: 0.25 }
    }
}
