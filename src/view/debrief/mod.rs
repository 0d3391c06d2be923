//! The debrief as a walk: the trainee's own view first, then the talk again, the scores with their words,
//! the gaps, the cost, what was not told, what the customer says, and what to do with it.
//!
//! The order of [`Step::ALL`] is binding; what is read together stands on one [`Page`]. The window and the terminal show the same.

mod advice;
mod better;
mod carried;
mod curves;
mod customer;
mod frontier;
mod gap;
mod ledger;
mod onward;
mod rating;
mod score;
mod step;
mod story;
mod untold;

pub use crate::scoring::band::Band;
pub use advice::{Advice, AdviceView, Example};
pub use carried::carried;
pub use curves::{Chart, Curve, Level, Moment, TalkAgain, across};
pub use customer::CustomerView;
pub use frontier::{Frontier, Spot, SpotKind};
pub use gap::{Gap, GapView};
pub use onward::{AskNote, Onward, OnwardView, RuleView, tried};
pub use rating::{Rating, RatingView, rating};
pub use score::{MarkView, ScoreView};
pub use step::{Page, Step};
pub use story::TurnStory;
pub use untold::UntoldView;

use std::path::PathBuf;

use crate::drive::heard_by_cues_alone;
use crate::listen::{Listener, Span};
use crate::locale::Locale;
use crate::message::Message;
use crate::replay::Note;
use crate::scoring::SCORES;
use crate::scoring::card::{Judged, Mark, ScoreCard};

use super::conversation::Sitting;
use super::words::Field;

/// A talk to look back at.
pub struct LookingBack<'a> {
    /// The talk.
    pub sitting: Sitting<'a>,
    /// Its scores.
    pub card: &'a ScoreCard,
    /// What the trainee wrote about it so far.
    pub notes: &'a [Note],
    /// Who hears the example lines.
    pub listener: &'a dyn Listener,
    /// Where it is kept; none in memory.
    pub replay: Option<PathBuf>,
}

/// Everything on the debrief screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DebriefView {
    /// The heading.
    pub heading: String,
    /// Title of the scenario, and with whom.
    pub title: String,
    /// How the talk ended.
    pub ending: String,
    /// Names of the steps, in the order of [`Step::ALL`].
    pub steps: Vec<String>,
    /// Names of the pages, in the order of [`Page::ALL`].
    pub pages: Vec<String>,
    /// The talk again.
    pub talk: TalkAgain,
    /// What the scores are about.
    pub scores_lead: String,
    /// The three scores.
    pub scores: Vec<ScoreView>,
    /// That nobody has checked the numbers against people.
    pub not_validated: String,
    /// Which words carried the marks that were asked about.
    pub carried: Vec<Carried>,
    /// The button that asks which words carried a mark.
    pub carried_button: String,
    /// The words around a disagreement.
    pub disagree: DisagreeWords,
    /// Felt and true, rated and measured.
    pub gap: GapView,
    /// What the ledger says in one or two sentences.
    pub ledger_lead: String,
    /// Heading over the cost.
    pub ledger_heading: String,
    /// What it cost, in money and minutes.
    pub ledger: Vec<Field>,
    /// What its words mean.
    pub ledger_means: String,
    /// The picture of what was reachable.
    pub frontier: Frontier,
    /// What was not told.
    pub untold: UntoldView,
    /// What the customer says.
    pub customer: CustomerView,
    /// One thing to keep and one to change.
    pub advice: AdviceView,
    /// The rule that got in the way.
    pub rule: RuleView,
    /// What came of it.
    pub epilogue: Epilogue,
    /// What now.
    pub onward: OnwardView,
    /// Where the talk is kept, to go on from one of its turns.
    pub replay: Option<PathBuf>,
    /// Buttons and keys.
    pub words: DebriefWords,
}

/// Which words carried a mark, once the trainee asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The turn of the mark.
    pub turn: u32,
    /// The mark's words.
    pub span: Span,
    /// What carried it, as a sentence.
    pub says: String,
}

/// The words around a disagreement with a mark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DisagreeWords {
    /// The button beside a mark.
    pub button: String,
    /// What the text box is for.
    pub label: String,
    /// The button that keeps it.
    pub keep: String,
    /// The button that does not.
    pub cancel: String,
}

/// The next day and the next month; both empty where the talk was stopped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Epilogue {
    /// Heading over the next day.
    pub day_heading: String,
    /// What came of it the next day.
    pub day: Vec<String>,
    /// Heading over the next month.
    pub month_heading: String,
    /// What came of it within a month.
    pub month: Vec<String>,
    /// What to say where there is nothing to tell.
    pub none: String,
}

/// Buttons and keys of the walk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DebriefWords {
    /// The button to the step before.
    pub back: String,
    /// What leads to each page, by page.
    pub on_to: Vec<String>,
    /// Says which page of how many, by page.
    pub progress: Vec<String>,
    /// The button that shows all steps on one page.
    pub whole: String,
    /// The button that shows them one by one.
    pub by_step: String,
    /// The button to the first screen.
    pub leave: String,
    /// Which keys do what.
    pub keys: String,
    /// The same where everything stands on one page.
    pub keys_whole: String,
}

