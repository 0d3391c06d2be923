//! From what was typed to what is played: a scenario by id or path, a listener, a seed.

use std::sync::Arc;

use super::{Failure, Shell};
use crate::drive::{Keeping, Setting};
use crate::files::{self, Authored};
use crate::locale::Locale;
use crate::scenario::{self, Problem, Scenario, Severity};

/// The scenario called `name`: an id of the library, or a path to a file or its folder.
pub(super) fn scenario(shell: &Shell<'_>, name: &str) -> Result<Scenario, Failure> {
    let Authored { id, path, text, .. } = authored(shell, name)?;
    let checked = scenario::read(&id, &text?);
    let is_error = |problem: &&Problem| problem.severity() == Severity::Error;
    match checked.problems.iter().find(is_error) {
        None => Ok(checked.scenario),
        Some(problem) => Err(Failure(format!(
            "{path}:{}:{}: {}; `empathy-engine check {path}` says more",
            problem.line,
            problem.column,
            problem.message.trim_end_matches('.')
        ))),
    }
}

/// The text of the scenario called `name`, broken or not.
pub(super) fn authored(shell: &Shell<'_>, name: &str) -> Result<Authored, Failure> {
    files::scenario(&shell.home, name).ok_or_else(|| unknown(shell, name))
}

/// Index of a contact that people count from 1.
pub(super) fn contact(scenario: &Scenario, number: usize) -> Result<usize, Failure> {
    let count = scenario.contacts.len();
    if (1..=count).contains(&number) {
        return Ok(number - 1);
    }
    Err(Failure(format!("{} has contacts 1 to {count}, there is no contact {number}", scenario.id)))
}

/// The setting of every talk on the command line. A reader that cannot be used is said once, as a sentence.
pub(super) fn setting(keeping: Keeping, shell: &mut Shell<'_>) -> Setting {
    Setting { listener: Arc::new(shell.listener()), locale: Locale::english(), keeping }
}

fn unknown(shell: &Shell<'_>, name: &str) -> Failure {
    let scenarios = files::scenarios(&shell.home);
    let ids: Vec<&str> = scenarios.iter().map(|found| found.id.as_str()).collect();
    let nearest = ids.iter().max_by(|one, other| near(one, name).total_cmp(&near(other, name)));
    let meant = nearest.filter(|id| near(id, name) > 0.8);
    let cure =
        meant.map_or_else(|| format!("there is: {}", ids.join(", ")), |id| format!("did you mean `{id}`?"));
    Failure(format!("there is no scenario or file `{name}`; {cure}"))
}

fn near(id: &str, name: &str) -> f64 {
    strsim::jaro_winkler(id, name)
}
