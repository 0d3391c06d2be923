//! Style fairness: the same reply written otherwise, and how many of its acts are heard differently then.
//!
//! Nothing in the meaning is changed: small mechanical rewritings, each the way some people write.

use std::collections::BTreeMap;

use super::heard::hear_one;
use super::replies::Reply;
use crate::cli::{Failure, Shell};
use crate::dice::Dice;
use crate::listen::act::Act;
use crate::listen::cues::CueListener;

/// Replies that are rewritten.
const MOST: usize = 300;

/// A way of writing: its name and the rewriting; none where a reply has nothing to rewrite.
type Style = (&'static str, fn(&str, &mut Dice) -> Option<String>);

const STYLES: &[Style] = &[
    ("typos", typos),
    ("no capitals", |reply, _| changed(reply, reply.to_lowercase())),
    ("no punctuation", |reply, _| changed(reply, without_marks(reply))),
    ("contractions written out or in", |reply, _| exchanged(reply, &CONTRACTIONS)),
    ("American spelling", |reply, _| exchanged(reply, &AMERICAN)),
    ("Indian usage", |reply, _| exchanged(reply, &INDIAN)),
    ("terse", |reply, _| exchanged(reply, &TERSE)),
    ("second-language grammar", |reply, _| exchanged(reply, &NO_ARTICLES)),
    ("other names", |reply, _| exchanged(reply, &NAMES)),
];

/// Prints the flip rate of every style, and of the acts that flip most.
pub(super) fn report(
    listener: &CueListener,
    replies: &[Reply],
    shell: &mut Shell<'_>,
) -> Result<(), Failure> {
    let some: Vec<&Reply> = replies.iter().step_by(replies.len().div_ceil(MOST)).collect();
    let (mut all, mut by_act) = (Flips::default(), BTreeMap::<Act, Flips>::new());
    let mut rows = Vec::new();
    for (name, rewrite) in STYLES {
        let (mut flips, mut dice) = (Flips::default(), Dice::new(1, name));
        for reply in &some {
            let Some(rewritten) = rewrite(&reply.words, &mut dice) else { continue };
            let plain = hear_one(listener, &reply.customer, &reply.words).acts;
            let styled = hear_one(listener, &reply.customer, &rewritten).acts;
            for act in plain.union(&styled) {
                let is_flip = plain.contains(act) != styled.contains(act);
                flips.count(is_flip);
                by_act.entry(*act).or_default().count(is_flip);
            }
        }
        all.add(flips);
        rows.push((*name, flips));
    }
    writeln!(
        shell.out,
        "{:<44}{:>6.3}   {} acts",
        "heard differently when written otherwise",
        all.rate(),
        all.acts
    )?;
    for (name, flips) in rows {
        writeln!(shell.out, "  {name:<42}{:>6.3}   {} acts", flips.rate(), flips.acts)?;
    }
    let mut acts: Vec<(Act, Flips)> = by_act.into_iter().collect();
    acts.sort_by(|one, other| other.1.rate().total_cmp(&one.1.rate()));
    let shown: Vec<String> =
        acts.iter().map(|(act, flips)| format!("{} {:.3}", act.name(), flips.rate())).collect();
    writeln!(shell.out, "  by act: {}", shown.join(", "))?;
    Ok(())
}

/// Acts heard either way, and those heard only one way.
#[derive(Clone, Copy, Debug, Default)]
struct Flips {
    acts: u32,
    flipped: u32,
}

impl Flips {
    fn count(&mut self, is_flip: bool) {
        self.acts += 1;
        self.flipped += u32::from(is_flip);
    }

    fn add(&mut self, other: Self) {
        self.acts += other.acts;
        self.flipped += other.flipped;
    }

    fn rate(self) -> f64 {
        f64::from(self.flipped) / f64::from(self.acts.max(1))
    }
}

const CONTRACTIONS: [(&str, &str); 20] = [
    ("I'm", "I am"),
    ("I'll", "I will"),
    ("I've", "I have"),
    ("it's", "it is"),
    ("that's", "that is"),
    ("don't", "do not"),
    ("can't", "cannot"),
    ("won't", "will not"),
    ("you're", "you are"),
    ("we'll", "we will"),
    ("I am", "I'm"),
    ("I will", "I'll"),
    ("I have", "I've"),
    ("it is", "it's"),
    ("that is", "that's"),
    ("do not", "don't"),
    ("cannot", "can't"),
    ("will not", "won't"),
    ("you are", "you're"),
    ("we will", "we'll"),
];
const AMERICAN: [(&str, &str); 12] = [
    ("apologise", "apologize"),
    ("realise", "realize"),
    ("organise", "organize"),
    ("colour", "color"),
    ("favour", "favor"),
    ("centre", "center"),
    ("cheque", "check"),
    ("mum", "mom"),
    ("queue", "line"),
    ("parcel", "package"),
    ("mobile", "cell phone"),
    ("neighbour", "neighbor"),
];
const INDIAN: [(&str, &str); 7] = [
    ("please", "kindly"),
    ("today", "today only"),
    ("I will", "I will do the needful and"),
    ("tell me", "revert to me"),
    ("now", "just now only"),
    ("earlier", "prepone"),
    ("problem", "doubt"),
];
const TERSE: [(&str, &str); 8] = [
    ("I am ", ""),
    ("I'm ", ""),
    ("I will ", "will "),
    ("I'll ", "will "),
    ("I have ", ""),
    ("I've ", ""),
    ("that is ", ""),
    ("it is ", ""),
];
const NO_ARTICLES: [(&str, &str); 3] = [("the ", ""), ("a ", ""), ("an ", "")];
const NAMES: [(&str, &str); 10] = [
    ("Mr", "Shri"),
    ("Mrs", "Señora"),
    ("Dave", "Oluwaseun"),
    ("Sarah", "Xiuying"),
    ("Tom", "Abdullahi"),
    ("John", "Krzysztof"),
    ("Anna", "Nguyet"),
    ("Sam", "Itzel"),
    ("Lee", "Adebayo"),
    ("Kim", "Fatoumata"),
];

fn changed(reply: &str, rewritten: String) -> Option<String> {
    (rewritten != reply).then_some(rewritten)
}

fn without_marks(reply: &str) -> String {
    reply.chars().filter(|sign| !matches!(sign, '.' | ',' | '!' | '?' | ';' | ':')).collect()
}

/// Whole words exchanged in one go, each by the first pair that fits.
fn exchanged(reply: &str, pairs: &[(&str, &str)]) -> Option<String> {
    let (mut rewritten, mut rest, mut after_word) = (String::new(), reply, false);
    while let Some(sign) = rest.chars().next() {
        let fits = |pair: &&(&str, &str)| {
            let whole = pair.0.ends_with(' ') || !rest[pair.0.len()..].starts_with(char::is_alphanumeric);
            whole && !after_word
        };
        let found = pairs.iter().filter(|pair| rest.starts_with(pair.0)).find(fits);
        let taken = found.map_or(sign.len_utf8(), |pair| pair.0.len());
        rewritten.push_str(found.map_or(&rest[..taken], |pair| pair.1));
        after_word = rest[..taken].ends_with(|last: char| last.is_alphanumeric() || last == '\'');
        rest = &rest[taken..];
    }
    changed(reply, rewritten)
}

/// Two letters changed places inside every tenth word of five letters or more, one at least.
fn typos(reply: &str, dice: &mut Dice) -> Option<String> {
    let words: Vec<&str> = reply.split(' ').collect();
    let long = |word: &str| word.chars().count() > 4 && word.chars().all(char::is_alphabetic);
    let places: Vec<usize> = (0..words.len()).filter(|at| long(words[*at])).collect();
    if places.is_empty() {
        return None;
    }
    let mut rewritten: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    for _ in 0..places.len().div_ceil(10) {
        let word = &mut rewritten[places[dice.index(places.len())]];
        let mut signs: Vec<char> = word.chars().collect();
        let at = 1 + dice.index(signs.len() - 2);
        signs.swap(at, at + 1);
        *word = signs.into_iter().collect();
    }
    changed(reply, rewritten.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_exchanged_whole_and_once() {
        assert_eq!(exchanged("I'm sure the theme is a go.", &NO_ARTICLES).unwrap(), "I'm sure theme is go.");
        assert_eq!(exchanged("I'm here, it is late", &CONTRACTIONS).unwrap(), "I am here, it's late");
        assert_eq!(exchanged("Nothing of it", &NAMES), None);
    }

    #[test]
    fn a_typo_keeps_the_letters_of_a_word() {
        let styled = typos("Your parcel is waiting", &mut Dice::new(1, "typos")).unwrap();
        let letters = |text: &str| {
            let mut letters: Vec<char> = text.chars().collect();
            letters.sort_unstable();
            letters
        };
        assert_ne!(styled, "Your parcel is waiting");
        assert_eq!(letters(&styled), letters("Your parcel is waiting"));
        assert_eq!(typos("ok so", &mut Dice::new(1, "typos")), None);
    }
}
