//! E, empathy and marketing: asking instead of assuming, serving instead of selling.

use empathy_engine::listen::act::Act;
use empathy_engine::scenario::RightEnd;
use empathy_engine::session::turn::{Quantity, Rule};

use crate::played::{careful, comes_back, kept, play, shipped, with};

const BEGINS: &str =
    "Good morning. It has to hold this time, so something came through before. That must be worrying.";

/// E1: to ask opens what to assume closes.
#[test]
fn asking_opens_what_assuming_closes() {
    let scenario = shipped("strong_white");
    let asked = play(&scenario, 0, &[BEGINS, "What is that room used for, who sleeps there?"]);
    let assumed = play(&scenario, 0, &[BEGINS, "It is for your child's room, your boy is ill."]);
    assert!(asked.was_told("sleeps_there") && !assumed.was_told("sleeps_there"));
    assert!(assumed.state().trust < asked.state().trust, "{} {}", assumed.state().trust, asked.state().trust);
    assert!(assumed.moved(Rule::Claimed, Quantity::Trust) < 0.0);
}

/// E2: a push that serves only us costs trust; advice that serves them does not.
#[test]
fn a_push_for_our_sake_costs_trust() {
    let scenario = shipped("yearly_plan");
    let trust = |said: &str| play(&scenario, 0, &["Good evening.", said]).state().trust;
    let pushed = trust("This is the last day, the offer ends tonight, so sign now or you will regret it.");
    let advised = trust("The year runs on while you are away, and there is no refund.");
    assert!(pushed < trust("Please have a seat.") && advised > pushed + 0.1, "{pushed} {advised}");
}

/// E3: a bare no angers, a reason less, a reason and another way least.
#[test]
fn a_no_is_better_with_a_reason_and_best_with_another_way() {
    let scenario = shipped("night_desk");
    assert!(matches!(scenario.contacts[0].right_end, Some(RightEnd::ReasonedNo { .. })));
    let listens = &kept("night_desk", 0, "careful")[0];
    let no = "No, I can't tell you who is staying here.";
    let reason = "I can't tell you who is staying here, because somebody in this house may be hiding from a person who writes the very same words.";
    let another = format!("{reason} I can take a message from you, in an envelope with her name on it.");
    let said = |no: &str| play(&scenario, 0, &[listens.as_str(), no]);
    let (bare, reasoned) = (said(no), said(reason));
    let another = play(&scenario, 0, &[listens.as_str(), &another, "/give pass_message"]);
    assert!(bare.is_heard_as(Act::Refusal) && reasoned.is_heard_as(Act::Refusal));
    assert!(bare.csat() < reasoned.csat() && reasoned.csat() < another.csat());
    let upset = |played: &crate::played::Played| played.state().feels.iter().sum::<f64>();
    assert!(upset(&bare) > upset(&reasoned) && upset(&reasoned) > upset(&another));
}

/// E4, E5: selling into a trouble loses the customer and more money than the tin brings.
#[test]
fn selling_into_a_trouble_loses_more_than_it_brings() {
    for (id, sells) in [("strong_white", "script"), ("yearly_plan", "script"), ("two_parcels", "script")] {
        let scenario = shipped(id);
        let sold = play(&scenario, 0, &kept(id, 0, sells));
        let served = careful(&scenario, 0);
        assert!(sold.is_heard_as(Act::Upsell) || sold.is_heard_as(Act::Pressure), "{id}");
        assert!(sold.card.ledger.net < 0.0 && 0.0 < served.card.ledger.net, "{id}: {}", sold.card.ledger.net);
        assert!(sold.came_of_it("month-leaves") && !served.came_of_it("month-leaves"), "{id}");
    }
}

/// E4: who was sold to before being helped comes back with less trust, though it was settled.
#[test]
fn selling_is_remembered_at_the_next_contact() {
    let careful = kept("strong_white", 0, "careful");
    let old = "I can send our plumber, Wafula, to find the leak this afternoon, for free.";
    let sells = format!("The damp-proof paint is much better, only 4,800, you should take it. {old}");
    let [served, sold] =
        [careful.clone(), with(&careful, old, &sells)].map(|lines| comes_back("strong_white", &lines));
    assert_eq!(served.before.came, sold.before.came);
    assert!(
        sold.opening.trust + 0.1 < served.opening.trust,
        "{} {}",
        sold.opening.trust,
        served.opening.trust
    );
}
