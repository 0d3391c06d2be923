//! B, deep customer empathy, its second half: what is said to them, what it costs, and where it ends.

use empathy_engine::listen::act::Act;
use empathy_engine::session::turn::{Quantity, Rule};

use crate::played::{Played, careful, kept, play, seats, shipped, with, without};

/// How the talk goes on from the first lines of a kept one.
fn after(id: &str, first: usize, then: &[&str]) -> Played {
    let begins = &kept(id, 0, "careful")[..first];
    let lines: Vec<&str> = begins.iter().map(String::as_str).chain(then.iter().copied()).collect();
    play(&shipped(id), 0, &lines)
}

/// B13: to say what they feel calms more than to say only what happened.
#[test]
fn naming_the_feeling_calms_more_than_naming_the_facts() {
    let scenario = shipped("red_barrier");
    let facts = "You paid in March and the machine wants three times as much, and everybody hoots.";
    let [plain, named] =
        [facts.to_owned(), format!("{facts} You must be furious.")].map(|said| play(&scenario, 0, &[said]));
    assert!(named.is_heard_as(Act::NamesFeeling) && !plain.is_heard_as(Act::NamesFeeling));
    assert!(named.state().feels[0] + 0.04 < plain.state().feels[0]);
    assert!(named.scores()[1] > plain.scores()[1]);
}

/// B14: a word that stings this person makes the same reproach worse, and alone it does nothing.
#[test]
fn a_word_that_stings_makes_a_reproach_worse() {
    let scenario = shipped("new_key");
    let anger = |said: &str| play(&scenario, 0, &[said]).state().feels[0];
    let reproach = "That is your own fault. You forced it.";
    let (plain, stinging) = (anger(reproach), anger("That is your own fault. Did you force it?"));
    assert!(plain + 0.03 < stinging, "{plain} and {stinging}");
    assert!(anger("Did you force it?") < plain);
}

/// B14: the month after tells it on, well or badly.
#[test]
fn how_it_was_is_told_on() {
    let scenario = shipped("missed_twice");
    let [good, poor] = ["careful", "script"].map(|talk| play(&scenario, 0, &kept("missed_twice", 0, talk)));
    assert!(good.came_of_it("month-tells-well") && poor.came_of_it("month-tells-badly"));
    assert!(poor.came_of_it("month-leaves") && !good.came_of_it("month-leaves"));
}

/// B22: the name once is courtesy; a name in every reply earns nothing more.
#[test]
fn the_name_in_every_reply_earns_nothing() {
    let scenario = shipped("worn_once");
    let careful = kept("worn_once", 0, "careful");
    let once = with(&careful, "Good morning. I'm so sorry.", "Good morning, Mrs Considine. I'm so sorry.");
    let named = |line: &String| match line.strip_suffix('?') {
        _ if line.starts_with('/') => line.clone(),
        Some(asks) => format!("{asks}, Mrs Considine?"),
        None => format!("{}, Mrs Considine.", line.trim_end_matches('.')),
    };
    let always: Vec<String> = careful.iter().map(named).collect();
    let [once, always] = [once, always].map(|lines| play(&scenario, 0, &lines));
    // A comma and a name more, and the reader may hear a step that it had just not heard: a point of a hundred.
    assert!(always.csat() <= once.csat() + 1.5, "{} and {}", always.csat(), once.csat());
    for (always, once) in always.scores().iter().zip(once.scores()) {
        assert!(*always <= once + 1.0, "{always} and {once}");
    }
}

/// B24: to say that one cares earns nothing; what is so, and can be checked, earns trust.
#[test]
fn a_value_that_is_only_claimed_earns_nothing() {
    let scenario = shipped("red_barrier");
    let trust = |said: &str| play(&scenario, 0, &[said]).state().trust;
    let nothing = trust("Good evening.");
    let claimed = "At Fenmoor the customer is at the heart of everything we do, and we care deeply about every journey.";
    assert!(trust(claimed) <= nothing, "{}", trust(claimed));
    assert!(trust("The plate on your booking has one letter wrong, a P instead of a B.") > nothing);
}

