//! Properties of the state: its range, its purity, its explanation, what moves it and what does not.

use empathy_engine::listen::act::Act;
use empathy_engine::session::turn::{Quantity, Rule, TurnRecord};

use crate::draw::{
    Chance, Played, World, act, any_acts, any_case, any_talk, anybody, asks, case_of, properties, say, unread,
};

properties! {
    /// P1: every level stays in 0..1 and every score in 0..100.
    p1_range range, spoilt by |setup| setup.k.fairness.said = 3.0;
    /// P2: the same inputs give the same talk, and a part of them its part.
    p2_pure_fold pure_fold, spoilt by |setup| setup.slip = true;
    /// P10: left alone a feeling moves at most .03 where it is at most .3 from where the case stands.
    p10_idle_drift idle_drift, spoilt by |setup| setup.k.feelings.drift = 0.2;
    /// P14: the explanation adds up to the change.
    p14_explanation explanation, spoilt by |setup| setup.k.feelings.drift = 3.0;
    /// P15: who reacts more quickly gets angrier.
    p15_react react, spoilt by |setup| setup.k.acts.refusal.dismissal_anger = 0.0;
    /// P18: the order of the acts in a reply is no matter.
    p18_order order_of_acts, spoilt by |setup| setup.slip = true;
    /// P22: the same act twice in a reply adds nothing.
    p22_twice twice, spoilt by |setup| setup.slip = true;
    /// P24: who feels more heard or trusts more tells at least as much.
    p24_disclosure disclosure, spoilt by |setup| {
        setup.k.disclosure.trust = -0.5;
        setup.k.disclosure.heard = -0.5;
    };
    /// P26: what cannot be read changes the clock alone.
    p26_unread unread_reply, spoilt by |setup| setup.slip = true;
}

fn range(world: &World, chance: &mut Chance<'_>) -> bool {
    let case = any_case(chance);
    let played = world.play(&case, &any_talk(chance));
    let levels_hold = played.transcript.turns.iter().all(|turn| {
        let state = &turn.state;
        let levels = [state.heard, state.fair, state.trust, state.effort];
        levels.iter().chain(&state.feels).all(|level| (0.0..=1.0).contains(level))
    });
    let card = &played.card;
    let scores = [&card.listening, &card.acknowledgement, &card.resolution_cost];
    let values = scores.iter().filter_map(|judged| judged.score.value());
    levels_hold && values.chain(card.csat).all(|score| (0.0..=100.0).contains(&score))
}

fn pure_fold(world: &World, chance: &mut Chance<'_>) -> bool {
    let mut case = any_case(chance);
    let talk = any_talk(chance);
    let whole = world.play(&case, &talk);
    if world.slip {
        case.factor = 0.9;
    }
    let again = world.play(&case, &talk);
    let part = world.play(&case, &talk[..talk.len() / 2]);
    let kept = part.transcript.turns.len();
    whole.transcript == again.transcript
        && whole.card == again.card
        && part.transcript.turns == whole.transcript.turns[..kept]
}

/// The change of every feeling in every turn, with the turn and the state before it.
fn changes(played: &Played) -> Vec<(&TurnRecord, usize, f64, f64)> {
    let mut before = &played.transcript.opening.state;
    let mut changes = Vec::new();
    for turn in &played.transcript.turns {
        for feeling in 0..4 {
            changes.push((turn, feeling, before.feels[feeling], turn.state.feels[feeling]));
        }
        before = &turn.state;
    }
    changes
}

fn drift(turn: &TurnRecord, feeling: usize) -> f64 {
    let of = Quantity::FEELINGS[feeling];
    turn.why.iter().filter(|row| row.rule == Rule::Drift && row.of == of).map(|row| row.by).sum()
}

fn idle_drift(world: &World, chance: &mut Chance<'_>) -> bool {
    let case = any_case(chance);
    let played = world.play(&case, &any_talk(chance));
    let base = played.transcript.opening.state.feels;
    let k = &world.k.feelings;
    changes(&played).into_iter().all(|(turn, feeling, before, after)| {
        let drift = drift(turn, feeling);
        let state = &turn.state;
        let standing = k.fair * state.fair + k.heard * state.heard + k.ease * (1.0 - state.effort);
        let distance = base[feeling] * (1.0 - standing) - (after - drift);
        // A change cut to the most it may be shows only its share of the drift.
        let is_cut = (after - before).abs() > k.most - 1e-9;
        is_cut || distance.abs() > 0.3 || drift.abs() <= 0.03 + 1e-12
    })
}

