//! One contact as a seed drew it: the person who really stands there.

use std::collections::BTreeMap;

use crate::dice::Dice;

use super::{
    Answer, Before, CardField, CaseField, Contact, FieldKind, Item, Line, OtherSelf, Person, Rubric, Scenario,
};

/// One contact with the person the seed drew; all that a talk and its scores read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    /// The person, with the drawn self laid over.
    pub person: Person,
    /// The contact, with the drawn self's words laid over.
    pub contact: Contact,
    /// Factor on the opening feelings and on reactivity, .9..1.1 (model.md 2); 1 without a seed.
    pub factor: f64,
    /// Whether the case is unlike the others, so that a ready-made sentence does harm.
    pub unusual: bool,
    /// Weights of the score parts.
    pub rubric: Rubric,
    /// What the seat may still give away on its own in this shift; `None` where nobody counts.
    pub budget: Option<f64>,
    /// What came before, where the customer comes back.
    pub before: Option<Before>,
}

impl Scenario {
    /// The case that `seed` draws for the contact at `index`; the last contact where there are fewer.
    pub fn draw(&self, index: usize, seed: u64) -> Case {
        let contact = self.contacts.get(index).or(self.contacts.last()).cloned().unwrap_or_default();
        let person = self.cast.get(contact.customer).cloned().unwrap_or_default();
        let factor = 0.9 + 0.2 * Dice::new(seed, "temper").unit();
        let mut case =
            Case { person, contact, factor, unusual: self.unusual, rubric: self.rubric, ..Case::default() };
        case.lay_over(seed);
        case
    }

    /// The seeds, the smallest first, that draw the self called `who` for the contact at `index`; an empty
    /// name is the customer as first written.
    pub fn seeds_of<'a>(&'a self, index: usize, who: &'a str) -> impl Iterator<Item = u64> + 'a {
        /// No self is drawn so seldom that it comes later for the first time.
        const LAST: u64 = 10_000;
        let customer = self.contacts.get(index).map_or(0, |contact| contact.customer);
        let selves = self.cast.get(customer).map_or(&[][..], |person| &person.selves);
        let wanted = selves.iter().position(|other| other.id == who).map_or(0, |index| index + 1);
        (1..=LAST).filter(move |seed| drawn_self(selves.len(), *seed) == wanted)
    }
}

impl Case {
    /// The author's words for a message key such as `scenario:says/party_saturday`.
    ///
    /// Kinds: `opens`, `says/<item>`, `line/<id>`, `answer/<id>`, `field/<id>` (only where the
    /// field has a sentence of its own), `paper/<id>` and `prop/<id>`.
    pub fn words(&self, key: &str) -> Option<&str> {
        let contact = &self.contact;
        let rest = key.strip_prefix("scenario:")?;
        let (kind, id) = rest.split_once('/').unwrap_or((rest, ""));
        match kind {
            "opens" => Some(&contact.opens),
            "says" => contact.items.iter().find(|item| item.id == id).map(|item| item.says.as_str()),
            "instead" => {
                let item = contact.items.iter().find(|item| item.id == id);
                item.map(|item| item.instead.as_str()).filter(|words| !words.is_empty())
            }
            "line" => self.person.lines.iter().find(|line| line.id == id).map(|line| line.says.as_str()),
            "answer" => {
                contact.answers.iter().find(|answer| answer.id == id).map(|answer| answer.says.as_str())
            }
            "field" => contact.case_file.iter().find(|field| field.id == id)?.says.as_deref(),
            "paper" => contact.papers.iter().find(|paper| paper.id == id).map(|paper| paper.text.as_str()),
            "prop" => contact.props.iter().find(|prop| prop.id == id).map(|prop| prop.text.as_str()),
            _ => None,
        }
    }

    /// Draws one of the person's selves (the base counts as one) and lays it over.
    fn lay_over(&mut self, seed: u64) {
        let selves = std::mem::take(&mut self.person.selves);
        let drawn = drawn_self(selves.len(), seed);
        if let Some(other) = drawn.checked_sub(1).and_then(|index| selves.into_iter().nth(index)) {
            self.become_other(other);
        }
    }

    fn become_other(&mut self, other: OtherSelf) {
        let (person, contact) = (&mut self.person, &mut self.contact);
        if let Some(name) = &other.name {
            rename(&mut contact.case_file, &person.name, name);
            // Somebody else: "I am her mother" would be false in a brother's mouth.
            person.lines.clear();
        }
        replace(&mut person.name, other.name);
        replace(&mut person.detail, other.detail);
        replace(&mut person.manner, other.manner);
        replace(&mut person.feels, other.feels);
        replace(&mut person.react, other.react);
        replace(&mut person.sooth, other.sooth);
        replace(&mut person.expr, other.expr);
        replace(&mut person.trust, other.trust);
        redraw(&mut person.card, other.card);
        prepend(&mut person.lines, other.lines);
        replace(&mut contact.opens, other.opens);
        replace(&mut contact.briefing, other.briefing);
        retell(&mut contact.items, &other.tells, &other.instead);
        answer(&mut contact.answers, &other.answers);
        refile(&mut contact.case_file, &other.case_file);
    }
}

/// Which of `others` and the customer as first written (0) a seed draws.
fn drawn_self(others: usize, seed: u64) -> usize {
    Dice::new(seed, "self").index(others + 1)
}

fn replace<T>(place: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *place = value;
    }
}

/// A name field that shows the base's name shows this self's.
fn rename(case_file: &mut [CaseField], old: &str, new: &str) {
    for field in case_file {
        if field.kind == FieldKind::Name && field.value == old {
            new.clone_into(&mut field.value);
        }
    }
}

/// Fields with a label of the card replace its field, others join it. Where it says the same, so do the words
/// that state it.
fn redraw(card: &mut Vec<CardField>, fields: Vec<CardField>) {
    for mut field in fields {
        match card.iter_mut().find(|old| old.label == field.label) {
            Some(old) => {
                if field.words.is_empty() && field.says == old.says {
                    field.words = std::mem::take(&mut old.words);
                }
                *old = field;
            }
            None => card.push(field),
        }
    }
}

fn retell(items: &mut [Item], tells: &BTreeMap<String, String>, instead: &BTreeMap<String, String>) {
    for item in items {
        replace(&mut item.says, tells.get(&item.id).cloned());
        replace(&mut item.instead, instead.get(&item.id).cloned());
    }
}

fn answer(answers: &mut [Answer], says: &BTreeMap<String, String>) {
    for answer in answers {
        replace(&mut answer.says, says.get(&answer.id).cloned());
    }
}

fn refile(case_file: &mut [CaseField], values: &BTreeMap<String, String>) {
    for field in case_file {
        if let Some(value) = values.get(&field.id) {
            field.value.clone_from(value);
            field.says = None;
        }
    }
}

fn prepend(lines: &mut Vec<Line>, mut first: Vec<Line>) {
    first.append(lines);
    *lines = first;
}
