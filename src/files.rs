//! The disk: the only module that opens, lists and writes files, and knows where they live.
//!
//! What is shipped (scenarios, locales) is found beside the program and embedded as a fallback,
//! so that a bare binary runs. What belongs to the user lives in one folder, the [`Home`].

mod authored;
mod own;
mod reader;
mod whole;

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

pub use authored::{Authored, scenario, scenarios, scenarios_among, scenarios_at, shipped_locale};
pub use own::{Kept, delete_for_good, kept, put_aside, take_back};
pub use reader::{ReaderFiles, embedded_reader, own_reader, reader_beside};
pub use whole::{
    Stamp, delete, free_path, is_alone, is_there, move_aside, rename, replace, stamp, write_new,
};

/// Longest authored text that is read, in bytes.
pub const AUTHORED_CAP_BYTES: u64 = 1_000_000;
/// Longest replay that is read, in bytes.
pub const REPLAY_CAP_BYTES: u64 = 256_000_000;

/// Why a file could not be used, as one sentence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// It cannot be read.
    #[error("cannot read {path}: {reason}")]
    Unreadable {
        /// The file or folder.
        path: String,
        /// What the system says.
        reason: String,
    },
    /// It is longer than anything authored.
    #[error("{path} is too long: {bytes} bytes, at most {cap} are read")]
    TooLong {
        /// The file.
        path: String,
        /// Its length.
        bytes: u64,
        /// The longest that is read.
        cap: u64,
    },
    /// It holds bytes that are no text.
    #[error("{path} is not UTF-8 text (byte {at} and on)")]
    NotText {
        /// The file.
        path: String,
        /// Offset of the first wrong byte.
        at: usize,
    },
    /// It cannot be written.
    #[error("cannot write {path}: {reason}")]
    Unwritable {
        /// The file or folder.
        path: String,
        /// What the system says.
        reason: String,
    },
    /// Another talk is writing it.
    #[error("{path} is being written by another talk")]
    InUse {
        /// The file.
        path: String,
    },
}

/// The user's folder: replays, own scenarios, settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Home(PathBuf);

impl Home {
    /// The folder given with `--data`, or the platform's; the temporary folder where there is none.
    pub fn find(elsewhere: Option<&Path>) -> Self {
        let platform = || directories::ProjectDirs::from("", "", "empathy-engine");
        match elsewhere {
            Some(folder) => Self(folder.to_path_buf()),
            None => platform().map_or_else(Self::temporary, |dirs| Self(dirs.data_dir().to_path_buf())),
        }
    }

    /// A place that can nearly always be written, for when the home cannot.
    pub fn temporary() -> Self {
        Self(std::env::temp_dir().join("empathy-engine"))
    }

    /// The folder itself.
    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// Where replays are kept.
    pub fn replays(&self) -> PathBuf {
        self.0.join("replays")
    }

    /// The file with what the user set.
    pub fn settings(&self) -> PathBuf {
        self.0.join("settings.ron")
    }

    /// Where the order of shifts is kept.
    pub fn shifts(&self) -> PathBuf {
        self.0.join("shifts")
    }

    /// Where the user's own scenarios are, each in a folder of its own.
    pub fn scenarios(&self) -> PathBuf {
        self.0.join("scenarios")
    }
}

/// Reads a text of at most `cap` bytes.
///
/// # Errors
/// When it cannot be read, is longer, or is not UTF-8.
pub fn read_text(path: &Path, cap: u64) -> Result<String, FileError> {
    let bytes = read_bytes(path, cap)?;
    String::from_utf8(bytes)
        .map_err(|wrong| FileError::NotText { path: shown(path), at: wrong.utf8_error().valid_up_to() })
}

/// Reads a file of at most `cap` bytes.
///
/// # Errors
/// When it cannot be read or is longer.
pub fn read_bytes(path: &Path, cap: u64) -> Result<Vec<u8>, FileError> {
    let unreadable = |error| FileError::Unreadable { path: shown(path), reason: reason(&error) };
    let file = File::open(path).map_err(unreadable)?;
    let length = file.metadata().map_err(unreadable)?.len();
    if length > cap {
        return Err(FileError::TooLong { path: shown(path), bytes: length, cap });
    }
    let mut bytes = Vec::new();
    file.take(cap).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// The files of a folder with this ending, sorted by name; none where the folder is not there.
pub fn list(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = entries(folder)
        .into_iter()
        .filter(|path| path.is_file() && path.extension().is_some_and(|found| found == ending))
        .collect();
    found.sort();
    found
}

/// The last bytes of a file, at most `count`; fewer or none where it cannot be read.
pub fn tail(path: &Path, count: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|mut file| {
        let length = file.metadata()?.len();
        file.seek(io::SeekFrom::Start(length.saturating_sub(count)))?;
        file.take(count).read_to_end(&mut bytes)
    });
    if read.is_ok() { bytes } else { Vec::new() }
}

/// A file that only grows, locked against a second writer. Every piece is on the disk when
/// [`Appended::append`] returns.
#[derive(Debug)]
pub struct Appended {
    file: File,
    path: PathBuf,
}

impl Appended {
    /// Creates the file and the folders above it.
    ///
    /// # Errors
    /// When it exists already or cannot be created.
    pub fn create(path: &Path) -> Result<Self, FileError> {
        let folder = path.parent().unwrap_or(Path::new("."));
        let created = fs::create_dir_all(folder)
            .and_then(|()| OpenOptions::new().append(true).read(true).create_new(true).open(path));
        let file = created.map_err(|error| unwritable(path, &error))?;
        Self { file, path: path.to_path_buf() }.locked().and_then(|appended| {
            sync_folder(folder).map_err(|error| unwritable(folder, &error))?;
            Ok(appended)
        })
    }

