//! Named, seeded streams of chance: the only user of `rand`.
//!
//! Every concern draws from a stream of its own, so that one more draw in one place
//! never shifts another. `ChaCha8` gives the same numbers on every machine.

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

/// One stream of numbers.
#[derive(Debug)]
pub struct Dice(ChaCha8Rng);

impl Dice {
    /// The stream called `name` of a talk with this `seed`.
    pub fn new(seed: u64, name: &str) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&seed.to_le_bytes());
        hasher.update(name.as_bytes());
        Self(ChaCha8Rng::from_seed(*hasher.finalize().as_bytes()))
    }

    /// The next number in `0.0 .. 1.0`, a multiple of 2^-53.
    pub fn unit(&mut self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "53 bits fit an f64 exactly")]
        let bits = (self.0.next_u64() >> 11) as f64;
        bits / 9_007_199_254_740_992.0
    }

    /// An index in `0 .. count`, or 0 where `count` is 0.
    pub fn index(&mut self, count: usize) -> usize {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "counts of authored things are small"
        )]
        let index = (self.unit() * count as f64) as usize;
        index.min(count.saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_is_its_seed_and_name() {
        let draw = |seed, name: &str| Dice::new(seed, name).unit().to_bits();
        assert_eq!(draw(7, "temper"), draw(7, "temper"));
        assert_ne!(draw(7, "temper"), draw(8, "temper"));
        assert_ne!(draw(7, "temper"), draw(7, "lines"));
    }

    #[test]
    fn the_first_numbers_never_change() {
        let mut dice = Dice::new(1, "golden");
        let first: Vec<usize> = (0..8).map(|_| dice.index(1000)).collect();
        assert_eq!(first, [813, 912, 742, 147, 101, 192, 505, 70]);
    }

    #[test]
    fn an_index_stays_inside() {
        let mut dice = Dice::new(3, "index");
        assert!((0..1000).all(|_| dice.index(3) < 3));
        assert_eq!(dice.index(0), 0);
    }
}
