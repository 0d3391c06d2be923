//! What must hold for the rest: the answer fits what was offered, done, felt, and how the talk ended.

use super::*;
use crate::listen::READER_ALONE;

#[test]
fn nobody_is_asked_whether_they_want_what_they_have() {
    let mut turn = Turn::asks(&[Asked::Consent("swap".into())]);
    turn.say("Do you have the group at the swap too?");
    assert_eq!(moments(&turn.answer()), ["consents"]);
    turn.ways_done = vec!["swap".into()];
    assert_eq!(moments(&turn.answer()), ["yes_no"]);
}

#[test]
fn consent_follows_what_the_way_out_is_worth_to_the_customer() {
    let ask = |way: &str| Turn::asks(&[Asked::Consent(way.to_owned())]);
    let first = |turn: &Turn| moments(&turn.answer())[0].to_owned();
    assert_eq!(first(&ask("voucher")), "declines");
    assert_eq!(first(&ask("swap")), "consents");
    let mut doubtful = ask("swap");
    doubtful.events.push(Event::Objected);
    assert_eq!(first(&doubtful), "hesitates");
    doubtful.state.fair = 0.9;
    assert_eq!(moments(&doubtful.answer()), ["would_do_but_unheard"]);
    let mut agreed = ask("swap");
    agreed.events.push(Event::Agreed);
    assert_eq!(moments(&agreed.answer()), ["accepts"]);
}

/// A reply that offers these ways out, and does not convince.
fn offers(ways: &[&str]) -> Turn {
    let mut turn = Turn::new(&vec![Act::Offer; ways.len()]);
    for (act, way) in turn.heard.acts.iter_mut().zip(ways) {
        act.way = Some((*way).to_owned());
    }
    turn.events.push(Event::Objected);
    turn
}

#[test]
fn what_helps_with_something_else_is_no_poor_solution() {
    assert_eq!(moments(&offers(&["voucher"]).answer()), ["objects"]);
    assert_eq!(moments(&offers(&["engraving"]).answer()), ["information"]);
    let mut turn = Turn::asks(&[Asked::Consent("engraving".to_owned())]);
    assert_eq!(moments(&turn.answer())[0], "consents");
    turn.settled = true;
    assert_eq!(moments(&turn.answer())[0], "consents", "no main matter is named");
    turn.told_before.push("mother".to_owned());
    assert_eq!(moments(&turn.answer())[0], "consents");
}

#[test]
fn who_has_what_they_came_for_objects_to_nothing() {
    let mut turn = Turn { settled: true, ..offers(&["voucher"]) };
    assert!(!["objects", "hesitates"].contains(&moments(&turn.answer())[0]));
    turn.heard.asked = vec![Asked::Consent("voucher".to_owned())];
    assert_eq!(moments(&turn.answer()), ["extra"]);
}

#[test]
fn an_author_s_line_comes_first_and_once() {
    let mut turn = Turn::new(&[Act::Apology]);
    let line =
        |id: &str, moods| Line { id: id.into(), moment: "apology".into(), moods, says: "Right.".into() };
    turn.case.person.lines = vec![line("angry_one", vec![Mood::Angry]), line("mine", Vec::new())];
    assert_eq!(turn.go_on()[0].key, "scenario:line/mine");
    assert!(turn.go_on()[0].key.starts_with("customer-apology"));
}

#[test]
fn the_answer_fits_what_was_done() {
    let check = |turn: Turn, moment: &str| assert_eq!(moments(&turn.answer()), [moment]);
    check(Turn::new(&[Act::Apology]), "apology");
    check(Turn::new(&[Act::NamesFeeling]).moved(Rule::FeelingNamed), "feeling_right");
    check(Turn::new(&[Act::NamesFeeling]).moved(Rule::WrongFeeling), "feeling_wrong");
    check(Turn::new(&[Act::Refusal]), "refused");
    check(Turn::new(&[Act::Refusal, Act::Information]), "refused_with_reason");
    check(Turn::new(&[Act::Refusal, Act::Offer]), "refused_with_alternative");
    check(Turn::new(&[Act::Greeting, Act::Blame]), "blamed");
    check(Turn::new(&[Act::VaguePromise]), "vague");
    check(Turn::new(&[Act::None]), "off_topic");
    check(Turn::new(&[Act::Verification]), "identify");
    let asked = Input::Say("Is it dry?".to_owned());
    check(Turn { input: asked, ..Turn::new(&[Act::ClosedQuestion]) }, "yes_no");
}

#[test]
fn a_named_feeling_is_answered_as_that_feeling() {
    let mut turn = Turn::new(&[Act::NamesFeeling]).moved(Rule::FeelingNamed);
    turn.mood = Mood::Angry;
    turn.heard.acts[0].family = Some(Family::Anxiety);
    assert!(turn.answer()[0].key.starts_with("customer-feeling_right-anxious"));
    turn.why[0].rule = Rule::WrongFeeling;
    turn.heard.acts[0].family = Some(Family::Anger);
    turn.mood = Mood::Anxious;
    assert_eq!(moments(&turn.answer()), ["not_angry"]);
}