    /// Creates `<stem>-001.<ending>` in a folder, or the first number that is still free.
    ///
    /// # Errors
    /// When none can be created.
    pub fn create_numbered(folder: &Path, stem: &str, ending: &str) -> Result<Self, FileError> {
        let numbered = |number: u32| folder.join(format!("{stem}-{number:03}.{ending}"));
        let mut paths = (1..).map(numbered).filter(|path| !path.exists());
        loop {
            let path = paths.next().unwrap_or_default();
            match Self::create(&path) {
                // Another talk took this number in between.
                Err(_) if path.exists() => {}
                created => return created,
            }
        }
    }

    /// Opens a file to go on writing it.
    ///
    /// # Errors
    /// When it is not there, cannot be written, or another talk is writing it.
    pub fn open(path: &Path) -> Result<Self, FileError> {
        let opened = OpenOptions::new().append(true).read(true).open(path);
        let file = opened.map_err(|error| unwritable(path, &error))?;
        Self { file, path: path.to_path_buf() }.locked()
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Appends in one write and waits until the disk has it.
    ///
    /// # Errors
    /// When the disk refuses; a part may have been written.
    pub fn append(&mut self, bytes: &[u8]) -> Result<(), FileError> {
        let written = self.file.write_all(bytes).and_then(|()| self.file.sync_data());
        written.map_err(|error| unwritable(&self.path, &error))
    }

    /// Everything in it, read under the lock.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn contents(&mut self) -> Result<Vec<u8>, FileError> {
        let mut bytes = Vec::new();
        let read = self.file.rewind().and_then(|()| self.file.read_to_end(&mut bytes));
        match read {
            Ok(_) => Ok(bytes),
            Err(error) => Err(FileError::Unreadable { path: shown(&self.path), reason: reason(&error) }),
        }
    }

    /// Moves everything from `length` on into a file beside it, and cuts it here.
    ///
    /// # Errors
    /// When either file cannot be written.
    pub fn set_aside(&mut self, length: usize, aside: &Path) -> Result<(), FileError> {
        let bytes = self.contents()?;
        let mut open = OpenOptions::new();
        let kept = open.append(true).create(true).open(aside).and_then(|mut file| {
            file.write_all(bytes.get(length..).unwrap_or_default())?;
            file.write_all(b"\n")?;
            file.sync_data()
        });
        kept.map_err(|error| unwritable(aside, &error))?;
        let cut = self.file.set_len(length as u64).and_then(|()| self.file.sync_data());
        cut.map_err(|error| unwritable(&self.path, &error))
    }

    fn locked(self) -> Result<Self, FileError> {
        match self.file.try_lock() {
            Err(fs::TryLockError::WouldBlock) => Err(FileError::InUse { path: shown(&self.path) }),
            // Some network file systems know no locks: the talk goes on without.
            Ok(()) | Err(fs::TryLockError::Error(_)) => Ok(self),
        }
    }
}

/// A folder beside the program, or above it in a checkout.
fn beside(name: &str) -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    let is_root = |folder: &&Path| folder.join("scenarios").is_dir() && folder.join("locales").is_dir();
    program.ancestors().skip(1).take(4).find(is_root).map(|folder| folder.join(name))
}

/// What is in a folder; nothing where `path` is no folder.
fn inside(path: &Path) -> Result<Option<Vec<PathBuf>>, FileError> {
    let unreadable = |error| FileError::Unreadable { path: shown(path), reason: reason(&error) };
    if !fs::metadata(path).map_err(unreadable)?.is_dir() {
        return Ok(None);
    }
    let listed = fs::read_dir(path).map_err(unreadable)?;
    Ok(Some(listed.flatten().map(|entry| entry.path()).collect()))
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let found = fs::read_dir(folder);
    found.map(|entries| entries.flatten().map(|entry| entry.path()).collect()).unwrap_or_default()
}

/// A new name is only safe once its folder is on the disk; not every system lets a folder be synced.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

fn unwritable(path: &Path, error: &io::Error) -> FileError {
    FileError::Unwritable { path: shown(path), reason: reason(error) }
}

fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".into(),
        io::ErrorKind::PermissionDenied => "you may not".into(),
        io::ErrorKind::AlreadyExists => "it exists already".into(),
        io::ErrorKind::StorageFull => "the disk is full".into(),
        io::ErrorKind::ReadOnlyFilesystem => "the disk is read-only".into(),
        _ => error.to_string(),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_and_broken_texts_are_refused_with_a_sentence() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("text");
        fs::write(&path, b"abc\xff").unwrap();
        let said = |cap| read_text(&path, cap).unwrap_err().to_string();
        assert!(said(100).ends_with("is not UTF-8 text (byte 3 and on)"), "{}", said(100));
        assert!(said(3).ends_with("is too long: 4 bytes, at most 3 are read"), "{}", said(3));
        let gone = read_text(&folder.path().join("gone"), 3).unwrap_err().to_string();
        assert!(gone.ends_with("gone: there is no such file or folder"), "{gone}");
    }

    #[test]
    fn a_file_has_one_writer_and_is_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep").join("talk.jsonl");
        let mut first = Appended::create(&path).unwrap();
        assert_eq!(Appended::open(&path).unwrap_err(), FileError::InUse { path: shown(&path) });
        assert!(Appended::create(&path).is_err());
        first.append(b"one\ntwo").unwrap();
        let aside = folder.path().join("aside");
        first.set_aside(4, &aside).unwrap();
        first.append(b"three\n").unwrap();
        assert_eq!(first.contents().unwrap(), b"one\nthree\n");
        assert_eq!(fs::read(&aside).unwrap(), b"two\n");
    }
}
