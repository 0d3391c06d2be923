//! Properties of warm and cold words: what they do to a customer, and what they never do.

use empathy_engine::listen::act::{Act, Family};
use empathy_engine::listen::{Heard, HeardAct};
use empathy_engine::scenario::RightEnd;
use empathy_engine::session::turn::{Quantity, Row, Rule};

use crate::draw::{
    Chance, Played, Turn, World, act, any_case, anybody, asks, case_of, give, informs, label, listens, offer,
    properties, say, somebody_angry, step,
};

properties! {
    /// P3: the right feeling, named up to three times, never hurts.
    p3_right_label right_label, spoilt by |setup| setup.k.acts.naming.novelty = vec![1.0, -0.5];
    /// P4: the fourth identical label never calms.
    p4_fourth_label fourth_label, spoilt by |setup| setup.k.acts.naming.novelty = vec![1.0, 0.6, 0.2, 0.1];
    /// P5: the right feeling calms more than another, that more than passing it over, that at least
    /// as much as taking for content.
    p5_labels labels, spoilt by |setup| setup.k.acts.naming.wrong_anger = 0.5;
    /// P6: apologies help, help less, hurt, hurt at least as much.
    p6_apologies apologies, spoilt by |setup| setup.k.acts.apology.novelty = vec![1.0, 0.4, 0.2, -0.4];
    /// P8: warm, work, warm beats work first.
    p8_warm_first warm_first, spoilt by |setup| {
        setup.k.acts.work.affective = [0.0, 1.0, 1.0];
        setup.k.turns.gate = 0.0;
        setup.k.satisfaction.lowest = -0.5;
    };
    /// P9: acts that aggravate never calm and never raise T or H.
    p9_harm harm, spoilt by |setup| setup.k.acts.refusal.blame_trust = 0.15;
    /// P16: selling before help never raises T.
    p16_upsell upsell, spoilt by |setup| setup.k.acts.work.upsell_early_trust = 0.05;
    /// P19: the surer a label, a step, an offer, the more it does.
    p19_surer surer, spoilt by |setup| setup.k.acts.naming.heard = -0.22;
    /// P21: acknowledging softens bad news.
    p21_bad_news bad_news, spoilt by |setup| {
        setup.k.acts.naming.heard = -0.5;
        setup.k.acts.naming.calms = 0.0;
        setup.k.acts.validation.heard = -0.5;
        setup.k.acts.validation.calms = [0.0; 4];
        setup.k.turns.passed_over_sting = 0.0;
        setup.k.turns.taken_up_calms = [0.0; 4];
    };
    /// P31: using what was never shared never helps.
    p31_covert_data covert_data, spoilt by |setup| {
        setup.k.acts.refusal.covert_heard = 0.3;
        setup.k.acts.refusal.covert_trust = 0.3;
        setup.k.acts.refusal.covert_stings = [0.0; 4];
    };
    /// P36: under tact, making sense of the situation beats naming the shame.
    p36_tact tact, spoilt by |setup| {
        setup.k.acts.naming.exposed_heard = 0.3;
        setup.k.acts.naming.exposed_sting = 0.0;
        setup.k.acts.validation.calms = [0.0; 4];
    };
    /// P38: the customer's words copied are worth less than one's own.
    p38_echo echo, spoilt by |setup| setup.k.turns.levels = [0.9, 0.5, 0.7, 1.0];
    /// P39: in anger a bare no is worse than a reason, a reason worse than a reason and another way.
    p39_no no, spoilt by |setup| setup.k.acts.refusal.softened = 1.5;
}

fn last_rows(played: &Played, rule: Rule) -> Vec<Row> {
    let turn = played.transcript.turns.last().unwrap();
    turn.why.iter().filter(|row| row.rule == rule).copied().collect()
}

fn leading(case: &empathy_engine::scenario::Case) -> Family {
    let feels = case.person.feels;
    let strongest = feels.iter().fold(0.0, |most: f64, level| most.max(*level));
    Family::FELT[feels.iter().position(|level| *level == strongest).unwrap()]
}

fn right_label(world: &World, chance: &mut Chance<'_>) -> bool {
    let mut case = any_case(chance);
    case.person.tact.clear();
    let family = leading(&case);
    let times = chance.index(3);
    let mut talk = vec![say(&[label(family, &["calls"])]); times];
    talk.push(say(&[act(Act::Thanks, &[])]));
    let plain = world.play(&case, &talk);
    talk.pop();
    talk.push(say(&[act(Act::Thanks, &[]), label(family, &["calls"])]));
    let named = world.play(&case, &talk);
    let at = Family::FELT.iter().position(|other| *other == family).unwrap();
    named.feels()[at] <= plain.feels()[at] + 1e-12
}

