//! The score card as text and as JSON: the same for a talk that just ended and for one on the disk.

use std::io;

use serde::Serialize;

use super::Shell;
use crate::locale::Locale;
use crate::scoring::card::{Score, ScoreCard};
use crate::scoring::ledger::Ledger;
use crate::session::turn::Ending;
use crate::view::debrief::{Advice, DebriefView, LookingBack, MarkView, Step, debrief};

/// The figures of a score card by name; what was not scored is null.
#[derive(Serialize)]
pub(super) struct Figures {
    scores: Scores,
    csat: Option<f64>,
    customer_says: Option<u8>,
    loyalty: f64,
    resolved: bool,
    ledger: Ledger,
    ending: Option<Ending>,
}

#[derive(Serialize)]
struct Scores {
    listening: Option<f64>,
    acknowledgement: Option<f64>,
    resolution_cost: Option<f64>,
}

impl Figures {
    /// The figures of this card.
    pub(super) fn of(card: ScoreCard) -> Self {
        let value = |score: &Score| score.value();
        Self {
            scores: Scores {
                listening: value(&card.listening.score),
                acknowledgement: value(&card.acknowledgement.score),
                resolution_cost: value(&card.resolution_cost.score),
            },
            csat: card.csat,
            customer_says: card.customer_says,
            loyalty: card.loyalty,
            resolved: card.resolved,
            ledger: card.ledger,
            ending: card.ending,
        }
    }
}

/// The debrief in the order of the walk: the talk again, the scores with their marks and words, the gaps,
/// the cost, what was not told, what the customer says, what to keep and to change, what came of it.
pub(super) fn print_debrief(
    back: &LookingBack<'_>,
    locale: &Locale,
    shell: &mut Shell<'_>,
) -> io::Result<()> {
    let view = debrief(back, locale);
    writeln!(shell.out, "\n{}\n{}", view.heading, view.ending)?;
    print_talk_again(&view, shell)?;
    head(&view, Step::Scores, shell)?;
    for score in &view.scores {
        writeln!(shell.out, "\n{}: {}", score.name, score.says)?;
        score.own.iter().try_for_each(|own| writeln!(shell.out, "  {own}"))?;
        score.marks.iter().try_for_each(|mark| print_mark(mark, shell))?;
    }
    writeln!(shell.out, "\n{}", view.not_validated)?;
    print_gap(&view, shell)?;
    print_cost(&view, shell)?;
    head(&view, Step::Untold, shell)?;
    print_lines(std::iter::once(&view.untold.lead).chain(&view.untold.hints), shell)?;
    print_customer(&view, shell)?;
    head(&view, Step::Advice, shell)?;
    print_advice(&view.advice.keep, shell)?;
    print_advice(&view.advice.change, shell)?;
    print_epilogue(&view, shell)?;
    shell.out.flush()
}

/// The name of a step over what belongs to it.
fn head(view: &DebriefView, step: Step, shell: &mut Shell<'_>) -> io::Result<()> {
    let place = Step::ALL.iter().position(|other| *other == step).unwrap_or_default();
    writeln!(shell.out, "\n== {} ==", view.steps[place])
}

fn print_lines<'a>(lines: impl IntoIterator<Item = &'a String>, shell: &mut Shell<'_>) -> io::Result<()> {
    lines.into_iter().try_for_each(|line| writeln!(shell.out, "  {line}"))
}

fn print_talk_again(view: &DebriefView, shell: &mut Shell<'_>) -> io::Result<()> {
    head(view, Step::Talk, shell)?;
    for (index, moment) in view.talk.moments.iter().enumerate() {
        let turning = if index == view.talk.turning_point { view.talk.turning.as_str() } else { "" };
        writeln!(shell.out, "{}: {}", moment.title, moment.numbers.join(", "))?;
        print_lines(moment.story.reasons.iter().chain(&moment.story.altogether), shell)?;
        print_lines((!turning.is_empty()).then(|| turning.to_owned()).iter(), shell)?;
    }
    Ok(())
}

fn print_mark(mark: &MarkView, shell: &mut Shell<'_>) -> io::Result<()> {
    let place = [mark.turn.as_str(), mark.points.as_str()].into_iter().filter(|part| !part.is_empty());
    writeln!(shell.out, "  {} ({})", mark.reason, place.collect::<Vec<_>>().join(", "))?;
    mark.disagreed.iter().try_for_each(|against| writeln!(shell.out, "    {against}"))?;
    mark.quote.iter().try_for_each(|quote| writeln!(shell.out, "    “{}”", quote.replace('\n', " ")))
}

fn print_gap(view: &DebriefView, shell: &mut Shell<'_>) -> io::Result<()> {
    head(view, Step::Gap, shell)?;
    writeln!(shell.out, "  {}", view.gap.shown)?;
    for gap in view.gap.guesses.iter().chain(&view.gap.ratings) {
        writeln!(shell.out, "  {} {}", gap.says, gap.number)?;
    }
    Ok(())
}

fn print_cost(view: &DebriefView, shell: &mut Shell<'_>) -> io::Result<()> {
    head(view, Step::Cost, shell)?;
    for field in &view.ledger {
        writeln!(shell.out, "  {}: {}", field.label, field.says)?;
    }
    writeln!(shell.out, "\n{}\n{}", view.frontier.title, view.frontier.says)?;
    for spot in &view.frontier.spots {
        writeln!(shell.out, "  {}: {}", spot.label, spot.says)?;
    }
    Ok(())
}

fn print_customer(view: &DebriefView, shell: &mut Shell<'_>) -> io::Result<()> {
    head(view, Step::Customer, shell)?;
    if let Some(number) = &view.customer.number {
        writeln!(shell.out, "  {number}. {}", view.customer.means)?;
    }
    writeln!(shell.out, "  {}", view.customer.sentence)
}

fn print_advice(advice: &Advice, shell: &mut Shell<'_>) -> io::Result<()> {
    writeln!(shell.out, "\n{}\n  {}", advice.title, advice.says)?;
    print_lines(advice.before.iter().chain(&advice.quote), shell)?;
    if let Some(example) = &advice.example {
        writeln!(shell.out, "  {}\n    “{}”\n  {}", example.lead, example.line, example.note)?;
    }
    Ok(())
}

fn print_epilogue(view: &DebriefView, shell: &mut Shell<'_>) -> io::Result<()> {
    let epilogue = &view.epilogue;
    head(view, Step::Epilogue, shell)?;
    if epilogue.day.is_empty() {
        return writeln!(shell.out, "  {}", epilogue.none);
    }
    for (heading, lines) in
        [(&epilogue.day_heading, &epilogue.day), (&epilogue.month_heading, &epilogue.month)]
    {
        writeln!(shell.out, "{heading}")?;
        print_lines(lines, shell)?;
    }
    Ok(())
}
