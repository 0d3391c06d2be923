//! How the customer takes the most telling thing that was said: one table, first match wins.

use crate::listen::act::{Act, Family};
use crate::scenario::Mood;
use crate::session::input::Input;
use crate::session::turn::{Event, Rule, Slip};

use super::voice::Voice;
use super::{SENTENCES, Situation, choice, consent};

/// Says how the reply was taken. After an answer, and where one is due, only what stings or settles is said.
pub(super) fn react(situation: &Situation<'_>, voice: &mut Voice<'_>, is_due: bool) {
    let answered = is_due || !voice.is_silent();
    if answered && voice.sentences() >= SENTENCES {
        return;
    }
    let table = TABLE.iter().filter(|reaction| !answered || reaction.weight == Telling);
    // Who was asked something does not object to what was said beside it.
    for reaction in table.filter(|reaction| !is_due || reaction.moment != "objects") {
        let mood = if reaction.moment.starts_with("feeling_") { taken_as(situation) } else { situation.mood };
        if (reaction.when)(situation, voice) && voice.line_in(mood, reaction.moment) {
            return;
        }
    }
    if !answered {
        voice.line_again("goes_on", |message| message);
    }
}

/// Whether something is said even after an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    /// It hurts much or settles: said in any case.
    Telling,
    /// It stings: said where nothing was asked. Who has just answered a question lets it pass, and what it
    /// did to them shows all the same.
    Stinging,
    /// It is pleasant or small: said where there is nothing else to say.
    Slight,
}

use Weight::{Slight, Stinging, Telling};

/// When a moment is the one to react to.
struct Reaction {
    moment: &'static str,
    weight: Weight,
    when: fn(&Situation<'_>, &Voice<'_>) -> bool,
}

const fn on(moment: &'static str, weight: Weight, when: fn(&Situation<'_>, &Voice<'_>) -> bool) -> Reaction {
    Reaction { moment, weight, when }
}

