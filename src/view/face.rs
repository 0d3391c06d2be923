//! A face as a pure function of the feelings shown: which muscles pull, nothing about pixels.
//!
//! The units are those of the Facial Action Coding System (Ekman & Friesen 1978) as far as a drawn
//! face needs them, and what goes with them: eyes, blood, tears, head and shoulders. `portrait`
//! turns a pose into shapes, `spring` moves one pose into the next.

/// One thing a face can do. Levels are 0..=1, for those with a side -1..=1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// AU 1, inner brows up: worry, sadness.
    InnerBrow,
    /// AU 2, outer brows up: surprise, worry.
    OuterBrow,
    /// AU 4, brows down and together: anger, effort.
    BrowLower,
    /// AU 5, upper lids up: alarm, glare.
    LidRaise,
    /// AU 6, cheeks up: a smile that is meant.
    CheekRaise,
    /// AU 7, lids tight: anger, doubt.
    LidTight,
    /// AU 12, corners of the mouth up.
    Smile,
    /// AU 15, corners of the mouth down.
    CornerDown,
    /// AU 17, chin and lower lip up: holding back tears.
    ChinRaise,
    /// AU 20, lips stretched: fear.
    Stretch,
    /// AU 23 and 24, lips tight and pressed: anger held in.
    Press,
    /// AU 25, lips apart.
    Part,
    /// AU 26, jaw dropped: speaking, amazement.
    Jaw,
    /// AU 43 in part, upper lids heavy: sadness, shame. 1 is shut.
    Droop,
    /// Eyes to the side, -1..=1.
    LookAside,
    /// Eyes down (positive) or up, -1..=1.
    LookDown,
    /// Blood in the cheeks.
    Blush,
    /// Tears: they gather up to .5 and run beyond.
    Tears,
    /// Head bowed (positive) or the chin forward, -1..=1.
    Bow,
    /// Head tilted to a shoulder, -1..=1.
    Tilt,
    /// Head turned away, -1..=1.
    Turn,
    /// Shoulders up (positive) or hanging, -1..=1.
    Shoulders,
}

impl Unit {
    /// Every unit.
    pub const ALL: [Self; 22] = [
        Self::InnerBrow,
        Self::OuterBrow,
        Self::BrowLower,
        Self::LidRaise,
        Self::CheekRaise,
        Self::LidTight,
        Self::Smile,
        Self::CornerDown,
        Self::ChinRaise,
        Self::Stretch,
        Self::Press,
        Self::Part,
        Self::Jaw,
        Self::Droop,
        Self::LookAside,
        Self::LookDown,
        Self::Blush,
        Self::Tears,
        Self::Bow,
        Self::Tilt,
        Self::Turn,
        Self::Shoulders,
    ];

    /// Lowest and highest level.
    pub fn range(self) -> (f32, f32) {
        match self {
            Self::LookAside | Self::LookDown | Self::Bow | Self::Tilt | Self::Turn | Self::Shoulders => {
                (-1.0, 1.0)
            }
            _ => (0.0, 1.0),
        }
    }

    /// How quickly it moves, in radians a second: eyes dart, brows follow, blood and tears take their time.
    pub fn stiffness(self) -> f32 {
        match self {
            Self::LookAside | Self::LookDown => 34.0,
            Self::Jaw | Self::Part => 26.0,
            Self::LidRaise | Self::LidTight | Self::Droop => 14.0,
            Self::InnerBrow | Self::OuterBrow | Self::BrowLower => 9.0,
            Self::CheekRaise
            | Self::Smile
            | Self::CornerDown
            | Self::ChinRaise
            | Self::Stretch
            | Self::Press => 7.0,
            Self::Bow | Self::Tilt | Self::Turn => 4.5,
            Self::Shoulders => 3.0,
            Self::Blush => 1.1,
            Self::Tears => 0.7,
        }
    }
}

/// What the whole face does.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pose([f32; Unit::ALL.len()]);

