//! What a whole reply claims, takes up and sets off, and that no text breaks it.

use proptest::prelude::*;

use super::*;
use crate::listen::lexicon::english;
use crate::scenario::{CardField, Case, Item};

/// A boiler that is out, a baby nobody has mentioned, and a landlord.
fn boiler() -> Case {
    let mut case = Case::default();
    let words = |list: &str| list.split('|').map(|word| word.trim().to_owned()).collect::<Vec<_>>();
    let item = |id: &str, list: &str, says: &str| Item {
        id: id.into(),
        topics: vec![id.into()],
        words: words(list),
        says: says.into(),
        ..Item::default()
    };
    case.contact.opens = "The boiler has been out since Monday and I have rung you three times.".into();
    case.contact.briefing = "A tenant rings about a boiler. The landlord is Brindley Homes.".into();
    case.contact.items = vec![
        item(
            "boiler_out",
            "boiler is out | no heating | since monday",
            "The boiler has been out since Monday.",
        ),
        item("baby", "baby | newborn", "We have a baby of three weeks in that room."),
        item("landlord", "brindley | your landlord", "Brindley said it was your turn to pay."),
    ];
    case.contact.triggers = words("turn it on properly");
    let card = |label: &str, says: &str, wrong| CardField {
        label: label.into(),
        words: words(says),
        wrong,
        ..CardField::default()
    };
    case.person.card = vec![
        card("Rent", "behind with the rent | two months behind", true),
        card("Flat", "third floor | the third floor", false),
    ];
    case
}

fn notice(raw: &str) -> Notice {
    let (case, lexicon, memory) = (boiler(), english(), Memory::default());
    let known = memory.case(&case, &lexicon);
    let told = ["boiler_out".to_owned()];
    let context =
        Context { case: &case, line: &case.contact.opens, earlier_lines: &[], own_replies: &[], told: &told };
    let mut passage = Passage::read(raw, &lexicon);
    known.mend(&mut passage);
    let line = Passage::read(context.line, &lexicon);
    Notice::take(raw, &passage, &line, &known, &memory, &context)
}

fn claimed(raw: &str) -> Vec<(String, bool)> {
    let of = |one: Noticed| one.claims.items.into_iter().map(move |id| (id, one.claims.tentative));
    notice(raw).sentences.into_iter().flat_map(of).collect()
}

#[test]
fn what_nobody_told_is_a_claim() {
    for raw in [
        "Your baby must be freezing then.",
        "I know you have a newborn in there.",
        "you got a baby at home so its urgent",
    ] {
        let claimed = claimed(raw);
        assert_eq!(claimed.len(), 1, "{raw}: {claimed:?}");
        assert_eq!(claimed[0].0, "baby", "{raw}");
    }
}

#[test]
fn a_guess_is_tentative() {
    for raw in ["Perhaps you have a baby in the flat.", "It sounds like you have a newborn with you."] {
        assert_eq!(claimed(raw), [("baby".to_owned(), true)], "{raw}");
    }
}

#[test]
fn a_question_an_offer_and_what_a_paper_says_are_no_claims() {
    for raw in [
        "Is there a baby in the flat?",
        "Do you have small children, a baby?",
        "We also sell baby monitors.",
        "You have had no heating since Monday.",
        "Your landlord is Brindley Homes.",
        "I can be there on Monday.",
    ] {
        assert_eq!(claimed(raw), [], "{raw}");
    }
}

#[test]
fn what_only_a_wrong_card_says_is_a_claim_until_it_is_asked_or_denied() {
    let card = |tentative| [("Rent".to_owned(), tentative)];
    assert_eq!(claimed("You are behind with the rent."), card(false));
    assert_eq!(claimed("Perhaps you are behind with the rent."), card(true));
    assert_eq!(claimed("So you're behind with the rent. Have I got that right?"), card(true));
    for raw in [
        "Are you behind with the rent?",
        "You are not behind with the rent.",
        "You were told that you are behind with the rent.",
        "You live on the third floor.",
    ] {
        assert_eq!(claimed(raw), [], "{raw}");
    }
}

#[test]
fn a_word_of_the_latest_line_is_taken_up() {
    for raw in [
        "Three calls, and still cold.",
        "No heating since Monday?",
        "When did the boiler go off?",
        "You rang us 3 times.",
    ] {
        assert!(notice(raw).uptake, "{raw}");
    }
    for raw in [
        "How can I help you today?",
        "I am sorry to hear that.",
        "ok",
        "Thank you for your patience.",
        "The boiler has been out since Monday and I have rung you three times.",
    ] {
        assert!(!notice(raw).uptake, "{raw}");
    }
}

#[test]
fn words_that_sting_set_it_off() {
    assert!(notice("Did you turn it on properly?").trigger);
    assert!(!notice("Please turn it on.").trigger);
}

#[test]
fn everything_asked_is_there_once_and_in_order() {
    let general = |kind: &str| Asked::General(kind.to_owned());
    let asked = notice("What happened? And what happened then? Could you hold on? Is that right?").asked();
    assert_eq!(asked, [general("story"), general("wait"), general("confirm")]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_it(raw in any::<String>()) {
        let noticed = notice(&raw);
        prop_assert!(noticed.asked().len() <= raw.chars().count());
    }

    #[test]
    fn every_place_lies_in_the_text(words in proptest::collection::vec("(what|is|your|name|baby|boiler|, |\\?|refund|please|£4|\u{200d}|ß|no|sorry)", 0..40)) {
        let raw = words.join(" ");
        let lexicon = english();
        let text = Text::read(&raw, &lexicon);
        let noticed = notice(&raw);
        let all = text.tokens.len();
        prop_assert!(noticed.mentions.iter().all(|one| one.tokens.start < one.tokens.end && one.tokens.end <= all));
        prop_assert!(noticed.questions.iter().all(|one| one.tokens.end <= all));
        for one in &noticed.sentences {
            prop_assert!(text.span(&one.tokens).end <= raw.chars().count());
        }
    }
}
