//! Nothing that was answered is lost, whatever became of the last line.

use std::fs;
use std::ops::Range;
use std::path::Path;

use empathy_engine::drive::{ResumeError, Talk};
use empathy_engine::replay::format::Kind;
use empathy_engine::replay::{Journal, JournalError, Replay, ReplayError, Verdict, verify};

use crate::talks::{LINES, go_on, read, setting, talk};

#[test]
fn a_talk_is_on_the_disk_as_it_is_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let kept = talk(Some(folder.path()), &LINES);
    let path = kept.replay_path().unwrap();
    assert_eq!(path, folder.path().join("new_key-7-001.jsonl"));
    assert_eq!(fs::read(&path).unwrap(), kept.replay_bytes());
    assert_eq!(kept.replay_bytes(), talk(None, &LINES).replay_bytes());
    let replay = read(&kept);
    assert_eq!(replay.transcript(), *kept.transcript());
    assert_eq!(replay.case(), *kept.case());
    assert!(replay.is_sound() && replay.ending().is_none());
}

#[test]
fn two_talks_never_share_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let talks = [talk(Some(folder.path()), &[]), talk(Some(folder.path()), &[])];
    let paths = talks.map(|talk| talk.replay_path().unwrap());
    assert_eq!(paths[1], folder.path().join("new_key-7-002.jsonl"));
    assert_ne!(paths[0], paths[1]);
}

#[test]
fn a_finished_talk_is_sealed_and_takes_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let mut ended = talk(Some(folder.path()), &["Hello", "/end"]);
    let bytes = ended.replay_bytes().to_vec();
    go_on(&mut ended, &["One more thing"]);
    assert_eq!(ended.replay_bytes(), bytes);
    let replay = read(&ended);
    assert_eq!(replay.entries.last().unwrap().kind, Kind::Seal);
    let path = ended.replay_path().unwrap();
    drop(ended);
    let again = Talk::resume(&path, setting(None)).err().unwrap();
    assert!(matches!(again, ResumeError::Journal(JournalError::Ended { .. })), "{again}");
}

#[test]
fn an_unsealed_change_is_noticed() {
    let ended = talk(None, &["Hello", "/end"]);
    let text = String::from_utf8(ended.replay_bytes().to_vec()).unwrap();
    let fewer: Vec<&str> =
        text.lines().enumerate().filter(|(at, _)| *at != 1).map(|(_, line)| line).collect();
    let replay = Replay::read(format!("{}\n", fewer.join("\n")).as_bytes()).unwrap();
    let damage = replay.damage.unwrap();
    assert_eq!((damage.line, damage.what.as_str()), (2, "it is turn 2, and turn 1 should stand there"));
}

/// Cuts the last line at every byte: what was before is intact, and the rest is set aside.
#[test]
fn a_last_line_torn_at_any_byte_is_set_aside() {
    let whole = talk(None, &LINES[..4]);
    let bytes = whole.replay_bytes();
    let last = read(&whole).entries.last().unwrap().bytes.clone();
    let folder = tempfile::tempdir().unwrap();
    for cut in last.start + 1..last.end {
        let path = folder.path().join(format!("{cut}.jsonl"));
        fs::write(&path, &bytes[..cut]).unwrap();
        let (_, replay) = Journal::resume(&path).unwrap();
        assert_eq!(replay.taken.len(), 3);
        assert_eq!(fs::read(&path).unwrap(), bytes[..last.start], "cut at {cut}");
        let torn = fs::read(folder.path().join(format!("{cut}.jsonl.torn"))).unwrap();
        assert_eq!(torn, [&bytes[last.start..cut], b"\n"].concat(), "cut at {cut}");
    }
}

#[test]
fn a_talk_with_a_torn_line_goes_on_as_if_it_had_never_been_begun() {
    let whole = talk(None, &LINES[..6]);
    let bytes = whole.replay_bytes();
    let last = read(&whole).entries.last().unwrap().bytes.clone();
    let cuts = (last.start..last.end).step_by(last.len() / 8);
    let files: Vec<Vec<u8>> =
        cuts.map(|cut| resumed(tempfile::tempdir().unwrap().path(), &bytes[..cut], 5)).collect();
    assert!(files.len() > 7 && files.iter().all(|file| *file == files[0]));
}

