//! One contact as a seed drew it: the person who really stands there.

use crate::dice::Dice;

use super::{CardField, Contact, Line, OtherSelf, Person, Rubric, Scenario};

/// One contact with the person the seed drew; all that a talk and its scores read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    /// The person, with the drawn self laid over.
    pub person: Person,
    /// The contact, with the drawn self's words laid over.
    pub contact: Contact,
    /// Factor on the opening feelings and on reactivity, .9..1.1 (model.md 2); 1 without a seed.
    pub factor: f64,
    /// Weights of the score parts.
    pub rubric: Rubric,
}

impl Scenario {
    /// The case that `seed` draws for the contact at `index`; the last contact where there are fewer.
    pub fn draw(&self, index: usize, seed: u64) -> Case {
        let contact = self.contacts.get(index).or(self.contacts.last()).cloned().unwrap_or_default();
        let person = self.cast.get(contact.customer).cloned().unwrap_or_default();
        let factor = 0.9 + 0.2 * Dice::new(seed, "temper").unit();
        let mut case = Case { person, contact, factor, rubric: self.rubric };
        case.lay_over(seed);
        case
    }
}

impl Case {
    /// Draws one of the person's selves (the base counts as one) and lays it over.
    fn lay_over(&mut self, seed: u64) {
        let selves = std::mem::take(&mut self.person.selves);
        let drawn = Dice::new(seed, "self").index(selves.len() + 1);
        if let Some(other) = drawn.checked_sub(1).and_then(|index| selves.into_iter().nth(index)) {
            self.become_other(other);
        }
    }

    fn become_other(&mut self, other: OtherSelf) {
        let person = &mut self.person;
        replace(&mut person.name, other.name);
        replace(&mut person.detail, other.detail);
        replace(&mut person.manner, other.manner);
        replace(&mut person.feels, other.feels);
        replace(&mut person.react, other.react);
        replace(&mut person.sooth, other.sooth);
        replace(&mut person.expr, other.expr);
        replace(&mut person.trust, other.trust);
        mark_wrong(&mut person.card, &other.wrong);
        prepend(&mut person.lines, other.lines);
        replace(&mut self.contact.opens, other.opens);
        for item in &mut self.contact.items {
            replace(&mut item.says, other.tells.get(&item.id).cloned());
        }
        for answer in &mut self.contact.answers {
            replace(&mut answer.says, other.answers.get(&answer.id).cloned());
        }
        for field in &mut self.contact.case_file {
            if let Some(value) = other.case_file.get(&field.id) {
                field.value.clone_from(value);
                field.says = None;
            }
        }
    }
}

fn replace<T>(place: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *place = value;
    }
}

/// A self says which fields of the card are wrong for it; where it names none, the base's hold.
fn mark_wrong(card: &mut [CardField], wrong: &[String]) {
    if wrong.is_empty() {
        return;
    }
    for field in card {
        field.wrong = wrong.contains(&field.label);
    }
}

fn prepend(lines: &mut Vec<Line>, mut first: Vec<Line>) {
    first.append(lines);
    *lines = first;
}
