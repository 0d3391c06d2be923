//! `new`: what it writes can be played and passes `check`; what is there already is never touched.

use std::fs;

use crate::program::expect;

#[test]
fn what_is_written_passes_check_and_can_be_played() {
    let home = tempfile::tempdir().unwrap();
    let answers =
        ["--title", "The \"wrong\" door", "--channel", "phone", "--currency", "€", "--cost", "7,50"];
    let (out, _) = expect(home.path(), &[&["new", "wrong_door", "--quick"][..], &answers].concat(), "", 0);
    assert!(out.contains("play wrong_door"), "{out}");
    let folder = home.path().join("scenarios").display().to_string();
    let (out, _) = expect(home.path(), &["check", &folder], "", 0);
    assert_eq!(out, "1 scenario checked, nothing wrong\n");
    let say = home.path().join("talk.txt");
    fs::write(
        &say,
        "So the parcel went to the wrong door. No wonder you're cross. What worries you about it?\nI'll send a driver to fetch it today.\n/give send_a_driver\n",
    )
    .unwrap();
    let (out, _) =
        expect(home.path(), &["rehearse", "wrong_door", "--say", &say.display().to_string()], "", 0);
    assert!(out.contains("my daughter is on stage") && out.contains("Done: Send a driver"), "{out}");
}

#[test]
fn another_scenario_is_copied_with_its_comments() {
    let home = tempfile::tempdir().unwrap();
    expect(home.path(), &["new", "own_key", "--from", "new_key", "--title", "My own key"], "", 0);
    let text = fs::read_to_string(home.path().join("scenarios/own_key/scenario.ron")).unwrap();
    let shipped = include_str!("../../scenarios/new_key/scenario.ron");
    assert_eq!(text, shipped.replacen("The key that won't turn", "My own key", 1));
}

#[test]
fn a_bad_name_and_a_file_that_is_there_change_nothing() {
    let home = tempfile::tempdir().unwrap();
    let (_, err) = expect(home.path(), &["new", "../Up", "--quick"], "", 2);
    assert!(err.contains("wrong_door"), "{err}");
    let (_, err) = expect(home.path(), &["new", "dear", "--quick", "--cost", "a lot"], "", 2);
    assert!(err.contains("no sum of money"), "{err}");
    expect(home.path(), &["new", "mine", "--quick"], "", 0);
    let path = home.path().join("scenarios/mine/scenario.ron");
    fs::write(&path, "(changed)").unwrap();
    let (_, err) = expect(home.path(), &["new", "mine", "--quick"], "", 2);
    assert!(err.contains("nothing was changed"), "{err}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "(changed)");
}
