//! Counting right and wrong: F1, macro-F1, expected calibration error, area under the curve.

/// Right, wrongly heard, missed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) right: u32,
    pub(super) wrong: u32,
    pub(super) missed: u32,
}

impl Tally {
    /// Counts one case.
    pub(super) fn count(&mut self, is_there: bool, is_heard: bool) {
        match (is_there, is_heard) {
            (true, true) => self.right += 1,
            (false, true) => self.wrong += 1,
            (true, false) => self.missed += 1,
            (false, false) => {}
        }
    }

    /// Twice the right ones by all that are there and all that are heard, 0..1.
    pub(super) fn f1(self) -> f64 {
        let all = 2 * self.right + self.wrong + self.missed;
        f64::from(2 * self.right) / f64::from(all.max(1))
    }

    /// Whether the labels have it at all.
    pub(super) fn is_labelled(self) -> bool {
        self.right + self.missed > 0
    }
}

/// The mean of some shares, 0 for none.
pub(super) fn mean(values: impl IntoIterator<Item = f64>) -> f64 {
    let (sum, count) = values.into_iter().fold((0.0, 0_u32), |(sum, count), value| (sum + value, count + 1));
    sum / f64::from(count.max(1))
}

/// Macro-F1 over the classes that occur, from (true class, heard class) of each case.
pub(super) fn macro_f1(pairs: &[(usize, usize)], classes: usize) -> f64 {
    let mut tallies = vec![Tally::default(); classes];
    for (is, heard) in pairs {
        for (class, tally) in tallies.iter_mut().enumerate() {
            tally.count(class == *is, class == *heard);
        }
    }
    mean(tallies.into_iter().filter(|tally| tally.is_labelled()).map(Tally::f1))
}

/// How far probabilities are from what happens: ten bins, weighted by their size (Naeini, Cooper, Hauskrecht 2015).
pub(super) fn expected_error(cases: &[(f64, bool)]) -> f64 {
    const BINS: usize = 10;
    let (mut said, mut happened, mut count) = ([0.0; BINS], [0.0; BINS], [0.0; BINS]);
    for (p, is_there) in cases {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0..=10")]
        let bin = ((p * 10.0) as usize).min(BINS - 1);
        said[bin] += p;
        happened[bin] += f64::from(u8::from(*is_there));
        count[bin] += 1.0;
    }
    let all: f64 = count.iter().sum();
    (0..BINS).map(|bin| f64::abs(said[bin] - happened[bin])).sum::<f64>() / all.max(1.0)
}

/// The chance that a case that is one scores above a case that is none (Hanley and McNeil 1982).
pub(super) fn area_under_the_curve(cases: &[(f64, bool)]) -> f64 {
    let (mut above, mut pairs) = (0.0, 0.0);
    for (one, _) in cases.iter().filter(|(_, is_there)| *is_there) {
        for (other, _) in cases.iter().filter(|(_, is_there)| !*is_there) {
            pairs += 1.0;
            above += if one > other {
                1.0
            } else if one < other {
                0.0
            } else {
                0.5
            };
        }
    }
    if pairs == 0.0 { 0.5 } else { above / pairs }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f1_is_the_harmonic_mean() {
        assert_eq!(Tally { right: 3, wrong: 1, missed: 2 }.f1(), 6.0 / 9.0);
        assert_eq!(Tally::default().f1(), 0.0);
        assert_eq!(macro_f1(&[(0, 0), (1, 1), (1, 0)], 3), 2.0 / 3.0);
    }

    #[test]
    fn error_and_area_are_those_of_the_textbook() {
        assert_eq!(expected_error(&[(0.75, true), (0.75, false)]), 0.25);
        assert_eq!(expected_error(&[(1.0, true), (0.0, false)]), 0.0);
        assert_eq!(area_under_the_curve(&[(0.9, true), (0.1, false), (0.4, true), (0.4, false)]), 0.875);
    }
}
