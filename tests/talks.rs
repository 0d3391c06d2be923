//! The shipped scenarios as a trainee meets them: who stands there, and how well-known talks end.

use std::collections::BTreeSet;

use empathy_engine::scenario::moments::is_moment;
use empathy_engine::scenario::{self, Scenario};

const SHIPPED: [(&str, &str); 3] = [
    ("new_key", include_str!("../scenarios/new_key/scenario.ron")),
    ("lost_number", include_str!("../scenarios/lost_number/scenario.ron")),
    ("night_desk", include_str!("../scenarios/night_desk/scenario.ron")),
];

fn shipped() -> impl Iterator<Item = Scenario> {
    SHIPPED.into_iter().map(|(id, text)| {
        let checked = scenario::read(id, text);
        assert!(checked.problems.is_empty(), "{id}: {:#?}", checked.problems);
        checked.scenario
    })
}

#[test]
fn every_seed_is_one_of_several_people() {
    for scenario in shipped() {
        let people: BTreeSet<_> = (0..40)
            .map(|seed| scenario.draw(0, seed))
            .map(|case| (case.person.name, case.person.detail, case.contact.opens))
            .collect();
        assert_eq!(people.len(), 3, "{}", scenario.id);
    }
}

#[test]
fn every_line_is_for_a_moment_that_comes() {
    for scenario in shipped() {
        for person in &scenario.cast {
            for line in person.lines.iter().chain(person.selves.iter().flat_map(|other| &other.lines)) {
                assert!(is_moment(&line.moment), "{}: {}", scenario.id, line.moment);
            }
        }
    }
}

/// What another self says instead must stand instead of something.
#[test]
fn other_selves_say_only_what_can_be_asked() {
    for scenario in shipped() {
        let contact = &scenario.contacts[0];
        let items: BTreeSet<_> = contact.items.iter().map(|item| &item.id).collect();
        let fields: BTreeSet<_> = contact.case_file.iter().map(|field| &field.id).collect();
        let answers: BTreeSet<_> = contact.answers.iter().map(|answer| &answer.id).collect();
        for other in scenario.cast.iter().flat_map(|person| &person.selves) {
            assert!(other.tells.keys().all(|id| items.contains(id)), "{}: tells", other.id);
            assert!(other.case_file.keys().all(|id| fields.contains(id)), "{}: case file", other.id);
            assert!(other.answers.keys().all(|id| answers.contains(id)), "{}: answers", other.id);
        }
    }
}

/// A customer whose case has a hidden need can be asked about it in many ordinary ways.
#[test]
fn every_topic_of_a_need_is_asked_in_several_wordings() {
    for scenario in shipped() {
        let contact = &scenario.contacts[0];
        for item in contact.items.iter().filter(|item| item.need) {
            let wordings: usize = item.topics.iter().map(|topic| contact.topics[topic].len()).sum();
            assert!(wordings >= 20, "{}: {} has {wordings}", scenario.id, item.id);
        }
    }
}
