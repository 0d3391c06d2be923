//! D, exceptional service: small touches, anticipation, and where it stops being welcome.

use empathy_engine::listen::act::Act;
use empathy_engine::session::turn::{Event, Quantity, Rule};

use crate::played::{kept, play, play_seed, seats, shipped, with};

/// D1: small touches please a little, once each, however often they come.
#[test]
fn small_touches_please_a_little_and_once() {
    for (scenario, seat) in seats() {
        let polite = ["Good morning, and thank you for coming to us."; 4];
        let played = play(&scenario, seat, &polite);
        let touched =
            played.moved(Rule::Greeting, Quantity::Heard) + played.moved(Rule::Thanks, Quantity::Heard);
        assert!(0.0 < touched && touched <= 0.05 + 1e-9, "{} seat {seat}: {touched}", scenario.id);
    }
}

/// D2, A3: a change they would find by themselves is told, or found and held against us.
#[test]
fn what_was_changed_is_told_or_found() {
    let scenario = shipped("red_barrier");
    let cold = kept("red_barrier", 0, "plain_and_cold");
    let told = "That's done. I've corrected the plate on the booking to TBN. Goodbye.";
    let [found, told] =
        [cold.clone(), with(&cold, "That's done. Goodbye.", told)].map(|lines| play(&scenario, 0, &lines));
    assert!(found.came_of_it("epilogue-change-found") && !told.came_of_it("epilogue-change-found"));
    assert!(found.csat() < told.csat() && found.card.ledger.net < told.card.ledger.net);
}

/// D5, D6: anticipation is liked even where nobody is warm.
#[test]
fn anticipation_is_liked_even_without_warmth() {
    let talks = [
        (
            "two_parcels",
            "Done. It deleted",
            "Done. If somebody rings you with an order, that one still has to be put in. It deleted",
        ),
        (
            "worn_once",
            "That's done. Goodbye.",
            "That's done. If another reminder comes, tear it up. Goodbye.",
        ),
    ];
    for (id, old, new) in talks {
        let scenario = shipped(id);
        let cold = kept(id, 0, "plain_and_cold");
        let [cold, thoughtful] =
            [cold.clone(), with(&cold, old, new)].map(|lines| play(&scenario, 0, &lines));
        assert!(thoughtful.csat() > cold.csat() && thoughtful.card.loyalty > cold.card.loyalty, "{id}");
        assert!(thoughtful.card.ledger.recontact < cold.card.ledger.recontact, "{id}");
        assert_eq!(thoughtful.scores()[1], cold.scores()[1], "{id}: it is no warmth");
    }
}

/// A parrot hands back every line of theirs as it is, a question of theirs among them.
#[test]
fn their_own_words_handed_back_and_words_turned_against_them_are_no_listening() {
    for (scenario, seat) in seats() {
        let opens = &scenario.contacts[seat].opens;
        let parrot = play(&scenario, seat, &[opens.as_str(), "Yes, so it is.", "I see, yes.", "/end"]);
        assert!(
            !parrot
                .turns()
                .flat_map(|turn| &turn.events)
                .any(|event| matches!(event, Event::Question { good: true, .. })),
            "{}: a question of theirs handed back asked something",
            scenario.id
        );
    }
    // One of the two who may stand there says “Tomorrow I must have it”: handed back, that promises nothing.
    let seat = shipped("car_seat_tomorrow");
    for seed in 1..=2 {
        let nothing = play_seed(&seat, 0, seed, &["/end"]);
        let opens = &nothing.words[0];
        let parrot = play_seed(&seat, 0, seed, &[opens.as_str(), "/end"]);
        let said = |event: &Event| matches!(event, Event::Said { .. } | Event::Promised { .. });
        assert!(!parrot.turns().flat_map(|turn| &turn.events).any(said), "{opens}");
        assert!(parrot.scores()[2] <= nothing.scores()[2].max(5.0), "{opens}");
    }
    let table = shipped("table_is_coming");
    let takes_up = |first: &str| {
        let played = play(&table, 0, &[first, "One moment, please.", "/end"]);
        played.card.listening.marks.iter().any(|mark| mark.rule == "line-taken-up" && mark.turn == Some(1))
    };
    assert!(!takes_up("So you sat at the window on Saturday. That's your own fault, isn't it?"));
    assert!(takes_up("So you sat at the window the whole of Saturday. That's our fault."));
    assert!(!takes_up("Our data says you looked at other tables by your window."));
    assert!(!takes_up("I haven't got all day for your little window."));
}

/// What asks leave or is by the way is no needless question, and what was done comes too soon for nobody.
#[test]
fn courtesy_and_what_is_done_cost_nothing() {
    let key = shipped("new_key");
    let rules = |lines: &[&str]| -> Vec<String> {
        let marks = play(&key, 0, lines).card.listening.marks;
        marks.into_iter().map(|mark| mark.rule).collect()
    };
    let needless = |question: &str| {
        rules(&["I'm sorry our key kept you out there.", question, "/end"])
            .contains(&"needless-question".to_owned())
    };
    assert!(!needless("Are you in a hurry today?"));
    assert!(!needless("Did you wait twenty minutes?"), "it has an answer");
    assert!(needless("Did you count the steps?"));
    let too_soon = |lines: &[&str]| rules(lines).iter().filter(|rule| *rule == "offered-too-soon").count();
    let offer = "I'll cut you a new one, no charge.";
    let once = too_soon(&[offer, "/give recut", "Right.", "/end"]);
    assert_eq!(once, 1, "before anybody was heard it comes too soon");
    assert_eq!(too_soon(&[offer, "/give recut", "As I said, I cut you a new one, no charge.", "/end"]), once);
}

