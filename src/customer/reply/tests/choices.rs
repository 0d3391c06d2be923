//! What must hold for whoever is put to choose or asked for a yes: it fits what was offered, and only that.

use super::*;
use crate::listen::Span;

/// A reply in these words that offers each of these ways where it is named.
fn offers(said: &str, ways: &[(&str, &str)]) -> Turn {
    let mut turn = Turn::new(&vec![Act::Offer; ways.len()]);
    for (act, (way, named)) in turn.heard.acts.iter_mut().zip(ways) {
        let start = said.find(named).expect("named");
        act.way = Some((*way).to_owned());
        act.span = Some(Span { start, end: start + named.len() });
    }
    turn.say(said);
    turn
}

#[test]
fn of_two_ways_out_the_better_is_chosen_by_its_place() {
    let consents = |way: &str| vec![Asked::Consent(way.to_owned())];
    let said = "Would you like a new one or the voucher?";
    let mut turn = offers(said, &[("voucher", "the voucher"), ("swap", "a new one")]);
    turn.heard.asked = consents("swap");
    assert_eq!(moments(&turn.answer()), ["chooses_first"]);
    let said = "Would you like the voucher or a new one?";
    let mut turn = offers(said, &[("voucher", "the voucher"), ("swap", "a new one")]);
    turn.heard.asked = consents("voucher");
    assert_eq!(moments(&turn.answer()), ["chooses_second"]);
}

#[test]
fn where_both_are_the_same_to_them_either_will_do() {
    let mut turn = offers("The swap, or this one?", &[("swap", "The swap"), ("other", "this one")]);
    let swap = turn.case.contact.ways_out[0].clone();
    turn.case.contact.ways_out.push(WayOut { id: "other".into(), ..swap });
    turn.heard.asked = vec![Asked::Consent("swap".to_owned())];
    assert_eq!(moments(&turn.answer()), ["choice"]);
    // What takes less of their time is better.
    turn.case.contact.ways_out[0].customer_minutes = 20.0;
    assert_eq!(moments(&turn.answer()), ["chooses_second"]);
}

#[test]
fn only_what_is_put_to_them_gets_a_yes() {
    let yes_no = |turn: &mut Turn| turn.heard.asked = vec![general("yes_no")];
    let mut beside = offers("I swap it. It comes on Friday. Is it your house?", &[("swap", "I swap it.")]);
    yes_no(&mut beside);
    assert_eq!(moments(&beside.answer()), ["yes_no"]);
    beside.say("I swap it. It comes on Friday. Is it your house, or have I got that wrong?");
    assert_eq!(moments(&beside.answer()), ["yes_no"], "no two things are named");
    let mut asked = offers("I can swap it. Do you fancy that?", &[("swap", "swap it")]);
    yes_no(&mut asked);
    assert_eq!(moments(&asked.answer()), ["consents"]);
}

#[test]
fn which_one_of_something_wants_no_yes() {
    let mut turn = offers("Which number shall I send the new one to?", &[("swap", "the new one")]);
    turn.heard.asked = vec![Asked::Consent("swap".to_owned())];
    assert_eq!(moments(&turn.answer()), ["sidesteps"]);
}

#[test]
fn what_is_said_back_is_confirmed_and_not_agreed_to() {
    let mut turn = Turn::new(&[Act::CheckBack, Act::SimpleReflection]);
    turn.heard.asked = vec![Asked::Consent("voucher".to_owned())];
    turn.say("Does that sit right with you, or is there something I've skipped?");
    assert_eq!(moments(&turn.answer()), ["check_right"]);
}

#[test]
fn what_will_be_done_is_no_wrong_summary() {
    let mut turn = Turn::new(&[Act::CheckBack, Act::SimpleReflection]);
    turn.heard.asked = vec![general("confirm")];
    turn.heard.acts[1].claims = vec!["mother".to_owned()];
    turn.heard.acts[1].span = Some(Span { start: 0, end: 20 });
    assert_eq!(moments(&turn.answer()), ["check_wrong"]);
    let step = HeardAct { span: Some(Span { start: 4, end: 12 }), ..HeardAct::new(Act::NextStep) };
    turn.heard.acts.push(step);
    assert_eq!(moments(&turn.answer()), ["check_right"]);
}

#[test]
fn who_has_told_all_has_no_more_to_it() {
    let mut turn = Turn::asks(&[Asked::Consent("swap".to_owned())]);
    turn.events.push(Event::Objected);
    assert_eq!(moments(&turn.answer())[0], "hesitates");
    turn.told_before = vec!["leak".to_owned(), "floor".to_owned(), "mother".to_owned()];
    assert_eq!(moments(&turn.answer())[0], "doubts");
}

#[test]
fn who_says_what_there_is_to_say_of_it_does_not_waver_as_well() {
    let mut turn = Turn::asks(&[Asked::Consent("swap".to_owned()), Asked::Answer("shop".to_owned())]);
    turn.events.push(Event::Objected);
    assert_eq!(moments(&turn.answer()), ["scenario:answer/shop"]);
}

#[test]
fn leave_to_ask_is_not_given_where_the_question_follows() {
    let mut turn = Turn::asks(&[general("permission"), Asked::Answer("shop".to_owned())]);
    turn.say("May I ask something? Where is the shop?");
    assert_eq!(moments(&turn.answer()), ["scenario:answer/shop"]);
    turn.heard.asked = vec![general("permission")];
    assert_eq!(moments(&turn.answer()), ["permission"]);
}

#[test]
fn a_word_of_waiting_does_not_stand_before_an_answer() {
    let mut turn = Turn::asks(&[general("wait"), Asked::Answer("shop".to_owned())]);
    assert_eq!(moments(&turn.answer()), ["scenario:answer/shop"]);
    turn.heard.asked.pop();
    assert_eq!(moments(&turn.answer()), ["wait"]);
}
