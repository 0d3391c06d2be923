//! Files nobody means well with: refused with a sentence, in little time and memory, and never a panic.

#![expect(clippy::unwrap_used, reason = "a broken checkout should stop the test")]
#![cfg(unix)]

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use empathy_engine::dice::Dice;
use empathy_engine::scenario;

/// Most seconds of a processor for a run, however busy the machine is; a build for tests is several times
/// slower than the program.
const MOST_SECONDS: u32 = if cfg!(debug_assertions) { 5 } else { 1 };
/// Most memory of a run, in kilobytes.
const MOST_KB: u32 = 200_000;

/// Runs `check` with no more than [`MOST_KB`] and [`MOST_SECONDS`]; its exit code and everything it says.
fn check(path: &Path) -> (Option<i32>, String) {
    let output = Command::new("sh")
        .args([
            "-c",
            &format!(
                "ulimit -d {MOST_KB} && ulimit -t {MOST_SECONDS} && exec \"$0\" check --no-rehearsals \"$1\""
            ),
        ])
        .arg(env!("CARGO_BIN_EXE_empathy-engine"))
        .arg(path)
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(said).unwrap())
}

fn file(folder: &Path, text: &str) -> PathBuf {
    let path = folder.join("scenario.ron");
    fs::write(&path, text).unwrap();
    path
}

/// The file is refused with a code other than 0, and says `sentence`.
fn is_refused(text: &str, sentence: &str) {
    let folder = tempfile::tempdir().unwrap();
    let (code, said) = check(&file(folder.path(), text));
    assert!(matches!(code, Some(1 | 2)), "{code:?}: {said}");
    assert!(said.contains(sentence) && !said.contains("panicked"), "{said}");
}

#[test]
fn five_megabytes_are_refused() {
    is_refused(
        &format!("(title: \"{}\")", "a".repeat(5_000_000)),
        "is too long: 5000011 bytes, at most 1000000",
    );
}

#[test]
fn ten_thousand_brackets_are_refused() {
    let text = format!("{}title{}", "(".repeat(10_000), ")".repeat(10_000));
    is_refused(&text, "E113");
    is_refused(&"[".repeat(10_000), "E1");
}

#[test]
fn a_million_facts_are_refused() {
    let facts = |count: usize| format!("(facts: [{}])", "(),".repeat(count));
    is_refused(&facts(1_000_000), "is too long");
    // As many as a file of that size can hold, and as many of the same name.
    is_refused(&facts(330_000), "E114");
    is_refused(&facts(90_000), "E401");
    is_refused(&format!("(facts: [{}])", "(id: \"a\"),".repeat(30_000)), "E301");
    let topics: Vec<String> =
        (0..30_000).map(|number| format!("\"t{number}\": [\"a b c{number}\"]")).collect();
    is_refused(&format!("(topics: {{{}}})", topics.join(", ")), "E401");
}

#[test]
fn a_symlink_that_leads_to_itself_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scenario.ron");
    std::os::unix::fs::symlink(&path, &path).unwrap();
    for path in [path.as_path(), folder.path()] {
        let (code, said) = check(path);
        assert_eq!(code, Some(2), "{said}");
        assert!(said.contains("empathy-engine: "), "{said}");
    }
}

#[test]
fn folders_that_hold_themselves_are_read_once() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("eggs")).unwrap();
    let good = include_str!("fixtures/broken/W503_two_ways.ron");
    file(&folder.path().join("eggs"), good);
    std::os::unix::fs::symlink(folder.path(), folder.path().join("eggs").join("round")).unwrap();
    std::os::unix::fs::symlink(folder.path(), folder.path().join("again")).unwrap();
    let (code, said) = check(folder.path());
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("1 scenario checked: 1 warning"), "{said}");
}

#[test]
fn a_name_cannot_lead_out_of_the_folder() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("inside");
    for name in ["../outside", "/etc/outside", "a/b", ".."] {
        let output = Command::new(env!("CARGO_BIN_EXE_empathy-engine"))
            .args(["--data", folder.to_str().unwrap(), "new", name, "--quick"])
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(String::from_utf8(output.stderr).unwrap().contains("cannot be a name"), "{name}");
    }
    assert!(!home.path().join("outside").exists() && !folder.exists());
}

/// How many files the long run reads.
const FILES: u64 = 1_000_000;

/// Random and mutated files through the whole reader: values, problems, their rendering, and a case of it.
#[test]
#[ignore = "reads a million files, minutes long: cargo test --test hostile -- --ignored"]
fn a_million_files_never_stop_the_reader() {
    let (seeds, next) = (seeds(), AtomicU64::new(0));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= FILES {
                        break;
                    }
                    let text = mutated(&seeds, number);
                    let read = catch_unwind(AssertUnwindSafe(|| read(&text)));
                    assert!(read.is_ok(), "file {number} stops the reader:\n{text}");
                }
            });
        }
    });
    assert!(next.load(Ordering::Relaxed) >= FILES);
}

fn read(text: &str) {
    let checked = scenario::read("t", text);
    for problem in checked.problems.iter().take(3) {
        assert!(!problem.render(text).is_empty());
    }
    let _ = checked.scenario.draw(0, 1);
}

/// Texts to begin with: every broken fixture, and the one with every field.
fn seeds() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let files = fs::read_dir(root.join("broken")).unwrap().map(|file| file.unwrap().path());
    let mut files: Vec<PathBuf> = files.chain([root.join("scenarios/every_field/scenario.ron")]).collect();
    files.sort();
    files.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// Pieces that mean something to the reader, or nearly.
const PIECES: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "'",
    "\\",
    "//",
    "/*",
    "*/",
    "r#\"",
    "\"#",
    "-",
    "1e999",
    "0x",
    "None",
    "Some(",
    "true",
    "id: ",
    "rehearsals: [(",
    "expect: [lowers(",
    "wordings: [",
    "\u{202e}",
    "\u{0}",
    "é",
    "👍🏽",
    "\r\n",
    "\u{feff}",
    "9",
    "words: [\"\"]",
    "contacts: [(",
    "sometimes: [(",
    "fits: {\"",
    "authority: manager",
    "to: \"",
    "turn_limit: 0",
    "_",
    " ",
];

/// The file of this number: always the same one.
fn mutated(seeds: &[String], number: u64) -> String {
    let mut dice = Dice::new(number, "hostile");
    if number.is_multiple_of(50) {
        return random(&mut dice);
    }
    let mut text = seeds[dice.index(seeds.len())].clone();
    for _ in 0..=dice.index(4) {
        let (start, end) = stretch(&text, &mut dice);
        let put = match dice.index(4) {
            0 => String::new(),
            1 => PIECES[dice.index(PIECES.len())].to_owned(),
            2 => text[start..end].repeat(2),
            _ => {
                let other = &seeds[dice.index(seeds.len())];
                let (from, to) = stretch(other, &mut dice);
                other[from..to].to_owned()
            }
        };
        text.replace_range(start..end, &put);
    }
    text
}

fn random(dice: &mut Dice) -> String {
    (0..dice.index(60)).map(|_| PIECES[dice.index(PIECES.len())]).collect()
}

/// A stretch of whole letters, mostly short.
fn stretch(text: &str, dice: &mut Dice) -> (usize, usize) {
    let longest = if dice.index(8) == 0 { 600 } else { 12 };
    let start = text.floor_char_boundary(dice.index(text.len() + 1));
    let end = text.floor_char_boundary((start + dice.index(longest)).min(text.len()));
    (start, end.max(start))
}
