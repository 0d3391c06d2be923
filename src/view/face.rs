//! A face as a pure function of the feelings shown: what the muscles do, nothing about pixels.
//!
//! The names follow the action units of the Facial Action Coding System (Ekman & Friesen), as
//! far as a drawn face needs them. `portrait` turns a pose into shapes.

/// What the face does. Every part is 0..=1 unless it says otherwise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pose {
    /// Inner brows up (AU 1): worry, sadness.
    pub brow_raise: f32,
    /// Brows down and together (AU 4): anger.
    pub brow_lower: f32,
    /// How far the eyes are open; .7 at rest, 1 wide, 0 shut.
    pub lids: f32,
    /// Where the eyes look, -1..=1 to the side and (positive) down.
    pub gaze: [f32; 2],
    /// Corners of the mouth, -1 down (AU 15) to 1 up (AU 12).
    pub corners: f32,
    /// Lips pressed together (AU 24).
    pub press: f32,
    /// Mouth open (AU 25).
    pub open: f32,
    /// Blood in the cheeks.
    pub blush: f32,
    /// Head bowed.
    pub bow: f32,
}

/// The pose of someone who shows anger, anxiety, disappointment and shame so strongly (0..=1
/// each, the order of `Family::FELT`). Nothing strong gives the relaxed face with a slight smile.
pub fn pose(shown: [f64; 4]) -> Pose {
    let [anger, anxiety, disappointment, shame] = shown.map(unit);
    let ease = 1.0 - anger.max(anxiety).max(disappointment).max(shame);
    let press = (0.9 * anger + 0.5 * shame - 0.4 * anxiety).clamp(0.0, 1.0);
    Pose {
        brow_raise: (0.95 * anxiety + 0.7 * disappointment + 0.4 * shame - 0.7 * anger).clamp(0.0, 1.0),
        brow_lower: (1.1 * anger - 0.3 * anxiety + 0.1 * disappointment).clamp(0.0, 1.0),
        lids: (0.7 + 0.3 * anxiety - 0.14 * anger - 0.24 * disappointment - 0.3 * shame).clamp(0.25, 1.0),
        gaze: [0.5 * shame - 0.15 * anxiety, (0.35 * disappointment + 0.9 * shame).min(1.0)],
        corners: (0.9 * (ease - 0.4).max(0.0)
            - 0.75 * anger
            - 0.45 * anxiety
            - 0.9 * disappointment
            - 0.35 * shame)
            .clamp(-1.0, 1.0),
        press,
        open: (0.4 * anxiety * (1.0 - press)).clamp(0.0, 1.0),
        blush: (0.95 * shame + 0.4 * anger).clamp(0.0, 1.0),
        bow: (0.7 * shame + 0.35 * disappointment).clamp(0.0, 1.0),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a drawing needs no more than f32")]
fn unit(level: f64) -> f32 {
    level.clamp(0.0, 1.0) as f32
}

impl Pose {
    /// The pose `share` (0..=1) of the way from this one to `target`: how faces are eased.
    #[must_use]
    pub fn toward(self, target: Self, share: f32) -> Self {
        let share = share.clamp(0.0, 1.0);
        let mix = |from: f32, to: f32| from * (1.0 - share) + to * share;
        Self {
            brow_raise: mix(self.brow_raise, target.brow_raise),
            brow_lower: mix(self.brow_lower, target.brow_lower),
            lids: mix(self.lids, target.lids),
            gaze: [mix(self.gaze[0], target.gaze[0]), mix(self.gaze[1], target.gaze[1])],
            corners: mix(self.corners, target.corners),
            press: mix(self.press, target.press),
            open: mix(self.open, target.open),
            blush: mix(self.blush, target.blush),
            bow: mix(self.bow, target.bow),
        }
    }

    /// The same pose with the eyes closed by `share` (0 as they were, 1 shut).
    #[must_use]
    pub fn blinking(self, share: f32) -> Self {
        Self { lids: self.lids * (1.0 - share.clamp(0.0, 1.0)), ..self }
    }
}

/// How far a blink has closed the eyes at `seconds` since the customer appeared, 0..=1.
///
/// Blinks come at uneven, repeating gaps, as people's do; no chance is involved, so that two
/// pictures of the same moment are the same.
pub fn blink(seconds: f32) -> f32 {
    const GAPS_SECONDS: [f32; 5] = [3.1, 4.7, 2.3, 5.6, 3.8];
    const LENGTH_SECONDS: f32 = 0.18;
    let round: f32 = GAPS_SECONDS.iter().sum();
    let mut left = seconds.rem_euclid(round);
    for gap in GAPS_SECONDS {
        if left < gap {
            let half = LENGTH_SECONDS / 2.0;
            return (1.0 - ((gap - left) - half).abs() / half).clamp(0.0, 1.0);
        }
        left -= gap;
    }
    0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    const CALM: [f64; 4] = [0.0; 4];

    #[test]
    fn anger_lowers_the_brows_and_presses_the_lips() {
        let (calm, angry) = (pose(CALM), pose([0.9, 0.0, 0.0, 0.0]));
        assert!(angry.brow_lower > calm.brow_lower + 0.5);
        assert!(angry.press > calm.press + 0.5);
        assert!(angry.corners < calm.corners);
    }

    #[test]
    fn calm_relaxes_with_a_slight_smile() {
        let calm = pose(CALM);
        assert_eq!(calm.brow_lower + calm.brow_raise + calm.press + calm.blush, 0.0);
        assert!(calm.corners > 0.3);
    }

    #[test]
    fn worry_opens_the_eyes_and_shame_turns_them_away() {
        let (calm, worried, ashamed) = (pose(CALM), pose([0.0, 0.8, 0.0, 0.0]), pose([0.0, 0.0, 0.0, 0.8]));
        assert!(worried.lids > calm.lids && worried.brow_raise > 0.5);
        assert!(ashamed.lids < calm.lids && ashamed.gaze[1] > 0.5 && ashamed.blush > 0.5);
    }

    #[test]
    fn every_feeling_looks_different_from_every_other() {
        let alone = |index: usize| {
            let mut shown = CALM;
            shown[index] = 0.8;
            pose(shown)
        };
        for one in 0..4 {
            for other in 0..one {
                assert_ne!(alone(one), alone(other));
            }
        }
    }

    #[test]
    fn easing_arrives_and_never_overshoots() {
        let (from, to) = (pose(CALM), pose([0.9, 0.2, 0.4, 0.0]));
        assert_eq!(from.toward(to, 1.0), to);
        assert_eq!(from.toward(to, 7.0), to);
        let half = from.toward(to, 0.5);
        assert!(half.brow_lower > from.brow_lower && half.brow_lower < to.brow_lower);
    }

    #[test]
    fn eyes_blink_now_and_then_and_stay_open_otherwise() {
        let moments: Vec<f32> = (0..2000_u16).map(|tick| blink(f32::from(tick) * 0.01)).collect();
        assert!(moments.iter().any(|shut| *shut > 0.9));
        assert!(moments.iter().filter(|shut| **shut == 0.0).count() > 1700);
        assert_eq!(pose(CALM).blinking(1.0).lids, 0.0);
    }
}