/// B25: the trouble that is named before it comes saves the next call.
#[test]
fn trouble_named_in_time_saves_a_call() {
    let scenario = shipped("two_parcels");
    let careful = kept("two_parcels", 0, "careful");
    let unwarned =
        with(&careful, "If somebody rings you with an order, that one still has to be put in. ", "");
    let [warned, unwarned] = [careful, unwarned].map(|lines| play(&scenario, 0, &lines));
    assert!(warned.card.ledger.recontact < unwarned.card.ledger.recontact);
    assert!(warned.card.ledger.net > unwarned.card.ledger.net);
    assert!(unwarned.came_of_it("month-next-issue") && !warned.came_of_it("month-next-issue"));
}

/// B27: nobody is timed: minutes that help cost what minutes cost, and no points beside.
#[test]
fn a_longer_talk_that_helps_is_not_punished() {
    let scenario = shipped("half_past_five");
    let careful = kept("half_past_five", 0, "careful");
    let mut longer = careful.clone();
    let asks = "So you have it in writing, evening by evening, and still nobody came. What have your evenings been like?";
    longer.insert(3, asks.to_owned());
    let [brief, longer] = [careful, longer].map(|lines| play(&scenario, 0, &lines));
    let minutes = |played: &Played| played.state().clock.handle;
    assert_eq!(minutes(&longer), minutes(&brief) + 1.0);
    assert!(longer.scores()[2] + 2.0 > brief.scores()[2], "{:?} {:?}", longer.scores(), brief.scores());
    assert!(longer.csat() + 2.0 > brief.csat());
}

/// B31: giving away more than helps costs points and buys no satisfaction.
#[test]
fn a_gift_beyond_what_helps_is_no_empathy() {
    let scenario = shipped("new_key");
    let careful = kept("new_key", 0, "careful");
    let mut gift = careful.clone();
    let at = gift.iter().position(|line| line == "/give recut").unwrap();
    gift.insert(at + 1, "/give voucher".to_owned());
    let [plain, gift] = [careful, gift].map(|lines| play(&scenario, 0, &lines));
    assert!(gift.csat() < plain.csat() + 1.0 && gift.scores()[2] + 20.0 < plain.scores()[2]);
    assert!(gift.card.ledger.net < plain.card.ledger.net);
}

/// B32: a calm limit in the same talk beats putting up with insults.
#[test]
fn a_calm_limit_beats_enduring() {
    let scenario = shipped("red_barrier");
    let careful = kept("red_barrier", 0, "careful");
    let limit = " What I won't do is be insulted, so please stop calling me a clown.";
    let [limit, endured] =
        [careful.clone(), with(&careful, limit, "")].map(|lines| play(&scenario, 0, &lines));
    assert!(limit.is_heard_as(Act::Boundary) && !endured.is_heard_as(Act::Boundary));
    assert!(limit.scores()[2] > endured.scores()[2] + 3.0, "{:?} {:?}", limit.scores(), endured.scores());
    assert!(limit.turns().next().unwrap().state.trust > endured.turns().next().unwrap().state.trust);
}

/// B32: kindness that promises what it cannot keep is no kindness.
#[test]
fn a_promise_beyond_ones_reach_costs_more_than_it_gave() {
    let hears = 2;
    let honest = after("table_is_coming", hears, &["I look first, before I promise you anything. Goodbye."]);
    let promised =
        after("table_is_coming", hears, &["I can deliver it tomorrow, in the course of the day. Goodbye."]);
    assert!(promised.came_of_it("epilogue-way-broken") && !honest.came_of_it("epilogue-way-broken"));
    assert!(promised.csat() < honest.csat() && promised.card.ledger.net < honest.card.ledger.net);
}

/// B35: to say nothing loses what listening would have kept.
#[test]
fn silence_costs_what_listening_keeps() {
    for id in ["car_seat_tomorrow", "half_past_five", "lost_number", "new_key", "two_parcels", "yearly_plan"]
    {
        let scenario = shipped(id);
        let silent = play(&scenario, 0, &[""; 4]).card.ledger.net;
        let heard = careful(&scenario, 0).card.ledger.net;
        assert!(silent < 0.0 && 0.0 < heard, "{id}: {silent} and {heard}");
    }
}

