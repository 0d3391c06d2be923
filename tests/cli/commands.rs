//! Every command: what it prints, what it complains about, and how it exits.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::program::{expect, run};

/// Ten replies and deeds for the scenario `new_key`.
const SAY: &str = "Good morning. Twenty minutes on the stairs, with the shopping, how annoying!\n\
    I'm sorry, that was our mistake.\n\
    What happens when you turn it?\\nDoes it stick?\n\
    \n\
    /lookup tuesday_page\n\
    //hold on a second\n\
    /hold 3\n\
    I'll cut a new one from the original, it takes three minutes. Is that all right?\n\
    /give recut\n\
    /end\n";

fn written(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path.display().to_string()
}

fn replays(data: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> =
        fs::read_dir(data.join("replays")).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

#[test]
fn every_command_explains_itself_with_examples() {
    let folder = tempfile::tempdir().unwrap();
    let (overview, _) = expect(folder.path(), &["--help"], "", 0);
    let listed = overview.lines().skip_while(|line| *line != "Commands:").skip(1);
    let commands: Vec<&str> = listed
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    assert!(commands.len() >= 3, "{overview}");
    for command in commands {
        let (help, _) = expect(folder.path(), &[command, "--help"], "", 0);
        assert!(help.contains("Examples:") && help.contains("--data <DIR>"), "{help}");
        assert!(help.contains(&format!("empathy-engine {command}")), "{help}");
    }
    expect(folder.path(), &["--version"], "", 0);
}

#[test]
fn what_cannot_be_done_is_one_sentence_and_exit_code_2() {
    let folder = tempfile::tempdir().unwrap();
    let say = written(folder.path(), "say.txt", "Hello\n");
    let check = |args: &[&str], part: &str| {
        let (_, complaint) = expect(folder.path(), args, "", 2);
        assert_eq!(complaint.lines().count(), 1, "{complaint}");
        assert!(complaint.starts_with("empathy-engine: ") && complaint.contains(part), "{complaint}");
    };
    check(&["play", "new_kee", "--text"], "did you mean `new_key`?");
    check(&["play", "nobody at all", "--text"], "there is: ");
    check(&["play", "new_key", "--text", "--contact", "9"], "there is no contact 9");
    check(&["rehearse", "new_key", "--say", "gone.txt"], "gone.txt: there is no such file or folder");
    check(&["rehearse", &say, "--say", &say], "say.txt:1:");
    check(&["replay", "show", "gone.jsonl"], "gone.jsonl: there is no such file");
    check(&["replay", "show", &say], "this is no replay");
    check(&["play", "--text", "--resume", &say], "this is no replay");
    expect(folder.path(), &["dance"], "", 2);
}

#[test]
fn a_rehearsal_is_the_same_bytes_every_time() {
    let [one, other] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    for args in [&["--seed", "7"][..], &["--json"], &["--seed", "7", "--json"]] {
        let said = [&one, &other].map(|folder| {
            let say = written(folder.path(), "say.txt", SAY);
            expect(folder.path(), &[&["rehearse", "new_key", "--say", &say], args].concat(), "", 0)
        });
        assert_eq!(said[0], said[1]);
    }
    let files = [&one, &other].map(|folder| replays(folder.path()));
    assert_eq!(files[0].len(), 3);
    for (one, other) in files[0].iter().zip(&files[1]) {
        assert_eq!(one.file_name(), other.file_name());
        assert_eq!(fs::read(one).unwrap(), fs::read(other).unwrap());
    }
}

#[test]
fn the_terminal_leaves_the_replay_of_the_rehearsal() {
    for say in [SAY, "Hello\nGoodbye\n", ""] {
        let [typed, rehearsed] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
        expect(typed.path(), &["play", "new_key", "--text", "--seed", "7"], say, 0);
        let file = written(rehearsed.path(), "say.txt", say);
        expect(rehearsed.path(), &["rehearse", "new_key", "--say", &file, "--seed", "7"], "", 0);
        let [one, other] = [&typed, &rehearsed].map(|folder| fs::read(&replays(folder.path())[0]).unwrap());
        assert_eq!(one, other);
    }
}

#[test]
fn a_rehearsal_as_json_has_every_turn_with_its_acts_and_the_customers_words() {
    let folder = tempfile::tempdir().unwrap();
    let say = written(folder.path(), "say.txt", SAY);
    let args = ["rehearse", "new_key", "--say", &say, "--json", "--forget"];
    let talk: Value = serde_json::from_str(&expect(folder.path(), &args, "", 0).0).unwrap();
    assert!(!folder.path().join("replays").exists(), "it was to be forgotten");
    assert_eq!((&talk["scenario"], &talk["seed"]), (&"new_key".into(), &1.into()));
    let turns = talk["turns"].as_array().unwrap();
    let inputs: Vec<&str> = turns.iter().map(|turn| turn["input"].as_str().unwrap()).collect();
    assert_eq!(inputs, SAY.lines().collect::<Vec<_>>());
    for turn in turns {
        let acts = turn["acts"].as_array().unwrap();
        assert!(acts.iter().all(|act| act["p"].is_number() && act.get("start").is_some()));
        assert!(turn["feelings"]["anger"].is_number() && turn["line"].is_string(), "{turn}");
    }
    assert_eq!(talk["ending"], "ended");
    for score in ["listening", "acknowledgement", "resolution_cost"] {
        assert!(talk["scores"][score].is_number(), "{}", talk["scores"]);
    }
    assert!(talk["csat"].is_number() && talk["ledger"]["net"].is_number(), "{}", talk["ledger"]);
}

#[test]
fn the_same_scores_come_from_the_talk_and_from_its_replay() {
    let folder = tempfile::tempdir().unwrap();
    let say = written(folder.path(), "say.txt", SAY);
    let rehearsal = expect(folder.path(), &["rehearse", "new_key", "--say", &say, "--json"], "", 0).0;
    let (text, _) = expect(folder.path(), &["rehearse", "new_key", "--say", &say], "", 0);
    let replay = replays(folder.path()).remove(0).display().to_string();
    let scored = expect(folder.path(), &["score", "--json", &replay], "", 0).0;
    let [talk, scored]: [Value; 2] = [rehearsal, scored].map(|json| serde_json::from_str(&json).unwrap());
    for figure in ["scores", "csat", "customer_says", "ledger", "ending", "resolved", "scenario", "seed"] {
        assert_eq!(talk[figure], scored[figure], "{figure}");
    }
    let (full, _) = expect(folder.path(), &["score", "--full", &replay], "", 0);
    let debrief = full.split_once('\n').unwrap().1;
    assert!(debrief.len() > 500 && text.ends_with(debrief), "{full}\n{text}");
    let (short, _) = expect(folder.path(), &["score", &replay], "", 0);
    assert_eq!(short.lines().count(), 4, "{short}");
}

#[test]
fn a_talk_nobody_said_anything_in_has_no_scores() {
    let folder = tempfile::tempdir().unwrap();
    let say = written(folder.path(), "say.txt", "/end\n");
    let args = ["rehearse", "new_key", "--say", &say, "--json"];
    let talk: Value = serde_json::from_str(&expect(folder.path(), &args, "", 0).0).unwrap();
    assert_eq!(talk["scores"]["listening"], Value::Null);
    assert_eq!(talk["scores"]["resolution_cost"], Value::Null);
}

#[test]
fn nothing_hidden_is_shown_before_the_talk_is_over() {
    let folder = tempfile::tempdir().unwrap();
    let args = ["play", "lost_number", "--text", "--seed", "7"];
    let (out, _) = expect(folder.path(), &args, "Good afternoon. Tell me what happened.\n", 0);
    let (talk, debrief) = out.split_once("How it went").unwrap();
    assert!(!talk.contains("trust") && !talk.contains(" of 100"), "{talk}");
    assert!(debrief.contains("Listening: ") && debrief.contains("The next day"), "{debrief}");
}

#[test]
fn a_line_that_means_nothing_stops_a_rehearsal_before_a_word_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let say = written(folder.path(), "say.txt", "Hello\n/give mon\n");
    let (out, complaint) = expect(folder.path(), &["rehearse", "new_key", "--say", &say], "", 2);
    assert_eq!(out, "");
    assert!(complaint.contains("say.txt:2: There is no “mon” for /give. There is: recut"), "{complaint}");
    assert!(!folder.path().join("replays").exists());
}

