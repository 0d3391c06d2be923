//! What must hold of reading a scenario: everything wrong is found, at its place, and nothing else.

use std::collections::BTreeSet;
use std::path::Path;

use proptest::prelude::*;

use super::*;

const EVERY_FIELD: &str = include_str!("../../tests/fixtures/scenarios/every_field/scenario.ron");

#[test]
fn every_field_of_the_format_is_read() {
    let checked = read("every_field", EVERY_FIELD);
    assert_eq!(checked.problems, []);
    let case = checked.scenario.draw(0, 1);
    assert_eq!(case.words("scenario:says/scratched"), Some("There's a scratch right across the glass."));
    assert_eq!(case.contact.ways_out[0].fits["wedding"], 1.0);
    assert!(case.contact.case_file.iter().any(|field| field.kind == FieldKind::Name));
}

#[test]
fn the_example_of_the_readme_is_a_scenario() {
    let readme = include_str!("../../scenarios/README.md");
    let text = readme.split("```ron\n").nth(1).unwrap().split("```").next().unwrap();
    let checked = read("eggs", text);
    assert_eq!(checked.problems, []);
    assert_eq!(checked.scenario.contacts.len(), 1);
    assert_eq!(checked.scenario.cast[0].feels, [0.5, 0.0, 0.0, 0.0]);
}

/// Codes of what is found by playing a scenario.
const PLAYED: [&str; 3] = ["E601", "W601", "W602"];

/// The fixtures of broken scenarios: name, text, and the problems their first line expects.
fn broken() -> Vec<(String, String, Vec<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/broken");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let fixture = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let expected = text.lines().next().unwrap().strip_prefix("// expects ").unwrap();
        let expected = expected.split(", ").map(str::to_owned).collect();
        (path.file_stem().unwrap().to_string_lossy().into_owned(), text, expected)
    };
    files.map(fixture).collect()
}

#[test]
fn a_broken_file_has_its_problems_and_no_other() {
    let mut wrong = Vec::new();
    for (name, text, expected) in broken() {
        let problems = read("t", &text).problems;
        let shown = |problem: &Problem| format!("{} {}:{}", problem.code.0, problem.line, problem.column);
        let found: Vec<String> = problems.iter().map(shown).collect();
        // What is found by playing a scenario: tests/rehearsals.rs plays them.
        let expected: Vec<String> = expected
            .into_iter()
            .filter(|problem| !PLAYED.iter().any(|code| problem.starts_with(code)))
            .collect();
        if found != expected {
            wrong.push(format!(
                "{name}: expected {expected:?}, found {}",
                problems.iter().map(|p| p.render(&text)).collect::<String>()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_a_broken_file_and_a_cure() {
    let mut seen = BTreeSet::new();
    for (_, text, _) in broken() {
        for problem in read("t", &text).problems {
            assert!(problem.help.as_ref().is_some_and(|help| help.len() > 4), "{problem:?}");
            assert!(problem.render(&text).contains(&problem.message), "{problem:?}");
            seen.insert(problem.code);
        }
    }
    seen.extend(read("t", &" ".repeat(2_000_000)).problems.iter().map(|problem| problem.code));
    let played = |code: &Code| PLAYED.contains(&code.0);
    let known: BTreeSet<Code> = CODES.iter().map(|(code, _)| *code).filter(|code| !played(code)).collect();
    assert_eq!(seen, known);
}

#[test]
fn the_cure_names_what_was_meant() {
    let cure = |text: &str| {
        let of_shape = |problem: &Problem| problem.code.0.starts_with("E2");
        read("t", text).problems.into_iter().find(of_shape).and_then(|problem| problem.help).unwrap()
    };
    assert!(cure("(hidden: [(guard: gaurded)])").starts_with("did you mean `guarded`?"));
    assert_eq!(cure("(titel: \"x\")"), "did you mean `title`?");
    assert_eq!(cure("(title: Eggs)"), "put it in quotes: \"Eggs\"");
}

proptest! {
    #[test]
    fn no_text_stops_the_reader(text in "\\PC*") {
        let _ = read("t", &text);
    }

    #[test]
    fn no_change_to_a_good_file_stops_the_reader(
        from in 0..EVERY_FIELD.len(),
        cut in 0_usize..30,
        put in "[a-z(){}\\[\\]:,\"'0-9é£ \n-]{0,4}",
    ) {
        let start = EVERY_FIELD.floor_char_boundary(from);
        let end = EVERY_FIELD.floor_char_boundary((start + cut).min(EVERY_FIELD.len()));
        let text = format!("{}{put}{}", &EVERY_FIELD[..start], &EVERY_FIELD[end..]);
        let checked = read("t", &text);
        for problem in &checked.problems {
            prop_assert!(!problem.render(&text).is_empty());
        }
        let _ = checked.scenario.draw(0, 1);
    }
}

#[test]
fn one_forgotten_character_is_nearly_always_one_problem() {
    let marks: Vec<usize> =
        EVERY_FIELD.match_indices(['(', ')', '[', ']', '{', '}', ',', ':', '"']).map(|(at, _)| at).collect();
    let tried: Vec<usize> = marks.into_iter().step_by(3).collect();
    let without = |at: usize| format!("{}{}", &EVERY_FIELD[..at], &EVERY_FIELD[at + 1..]);
    let problems = |at: &usize| read("t", &without(*at)).problems.len();
    let alone = tried.iter().map(problems).filter(|count| *count <= 1).count();
    assert!(alone * 10 > tried.len() * 9, "{alone} of {}", tried.len());
}
