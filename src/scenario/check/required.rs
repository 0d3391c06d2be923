//! What must not be missing.

use super::super::format::{CONTACT_FIELDS, FORMAT};
use super::super::tree::value::Entry;
use super::Draft;
use super::notes::{Notes, Place};

/// The language of the shared lines and of the listener.
const SPOKEN: &str = "en";

/// Title, version and language of the file, and whether the program has words in it.
pub(super) fn the_file_says_what_it_is(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    let (form, root) = (draft.form, Place::root());
    if form.title.is_empty() {
        notes.missing(&root, "title", "write `title: \"...\"`, as the library will show it");
    }
    if form.format.is_some_and(|format| format != FORMAT) {
        let help = format!("write `format: {FORMAT}`, or use a newer program");
        notes.at("E402", &root.name("format"), &format!("this program reads format {FORMAT}"), &help);
    }
    let tag = form.language.as_deref().unwrap_or(SPOKEN);
    match tag.parse::<unic_langid::LanguageIdentifier>() {
        Err(_) => {
            let help = "write a tag such as \"en\", \"de\" or \"pt-BR\"";
            notes.at("E403", &root.name("language"), &format!("`{tag}` is no language tag"), help);
        }
        Ok(language) if language.language.as_str() != SPOKEN => {
            let message = format!("what every customer may say is not translated into `{tag}`");
            let help = "their shared lines are said and replies are heard in English: write it in English, \
                        or expect both languages in one talk";
            notes.at("W513", &root.name("language"), &message, help);
        }
        Ok(_) => {}
    }
}

/// Every customer has a name and something human.
pub(super) fn people_are_people(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    let root = Place::root();
    if draft.people().next().is_none() && !notes.was_tried(&root, "cast") {
        notes.missing(&root, "customer", "write `customer: (name: \"...\", detail: \"...\")`");
    }
    for (place, person) in draft.people() {
        if person.name.is_empty() {
            notes.missing(&place, "name", "write `name: \"...\"`, the name the customer answers to");
        }
        if person.detail.is_empty() {
            notes.missing(&place, "detail", "write one thing that makes this a person, not a case");
        }
        for (index, field) in person.card.iter().enumerate() {
            let place = place.name("card").item(index);
            if field.label.is_empty() {
                notes.missing(&place, "label", "write `label: \"...\"`, what the card calls it");
            }
            if field.says.is_empty() {
                notes.missing(&place, "says", "write `says: \"...\"`, what stands on the card");
            }
        }
    }
}

/// Every contact opens with words, and what it lists is filled in.
pub(super) fn contacts_are_complete(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        if contact.opens.is_empty() {
            notes.missing(&place, "opens", "write `opens: \"...\"`, the customer's first words");
        }
        for (index, paper) in contact.papers.iter().enumerate().filter(|(_, paper)| paper.text.is_empty()) {
            let help = format!("write `text: \"...\"`, what one reads in {}", paper.title);
            notes.missing(&place.name("papers").item(index), "text", &help);
        }
        for (index, _) in contact.props.iter().enumerate().filter(|(_, prop)| prop.text.is_empty()) {
            let help = "write `text: \"...\"`, what is seen";
            notes.missing(&place.name("props").item(index), "text", help);
        }
        for (index, _) in contact.case_file.iter().enumerate().filter(|(_, field)| field.value.is_empty()) {
            let help = "write `value: \"...\"`: the customer answers with it";
            notes.missing(&place.name("case_file").item(index), "value", help);
        }
        for (index, answer) in contact.answers.iter().enumerate() {
            let place = place.name("answers").item(index);
            if answer.words.is_empty() {
                notes.missing(&place, "words", "write `words: [\"...\"]`, what a trainee asks");
            }
            if answer.says.is_empty() {
                notes.missing(&place, "says", "write `says: \"...\"`, what the customer answers");
            }
        }
    }
}

/// A file has one contact at its top level, or a list of them, not both.
pub(super) fn sugar_or_list(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    if draft.form.contacts.is_empty() {
        return;
    }
    let entries = notes.value().entries().iter();
    let beside: Vec<&Entry> = entries.filter(|entry| CONTACT_FIELDS.contains(&entry.key.as_str())).collect();
    if let Some(first) = beside.first() {
        let names: Vec<&str> = beside.iter().map(|entry| entry.key.as_str()).collect();
        let message = format!("ignored, because it stands beside `contacts`: {}", names.join(", "));
        notes.at_span("E404", first.key_span.clone(), &message, "move it into the contact it belongs to");
    }
}