/// The debrief of a talk that is over.
pub fn debrief(back: &LookingBack<'_>, locale: &Locale) -> DebriefView {
    let LookingBack { sitting, card, notes, .. } = back;
    let text = |key: &str| locale.text(key);
    let transcript = sitting.transcript;
    let advice = advice::advice(sitting, card, back.listener, locale);
    DebriefView {
        heading: text("debrief-heading"),
        title: locale.say(
            &Message::new("debrief-with")
                .with("title", sitting.title)
                .with("person", &sitting.case.person.name),
        ),
        ending: rating::ending(transcript, locale),
        steps: Step::ALL.iter().map(|step| text(step.key())).collect(),
        pages: Page::ALL.iter().map(|page| text(page.key())).collect(),
        talk: curves::talk_again(sitting, locale),
        scores_lead: text("scores-lead"),
        scores: scores(back, locale),
        not_validated: caution(back.listener, locale),
        carried: Vec::new(),
        carried_button: text("carried-button"),
        disagree: disagree_words(locale),
        gap: gap::gap(sitting, card, notes, locale),
        ledger_lead: text("ledger-lead"),
        ledger_heading: text("debrief-ledger"),
        ledger: ledger::ledger(&card.ledger, sitting.case, locale),
        ledger_means: text("ledger-means"),
        frontier: frontier::frontier(card, sitting, locale),
        untold: untold::untold(sitting.case, transcript, locale),
        customer: customer::customer(sitting, card, locale),
        onward: onward::onward(transcript, &advice.change, notes, locale),
        advice,
        rule: onward::rule(transcript, notes, locale),
        epilogue: epilogue(back, locale),
        replay: back.replay.clone(),
        words: words(locale),
    }
}

/// The three scores in one line each: what it is called, and its band and number or why there is none.
pub fn headlines(card: &ScoreCard, locale: &Locale) -> Vec<Field> {
    let each = SCORES.iter().zip(judged(card));
    let line = |(name, judged): (&&str, &Judged)| Field {
        label: locale.text(&format!("score-{name}")),
        says: score::says(&judged.score, locale),
    };
    each.map(line).collect()
}

/// The three scores in the order in which they are always shown.
fn judged(card: &ScoreCard) -> [&Judged; 3] {
    [&card.listening, &card.acknowledgement, &card.resolution_cost]
}

fn marks(card: &ScoreCard) -> impl Iterator<Item = &Mark> {
    judged(card).into_iter().flat_map(|judged| &judged.marks)
}

fn scores(back: &LookingBack<'_>, locale: &Locale) -> Vec<ScoreView> {
    let own = gap::own(back.notes);
    let each = SCORES.iter().zip(judged(back.card)).enumerate();
    each.map(|(index, (name, judged))| {
        let own = own.and_then(|own| own[index]);
        score::score(name, judged, own, back, locale)
    })
    .collect()
}

fn epilogue(back: &LookingBack<'_>, locale: &Locale) -> Epilogue {
    let case = back.sitting.case;
    let words = |messages: &[Message]| {
        messages.iter().map(|message| locale.say_in(message, |key| case.words(key))).collect()
    };
    Epilogue {
        day_heading: locale.text("debrief-epilogue"),
        day: words(&back.card.epilogue),
        month_heading: locale.text("debrief-month"),
        month: words(&back.card.month),
        none: locale.text("debrief-epilogue-none"),
    }
}

fn disagree_words(locale: &Locale) -> DisagreeWords {
    DisagreeWords {
        button: locale.text("disagree-button"),
        label: locale.text("disagree-label"),
        keep: locale.text("disagree-keep"),
        cancel: locale.text("disagree-cancel"),
    }
}

fn words(locale: &Locale) -> DebriefWords {
    let text = |key: &str| locale.text(key);
    let on_to = |page: &Page| locale.say(&Message::new("walk-on").with("page", text(page.key())));
    let progress = |(number, page): (usize, &Page)| {
        let place = Message::new("walk-progress").with("number", number).with("all", Page::ALL.len());
        locale.say(&place.with("page", text(page.key())))
    };
    DebriefWords {
        back: text("walk-back"),
        on_to: Page::ALL.iter().map(on_to).collect(),
        progress: (1..).zip(&Page::ALL).map(progress).collect(),
        whole: text("walk-whole"),
        by_step: text("walk-by-step"),
        leave: text("walk-leave"),
        keys: text("debrief-keys"),
        keys_whole: text("debrief-keys-whole"),
    }
}

/// What to bear in mind with the scores: nobody has checked them, and who heard the talk.
fn caution(listener: &dyn Listener, locale: &Locale) -> String {
    let not_validated = locale.text("not-validated");
    if heard_by_cues_alone(&listener.fingerprint()) {
        return format!("{not_validated} {}", locale.text("heard-by-cues-alone"));
    }
    not_validated
}

#[cfg(test)]
mod tests;