/// A promise is what was plainly announced: no civility, nothing reported as done, nothing for the case that it is needed.
#[test]
fn nobody_is_held_to_what_was_no_plain_announcement() {
    let scenario = shipped("lost_number");
    let promises = |words: &str| {
        let played = play(&scenario, 0, &[words, "/end"]);
        let mut events = played.turns().flat_map(|turn| turn.events.clone());
        events.any(|event| matches!(event, Event::Promised { .. }))
    };
    for words in [
        "One moment please, stay with me.",
        "I will compare the two.",
        "I'll put both together and see.",
        "Yes, done, and she has your thank you.",
        "Mind yourself on the way home.",
        "If it should not ring at your own desk, please do come back to me and I will put it right again.",
        "Should it go quiet again, I'll see to it myself.",
        "I'm asking her now, three minutes.",
        "I'll bin it so you don't mix them up.",
        "I'll go to the back and look for them.",
        "You've fifteen minutes and I don't want to waste them.",
    ] {
        assert!(!promises(words), "{words}");
    }
    for words in
        ["I'll ring you tomorrow at nine with the answer.", "Somebody from here will write to you by Friday."]
    {
        assert!(promises(words), "{words}");
    }
}

/// A goodbye is answered with a goodbye once: with something done and nothing announced left to do, it ends the talk.
#[test]
fn who_has_done_what_they_said_parts_with_one_goodbye() {
    let scenario = shipped("new_key");
    let over = |lines: &[&str]| {
        let played = play(&scenario, 0, lines);
        played.turns().find(|turn| turn.ending.is_some()).map(|turn| turn.seq)
    };
    let offer = "I'll cut you a new one right now, no charge.";
    assert_eq!(over(&[offer, "/give recut", "There you go, goodbye.", "/end"]), Some(3));
    assert_eq!(
        over(&[offer, "Goodbye.", "/give recut", "/end"]),
        Some(4),
        "what was announced can still be done"
    );
}

/// A plain question is no reproach, and words about the case are not off the point.
#[test]
fn a_plain_question_offends_nobody() {
    let scenario = shipped("missed_twice");
    for words in ["Did you have to pay for it?", "Do you like the fish?", "Do you believe me?"] {
        let played = play(&scenario, 0, &[words, "/end"]);
        let mut rows = played.turns().flat_map(|turn| turn.why.clone());
        assert!(
            !rows.any(|row| matches!(row.rule, Rule::Blame | Rule::Hostility | Rule::OffThePoint)),
            "{words}"
        );
    }
}

/// What was announced and done at the desk right after was kept, whoever's words it was in.
#[test]
fn what_is_done_at_once_is_kept() {
    let scenario = shipped("new_key");
    let broken = |lines: &[&str]| play(&scenario, 0, lines).came_of_it("epilogue-step-broken");
    let step = "I'll call you tomorrow about the other keys.";
    assert!(broken(&[step, "All right?", "/end"]), "nobody calls");
    assert!(!broken(&[step, "/manager double_back", "/end"]));
}

/// Not to press somebody is no refusal, and to be quick sets nobody a limit.
#[test]
fn restraint_is_no_refusal_and_no_limit() {
    let scenario = shipped("lost_number");
    for words in [
        "I won't offer you a new one.",
        "I won't make you tell it again.",
        "I won't push it.",
        "I'll be quick then.",
        "You don't have to tell me.",
    ] {
        let played = play(&scenario, 0, &[words, "/end"]);
        let acts = played.turns().filter_map(|turn| turn.heard.as_ref()).flat_map(|heard| &heard.acts);
        let acts: Vec<Act> = acts.map(|heard| heard.act).collect();
        let wrong = [Act::Refusal, Act::Boundary, Act::OpenQuestion, Act::Transfer];
        assert!(!acts.iter().any(|act| wrong.contains(act)), "{words}: {acts:?}");
    }
}

/// What is stated of the customer and was never told is a claim; an if claims nothing.
#[test]
fn an_if_claims_nothing() {
    let scenario = shipped("missed_twice");
    let heard = |words: &str| {
        let played = play(&scenario, 0, &[words, "/end"]);
        let acts = played.turns().filter_map(|turn| turn.heard.clone()).flat_map(|heard| heard.acts);
        acts.collect::<Vec<_>>()
    };
    let claims = |words: &str| heard(words).iter().any(|act| !act.claims.is_empty());
    assert!(claims("You are deaf, so we agree a sign first."));
    assert!(!claims("If you are deaf, we agree a sign first."));
}

/// Who did something else is not held to what was only asked about, mentioned or said not to be done.
#[test]
fn what_was_only_mentioned_is_no_broken_promise() {
    let broken = |id: &str, lines: &[&str]| {
        let played = play(&shipped(id), 0, lines);
        played.came_of_it("epilogue-way-broken") || played.came_of_it("epilogue-step-broken")
    };
    let printer = "The big printer goes back in the van.";
    assert!(!broken("two_parcels", &[printer, "/give resend_two", "/end"]));
    assert!(broken(
        "two_parcels",
        &["I'll sell you the big printer from the van.", "/give resend_two", "/end"]
    ));
    assert!(!broken("half_past_five", &["Good morning. I don't close anything today.", "/end"]));
    let past = "We said half past five and then sent you a text for Friday morning.";
    assert!(!broken("half_past_five", &[past, "/end"]));
}
