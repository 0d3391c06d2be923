//! What must hold of reading: every problem of shape in one run, each at its place.

use super::super::format::ScenarioForm;
use super::super::scale::{Guard, Strength};
use super::super::tree;
use super::*;

fn form(text: &str) -> (ScenarioForm, Vec<(&'static str, usize, usize, String)>) {
    let mut report = Report::new(text);
    let mut value = tree::parse(text, &mut report).value(&mut report).unwrap();
    let form = read(&mut value, &mut report);
    let found = report.into_problems().into_iter();
    let found = found.map(|problem| (problem.code.0, problem.line, problem.column, problem.help.unwrap()));
    (form, found.collect())
}

#[test]
fn a_good_file_reads_as_ron_reads_it() {
    let text = include_str!("../../../tests/fixtures/scenarios/every_field/scenario.ron");
    let extensions =
        ron::extensions::Extensions::IMPLICIT_SOME | ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES;
    let options = ron::Options::default().with_default_extension(extensions);
    let (form, problems) = form(text);
    assert_eq!(problems, []);
    assert_eq!(form, options.from_str(text).unwrap());
}

#[test]
fn all_problems_of_shape_come_in_one_run() {
    let text = "(\n\
        titel: \"x\",\n\
        minutes: -3,\n\
        customer: (name: Ann, feels: (anger: strog, anger: clear), trust: \"wary\"),\n\
        hidden: [(id: \"a\", guard: gaurded), 7, (id: \"b\", words: \"party\")],\n\
        right_end: way_out,\n\
        failure: (loss: \"60\"),\n\
        turn_limit: 99999999999,\n\
        rival_gap: 1.2.3,\n\
    )";
    let (form, problems) = form(text);
    let found: Vec<_> = problems.iter().map(|(code, line, column, _)| (*code, *line, *column)).collect();
    assert_eq!(
        found,
        [
            ("E201", 2, 1),
            ("E205", 3, 10),
            ("E204", 4, 18),
            ("E203", 4, 38),
            ("E202", 4, 45),
            ("E204", 4, 67),
            ("E203", 5, 27),
            ("E204", 5, 37),
            ("E204", 5, 57),
            ("E204", 6, 12),
            ("E204", 7, 17),
            ("E205", 8, 13),
            ("E112", 9, 12),
        ]
    );
    assert_eq!(problems[0].3, "did you mean `title`?");
    assert!(problems[6].3.starts_with("did you mean `guarded`?"));
    assert_eq!(problems[2].3, "put it in quotes: \"Ann\"");
    assert_eq!(form.hidden.iter().map(|item| item.id.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(form.hidden[0].guard, None::<Guard>);
    assert_eq!(form.customer.unwrap().feels.anger, Strength::None);
}

#[test]
fn a_near_word_is_offered_and_a_far_one_is_not() {
    let words = ["open", "careful", "guarded", "buried"];
    assert_eq!(nearest("gaurded", &words), Some("guarded"));
    assert_eq!(nearest("Careful", &words), Some("careful"));
    assert_eq!(nearest("shut", &words), None);
}
