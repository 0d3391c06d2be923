//! Who the seed may draw instead.

use super::super::format::SelfForm;
use super::Draft;
use super::notes::Notes;

/// A self that changes nothing makes two seeds the same person.
pub(super) fn another_self_differs(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, person) in draft.people() {
        for (index, other) in person.sometimes.iter().enumerate() {
            if *other == (SelfForm { id: other.id.clone(), ..SelfForm::default() }) {
                let help = "change a name, a detail, feelings, the opening line, or take this self out";
                let place = place.name("sometimes").item(index);
                notes.at("W505", &place, "this self differs in nothing from the first", help);
            }
        }
    }
}
