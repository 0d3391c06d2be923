//! `listener answers`: what the customers of the shipped scenarios answer, for the program that trains the reader.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::cli::{Failure, Shell, open};
use crate::files;
use crate::scenario::{Answer, Scenario};

/// So many draws show every person a contact has.
const DRAWS: u64 = 40;

/// One answer of one contact.
#[derive(Debug, Serialize)]
struct Line<'a> {
    scenario: &'a str,
    contact: usize,
    id: &'a str,
    /// Every way in which a customer may say it.
    says: BTreeSet<String>,
    /// The author's phrases that ask for it.
    words: &'a [String],
}

/// Prints every answer as a line of JSON.
pub(super) fn print(shell: &mut Shell<'_>) -> Result<(), Failure> {
    for authored in files::scenarios(&shell.home).into_iter().filter(|one| one.is_shipped) {
        let scenario = open::scenario(shell, &authored.id)?;
        for contact in 0..scenario.contacts.len() {
            print_contact(&scenario, contact, shell)?;
        }
    }
    Ok(())
}

fn print_contact(scenario: &Scenario, contact: usize, shell: &mut Shell<'_>) -> Result<(), Failure> {
    let draws: Vec<Vec<Answer>> =
        (0..DRAWS).map(|seed| scenario.draw(contact, seed).contact.answers).collect();
    for (at, Answer { id, words, .. }) in draws[0].iter().enumerate() {
        let says = draws.iter().map(|answers| answers[at].says.clone()).collect();
        let line = Line { scenario: &scenario.id, contact, id, says, words };
        writeln!(shell.out, "{}", serde_json::to_string(&line).map_err(Failure::of)?)?;
    }
    Ok(())
}
