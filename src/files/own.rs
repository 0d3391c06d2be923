//! What is the user's own: counted, put aside, taken back, deleted for good.

use std::fs;
use std::path::{Path, PathBuf};

use super::{FileError, Home, entries, list, unwritable};

/// What of the user's folder is theirs; anything else in it is left alone.
const OWN: [&str; 5] = ["replays", "shifts", "scenarios", "settings.ron", "handed_over"];

/// How much is kept of the user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Replays.
    pub talks: usize,
    /// Scenarios in their own folder.
    pub scenarios: usize,
    /// Whether there are settings.
    pub settings: bool,
}

/// Counts what is kept.
pub fn kept(home: &Home) -> Kept {
    let scenarios =
        entries(&home.scenarios()).into_iter().filter(|folder| folder.join("scenario.ron").is_file());
    Kept {
        talks: list(&home.replays(), "jsonl").len(),
        scenarios: scenarios.count(),
        settings: home.settings().is_file(),
    }
}

/// Moves everything of the user's into a folder of its own beside; nothing is deleted yet.
///
/// # Errors
/// When something cannot be moved; what was moved before it was moved back.
pub fn put_aside(home: &Home) -> Result<(), FileError> {
    let moved = move_all(home.folder(), &aside(home));
    if moved.is_err() {
        // The sentence about the first failure matters more than one about its repair.
        let _back = take_back(home);
    }
    moved
}

/// Moves everything back. What came to be in between stays; an old file of the same name gets another.
///
/// # Errors
/// When something cannot be moved.
pub fn take_back(home: &Home) -> Result<(), FileError> {
    move_all(&aside(home), home.folder())?;
    // An empty folder that cannot be removed harms nobody.
    let _left = fs::remove_dir(aside(home));
    Ok(())
}

/// Deletes what was put aside, for good.
///
/// # Errors
/// When the system refuses.
pub fn delete_for_good(home: &Home) -> Result<(), FileError> {
    let aside = aside(home);
    if !aside.exists() {
        return Ok(());
    }
    fs::remove_dir_all(&aside).map_err(|error| unwritable(&aside, &error))
}

fn aside(home: &Home) -> PathBuf {
    home.folder().join("to_delete")
}

fn move_all(from: &Path, to: &Path) -> Result<(), FileError> {
    fs::create_dir_all(to).map_err(|error| unwritable(to, &error))?;
    OWN.iter().try_for_each(|name| move_one(&from.join(name), &to.join(name)))
}

fn move_one(from: &Path, to: &Path) -> Result<(), FileError> {
    if from.is_dir() && to.is_dir() {
        for entry in entries(from) {
            let name = entry.file_name().unwrap_or_default();
            move_one(&entry, &to.join(name))?;
        }
        return fs::remove_dir(from).map_err(|error| unwritable(from, &error));
    }
    if !from.exists() {
        return Ok(());
    }
    fs::rename(from, free(to)).map_err(|error| unwritable(to, &error))
}

/// The path itself, or one beside it that is free: `talk.jsonl` and then `talk-back.jsonl`.
fn free(path: &Path) -> PathBuf {
    let mut path = path.to_path_buf();
    while path.exists() {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy()));
        path.set_file_name(format!("{stem}-back{}", ending.unwrap_or_default()));
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home() -> (tempfile::TempDir, Home) {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::find(Some(folder.path()));
        fs::create_dir_all(home.replays()).unwrap();
        fs::create_dir_all(home.scenarios().join("mine")).unwrap();
        for path in [home.replays().join("a-1-001.jsonl"), home.scenarios().join("mine/scenario.ron")] {
            fs::write(path, "old").unwrap();
        }
        fs::write(home.settings(), "()").unwrap();
        fs::write(home.folder().join("not_ours.txt"), "stays").unwrap();
        (folder, home)
    }

    #[test]
    fn everything_of_the_users_goes_aside_comes_back_or_is_gone() {
        let (_folder, home) = home();
        let all = Kept { talks: 1, scenarios: 1, settings: true };
        assert_eq!(kept(&home), all);
        put_aside(&home).unwrap();
        assert_eq!(kept(&home), Kept::default());
        assert!(home.folder().join("not_ours.txt").is_file());
        take_back(&home).unwrap();
        assert_eq!(kept(&home), all);
        put_aside(&home).unwrap();
        delete_for_good(&home).unwrap();
        take_back(&home).unwrap();
        assert_eq!(kept(&home), Kept::default());
        assert_eq!(entries(home.folder()).len(), 1, "only what is not the user's is left");
    }

    #[test]
    fn a_talk_of_the_same_name_since_then_is_not_lost() {
        let (_folder, home) = home();
        put_aside(&home).unwrap();
        fs::create_dir_all(home.replays()).unwrap();
        fs::write(home.replays().join("a-1-001.jsonl"), "new").unwrap();
        take_back(&home).unwrap();
        let read = |name: &str| fs::read_to_string(home.replays().join(name)).unwrap();
        assert_eq!((read("a-1-001.jsonl").as_str(), read("a-1-001-back.jsonl").as_str()), ("new", "old"));
    }
}
