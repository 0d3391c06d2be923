//! `reverse`: the trainee is the customer, in the window, in the terminal or from a file.

mod predicting;

use std::io::{self, Cursor};
use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, ValueEnum};

use super::{Failure, Outcome, Shell, WindowStart, open};
use crate::cli::play::fresh_seed;
use crate::cli::terminal::{prompt, read_line};
use crate::drive::clean;
use crate::files;
use crate::listen::cues::CueListener;
use crate::listen::english;
use crate::locale::Locale;
use crate::reversal::{Reversal, Style};
use crate::scenario::Scenario;
use crate::view::conversation::Who;
use crate::view::reversal::{CardView, ComparedView, asking, card, compared, talk};

/// Longest file of lines, in bytes.
const SAY_CAP_BYTES: u64 = 16_000_000;
/// The seed of a talk from a file where none is given.
const SEED: u64 = 1;

const EXAMPLES: &str = "\
Examples:
  empathy-engine reverse new_key                         in the window, at the desk anybody
  empathy-engine reverse new_key --text --style script   in this terminal, at the desk somebody with a script
  empathy-engine reverse new_key --say talk.txt --seed 7

You get the customer's whole card and say it in your own words. A line is what you say, /end leaves the
desk. Then, before you see anything: one line for each thing on the card, 1 surely not understood to
4 surely understood, and one line from 0 to 10 for how heard the customer felt; an empty line is no view.
Nothing is kept and nothing is scored.";

/// Be the customer: the program plays the agent, and shows what came across.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct ReverseArgs {
    /// A scenario of the library by its id, or a path to one.
    scenario: String,
    /// Talk in this terminal instead of the window.
    #[arg(long)]
    text: bool,
    /// Take the lines and the answers after them from a file.
    #[arg(long, value_name = "FILE", conflicts_with = "text")]
    say: Option<PathBuf>,
    /// Who sits at the desk; whoever the seed draws if left out.
    #[arg(long)]
    style: Option<Seat>,
    /// Which person of the scenario you are; a new one each time if left out, from a file always the first.
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Which contact of the scenario, from 1.
    #[arg(long, value_name = "N", default_value_t = 1)]
    contact: usize,
}

/// Who sits at the desk.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Seat {
    /// Takes in whatever is told.
    Listens,
    /// Takes in what is told before they offer something.
    Brief,
    /// Takes in what the script asks for.
    Script,
}

impl Seat {
    fn style(self) -> Style {
        match self {
            Self::Listens => Style::Listens,
            Self::Brief => Style::Brief,
            Self::Script => Style::Script,
        }
    }
}

pub(super) fn run(args: &ReverseArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let scenario = open::scenario(shell, &args.scenario)?;
    let contact = open::contact(&scenario, args.contact)?;
    let style = args.style.map(Seat::style);
    if let Some(path) = &args.say {
        let text = files::read_text(path, SAY_CAP_BYTES)?;
        let mut lines = Cursor::new(text.trim_start_matches('\u{feff}').to_owned());
        let seed = args.seed.unwrap_or(SEED);
        return play(&scenario, contact, seed, style, Some(&mut lines), shell);
    }
    let seed = args.seed.unwrap_or_else(fresh_seed);
    if args.text {
        return play(&scenario, contact, seed, style, None, shell);
    }
    let reverse = Some((scenario, contact, seed, style));
    (shell.open_window)(WindowStart { reverse, ..shell.library() })
}

/// Where the lines come from: a file, whose lines are printed as well, or what is typed.
type FromFile<'a> = Option<&'a mut Cursor<String>>;

