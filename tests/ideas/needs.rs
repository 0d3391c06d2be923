//! B, deep customer empathy, its first half: needs, where they are found, and what they ask for.

use empathy_engine::listen::act::Act;
use empathy_engine::session::turn::{Quantity, Rule};

use crate::played::{careful, changed, kept, play, seats, shipped, with, without};

/// B1: who hears more of what they need leaves them better served.
#[test]
fn who_finds_more_needs_serves_better() {
    for (scenario, seat) in seats() {
        let poor = if seat == 0 && ["lost_number", "new_key", "night_desk"].contains(&scenario.id.as_str()) {
            "stock_phrase"
        } else {
            "script"
        };
        let good = careful(&scenario, seat);
        let poor = play(&scenario, seat, &kept(&scenario.id, seat, poor));
        let needs = good.case.contact.items.iter().filter(|item| item.need).count();
        let name = format!("{} seat {seat}", scenario.id);
        assert!(good.needs_told() > poor.needs_told() || needs == 0, "{name}");
        assert!(good.csat() > poor.csat() + 20.0, "{name}: {} and {}", good.csat(), poor.csat());
    }
}

/// B2: who knows them sells the right thing without a word of selling, and a push only costs.
#[test]
fn what_fits_needs_no_push() {
    let scenario = shipped("yearly_plan");
    let careful = kept("yearly_plan", 0, "careful");
    let plain = play(&scenario, 0, &careful);
    assert!(plain.card.resolved && !plain.is_heard_as(Act::Upsell) && !plain.is_heard_as(Act::Pressure));
    let push = "I can offer you a card for ten visits instead. This is your last chance, the offer ends tonight, so sign now.";
    let pushed = play(&scenario, 0, &with(&careful, "I can offer you a card for ten visits instead.", push));
    assert!(pushed.is_heard_as(Act::Pressure));
    assert!(pushed.csat() < plain.csat() && pushed.state().trust < plain.state().trust);
}

/// B3: two ways that fit, and the choice between them, beat one of the two imposed.
#[test]
fn a_choice_of_two_beats_one_imposed() {
    let scenario = shipped("yearly_plan");
    let careful = kept("yearly_plan", 0, "careful");
    let choice = "I can offer you a card for ten visits, or one month that ends by itself. Which of the two would suit you better?";
    let imposed = "I'm giving you a card for ten visits instead.";
    let [chosen, imposed] = [choice, imposed].map(|words| {
        play(&scenario, 0, &with(&careful, "I can offer you a card for ten visits instead.", words))
    });
    assert!(chosen.moved(Rule::Choice, Quantity::Trust) > 0.0 && chosen.card.resolved);
    assert!(chosen.csat() > imposed.csat(), "{} and {}", chosen.csat(), imposed.csat());
    assert!(chosen.state().heard >= imposed.state().heard && chosen.state().fair > imposed.state().fair);
    for (chosen, imposed) in chosen.scores().iter().zip(imposed.scores()) {
        assert!(chosen + 1.0 > imposed, "{chosen} and {imposed}: nobody loses by letting them choose");
    }
}

/// B5: while a child is not safe, nothing else is fair: neither quicker nor dearer.
#[test]
fn no_money_makes_up_for_safety() {
    let scenario = shipped("car_seat_tomorrow");
    let listens = &kept("car_seat_tomorrow", 0, "careful")[..5];
    let ends = [
        "I can send a second parcel by courier for tomorrow. I can give you a voucher of 25 euro as well. And I give you the delivery charge of €6.95 back. Is that all right?",
        "/give courier_again",
        "/give voucher",
        "/give monday_credit",
        "Done. Goodbye.",
    ];
    let lines: Vec<&str> = listens.iter().map(String::as_str).chain(ends).collect();
    let unsafe_still = play(&scenario, 0, &lines);
    assert!(!unsafe_still.state().agreed && !unsafe_still.card.resolved);
    let convenience = changed(&scenario, 0, |contact| {
        contact.items.iter_mut().for_each(|item| item.safety = false);
    });
    let bought = play(&convenience, 0, &lines);
    assert!(bought.state().fair > unsafe_still.state().fair + 0.1, "{}", bought.state().fair);
    let safe = careful(&scenario, 0);
    assert!(safe.state().agreed && safe.card.resolved);
}

