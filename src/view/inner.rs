//! The customer's inner voice: one plain sentence a turn, in the first person.
//!
//! What a turn did to the customer most decides which sentence; where nothing stands out, the mood
//! does. A talk says none of them twice while another is left.

use crate::locale::Locale;
use crate::scenario::Mood;
use crate::session::transcript::Transcript;
use crate::session::turn::{Ending, Rule, TurnRecord};

/// A rule that moved less than this in all is not worth a thought.
const LEAST_MOVED: f64 = 0.015;

/// What the customer thinks before the first reply, and after each turn.
pub fn inner_voice(transcript: &Transcript, locale: &Locale) -> Vec<String> {
    let mut voice = Voice { locale, seed: transcript.seed, used: Vec::new() };
    let opening = voice.think(&[of_mood(transcript.opening.mood)]);
    let turns = transcript.turns.iter().map(|turn| voice.think(&thoughts(turn)));
    std::iter::once(opening).chain(turns.collect::<Vec<_>>()).collect()
}

/// What the thought may be about, the likeliest first: `apology`, `mood-angry`.
fn thoughts(turn: &TurnRecord) -> Vec<String> {
    let mut abouts: Vec<String> = Vec::new();
    abouts.extend((turn.ending == Some(Ending::WalkedOut)).then(|| "leaves".to_owned()));
    abouts.extend(strongest_rules(turn).into_iter().map(|rule| rule.name().to_owned()));
    abouts.push(of_mood(turn.mood));
    abouts
}

fn strongest_rules(turn: &TurnRecord) -> Vec<Rule> {
    let mut rules: Vec<(Rule, f64)> = Vec::new();
    for row in turn.why.iter().filter(|row| row.rule != Rule::Drift) {
        match rules.iter_mut().find(|(rule, _)| *rule == row.rule) {
            Some((_, size)) => *size += row.by.abs(),
            None => rules.push((row.rule, row.by.abs())),
        }
    }
    rules.retain(|(_, size)| *size >= LEAST_MOVED);
    rules.sort_by(|one, other| other.1.total_cmp(&one.1));
    rules.into_iter().map(|(rule, _)| rule).collect()
}

fn of_mood(mood: Mood) -> String {
    let name = match mood {
        Mood::Calm => "calm",
        Mood::Annoyed => "annoyed",
        Mood::Angry => "angry",
        Mood::Anxious => "anxious",
        Mood::Disappointed => "disappointed",
        Mood::Ashamed => "ashamed",
        Mood::Content => "content",
    };
    format!("mood-{name}")
}

struct Voice<'a> {
    locale: &'a Locale,
    seed: u64,
    used: Vec<String>,
}

impl Voice<'_> {
    /// A new sentence about the first of these there is one for; else the one said longest ago.
    fn think(&mut self, abouts: &[String]) -> String {
        let fresh = abouts.iter().flat_map(|about| self.keys(about)).find(|key| !self.used.contains(key));
        let again = || {
            let said = |key: &String| self.used.iter().rposition(|used| used == key);
            abouts.iter().flat_map(|about| self.keys(about)).min_by_key(said)
        };
        let key = fresh.or_else(again).unwrap_or_default();
        let words = self.locale.text(&key);
        self.used.push(key);
        words
    }

    /// The keys about something, beginning elsewhere for another seed.
    fn keys(&self, about: &str) -> Vec<String> {
        let numbered = (1..).map(|number| format!("inner-{about}-{number}"));
        let mut keys: Vec<String> = numbered.take_while(|key| self.locale.has(key)).collect();
        if let Ok(count @ 1..) = u64::try_from(keys.len()) {
            keys.rotate_left(usize::try_from(self.seed % count).unwrap_or(0));
        }
        keys
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::session::input::Input;
    use crate::session::turn::{Quantity, Row, Snapshot};

    fn turn(seq: u32, rules: &[(Rule, f64)]) -> TurnRecord {
        let row = |(rule, by): &(Rule, f64)| Row { rule: *rule, of: Quantity::Anger, by: *by, act: None };
        TurnRecord {
            seq,
            input: Input::Say("I see.".into()),
            heard: None,
            state: Snapshot::default(),
            why: rules.iter().map(row).collect(),
            events: Vec::new(),
            mood: Mood::Annoyed,
            line: Vec::new(),
            ending: None,
        }
    }

    fn thought(turns: Vec<TurnRecord>) -> Vec<String> {
        inner_voice(&Transcript { seed: 7, turns, ..Transcript::default() }, &Locale::english())
    }

    #[test]
    fn every_rule_and_mood_has_more_than_one_thought() {
        let locale = Locale::english();
        let moods = [
            Mood::Calm,
            Mood::Annoyed,
            Mood::Angry,
            Mood::Anxious,
            Mood::Disappointed,
            Mood::Ashamed,
            Mood::Content,
        ];
        let rules = Rule::ALL.iter().filter(|rule| **rule != Rule::Drift).map(|rule| rule.name().to_owned());
        for about in rules.chain(moods.map(of_mood)).chain(["leaves".to_owned()]) {
            assert!(locale.has(&format!("inner-{about}-2")), "{about}");
        }
    }

    #[test]
    fn the_thought_is_about_what_moved_most() {
        let said = thought(vec![turn(1, &[(Rule::Greeting, -0.02), (Rule::Blame, 0.3), (Rule::Drift, 0.9)])]);
        let locale = Locale::english();
        assert!([1, 2].map(|n| locale.text(&format!("inner-blame-{n}"))).contains(&said[1]), "{said:?}");
    }

    #[test]
    fn nothing_is_thought_twice_while_something_else_is_left() {
        let said = thought((1..=6).map(|seq| turn(seq, &[(Rule::Apology, -0.1)])).collect());
        let different: BTreeSet<&String> = said.iter().collect();
        assert_eq!((said.len(), different.len()), (7, 7), "{said:?}");
    }

    #[test]
    fn a_long_talk_never_runs_out_of_thoughts() {
        let said = thought((1..=40).map(|seq| turn(seq, &[(Rule::Hold, 0.1)])).collect());
        assert!(said.iter().all(|words| !words.is_empty() && !words.starts_with('[')), "{said:?}");
    }
}
