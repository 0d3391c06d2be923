//! What a face does by itself: it blinks, glances and breathes. Functions of time and of the person,
//! so that two pictures of the same moment are the same and no second repeats another.

use super::face::{Pose, Unit};

/// Seconds between two breaths of somebody calm.
const BREATH_SECONDS: f32 = 4.2;

/// Two numbers of 0..1 that belong to one stretch of one person's time.
fn stirred(seed: u32, cell: u32) -> [f32; 2] {
    let mut mixed = u64::from(seed) << 32 | u64::from(cell);
    let mut draw = || {
        mixed = (mixed ^ (mixed >> 31)).wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        f32::from(u16::try_from((mixed >> 40) & 0xffff).unwrap_or_default()) / 65_536.0
    };
    [draw(), draw()]
}

/// Which stretch of `length` seconds it is, and how many seconds of it have passed.
fn stretch(seconds: f32, length: f32) -> (u32, f32) {
    let cell = (seconds.max(0.0) / length).floor();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a talk has few stretches")]
    let number = cell.min(4e9) as u32;
    (number, seconds.max(0.0) - cell * length)
}

/// How far a blink has closed the eyes at `seconds` since the customer appeared, 0..=1.
pub fn blink(seconds: f32, seed: u32) -> f32 {
    const STRETCH_SECONDS: f32 = 3.6;
    const HALF_SECONDS: f32 = 0.09;
    let (cell, passed) = stretch(seconds, STRETCH_SECONDS);
    let [when, twice] = stirred(seed, cell);
    let shut = |at: f32| (1.0 - (passed - at).abs() / HALF_SECONDS).max(0.0);
    let first = 0.2 + when * (STRETCH_SECONDS - 0.9);
    let second = if twice > 0.8 { shut(first + 0.32) } else { 0.0 };
    shut(first).max(second)
}

/// Where the eyes wander at `seconds`, aside and down (-1..=1): mostly they stay on the trainee.
pub fn glance(seconds: f32, seed: u32) -> [f32; 2] {
    const STRETCH_SECONDS: f32 = 1.3;
    let (cell, passed) = stretch(seconds, STRETCH_SECONDS);
    let at = |cell: u32| {
        let [when, away] = stirred(seed ^ 0x5eed, cell);
        let [aside, down] = stirred(seed ^ 0x9a2e, cell);
        let size = if away > 0.72 { 0.5 } else { 0.09 };
        (when * 0.8 * STRETCH_SECONDS, [size * (2.0 * aside - 1.0), 0.7 * size * (2.0 * down - 0.8)])
    };
    let (when, now) = at(cell);
    if passed >= when { now } else { cell.checked_sub(1).map_or([0.0; 2], |before| at(before).1) }
}

/// How much of a breath passes in a second: anger and worry breathe faster, sorrow slower.
pub fn breaths_a_second([anger, worry, sorrow, _]: [f64; 4]) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "a drawing needs no more than f32")]
    let hurry = (1.0 + 0.6 * anger + 0.8 * worry - 0.2 * sorrow).clamp(0.7, 2.2) as f32;
    hurry / BREATH_SECONDS
}

/// How full the lungs are after so many breaths, 0..=1: in a little faster than out.
pub fn fullness(breaths: f32) -> f32 {
    let share = breaths.rem_euclid(1.0);
    let bent = if share < 0.4 { share / 0.8 } else { 0.5 + (share - 0.4) / 1.2 };
    (1.0 - (bent * std::f32::consts::TAU).cos()) / 2.0
}

impl Pose {
    /// The same face with its small movements at this moment.
    #[must_use]
    pub fn looking_about(self, seconds: f32, seed: u32) -> Self {
        let [aside, down] = glance(seconds, seed);
        let own_side = if seed.is_multiple_of(2) { 1.0 } else { -1.0 };
        [Unit::LookAside, Unit::Tilt, Unit::Turn]
            .into_iter()
            .fold(self, |pose, unit| pose.with(unit, own_side * pose.at(unit)))
            .plus(Unit::LookAside, aside)
            .plus(Unit::LookDown, down)
            .plus(Unit::Turn, 0.25 * aside)
            .plus(Unit::Tilt, 0.12 * (0.37 * seconds + f32::from(u8::try_from(seed % 64).unwrap_or(0))).sin())
    }

    /// The same face with the eyes closed by `share` (0 as they were, 1 shut).
    #[must_use]
    pub fn blinking(self, share: f32) -> Self {
        self.plus(Unit::Droop, 1.2 * share.clamp(0.0, 1.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moments() -> impl Iterator<Item = f32> {
        (0..6000_u16).map(|tick| f32::from(tick) * 0.01)
    }

    #[test]
    fn eyes_blink_now_and_then_and_stay_open_otherwise() {
        let shut: Vec<f32> = moments().map(|seconds| blink(seconds, 7)).collect();
        assert!(shut.iter().any(|share| *share > 0.85));
        assert!(shut.iter().filter(|share| **share == 0.0).count() > 5300);
    }

    #[test]
    fn no_second_is_like_another_and_the_same_moment_is() {
        let second = |from: f32| -> Vec<[f32; 2]> {
            (0..100_u8).map(|tick| glance(from + f32::from(tick) * 0.01, 3)).collect()
        };
        let seconds: Vec<_> = (0..60_u8).map(|from| second(f32::from(from))).collect();
        for (index, one) in seconds.iter().enumerate() {
            assert!(seconds[..index].iter().all(|other| other != one), "{index}");
        }
        assert_eq!(second(12.0), second(12.0));
        assert_ne!(glance(20.0, 3), glance(20.0, 4));
    }

    #[test]
    fn a_look_stays_on_the_trainee_most_of_the_time() {
        let near = moments().filter(|seconds| glance(*seconds, 11)[0].abs() < 0.1).count();
        assert!(near > 3600, "{near}");
    }

    #[test]
    fn a_breath_is_smooth_and_worry_breathes_faster() {
        let levels: Vec<f32> = (0..=200_u8).map(|tick| fullness(f32::from(tick) * 0.01)).collect();
        assert!(levels.windows(2).all(|pair| (pair[1] - pair[0]).abs() < 0.06));
        assert!(levels.iter().any(|level| *level > 0.98) && levels.iter().any(|level| *level < 0.02));
        assert!(breaths_a_second([0.0, 0.8, 0.0, 0.0]) > breaths_a_second([0.0; 4]));
    }
}
