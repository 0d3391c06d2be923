//! The score card as text and as JSON: the same for a talk that just ended and for one on the disk.

use std::io;

use serde::Serialize;

use super::Shell;
use crate::locale::Locale;
use crate::scoring::card::{Score, ScoreCard};
use crate::scoring::ledger::Ledger;
use crate::session::turn::Ending;
use crate::view::conversation::Sitting;
use crate::view::debrief::{DebriefView, MarkView, debrief};

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

/// The debrief: scores with their marks and words, the cost, what came of it, what was not told.
pub(super) fn print_debrief(
    sitting: &Sitting<'_>,
    card: &ScoreCard,
    locale: &Locale,
    shell: &mut Shell<'_>,
) -> io::Result<()> {
    let view = debrief(sitting, card, None, locale);
    writeln!(shell.out, "\n{}", view.heading)?;
    for score in &view.scores {
        writeln!(shell.out, "\n{}: {}", score.name, score.says)?;
        score.marks.iter().try_for_each(|mark| print_mark(mark, shell))?;
    }
    writeln!(shell.out, "\n{}", view.not_validated)?;
    print_what_came_of_it(&view, shell)?;
    shell.out.flush()
}

fn print_mark(mark: &MarkView, shell: &mut Shell<'_>) -> io::Result<()> {
    let place = [mark.turn.as_str(), mark.points.as_str()].into_iter().filter(|part| !part.is_empty());
    writeln!(shell.out, "  {} ({})", mark.reason, place.collect::<Vec<_>>().join(", "))?;
    mark.quote.iter().try_for_each(|quote| writeln!(shell.out, "    “{}”", quote.replace('\n', " ")))
}

fn print_what_came_of_it(view: &DebriefView, shell: &mut Shell<'_>) -> io::Result<()> {
    if let Some(says) = &view.customer_says {
        writeln!(shell.out, "\n{}: {}\n{}", view.customer_heading, says.title, says.text)?;
    }
    writeln!(shell.out, "\n{}", view.ledger_heading)?;
    for field in &view.ledger {
        writeln!(shell.out, "  {}: {}", field.label, field.says)?;
    }
    for (heading, lines) in [(&view.epilogue_heading, &view.epilogue), (&view.untold_heading, &view.untold)] {
        if !lines.is_empty() {
            writeln!(shell.out, "\n{heading}")?;
            lines.iter().try_for_each(|line| writeln!(shell.out, "  {line}"))?;
        }
    }
    for advice in [&view.keep, &view.change] {
        writeln!(shell.out, "\n{}\n{}", advice.title, advice.text)?;
    }
    Ok(())
}