/// Writes the bytes as a file, goes on with that talk by two turns, and gives the file's new bytes.
fn resumed(folder: &Path, bytes: &[u8], turns: usize) -> Vec<u8> {
    let path = folder.join("talk.jsonl");
    fs::write(&path, bytes).unwrap();
    let mut talk = Talk::resume(&path, setting(None)).unwrap();
    assert_eq!(talk.transcript().turns.len(), turns);
    go_on(&mut talk, &LINES[5..7]);
    let replay = read(&talk);
    assert!(replay.is_sound());
    assert_eq!(verify(&replay), Verdict::Same { turns: turns + 2 });
    fs::read(&path).unwrap()
}

#[test]
fn garbage_at_the_end_is_torn_and_in_the_middle_is_damage() {
    let whole = talk(None, &LINES);
    let bytes = whole.replay_bytes();
    let lines: Vec<Range<usize>> = read(&whole).entries.into_iter().map(|entry| entry.bytes).collect();
    let zeros = Replay::read(&[bytes, &[0; 64]].concat()).unwrap();
    assert_eq!((zeros.taken.len(), zeros.torn), (LINES.len(), Some(bytes.len()..bytes.len() + 64)));
    for range in &lines[1..lines.len() - 1] {
        let mut changed = bytes.to_vec();
        changed[range.start + range.len() / 2] ^= 1;
        let replay = Replay::read(&changed).unwrap();
        let turn = lines.iter().position(|line| line == range).unwrap();
        assert_eq!(replay.damage.unwrap().line, turn + 1);
        assert_eq!(replay.taken.len(), turn - 1, "turns before the damage stay readable");
    }
}

#[test]
fn a_talk_in_use_cannot_be_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let kept = talk(Some(folder.path()), &LINES);
    let error = Talk::resume(&kept.replay_path().unwrap(), setting(None)).err().unwrap();
    assert!(error.to_string().ends_with("is being written by another talk"), "{error}");
}

#[test]
fn a_resumed_talk_goes_on_as_the_unbroken_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = talk(Some(folder.path()), &LINES[..4]).replay_path().unwrap();
    let mut second = Talk::resume(&path, setting(None)).unwrap();
    go_on(&mut second, &LINES[4..]);
    let unbroken = talk(None, &LINES);
    assert_eq!(second.transcript(), unbroken.transcript());
    assert_eq!(second.customer_lines(), unbroken.customer_lines());
    let kinds: Vec<Kind> = read(&second).entries.iter().map(|entry| entry.kind).collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == Kind::Resume).count(), 1);
}

#[test]
fn a_line_of_a_later_kind_is_kept_and_skipped() {
    let mut bytes = talk(None, &LINES[..2]).replay_bytes().to_vec();
    let body = br#"{"kind":"applause","hands":2}"#;
    let crc = crc32fast::hash(body);
    bytes.extend_from_slice(
        format!("{{\"kind\":\"applause\",\"hands\":2,\"crc\":\"{crc:08x}\"}}\n").as_bytes(),
    );
    let folder = tempfile::tempdir().unwrap();
    let after = resumed(folder.path(), &bytes, 2);
    assert!(after.starts_with(&bytes));
    let kinds: Vec<Kind> = Replay::read(&after).unwrap().entries.iter().map(|entry| entry.kind).collect();
    assert_eq!(kinds[3..5], [Kind::Unknown, Kind::Resume]);
}

#[test]
fn what_is_no_replay_is_refused_with_a_sentence() {
    let check = |bytes: &[u8], sentence: &str| {
        assert_eq!(Replay::read(bytes).unwrap_err().to_string(), sentence);
    };
    check(b"", "this is no replay: its first line is no header (the file is empty)");
    check(b"Hello\n", "this is no replay: its first line is no header (it is cut short)");
    check(&[0xff; 100], "this is no replay: its first line is no header (it is cut short)");
    let body = br#"{"kind":"header","format":99}"#;
    let crc = crc32fast::hash(body);
    let later = format!("{{\"kind\":\"header\",\"format\":99,\"crc\":\"{crc:08x}\"}}\n");
    assert_eq!(Replay::read(later.as_bytes()), Err(ReplayError::TooNew(99)));
}
