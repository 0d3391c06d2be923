//! Whether a reply can be read at all. What cannot costs nothing, so doubt means: read it.

use crate::listen::Reading;
use crate::listen::facts::CaseWords;
use crate::listen::passage::{Mark, Passage};

/// Silence, unread, or readable.
pub(crate) fn reading(raw: &str, passage: &Passage<'_>, known: &CaseWords) -> Reading {
    if passage.tokens().is_empty() {
        let signs = raw.chars().any(|code| !code.is_whitespace() && !code.is_control());
        return if signs { Reading::Unread } else { Reading::Silence };
    }
    if is_other_script(raw) || Census::take(passage, known).is_unreadable() {
        return Reading::Unread;
    }
    Reading::Read
}

/// More letters of another script than of ours.
fn is_other_script(raw: &str) -> bool {
    const LAST_LATIN: char = '\u{24f}';
    const LONGEST: usize = 20_000;
    let letters = || raw.chars().take(LONGEST).filter(|code| code.is_alphabetic());
    letters().filter(|code| *code > LAST_LATIN).count() * 2 > letters().count()
}

/// What kinds of words a reply has.
#[derive(Clone, Copy, Debug, Default)]
struct Census {
    ours: usize,
    /// Of those the ones that other tongues have as well.
    shared: usize,
    foreign: usize,
    unknown: usize,
    /// Unknown words that nobody could pronounce.
    noise: usize,
    /// Letters of the longest word.
    longest: usize,
}

/// A single word as short as this is taken for an English sound: "um", "mit".
const SHORT: usize = 4;

impl Census {
    fn take(passage: &Passage<'_>, known: &CaseWords) -> Self {
        let mut census = Self::default();
        for at in 0..passage.tokens().len() {
            census.count(passage, known, at);
        }
        census
    }

    fn count(&mut self, passage: &Passage<'_>, known: &CaseWords, at: usize) {
        let token = &passage.tokens()[at];
        if token.word.chars().any(char::is_numeric) {
            return;
        }
        self.longest = self.longest.max(token.word.chars().count());
        let foreign = passage.is(Mark::Foreign, at);
        let ours = [Mark::Common, Mark::Glue, Mark::Weak].into_iter().any(|mark| passage.is(mark, at));
        let noise = !ours && !foreign && is_noise(passage, &token.word);
        if noise {
            self.noise += 1;
            self.unknown += 1;
        } else if ours || known.has_word(passage.stems[at]) || token.id > 0 && !foreign {
            // "a", "no", "in" stand in many tongues.
            self.ours += usize::from(token.word.len() > 2);
            self.shared += usize::from(foreign && token.word.len() > 2);
        } else if foreign {
            self.foreign += 1;
        } else if !(token.capital && at > 0) {
            self.unknown += 1;
        }
    }

    fn is_unreadable(self) -> bool {
        let all = self.ours + self.foreign + self.unknown;
        if all == 1 && self.longest < SHORT && self.noise == 0 {
            return false;
        }
        let plain = self.ours - self.shared;
        let strange = self.foreign + self.unknown;
        self.foreign > plain && self.foreign * 3 >= all
            || self.foreign >= 2 && strange > self.ours
            || all >= 4 && self.ours * 10 < all * 3
            || self.noise * 5 >= all * 3 && self.noise > 0
            || all >= 6 && self.unknown > 2 * self.ours
    }
}

/// No vowel, five consonants in a row, two letters in all, or a row of the keyboard.
fn is_noise(passage: &Passage<'_>, word: &str) -> bool {
    const LEAST: usize = 4;
    let letters: Vec<char> = word.chars().collect();
    let vowel = |letter: &char| "aeiouy".contains(*letter);
    let hard = |run: &[char]| !run.iter().any(vowel);
    let row = |run: &[char]| {
        let run: String = run.iter().collect();
        passage.lexicon.word(&run).is_some_and(|known| passage.lexicon.in_class("keyboard", known.id))
    };
    letters.len() >= LEAST
        && (hard(&letters)
            || letters.windows(5).any(hard)
            || letters.iter().all(|letter| letters[..2].contains(letter))
            || letters.windows(4).any(row))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listen::lexicon::english;
    use crate::scenario::Case;

    fn check(expected: Reading, list: &[&str]) {
        let lexicon = english();
        let known = CaseWords::new(&Case::default(), &lexicon);
        for raw in list {
            assert_eq!(reading(raw, &Passage::read(raw, &lexicon), &known), expected, "{raw}");
        }
    }

    #[test]
    fn english_of_every_kind_is_read() {
        check(
            Reading::Read,
            &[
                "Refund done, 40, Friday.",
                "ok",
                "Yes.",
                "im so sory abot teh dely i wil fix it rite now",
                "plz tel me ur ordr nmbr",
                "I am understand your feel, please to wait two minute",
                "Sorry for that madam, today itself I will do the needful",
                "Hola! How can I help you today?",
                "Mr Ozturk, the driver is in Leverkusen, he comes at four",
                "Ta, love. Innit.",
                "hmm",
                "Thessaloniki",
                "Gonna sort it, no worries mate",
                "40",
                "I told Fatima, Yusuf and Oyelaran",
                "The Schlumberger valve broke",
                "brb",
                "c u at 4",
                "Terrible service by us, honestly",
                "no",
                "Please hang on",
                "He was in a pain",
                "Can do.",
                "I loooove that",
                "um",
            ],
        );
    }

    #[test]
    fn other_tongues_are_not_read() {
        check(
            Reading::Unread,
            &[
                "Lo siento mucho, ahora mismo le devuelvo el dinero",
                "Es tut mir leid, ich kümmere mich sofort darum",
                "Je suis vraiment désolé, je vous rembourse tout de suite",
                "Mi dispiace molto, controllo subito il suo ordine",
                "Lamento muito, vou verificar o seu pedido agora",
                "Het spijt me, ik kijk meteen naar uw bestelling",
                "Mujhe maaf kijiye, main abhi aapka order check karta hoon",
                "Bardzo przepraszam, zaraz to sprawdzę",
                "Özür dilerim, hemen kontrol ediyorum",
                "Jag är ledsen, jag ska kontrollera det",
                "Maaf, saya akan periksa pesanan anda",
                "Мне очень жаль, сейчас проверю ваш заказ",
                "非常抱歉，我马上为您处理",
                "آسف جدا، سأتحقق من طلبك الآن",
                "gracias",
                "Guten Tag",
                "Quel est votre nom",
                "Wie ist Ihr Name bitte",
                "Como puedo ayudarle",
            ],
        );
    }

    #[test]
    fn noise_is_not_read() {
        check(
            Reading::Unread,
            &[
                "asdf jkl qwer",
                "sdfghjkl",
                "aaaaaaa",
                "xkcd vbnm qwrtz",
                "🙂🙂🙂",
                "???",
                "...",
                "asdfasdf asdf",
            ],
        );
    }

    #[test]
    fn nothing_is_silence() {
        check(Reading::Silence, &["", "   ", "\n\t"]);
    }
}
