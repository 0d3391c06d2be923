//! A folder that cannot be written: a sentence, another place, and the talk goes on.

use empathy_engine::drive::Talk;

use crate::talks::{LINES, go_on, new_key, setting};

#[test]
fn a_folder_that_cannot_be_written_is_replaced() {
    let folder = tempfile::tempdir().unwrap();
    // A file where the folder should be: not even root can write there.
    let taken = folder.path().join("replays");
    std::fs::write(&taken, "a file").unwrap();
    let mut talk = Talk::begin(&new_key(), 0, 7, setting(Some(&taken)));
    let notices = talk.take_notices();
    assert_eq!(notices.len(), 1);
    let sentence = talk.say(&notices[0]);
    assert!(sentence.contains("The talk goes on and is kept in"), "{sentence}");
    go_on(&mut talk, &LINES);
    let path = talk.replay_path().unwrap();
    assert!(sentence.contains(&path.display().to_string()), "{sentence}");
    assert_eq!(std::fs::read(&path).unwrap(), talk.replay_bytes());
    std::fs::remove_file(path).unwrap();
}
