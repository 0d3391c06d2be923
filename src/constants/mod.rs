//! Every size of the model in one table of named constants (model.md 10).
//!
//! The order of the effects is argued from evidence, the sizes are not measured: nothing here is
//! fitted to people. A calibration file may replace any of them; what it leaves out keeps its value.

mod acts;
mod scores;
mod talk;

use std::sync::{Arc, LazyLock};

use serde::{Deserialize, Serialize};

pub use acts::{Acts, Apology, Naming, Refusal, Validation, Work};
pub use scores::{Acknowledgement, Epilogue, Listening, Reference, ResolutionCost, Satisfaction};
pub use talk::{Cues, Desk, Disclosure, Endings, Fairness, Feelings, Turns};

/// Four sizes in the order anger, anxiety, disappointment, shame.
pub type OfFeelings = [f64; 4];

/// Declares one part of the table: every constant with its sentence and its value in version 1.
macro_rules! table {
    ($(#[doc = $about:literal])+ $name:ident {
        $($(#[doc = $doc:literal])+ $field:ident: $kind:ty = $value:expr,)+
    }) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name {
            $($(#[doc = $doc])+ pub $field: $kind,)+
        }

        impl Default for $name {
            fn default() -> Self {
                Self { $($field: $value,)+ }
            }
        }
    };
}
use table;

/// The whole table; the default is version 1.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Constants {
    /// What single acts do (4.1, 4.2).
    pub acts: Acts,
    /// What a whole turn does (4.3).
    pub turns: Turns,
    /// When ways out are fair (4.4).
    pub fairness: Fairness,
    /// How feelings move (4.5).
    pub feelings: Feelings,
    /// What is told when (4.6).
    pub disclosure: Disclosure,
    /// When somebody leaves (4.6).
    pub endings: Endings,
    /// What acting at the desk does (1).
    pub desk: Desk,
    /// When a feeling waits for an answer and what answers it (7.2).
    pub cues: Cues,
    /// The next day (5).
    pub epilogue: Epilogue,
    /// Satisfaction and loyalty (5).
    pub satisfaction: Satisfaction,
    /// The best and the worst talk (6.3).
    pub reference: Reference,
    /// Listening (7.1).
    pub listening: Listening,
    /// Acknowledgement (7.2).
    pub acknowledgement: Acknowledgement,
    /// Resolution cost (7.3).
    pub resolution_cost: ResolutionCost,
}

impl Constants {
    /// Version 1, shared.
    pub fn version_1() -> Arc<Self> {
        static VERSION_1: LazyLock<Arc<Constants>> = LazyLock::new(Arc::default);
        Arc::clone(&VERSION_1)
    }
}

/// The entry at `index`, or the last one.
pub fn pick(list: &[f64], index: usize) -> f64 {
    list.get(index).or(list.last()).copied().unwrap_or(0.0)
}

/// Into 0..1.
pub fn clip(level: f64) -> f64 {
    level.clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calibration_replaces_what_it_names_and_nothing_else() {
        let text = r#"{"feelings": {"drift": 0.2}}"#;
        let calibrated: Constants = serde_json::from_str(text).unwrap();
        let mut expected = Constants::default();
        expected.feelings.drift = 0.2;
        assert_eq!(calibrated, expected);
        assert!(serde_json::from_str::<Constants>(r#"{"feelings": {"drfit": 0.2}}"#).is_err());
    }
}
