//! A talk in lines of text: what a human at the counter would see, never a hidden number.

use std::io::{self, BufRead, Read};

use super::Shell;
use crate::drive::{Talk, Turn, wording_of};
use crate::message::Message;
use crate::scenario::Scenario;
use crate::session::input::Input;
use crate::session::turn::Event;

/// Longest line that is taken in, in bytes; the rest of a longer one is dropped.
const LINE_CAP_BYTES: u64 = 4_000_000;

/// The briefing and the customer's first words.
pub(super) fn show_beginning(scenario: &Scenario, talk: &mut Talk, shell: &mut Shell<'_>) -> io::Result<()> {
    writeln!(shell.out, "{}\n", scenario.title)?;
    let contact = &talk.case().contact;
    for text in [&contact.seat, &contact.place, &contact.briefing].into_iter().filter(|text| !text.is_empty())
    {
        writeln!(shell.out, "{text}")?;
    }
    writeln!(shell.out)?;
    for notice in talk.take_notices() {
        writeln!(shell.err, "{}", talk.say(&notice))?;
    }
    show_line(talk, &talk.opening_words(), shell)
}

/// One turn: notices, what the desk shows, what the customer says.
pub(super) fn show_turn(talk: &Talk, turn: &Turn, shell: &mut Shell<'_>) -> io::Result<()> {
    for notice in &turn.notices {
        writeln!(shell.err, "{}", talk.say(notice))?;
    }
    if let Some(seen) = seen(talk, turn) {
        writeln!(shell.out, "{seen}")?;
    }
    show_line(talk, &turn.words, shell)
}

/// What was said and done before an interruption.
pub(super) fn show_again(talk: &Talk, shell: &mut Shell<'_>) -> io::Result<()> {
    let lines = talk.customer_lines().iter().skip(1);
    for (record, line) in talk.transcript().turns.iter().zip(lines) {
        writeln!(shell.out, "> {}", wording_of(&record.input))?;
        show_line(talk, std::slice::from_ref(line), shell)?;
    }
    Ok(())
}

/// Shows a person that it is their turn.
pub(super) fn prompt(shell: &mut Shell<'_>) -> io::Result<()> {
    if shell.is_typed {
        write!(shell.out, "> ")?;
    }
    shell.out.flush()
}

/// What an action at the desk brings before the eyes.
fn seen(talk: &Talk, turn: &Turn) -> Option<String> {
    let words = |key: String| talk.case().words(&key).map(str::to_owned);
    match &turn.record.input {
        Input::LookUp(id) => words(format!("scenario:paper/{id}")),
        Input::Observe(id) => words(format!("scenario:prop/{id}")),
        Input::AskManager(id) => {
            let is_granted = turn.record.events.contains(&Event::Granted(id.clone()));
            Some(talk.say(&Message::new(if is_granted { "terminal-granted" } else { "terminal-refused" })))
        }
        _ => None,
    }
}

fn show_line(talk: &Talk, words: &[String], shell: &mut Shell<'_>) -> io::Result<()> {
    if !words.is_empty() {
        writeln!(shell.out, "{}: {}", talk.case().person.name, words.join(" "))?;
    }
    shell.out.flush()
}

/// The next line, without its line break; `None` at the end of the input. What is no UTF-8 comes as
/// replacement characters.
pub(super) fn read_line(input: &mut dyn BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    input.take(LINE_CAP_BYTES).read_until(b'\n', &mut bytes)?;
    if bytes.is_empty() {
        return Ok(None);
    }
    if bytes.pop_if(|byte| *byte == b'\n').is_none() {
        input.skip_until(b'\n')?;
    }
    bytes.pop_if(|byte| *byte == b'\r');
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}