fn play(
    scenario: &Scenario,
    contact: usize,
    seed: u64,
    style: Option<Style>,
    mut file: FromFile<'_>,
    shell: &mut Shell<'_>,
) -> Result<Outcome, Failure> {
    let (locale, listener) = (Locale::english(), english());
    let case = Arc::new(scenario.draw(contact, seed));
    let card = card(&scenario.title, &case, &locale);
    print_card(&card, &locale, shell)?;
    let mut reversal = Reversal::begin(case, style, seed);
    // A person's own words stand on the screen already, where they were typed.
    let all = file.is_some();
    let mut printed = print_said(&reversal, &card, 0, all, shell)?;
    while !reversal.is_over() {
        match next_line(&mut file, shell)? {
            Some(line) if line.trim() != "/end" => say(&line, &mut reversal, &listener, shell)?,
            _ => reversal.leave(),
        }
        printed = print_said(&reversal, &card, printed, all, shell)?;
    }
    pass_over_the_rest(&mut file);
    let over = talk(&reversal, card, None, &[], &locale);
    writeln!(shell.out, "\n{}", over.over.unwrap_or_default())?;
    if over.on.is_some() {
        let asked = asking(&reversal, &locale);
        let prediction = predicting::ask(&asked, &mut file, &locale, shell)?;
        print_compared(&compared(&reversal, &prediction, &locale), shell)?;
    }
    Ok(Outcome::Good)
}

fn say(line: &str, reversal: &mut Reversal, listener: &CueListener, shell: &mut Shell<'_>) -> io::Result<()> {
    let (line, notices) = clean(&line.replace("\\n", "\n"));
    notices.iter().try_for_each(|notice| writeln!(shell.err, "{}", Locale::english().say(notice)))?;
    let telling = listener.telling(&line, reversal.case());
    reversal.take(line, &telling);
    Ok(())
}

fn next_line(file: &mut FromFile<'_>, shell: &mut Shell<'_>) -> io::Result<Option<String>> {
    if let Some(lines) = file {
        return read_line(*lines);
    }
    prompt(shell)?;
    read_line(shell.input)
}

/// What a file still has to say after the talk has ended by itself is passed over, up to its `/end`.
fn pass_over_the_rest(file: &mut FromFile<'_>) {
    if let Some(lines) = file {
        let from = usize::try_from(lines.position()).unwrap_or(usize::MAX);
        let rest = lines.get_ref().get(from..).unwrap_or_default();
        let mut end = from;
        for line in rest.split_inclusive('\n') {
            end += line.len();
            if line.trim() == "/end" {
                lines.set_position(end as u64);
                return;
            }
        }
    }
}

fn print_card(card: &CardView, locale: &Locale, shell: &mut Shell<'_>) -> io::Result<()> {
    writeln!(shell.out, "{}\n\n{}\n{}", card.title, card.heading, card.lead)?;
    for (heading, lines) in card.parts() {
        print_list(heading, lines, shell)?;
    }
    let file: Vec<String> =
        card.file.1.iter().map(|field| format!("{}: {}", field.label, field.says)).collect();
    print_list(&card.file.0, &file, shell)?;
    writeln!(shell.out, "\n{}\n{}\n", card.not_kept, locale.text("terminal-reverse-help"))
}

fn print_list(heading: &str, lines: &[String], shell: &mut Shell<'_>) -> io::Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(shell.out, "\n{heading}")?;
    lines.iter().try_for_each(|line| writeln!(shell.out, "  {line}"))
}

/// Prints what was said from `from` on, the trainee's own words if all is wanted; gives back how much was said.
fn print_said(
    reversal: &Reversal,
    card: &CardView,
    from: usize,
    all: bool,
    shell: &mut Shell<'_>,
) -> io::Result<usize> {
    let view = talk(reversal, card.clone(), None, &[], &Locale::english());
    for said in view.said[from..].iter().filter(|said| all || said.who != Who::You) {
        writeln!(shell.out, "{}: {}", said.name, said.text)?;
    }
    shell.out.flush()?;
    Ok(view.said.len())
}

fn print_compared(view: &ComparedView, shell: &mut Shell<'_>) -> io::Result<()> {
    writeln!(shell.out, "\n== {} ==\n{}", view.heading, view.style)?;
    view.sums.iter().try_for_each(|sum| writeln!(shell.out, "{sum}"))?;
    for group in &view.groups {
        writeln!(shell.out, "\n{}", group.title)?;
        if !group.lead.is_empty() {
            writeln!(shell.out, "{}", group.lead)?;
        }
        for row in &group.rows {
            writeln!(shell.out, "- {}\n  {}\n  {}", row.thing, row.became, row.believed)?;
        }
    }
    print_list(&view.never_asked, &view.not_asked, shell)?;
    writeln!(shell.out, "\n{}: {}\n\n{}", view.take, view.lesson, view.note)
}