impl Pose {
    /// How far a unit is pulled.
    pub fn at(&self, unit: Unit) -> f32 {
        self.0[unit as usize]
    }

    /// The same face with one unit at this level, held within its range.
    #[must_use]
    pub fn with(mut self, unit: Unit, level: f32) -> Self {
        let (low, high) = unit.range();
        self.0[unit as usize] = level.clamp(low, high);
        self
    }

    /// The same face with one unit pulled further by so much.
    #[must_use]
    pub fn plus(self, unit: Unit, by: f32) -> Self {
        self.with(unit, self.at(unit) + by)
    }
}

/// The face of someone who shows anger, anxiety, disappointment and shame so strongly (0..=1 each,
/// the order of `Family::FELT`) and is so relieved (`warmth`, 0..=1). Nothing at all gives a relaxed
/// face with the trace of a smile.
pub fn pose(shown: [f64; 4], warmth: f64) -> Pose {
    let [anger, worry, sorrow, shame] = shown.map(unit);
    let warmth = unit(warmth);
    let ease = 1.0 - anger.max(worry).max(sorrow).max(shame);
    let glare = (anger - 0.55).max(0.0);
    let grief = sorrow + 0.3 * worry + 0.25 * shame - 0.4 * anger;
    let levels = [
        (Unit::InnerBrow, 0.95 * worry + 0.95 * sorrow + 0.45 * shame + 0.15 * warmth - 0.9 * anger),
        (Unit::OuterBrow, 0.75 * worry + 0.2 * warmth - 0.6 * anger - 0.35 * sorrow),
        (Unit::BrowLower, 1.1 * anger + 0.35 * worry + 0.3 * sorrow + 0.15 * shame - 0.3 * warmth),
        (Unit::LidRaise, 0.85 * worry + 0.8 * glare - 0.5 * sorrow - 0.6 * shame),
        (Unit::CheekRaise, 0.95 * warmth * ease),
        (Unit::LidTight, 0.85 * anger + 0.2 * sorrow - 0.5 * worry),
        (Unit::Smile, 0.2 * ((ease - 0.6) / 0.4).max(0.0) + 0.75 * warmth * ease),
        (Unit::CornerDown, 0.95 * sorrow + 0.5 * anger + 0.25 * shame + 0.25 * worry - warmth),
        (Unit::ChinRaise, 0.75 * sorrow + 0.35 * anger + 0.3 * shame - 0.5 * worry),
        (Unit::Stretch, 0.85 * worry - 0.4 * anger),
        (Unit::Press, 0.95 * anger + 0.6 * shame + 0.15 * sorrow - 0.5 * worry),
        (Unit::Part, 0.55 * worry + 0.3 * warmth * ease - 0.7 * anger - 0.3 * shame),
        (Unit::Jaw, 0.12 * worry - 0.3 * anger),
        (Unit::Droop, 0.3 * sorrow + 0.3 * shame + 0.05 * warmth - 0.5 * worry - 0.4 * anger),
        (Unit::LookAside, 0.6 * shame - 0.12 * worry),
        (Unit::LookDown, 0.35 * sorrow + 0.95 * shame - 0.3 * anger),
        (Unit::Blush, 0.95 * shame + 0.9 * glare + 0.12 * warmth),
        (Unit::Tears, (grief - 0.62) / 0.34),
        (Unit::Bow, 0.8 * shame + 0.45 * sorrow - 0.4 * anger - 0.1 * worry),
        (Unit::Tilt, 0.35 * worry + 0.45 * sorrow + 0.35 * warmth - 0.3 * anger),
        (Unit::Turn, 0.65 * shame + 0.15 * sorrow),
        (Unit::Shoulders, 0.65 * anger + 0.8 * worry - 0.75 * sorrow - 0.85 * shame),
    ];
    levels.into_iter().fold(Pose::default(), |pose, (unit, level)| pose.with(unit, level))
}