/// Every moment of a reply, the most telling first.
const TABLE: &[Reaction] = &[
    on("boundary", Telling, |s, _| s.events.iter().any(|event| matches!(event, Event::Warned { .. }))),
    on("abuses", Telling, |s, _| s.insulted),
    on("insulted", Telling, |s, _| s.surely_does(Act::Hostility)),
    on("blamed", Stinging, |s, _| s.surely_does(Act::Blame)),
    on("dismissed", Telling, |s, _| s.surely_does(Act::Dismissal)),
    on("covert_data", Telling, |s, _| s.surely_does(Act::CovertData) && !s.moved(Rule::AccountData)),
    // "I cannot say the hour of Saturday; Friday there is room" takes nothing back.
    on("taken_back", Telling, |s, _| {
        s.events.iter().any(|event| matches!(event, Event::TakenBack(_))) && !helps(s)
    }),
    on("pressured", Telling, |s, _| s.surely_does(Act::Pressure)),
    on("upsold", Telling, |s, _| s.surely_does(Act::Upsell) && !s.moved(Rule::UpsellFitting)),
    on("boundary_undeserved", Telling, |s, _| s.surely_does(Act::Boundary)),
    on("feeling_exposed", Telling, |s, _| s.moved(Rule::Exposed)),
    on("feeling_glib", Stinging, |s, _| s.moved(Rule::TakenForContent)),
    on("claimed", Stinging, |s, _| s.slipped(Slip::Claimed)),
    on("takes_leave", Telling, |s, voice| parts(s, voice) && (s.served || consent::would_do(s))),
    on("accepts", Telling, |s, voice| s.agreed_now && !s.served && !consent::is_said(voice)),
    on("refused_with_alternative", Telling, |s, voice| {
        let instead = s.does(Act::Offer) || s.does(Act::Choice);
        s.does(Act::Refusal) && instead && !consent::is_said(voice) && voice.is_silent()
    }),
    on("refused_with_reason", Telling, |s, voice| {
        s.does(Act::Refusal) && has_reason(s) && !consent::is_said(voice)
    }),
    on("policy", Telling, |s, _| s.surely_does(Act::PolicyFirst)),
    on("refused", Telling, |s, voice| s.does(Act::Refusal) && !consent::is_said(voice)),
    on("would_do_but_unheard", Telling, |s, voice| objects_as(s, voice, "would_do_but_unheard")),
    on("offered_too_soon", Telling, |s, voice| objects_as(s, voice, "offered_too_soon")),
    on("objects", Telling, |s, voice| objects_as(s, voice, "objects")),
    on("transferred", Telling, |s, _| s.does(Act::Transfer) && !s.agreed_now && !s.state.agreed),
    on("echoed", Stinging, |s, _| s.slipped(Slip::Echoed)),
    on("stock_phrase", Stinging, |s, _| {
        // "So sorry. I am stopping it now" is no phrase.
        let spared = s.does(Act::Closing) || helps(s);
        s.acts().iter().any(|act| act.recycled) && !spared
    }),
    on("apology_empty", Stinging, |s, _| s.surely_does(Act::NonApology)),
    on("apology_again", Stinging, |s, _| s.moved(Rule::ApologyWorn) && !s.served),
    on("kind_but_no_help", Stinging, |s, _| s.moved(Rule::KindWordsOnly)),
    on("question_upon_question", Stinging, |s, voice| {
        s.slipped(Slip::QuestionUponQuestion) && !voice.evades_now()
    }),
    on("verified_again", Stinging, |s, voice| s.moved(Rule::VerifiedAgain) && !voice.says_now("gave")),
    on("not_angry", Stinging, |s, voice| {
        let anger = s.moved(Rule::WrongFeeling) && named(s) == Some(Family::Anger);
        anger && !is_angry(s.mood) && !voice.has_own("feeling_wrong")
    }),
    on("feeling_wrong", Stinging, |s, _| s.moved(Rule::WrongFeeling)),
    on("ignored", Stinging, |s, voice| {
        let answers_first = !voice.is_silent() && s.seq == 1;
        // Nobody complains to somebody who thanks, takes leave, or has put it right.
        let spared = helps(s) || s.does(Act::Closing) || s.does(Act::Thanks) || consent::would_do(s);
        let spared = spared || s.heard.is_some_and(|heard| heard.uptake);
        s.passed_over && shows(s, voice) && !answers_first && !spared && !voice.had_lately("ignored")
    }),
    // "I hope it rings soon", where it was done already, is a wish.
    on("vague_again", Stinging, |s, voice| is_put_off(s) && voice.had("vague")),
    on("vague", Stinging, |s, _| is_put_off(s)),
    on("asked_again", Slight, |s, _| s.slipped(Slip::AskedAgain)),
    on("understood", Slight, |s, _| s.moved(Rule::NeedUnderstood)),
    on("feeling_and_reflected", Slight, |s, _| s.moved(Rule::FeelingNamed) && reflects(s)),
    on("feeling_right", Slight, |s, _| s.moved(Rule::FeelingNamed)),
    on("already_agreed", Slight, |s, _| {
        s.state.agreed && !s.served && s.does(Act::Offer) && consent::is_the_agreed(s)
    }),
    on("chooses_first", Slight, |s, _| chooses(s, "chooses_first")),
    on("chooses_second", Slight, |s, _| chooses(s, "chooses_second")),
    on("choice", Slight, |s, _| chooses(s, "choice")),
    on("anticipated", Slight, |s, _| s.moved(Rule::Anticipation)),
    on("change_told", Slight, |s, _| s.does(Act::DiscloseChange)),
    on("next_step", Slight, |s, _| s.does(Act::NextStep) || s.does(Act::Offer) && !s.objection),
    on("reflected", Slight, |s, _| reflects(s)),
    on("validated", Slight, |s, _| s.clearly_does(Act::Validation)),
    on("owned", Slight, |s, _| s.served && s.does(Act::Apology)),
    on("apology_again", Slight, |s, voice| {
        s.does(Act::Apology) && (voice.had("apology") || voice.had("lead_thanks"))
    }),
    on("apology", Slight, |s, _| s.does(Act::Apology)),
    on("owned", Slight, |s, _| s.clearly_does(Act::Ownership)),
    on("reassured", Slight, |s, _| s.clearly_does(Act::Reassurance)),
    on("check_right", Slight, |s, _| s.does(Act::CheckBack)),
    // Who has what they came for asks nobody what will be done about it.
    on("next_step", Slight, |s, _| s.is_about_the_case() && (s.is_settled() || consent::would_do(s))),
    on("goes_on", Slight, |s, _| s.is_about_the_case()),
    on("answered", Slight, |s, _| s.answers_a_question()),
    on("next_step", Slight, |s, _| s.does(Act::Information) && s.is_settled()),
    on("information", Slight, |s, _| s.does(Act::Information) || s.does(Act::Offer)),
    on("goodbye_unresolved", Slight, parts),
    on("thanked", Slight, |s, _| s.does(Act::Thanks)),
    on("greeted", Slight, |s, _| s.does(Act::Greeting)),
    on("off_topic", Slight, |s, _| s.does(Act::None)),
];

