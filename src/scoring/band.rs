//! What a score is called: four words, because a number alone says more than anybody knows.

use serde::{Deserialize, Serialize};

/// What a score of 0..=100 is called (model.md 7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// Under 40.
    NotYet,
    /// From 40.
    Partly,
    /// From 60.
    Solid,
    /// From 80.
    Strong,
}

impl Band {
    /// Every band, the lowest first.
    pub const ALL: [Self; 4] = [Self::NotYet, Self::Partly, Self::Solid, Self::Strong];

    /// The band of a score.
    pub fn of(score: f64) -> Self {
        match score {
            score if score >= 80.0 => Self::Strong,
            score if score >= 60.0 => Self::Solid,
            score if score >= 40.0 => Self::Partly,
            _ => Self::NotYet,
        }
    }

    /// How far a score came within its band, 0..=1.
    #[expect(clippy::cast_possible_truncation, reason = "a drawing needs no more than f32")]
    pub fn share(score: f64) -> f32 {
        let (from, to) = match Self::of(score) {
            Self::NotYet => (0.0, 40.0),
            Self::Partly => (40.0, 60.0),
            Self::Solid => (60.0, 80.0),
            Self::Strong => (80.0, 100.0),
        };
        ((score - from) / (to - from)).clamp(0.0, 1.0) as f32
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotYet => "band-not-yet",
            Self::Partly => "band-partly",
            Self::Solid => "band-solid",
            Self::Strong => "band-strong",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_begin_where_the_model_says() {
        let bands = [39.9, 40.0, 59.9, 60.0, 79.9, 80.0].map(Band::of);
        let expected = [Band::NotYet, Band::Partly, Band::Partly, Band::Solid, Band::Solid, Band::Strong];
        assert_eq!(bands, expected);
        assert_eq!([0.0, 20.0, 50.0, 100.0].map(Band::share), [0.0, 0.5, 0.5, 1.0]);
    }
}
