//! Properties of the scores and the ledger.

use empathy_engine::listen::HeardAct;
use empathy_engine::listen::act::{Act, Family};
use empathy_engine::message::Message;
use empathy_engine::scenario::Must;
use empathy_engine::scoring::card::Score;
use empathy_engine::scoring::marks::{EPILOGUE, MARKS, MISSED, NOT_SCORED};
use empathy_engine::session::input::Input;

use crate::draw::{
    Chance, Played, World, act, any_case, any_talk, anybody, asks, case_of, end, give, label, listens, offer,
    properties, say, somebody_angry, step,
};

properties! {
    /// P25: recovery never beats a customer to whom nothing ever happened.
    p25_recovery recovery, spoilt by |setup| setup.k.satisfaction.no_failure = 1.0;
    /// P29: resolution cost lies in 0..100, and at most at 40 where nothing was resolved.
    p29_unresolved unresolved, spoilt by |setup| setup.k.resolution_cost.unresolved = 1.0;
    /// P30: skipping what must come first costs.
    p30_must must, spoilt by |setup| setup.slip = true;
    /// P33: a longer wait costs the customer more.
    p33_hold hold, spoilt by |setup| setup.slip = true;
    /// P34: a phrase repeated never raises acknowledgement.
    p34_repeated repeated, spoilt by |setup| setup.k.acknowledgement.hollow = -4.0;
    /// P35: the same answer later scores less.
    p35_later later, spoilt by |setup| setup.k.cues.promptness = vec![1.0];
    /// P40: naming the next trouble lowers the chance of another contact.
    p40_anticipation anticipation, spoilt by |setup| setup.slip = true;
    /// Every point has its mark.
    points_have_marks marks_add_up, spoilt by |setup| setup.slip = true;
}

fn recovery(world: &World, chance: &mut Chance<'_>) -> bool {
    let mut person = anybody(chance);
    // People whom one can make nearly as happy as if nothing had happened.
    person.feels = [chance.of_list(&[0.0, 0.3]), 0.0, 0.0, 0.0];
    person.trust = 0.7;
    let mut case = case_of(person, chance);
    case.contact.failure.already_tried = 0;
    for item in &mut case.contact.items {
        item.guard = 0.0;
    }
    let acts = [
        vec![
            act(Act::Greeting, &[]),
            act(Act::Validation, &["calls"]),
            act(Act::ComplexReflection, &["late", "calls"]),
            asks("party"),
        ],
        vec![act(Act::ComplexReflection, &["party"]), asks("chase"), act(Act::CheckBack, &[])],
        vec![act(Act::ComplexReflection, &["chase"]), act(Act::Choice, &["late"]), act(Act::CheckBack, &[])],
        vec![offer("fix"), step("text")],
        vec![HeardAct { issue: Some("next".into()), ..act(Act::Anticipation, &[]) }, act(Act::Thanks, &[])],
    ];
    let mut talk: Vec<_> = acts.iter().map(|acts| say(acts)).collect();
    talk.insert(4, give("fix"));
    world.play(&case, &talk).card.loyalty <= 0.90
}

fn cost_score(played: &Played) -> Option<f64> {
    played.card.resolution_cost.score.value()
}

fn unresolved(world: &World, chance: &mut Chance<'_>) -> bool {
    let case = any_case(chance);
    let played = world.play(&case, &any_talk(chance));
    let most = if played.card.resolved { 100.0 } else { 40.0 };
    cost_score(&played).is_none_or(|score| (0.0..=most).contains(&score))
}

fn must(world: &World, chance: &mut Chance<'_>) -> bool {
    let mut case = any_case(chance);
    case.contact.must.clear();
    let talk = [listens(), say(&[offer("fix")]), give("fix"), end()];
    let free = cost_score(&world.play(&case, &talk)).unwrap();
    let points = if world.slip { 0.0 } else { 15.0 };
    let (what, before) = ("verification".to_owned(), "Give:fix".to_owned());
    case.contact.must.push(Must { what, before, points, cost: 0.0 });
    let broken = cost_score(&world.play(&case, &talk)).unwrap();
    free == 0.0 || broken < free
}