fn fourth_label(world: &World, chance: &mut Chance<'_>) -> bool {
    let mut case = any_case(chance);
    case.person.tact.clear();
    let family = leading(&case);
    let played = world.play(&case, &vec![say(&[label(family, &["calls"])]); 4]);
    played.transcript.turns.len() < 4
        || last_rows(&played, Rule::FeelingNamed).iter().all(|row| row.by >= 0.0)
}

fn labels(world: &World, chance: &mut Chance<'_>) -> bool {
    let person = somebody_angry(chance);
    let case = case_of(person, chance);
    let after = |acts: &[HeardAct]| world.play(&case, &[say(acts)]).anger();
    let right = after(&[label(Family::Anger, &[])]);
    let wrong = after(&[label(Family::Shame, &[])]);
    let passed_over = after(&[act(Act::Verification, &[])]);
    let content = after(&[label(Family::Positive, &[])]);
    right < wrong && wrong < passed_over && passed_over <= content + 0.02
}

fn apologies(world: &World, chance: &mut Chance<'_>) -> bool {
    let mut case = any_case(chance);
    case.person.trust = 0.7;
    let sorry = act(Act::Apology, &["late"]);
    let reflects = act(Act::SimpleReflection, &["late"]);
    let effect = |earlier: usize| {
        let mut talk = vec![say(std::slice::from_ref(&sorry)); earlier];
        talk.push(say(&[reflects.clone(), sorry.clone()]));
        let with = world.play(&case, &talk);
        talk.pop();
        talk.push(say(std::slice::from_ref(&reflects)));
        let without = world.play(&case, &talk);
        let ended = with.transcript.turns.len() <= earlier;
        (!ended).then(|| with.transcript.state().trust - without.transcript.state().trust)
    };
    let [Some(first), Some(second), Some(third), Some(fourth)] = [0, 1, 2, 3].map(effect) else {
        return true;
    };
    first > second && second > 0.0 && 0.0 > third && third >= fourth
}

fn warm_first(world: &World, chance: &mut Chance<'_>) -> bool {
    let person = somebody_angry(chance);
    let case = case_of(person, chance);
    let work = [say(&[offer("fix")]), give("fix"), say(&[step("text")])];
    let warm_end = say(&[label(Family::Disappointment, &["late"]), act(Act::Thanks, &[])]);
    let bye = say(&[act(Act::Closing, &[])]);
    let [offers, gives, steps] = work;
    let warm = [listens(), offers.clone(), gives.clone(), steps.clone(), warm_end.clone(), bye.clone()];
    let cold = [offers, gives, steps, listens(), warm_end, bye];
    world.play(&case, &warm).csat() > world.play(&case, &cold).csat()
}

const HARMFUL: [(Act, Rule); 8] = [
    (Act::PolicyFirst, Rule::PolicyFirst),
    (Act::Dismissal, Rule::Dismissal),
    (Act::Blame, Rule::Blame),
    (Act::Hostility, Rule::Hostility),
    (Act::Pressure, Rule::Pressure),
    (Act::CovertData, Rule::CovertData),
    (Act::Refusal, Rule::Refusal),
    (Act::NonApology, Rule::NonApology),
];

fn harm(world: &World, chance: &mut Chance<'_>) -> bool {
    let case = any_case(chance);
    let (kind, rule) = chance.of_list(&HARMFUL);
    let played = world.play(&case, &[listens(), say(&[act(kind, &[])])]);
    last_rows(&played, rule).iter().all(|row| match row.of {
        Quantity::Heard | Quantity::Trust => row.by <= 0.0,
        _ => row.by >= 0.0,
    })
}

fn upsell(world: &World, chance: &mut Chance<'_>) -> bool {
    let case = any_case(chance);
    let sells = HeardAct { fit: Some(chance.unit()), ..act(Act::Upsell, &[]) };
    let played = world.play(&case, &[say(&[sells])]);
    played.transcript.state().trust <= case.person.trust
}

fn surer(world: &World, chance: &mut Chance<'_>) -> bool {
    let person = somebody_angry(chance);
    let case = case_of(person, chance);
    let (low, high) = (0.5 + chance.unit() / 4.0, 0.8 + chance.unit() / 5.0);
    let at = |p: f64, act: &HeardAct| {
        let played = world.play(&case, &[listens(), say(&[HeardAct { p, ..act.clone() }])]);
        played.transcript.state().clone()
    };
    let wants = act(Act::NamesFeeling, &["late"]);
    let names = HeardAct { family: Some(Family::Disappointment), ..wants };
    let (unsure, sure) = (at(low, &names), at(high, &names));
    let label_holds = sure.heard >= unsure.heard && sure.feels[0] <= unsure.feels[0];
    let stepped = at(high, &step("text")).trust > at(low, &step("text")).trust;
    label_holds && stepped && at(high, &offer("fix")).fair > at(low, &offer("fix")).fair
}

