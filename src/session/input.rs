//! What a trainee can do in one turn. Saying is not doing: the desk makes it real.

use serde::{Deserialize, Serialize};

/// One input to a talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Input {
    /// A reply in the trainee's own words; empty is silence.
    Say(String),
    /// Reads a paper, by id.
    LookUp(String),
    /// Lets the customer wait, in minutes.
    Hold(u32),
    /// Asks the manager for a way out, by id.
    AskManager(String),
    /// Transfers the customer to a desk, by id.
    Transfer(String),
    /// Performs a way out, by id.
    Give(String),
    /// Looks at a prop, by id.
    Observe(String),
    /// Ends the talk.
    End,
}