#[test]
fn a_feeling_passed_over_is_brought_up_but_not_every_time() {
    let mut turn = Turn::new(&[Act::Information]);
    turn.mood = Mood::Anxious;
    turn.events.push(Event::PassedOver);
    let said: Vec<String> = (0..2).map(|_| moments(&turn.go_on())[0].to_owned()).collect();
    assert_eq!(said, ["ignored", "information"]);
    turn.mood = Mood::Calm;
    turn.used.clear();
    assert_eq!(moments(&turn.answer()), ["information"]);
}

#[test]
fn silence_is_noticed_more_each_time() {
    let mut turn = Turn::new(&[]);
    turn.heard.reading = Reading::Silence;
    let noticed: Vec<String> = (0..4).map(|_| moments(&turn.go_on())[0].to_owned()).collect();
    assert_eq!(noticed, ["silence", "silence_again", "silence_long", "silence_long"]);
}

#[test]
fn the_last_words_fit_the_ending() {
    let check = |ending, agreed, moment: &str| {
        let mut turn = Turn::new(&[Act::Closing]);
        turn.ending = Some(ending);
        turn.state.agreed = agreed;
        assert_eq!(moments(&turn.answer()).last(), Some(&moment));
    };
    check(Ending::Closed, true, "goodbye_content");
    check(Ending::Ended, false, "goodbye_unresolved");
    check(Ending::WalkedOut, false, "walks_out");
    check(Ending::Transferred, false, "goodbye_handover");
    check(Ending::Limit, false, "goodbye_limit");
    let helped = Turn { ending: Some(Ending::Ended), settled: true, ..Turn::new(&[Act::Closing]) };
    assert_eq!(moments(&helped.answer()), ["goodbye_settled"]);
    let mut stopped = Turn::new(&[Act::Closing]);
    stopped.ending = Some(Ending::Stopped);
    assert_eq!(stopped.answer(), []);
}

#[test]
fn the_same_situation_gives_the_same_answer_and_seeds_differ() {
    let turn = Turn::asks(&[general("feels")]);
    assert_eq!(turn.answer(), turn.answer());
    let keys: BTreeSet<String> = (0..20)
        .map(|seed| Turn { seed, ..Turn::asks(&[general("feels")]) }.answer()[0].key.clone())
        .collect();
    assert!(keys.len() > 1);
}

#[test]
fn an_answer_stays_short() {
    for seed in 0..100 {
        let mut turn = random_talk(MOODS[seed % 7], seed as u64);
        surprise(&mut turn, &mut Dice::new(seed as u64, "short"));
        let line = turn.answer();
        let count: usize = line.iter().map(|message| voice::sentences(&words(&turn.case, message))).sum();
        assert!(count <= 6 && line.len() <= 4, "{line:?}");
    }
}

#[test]
fn who_helps_takes_nothing_back_and_says_no_phrase() {
    let mut turn = Turn::new(&[Act::Refusal]);
    turn.events.push(Event::TakenBack("swap".to_owned()));
    assert_eq!(moments(&turn.answer()), ["taken_back"]);
    turn.heard.acts.push(HeardAct::new(Act::Offer));
    assert!(!moments(&turn.answer()).contains(&"taken_back"));
    let mut phrase = Turn::new(&[Act::Apology]);
    phrase.heard.acts[0].recycled = true;
    assert_eq!(moments(&phrase.answer()), ["stock_phrase"]);
    phrase.heard.acts.push(HeardAct::new(Act::NextStep));
    assert!(!moments(&phrase.answer()).contains(&"stock_phrase"));
}

#[test]
fn a_kindness_hardly_heard_is_passed_over() {
    let mut turn = Turn::new(&[Act::Reassurance, Act::Information]);
    assert_eq!(moments(&turn.answer()), ["reassured"]);
    turn.heard.acts[0].cue = READER_ALONE.to_owned();
    turn.heard.acts[0].p = 0.61;
    assert_eq!(moments(&turn.answer()), ["information"]);
}

#[test]
fn at_the_other_end_of_a_chat_a_paper_is_only_a_wait() {
    let seen = |channel| {
        let mut turn = Turn { input: Input::LookUp("order".to_owned()), ..Turn::new(&[]) };
        turn.case.contact.channel = channel;
        moments(&turn.answer())[0].to_owned()
    };
    assert_eq!(seen(Channel::Chat), "waited");
    assert_eq!(seen(Channel::Counter), "looked_up");
}

#[test]
fn a_word_before_telling_does_not_stand_before_another_answer() {
    let mut turn = Turn::asks(&[topic("mother")]);
    turn.told = vec!["mother".to_owned()];
    assert_eq!(moments(&turn.answer())[0], "admits");
    turn.heard.asked.insert(0, Asked::Answer("shop".to_owned()));
    assert_eq!(moments(&turn.answer())[0], "scenario:answer/shop");
}
