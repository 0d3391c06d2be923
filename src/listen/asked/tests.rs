//! Questions as new hires ask them, and what they must be understood as.

use std::collections::BTreeSet;

use super::*;
use crate::listen::facts::CaseWords;
use crate::listen::lexicon::english;
use crate::scenario::{Answer, FieldKind, Item, WayOut};

/// A bakery: a cake ordered by telephone, and the wrong name on it.
fn bakery() -> Case {
    let mut case = Case::default();
    let contact = &mut case.contact;
    contact.items = vec![
        item(
            "wrong_name",
            "name_on_cake",
            "wrong name | another name",
            "It says Ronald on the cake, and she is Rosa.",
        ),
        item(
            "hospice",
            "occasion",
            "hospice | last birthday",
            "It is for my mother's birthday, in the hospice.",
        ),
        item("allergy", "eaters", "allergy | allergic | nuts", "My nephew cannot have nuts, he swells up."),
    ];
    for (topic, list) in [
        ("occasion", "occasion | celebrating | who is the cake for | special day"),
        ("eaters", "how many guests | who will eat | any allergies | diet"),
        ("name_on_cake", "what does it say | what is written | on the cake"),
    ] {
        contact.topics.insert(topic.into(), words(list));
    }
    let answer = |id: &str, list: &str| Answer { id: id.into(), words: words(list), says: "Lemon.".into() };
    contact.answers = vec![
        answer("taste", "what flavour | do you like chocolate | favourite cake"),
        answer("parking", "where did you park | park outside"),
    ];
    contact.ways_out = vec![
        way("redo", "ice it again | write it again | correct the name | redo the icing | fix the icing"),
        way("refund", "refund | money back"),
        way("deliver", "deliver it | delivery | bring it to you | driver"),
    ];
    contact.case_file = fields();
    case
}

fn words(list: &str) -> Vec<String> {
    list.split('|').map(|word| word.trim().to_owned()).collect()
}

fn item(id: &str, topic: &str, list: &str, says: &str) -> Item {
    let topics = vec![topic.into()];
    Item { id: id.into(), topics, words: words(list), says: says.into(), ..Item::default() }
}

fn way(id: &str, list: &str) -> WayOut {
    WayOut { id: id.into(), words: words(list), ..WayOut::default() }
}

fn fields() -> Vec<crate::scenario::CaseField> {
    let field = |id: &str, kind, label: &str| crate::scenario::CaseField {
        id: id.into(),
        kind,
        label: label.into(),
        ..Default::default()
    };
    vec![
        field("name", FieldKind::Name, "Name"),
        field("order", FieldKind::Number, "Order number"),
        field("card_no", FieldKind::Number, "Loyalty card number"),
        field("phone", FieldKind::Phone, "Phone"),
        field("email", FieldKind::Email, "E-mail"),
        field("address", FieldKind::Address, "Address"),
        field("ordered_on", FieldKind::When, "Ordered on"),
        field("pickup", FieldKind::When, "Pick-up time"),
        field("cake", FieldKind::Product, "Cake"),
        field("price", FieldKind::Price, "Price"),
        field("paid_by", FieldKind::Payment, "Paid by"),
        field("taken_by", FieldKind::Who, "Order taken by"),
        field("before", FieldKind::History, "Contacts before"),
        field("slip", FieldKind::Proof, "Slip"),
    ]
}

fn understood(raw: &str) -> String {
    let (case, lexicon) = (bakery(), english());
    let known = CaseWords::new(&case, &lexicon);
    let mut passage = Passage::read(raw, &lexicon);
    known.mend(&mut passage);
    let sentences = passage.sentences().iter();
    let mentions: Vec<Mention> =
        sentences.flat_map(|sentence| known.mentions(&passage, &sentence.tokens)).collect();
    let line_items = ["wrong_name".to_owned()];
    let asking = Asking {
        passage: &passage,
        mentions: &mentions,
        case: &case,
        known: &known,
        line_items: &line_items,
        told: &line_items,
    };
    let mut asked: Vec<String> = asking.questions().iter().flat_map(|one| &one.asked).map(short).collect();
    asked.dedup();
    asked.join(" ")
}

fn short(asked: &Asked) -> String {
    match asked {
        Asked::Topic(id) => format!("topic:{id}"),
        Asked::Field(id) => format!("field:{id}"),
        Asked::Answer(id) => format!("answer:{id}"),
        Asked::Consent(id) => format!("consent:{id}"),
        Asked::General(kind) => kind.clone(),
    }
}

