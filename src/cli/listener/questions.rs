//! Questions to which an author's answer is right, and questions that only have its words.
//!
//! A file is named after its scenario; a line has an answer's id, `yes` or `no`, and what a trainee might say,
//! with tabs between.

use std::path::Path;

use super::wordings::share;
use crate::cli::{Failure, Shell, open};
use crate::files;
use crate::listen::cues::CueListener;
use crate::listen::{Asked, Context};
use crate::scenario::Case;

/// Largest file of questions, in bytes.
const CAP_BYTES: u64 = 10_000_000;

/// One thing said, and whether an answer would be right.
struct Question<'a> {
    answer: &'a str,
    is_right: bool,
    said: &'a str,
}

/// How often an answer was found.
#[derive(Debug, Default)]
struct Count {
    found: usize,
    /// An answer of the author's that is another one.
    other: usize,
    of: usize,
}

/// What was counted in some scenarios.
#[derive(Debug, Default)]
struct Counts {
    right: Count,
    tempting: Count,
}

/// Prints what becomes of the questions in all files of a folder, where there are some; with `shows` each that goes
/// wrong before it.
pub(super) fn report(
    listener: &CueListener,
    folder: &Path,
    shows: bool,
    shell: &mut Shell<'_>,
) -> Result<(), Failure> {
    let (mut fresh, mut learnt) = (Counts::default(), Counts::default());
    for path in files::list(folder, "tsv") {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        writeln!(shell.err, "asking the customers of {name} ...")?;
        let counts = if listener.learnt_from().contains(&name) { &mut learnt } else { &mut fresh };
        ask(listener, &name, &files::read_text(&path, CAP_BYTES)?, counts, shows, shell)?;
    }
    fresh.print("author's answers to fresh questions: share", shell)?;
    learnt.print("the same, scenarios the reader learnt from", shell)
}

/// Asks the customers of one scenario.
fn ask(
    listener: &CueListener,
    name: &str,
    questions: &str,
    counts: &mut Counts,
    shows: bool,
    shell: &mut Shell<'_>,
) -> Result<(), Failure> {
    let scenario = open::scenario(shell, name)?;
    let cases: Vec<Case> = (0..scenario.contacts.len()).map(|contact| scenario.draw(contact, 0)).collect();
    for question in questions.lines().filter_map(read) {
        let answers = found(listener, &cases, &question);
        let count = if question.is_right { &mut counts.right } else { &mut counts.tempting };
        if count.take(&question, &answers) != question.is_right && shows {
            let heard = answers.join(", ");
            writeln!(shell.out, "{name} {} [{heard}] {}", question.answer, question.said)?;
        }
    }
    Ok(())
}

impl Counts {
    fn print(&self, row: &str, shell: &mut Shell<'_>) -> Result<(), Failure> {
        let Self { right, tempting } = self;
        if right.of + tempting.of == 0 {
            return Ok(());
        }
        let (heard, wrong) = (share(right.found, right.of), share(tempting.found, tempting.of));
        let other = share(right.other, right.of);
        writeln!(
            shell.out,
            "{row:<44}{heard:>6.3}   {} questions; another answer {other:.3}; {wrong:.3} of {} that only have its words",
            right.of, tempting.of
        )?;
        Ok(())
    }
}

fn read(line: &str) -> Option<Question<'_>> {
    let mut parts = line.splitn(3, '\t');
    let (answer, right, said) = (parts.next()?, parts.next()?, parts.next()?);
    Some(Question { answer, is_right: right == "yes", said })
}

impl Count {
    /// Counts one question; whether its answer was found.
    fn take(&mut self, question: &Question<'_>, answers: &[String]) -> bool {
        let is_found = answers.iter().any(|answer| answer == question.answer);
        self.of += 1;
        self.found += usize::from(is_found);
        self.other += usize::from(!is_found && !answers.is_empty());
        is_found
    }
}

/// The author's answers that are found to what is said first in a talk.
fn found(listener: &CueListener, cases: &[Case], question: &Question<'_>) -> Vec<String> {
    // The first contact whose customer has this answer.
    let has = |case: &&Case| case.contact.answers.iter().any(|known| known.id == question.answer);
    let Some(case) = cases.iter().find(has) else { return Vec::new() };
    let line = &case.contact.opens;
    let context = Context { case, line, earlier_lines: &[], own_replies: &[], told: &[] };
    let asked = listener.asks(question.said, &context);
    let answers =
        asked.into_iter().filter_map(|asked| if let Asked::Answer(id) = asked { Some(id) } else { None });
    answers.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_counted_as_found_another_or_none() {
        let question = read("age\tyes\tHow old is it?").unwrap_or_else(|| panic!("a line of three parts"));
        let mut count = Count::default();
        let found: Vec<bool> = [&["age"][..], &["home"], &[], &["home", "age"]]
            .iter()
            .map(|ids| count.take(&question, &ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>()))
            .collect();
        assert_eq!(found, [true, false, false, true]);
        assert_eq!((count.found, count.other, count.of), (2, 1, 4));
        assert!(read("no tabs").is_none());
    }
}
