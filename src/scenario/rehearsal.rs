//! Rehearsals: replies and talks a trainer writes down, and what is expected of them.

use serde::Deserialize;

use crate::listen::act::Act;

/// A reply or a talk, and what is expected of it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rehearsal {
    /// Identifier.
    pub id: String,
    /// Which self of the customer stands there, by id; empty for the customer as first written.
    pub who: String,
    /// The seeds it is played with; empty for the first that draws who it is about.
    pub seeds: Vec<u32>,
    /// What was said and done before, a line each; nothing is expected of it.
    pub after: Vec<String>,
    /// What is said and done, a line each, as in a file for `rehearse`.
    pub says: Vec<String>,
    /// Several wordings of one reply, each said in the same place; stands instead of `says`.
    pub wordings: Vec<String>,
    /// What is expected.
    pub expect: Vec<Expectation>,
}

impl Rehearsal {
    /// The stretches that are looked at, each a talk of its own: every wording alone, or all of `says`.
    pub fn stretches(&self) -> Vec<&[String]> {
        if self.wordings.is_empty() { vec![&self.says] } else { self.wordings.chunks(1).collect() }
    }
}

impl Rehearsal {
    /// Whether what is said is meant as an example to follow: something good is to come of it.
    pub fn expects_good(&self) -> bool {
        let is_good = |expectation: &Expectation| {
            matches!(
                expectation,
                Expectation::Lowers(_)
                    | Expectation::Ends(End::Content)
                    | Expectation::SatisfactionAtLeast(_)
                    | Expectation::ScoresAtLeast(_)
            )
        };
        self.expect.iter().any(is_good)
    }
}

/// What is expected of a reply or a talk.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Expectation {
    /// Feelings are lower after it.
    Lowers(Changes),
    /// Feelings are higher after it.
    Raises(Changes),
    /// This fact or need is told.
    Reveals(String),
    /// This fact or need is not told.
    KeepsBack(String),
    /// It is heard as this act.
    HeardAs(Act),
    /// It is not heard as this act.
    NotHeardAs(Act),
    /// It takes up this fact or need, in more than its own words handed back.
    TakesUp(String),
    /// It asks about this topic.
    AsksAbout(String),
    /// It is heard as offering this way out.
    Offers(String),
    /// The wordings come within so many points of each other, in each of the three scores.
    Within(f64),
    /// How the talk ends, or that it goes on.
    Ends(End),
    /// The matter is settled.
    Settled,
    /// It is not.
    Unsettled,
    /// It costs the company less than this.
    CostsUsUnder(f64),
    /// It costs the customer less than this.
    CostsThemUnder(f64),
    /// The customer gives at least so many of 10 points the next day.
    SatisfactionAtLeast(u32),
    /// They give at most so many.
    SatisfactionAtMost(u32),
    /// Scores are at least this.
    ScoresAtLeast(Points),
    /// Scores are at most this.
    ScoresAtMost(Points),
}

/// By how much feelings change, and what comes with them; what is not named is not looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Changes {
    /// Anger.
    pub anger: Option<Degree>,
    /// Worry.
    pub anxiety: Option<Degree>,
    /// Disappointment.
    pub disappointment: Option<Degree>,
    /// Shame.
    pub shame: Option<Degree>,
    /// How far they feel heard.
    pub heard: Option<Degree>,
    /// Trust.
    pub trust: Option<Degree>,
}

/// By how much something changes at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Degree {
    /// Enough to be there.
    Slightly,
    /// Enough to be noticed.
    Clearly,
    /// As much as one good or bad reply does.
    Strongly,
}

impl Degree {
    /// The least change of a level of 0..1 that is called so.
    pub fn number(self) -> f64 {
        match self {
            Self::Slightly => 0.02,
            Self::Clearly => 0.08,
            Self::Strongly => 0.16,
        }
    }

    /// Its name in the keys of messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Slightly => "slightly",
            Self::Clearly => "clearly",
            Self::Strongly => "strongly",
        }
    }
}

/// How a talk is to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// Over, settled, and the customer gives 6 of 10 or more the next day.
    Content,
    /// Both said goodbye.
    Goodbye,
    /// The customer leaves.
    WalksOut,
    /// Handed over to another desk.
    HandedOver,
    /// They are still there after the last line.
    Stays,
}

/// Points of the three scores, 0..100; what is not named is not looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Points {
    /// Listening.
    pub listening: Option<f64>,
    /// Acknowledgement.
    pub acknowledgement: Option<f64>,
    /// Resolution cost.
    pub resolution_cost: Option<f64>,
}

impl Points {
    /// The points in the order in which the scores are always shown.
    pub fn each(self) -> [Option<f64>; 3] {
        [self.listening, self.acknowledgement, self.resolution_cost]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wordings_are_talks_of_their_own() {
        let lines = |count: usize| vec!["line".to_owned(); count];
        let talk = Rehearsal { says: lines(3), ..Rehearsal::default() };
        assert_eq!(talk.stretches().iter().map(|stretch| stretch.len()).collect::<Vec<_>>(), [3]);
        let wordings = Rehearsal { wordings: lines(3), ..Rehearsal::default() };
        assert_eq!(wordings.stretches().iter().map(|stretch| stretch.len()).collect::<Vec<_>>(), [1, 1, 1]);
    }
}