fn hold(world: &World, chance: &mut Chance<'_>) -> bool {
    let person = anybody(chance);
    let mut case = case_of(person, chance);
    if world.slip {
        case.contact.ledger.wage_c = 0.0;
    }
    let minutes = chance.index(20) as u32;
    let cost = |minutes| {
        let talk = [listens(), (Input::Hold(minutes), None), say(&[offer("fix")]), give("fix"), end()];
        let played = world.play(&case, &talk);
        (played.card.ledger.customer_cost, played.card.resolved)
    };
    let ((short, resolved), (long, still)) = (cost(minutes), cost(minutes + 3));
    resolved != still || short < long
}

fn acknowledgement(played: &Played) -> f64 {
    played.card.acknowledgement.score.value().unwrap_or(0.0)
}

fn repeated(world: &World, chance: &mut Chance<'_>) -> bool {
    let person = somebody_angry(chance);
    let case = case_of(person, chance);
    let kind = chance.of_list(&[Act::NamesFeeling, Act::Validation]);
    let phrase = |recycled| HeardAct { recycled, family: Some(Family::Anger), ..act(kind, &[]) };
    let mut talk = vec![say(&[phrase(false)])];
    let mut before = acknowledgement(&world.play(&case, &talk));
    (0..4).all(|_| {
        talk.push(say(&[phrase(true)]));
        let after = acknowledgement(&world.play(&case, &talk));
        let raised = after > before + 1e-9;
        before = after;
        !raised
    })
}

fn later(world: &World, chance: &mut Chance<'_>) -> bool {
    let person = somebody_angry(chance);
    let case = case_of(person, chance);
    let late = 1 + chance.index(3);
    let after = |waits: usize| {
        let mut talk = vec![say(&[act(Act::Verification, &[])]); waits];
        talk.push(say(&[label(Family::Anger, &["late"])]));
        acknowledgement(&world.play(&case, &talk))
    };
    after(0) > after(late)
}

fn anticipation(world: &World, chance: &mut Chance<'_>) -> bool {
    let person = somebody_angry(chance);
    let mut case = case_of(person, chance);
    if world.slip {
        case.contact.ledger.p_pre = case.contact.ledger.p_res;
    }
    let recontact = |acts: &[HeardAct]| {
        let talk = [listens(), say(&[offer("fix")]), give("fix"), say(acts), end()];
        world.play(&case, &talk).card.ledger.recontact
    };
    let names_it = HeardAct { issue: Some("next".into()), ..act(Act::Anticipation, &[]) };
    recontact(&[act(Act::Thanks, &[]), names_it]) < recontact(&[act(Act::Thanks, &[])])
}

/// Every mark is listed with its arguments, so that a locale can be asked for its words.
fn marks_are_listed(world: &World, chance: &mut Chance<'_>) -> bool {
    let case = any_case(chance);
    let card = world.play(&case, &any_talk(chance)).card;
    let names = |message: &Message| message.args.keys().cloned().collect::<Vec<_>>();
    let listed = |list: &[(&str, &[&str])], key: &str, message: &Message| {
        let mut names = names(message);
        list.iter().find(|(other, _)| *other == key).is_some_and(|(_, args)| {
            let mut args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
            args.sort();
            names.sort();
            args == names
        })
    };
    let judged = [&card.listening, &card.acknowledgement, &card.resolution_cost];
    let mut marks = judged.iter().flat_map(|judged| &judged.marks);
    let reasons = judged.iter().filter_map(|judged| match &judged.score {
        Score::NotScored(reason) => Some(reason.clone()),
        Score::Scored(_) => None,
    });
    marks.all(|mark| {
        listed(MARKS, &mark.rule, &mark.reason) && mark.reason.key == format!("mark-{}", mark.rule)
    }) && card.epilogue.iter().all(|message| listed(EPILOGUE, &message.key, message))
        && reasons.into_iter().all(|reason| NOT_SCORED.contains(&reason.as_str()))
}

#[test]
fn every_mark_is_listed_with_its_arguments() {
    crate::draw::holds(marks_are_listed);
}

/// What the marks gained and lost is the score, except for what the ends of the scale cut off.
fn marks_add_up(world: &World, chance: &mut Chance<'_>) -> bool {
    let case = any_case(chance);
    let card = world.play(&case, &any_talk(chance)).card;
    [&card.listening, &card.acknowledgement, &card.resolution_cost].into_iter().all(|judged| {
        let Some(score) = judged.score.value() else { return true };
        let counted = judged.marks.iter().filter(|mark| !MISSED.contains(&mark.rule.as_str()));
        let sum: f64 = counted.skip(usize::from(world.slip)).map(|mark| mark.points).sum();
        (sum - score).abs() < 1e-9 || score == 0.0
    })
}
