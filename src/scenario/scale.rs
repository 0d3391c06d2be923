//! The words a trainer writes instead of numbers, and the numbers they stand for (model.md 2).

use serde::{Deserialize, Serialize};

use crate::listen::act::Family;

/// Declares a scale: an enum of words, written in `snake_case`, each with its number.
macro_rules! scale {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident = $number:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub(crate) enum $name {
            $($(#[$word_doc])* $word),+
        }

        impl $name {
            /// The number this word stands for.
            pub(crate) fn number(self) -> f64 {
                match self {
                    $(Self::$word => $number),+
                }
            }
        }
    };
}

scale! {
    /// How strongly something is felt.
    Strength {
        /// Not at all.
        #[default]
        None = 0.0,
        /// A little.
        Some = 0.3,
        /// Noticeably.
        Clear = 0.5,
        /// Strongly.
        Strong = 0.8,
        /// As strongly as can be.
        Furious = 0.95,
    }
}

scale! {
    /// How fast feelings rise: the factor on everything that aggravates.
    Temper {
        /// Slow to rise.
        Calm = 0.7,
        /// Like most people.
        #[default]
        Even = 1.0,
        /// Quick to rise.
        Quick = 1.4,
    }
}

scale! {
    /// How fast feelings settle: the factor on everything that calms.
    Soothes {
        /// Needs time.
        Slowly = 0.8,
        /// Like most people.
        #[default]
        Normally = 1.0,
        /// A kind word is enough.
        Easily = 1.2,
    }
}

scale! {
    /// The share of what is felt that shows.
    Shows {
        /// What is felt is seen.
        #[default]
        Openly = 0.95,
        /// Keeps some of it back.
        Guarded = 0.6,
        /// Hardly anything is seen.
        Hides = 0.3,
    }
}

scale! {
    /// Trust at the start.
    Trust {
        /// Expects to be let down.
        Wary = 0.3,
        /// Waits and sees.
        #[default]
        Neutral = 0.5,
        /// Expects to be helped.
        Trusting = 0.7,
    }
}

scale! {
    /// How open a customer must be before something is told.
    Guard {
        /// Told when asked.
        #[default]
        Open = 0.0,
        /// Told to someone who listens a little.
        Careful = 0.35,
        /// Told to someone who listens well.
        Guarded = 0.55,
        /// Told to someone trusted.
        Buried = 0.70,
    }
}

scale! {
    /// How much a fact or a need counts.
    Weight {
        /// Half.
        Minor = 0.5,
        /// Once.
        #[default]
        Normal = 1.0,
        /// Twice.
        Key = 2.0,
    }
}

scale! {
    /// How far a way out answers a need, or restores a loss.
    Fit {
        /// Not at all.
        #[default]
        No = 0.0,
        /// A quarter.
        ABit = 0.25,
        /// Half.
        Partly = 0.5,
        /// Three quarters.
        Mostly = 0.75,
        /// All of it.
        Fully = 1.0,
    }
}

/// Strength of each feeling; what is not named is not felt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Feels {
    /// Frustration, annoyance, anger.
    pub(crate) anger: Strength,
    /// Worry, stress, overwhelm.
    pub(crate) anxiety: Strength,
    /// Sadness, let down, hurt.
    pub(crate) disappointment: Strength,
    /// Embarrassment.
    pub(crate) shame: Strength,
}

impl Feels {
    /// The levels in the order of [`Family::FELT`].
    pub(crate) fn levels(self) -> [f64; 4] {
        Family::FELT.map(|family| match family {
            Family::Anger => self.anger.number(),
            Family::Anxiety => self.anxiety.number(),
            Family::Disappointment => self.disappointment.number(),
            Family::Shame => self.shame.number(),
            Family::Positive => 0.0,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_mean_the_numbers_of_the_model() {
        let read = |word: &str| -> Fit { serde_json::from_value(word.into()).unwrap() };
        let fits = ["no", "a_bit", "partly", "mostly", "fully"].map(|word| read(word).number());
        assert_eq!(fits, [0.0, 0.25, 0.5, 0.75, 1.0]);
        let feels: Feels = serde_json::from_str(r#"{"anger": "strong", "shame": "some"}"#).unwrap();
        assert_eq!(feels.levels(), [0.8, 0.0, 0.0, 0.3]);
    }
}
