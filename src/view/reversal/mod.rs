//! Roles reversed: the card, the talk, the question before anything is shown, the comparison.

mod asking;
mod card;
mod compared;
mod talk;

pub use crate::reversal::Style;
pub use crate::reversal::comparison::{Belief, Prediction};
pub use asking::{AskThing, AskingView, asking};
pub use card::{AgentChoice, CardView, card};
pub use compared::{ComparedView, Group, Kind, Outcome, compared};
pub use talk::{TalkView, talk};

/// What the trainee wants while they are the customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReversalWish {
    /// Read the card of a scenario, by id.
    Open(String),
    /// Read the card of the talk that is over.
    OpenThis,
    /// Go to the desk, where somebody of this style sits; anybody for none.
    Begin(Option<Style>),
    /// Say something.
    Say(String),
    /// Leave the desk.
    Leave,
    /// Go to the question.
    Ask,
    /// See what came across.
    Compare(Prediction),
    /// Read the same card again.
    Again,
    /// Read the briefing of the same case, for the seat at the desk.
    Swap,
}

/// What is shown just now.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ReversalView {
    /// Nothing was opened.
    #[default]
    Nothing,
    /// The card before the talk.
    Card(Box<CardView>),
    /// The talk, with the card beside it.
    Talk(Box<TalkView>),
    /// The question before anything is shown.
    Asking(AskingView),
    /// What came across.
    Compared(ComparedView),
}