#[test]
fn the_terminal_says_what_else_there_is_and_takes_no_turn() {
    let folder = tempfile::tempdir().unwrap();
    let say = "/give mon\n/dance\n/hold ten\n";
    let (_, complaint) = expect(folder.path(), &["play", "new_key", "--text", "--seed", "7"], say, 0);
    assert_eq!(complaint.lines().count(), 3, "{complaint}");
    let replay = replays(folder.path()).remove(0).display().to_string();
    let (shown, _) = expect(folder.path(), &["replay", "show", &replay], "", 0);
    assert!(shown.contains("\n1 > /end\n") && !shown.contains("\n2 > "), "{shown}");
}

#[test]
fn an_interrupted_talk_is_offered_and_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let seed = ["play", "new_key", "--text", "--seed", "7"];
    expect(data, &seed, "Hello\nI see\n", 0);
    let whole = replays(data).remove(0).display().to_string();
    let (forked, _) = expect(data, &["replay", "fork", &whole, "--at", "1"], "", 0);
    let (_, offer) = expect(data, &seed, "Hello\n", 0);
    assert!(offer.contains("(one turn so far)") && offer.contains(forked.trim()), "{offer}");
    let (again, _) = expect(data, &["play", "--text", "--resume", forked.trim()], "I see\n", 0);
    assert!(again.contains("\nYou: Hello\n"), "{again}");
    expect(data, &["replay", "verify", forked.trim(), &whole], "", 0);
    let (_, complaint) = expect(data, &["play", "--text", "--resume", forked.trim()], "", 2);
    assert!(complaint.contains("this talk has ended"), "{complaint}");
    let (_, offer) = expect(data, &seed, "Hello\n", 0);
    assert_eq!(offer, "");
}