fn bad_news(world: &World, chance: &mut Chance<'_>) -> bool {
    let person = somebody_angry(chance);
    let case = case_of(person, chance);
    let no = act(Act::Refusal, &[]);
    let bare = world.play(&case, &[say(&[act(Act::Verification, &[]), no.clone()])]);
    let soft =
        [label(Family::Anger, &["calls"]), act(Act::Validation, &["calls"]), act(Act::Verification, &[]), no];
    world.play(&case, &[say(&soft)]).anger() < bare.anger()
}

/// A talk that goes well.
fn good_talk() -> Vec<Vec<HeardAct>> {
    vec![
        vec![label(Family::Anger, &["calls"]), act(Act::SimpleReflection, &["late", "calls"]), asks("party")],
        vec![act(Act::ComplexReflection, &["party"]), act(Act::Verification, &[])],
        vec![offer("fix"), step("text")],
        vec![act(Act::CheckBack, &[])],
    ]
}

/// The same reply, which takes up the customer's latest line.
fn takes_up((input, heard): Turn) -> Turn {
    (input, heard.map(|heard| Heard { uptake: true, ..heard }))
}

fn covert_data(world: &World, chance: &mut Chance<'_>) -> bool {
    let person = anybody(chance);
    let case = case_of(person, chance);
    let mut replies = good_talk();
    let play = |replies: &[Vec<HeardAct>]| {
        let mut talk: Vec<_> = replies.iter().map(|acts| takes_up(say(acts))).collect();
        talk.push(give("fix"));
        world.play(&case, &talk)
    };
    let fair = play(&replies);
    let at = chance.index(replies.len());
    replies[at].push(act(Act::CovertData, &[]));
    let covert = play(&replies);
    let value = |played: &Played| played.card.listening.score.value().unwrap_or(0.0);
    covert.csat() <= fair.csat() + 1e-9 && value(&covert) <= value(&fair) + 1e-9
}

fn tact(world: &World, chance: &mut Chance<'_>) -> bool {
    let mut person = anybody(chance);
    person.feels = [0.0, chance.of_list(&[0.0, 0.3]), 0.0, chance.of_list(&[0.5, 0.8])];
    person.tact = vec![Family::Shame];
    let case = case_of(person, chance);
    let after = |act| world.play(&case, &[say(&[act])]);
    let makes_sense = after(act(Act::Validation, &["late"]));
    let says_it = after(label(Family::Shame, &["late"]));
    let ack = |played: &Played| played.card.acknowledgement.score.value().unwrap_or(0.0);
    makes_sense.feels()[3] < says_it.feels()[3]
        && makes_sense.transcript.state().heard > says_it.transcript.state().heard
        && ack(&makes_sense) > ack(&says_it)
}

fn echo(world: &World, chance: &mut Chance<'_>) -> bool {
    let case = any_case(chance);
    let own = act(Act::SimpleReflection, &["late", "calls"]);
    let copied = HeardAct { echo: true, ..own.clone() };
    let play = |act: &HeardAct| {
        let reply = say(std::slice::from_ref(act));
        world.play(&case, &[reply, say(&[act_of_thanks()])])
    };
    let (own, copied) = (play(&own), play(&copied));
    let listening = |played: &Played| played.card.listening.score.value().unwrap_or(0.0);
    copied.transcript.state().heard < own.transcript.state().heard && listening(&copied) < listening(&own)
}

fn act_of_thanks() -> HeardAct {
    act(Act::Thanks, &[])
}

fn no(world: &World, chance: &mut Chance<'_>) -> bool {
    let person = somebody_angry(chance);
    let mut case = case_of(person, chance);
    case.contact.right_end =
        Some(RightEnd::ReasonedNo { alternative: Some("fix".into()), forbidden: vec!["refund".into()] });
    let after = |acts: &[HeardAct]| world.play(&case, &[listens(), say(acts)]).anger();
    let refuses = act(Act::Refusal, &[]);
    let bare = after(std::slice::from_ref(&refuses));
    let reason = after(&[refuses.clone(), informs("rule")]);
    let another_way = after(&[refuses, informs("rule"), offer("fix")]);
    bare > reason && reason > another_way
}
