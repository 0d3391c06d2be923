//! A line as it is spoken: how much of it has been heard after so many seconds, and what the mouth does.

use super::face::{Pose, Unit};

/// Letters of an average word with the space behind it.
const WORD_LETTERS: f32 = 5.8;

/// One line being spoken.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Speech {
    /// When each character is heard, in seconds from the beginning.
    times: Vec<f32>,
    signs: Vec<char>,
    /// How many characters there are in sight with each: words appear whole.
    words: Vec<usize>,
}

impl Speech {
    /// This text at so many words a minute; 0 says all of it at once.
    pub fn of(text: &str, words_per_minute: u16) -> Self {
        let signs: Vec<char> = text.chars().collect();
        let letter =
            if words_per_minute == 0 { 0.0 } else { 60.0 / (f32::from(words_per_minute) * WORD_LETTERS) };
        let mut passed = 0.0;
        let times = signs
            .iter()
            .map(|sign| {
                let at = passed;
                passed += letter * pause(*sign);
                at
            })
            .collect();
        let words = word_ends(&signs);
        Self { times, signs, words }
    }

    /// How many characters are in sight after so many seconds.
    pub fn in_sight(&self, seconds: f32) -> usize {
        let spoken = self.times.partition_point(|time| *time <= seconds);
        spoken.checked_sub(1).and_then(|last| self.words.get(last)).copied().unwrap_or_default()
    }

    /// Whether all of it has been said.
    pub fn is_over(&self, seconds: f32) -> bool {
        self.times.last().is_none_or(|last| *last <= seconds)
    }

    /// How long it takes to say all of it, in seconds.
    pub fn length_seconds(&self) -> f32 {
        self.times.last().copied().unwrap_or_default()
    }

    /// How far the mouth is open at this moment, 0..=1.
    pub fn opening(&self, seconds: f32) -> f32 {
        if self.is_over(seconds) {
            return 0.0;
        }
        let spoken = self.times.partition_point(|time| *time <= seconds);
        spoken.checked_sub(1).and_then(|last| self.signs.get(last)).map_or(0.0, |sign| openness(*sign))
    }
}

/// How long a sign takes, in letters: a stop takes breath.
fn pause(sign: char) -> f32 {
    match sign {
        '.' | '?' | '!' | '…' => 5.0,
        ',' | ';' | ':' | '–' | '—' | '\n' => 3.0,
        _ => 1.0,
    }
}

/// For each sign, where the word ends that it belongs to.
fn word_ends(signs: &[char]) -> Vec<usize> {
    let mut end = signs.len();
    let mut ends: Vec<usize> = (0..signs.len())
        .rev()
        .map(|index| {
            if signs[index].is_whitespace() {
                end = index;
            }
            end
        })
        .collect();
    ends.reverse();
    ends
}

/// How far the mouth opens for a letter: wide for an a, shut for an m.
fn openness(sign: char) -> f32 {
    match sign.to_ascii_lowercase() {
        'a' => 1.0,
        'o' => 0.85,
        'e' => 0.65,
        'i' | 'u' | 'y' => 0.5,
        'm' | 'b' | 'p' => 0.0,
        'f' | 'v' | 'w' => 0.15,
        letter if letter.is_alphabetic() => 0.32,
        _ => 0.05,
    }
}

impl Pose {
    /// The same face with the mouth this far open in speaking, 0..=1.
    #[must_use]
    pub fn speaking(self, opening: f32) -> Self {
        let free = 1.0 - 0.7 * (opening * 1.5).min(1.0);
        self.with(Unit::Press, self.at(Unit::Press) * free)
            .plus(Unit::Part, 0.7 * opening)
            .plus(Unit::Jaw, 0.5 * opening)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = "Morning. It goes in, and then it won't turn.";

    #[test]
    fn words_appear_whole_and_in_order() {
        let speech = Speech::of(LINE, 180);
        let mut before = 0;
        for tick in 0..600_u16 {
            let seen = speech.in_sight(f32::from(tick) * 0.02);
            assert!(seen >= before);
            let text: String = LINE.chars().take(seen).collect();
            let rest: String = LINE.chars().skip(seen).collect();
            assert!(rest.is_empty() || rest.starts_with(' '), "{text}|{rest}");
            before = seen;
        }
        assert_eq!(before, LINE.chars().count());
    }

    #[test]
    fn the_first_word_is_there_at_once_and_a_faster_pace_is_over_sooner() {
        assert!(Speech::of(LINE, 180).in_sight(0.0) >= 4);
        assert!(Speech::of(LINE, 0).is_over(0.0));
        assert_eq!(Speech::of(LINE, 0).in_sight(0.0), LINE.chars().count());
        let half_way =
            |pace| (0..999_u16).find(|tick| Speech::of(LINE, pace).is_over(f32::from(*tick) * 0.05));
        assert!(half_way(240) < half_way(120));
        assert!(Speech::of("", 180).is_over(0.0));
    }

    #[test]
    fn the_mouth_opens_for_words_and_closes_when_they_are_over() {
        let speech = Speech::of(LINE, 160);
        let open = (0..80_u8).map(|tick| speech.opening(f32::from(tick) * 0.02));
        assert!(open.fold(0.0, f32::max) > 0.5);
        assert_eq!(speech.opening(100.0), 0.0);
    }
}
