//! Rows of the whole turn: what was taken up, what was passed over, what piles up (model.md 4.3).

use super::super::deed::Deed;
use super::{Appraisal, Scene};
use crate::constants::pick;
use crate::listen::act::Act;
use crate::session::turn::{Event, Quantity, Rule, Slip};

const ANGER: usize = 0;

/// What the customer will remember of the turn as a whole.
#[derive(Debug, Default)]
pub(crate) struct TurnNotes {
    /// Items taken up better than before: index and level.
    pub levels: Vec<(usize, f64)>,
    /// Successive replies that passed a feeling over, this one included.
    pub ignored: usize,
    /// Kind turns without help in a row, this one included.
    pub kind_run: u32,
}

/// Appraises the turn as a whole; the order of the rows is that of the table.
pub(crate) fn appraise_turn(scene: &Scene<'_>, out: &mut Appraisal) -> TurnNotes {
    let levels = taken_up(scene, out);
    question_upon_question(scene, out);
    if scene.deeds.iter().any(|deed| deed.echo) {
        out.slips(Slip::Echoed, scene.deeds.iter().find(|deed| deed.echo).map(|deed| deed.index));
    }
    silence(scene, out);
    let ignored = passed_over(scene, out);
    let kind_run = kind_words(scene, out);
    scripted(scene, out);
    hollow(scene, out);
    TurnNotes { levels, ignored, kind_run }
}

/// The run of questions once this reply is over: listening ends it.
pub(crate) fn question_run(scene: &Scene<'_>) -> u32 {
    if scene.has(Act::SimpleReflection) || scene.has(Act::ComplexReflection) {
        return 0;
    }
    let fishes = |deed: &&Deed<'_>| match deed.act {
        Act::OpenQuestion => true,
        // A closed question about the case is work (or a slip); one about nothing in it fishes.
        Act::ClosedQuestion => !scene.touches(&deed.topics, false) && !scene.touches(&deed.topics, true),
        _ => false,
    };
    let questions = scene.deeds.iter().filter(fishes).count();
    scene.memory.counts.question_run + u32::try_from(questions).unwrap_or(0)
}

/// How well each told item is taken up now, and how much better than ever before.
fn taken_up(scene: &Scene<'_>, out: &mut Appraisal) -> Vec<(usize, f64)> {
    let mut levels = Vec::new();
    let (mut risen, mut all) = (0.0, 0.0);
    for (index, memory) in scene.memory.items.iter().enumerate().filter(|(_, memory)| memory.told) {
        let weight = scene.case.contact.items[index].weight;
        all += weight;
        let Some((level, deed)) = best_level(scene, index).filter(|(level, _)| *level > memory.level) else {
            continue;
        };
        risen += weight * (level - memory.level);
        levels.push((index, level));
        let item = scene.case.contact.items[index].id.clone();
        out.events.push(Event::TakenUp { item, level, act: deed.index });
    }
    if risen > 0.0 {
        let share = risen / all;
        let k = &scene.k.turns;
        out.moves(Quantity::Heard, k.taken_up_heard * share, Rule::TakenUp, None);
        out.calms_all(&k.taken_up_calms, share, Rule::TakenUp, None);
    }
    levels
}

/// The act that takes this item up best; of equals the first.
fn best_level<'a>(scene: &'a Scene<'_>, item: usize) -> Option<(f64, &'a Deed<'a>)> {
    let mut best: Option<(f64, &Deed<'_>)> = None;
    for deed in scene.deeds.iter().filter(|deed| deed.facts.contains(&item)) {
        let level = level_of(scene, deed);
        if level > best.map_or(0.0, |(level, _)| level) {
            best = Some((level, deed));
        }
    }
    best
}

fn level_of(scene: &Scene<'_>, deed: &Deed<'_>) -> f64 {
    let [echoed, used, said_back, understood] = scene.k.turns.levels;
    match deed.act {
        Act::OpenQuestion
        | Act::ClosedQuestion
        | Act::Verification
        | Act::Upsell
        | Act::Pressure
        | Act::CovertData
        | Act::Blame
        | Act::Dismissal
        | Act::Hostility
        | Act::None => 0.0,
        _ if deed.echo => echoed,
        Act::SimpleReflection | Act::CheckBack => said_back,
        Act::ComplexReflection => understood,
        _ => used,
    }
}

fn question_upon_question(scene: &Scene<'_>, out: &mut Appraisal) {
    let k = &scene.k.turns;
    let question =
        scene.deeds.iter().find(|deed| matches!(deed.act, Act::OpenQuestion | Act::ClosedQuestion));
    if let Some(question) = question.filter(|_| scene.question_run >= k.question_run) {
        out.moves(Quantity::Effort, k.question_run_effort, Rule::QuestionUponQuestion, None);
        out.moves(Quantity::Heard, k.question_run_heard, Rule::QuestionUponQuestion, None);
        out.slips(Slip::QuestionUponQuestion, Some(question.index));
    }
}

