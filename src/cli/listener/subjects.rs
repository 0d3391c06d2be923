//! `listener subjects`: what replies to the customers of the shipped scenarios may be about, for the program that trains the reader.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::cli::{Failure, Shell, open};
use crate::files;
use crate::listen::facts::Sort;
use crate::listen::subjects::{Subject, subjects};
use crate::scenario::{Contact, Scenario};

/// So many draws show every person a contact has.
const DRAWS: u64 = 40;

/// One subject of one contact.
#[derive(Debug, Serialize)]
struct Line<'a> {
    scenario: &'a str,
    contact: usize,
    sort: Sort,
    id: &'a str,
    /// Every way in which a customer may say it.
    says: BTreeSet<&'a str>,
    /// The author's phrases for it.
    words: &'a [String],
    /// The topics that lead to an item, or the items that a topic leads to.
    near: Vec<&'a str>,
}

/// Prints every subject as a line of JSON.
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
    let case = scenario.draw(contact, 0);
    let draws: Vec<Vec<Subject>> =
        (0..DRAWS).map(|seed| subjects(&scenario.draw(contact, seed).contact)).collect();
    for (at, Subject { sort, id, words, .. }) in draws[0].iter().enumerate() {
        let says = draws.iter().map(|subjects| subjects[at].says.as_str()).collect();
        let near = near(&case.contact, *sort, id);
        let line = Line { scenario: &scenario.id, contact, sort: *sort, id, says, words, near };
        writeln!(shell.out, "{}", serde_json::to_string(&line).map_err(Failure::of)?)?;
    }
    Ok(())
}

/// The topics that lead to an item, or the items that a topic leads to.
fn near<'a>(contact: &'a Contact, sort: Sort, id: &str) -> Vec<&'a str> {
    let pairs = contact
        .items
        .iter()
        .flat_map(|item| item.topics.iter().map(|topic| (item.id.as_str(), topic.as_str())));
    match sort {
        Sort::Item => pairs.filter(|(item, _)| *item == id).map(|(_, topic)| topic).collect(),
        Sort::Topic => pairs.filter(|(_, topic)| *topic == id).map(|(item, _)| item).collect(),
        _ => Vec::new(),
    }
}
