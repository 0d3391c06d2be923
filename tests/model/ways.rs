//! Properties of ways out: what is offered, given, promised and what it comes to.

use empathy_engine::constants::Constants;
use empathy_engine::listen::act::{Act, Family};
use empathy_engine::scenario::redress::{Counted, fairness};
use empathy_engine::scenario::{Case, Kind, WayOut};

use crate::draw::{
    Chance, Played, Turn, World, act, any_case, asks, case_of, end, give, label, listens, offer, properties,
    say, somebody_angry, step,
};

properties! {
    /// P7: the same offer is worth more once the needs are known.
    p7_after_needs after_needs, spoilt by |setup| setup.k.fairness.knowing = 0.0;
    /// P11: kindness alone is worth less than kindness with a fix.
    p11_fix kindness_and_fix, spoilt by |setup| setup.k.satisfaction.fair = -0.5;
    /// P20: more kind words while help is due lower satisfaction.
    p20_kind_words kind_words, spoilt by |setup| {
        setup.k.turns.kind_effort = 0.0;
        setup.k.turns.kind_trust = 0.0;
        setup.k.turns.kind_heard = 0.0;
    };
    /// P23: compensation is best at one and a half times the loss.
    p23_compensation compensation, spoilt by |setup| setup.k.fairness.excess = 0.0;
    /// P27: said and done is worth at least as much as done, a lie less than both.
    p27_said_and_done said_and_done, spoilt by |setup| {
        setup.k.epilogue.found_out = 1.4;
        setup.k.fairness.done_unsaid = 1.0;
    };
    /// P28: a useless gift lowers resolution cost, or leaves it at 100.
    p28_gift gift, spoilt by |setup| setup.k.resolution_cost.gift = -90.0;
    /// P37: a fix that was never announced still wins.
    p37_unsaid_fix unsaid_fix, spoilt by |setup| setup.k.epilogue.found_out = 0.1;
}

fn after_needs(world: &World, chance: &mut Chance<'_>) -> bool {
    let mut case = any_case(chance);
    let need = case.contact.items.iter_mut().find(|item| item.id == "party");
    need.unwrap().guard = 0.0;
    let fair = |topic: &str| {
        let talk = [say(&[act(Act::SimpleReflection, &["late"]), asks(topic)]), say(&[offer("fix")])];
        world.play(&case, &talk).transcript.state().fair
    };
    let ended = world.play(&case, &[say(&[asks("party")])]).transcript.ending().is_some();
    ended || fair("party") > fair("when")
}

fn kindness_and_fix(world: &World, chance: &mut Chance<'_>) -> bool {
    let person = somebody_angry(chance);
    let case = case_of(person, chance);
    let bye = say(&[act(Act::Thanks, &[]), act(Act::Closing, &[])]);
    let kind = world.play(&case, &[listens(), bye.clone(), end()]);
    let fixed = world.play(&case, &[listens(), say(&[offer("fix")]), give("fix"), bye, end()]);
    kind.csat() < fixed.csat()
}

fn kind_words(world: &World, chance: &mut Chance<'_>) -> bool {
    let person = somebody_angry(chance);
    let mut case = case_of(person, chance);
    case.person.trust = 0.5;
    let more = [
        say(&[act(Act::Reassurance, &[])]),
        say(&[label(Family::Disappointment, &[])]),
        say(&[act(Act::Validation, &[])]),
        say(&[act(Act::Reassurance, &[])]),
    ];
    let rest = [say(&[offer("fix")]), give("fix"), say(&[act(Act::Closing, &[])])];
    let talk = |middle: &[Turn]| [&[listens()], middle, &rest].concat();
    let (brief, long) = (world.play(&case, &talk(&[])), world.play(&case, &talk(&more)));
    // Before the work has begun kind words are the work.
    let solving = brief.transcript.turns[0].state.heard >= 0.45;
    !solving || long.csat() < brief.csat()
}

fn compensation(world: &World, chance: &mut Chance<'_>) -> bool {
    let mut case = any_case(chance);
    case.contact.failure.loss = 40.0;
    let kind = chance.of_list(&[Kind::Money, Kind::Goods, Kind::Service, Kind::Attention]);
    let fair = |share: f64| paid(&world.k, &case, kind, 40.0 * share);
    let share = 4.0 * chance.unit();
    fair(share) <= fair(1.5) + 1e-12
}

fn paid(k: &Constants, case: &Case, kind: Kind, worth: f64) -> f64 {
    let way = WayOut { kind, worth, ..WayOut::default() };
    fairness(k, case, &[Counted { way: &way, belief: 1.0, suits: 1.0 }], false)
}

fn said_and_done(world: &World, chance: &mut Chance<'_>) -> bool {
    let person = somebody_angry(chance);
    let case = case_of(person, chance);
    let check = say(&[act(Act::CheckBack, &[])]);
    let says = say(&[offer("fix"), act(Act::CheckBack, &[])]);
    let both = world.play(&case, &[listens(), says.clone(), give("fix"), end()]);
    let done = world.play(&case, &[listens(), check, give("fix"), end()]);
    let lied = world.play(&case, &[listens(), says, end()]);
    both.csat() >= done.csat() && done.csat() > lied.csat() && done.card.ledger.net > lied.card.ledger.net
}

fn resolution_cost(played: &Played) -> f64 {
    played.card.resolution_cost.score.value().unwrap_or(0.0)
}

fn gift(world: &World, chance: &mut Chance<'_>) -> bool {
    let case = any_case(chance);
    let plain = world.play(&case, &[listens(), say(&[offer("fix")]), give("fix"), end()]);
    let more = world.play(&case, &[listens(), say(&[offer("fix")]), give("fix"), give("gift"), end()]);
    let (plain, more) = (resolution_cost(&plain), resolution_cost(&more));
    more < plain || more == 100.0 || plain == 0.0
}

fn unsaid_fix(world: &World, chance: &mut Chance<'_>) -> bool {
    let person = somebody_angry(chance);
    let mut case = case_of(person, chance);
    case.contact.failure.loss = 60.0;
    let talk = [listens(), say(&[asks("party")]), give("fix"), say(&[step("text")]), end()];
    resolution_cost(&world.play(&case, &talk)) >= 80.0
}
