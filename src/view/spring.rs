//! How one face becomes another: critically damped springs, solved exactly.
//!
//! Such a spring arrives as fast as it can without swinging past (Lowe, "Critically Damped Ease-In/Ease-Out
//! Smoothing", 2008). The exact solution is used, not a step of it, so that one long frame and many
//! short ones end at the same place.

use super::face::{Pose, Unit};

/// One spring: where it is and how fast it moves.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spring {
    /// Where it is.
    pub at: f32,
    /// How fast it moves, a second.
    pub speed: f32,
}

impl Spring {
    /// The spring after so many seconds of pulling towards `target`, `stiffness` in radians a second.
    #[must_use]
    pub fn toward(self, target: f32, stiffness: f32, seconds: f32) -> Self {
        let away = self.at - target;
        let push = self.speed + stiffness * away;
        let left = (-stiffness * seconds).exp();
        Self {
            at: target + (away + push * seconds) * left,
            speed: (self.speed - push * stiffness * seconds) * left,
        }
    }
}

/// A face on springs, one for every unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Springs([Spring; Unit::ALL.len()]);

impl Springs {
    /// A face at rest in this pose.
    pub fn at_rest(pose: &Pose) -> Self {
        Self(Unit::ALL.map(|unit| Spring { at: pose.at(unit), speed: 0.0 }))
    }

    /// The face after so many seconds of pulling towards `target`.
    #[must_use]
    pub fn toward(self, target: &Pose, seconds: f32) -> Self {
        let moved = |unit: Unit| self.0[unit as usize].toward(target.at(unit), unit.stiffness(), seconds);
        Self(Unit::ALL.map(moved))
    }

    /// The pose of the moment.
    pub fn pose(&self) -> Pose {
        Unit::ALL.into_iter().fold(Pose::default(), |pose, unit| pose.with(unit, self.0[unit as usize].at))
    }
}

#[cfg(test)]
mod tests {
    use super::super::face::pose;
    use super::*;

    #[test]
    fn it_arrives_and_never_overshoots() {
        for stiffness in [0.7, 3.0, 9.0, 34.0] {
            let (mut spring, mut before) = (Spring::default(), 0.0);
            for _ in 0..2000 {
                spring = spring.toward(1.0, stiffness, 0.01);
                assert!(spring.at >= before - 1e-5 && spring.at <= 1.0 + 1e-5, "{spring:?}");
                before = spring.at;
            }
            assert!((spring.at - 1.0).abs() < 1e-3 && spring.speed.abs() < 1e-2, "{spring:?}");
        }
    }

    #[test]
    fn one_long_step_is_many_short_ones() {
        for (start, stiffness) in [(0.0, 4.0), (-1.0, 12.0), (2.0, 0.7)] {
            let began = Spring { at: start, speed: 0.8 };
            let once = began.toward(1.0, stiffness, 0.5);
            let often = (0..50).fold(began, |spring, _| spring.toward(1.0, stiffness, 0.01));
            assert!((once.at - often.at).abs() < 1e-4, "{once:?} {often:?}");
            assert!((once.speed - often.speed).abs() < 1e-3, "{once:?} {often:?}");
        }
    }

    #[test]
    fn a_very_slow_frame_does_not_break_a_face() {
        let (calm, angry) = (pose([0.0; 4], 0.0), pose([0.9, 0.0, 0.0, 0.0], 0.0));
        let after = Springs::at_rest(&calm).toward(&angry, 1000.0).pose();
        for unit in Unit::ALL {
            assert!((after.at(unit) - angry.at(unit)).abs() < 1e-4, "{unit:?}");
        }
    }

    #[test]
    fn eyes_are_there_before_the_blush() {
        let (calm, ashamed) = (pose([0.0; 4], 0.0), pose([0.0, 0.0, 0.0, 0.9], 0.0));
        let soon = Springs::at_rest(&calm).toward(&ashamed, 0.15).pose();
        let share = |unit: Unit| (soon.at(unit) - calm.at(unit)) / (ashamed.at(unit) - calm.at(unit));
        assert!(share(Unit::LookDown) > 0.9 && share(Unit::Blush) < 0.2);
    }
}
