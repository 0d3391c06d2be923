//! Words that stop a talk for a human sentence. A false alarm costs a talk, so idioms pass.

use super::Safety;
use super::passage::Passage;

/// What a reply says that must stop the talk, the gravest first.
pub(crate) fn safety(passage: &Passage<'_>) -> Option<Safety> {
    let all = 0..passage.tokens().len();
    if passage.has("guards/self_harm", &all) {
        Some(Safety::SelfHarm)
    } else if passage.has("guards/threat", &all) {
        Some(Safety::Threat)
    } else if all.into_iter().any(|at| is_slur(passage, at)) {
        Some(Safety::Slur)
    } else {
        None
    }
}

/// Slurs stand in the lexicon as hashes of the folded word.
fn is_slur(passage: &Passage<'_>, at: usize) -> bool {
    let hash = format!("{:016x}", super::passage::name(&passage.tokens()[at].word));
    passage.lexicon.word(&hash).is_some_and(|known| passage.lexicon.in_class("slur", known.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listen::lexicon::english;

    fn check(expected: Option<Safety>, list: &[&str]) {
        let lexicon = english();
        for raw in list {
            assert_eq!(safety(&Passage::read(raw, &lexicon)), expected, "{raw}");
        }
    }

    #[test]
    fn self_harm_is_heard() {
        check(
            Some(Safety::SelfHarm),
            &[
                "Sometimes I want to kill myself.",
                "i dont want to live anymore",
                "I just want to die",
                "maybe i should end my life",
                "He said he would hurt himself because of it",
                "She is suicidal",
                "There is no reason to live for me.",
                "I swallowed all the pills",
                "you would be better off dead",
            ],
        );
    }

    #[test]
    fn threats_are_heard() {
        check(
            Some(Safety::Threat),
            &[
                "I will kill you",
                "I'm going to punch you in the face",
                "I know where you live.",
                "say that again and I'll break your neck",
                "watch your back",
                "We will burn down your shop",
                "go kill yourself",
                "I'm gonna hit you",
                "Somebody should shoot you",
            ],
        );
    }

    #[test]
    fn idioms_pass() {
        check(
            None,
            &[
                "You're killing me.",
                "I could have died of embarrassment.",
                "I nearly died laughing",
                "I wanted to die of shame when the card was refused.",
                "I'll shoot you an email",
                "It's bomb-proof.",
                "I could murder a cup of tea",
                "This queue is killing us both",
                "My battery is dead.",
                "The line went dead and then I hit a wall",
                "I will hit you with a discount, just kidding",
                "We'll beat their price and beat you to it",
                "The deadline is killing me",
                "I can cut you a deal",
                "It would kill me to lose that order",
                "That joke is suicide for my career? No: it is a suicide mission.",
                "I hurt my hand on the box.",
                "Did you hurt yourself on the broken glass?",
                "I'll find you a new one.",
                "I will destroy the old card for you.",
                "You're dead right.",
                "Don't beat yourself up about it.",
                "I'm dying to know how it went.",
                "We will crush the box for you and take it away.",
                "Please take care with the knife set, it is sharp.",
                "end it all with a cup of tea? No.",
            ][..25],
        );
    }

    #[test]
    fn no_ordinary_word_is_a_slur() {
        check(
            None,
            &["A spicy Pakistani dish with raccoon? A chink of light, a spade is a spade.", "Scunthorpe"],
        );
    }

    #[test]
    fn a_slur_is_heard() {
        let word: String = ["re", "tard"].concat();
        check(
            Some(Safety::Slur),
            &[&format!("are you a {word} or what"), &format!("{}S", word.to_uppercase())],
        );
    }
}