/// Whether something is put forward or taken on.
fn helps(situation: &Situation<'_>) -> bool {
    [Act::Offer, Act::NextStep, Act::Choice, Act::Ownership].iter().any(|act| situation.does(*act))
}

/// Whether the trainee takes leave, and asks nothing.
fn parts(situation: &Situation<'_>, voice: &Voice<'_>) -> bool {
    situation.does(Act::Closing) && !has_question_mark(situation) && voice.is_silent()
}

/// Whether this is what they answer who are put to choose.
fn chooses(situation: &Situation<'_>, moment: &str) -> bool {
    situation.does(Act::Choice) && has_question_mark(situation) && choice::moment(situation) == moment
}

fn has_question_mark(situation: &Situation<'_>) -> bool {
    matches!(situation.input, Input::Say(words) if words.contains('?'))
}

/// Who has just answered something else keeps a doubt for later.
fn objects_as(situation: &Situation<'_>, voice: &Voice<'_>, moment: &str) -> bool {
    voice.is_silent() && consent::objection(situation) == Some(moment)
}

fn is_put_off(situation: &Situation<'_>) -> bool {
    situation.does(Act::VaguePromise) && !situation.is_settled()
}

fn has_reason(situation: &Situation<'_>) -> bool {
    situation.does(Act::Information)
        || situation.events.iter().any(|event| matches!(event, Event::Reasoned(_)))
}

/// Whether a feeling shows that was neither put into words nor taken up. Mere annoyance answers a
/// question of the matter without another word.
fn shows(situation: &Situation<'_>, voice: &Voice<'_>) -> bool {
    let taken_up = reflects(situation) || situation.moved(Rule::FeelingNamed) || !situation.told.is_empty();
    let taken_up = taken_up || voice.evades_now();
    match situation.mood {
        Mood::Calm | Mood::Content => false,
        Mood::Annoyed => !taken_up && voice.is_silent(),
        _ => !taken_up,
    }
}

/// The feeling that the reply named.
fn named(situation: &Situation<'_>) -> Option<Family> {
    situation.acts().iter().filter(|act| act.act == Act::NamesFeeling).find_map(|act| act.family)
}

/// The mood to answer from when a feeling was named: the one that was named, where it was right.
fn taken_as(situation: &Situation<'_>) -> Mood {
    let right = situation.moved(Rule::FeelingNamed);
    match named(situation).filter(|_| right) {
        Some(Family::Anger) if is_angry(situation.mood) => situation.mood,
        Some(Family::Anger) => Mood::Annoyed,
        Some(Family::Anxiety) => Mood::Anxious,
        Some(Family::Disappointment) => Mood::Disappointed,
        Some(Family::Shame) => Mood::Ashamed,
        Some(Family::Positive) | None => situation.mood,
    }
}

fn is_angry(mood: Mood) -> bool {
    matches!(mood, Mood::Angry | Mood::Annoyed)
}

fn reflects(situation: &Situation<'_>) -> bool {
    situation.does(Act::SimpleReflection) || situation.does(Act::ComplexReflection)
}

/// Moments of the table, for the tests and the check of the bank.
#[cfg(test)]
pub(super) fn moments() -> impl Iterator<Item = &'static str> {
    TABLE.iter().map(|reaction| reaction.moment)
}
