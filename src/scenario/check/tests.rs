//! What must hold of the rules: they find what is wrong and nothing else.

use super::super::read;

fn found(text: &str) -> Vec<(&'static str, usize, usize, String)> {
    let problems = read("t", text).problems.into_iter();
    problems.map(|problem| (problem.code.0, problem.line, problem.column, problem.message)).collect()
}

#[test]
fn what_is_shipped_has_no_problem() {
    for text in [
        include_str!("../../../scenarios/lost_number/scenario.ron"),
        include_str!("../../../scenarios/new_key/scenario.ron"),
        include_str!("../../../scenarios/night_desk/scenario.ron"),
        include_str!("../../../tests/fixtures/scenarios/every_field/scenario.ron"),
    ] {
        assert_eq!(found(text), []);
    }
}
