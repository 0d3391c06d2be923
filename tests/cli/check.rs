//! `check`: all problems of all files in one run, with places, cures and exit codes.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::program::expect;

const GOOD: &str = "(title: \"Eggs\", opens: \"Six are broken.\",
    customer: (name: \"Ann\", detail: \"Bakes for her street.\"),
    ways_out: [(id: \"refund\", label: \"Refund\", words: [\"refund\"], fits: {\"main\": fully})])";

fn scenario(folder: &Path, id: &str, text: &str) {
    fs::create_dir_all(folder.join(id)).unwrap();
    fs::write(folder.join(id).join("scenario.ron"), text).unwrap();
}

#[test]
fn all_problems_of_all_files_come_in_one_run() {
    let folder = tempfile::tempdir().unwrap();
    scenario(folder.path(), "good", GOOD);
    scenario(folder.path(), "mistyped", &GOOD.replace("title", "titel").replace("fully", "fuly"));
    scenario(folder.path(), "unclosed", &GOOD.replace("\"Six are broken.\"", "\"Six are broken."));
    let path = folder.path().display().to_string();
    let (out, _) = expect(folder.path(), &["check", &path], "", 1);
    assert!(out.contains("mistyped/scenario.ron:1:2"), "{out}");
    assert!(out.contains("did you mean `title`?") && out.contains("did you mean `fully`?"), "{out}");
    assert!(out.contains("error[E102]") && out.ends_with("3 scenarios checked: 3 errors\n"), "{out}");
    let (lines, _) = expect(folder.path(), &["check", &path, "--json"], "", 1);
    let problems: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(problems.len(), 3);
    assert_eq!(problems[1]["code"], "E203");
    assert_eq!((&problems[1]["line"], &problems[1]["column"]), (&3.into(), &82.into()));
}

#[test]
fn advice_is_no_error_and_a_file_named_twice_is_checked_once() {
    let folder = tempfile::tempdir().unwrap();
    let advised = GOOD.replace("opens", "steps: [(id: \"call\", words: [\"call you\"])], opens");
    scenario(folder.path(), "advised", &advised);
    let path = folder.path().join("advised").display().to_string();
    let (out, _) = expect(folder.path(), &["check", &path, &path], "", 0);
    assert!(out.contains("warning[W504]") && out.ends_with("1 scenario checked: 1 warning\n"), "{out}");
}

#[test]
fn what_cannot_be_read_is_a_sentence_and_the_rest_is_checked() {
    let folder = tempfile::tempdir().unwrap();
    scenario(folder.path(), "good", GOOD);
    fs::write(folder.path().join("latin.ron"), b"(title: \"Caf\xe9\")").unwrap();
    fs::write(folder.path().join("huge.ron"), " ".repeat(5_000_000)).unwrap();
    let path = folder.path().display().to_string();
    let (out, complaint) = expect(folder.path(), &["check", &path, "/no/such/place"], "", 2);
    assert!(out.contains("1 scenario checked, nothing wrong"), "{out}");
    assert_eq!(complaint.lines().count(), 3, "{complaint}");
    assert!(complaint.contains("is not UTF-8") && complaint.contains("too long"), "{complaint}");
}

#[test]
fn every_code_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let (out, _) = expect(folder.path(), &["check", "--codes"], "", 0);
    assert!(out.lines().count() > 50 && out.contains("E203  an unknown word"), "{out}");
}

/// Codes without an example.
const TOO_MUCH: [&str; 2] = ["E113", "E114"];

#[test]
fn every_code_is_explained_with_an_example_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let (codes, _) = expect(folder.path(), &["check", "--codes"], "", 0);
    for code in codes.lines().filter_map(|line| line.split_whitespace().next()) {
        let (out, _) = expect(folder.path(), &["check", "--explain", code], "", 0);
        // A file that is too large or nested too deeply is no example anybody wants to read.
        let is_shown = out.contains("For example") || TOO_MUCH.contains(&code);
        assert!(out.starts_with(code) && is_shown, "{code}: {out}");
    }
    let (_, err) = expect(folder.path(), &["check", "--explain", "E999"], "", 2);
    assert!(err.contains("--codes"), "{err}");
}
