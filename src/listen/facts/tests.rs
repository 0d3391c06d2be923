//! What a case's words find.

use super::*;
use crate::listen::lexicon::english;
use crate::scenario::{Item, WayOut};

fn words(list: &[&str]) -> Vec<String> {
    list.iter().map(|word| (*word).to_owned()).collect()
}

fn case() -> Case {
    let mut case = Case::default();
    case.contact.items = vec![
        Item {
            id: "party".into(),
            words: words(&["saturday", "birthday party"]),
            says: "It is for my daughter's birthday on Saturday, she turns eight.".into(),
            ..Item::default()
        },
        Item {
            id: "no_heat".into(),
            words: words(&["no heating", "freezing"]),
            says: "We have had no heating since Monday and the baby's room is like a cave.".into(),
            ..Item::default()
        },
    ];
    case.contact.ways_out = vec![
        WayOut { id: "refund".into(), words: words(&["refund"]), ..WayOut::default() },
        WayOut {
            id: "swap".into(),
            label: "New cylinder by courier".into(),
            words: words(&["new cylinder"]),
            ..WayOut::default()
        },
        WayOut { id: "new_number".into(), words: words(&["offer you a new number"]), ..WayOut::default() },
        WayOut { id: "old_number".into(), words: words(&["recall the old number"]), ..WayOut::default() },
    ];
    case.contact.triggers = words(&["did you drop it"]);
    case
}

fn check(raw: &str, expected: &[(Sort, &str)]) {
    let lexicon = english();
    let known = CaseWords::new(&case(), &lexicon);
    let mut passage = Passage::read(raw, &lexicon);
    known.mend(&mut passage);
    let mut found = Vec::new();
    for sentence in passage.sentences() {
        found.extend(known.mentions(&passage, &sentence.tokens));
    }
    let found: Vec<(Sort, &str)> = found.iter().map(|one| (one.sort, one.id.as_str())).collect();
    assert_eq!(found, expected, "{raw}");
}

#[test]
fn a_way_out_said_in_one_piece_is_not_also_the_one_around_it() {
    check("What I can offer you is this: recall the old number.", &[(Sort::Way, "old_number")]);
    check("I can offer you a new number.", &[(Sort::Way, "new_number")]);
}

#[test]
fn an_item_is_mentioned_by_its_words_however_spelt() {
    check("So the party is for her birthday", &[(Sort::Item, "party")]);
    check("you need it on saterday", &[(Sort::Item, "party")]);
    check("You have been without any heating", &[(Sort::Item, "no_heat")]);
    check("Is the heating on?", &[]);
    check("I will look into your order", &[]);
}

#[test]
fn an_item_is_mentioned_by_a_share_of_its_tale() {
    check("Your daughter turns eight", &[(Sort::Item, "party")]);
    check("A cave of a room, with a baby in it", &[(Sort::Item, "no_heat")]);
    check("You have a daughter", &[]);
}

#[test]
fn a_way_out_is_mentioned_in_other_words() {
    check("I could give you your money back", &[(Sort::Way, "refund")]);
    check("the courier brings a new cyllinder", &[(Sort::Way, "swap")]);
    check("I'll get back to you about the money", &[]);
}

#[test]
fn words_that_sting_are_found() {
    check("Did you drop it maybe?", &[(Sort::Trigger, "")]);
    check("I dropped the ball", &[]);
}
