//! What must hold for the lines there are: one for everything, each can be said, none is said twice.

use super::*;

#[test]
fn every_moment_has_a_line_for_every_mood_channel_and_manner() {
    for moment in MOMENTS {
        for mood in MOODS {
            for channel in CHANNELS {
                for manner in MANNERS {
                    let mut turn = Turn::new(&[]);
                    turn.mood = mood;
                    turn.case.contact.channel = channel;
                    turn.case.person.manner = manner;
                    let situation = turn.situation();
                    let mut voice = Voice::new(&situation);
                    assert!(voice.line(moment), "{moment} {mood:?} {channel:?} {manner:?}");
                }
            }
        }
    }
}

#[test]
fn every_reaction_is_a_moment_with_lines() {
    for moment in reaction::moments() {
        assert!(!bank::lines(moment).is_empty(), "{moment}");
    }
}

#[test]
fn every_line_of_the_bank_can_be_said() {
    let filled = |message: Message| {
        ["value", "Value", "Label", "words", "promised", "issue"]
            .iter()
            .fold(message.with("count", 3), |m, name| m.with(name, "x"))
    };
    let all = bank::keys().map(|key| filled(Message::new(key))).collect::<Vec<_>>();
    assert_eq!(lint(&Locale::english(), &all), []);
}

#[test]
fn a_line_is_never_said_twice_in_a_talk() {
    for mood in MOODS {
        for seed in 0..200 {
            let mut turn = random_talk(mood, seed);
            let mut dice = Dice::new(seed, "acts");
            let (mut keys, mut said) = (BTreeSet::new(), BTreeSet::new());
            for _ in 0..12 {
                surprise(&mut turn, &mut dice);
                for message in turn.go_on() {
                    let words = words(&turn.case, &message);
                    assert!(
                        !words.contains("{ $") && !words.starts_with('[') && !words.is_empty(),
                        "{words}"
                    );
                    if message.args.is_empty() && !message.key.starts_with("scenario:") {
                        assert!(keys.insert(message.key.clone()), "{mood:?} {seed}: {}", message.key);
                        assert!(said.insert(words.clone()), "{mood:?} {seed}: {words}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_same_sentence_twelve_times_gets_twelve_answers() {
    for act in Act::ALL {
        let mut turn = Turn::new(&[act]);
        let keys: Vec<String> = (0..12).flat_map(|_| turn.go_on()).map(|message| message.key).collect();
        let distinct: BTreeSet<&String> = keys.iter().collect();
        assert!(distinct.len() == keys.len() && keys.len() >= 12, "{act:?}: {keys:?}");
    }
}
