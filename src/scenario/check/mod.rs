//! The rules a scenario must keep beyond its shape: one list, one concern a file.

mod desk;
mod ends;
mod ids;
mod items;
mod lines;
mod must;
mod notes;
mod numbers;
mod references;
mod rehearsals;
mod required;
mod selves;
mod texts;
mod topics;

use super::format::{ContactForm, PersonForm, ScenarioForm};
use super::problem::Report;
use super::tree::value::Value;
use notes::{Notes, Place};

/// A rule looks at the draft and notes what is wrong.
type Rule = fn(&Draft<'_>, &mut Notes<'_, '_, '_>);

/// Every rule there is.
const RULES: &[Rule] = &[
    required::the_file_says_what_it_is,
    required::people_are_people,
    required::contacts_are_complete,
    required::sugar_or_list,
    ids::every_thing_has_an_id,
    ids::ids_are_unique,
    ids::ids_are_plain,
    references::ways_out_name_what_exists,
    references::promises_name_what_exists,
    references::contacts_name_their_customer,
    references::selves_change_what_exists,
    must::conditions_can_happen,
    ends::a_right_end_exists,
    ends::the_right_end_can_be_reached,
    ends::the_matter_can_be_settled,
    items::items_can_be_told_and_taken_up,
    items::openings_are_open,
    items::guards_can_be_met,
    topics::what_is_hidden_can_be_asked_for,
    topics::words_offer_one_thing,
    topics::topics_are_told_apart,
    topics::props_open_a_topic,
    desk::what_can_be_done_has_words,
    desk::ways_out_say_what_they_fit,
    desk::authorities_can_decide,
    desk::handovers_go_somewhere,
    desk::a_likely_promise_can_be_kept,
    lines::lines_fit_a_moment,
    selves::another_self_differs,
    selves::details_are_human,
    numbers::amounts_are_not_negative,
    numbers::shares_are_shares,
    numbers::a_talk_has_turns,
    texts::texts_hold_words,
    rehearsals::rehearsals_are_complete,
    rehearsals::rehearsals_name_what_exists,
    rehearsals::expectations_can_hold,
];

/// Runs every rule over what was read, unless a note that never ends hides the rest of the file.
pub(crate) fn check(form: &ScenarioForm, value: &Value, report: &mut Report<'_>) {
    if value.is_broken() || report.has("E110") {
        return;
    }
    let draft = Draft::new(form);
    let mut notes = Notes::new(value, report);
    for rule in RULES {
        if notes.are_full() {
            break;
        }
        rule(&draft, &mut notes);
    }
}

/// A scenario as written, with its people and contacts where they stand.
pub(crate) struct Draft<'a> {
    /// The file.
    form: &'a ScenarioForm,
    /// The contact at the top level, if there are no others.
    sole: Option<ContactForm>,
}

impl<'a> Draft<'a> {
    fn new(form: &'a ScenarioForm) -> Self {
        Self { form, sole: form.contacts.is_empty().then(|| form.sole_contact()) }
    }

    /// Every contact and where it stands.
    fn contacts(&self) -> impl Iterator<Item = (Place<'static>, &ContactForm)> {
        let listed = self.form.contacts.iter().enumerate();
        let listed = listed.map(|(index, contact)| (Place::root().name("contacts").item(index), contact));
        self.sole.iter().map(|contact| (Place::root(), contact)).chain(listed)
    }

    /// Every customer and where they stand.
    fn people(&self) -> impl Iterator<Item = (Place<'static>, &PersonForm)> {
        let cast = self.form.cast.iter().enumerate();
        let cast = cast.map(|(index, person)| (Place::root().name("cast").item(index), person));
        self.form.customer.iter().map(|person| (Place::root().name("customer"), person)).chain(cast)
    }
}

#[cfg(test)]
mod tests;