/// Lines of `question <tab> what it asks`; a `-` asks nothing.
fn misunderstood(pairs: &str) -> (Vec<String>, usize) {
    let lines = pairs.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let pairs: Vec<(&str, &str)> = lines.filter_map(|line| line.split_once('\t')).collect();
    let wrong = pairs.iter().filter_map(|(question, expected)| {
        let heard = understood(question);
        let heard = if heard.is_empty() { "-" } else { &heard };
        (!expected.split('|').any(|right| right == heard))
            .then(|| format!("{question}\n    expected {expected}\n    heard    {heard}"))
    });
    (wrong.collect(), pairs.len())
}

#[test]
fn what_new_hires_ask_is_understood() {
    let (wrong, all) = misunderstood(include_str!("../../../tests/fixtures/asked/shown.tsv"));
    assert!(all > 100 && wrong.is_empty(), "{} of {all} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn most_of_what_was_never_tuned_on_is_understood() {
    let (wrong, all) = misunderstood(include_str!("../../../tests/fixtures/asked/held_out.tsv"));
    println!("{} of {all} understood", all - wrong.len());
    assert!(all > 100 && wrong.len() * 4 < all, "{} of {all} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn one_word_of_a_longer_question_names_nothing() {
    assert_eq!(understood("And the diet?"), "topic:eaters");
    assert!(!understood("Did the diet cola from the other crate reach the station?").contains("topic"));
}

#[test]
fn what_is_said_for_later_asks_nothing_now() {
    assert_eq!(understood("If they say what is written, please bring it straight back."), "");
    assert_eq!(understood("If you could give me your order number"), "field:order");
}

#[test]
fn when_it_goes_is_no_question_before_another() {
    assert!(!understood("When was it ordered, and do you want it delivered?").is_empty());
    assert!(!understood("When it arrives, do you want it delivered?").contains("when"));
    assert!(!understood("When it arrives, do you want it delivered?").contains("field"));
}

#[test]
fn two_words_of_an_answer_far_apart_name_nothing() {
    assert_eq!(understood("Did you park outside?"), "answer:parking");
    assert!(!understood("Did the man from the park tell Rosa to wait outside?").contains("parking"));
}

#[test]
fn which_and_who_ask_before_another_question_too() {
    assert!(understood("Which flavour, and does the driver know?").contains("answer:taste"));
}

#[test]
fn an_echoed_word_asks_for_no_yes() {
    assert_eq!(understood("Good so?"), "agree");
    assert_eq!(understood("We write it again. Good so?"), "consent:redo");
    assert!(!understood("Ronald? And you read it at home?").contains("agree"));
    assert!(!understood("You had the last one too, were you happy with it?").contains("agree"));
}

#[test]
fn anything_else_asks_for_whatever_else_there_is() {
    assert_eq!(understood("Anything else I can do before I go, a favourite cake?"), "anything_else");
    assert_eq!(understood("Is there something that I have not seen?"), "anything_else");
    assert_eq!(understood("Anything I've missed?"), "anything_else");
}

#[test]
fn a_detail_is_only_given_to_who_asks_for_it() {
    assert!(!understood("Can you read the name on the cake from there?").contains("field:name"));
    assert!(!understood("Shall I send it to your phone or your email?").contains("field"));
    assert!(understood("Shall I take your order number?").contains("field:order"));
    assert!(!understood("What's the baby's name?").contains("field:name"));
    assert!(!understood("What time do you get in on Friday?").contains("field"));
    assert_eq!(understood("Could you send me word when it rings?"), "request");
}

#[test]
fn what_or_when_is_no_yes_or_no() {
    assert_eq!(understood("Shall we write it again?"), "consent:redo");
    assert_eq!(understood("What about the delivery?"), "consent:deliver");
    assert!(!understood("When shall we write it again?").contains("consent"));
}

#[test]
fn a_tag_asks_with_what_comes_before_it() {
    assert_eq!(understood("You had to park outside, did you?"), "answer:parking");
    assert_eq!(understood("You don't know the occasion, do you?"), understood("Do you know the occasion?"));
}

#[test]
fn every_general_question_has_one_name_and_its_words() {
    let names: BTreeSet<&str> = GENERAL.into_iter().collect();
    assert_eq!(names.len(), GENERAL.len());
    let lexicon = english();
    for name in names.into_iter().filter(|name| *name != "yes_no") {
        let has = |folder: &str| lexicon.lists().any(|list| list == format!("asks/{folder}/{name}"));
        assert!(["always", "first", "then"].into_iter().any(has), "{name}");
    }
}
