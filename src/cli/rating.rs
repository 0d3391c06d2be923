//! The trainee's own view in the terminal, asked before the scores: a number for each, or nothing.

use std::io;

use super::Shell;
use super::terminal::{prompt, read_line};
use crate::drive::Talk;
use crate::locale::Locale;
use crate::message::Message;
use crate::replay::Note;
use crate::view::debrief::{Band, Rating, RatingView, rating};

/// Asks a person how well they did, and keeps it with the talk. A file is not asked.
///
/// # Errors
/// When nothing can be read or written.
pub(super) fn ask(talk: &mut Talk, shell: &mut Shell<'_>) -> io::Result<()> {
    if !shell.is_typed {
        return Ok(());
    }
    let locale = Locale::english();
    let view = rating(talk.transcript(), &locale);
    writeln!(shell.out, "\n{}\n{}", view.heading, view.lead)?;
    let own = answers(&view, &locale, shell)?;
    if own.iter().any(Option::is_some) {
        for notice in talk.keep(Note::Rating(own)) {
            writeln!(shell.err, "{}", locale.say(&notice))?;
        }
    }
    Ok(())
}

/// A band for each question; none from where the input ends.
fn answers(view: &RatingView, locale: &Locale, shell: &mut Shell<'_>) -> io::Result<Rating> {
    let numbered = view.bands.iter().zip(1..).map(|(band, number)| format!("{number} {band}"));
    let bands = numbered.collect::<Vec<_>>().join(", ");
    let choice = locale.say(&Message::new("terminal-rate").with("bands", bands));
    let mut own = Rating::default();
    for (own, asked) in own.iter_mut().zip(&view.asks) {
        writeln!(shell.out, "\n{}: {}\n{choice}", asked.title, asked.text)?;
        match answer(locale, shell)? {
            Answer::Is(band) => *own = Some(band),
            Answer::NoView => {}
            Answer::InputEnds => break,
        }
    }
    Ok(own)
}

/// What was typed.
enum Answer {
    Is(Band),
    NoView,
    InputEnds,
}

/// Asks until a line is one of the answers.
fn answer(locale: &Locale, shell: &mut Shell<'_>) -> io::Result<Answer> {
    loop {
        prompt(shell)?;
        let Some(line) = read_line(shell.input)? else { return Ok(Answer::InputEnds) };
        let typed = line.trim();
        if typed.is_empty() {
            return Ok(Answer::NoView);
        }
        let number = typed.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        if let Some(band) = number.and_then(|number| Band::ALL.get(number)) {
            return Ok(Answer::Is(*band));
        }
        writeln!(shell.err, "{}", locale.text("terminal-rate-again"))?;
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::cli::Outcome;
    use crate::drive::{Keeping, Setting};
    use crate::files::Home;
    use crate::listen;
    use crate::scenario;
    use crate::session::input::Input;

    fn ended() -> Talk {
        let text = include_str!("../../scenarios/new_key/scenario.ron");
        let scenario = scenario::read("new_key", text).scenario;
        let listener = Arc::new(listen::english());
        let setting = Setting { listener, locale: Locale::english(), keeping: Keeping::Memory };
        let mut talk = Talk::begin(&scenario, 0, 7, setting);
        talk.take(Input::End, None);
        talk
    }

    /// What is asked and what is kept when this is the input.
    fn asked(is_typed: bool, mut input: &[u8]) -> (String, String, Vec<Note>) {
        let (mut out, mut err, mut talk) = (Vec::new(), Vec::new(), ended());
        let home = Home::find(Some(std::path::Path::new("nowhere")));
        let (input, script) = (&mut input, None);
        let open_window = |_| Ok(Outcome::Good);
        let mut shell = Shell { home, open_window, is_typed, input, script, out: &mut out, err: &mut err };
        ask(&mut talk, &mut shell).unwrap();
        let words = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        (words(out), words(err), talk.notes().to_vec())
    }

    #[test]
    fn a_person_is_asked_and_the_answer_is_kept_as_the_window_keeps_it() {
        let (out, err, notes) = asked(true, b"3\n\nfine\n7\n1\n");
        assert!(out.contains("First, what do you think?"), "{out}");
        assert_eq!(out.matches("1 Not yet, 2 Partly, 3 Solid, 4 Strong").count(), 3, "{out}");
        assert_eq!(notes, [Note::Rating([Some(Band::Solid), None, Some(Band::NotYet)])]);
        assert_eq!(err.lines().count(), 2, "two answers were none: {err}");
    }

    #[test]
    fn enter_skips_and_so_does_the_end_of_the_input() {
        assert_eq!(asked(true, b"\n\n\n").2, []);
        assert_eq!(asked(true, b"").2, []);
        assert_eq!(asked(true, b"2\n").2, [Note::Rating([Some(Band::Partly), None, None])]);
    }

    #[test]
    fn a_file_is_not_asked() {
        let (out, err, notes) = asked(false, b"1\n2\n3\n");
        assert_eq!((out.as_str(), err.as_str(), notes), ("", "", Vec::new()));
    }
}