fn silence(scene: &Scene<'_>, out: &mut Appraisal) {
    if scene.deeds.is_empty() {
        let k = &scene.k.turns;
        out.stings(ANGER, k.silence_anger, Rule::Silence, None);
        out.moves(Quantity::Effort, k.silence_effort, Rule::Silence, None);
        out.moves(Quantity::Heard, k.silence_heard, Rule::Silence, None);
    }
}

/// A feeling waits and nothing in the reply takes notice.
fn passed_over(scene: &Scene<'_>, out: &mut Appraisal) -> usize {
    if scene.deeds.iter().any(|deed| notices(scene, deed)) {
        return 0;
    }
    let earlier = scene.memory.counts.ignored;
    if !scene.waiting {
        return earlier;
    }
    let k = &scene.k.turns;
    let weight = pick(&k.passed_over_weights, earlier);
    let sting = k.passed_over_sting * scene.strongest * weight;
    out.stings(scene.leading, sting, Rule::PassedOver, None);
    out.moves(Quantity::Heard, k.passed_over_heard * weight, Rule::PassedOver, None);
    out.events.push(Event::PassedOver);
    earlier + 1
}

fn notices(scene: &Scene<'_>, deed: &Deed<'_>) -> bool {
    match deed.act {
        Act::NamesFeeling | Act::Validation | Act::Apology | Act::Reassurance => true,
        Act::ComplexReflection => has_told_stake(scene, deed),
        _ => false,
    }
}

/// Whether the act mentions something told that matters to the customer.
pub(crate) fn has_told_stake(scene: &Scene<'_>, deed: &Deed<'_>) -> bool {
    deed.facts.iter().any(|item| scene.memory.items[*item].told && scene.case.contact.items[*item].stake)
}

/// Kind words once the work has begun, and no work: from the second in a row they tire.
fn kind_words(scene: &Scene<'_>, out: &mut Appraisal) -> u32 {
    let kind = scene.deeds.iter().any(|deed| is_kind(deed.act));
    if !scene.is_solving() || !kind || scene.deeds.iter().any(|deed| is_help(deed.act)) {
        return 0;
    }
    let run = scene.memory.counts.kind_run + 1;
    let k = &scene.k.turns;
    if run >= k.kind_run {
        out.moves(Quantity::Effort, k.kind_effort, Rule::KindWordsOnly, None);
        out.moves(Quantity::Trust, k.kind_trust, Rule::KindWordsOnly, None);
        out.moves(Quantity::Heard, k.kind_heard, Rule::KindWordsOnly, None);
    }
    run
}

fn is_kind(act: Act) -> bool {
    matches!(
        act,
        Act::NamesFeeling
            | Act::Validation
            | Act::Apology
            | Act::NonApology
            | Act::Reassurance
            | Act::Ownership
    )
}

fn is_help(act: Act) -> bool {
    matches!(
        act,
        Act::SimpleReflection
            | Act::ComplexReflection
            | Act::OpenQuestion
            | Act::ClosedQuestion
            | Act::Verification
            | Act::Offer
            | Act::Choice
            | Act::NextStep
            | Act::Information
            | Act::Refusal
            | Act::Anticipation
            | Act::CheckBack
            | Act::DiscloseChange
            | Act::Boundary
            | Act::Closing
    )
}

/// A ready-made sentence says that nobody has looked; where the case is like any other it does no harm.
fn scripted(scene: &Scene<'_>, out: &mut Appraisal) {
    let is_courtesy = |act: Act| matches!(act, Act::Greeting | Act::Thanks | Act::Closing);
    let script = scene.deeds.iter().find(|deed| deed.recycled && !is_courtesy(deed.act));
    if let Some(script) = script.filter(|_| scene.case.unusual) {
        let k = &scene.k.turns;
        out.moves(Quantity::Heard, k.scripted_heard, Rule::Scripted, Some(script.index));
        out.moves(Quantity::Trust, k.scripted_trust, Rule::Scripted, Some(script.index));
    }
}

/// A label or validation without substance: recycled, or one more of its kind where nothing waits.
fn hollow(scene: &Scene<'_>, out: &mut Appraisal) {
    let counts = &scene.memory.counts;
    let is_hollow = |deed: &&Deed<'_>| {
        let used = match deed.act {
            // What exposes is worse than hollow, and counted as that.
            Act::NamesFeeling if deed.felt().is_some_and(|feeling| scene.is_delicate(feeling)) => {
                return false;
            }
            Act::NamesFeeling => counts.named[deed.felt().unwrap_or(4)] > 0,
            Act::Validation => counts.validations > 0,
            _ => return false,
        };
        deed.recycled || (used && !scene.waiting)
    };
    if let Some(deed) = scene.deeds.iter().find(is_hollow) {
        out.events.push(Event::Hollow { act: deed.index });
    }
}