#[expect(clippy::cast_possible_truncation, reason = "a drawing needs no more than f32")]
fn unit(level: f64) -> f32 {
    level.clamp(0.0, 1.0) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    const CALM: [f64; 4] = [0.0; 4];

    fn alone(index: usize, level: f64) -> Pose {
        let mut shown = CALM;
        shown[index] = level;
        pose(shown, 0.0)
    }

    #[test]
    fn anger_lowers_the_brows_tightens_the_lids_and_presses_the_lips() {
        let (calm, angry) = (pose(CALM, 0.0), alone(0, 0.9));
        for unit in [Unit::BrowLower, Unit::LidTight, Unit::Press, Unit::Shoulders] {
            assert!(angry.at(unit) > calm.at(unit) + 0.5, "{unit:?}");
        }
        assert!(angry.at(Unit::Smile) < calm.at(Unit::Smile));
    }

    #[test]
    fn calm_relaxes_with_the_trace_of_a_smile_and_relief_is_meant() {
        let (calm, relieved) = (pose(CALM, 0.0), pose(CALM, 1.0));
        assert_eq!(calm.at(Unit::BrowLower) + calm.at(Unit::InnerBrow) + calm.at(Unit::Press), 0.0);
        assert!(calm.at(Unit::Smile) > 0.1 && calm.at(Unit::CheekRaise) == 0.0);
        assert!(relieved.at(Unit::Smile) > 0.7 && relieved.at(Unit::CheekRaise) > 0.7);
    }

    #[test]
    fn worry_opens_the_eyes_and_shame_turns_them_away() {
        let (calm, worried, ashamed) = (pose(CALM, 0.0), alone(1, 0.8), alone(3, 0.8));
        assert!(worried.at(Unit::LidRaise) > calm.at(Unit::LidRaise) + 0.5);
        assert!(worried.at(Unit::InnerBrow) > 0.5 && worried.at(Unit::Stretch) > 0.5);
        assert!(ashamed.at(Unit::LookDown) > 0.5 && ashamed.at(Unit::Bow) > 0.5);
        assert!(ashamed.at(Unit::Blush) > 0.5 && ashamed.at(Unit::Droop) > calm.at(Unit::Droop));
    }

    #[test]
    fn sorrow_lifts_the_inner_brows_pulls_the_corners_down_and_only_grief_weeps() {
        assert!(alone(2, 0.6).at(Unit::InnerBrow) > 0.5 && alone(2, 0.6).at(Unit::CornerDown) > 0.5);
        assert_eq!(alone(2, 0.5).at(Unit::Tears), 0.0);
        assert!(alone(2, 0.95).at(Unit::Tears) > 0.5);
        for dry in [0, 1, 3] {
            assert_eq!(alone(dry, 0.9).at(Unit::Tears), 0.0, "{dry}");
        }
    }

    /// Two feelings of the same strength never look alike: some three units are clearly apart.
    #[test]
    fn every_feeling_looks_different_from_every_other() {
        let relieved = pose(CALM, 0.8);
        let faces: Vec<Pose> = (0..4).map(|index| alone(index, 0.7)).chain([relieved]).collect();
        for one in 0..faces.len() {
            for other in 0..one {
                let apart = |unit: &&Unit| (faces[one].at(**unit) - faces[other].at(**unit)).abs() > 0.25;
                assert!(Unit::ALL.iter().filter(apart).count() >= 3, "{one} and {other}");
            }
        }
    }

    #[test]
    fn every_level_stays_in_its_range() {
        for bits in 0..32_u8 {
            let full = |bit: u8| if bits & (1 << bit) == 0 { 0.0 } else { 1.0 };
            let face = pose([full(0), full(1), full(2), full(3)], full(4));
            for unit in Unit::ALL {
                let (low, high) = unit.range();
                assert!((low..=high).contains(&face.at(unit)), "{unit:?} of {bits:b}");
            }
        }
    }
}
