//! The agents there are to talk to: how each of them hears and how much each of them asks.

use crate::dice::Dice;

/// A way of sitting at the desk while the trainee is the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Style {
    /// Says back what was told, answers a feeling, asks on.
    Listens,
    /// Few words, one question, the way out.
    Brief,
    /// Goes by the script.
    Script,
}

impl Style {
    /// Every style.
    pub const ALL: [Self; 3] = [Self::Listens, Self::Brief, Self::Script];

    /// What it is called, in messages and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Listens => "listens",
            Self::Brief => "brief",
            Self::Script => "script",
        }
    }

    /// The style of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|style| style.name() == name)
    }

    /// The style that a seed draws.
    pub fn drawn(seed: u64) -> Self {
        Self::ALL[Dice::new(seed, "style").index(Self::ALL.len())]
    }

    /// Questions it asks before it offers something.
    pub(super) fn questions(self) -> usize {
        match self {
            Self::Listens => 5,
            Self::Brief => 1,
            Self::Script => 3,
        }
    }
}
