//! Files that are written as a whole: the old text stays until the new one is on the disk.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::{FileError, sync_folder, unwritable};

/// Whether there is a file or folder at `path`.
pub fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// How long a file is and since when it has been there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Length in bytes.
    pub bytes: u64,
    /// Milliseconds since 1970 when it came to be, as far as the system knows; only good for an order.
    pub since_millis: u128,
}

/// The stamp of a file; none where there is no such file.
pub fn stamp(path: &Path) -> Option<Stamp> {
    let found = fs::metadata(path).ok()?;
    // A copied file is younger than its text, one that was added to is older than its last line.
    let since = [found.created().ok(), found.modified().ok()].into_iter().flatten().min();
    let since = since.and_then(|since| since.duration_since(std::time::UNIX_EPOCH).ok());
    Some(Stamp { bytes: found.len(), since_millis: since.map_or(0, |since| since.as_millis()) })
}

/// Writes a whole file and the folders above it; a file that is there is replaced in one step.
///
/// # Errors
/// When it cannot be written; what was there is as it was.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let fresh = path.with_added_extension("new");
    let written = fs::create_dir_all(folder)
        .and_then(|()| File::create(&fresh))
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_data()))
        .and_then(|()| fs::rename(&fresh, path))
        .and_then(|()| sync_folder(folder));
    written.map_err(|error| unwritable(path, &error))
}

/// Writes a file that is not there yet, and the folders above it.
///
/// # Errors
/// When there is a file already, or it cannot be written.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    super::Appended::create(path)?.append(bytes)
}

/// Deletes a file; where there is none, nothing is to be done.
///
/// # Errors
/// When the system refuses.
pub fn delete(path: &Path) -> Result<(), FileError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(unwritable(path, &error)),
        _ => Ok(()),
    }
}

/// `<folder>/<stem>-001.<ending>`, or the first number that is free.
pub fn free_path(folder: &Path, stem: &str, ending: &str) -> PathBuf {
    let numbered = |number: u32| folder.join(format!("{stem}-{number:03}.{ending}"));
    (1..=u32::MAX).map(numbered).find(|path| !is_there(path)).unwrap_or_default()
}

/// Gives a file another name beside it, `<name>.<ending>` or the first `<name>.<ending>-2` that is
/// free, and says which.
///
/// # Errors
/// When it cannot be renamed.
pub fn move_aside(path: &Path, ending: &str) -> Result<PathBuf, FileError> {
    let named = |number: u32| match number {
        1 => path.with_added_extension(ending),
        number => path.with_added_extension(format!("{ending}-{number}")),
    };
    let free = (1..=u32::MAX).map(named).find(|aside| !is_there(aside)).unwrap_or_default();
    fs::rename(path, &free).map_err(|error| unwritable(path, &error))?;
    Ok(free)
}

/// Whether nothing lies beside a file in its folder but what has its name as a beginning, as what is kept safe of it.
pub fn is_alone(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let is_its_own =
        |other: &PathBuf| other.file_name().is_some_and(|other| other.to_string_lossy().starts_with(&name));
    path.parent().is_some_and(|folder| super::entries(folder).iter().all(is_its_own))
}

/// Gives a file or folder another name where nothing has that name yet.
///
/// # Errors
/// When something has it, or the system refuses.
pub fn rename(path: &Path, to: &Path) -> Result<(), FileError> {
    if is_there(to) {
        return Err(unwritable(to, &std::io::ErrorKind::AlreadyExists.into()));
    }
    fs::rename(path, to).map_err(|error| unwritable(path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep").join("settings.ron");
        replace(&path, b"one").unwrap();
        replace(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }

    #[test]
    fn what_is_set_aside_never_replaces_what_was_set_aside_before() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.ron");
        for text in ["one", "two"] {
            fs::write(&path, text).unwrap();
            move_aside(&path, "broken").unwrap();
        }
        assert!(!is_there(&path));
        assert_eq!(fs::read(folder.path().join("settings.ron.broken")).unwrap(), b"one");
        assert_eq!(fs::read(folder.path().join("settings.ron.broken-2")).unwrap(), b"two");
    }

    #[test]
    fn a_folder_never_takes_a_name_that_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        let [one, other, free] = ["one", "other", "free"].map(|name| folder.path().join(name));
        fs::create_dir(&one).unwrap();
        fs::create_dir(&other).unwrap();
        assert!(rename(&one, &other).is_err());
        rename(&one, &free).unwrap();
        assert!(is_there(&free) && is_there(&other) && !is_there(&one));
    }
}