/// B4, B8: what was looked at where they work opens it a little, once it is asked about; looking alone tells nothing.
#[test]
fn who_looked_round_first_is_told_sooner() {
    let scenario = shipped("two_parcels");
    let asks = [
        "Good morning. Thirty-eight labels, bed after one, and no wonder you are worn out. How do you do one, from the order to the sticker?",
        "What makes the little screen so hard to work with?",
    ];
    let looked: Vec<&str> = std::iter::once("/observe lamp_and_glass").chain(asks).collect();
    assert!(play(&scenario, 0, &looked).was_told("eyes"));
    assert!(!play(&scenario, 0, &asks).was_told("eyes"));
    let only =
        ["/observe two_parcels", "/observe second_chair", "/observe lamp_and_glass", "/observe printer"];
    let only = play(&scenario, 0, &only);
    assert_eq!((only.needs_told(), only.scores()[0]), (0, -1.0));
}

/// B9: the papers alone miss the needs, the talk alone misses the rule; both together miss nothing.
#[test]
fn one_source_alone_misses_something() {
    let scenario = shipped("worn_once");
    let careful = kept("worn_once", 0, "careful");
    let papers = [
        "/lookup when_somebody_dies",
        "/lookup order",
        "/observe photograph",
        "/observe envelope",
        "I can take the glasses back and end the plan.",
        "/give take_back",
        "Goodbye.",
    ];
    let both = play(&scenario, 0, &careful);
    let papers = play(&scenario, 0, &papers);
    let talk = play(&scenario, 0, &without(&careful, "/lookup"));
    assert_eq!((both.needs_told(), papers.needs_told()), (3, 0));
    assert!(papers.csat() + 20.0 < both.csat());
    let skipped = |played: &crate::played::Played| {
        played.card.resolution_cost.marks.iter().any(|mark| mark.rule.contains("must"))
    };
    assert!(skipped(&talk) && !skipped(&both), "{:?}", talk.card.resolution_cost.marks);
}

/// B10: watching comes before talking on a visit; who mends before looking loses points for it alone.
#[test]
fn who_mends_without_looking_loses_points() {
    let scenario = shipped("two_parcels");
    let careful = kept("two_parcels", 0, "careful");
    let [looked, not] =
        [careful.clone(), without(&careful, "/observe")].map(|lines| play(&scenario, 0, &lines));
    assert!(looked.card.resolved && not.card.resolved);
    assert!(looked.scores()[2] > not.scores()[2] + 5.0, "{:?} and {:?}", looked.scores(), not.scores());
}

/// B12: a summary that is wrong is put right; one that is right leaves them more heard.
#[test]
fn a_wrong_summary_is_put_right() {
    let scenario = shipped("lost_number");
    let summary = |wish: &str| {
        let said = format!(
            "So the number has been dead for twelve days and this is the fourth call. You want {wish}. Have I got that right?"
        );
        play(&scenario, 0, &[said])
    };
    let (right, wrong) = (summary("your old number back"), summary("compensation for it"));
    assert!(wrong.says("check_wrong") && !wrong.says("check_right"), "{:?}", wrong.words);
    assert!(!right.says("check_wrong"), "{:?}", right.words);
    assert!(wrong.state().heard < right.state().heard);
    assert_eq!(wrong.state().trust, right.state().trust, "who checks may be wrong");
}

/// B33: nobody names what they need because they were asked what they want.
#[test]
fn asking_what_they_want_tells_no_need() {
    let asks = [
        "What do you want?",
        "What do you need?",
        "What would you like me to do?",
        "What exactly do you want?",
    ];
    for (scenario, seat) in seats() {
        let asked = play(&scenario, seat, &asks);
        let guarded: Vec<&str> = asked
            .case
            .contact
            .items
            .iter()
            .filter(|item| item.need && item.guard > 0.0 && asked.was_told(&item.id))
            .map(|item| item.id.as_str())
            .collect();
        assert!(guarded.is_empty(), "{} seat {seat}: {guarded:?}", scenario.id);
    }
}
