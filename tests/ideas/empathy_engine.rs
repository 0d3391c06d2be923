//! A, the empathy engine: service that is worth something, decided where the customer is.

use empathy_engine::scenario::Came;
use empathy_engine::session::turn::{Quantity, Rule};

use crate::played::{changed, comes_back, kept, play, shipped, with};

/// A1: the nearer a rival, the more of what a customer is worth hangs on how they were served.
#[test]
fn a_rival_next_door_makes_service_dearer_to_neglect() {
    for id in ["lost_number", "yearly_plan"] {
        let talks = if id == "lost_number" { ["careful", "stock_phrase"] } else { ["careful", "script"] };
        let [good, poor] = talks.map(|talk| kept(id, 0, talk));
        let apart = [0.0, 0.15, 0.3].map(|gap| {
            let scenario = changed(&shipped(id), 0, |contact| contact.rival_gap = gap);
            let net = |lines: &[String]| play(&scenario, 0, lines).card.ledger.net;
            net(&good) - net(&poor)
        });
        assert!(0.0 < apart[0] && apart[0] < apart[1] && apart[1] < apart[2], "{id}: {apart:?}");
    }
}

/// A5: of two ways that are worth as much, the one this seat can give itself serves better than a handover.
#[test]
fn what_the_front_line_may_do_itself_beats_a_handover_that_is_as_good() {
    let scenario = changed(&shipped("worn_once"), 0, |contact| {
        let own = contact.ways_out.iter().find(|way| way.id == "take_back").unwrap().clone();
        let other = contact.ways_out.iter_mut().find(|way| way.id == "accounts").unwrap();
        (other.fits, other.worth, other.kind) = (own.fits, own.worth, own.kind);
        (other.costs_us, other.recovers) = (own.costs_us, own.recovers);
        other.customer_minutes = own.customer_minutes;
    });
    let listens = &kept("worn_once", 0, "careful")[..5];
    let own = ["I can take the glasses back and end the plan. Is that all right?", "/give take_back"];
    let other = ["I hand it over to customer accounts in Dublin. Is that all right?", "/transfer accounts"];
    let [own, other] = [own, other].map(|ends| {
        let lines: Vec<&str> = listens.iter().map(String::as_str).chain(ends).collect();
        play(&scenario, 0, &lines)
    });
    assert!(own.card.resolved && other.card.resolved);
    assert!(own.csat() > other.csat(), "{} and {}", own.csat(), other.csat());
    assert!(own.scores()[2] > other.scores()[2] && own.card.ledger.net > other.card.ledger.net);
}

/// A6: the same script does more harm where the case is unusual, and by the script itself.
#[test]
fn a_script_harms_where_no_script_fits() {
    let unusual = shipped("worn_once");
    let mut usual = unusual.clone();
    usual.unusual = false;
    let script = kept("worn_once", 0, "script");
    let [unusual, usual] = [&unusual, &usual].map(|scenario| play(scenario, 0, &script));
    assert!(unusual.moved(Rule::Scripted, Quantity::Heard) < 0.0);
    assert_eq!(usual.moved(Rule::Scripted, Quantity::Heard), 0.0);
    assert!(unusual.csat() < usual.csat() && unusual.state().trust < usual.state().trust);
    let said = ["I completely understand your frustration.", "We apologise for any inconvenience caused."];
    assert_eq!(play(&shipped("new_key"), 0, &said).moved(Rule::Scripted, Quantity::Heard), 0.0);
}

/// A12: what was promised on Tuesday is in the room on Saturday, and so is what was not done.
#[test]
fn a_promise_kept_or_broken_opens_the_next_contact() {
    let kept = comes_back("table_is_coming", &kept("table_is_coming", 0, "careful"));
    let promise = "Good morning. I'm sorry you waited. I can deliver it tomorrow, in the course of the day.";
    let broken = comes_back("table_is_coming", &[promise.to_owned()]);
    assert_eq!((kept.contact, kept.before.came), (1, Came::Kept), "the author's Saturday");
    assert_eq!((broken.contact, broken.before.came), (1, Came::Broken));
    assert!(kept.opening.trust > broken.opening.trust + 0.2);
    assert!(kept.opening.feels[0] + 0.2 < broken.opening.feels[0]);
    assert!(kept.words.contains("and it came"), "{}", kept.words);
    assert!(broken.words.contains("gave me your word"), "{}", broken.words);
}

/// A13: the way that listening finds costs them less than the two that the ticket suggests.
#[test]
fn the_way_that_listening_finds_costs_them_least() {
    let scenario = shipped("car_seat_tomorrow");
    let careful = kept("car_seat_tomorrow", 0, "careful");
    let instead = |way: &str, words: &str| {
        let lines = with(
            &careful,
            "I can set the seat and the basket aside for you in the nearest shop tonight. A fitter there puts it into your car with you, until the straps feel right.",
            words,
        );
        play(&scenario, 0, &with(&lines, "/give shop_tonight", way)).card.ledger.customer_cost
    };
    let found = play(&scenario, 0, &careful).card.ledger.customer_cost;
    let back = instead("/give refund", "I can cancel the order and give you the €214 back.");
    let courier = instead("/give courier_again", "I can send a second parcel by courier for tomorrow.");
    assert!(found + 5.0 < back && found + 5.0 < courier, "{found}, {back}, {courier}");
}
