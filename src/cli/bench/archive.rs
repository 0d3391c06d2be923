//! A support archive of any length through `hear`: words a second, and the memory it holds on the way.

use std::cell::Cell;
use std::io::{self, BufReader, Read, Write};
use std::path::Path;
use std::time::Instant;

use serde::Serialize;

use crate::cli::hear::hear;
use crate::cli::{Failure, Shell};
use crate::files;

use super::figures::memory_mb;

/// How often the memory is looked at on the way.
const LOOKS: usize = 20;
/// Largest file of replies, in bytes.
const CAP_BYTES: u64 = 200_000_000;

/// What hearing an archive took.
#[derive(Debug, Serialize)]
pub(super) struct Figures {
    words: usize,
    replies: usize,
    seconds: f64,
    words_per_second: f64,
    /// Memory held at each twentieth of the way, in MB; empty where the system does not tell.
    memory_mb: Vec<f64>,
}

impl Figures {
    /// The lines of the table: the key of its name, and the value.
    pub(super) fn rows(&self) -> Vec<(&'static str, String)> {
        let mut rows = vec![
            ("archive-words", self.words.to_string()),
            ("archive-replies", self.replies.to_string()),
            ("archive-time", format!("{:.0} s", self.seconds)),
            ("archive-speed", format!("{:.0}/s", self.words_per_second)),
        ];
        if let [first, .., last] = self.memory_mb.as_slice() {
            let most = self.memory_mb.iter().copied().fold(0.0, f64::max);
            rows.push(("archive-memory", format!("{first:.0}, {most:.0}, {last:.0} MB")));
        }
        rows
    }
}

/// Hears the JSON Lines of a file, or of all in a folder, over and over until so many words were heard.
pub(super) fn measure(path: &Path, words: usize, shell: &mut Shell<'_>) -> Result<Figures, Failure> {
    let lines = lines(path)?;
    let listener = shell.listener();
    let read = Cell::new(0);
    let archive = Archive { lines: &lines, next: 0, rest: &[], words, read: &read };
    let mut watched = Watched { read: &read, words, err: &mut *shell.err, replies: 0, memory_mb: Vec::new() };
    let since = Instant::now();
    hear(&listener, BufReader::new(archive), &mut watched)?;
    let (seconds, heard) = (since.elapsed().as_secs_f64(), read.get());
    #[expect(clippy::cast_precision_loss, reason = "words are counted in millions")]
    let words_per_second = heard as f64 / seconds;
    let Watched { replies, memory_mb, .. } = watched;
    Ok(Figures { words: heard, replies, seconds, words_per_second, memory_mb })
}

/// The lines with the words of their replies.
fn lines(path: &Path) -> Result<Vec<(String, usize)>, Failure> {
    let paths = if path.is_dir() { files::list(path, "jsonl") } else { vec![path.to_path_buf()] };
    let mut lines = Vec::new();
    for path in paths {
        for line in files::read_text(&path, CAP_BYTES)?.lines() {
            let written: serde_json::Value = serde_json::from_str(line).unwrap_or_default();
            let words = written["reply"].as_str().unwrap_or_default().split_whitespace().count();
            lines.push((format!("{line}\n"), words));
        }
    }
    if lines.iter().all(|(_, words)| *words == 0) {
        return Err(Failure(format!("{} holds no replies, one JSON object a line", path.display())));
    }
    Ok(lines)
}

/// An archive that is read line by line and never held.
struct Archive<'a> {
    lines: &'a [(String, usize)],
    next: usize,
    /// What is left of the line that is being read.
    rest: &'a [u8],
    words: usize,
    read: &'a Cell<usize>,
}

impl Read for Archive<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.rest.is_empty() && self.read.get() < self.words {
            let (line, words) = &self.lines[self.next % self.lines.len()];
            self.rest = line.as_bytes();
            self.next += 1;
            self.read.set(self.read.get() + words);
        }
        let count = self.rest.len().min(buffer.len());
        let (now, later) = self.rest.split_at(count);
        buffer[..count].copy_from_slice(now);
        self.rest = later;
        Ok(count)
    }
}

/// Counts the answers, says how far it is and looks at the memory.
struct Watched<'a> {
    read: &'a Cell<usize>,
    words: usize,
    err: &'a mut dyn Write,
    replies: usize,
    memory_mb: Vec<f64>,
}

impl Write for Watched<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.replies += bytes.split(|byte| *byte == b'\n').count() - 1;
        if self.read.get() * LOOKS >= self.words * (self.memory_mb.len() + 1) {
            let now = memory_mb().unwrap_or_default();
            self.memory_mb.push(now);
            writeln!(self.err, "{} words, {now:.0} MB", self.read.get())?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.err.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_is_as_long_as_it_is_asked_to_be() {
        let lines =
            [("{\"reply\":\"one two three\"}\n".to_owned(), 3), ("{\"reply\":\"four\"}\n".to_owned(), 1)];
        let read = Cell::new(0);
        let mut archive = Archive { lines: &lines, next: 0, rest: &[], words: 10, read: &read };
        let mut text = String::new();
        archive.read_to_string(&mut text).unwrap();
        assert_eq!((text.lines().count(), read.get()), (5, 11));
    }
}
