//! The steps of the debrief and the pages they stand on: the order is binding, the pages are for the eye.

/// One step of the walk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The own view, blind.
    #[default]
    Rating,
    /// The talk again, with what was hidden.
    Talk,
    /// Three scores and their words.
    Scores,
    /// Felt and true, rated and measured.
    Gap,
    /// Money, minutes, the frontier.
    Cost,
    /// What was not told.
    Untold,
    /// What the customer says.
    Customer,
    /// One thing to keep, one to change.
    Advice,
    /// The rule that got in the way.
    Rule,
    /// The next day and the next month.
    Epilogue,
    /// What now.
    Onward,
}

impl Step {
    /// Every step, in the order of the walk.
    pub const ALL: [Self; 11] = [
        Self::Rating,
        Self::Talk,
        Self::Scores,
        Self::Gap,
        Self::Cost,
        Self::Untold,
        Self::Customer,
        Self::Advice,
        Self::Rule,
        Self::Epilogue,
        Self::Onward,
    ];

    /// The key of its name.
    pub(super) fn key(self) -> &'static str {
        const KEYS: [&str; 11] = [
            "step-rating",
            "step-talk",
            "step-scores",
            "step-gap",
            "step-cost",
            "step-untold",
            "step-customer",
            "step-advice",
            "step-rule",
            "step-epilogue",
            "step-onward",
        ];
        KEYS[self as usize]
    }
}

/// One page of the walk: a step, or two that are read together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Page {
    /// The own view, blind.
    #[default]
    Rating,
    /// The talk again.
    Talk,
    /// The scores, and the gaps beside them.
    Scores,
    /// What it cost.
    Cost,
    /// What was not told, and what the customer says.
    Customer,
    /// What to keep and to change, and which rule was in the way.
    Advice,
    /// What came of it, and what now.
    Onward,
}

impl Page {
    /// Every page, in the order of the walk.
    pub const ALL: [Self; 7] =
        [Self::Rating, Self::Talk, Self::Scores, Self::Cost, Self::Customer, Self::Advice, Self::Onward];

    /// The steps on it.
    pub fn steps(self) -> &'static [Step] {
        match self {
            Self::Rating => &[Step::Rating],
            Self::Talk => &[Step::Talk],
            Self::Scores => &[Step::Scores, Step::Gap],
            Self::Cost => &[Step::Cost],
            Self::Customer => &[Step::Untold, Step::Customer],
            Self::Advice => &[Step::Advice, Step::Rule],
            Self::Onward => &[Step::Epilogue, Step::Onward],
        }
    }

    /// The key of its name.
    pub(super) fn key(self) -> &'static str {
        const KEYS: [&str; 7] = [
            "page-rating",
            "page-talk",
            "page-scores",
            "page-cost",
            "page-customer",
            "page-advice",
            "page-onward",
        ];
        KEYS[self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_hold_every_step_once_and_in_order() {
        let on_pages: Vec<Step> = Page::ALL.into_iter().flat_map(Page::steps).copied().collect();
        assert_eq!(on_pages, Step::ALL);
    }
}
