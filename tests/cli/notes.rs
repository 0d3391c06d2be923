//! Notes about a talk: kept before and after its end, carried where the talk goes, changing nothing.

use empathy_engine::drive::{Talk, keep_beside, unfinished};
use empathy_engine::replay::{Note, Replay, Verdict, fork, verify};
use empathy_engine::scoring::band::Band;

use crate::program::expect;
use crate::talks::{LINES, go_on, read, setting, talk};

fn idea(turn: u32) -> Note {
    Note::Idea { turn, text: "The code is on the paper only".into() }
}

fn rating() -> Note {
    Note::Rating([Some(Band::Partly), None, Some(Band::Strong)])
}

#[test]
fn notes_are_kept_before_and_after_the_seal_and_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut held = talk(Some(folder.path()), &LINES[..2]);
    let guess = Note::Guess { turn: 2, anger: 6, sure: Some(3) };
    held.keep(guess.clone());
    go_on(&mut held, &["sorry", "/end"]);
    held.keep(rating());
    held.keep(idea(3));
    assert_eq!(held.notes(), [guess.clone(), rating(), idea(3)]);

    let path = held.replay_path().unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), held.replay_bytes());
    let replay = read(&held);
    assert!(replay.is_sound() && replay.ending().is_some(), "{:?}", replay.damage);
    assert_eq!(replay.notes, [guess, rating(), idea(3)]);
    assert_eq!(verify(&replay), Verdict::Same { turns: 4 });
    assert_eq!(replay.transcript(), *talk(None, &[LINES[0], LINES[1], "sorry", "/end"]).transcript());
    assert_eq!(unfinished(folder.path()), [], "a sealed talk stays over, whatever was written after");
}

#[test]
fn a_note_is_added_to_a_talk_of_last_week() {
    let folder = tempfile::tempdir().unwrap();
    let held = talk(Some(folder.path()), &["Hello", "/end"]);
    let path = held.replay_path().unwrap();
    drop(held);
    let tried = Note::Tried { text: "She\u{200b} laughed.".into() };
    let notices = keep_beside(&path, tried).unwrap();
    assert_eq!(notices.len(), 1, "what nobody sees was taken out, with a word about it");
    keep_beside(&path, idea(1)).unwrap();
    let replay = Replay::read(&std::fs::read(&path).unwrap()).unwrap();
    assert!(replay.is_sound());
    assert_eq!(replay.notes, [Note::Tried { text: "She laughed.".into() }, idea(1)]);
}

#[test]
fn a_talk_that_goes_on_still_has_its_notes() {
    let folder = tempfile::tempdir().unwrap();
    let mut held = talk(Some(folder.path()), &LINES[..2]);
    held.keep(idea(2));
    let path = held.replay_path().unwrap();
    drop(held);
    let mut again = Talk::resume(&path, setting(Some(folder.path()))).unwrap();
    assert_eq!(again.notes(), [idea(2)]);
    go_on(&mut again, &["/end"]);
    again.keep(rating());
    assert_eq!(read(&again).notes, [idea(2), rating()]);
}

#[test]
fn a_fork_takes_along_what_was_written_before_its_turn() {
    let mut held = talk(None, &LINES[..2]);
    held.keep(idea(2));
    go_on(&mut held, &["sorry", "/end"]);
    held.keep(rating());
    let (bytes, replay) = (held.replay_bytes(), read(&held));
    let notes = |at| Replay::read(fork(bytes, &replay, at).unwrap()).unwrap().notes;
    assert_eq!(notes(1), []);
    assert_eq!(notes(2), [idea(2)]);
    assert_eq!(notes(3), [idea(2)]);
    assert_eq!(notes(4), [idea(2)], "what was written after the end stays with the end");
}

#[test]
fn a_changed_note_is_noticed_like_any_other_line() {
    let mut held = talk(None, &["Hello", "/end"]);
    held.keep(idea(1));
    held.keep(rating());
    let text = String::from_utf8(held.replay_bytes().to_vec())
        .unwrap()
        .replace("on the paper only", "on no paper at all");
    assert!(!Replay::read(text.as_bytes()).unwrap().is_sound());
}

#[test]
fn replay_show_prints_what_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut held = talk(Some(folder.path()), &["Hello", "/end"]);
    held.keep(rating());
    held.keep(Note::Disagree {
        turn: 1,
        mark: "line-missed".into(),
        at: None,
        text: "I was getting there.".into(),
    });
    let path = held.replay_path().unwrap().display().to_string();
    let (shown, _) = expect(folder.path(), &["replay", "show", &path], "", 0);
    let notes: Vec<&str> = shown.lines().skip_while(|line| *line != "Notes").skip(1).collect();
    assert_eq!(
        notes,
        [
            "  Own rating: Listening: Partly, Acknowledgement: no view, Low-cost resolution: Strong",
            "  Turn 1: Does not agree with: a line not taken up. I was getting there.",
        ]
    );
    let (json, _) = expect(folder.path(), &["replay", "show", "--json", &path], "", 0);
    assert!(json.lines().any(|line| line.starts_with(r#"{"disagree":{"turn":1,"#)), "{json}");
}
