//! What a customer's own words tell, where a person speaks for the customer: facts and needs, a no, a goodbye.
//!
//! The trained reader has no part in it: it learnt from the replies of people at the desk.

use super::CueListener;
use crate::listen::act::Act;
use crate::listen::facts::{Mention, Sort};
use crate::listen::passage::{Mark, Passage};
use crate::listen::{Context, Listener, Safety, Span};
use crate::scenario::Case;

/// From this certainty on a goodbye is one: it ends the talk.
const GOODBYE: f64 = 0.6;

/// What was heard in the words of somebody who speaks for the customer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Telling {
    /// The items told, each once, in the order of the words.
    pub told: Vec<Told>,
    /// It begins with a no.
    pub says_no: bool,
    /// It says goodbye.
    pub says_goodbye: bool,
    /// Words about safety, if any.
    pub safety: Option<Safety>,
}

/// An item and the words that tell it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Which item.
    pub item: String,
    /// The words it was heard by.
    pub words: Span,
    /// The sentence they stand in.
    pub sentence: Span,
}

impl CueListener {
    /// Hears what somebody tells who speaks for the customer of this case.
    pub fn telling(&self, said: &str, case: &Case) -> Telling {
        let nothing = [];
        let before =
            Context { case, line: "", earlier_lines: &nothing, own_replies: &nothing, told: &nothing };
        let cues = Self { reader: None, ..self.clone() };
        let heard = cues.hear(said, &before);
        let says_goodbye = heard.acts.iter().any(|act| act.act == Act::Closing && act.p >= GOODBYE);
        let known = self.memory.case(case, &self.lexicon);
        let mut passage = Passage::read(said, &self.lexicon);
        known.mend(&mut passage);
        let says_no = passage.is(Mark::No, 0);
        let sentences = passage.sentences().iter();
        let items = sentences.flat_map(|sentence| known.mentions(&passage, &sentence.tokens));
        let told = told(items.filter(|mention| mention.sort == Sort::Item), &passage);
        Telling { told, says_no, says_goodbye, safety: heard.safety }
    }
}

/// Each item once: where the author's words tell it, or else where it is first heard.
fn told(items: impl Iterator<Item = Mention>, passage: &Passage<'_>) -> Vec<Told> {
    let mut best: Vec<Mention> = Vec::new();
    for mention in items {
        match best.iter_mut().find(|one| one.id == mention.id) {
            Some(one) if mention.sure && !one.sure => *one = mention,
            Some(_) => {}
            None => best.push(mention),
        }
    }
    best.sort_by_key(|mention| mention.tokens.start);
    let told = best.into_iter().map(|mention| Told {
        words: passage.text.span(&mention.tokens),
        sentence: passage.text.span(&passage.text.sentence_around(&mention.tokens).tokens),
        item: mention.id,
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listen::english;
    use crate::scenario::{Contact, Item};

    fn case() -> Case {
        let item = |id: &str, says: &str, words: &str| Item {
            id: id.into(),
            says: says.into(),
            words: vec![words.into()],
            ..Item::default()
        };
        let items = vec![
            item("party", "It is for my daughter's birthday on Saturday, she turns eight.", "birthday party"),
            item("cold", "The baby's room has been like a cave since Monday.", "no heating"),
        ];
        Case { contact: Contact { items, ..Contact::default() }, ..Case::default() }
    }

    fn words(said: &str, span: Span) -> String {
        said.chars().skip(span.start).take(span.end - span.start).collect()
    }

    #[test]
    fn what_is_told_comes_with_its_very_words() {
        let said = "Good morning. Our flat has no heating, and that with a birthday party ahead!";
        let telling = english().telling(said, &case());
        let told: Vec<(&str, String)> =
            telling.told.iter().map(|told| (told.item.as_str(), words(said, told.words))).collect();
        assert_eq!(told, [("cold", "no heating".to_owned()), ("party", "birthday party".to_owned())]);
        assert_eq!(
            words(said, telling.told[0].sentence),
            "Our flat has no heating, and that with a birthday party ahead"
        );
    }

    #[test]
    fn own_words_near_the_telling_are_heard_and_others_are_not() {
        let ids = |said: &str| {
            let told = english().telling(said, &case()).told;
            told.into_iter().map(|told| told.item).collect::<Vec<_>>()
        };
        assert_eq!(ids("The little one sleeps in a cave of a room since Monday, poor baby."), ["cold"]);
        assert_eq!(ids("I have been waiting for an hour."), Vec::<String>::new());
        assert_eq!(ids(""), Vec::<String>::new());
    }

    #[test]
    fn a_no_and_a_goodbye_are_heard() {
        let no = |said: &str| english().telling(said, &case()).says_no;
        assert!(no("No, that does not help.") && !no("That helps, no question.") && !no(""));
        let goodbye = |said: &str| english().telling(said, &case()).says_goodbye;
        assert!(goodbye("Thank you, goodbye.") && !goodbye("My heating is broken."));
    }
}
