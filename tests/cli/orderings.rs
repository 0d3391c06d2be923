//! `orderings`: figures, orderings and the exit code, as a team that calibrates sees them.

use std::fs;

use crate::program::expect;

const FILE: &str = "tests/fixtures/reference_talks.json";

#[test]
fn the_reference_file_holds_and_prints_its_own_figures() {
    let data = tempfile::tempdir().unwrap();
    let (out, err) = expect(data.path(), &["orderings", FILE, "--json"], "", 0);
    let ours: serde_json::Value = serde_json::from_str(&out).unwrap();
    let file: serde_json::Value = serde_json::from_str(&fs::read_to_string(FILE).unwrap()).unwrap();
    assert_eq!(ours, file["this_version"]);
    assert!(err.ends_with("132 of 132 hold\n"), "{err}");
}

#[test]
fn an_ordering_that_fails_is_a_finding() {
    let data = tempfile::tempdir().unwrap();
    let mut file: serde_json::Value = serde_json::from_str(&fs::read_to_string(FILE).unwrap()).unwrap();
    file["orderings"] =
        serde_json::json!([{"metric": "csat", "above": "rude", "below": "expert", "gap": 1.0}]);
    let path = data.path().join("turned.json");
    fs::write(&path, file.to_string()).unwrap();
    let (out, _) = expect(data.path(), &["orderings", path.to_str().unwrap()], "", 1);
    assert!(out.contains("FAILS  csat: rude 7.3 > expert 79.0 by 1"), "{out}");
}

#[test]
fn a_calibration_changes_what_holds_and_a_misspelt_one_is_refused() {
    let data = tempfile::tempdir().unwrap();
    let path = data.path().join("calibration.json");
    let run = |text: &str, code| {
        fs::write(&path, text).unwrap();
        expect(data.path(), &["orderings", FILE, "--constants", path.to_str().unwrap()], "", code)
    };
    run(
        r#"{"epilogue": {"broken_way_trust": 0.0, "broken_way_anger": 0.0}, "satisfaction": {"fair": 0.0}}"#,
        1,
    );
    let (_, err) = run(r#"{"epilog": {}}"#, 2);
    assert!(err.contains("epilog"), "{err}");
}

#[test]
fn a_file_that_cannot_be_read_says_where() {
    let data = tempfile::tempdir().unwrap();
    let (_, err) = expect(data.path(), &["orderings", "nowhere.json"], "", 2);
    assert!(err.contains("nowhere.json"), "{err}");
}
