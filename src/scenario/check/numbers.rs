//! Numbers that make sense.

use super::Draft;
use super::notes::{Notes, Place};

/// Money, minutes and points are 0 or more.
pub(super) fn amounts_are_not_negative(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    let mut check = |place: Place<'_>, amounts: &[(&str, f64)]| {
        for (field, _) in amounts.iter().filter(|(_, amount)| *amount < 0.0) {
            let message = format!("`{field}` cannot be less than 0");
            notes.at("E412", &place.name(field), &message, "write 0 or more");
        }
    };
    for (place, contact) in draft.contacts() {
        check(place.name("failure"), &[("loss", contact.failure.loss)]);
        for (index, way) in contact.ways_out.iter().enumerate() {
            let amounts = [
                ("worth", way.worth),
                ("costs_us", way.costs_us),
                ("customer_minutes", way.customer_minutes),
            ];
            check(place.name("ways_out").item(index), &amounts);
        }
        for (index, must) in contact.must.iter().enumerate() {
            check(place.name("must").item(index), &[("points", must.points), ("cost", must.cost)]);
        }
        let terms = &contact.ledger;
        let amounts = [
            ("wage_c", terms.wage_c),
            ("wage_a", terms.wage_a),
            ("contact_cost", terms.contact_cost),
            ("escalation", terms.escalation),
            ("par", terms.par),
            ("value", terms.value),
        ];
        check(place.name("ledger"), &amounts);
    }
    let rubric = &draft.form.rubric;
    let parts = [("reflecting", rubric.reflecting), ("asking", rubric.asking), ("uptake", rubric.uptake)];
    check(Place::root().name("rubric"), &parts);
    if parts.iter().all(|(_, weight)| *weight == 0.0) {
        let help = "give at least one part a weight, or take `rubric` out";
        notes.at(
            "E413",
            &Place::root().name("rubric"),
            "every part of the listening score weighs nothing",
            help,
        );
    }
}

/// Chances and pulls lie between 0 and 1.
pub(super) fn shares_are_shares(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    for (place, contact) in draft.contacts() {
        let terms = &contact.ledger;
        let ledger = place.name("ledger");
        for (place, share) in [
            (place.name("rival_gap"), contact.rival_gap),
            (ledger.name("p_bad"), terms.p_bad),
            (ledger.name("p_good"), terms.p_good),
            (ledger.name("p_pre"), terms.p_pre),
            (ledger.name("p_res"), terms.p_res),
            (ledger.name("p_not"), terms.p_not),
            (ledger.name("p_broken"), terms.p_broken),
        ] {
            if !(0.0..=1.0).contains(&share) {
                notes.at("E414", &place, "this lies between 0 and 1", "write a share such as 0.25");
            }
        }
    }
}

/// A talk has at least one turn and takes at least a minute.
pub(super) fn a_talk_has_turns(draft: &Draft<'_>, notes: &mut Notes<'_, '_, '_>) {
    let (turns, minutes) = ("a talk without turns cannot be held", "a talk takes at least a minute");
    for (place, _) in draft.contacts().filter(|(_, contact)| contact.turn_limit == Some(0)) {
        notes.at("E415", &place.name("turn_limit"), turns, "write 1 or more; 30 if you leave it out");
    }
    if draft.form.minutes == Some(0) {
        notes.at("E415", &Place::root().name("minutes"), minutes, "write 1 or more; 8 if you leave it out");
    }
}