/// B36: pity is not empathy: it does less than to say why anybody would feel so.
#[test]
fn pity_is_worth_less_than_understanding() {
    let scenario = shipped("worn_once");
    let pity = "Oh you poor woman, that is so sad, how terrible for you. Poor you.";
    let sense = "He wore them once, and then you were told that he should ring himself. Anybody would be hurt by that.";
    let [pity, sense] = [pity, sense].map(|said| play(&scenario, 0, &[said]));
    assert!(pity.scores()[1] + 15.0 < sense.scores()[1], "{:?} {:?}", pity.scores(), sense.scores());
    assert!(pity.state().heard + 0.1 < sense.state().heard);
}

/// B38: to ask on about what they just said shows listening; a question out of nowhere does not.
#[test]
fn asking_on_shows_that_one_listened() {
    let scenario = shipped("missed_twice");
    let takes_up = "You sat here both mornings and nobody called you.";
    let [on, off] = ["What was it like to sit in that chair until eleven?", "How did you come to us today?"]
        .map(|asks| play(&scenario, 0, &[format!("{takes_up} {asks}")]));
    assert!(on.moved(Rule::FollowUp, Quantity::Heard) > 0.0);
    assert_eq!(off.moved(Rule::FollowUp, Quantity::Heard), 0.0);
    assert!(on.state().heard > off.state().heard);
}

/// B39: to be heard and left with the trouble is not to be helped.
#[test]
fn kindness_without_help_settles_nothing() {
    let scenario = shipped("lost_number");
    let careful = kept("lost_number", 0, "careful");
    let help = careful.iter().position(|line| line.starts_with("/manager")).unwrap();
    let kind = play(&scenario, 0, &careful[..help]);
    let whole = play(&scenario, 0, &careful);
    assert!(kind.state().heard > 0.8, "they felt heard");
    assert!(!kind.card.resolved && whole.card.resolved);
    assert!(kind.csat() + 25.0 < whole.csat() && kind.scores()[2] <= 40.0);
}

/// B41: points for the next visit open no door.
#[test]
fn points_do_not_make_up_for_the_thing_itself() {
    let scenario = shipped("new_key");
    let careful = kept("new_key", 0, "careful");
    let offer = "I'll cut you a new one from your old key now, no charge. Three minutes, and I check it against yours before you take it.";
    let points = with(&careful, offer, "I can give you a ten pound voucher for your next visit.");
    let points = with(&points, "/give recut", "/give voucher");
    let points = without(&points, "Here it is, the teeth match");
    let [redone, points] = [careful, points].map(|lines| play(&scenario, 0, &lines));
    assert!(points.csat() + 10.0 < redone.csat(), "{} and {}", points.csat(), redone.csat());
    assert!(points.scores()[2] + 40.0 < redone.scores()[2]);
    assert!(points.state().fair < redone.state().fair);
}

/// B42: warm words that could be said to anybody do less than the same warmth about this case.
#[test]
fn warmth_that_fits_anybody_does_less() {
    let scenario = shipped("worn_once");
    let anybody = "I'm so sorry for your loss. That must be very hard, I can only imagine how you feel.";
    let own = "I'm so sorry: he wore them only the once, to the car, and then we told you he should ring himself. That must have hurt.";
    let [anybody, own] = [anybody, own].map(|said| play(&scenario, 0, &[said]));
    assert!(anybody.state().heard + 0.1 < own.state().heard);
    assert!(anybody.state().feels[2] > own.state().feels[2] + 0.03);
}

/// B29: trust rises by what was done, said or kept, and by nothing else.
#[test]
fn trust_rises_by_named_acts_alone() {
    const EARNS: [Rule; 11] = [
        Rule::Apology,
        Rule::Ownership,
        Rule::Choice,
        Rule::NextStep,
        Rule::Information,
        Rule::Anticipation,
        Rule::Boundary,
        Rule::ChangeTold,
        Rule::UpsellFitting,
        Rule::SettledOnTheSpot,
        Rule::AccountData,
    ];
    let mut risen = 0;
    for (scenario, seat) in seats() {
        for turn in careful(&scenario, seat).turns() {
            let rows = turn.why.iter().filter(|row| row.of == Quantity::Trust && row.by > 0.0);
            for row in rows {
                assert!(EARNS.contains(&row.rule), "{} turn {}: {:?}", scenario.id, turn.seq, row.rule);
                risen += 1;
            }
        }
    }
    assert!(risen > 20);
}
