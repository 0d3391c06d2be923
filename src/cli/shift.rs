//! `shift`: a whole shift from text, the same bytes every time.

use std::path::{Path, PathBuf};

use clap::Args;

use super::terminal::Terminal;
use super::{Failure, Outcome, Shell, open};
use crate::drive::{Keeping, Talk, input_of};
use crate::files;
use crate::locale::Locale;
use crate::scenario::{self, Case, Scenario};
use crate::session::input::Input;
use crate::shift::{Next, Shift, plan};
use crate::view::shift::{BreathView, ShiftDebriefView, breath, debrief};

/// The seed of a shift where none is given.
const SEED: u64 = 1;
/// Longest file of inputs, in bytes.
const SAY_CAP_BYTES: u64 = 16_000_000;
/// A line that lets the next customer come.
const NEXT_LINE: &str = "/next";

const EXAMPLES: &str = "\
Examples:
  empathy-engine shift --seed 7                    who comes in this shift, and its budget
  empathy-engine shift --seed 7 --say shift.txt    the whole shift from one file
  empathy-engine shift --seed 7 --say folder       from a folder: new_key.txt, ..., return.txt

In one file the line /next lets the next customer come; the last part is for the one who comes back.
In a folder every customer has a file by the id of their scenario (or 1.txt, 2.txt, ... in their order),
and return.txt is for the one who comes back. Lines are those of `rehearse`. Every talk leaves a replay.";

/// Plays a shift from text: a few customers with one budget, one of whom comes back.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct ShiftArgs {
    /// What is said and done, in one file or in a folder; without it the shift is only shown.
    #[arg(long, value_name = "FILE|FOLDER")]
    say: Option<PathBuf>,
    /// Which shift is drawn from the library.
    #[arg(long, value_name = "N", default_value_t = SEED)]
    seed: u64,
}

pub(super) fn run(args: &ShiftArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let all = shelf(shell);
    let Some(plan) = plan(&all, args.seed) else {
        return Err(Failure(Locale::english().text("shift-nobody")));
    };
    let Some(say) = &args.say else {
        for (place, planned) in plan.customers.iter().enumerate() {
            writeln!(shell.out, "{} {} {}", place + 1, planned.scenario, planned.seed)?;
        }
        writeln!(shell.out, "{}{}", plan.currency, plan.budget)?;
        return Ok(Outcome::Good);
    };
    let (shifts, replays) = (shell.home.shifts(), shell.home.replays());
    let mut shift = Shift::begin(plan, &shifts, &replays);
    let says = Says::read(say)?;
    while let Some(next) = shift.next() {
        serve(&mut shift, &next, &all, &says, shell)?;
    }
    print_debrief(&debrief(&shift, &Locale::english()), shell)?;
    Ok(Outcome::Good)
}

/// Every scenario that can be played.
fn shelf(shell: &Shell<'_>) -> Vec<Scenario> {
    let found = files::scenarios(&shell.home).into_iter();
    let read = found.filter_map(|found| Some(scenario::read(&found.id, &found.text.ok()?)));
    read.filter(scenario::Checked::is_playable).map(|checked| checked.scenario).collect()
}

fn serve(
    shift: &mut Shift,
    next: &Next,
    all: &[Scenario],
    says: &Says,
    shell: &mut Shell<'_>,
) -> Result<(), Failure> {
    let locale = Locale::english();
    let unknown = || Failure(format!("there is no scenario `{}` any more", next.scenario));
    let scenario = next.scenario_from(all).ok_or_else(unknown)?;
    print_breath(&breath(shift, next, &scenario, &locale), shell)?;
    let setting = open::setting(Keeping::Folder(shell.home.replays()), shell);
    let in_shift = next.in_shift.clone();
    let mut talk = Talk::begin_in_shift(&scenario, next.contact, next.seed, in_shift, setting);
    let inputs = says.inputs(next, talk.case())?;
    let mut terminal = Terminal::rehearsed(&scenario.title);
    terminal.begin(&mut talk, shell)?;
    for input in inputs {
        if !talk.is_over() {
            let turn = talk.take(input, None);
            terminal.turn(&talk, &turn, shell)?;
        }
    }
    let path = talk.replay_path().ok_or(Failure("the talk could not be kept".into()))?;
    drop(talk);
    shift.take_in(&path);
    Ok(())
}

fn print_breath(view: &BreathView, shell: &mut Shell<'_>) -> Result<(), Failure> {
    writeln!(shell.out, "\n== {} ==", view.position)?;
    for line in [&view.lead, &view.budget, &view.time].into_iter().filter(|line| !line.is_empty()) {
        writeln!(shell.out, "{line}")?;
    }
    if !view.before.is_empty() {
        writeln!(shell.out, "{}", view.before)?;
    }
    writeln!(shell.out)?;
    Ok(())
}

fn print_debrief(view: &ShiftDebriefView, shell: &mut Shell<'_>) -> Result<(), Failure> {
    writeln!(shell.out, "\n== {} ==\n{}", view.heading, view.lead)?;
    for field in view.floors.iter().chain(&view.money) {
        writeln!(shell.out, "  {}: {}", field.label, field.says)?;
    }
    for line in view.promises.iter().chain([&view.returned]) {
        writeln!(shell.out, "{line}")?;
    }
    for page in [&view.keep, &view.change] {
        writeln!(shell.out, "{}: {}", page.title, page.text.replace('\n', " "))?;
    }
    for talk in &view.talks {
        writeln!(shell.out, "{}: {} {}", talk.title, talk.says, talk.path.display())?;
    }
    writeln!(shell.out, "{}", view.not_validated)?;
    Ok(())
}

/// What is said and done, customer by customer.
enum Says {
    Parts(PathBuf, Vec<String>),
    Folder(PathBuf),
}

impl Says {
    fn read(path: &Path) -> Result<Self, Failure> {
        if path.is_dir() {
            return Ok(Self::Folder(path.to_path_buf()));
        }
        let text = files::read_text(path, SAY_CAP_BYTES)?;
        let mut parts = vec![String::new()];
        for line in text.trim_start_matches('\u{feff}').lines() {
            if line.trim() == NEXT_LINE {
                parts.push(String::new());
            } else if let Some(part) = parts.last_mut() {
                part.push_str(line);
                part.push('\n');
            }
        }
        Ok(Self::Parts(path.to_path_buf(), parts))
    }

    /// The inputs for this customer, and the end of the talk after them.
    fn inputs(&self, next: &Next, case: &Case) -> Result<Vec<Input>, Failure> {
        let (path, text) = self.text_for(next)?;
        let read = text.lines().enumerate().map(|(index, line)| {
            input_of(line, case).map_err(|what_else| {
                let sentence = Locale::english().say(&what_else);
                Failure(format!("{}:{}: {sentence}", path.display(), index + 1))
            })
        });
        read.chain([Ok(Input::End)]).collect()
    }

    /// Nothing said for a customer is a talk that ends at once.
    fn text_for(&self, next: &Next) -> Result<(PathBuf, String), Failure> {
        let place = next.in_shift.place;
        match self {
            Self::Parts(path, parts) => Ok((path.clone(), parts.get(place).cloned().unwrap_or_default())),
            Self::Folder(folder) => {
                let named = if next.again.is_some() { "return" } else { next.scenario.as_str() };
                let numbered = folder.join(format!("{}.txt", place + 1));
                let path = if numbered.is_file() { numbered } else { folder.join(format!("{named}.txt")) };
                let text = files::read_text(&path, SAY_CAP_BYTES)?;
                Ok((path, text))
            }
        }
    }
}
