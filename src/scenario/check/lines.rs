//! A customer's own lines.

use super::super::Line;
use super::super::moments::{MOMENTS, is_moment};
use super::super::reader::nearest;
use super::Draft;
use super::notes::{Notes, Place};

/// Each line is for a moment that happens, and says something.
pub(super) fn lines_fit_a_moment(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, person) in draft.people() {
        all_fit(&place.name("lines"), &person.lines, notes);
        for (index, other) in person.sometimes.iter().enumerate() {
            all_fit(&place.name("sometimes").item(index).name("lines"), &other.lines, notes);
        }
    }
}

fn all_fit(place: &Place<'_>, lines: &[Line], notes: &mut Notes<'_, '_, '_>) {
    for (index, line) in lines.iter().enumerate() {
        let place = place.item(index);
        if line.says.is_empty() {
            notes.missing(&place, "says", "write `says: \"...\"`, the customer's words");
        }
        if line.moment.is_empty() {
            notes.missing(&place, "moment", "write `moment: \"objects\"` or another moment");
        } else if !is_moment(&line.moment) {
            let help = match nearest(&line.moment, MOMENTS) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the moments are {}", MOMENTS.join(", ")),
            };
            notes.at("E306", &place.name("moment"), &format!("there is no moment `{}`", line.moment), &help);
        }
    }
}
