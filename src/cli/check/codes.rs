//! The codes of problems: the list of all, and more about one of them.

use std::sync::Arc;

use include_dir::{Dir, include_dir};

use super::{Failure, Outcome, Shell};
use crate::drive::{Keeping, Setting};
use crate::listen;
use crate::locale::Locale;
use crate::scenario::{self, CODES, Checked, Problem};
use crate::simulate::lines::unused_lines;
use crate::simulate::rehearsal::rehearse;

/// Files with one mistake each, named by its code: the examples of `--explain`.
static BROKEN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/fixtures/broken");

/// Every code with what it means.
pub(super) fn list(shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    for (code, meaning) in CODES {
        writeln!(shell.out, "{}  {meaning}", code.0)?;
    }
    Ok(Outcome::Good)
}

/// What a code means, and a file in which it is found.
pub(super) fn explain(code: &str, shell: &mut Shell<'_>) -> Result<Outcome, Failure> {
    let code = code.to_uppercase();
    let Some((_, meaning)) = CODES.iter().find(|(known, _)| known.0 == code) else {
        return Err(Failure(format!(
            "there is no code `{code}`; `empathy-engine check --codes` lists them all"
        )));
    };
    writeln!(shell.out, "{code}: {meaning}")?;
    let is_of = |file: &&include_dir::File<'_>| file.path().to_string_lossy().starts_with(&code);
    if let Some(text) = BROKEN.files().find(is_of).and_then(include_dir::File::contents_utf8) {
        for problem in problems(text).iter().filter(|problem| problem.code.0 == code) {
            writeln!(shell.out, "\nFor example:\n\n{}", problem.render(text))?;
        }
    }
    Ok(Outcome::Good)
}

/// Everything wrong with an example; where nothing else is, also what playing it finds, by word lists alone.
fn problems(text: &str) -> Vec<Problem> {
    let Checked { scenario, mut problems } = scenario::read("example", text);
    if problems.is_empty() {
        let locale = Locale::english();
        let listener = Arc::new(listen::english());
        let setting = Setting { listener, locale: locale.clone(), keeping: Keeping::Memory };
        problems
            .extend(rehearse(&scenario, 1, &setting).iter().filter_map(|outcome| outcome.problem(&locale)));
        problems.extend(unused_lines(&scenario, 1, &setting));
    }
    problems
}
