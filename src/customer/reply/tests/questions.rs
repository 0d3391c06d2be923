//! What must hold for whoever asks: everything asked is answered or turned aside, in its order.

use super::*;

#[test]
fn every_general_question_is_answered_in_every_mood() {
    for mood in MOODS {
        for kind in GENERAL {
            let mut turn = Turn::asks(&[general(kind)]);
            turn.mood = mood;
            let line = turn.answer();
            let first = moments(&line)[0].to_owned();
            let answering = GENERAL.contains(&&*first) || kinds::ANSWERING.contains(&&*first);
            assert!(answering || first.starts_with("gives_"), "{kind} {mood:?}: {line:?}");
        }
    }
}

#[test]
fn a_topic_is_told_once_and_said_again_in_short() {
    let mut turn = Turn::asks(&[topic("floor")]);
    turn.told = vec!["floor".to_owned()];
    assert_eq!(turn.go_on()[0].key, "scenario:says/floor");
    turn.told_before.append(&mut turn.told);
    // Among many other words most likely something else is asked.
    assert_eq!(moments(&turn.go_on()), ["sidesteps"]);
    turn.say("Which floor is it?");
    assert_eq!(moments(&turn.go_on()), ["repeats"]);
}

#[test]
fn what_is_held_back_is_evaded_and_not_given_away() {
    let line = Turn::asks(&[topic("mother")]).answer();
    assert_eq!(moments(&line)[0], "evades");
    assert!(line.iter().all(|message| message.args.is_empty()));
}

#[test]
fn anything_else_hides_nothing_and_a_hint_is_not_forgotten() {
    let turn = Turn::asks(&[topic("mother"), general("anything_else")]);
    assert_eq!(moments(&turn.answer())[0], "not_yet");
    let mut turn = Turn::asks(&[general("what")]);
    assert_eq!(moments(&turn.answer())[0], "sidesteps");
    turn.used.push(Message::new("scenario:instead/mother"));
    assert_eq!(moments(&turn.answer())[0], "evades");
}

#[test]
fn a_question_that_nothing_answers_is_sidestepped_and_a_short_one_affirmed() {
    let mut turn = Turn::asks(&[general("yes_no")]);
    turn.say("Is it dry where you keep it?");
    assert_eq!(moments(&turn.answer()), ["yes_no"]);
    turn.say("Is it dry where you keep it, or was it damp when you had it out?");
    assert_eq!(moments(&turn.answer()), ["sidesteps"]);
    turn.say("The blue one, or the green?");
    turn.heard.acts.push(HeardAct::new(Act::Offer));
    assert_eq!(moments(&turn.answer()), ["choice"]);
    turn.heard.acts.pop();
    turn.say("Is it dry where you keep it, or was it damp when you had it out?");
    turn.settled = true;
    assert_eq!(moments(&turn.answer()), ["sidesteps_served"]);
}

#[test]
fn what_is_asked_too_early_is_answered_in_the_authors_words_once() {
    let mut turn = Turn::asks(&[topic("mother")]);
    let items = &mut turn.case.contact.items;
    for item in items {
        item.instead = "It was a present.".into();
    }
    let first = turn.go_on();
    assert_eq!(words(&turn.case, &first[0]), "It was a present.");
    assert_eq!(moments(&turn.go_on())[0], "evades");
}

#[test]
fn the_case_file_answers_and_notices_being_asked_twice() {
    let mut turn = Turn::asks(&[Asked::Field("order".to_owned())]);
    let once = turn.go_on();
    assert_eq!(moments(&once)[0], "gives_number");
    assert!(words(&turn.case, &once[0]).contains("0070-4"));
    let twice = turn.go_on();
    assert_eq!(moments(&twice)[0], "gave");
    assert!(words(&turn.case, &twice[0]).contains("0070-4"));
    turn.say("0070-4, is that it?");
    assert_eq!(moments(&turn.go_on())[0], "check_right");
}

#[test]
fn a_general_question_is_answered_from_the_case_file_where_it_can_be() {
    let turn = Turn::asks(&[general("proof")]);
    assert!(words(&turn.case, &turn.answer()[0]).contains("torn slip"));
    let goods = Turn::asks(&[general("wants")]).answer();
    assert_eq!(moments(&goods)[0], "wants_goods");
}

#[test]
fn a_question_about_the_person_is_answered_whatever_else_is_told() {
    let mut turn = Turn::asks(&[general("feels"), general("story")]);
    turn.told = vec!["floor".to_owned()];
    assert_eq!(moments(&turn.answer()), ["feels", "scenario:says/floor"]);
}

#[test]
fn several_topics_are_turned_away_once() {
    let turn = Turn::asks(&[topic("mother"), topic("leak")]);
    assert_eq!(moments(&turn.answer()), ["evades"]);
    let with_name = Turn::asks(&[topic("leak"), Asked::Field("order".to_owned())]);
    assert_eq!(moments(&with_name.answer()), ["gives_number"]);
}

#[test]
fn several_questions_are_answered_in_their_order() {
    let asked = [Asked::Field("order".into()), Asked::Answer("shop".into()), topic("floor")];
    let mut turn = Turn::asks(&asked);
    turn.told = vec!["floor".to_owned()];
    assert_eq!(moments(&turn.answer())[..3], ["gives_number", "scenario:answer/shop", "scenario:says/floor"]);
}