#[test]
fn a_changed_replay_is_a_finding() {
    let folder = tempfile::tempdir().unwrap();
    expect(folder.path(), &["play", "new_key", "--text", "--seed", "7"], SAY, 0);
    let path = replays(folder.path()).remove(0);
    let text = fs::read_to_string(&path).unwrap();
    let changed = written(folder.path(), "changed.jsonl", &text.replacen("\"seq\":3", "\"seq\":4", 1));
    let (_, complaint) = expect(folder.path(), &["replay", "verify", &changed], "", 1);
    assert!(
        complaint.contains("line 4 is damaged: its checksum does not match; 2 turns are sound"),
        "{complaint}"
    );
    let cut = written(folder.path(), "cut.jsonl", &text[..text.len() - 5]);
    let (_, remark) = expect(folder.path(), &["replay", "verify", &cut], "", 0);
    assert!(remark.contains("the last line is torn and left out"), "{remark}");
}

#[test]
fn whatever_is_typed_is_survived() {
    let folder = tempfile::tempdir().unwrap();
    let paste = "All of this. ".repeat(80_000);
    let odd = "\u{202e}right to left\u{200f}\0\u{7}\n👩‍🚒 👍🏽 ❤️\n\u{feff}\n\\n\\n\n////\n/\n";
    let (out, notices) =
        expect(folder.path(), &["play", "new_key", "--text", "--seed", "7"], &format!("{paste}\n{odd}"), 0);
    assert!(out.contains("The key that won't turn"));
    assert!(notices.contains("only the first 2000 characters were heard"), "{notices}");
    assert!(notices.contains("Invisible characters were taken out"), "{notices}");
    let replay = replays(folder.path()).remove(0);
    assert!(fs::read_to_string(&replay).unwrap().contains("👩‍🚒 👍🏽 ❤️"));
    expect(folder.path(), &["replay", "verify", &replay.display().to_string()], "", 0);
}

#[test]
fn bytes_that_are_no_text_are_survived() {
    let folder = tempfile::tempdir().unwrap();
    let say = folder.path().join("say.txt");
    fs::write(&say, b"Hello\n\xff\xfe\n").unwrap();
    let args = ["rehearse", "new_key", "--say", say.to_str().unwrap()];
    let (_, complaint) = expect(folder.path(), &args, "", 2);
    assert!(complaint.contains("is not UTF-8 text"), "{complaint}");
}

#[test]
fn a_data_folder_that_cannot_be_written_does_not_stop_the_talk() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("taken");
    fs::write(&data, "a file").unwrap();
    let output = run(&data, &["play", "new_key", "--text", "--seed", "7"], "Hello\n");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() && said.contains("The talk goes on and is kept in"), "{said}");
    let place = said.split("kept in ").nth(1).and_then(|rest| rest.split(" instead").next()).unwrap();
    expect(folder.path(), &["replay", "verify", place], "", 0);
    fs::remove_file(place).unwrap();
}
