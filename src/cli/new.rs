//! `new`: a scenario of one's own from a few plain answers, written so that it can be played at once.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::terminal::{prompt, read_line};
use super::{Failure, Outcome, Shell, open};
use crate::files;
use crate::locale::Locale;
use crate::message::Message;
use crate::scenario::draft::{Draft, is_id};
use crate::view::studio::fresh::{example, file_of};

const FILE: &str = "scenario.ron";

const EXAMPLES: &str = "\
Examples:
  empathy-engine new wrong_door                      asks a few plain questions
  empathy-engine new wrong_door --trade \"Parcel shop\" --name \"Inês Duarte\" --quick
  empathy-engine new night_desk_2 --from night_desk  begins with a copy of another scenario

The folder lies among your own scenarios, or under --into. It passes `check` as it is written.";

/// Writes a scenario of your own from a few plain answers.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct NewArgs {
    /// Its name: small letters, digits and underscores.
    id: String,
    /// Begin with a copy of this scenario: an id of the library, or a path.
    #[arg(long, value_name = "SCENARIO")]
    from: Option<String>,
    /// The folder to write into, instead of your own scenarios.
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
    /// Ask nothing: take a plain example for what no flag says.
    #[arg(long)]
    quick: bool,
    /// What the story is called.
    #[arg(long)]
    title: Option<String>,
    /// In which trade it happens.
    #[arg(long)]
    trade: Option<String>,
    /// How the two are connected.
    #[arg(long, value_enum, default_value_t = Way::Counter)]
    channel: Way,
    /// Sign for money.
    #[arg(long, default_value = "£")]
    currency: String,
    /// The customer's name.
    #[arg(long)]
    name: Option<String>,
    /// Something about them that has nothing to do with the matter.
    #[arg(long)]
    detail: Option<String>,
    /// Their first words.
    #[arg(long)]
    opens: Option<String>,
    /// What they do not say by themselves.
    #[arg(long)]
    hidden: Option<String>,
    /// The best that can be done.
    #[arg(long)]
    way: Option<String>,
    /// What that costs you, in money.
    #[arg(long)]
    cost: Option<String>,
    /// What may be done without asking anybody.
    #[arg(long)]
    policy: Option<String>,
}

/// How trainee and customer are connected.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Way {
    Counter,
    Phone,
    Chat,
}

pub(super) fn run(args: &NewArgs, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let locale = Locale::english();
    let say = |message: Message| locale.say(&message);
    if !is_id(&args.id) {
        return Err(Failure(say(Message::new("new-bad-id").with("id", &args.id))));
    }
    let folder = args.into.clone().unwrap_or_else(|| shell.home.scenarios()).join(&args.id);
    let path = folder.join(FILE);
    if path.exists() {
        return Err(Failure(say(Message::new("new-exists").with("path", path.display()))));
    }
    let text = match &args.from {
        Some(from) => copied(args, from, shell)?,
        None => file_of(&draft(args, &locale, shell)?),
    };
    files::write_new(&path, text.as_bytes())?;
    writeln!(shell.out, "{}", say(Message::new("new-written").with("path", path.display())))?;
    let play = if args.into.is_none() { args.id.clone() } else { path.display().to_string() };
    writeln!(shell.out, "{}", say(Message::new("new-next").with("id", play).with("path", path.display())))?;
    Ok(Outcome::Good)
}

/// The text of another scenario, with a new title where one is given; its comments stay.
fn copied(args: &NewArgs, from: &str, shell: &Shell<'_>) -> Result<String, Failure> {
    let scenario = open::scenario(shell, from)?;
    let found = files::scenario(&shell.home, from).map(|found| found.text);
    let text = found.unwrap_or_else(|| Ok(String::new()))?;
    let Some(title) = &args.title else { return Ok(text) };
    let old = format!("title: \"{}\"", scenario.title.replace('"', "\\\""));
    Ok(text.replacen(&old, &format!("title: \"{}\"", title.replace('"', "\\\"")), 1))
}

fn draft(args: &NewArgs, locale: &Locale, shell: &mut Shell<'_>) -> Result<Draft, Failure> {
    let asks = shell.is_typed && !args.quick;
    if asks {
        writeln!(shell.out, "{}\n", locale.text("new-lead"))?;
    }
    let mut answer = |name: &str, given: &Option<String>| -> Result<String, Failure> {
        let default = locale.text(&format!("new-{name}-default"));
        match given {
            Some(given) => Ok(given.clone()),
            None if asks => ask(name, default, locale, shell),
            None => Ok(default),
        }
    };
    let trade = answer("trade", &args.trade)?;
    let seat = Message::new("new-seat-default").with("trade", trade.to_lowercase());
    Ok(Draft {
        title: answer("title", &args.title)?,
        seat: locale.say(&seat),
        channel: channel(args.channel),
        currency: args.currency.clone(),
        name: answer("name", &args.name)?,
        detail: answer("detail", &args.detail)?,
        opens: answer("opens", &args.opens)?,
        hidden: answer("hidden", &args.hidden)?,
        way: answer("way", &args.way)?,
        cost: cost(&answer("cost", &args.cost)?, locale)?,
        policy: answer("policy", &args.policy)?,
        trade,
        ..example(locale)
    })
}

/// One line for a question; Enter alone takes the default.
fn ask(name: &str, default: String, locale: &Locale, shell: &mut Shell<'_>) -> Result<String, Failure> {
    let question = Message::new("new-question").with("question", locale.text(&format!("new-{name}")));
    writeln!(shell.out, "{}", locale.say(&question.with("default", &default)))?;
    prompt(shell)?;
    let line = read_line(shell.input)?.unwrap_or_default();
    Ok(if line.trim().is_empty() { default } else { line.trim().to_owned() })
}

fn cost(text: &str, locale: &Locale) -> Result<f64, Failure> {
    let cost: Option<f64> = text.trim().replace(',', ".").parse().ok();
    let bad = || Failure(locale.say(&Message::new("new-bad-cost").with("text", text)));
    cost.filter(|cost| cost.is_finite() && *cost >= 0.0).ok_or_else(bad)
}

fn channel(way: Way) -> &'static str {
    match way {
        Way::Counter => "counter",
        Way::Phone => "phone",
        Way::Chat => "chat",
    }
}
