//! What the trainee believes came across, asked before anything is shown: a number for each, or nothing.

use std::io;

use super::{FromFile, next_line};
use crate::cli::Shell;
use crate::locale::Locale;
use crate::message::Message;
use crate::reversal::comparison::{Belief, Prediction};
use crate::view::reversal::AskingView;

/// The highest number for how heard the customer felt.
const MOST: u8 = 10;

/// Asks about each thing on the card, then how heard the customer felt; no view from where the input ends.
pub(super) fn ask(
    view: &AskingView,
    file: &mut FromFile<'_>,
    locale: &Locale,
    shell: &mut Shell<'_>,
) -> io::Result<Prediction> {
    writeln!(shell.out, "\n{}\n{}", view.heading, view.lead)?;
    let numbered = view.beliefs.iter().zip(1..).map(|(belief, number)| format!("{number} {belief}"));
    let beliefs = Message::new("terminal-belief").with("beliefs", numbered.collect::<Vec<_>>().join(", "));
    let mut prediction = Prediction::default();
    for thing in &view.things {
        writeln!(shell.out, "\n{}\n{}", thing.label, locale.say(&beliefs))?;
        let number = number(1, 4, file, locale, shell)?;
        let belief = number.and_then(|number| Belief::ALL.get(usize::from(number) - 1).copied());
        prediction.beliefs.push(belief);
    }
    let [low, high] = &view.ends;
    let ends = Message::new("terminal-heard").with("low", low).with("high", high);
    writeln!(shell.out, "\n{}\n{}", view.heard, locale.say(&ends))?;
    prediction.heard = number(0, MOST, file, locale, shell)?;
    Ok(prediction)
}

/// A number between two; asks until it is one or nothing.
fn number(
    low: u8,
    high: u8,
    file: &mut FromFile<'_>,
    locale: &Locale,
    shell: &mut Shell<'_>,
) -> io::Result<Option<u8>> {
    loop {
        let Some(line) = next_line(file, shell)? else { return Ok(None) };
        let typed = line.trim();
        match typed.parse::<u8>() {
            _ if typed.is_empty() => return Ok(None),
            Ok(number) if (low..=high).contains(&number) => return Ok(Some(number)),
            _ => {
                let again = Message::new("terminal-belief-again").with("given", typed);
                let again = again.with("low", low).with("high", high);
                writeln!(shell.err, "{}", locale.say(&again))?;
            }
        }
    }
}
