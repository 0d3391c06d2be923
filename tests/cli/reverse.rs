//! `reverse`: the trainee is the customer, from a file and in the terminal.

use std::fs;

use crate::program::expect;

/// What a customer says of a bad key, and what they believe came across.
const SAY: &str = "Hello. The key from Tuesday won't turn in my front door.\n\
    I stood on the landing for twenty minutes, waiting for the neighbour.\n\
    The original works, I have it here.\n\
    /end\n4\n4\n\n3\n6\n";

#[test]
fn a_whole_talk_comes_from_a_file_and_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("say.txt");
    fs::write(&file, SAY).unwrap();
    let file = file.display().to_string();
    let run = |style: &str| {
        let args = ["reverse", "new_key", "--say", &file, "--seed", "1", "--style", style];
        let (out, err) = expect(folder.path(), &args, "", 0);
        assert_eq!(err, "");
        out
    };
    for (style, understood) in [("listens", 3), ("brief", 3), ("script", 2)] {
        let out = run(style);
        assert_eq!(out, run(style), "the same every time");
        assert!(out.contains("You are Rui Tavares") && out.contains("What you do not say by yourself"));
        let talk = out.find("won't turn in my front door").unwrap();
        let [asked, shown] =
            ["Before you see it", "== What came across =="].map(|part| out.find(part).unwrap());
        assert!(talk < asked && asked < shown, "asked before anything is shown:\n{out}");
        assert!(
            out.contains(&format!("Understood: {understood} of 4 things on your card. You took 3")),
            "{out}"
        );
        assert!(out.contains("You felt heard: 6 of 10.") && out.contains("To take to work: "), "{out}");
        assert!(out[shown..].contains("You took it for understood, and it was not"), "{out}");
    }
    assert!(!folder.path().join("replays").exists(), "nothing is kept");
}

#[test]
fn a_talk_that_ends_before_its_file_does_still_has_its_answers() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("say.txt");
    fs::write(&file, "My key won't turn.\nGoodbye.\nOne thing more.\n/end\n4\n1\n1\n1\n9\n").unwrap();
    let file = file.display().to_string();
    let (out, err) = expect(folder.path(), &["reverse", "new_key", "--say", &file], "", 0);
    assert!(out.contains("You felt heard: 9 of 10.") && !out.contains("One thing more"), "{out}");
    assert_eq!(err, "");
}

#[test]
fn in_the_terminal_a_wrong_number_is_asked_for_again() {
    let folder = tempfile::tempdir().unwrap();
    let args = ["reverse", "new_key", "--text", "--seed", "1", "--style", "brief"];
    let (out, err) = expect(folder.path(), &args, "My key won't turn.\n/end\n5\n4\n1\n1\n1\n11\n2\n", 0);
    assert!(out.contains("You felt heard: 2 of 10.") && out.contains("Understood: 1 of 4"), "{out}");
    assert_eq!(err.lines().count(), 2, "{err}");
    let (out, _) = expect(folder.path(), &args, "", 0);
    assert!(out.contains("You left the desk.") && out.contains("You had no view."), "{out}");
}
