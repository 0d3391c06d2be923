//! A fork is the same talk up to its turn, byte for byte, and open from there.

use empathy_engine::drive::Talk;
use empathy_engine::replay::{ForkError, Replay, Verdict, fork, verify};

use crate::talks::{LINES, go_on, read, setting, talk};

#[test]
fn a_fork_is_identical_up_to_its_turn() {
    let mut whole = talk(None, &LINES);
    go_on(&mut whole, &["/end"]);
    let (bytes, replay) = (whole.replay_bytes(), read(&whole));
    for at in 0..=LINES.len() {
        let forked = fork(bytes, &replay, at).unwrap();
        assert!(bytes.starts_with(forked));
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("fork.jsonl");
        std::fs::write(&path, forked).unwrap();
        let mut second = Talk::resume(&path, setting(None)).unwrap();
        assert_eq!(second.transcript().turns, whole.transcript().turns[..at]);
        go_on(&mut second, &LINES[at..]);
        assert_eq!(second.transcript().turns, whole.transcript().turns[..LINES.len()]);
        let turns = LINES.len();
        assert_eq!(verify(&Replay::read(second.replay_bytes()).unwrap()), Verdict::Same { turns });
    }
}

#[test]
fn there_is_no_fork_after_the_end() {
    let whole = talk(None, &LINES[..3]);
    let error = fork(whole.replay_bytes(), &read(&whole), 4).unwrap_err();
    assert_eq!(error, ForkError::NoSuchTurn { asked: 4, turns: 3 });
    assert_eq!(error.to_string(), "there is no turn 4: the talk has 3");
}

#[test]
fn a_live_talk_goes_on_from_any_turn_and_leaves_the_first_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut whole = talk(Some(folder.path()), &LINES);
    go_on(&mut whole, &["/end"]);
    let before = std::fs::read(whole.replay_path().unwrap()).unwrap();
    for at in [0, 4, LINES.len()] {
        let mut branch = Talk::branch(&before, at, setting(Some(folder.path()))).unwrap();
        assert_ne!(branch.replay_path(), whole.replay_path());
        assert_eq!(branch.transcript().turns, whole.transcript().turns[..at]);
        go_on(&mut branch, &["Another way, then?", "/end"]);
        let kept = Replay::read(&std::fs::read(branch.replay_path().unwrap()).unwrap()).unwrap();
        assert_eq!(verify(&kept), Verdict::Same { turns: at + 2 });
        assert!(kept.is_sound());
    }
    assert_eq!(std::fs::read(whole.replay_path().unwrap()).unwrap(), before);
    assert!(Talk::branch(&before, LINES.len() + 2, setting(None)).is_err());
}
