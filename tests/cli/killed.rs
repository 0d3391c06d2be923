//! A talk that is killed at any moment: nothing that was answered is lost, and it goes on.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;

use empathy_engine::drive::Talk;
use empathy_engine::replay::{Replay, Verdict, verify};

use crate::program::command;
use crate::talks::{go_on, read, setting};

const KILLS: usize = 50;
/// Fewer than the customer has patience for, so that a killed talk can go on.
const REPLIES: usize = 16;
/// About so many lines are printed before the customer's first words.
const BRIEFING_LINES: usize = 30;

#[test]
fn nothing_answered_is_lost_however_often_it_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let mut turns_kept = Vec::new();
    for kill in 0..KILLS {
        let data = folder.path().join(kill.to_string());
        let answered = killed_after(kill, &data);
        let path = data.join("replays/new_key-7-001.jsonl");
        let kept = fs::read(&path).map(|bytes| Replay::read(&bytes));
        let Ok(Ok(replay)) = kept else {
            assert_eq!(answered, Vec::<String>::new(), "an answer was shown and nothing kept");
            continue;
        };
        check_kept(&replay, &answered);
        if replay.ending().is_none() {
            check_goes_on(&path, replay.taken.len());
        }
        turns_kept.push(replay.taken.len());
    }
    turns_kept.sort_unstable();
    turns_kept.dedup();
    assert!(turns_kept.len() > 8, "the kills should hit different moments: {turns_kept:?}");
}

/// Feeds a talk, kills it somewhere after so many of its lines (and a little later each time), and
/// gives the whole lines it had said by then.
fn killed_after(kill: usize, data: &Path) -> Vec<String> {
    let mut child = command(data, &["play", "new_key", "--text", "--seed", "7"]).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let feeding = std::thread::spawn(move || {
        for reply in 0..REPLIES {
            if writeln!(input, "Reply number {reply} about the key, ünïcödé.").is_err() {
                break;
            }
        }
        // Held open until the kill: the end of the input would end the talk.
        input
    });
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut said = Vec::new();
    for _ in 0..kill * (BRIEFING_LINES + REPLIES + 6) / KILLS {
        out.read_until(b'\n', &mut said).unwrap();
    }
    for _ in 0..kill * 997 % 400 {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    out.read_to_end(&mut said).unwrap();
    drop(feeding.join().unwrap());
    let whole = said.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let text = String::from_utf8(said[..whole].to_vec()).unwrap();
    text.lines().filter_map(|line| line.strip_prefix("Customer: ")).map(str::to_owned).collect()
}

fn check_kept(replay: &Replay, answered: &[String]) {
    let lines = replay.taken.iter().map(|taken| &taken.words);
    let kept: Vec<String> =
        std::iter::once(&replay.header.words).chain(lines).map(|words| words.join(" ")).collect();
    assert!(kept.starts_with(answered), "said {answered:?}\nkept {kept:?}");
}

fn check_goes_on(path: &Path, turns: usize) {
    let mut talk = Talk::resume(path, setting(None)).unwrap();
    go_on(&mut talk, &["And so it goes on.", "/end"]);
    assert_eq!(fs::read(path).unwrap(), talk.replay_bytes());
    assert_eq!(verify(&read(&talk)), Verdict::Same { turns: turns + 2 });
}