fn explanation(world: &World, chance: &mut Chance<'_>) -> bool {
    let case = any_case(chance);
    let played = world.play(&case, &any_talk(chance));
    changes(&played).into_iter().all(|(turn, feeling, before, after)| {
        let rows = turn.why.iter().filter(|row| row.of == Quantity::FEELINGS[feeling]);
        let sum: f64 = rows.map(|row| row.by).sum();
        (sum - (after - before)).abs() < 1e-9
    })
}

fn react(world: &World, chance: &mut Chance<'_>) -> bool {
    let mut case = any_case(chance);
    let angers = [0.7, 1.0, 1.4].map(|react| {
        case.person.react = react;
        world.play(&case, &[say(&[act(Act::Dismissal, &[])])]).anger()
    });
    angers[0] < angers[1] && angers[1] < angers[2]
}

fn order_of_acts(world: &World, chance: &mut Chance<'_>) -> bool {
    let case = any_case(chance);
    let acts = any_acts(chance);
    let mut turned = acts.clone();
    turned.reverse();
    if world.slip {
        turned[0].p *= 0.5;
    }
    let then = any_acts(chance);
    let one = world.play(&case, &[say(&acts), say(&then)]);
    let other = world.play(&case, &[say(&turned), say(&then)]);
    one.transcript.state() == other.transcript.state() && one.csat() == other.csat()
}

fn twice(world: &World, chance: &mut Chance<'_>) -> bool {
    let case = any_case(chance);
    let mut acts = any_acts(chance);
    let once = world.play(&case, &[say(&acts)]);
    let mut copy = acts[0].clone();
    if world.slip {
        copy.p = 1.0;
        copy.facts.push("calls".into());
    }
    acts.push(copy);
    let twice = world.play(&case, &[say(&acts)]);
    once.transcript.state() == twice.transcript.state() && once.csat() == twice.csat()
}

fn disclosure(world: &World, chance: &mut Chance<'_>) -> bool {
    let mut case = any_case(chance);
    case.person.trust = 0.3;
    let question = say(&[asks("party"), asks("when")]);
    let told = |case: &_, turns: &[_]| {
        let played = world.play(case, turns);
        let turn = played.transcript.turns.last().unwrap().clone();
        turn.events
            .iter()
            .filter(|event| matches!(event, empathy_engine::session::turn::Event::Told(_)))
            .count()
    };
    let thanks = say(&[act(Act::Thanks, &[])]);
    let reflects = say(&[act(Act::SimpleReflection, &["late", "calls"]), act(Act::Thanks, &[])]);
    let few = told(&case, &[thanks, question.clone()]);
    let heard = told(&case, &[reflects.clone(), question.clone()]);
    case.person.trust = 0.7;
    few <= heard && heard <= told(&case, &[reflects, question])
}

fn unread_reply(world: &World, chance: &mut Chance<'_>) -> bool {
    let person = anybody(chance);
    let case = case_of(person, chance);
    let mut talk = any_talk(chance);
    let plain = world.play(&case, &talk);
    let at = chance.index(talk.len());
    talk.insert(at, if world.slip { say(&[]) } else { unread() });
    let unread = world.play(&case, &talk);
    let (mut state, plain_state) = (unread.transcript.state().clone(), plain.transcript.state());
    let ended_before = unread.transcript.turns.len() <= at;
    let minutes = if ended_before { 0.0 } else { 1.0 };
    let clock_ticks = (state.clock.active - plain_state.clock.active - minutes).abs() < 1e-9
        && (state.clock.handle - plain_state.clock.handle - minutes).abs() < 1e-9;
    state.clock = plain_state.clock;
    let scores = |played: &Played| {
        let card = &played.card;
        (card.csat, card.listening.score.clone(), card.acknowledgement.score.clone())
    };
    state == *plain_state && clock_ticks && scores(&unread) == scores(&plain)
}
