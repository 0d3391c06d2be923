//! C, the information age: what data, cards and layers keep from the one who serves.

use empathy_engine::listen::act::Act;
use empathy_engine::session::turn::{Quantity, Rule};

use crate::played::{SHIPPED, careful, kept, play, play_seed, seats, shipped, without};

/// C1: reading everything and doing the right thing still meets nobody.
#[test]
fn papers_alone_find_no_need() {
    for (scenario, seat) in seats() {
        let contact = &scenario.contacts[seat];
        let papers = contact.papers.iter().map(|paper| format!("/lookup {}", paper.id));
        let props = contact.props.iter().map(|prop| format!("/observe {}", prop.id));
        let mut lines: Vec<String> = papers.chain(props).collect();
        let right = contact.right_way().map(|way| (way.id.clone(), way.to.clone()));
        lines
            .extend(right.map(|(way, to)| to.map_or(format!("/give {way}"), |to| format!("/transfer {to}"))));
        let played = play(&scenario, seat, &lines);
        let served = careful(&scenario, seat);
        let name = format!("{} seat {seat}", scenario.id);
        assert_eq!(played.needs_told(), 0, "{name}");
        assert!(played.csat() + 15.0 < served.csat(), "{name}: {} {}", played.csat(), served.csat());
    }
}

/// C1: every paper takes a minute of theirs.
#[test]
fn a_paper_costs_the_customer_a_minute() {
    let scenario = shipped("lost_number");
    let [none, two] =
        [&[][..], &["/lookup line_notes", "/lookup number_policy"]].map(|lines| play(&scenario, 0, lines));
    assert_eq!(two.state().clock.waiting, none.state().clock.waiting + 2.0);
    assert!(two.card.ledger.customer_cost > none.card.ledger.customer_cost);
}

/// C3: the ticket has passed through other hands; who repeats it to the caller is put right and loses trust.
#[test]
fn what_a_ticket_says_is_not_what_happened() {
    let scenario = shipped("half_past_five");
    let ticket = play(&scenario, 0, &["Good morning. We found no fault on your line."]);
    let asked = play(&scenario, 0, &["Good morning. I see a ticket from last week. What happened then?"]);
    assert!(ticket.says("claimed"), "{:?}", ticket.words);
    assert!(ticket.state().trust + 0.05 < asked.state().trust);
    let checked = play(&scenario, 0, &["We found no fault on your line. Have I got that right?"]);
    assert!(checked.says("check_wrong"), "{:?}", checked.words);
}

/// C4: a colleague who may do more costs minutes of theirs, and is worth them.
#[test]
fn asking_a_colleague_costs_minutes_and_opens_what_one_may_not_give() {
    let scenario = shipped("lost_number");
    let careful = kept("lost_number", 0, "careful");
    let [asked, alone] =
        [careful.clone(), without(&careful, "/manager")].map(|lines| play(&scenario, 0, &lines));
    assert_eq!(asked.card.ledger.minutes.waiting, alone.card.ledger.minutes.waiting + 3.0);
    assert!(asked.card.resolved && asked.scores()[2] > alone.scores()[2] + 20.0);
    assert!(asked.csat() > alone.csat());
}

/// C5: whoever stands there, the card is wrong somewhere; only the simple case of the key has a right one.
#[test]
fn every_card_is_wrong_somewhere() {
    for (id, _) in SHIPPED {
        let scenario = shipped(id);
        for seed in 1..=30 {
            let case = scenario.draw(0, seed);
            let wrong = case.person.card.iter().filter(|field| field.wrong).count();
            assert_eq!(wrong == 0, id == "new_key", "{id} seed {seed}: {wrong} wrong");
        }
    }
}

/// C5: who tells the customer what only the card says loses by it, whoever the customer is.
#[test]
fn who_follows_the_card_loses() {
    let talks = [
        (
            "missed_twice",
            "You missed both appointments and you never answer the phone.",
            "What happened on those two mornings?",
        ),
        (
            "red_barrier",
            "There is no booking of yours here, and you are alone in the car.",
            "Under which name did you book, and what is happening in the car?",
        ),
    ];
    for (id, by_card, asked) in talks {
        for seed in 1..=4 {
            let scenario = shipped(id);
            let [by_card, asked] = [by_card, asked].map(|said| play_seed(&scenario, 0, seed, &[said, said]));
            let name = format!("{id} seed {seed}");
            assert!(by_card.state().trust < asked.state().trust, "{name}");
            assert!(by_card.csat() < asked.csat(), "{name}: {} {}", by_card.csat(), asked.csat());
            let claims = by_card.turns().flat_map(|turn| &turn.why).filter(|row| row.rule == Rule::Claimed);
            assert!(claims.count() > 0, "{name}");
        }
    }
}

/// C7, D7: what the panel gathered, said anywhere in a good talk, never helps and is noticed.
#[test]
fn gathered_data_never_helps() {
    let scenario = shipped("car_seat_tomorrow");
    let careful = kept("car_seat_tomorrow", 0, "careful");
    let fair = play(&scenario, 0, &careful);
    let used = [
        "You were at the maternity hospital on Tuesday.",
        "You looked at fostering pages at three in the night.",
        "Somebody at your address ordered a christening spoon for the little one.",
        "For week thirty you are very calm.",
        "Were you at the maternity hospital on Tuesday?",
    ];
    let spoken = || (0..careful.len()).filter(|at| !careful[*at].starts_with('/'));
    for (said, at) in
        used.iter().flat_map(|said| [spoken().next(), spoken().nth(3)].map(move |at| (said, at)))
    {
        let mut lines = careful.clone();
        lines[at.unwrap()].insert_str(0, &format!("{said} "));
        let covert = play(&scenario, 0, &lines);
        assert!(covert.is_heard_as(Act::CovertData), "{said}");
        assert!(covert.moved(Rule::CovertData, Quantity::Trust) < -0.1, "{said}");
        assert!(covert.csat() < fair.csat(), "{said}: {} {}", covert.csat(), fair.csat());
        assert!(covert.scores()[0] < fair.scores()[0], "{said}");
    }
    assert!(!fair.is_heard_as(Act::CovertData));
}

/// D7: what they told themselves may be used freely.
#[test]
fn what_they_told_themselves_may_be_said() {
    let scenario = shipped("car_seat_tomorrow");
    let asks = "So both were to come today and it must be tomorrow, no wonder you're worried. What is happening tomorrow?";
    let talk = play_seed(
        &scenario,
        0,
        2,
        &[asks, "So tomorrow you collect her at the hospital, and without a seat she stays."],
    );
    assert!(talk.was_told("arrives") && !talk.is_heard_as(Act::CovertData), "{:?}", talk.words);
}
