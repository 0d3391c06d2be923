//! Holds the house together: who may import whom, how long a file may grow, where things live.
//!
//! Every rule is an absence. A rule that changes is changed here, with its reason.

#![expect(clippy::unwrap_used, reason = "a broken checkout should stop the test")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What each module of `src/` may import from its siblings: the architecture in one table.
const ARROWS: &[(&str, &[&str])] = &[
    ("message", &[]),
    ("dice", &[]),
    // Every size of the model in one table, read by whoever applies it.
    ("constants", &[]),
    ("files", &[]),
    ("scenario", &["constants", "dice", "listen::act", "message"]),
    ("listen", &["dice", "message", "scenario"]),
    // `session::input` and `session::turn` are plain records that the customer fills and the session keeps.
    ("customer", &["constants", "dice", "listen", "message", "scenario", "session::input", "session::turn"]),
    ("session", &["constants", "customer", "dice", "listen", "message", "scenario"]),
    // Marks come from the record alone, so `score` works on a replay file without the customer.
    ("scoring", &["constants", "listen", "message", "scenario", "session"]),
    ("replay", &["dice", "files", "listen", "message", "scenario", "scoring", "session"]),
    ("locale", &["files", "message"]),
    // A fold over the folder of replays; it scores them anew and keeps nothing.
    ("records", &["files", "listen::act", "replay", "scenario", "scoring", "session"]),
    // A small file of its own: read at the start, kept at every change, seen by no talk.
    ("settings", &["files", "message"]),
    ("drive", &["dice", "files", "listen", "locale", "message", "replay", "scenario", "scoring", "session"]),
    // A shift is a fold over replays: it reads what they say and how they were scored, and drives nothing.
    ("shift", &["dice", "files", "message", "replay", "scenario", "scoring", "session"]),
    (
        "simulate",
        &["dice", "drive", "listen", "locale", "message", "replay", "scenario", "scoring", "session"],
    ),
    // The program plays the agent: it hears by words and says messages; no customer model, no session, no score.
    ("reversal", &["dice", "listen", "message", "scenario"]),
    (
        "view",
        &[
            "drive", "listen", "locale", "message", "records", "replay", "reversal", "scenario", "scoring",
            "session", "settings", "shift", "simulate",
        ],
    ),
    // What the screens show, written down: it stands behind `view` and before the shells.
    ("export", &["files", "listen", "locale", "message", "replay", "scenario", "scoring", "session", "view"]),
    (
        "cli",
        &[
            "constants",
            "customer",
            "dice",
            "drive",
            "files",
            "listen",
            "locale",
            "message",
            "replay",
            "reversal",
            "scenario",
            "scoring",
            "session",
            // Only what `bench` sets for the windows it opens.
            "settings",
            "shift",
            "simulate",
            "view",
        ],
    ),
    // `session::input` and `replay::note` are plain records of what a trainee does and writes.
    // `listen::Span` is a place in a reply.
    ("ui", &["listen::Span", "message", "replay::note", "session::input", "settings", "view"]),
    (
        "app",
        &[
            // Only for the monkey that presses everything.
            "dice", "drive", "export", "files", "listen", "locale", "message", "records", "replay",
            "reversal", "scenario", "scoring", "session", "settings", "shift", "ui", "view",
        ],
    ),
];

/// Words that name a place of their own: (text, the only files or folders where it may stand, why).
const HOMES: &[(&str, &[&str], &str)] = &[
    ("std::fs", &["src/files"], "only files touches the disk"),
    ("directories::", &["src/files.rs"], "only files knows the platform's folders"),
    ("rand::", &["src/dice.rs"], "only dice knows chance"),
    ("fluent_bundle", &["src/locale"], "only locale knows Fluent"),
    ("fluent_langneg", &["src/locale"], "only locale knows Fluent"),
    ("bevy", &["src/app", "src/main.rs"], "the rings below the window name no Bevy"),
    ("egui", &["src/app", "src/ui", "src/main.rs"], "the core names no egui"),
    ("Color32", &["src/ui/theme"], "colours live in the theme"),
    ("cfg(feature", &["src/lib.rs", "src/main.rs", "src/app/mod.rs"], "rings are switched in three places"),
    ("Instant::now", &["src/cli", "src/app"], "the core knows no clock"),
    ("SystemTime", &["src/cli", "src/app", "src/files.rs"], "the core knows no clock"),
    ("std::env", &["src/cli", "src/app", "src/main.rs", "src/files.rs"], "the core knows no environment"),
    ("thread::spawn", &["src/cli", "src/app"], "no threads inside a turn"),
    ("mul_add", &[], "floats of the state use only + - * / min max"),
    // A drawing is no state: `view/portrait` may bend its curves as it likes.
    (
        ".powi(",
        &["src/ui", "src/app", "src/cli/bench", "src/view/portrait"],
        "floats of the state use only + - * / min max",
    ),
    (
        ".powf(",
        &["src/ui", "src/app", "src/cli/bench", "src/view/portrait"],
        "floats of the state use only + - * / min max",
    ),
    // What the reader hears is kept in the replay and never heard again.
    (
        ".exp()",
        &["src/ui", "src/app", "src/view/spring", "src/listen/reader"],
        "floats of the state use only + - * / min max",
    ),
    (".sqrt()", &["src/ui", "src/app", "src/view/portrait"], "floats of the state use only + - * / min max"),
    ("StdRng", &[], "not the same on every version"),
];

/// Words of names that say nothing.
const EMPTY_NAMES: &[&str] =
    &["util", "utils", "helper", "helpers", "common", "misc", "manager", "handler", "info"];

const FILE_CAP: usize = 400;
const FUNCTION_CAP: usize = 60;

struct Source {
    path: String,
    /// Everything before the unit tests.
    code: Vec<String>,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    collect(&root.join("src"), &mut paths);
    paths.sort();
    paths.iter().map(|path| source(root, path)).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            paths.push(path);
        }
    }
}

fn source(root: &Path, path: &Path) -> Source {
    let text = fs::read_to_string(path).unwrap();
    let path = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
    let is_test_file = path.ends_with("/tests.rs") || path.starts_with("src/") && path.contains("/tests/");
    let code =
        text.lines().take_while(|line| !is_test_file && *line != "mod tests {").map(str::to_owned).collect();
    Source { path, code }
}

/// Code lines without comments, with their numbers.
fn statements(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    source
        .code
        .iter()
        .enumerate()
        .map(|(index, line)| (index + 1, line.split("//").next().unwrap_or("")))
        .filter(|(_, line)| !line.trim().is_empty())
}

fn report(mut problems: Vec<String>) {
    problems.sort();
    problems.dedup();
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn imports_follow_the_arrows() {
    let arrows: BTreeMap<&str, &[&str]> = ARROWS.iter().copied().collect();
    let mut problems = Vec::new();
    for source in sources() {
        let module = module_of(&source.path);
        if module == "lib" || module == "main" {
            continue;
        }
        let Some(allowed) = arrows.get(module.as_str()) else {
            problems.push(format!("{}: module `{module}` has no line in ARROWS", source.path));
            continue;
        };
        for (line, import) in imports(&source) {
            let inside = import == module || import.starts_with(&format!("{module}::"));
            let may = |arrow: &&&str| import == **arrow || import.starts_with(&format!("{arrow}::"));
            if !inside && allowed.iter().find(may).is_none() {
                problems.push(format!("{}:{line}: `{module}` must not import `{import}`", source.path));
            }
        }
    }
    report(problems);
}

fn module_of(path: &str) -> String {
    let rest = path.trim_start_matches("src/");
    rest.split('/').next().unwrap_or("").trim_end_matches(".rs").to_owned()
}

/// Every `crate::x::y` in the code, with groups at the first level taken apart.
fn imports(source: &Source) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (line, code) in statements(source) {
        for (at, _) in code.match_indices("crate::") {
            let rest = &code[at + "crate::".len()..];
            if let Some(group) = rest.strip_prefix('{') {
                found.extend(group_names(group).map(|name| (line, name)));
            } else {
                found.push((line, path_name(rest)));
            }
        }
    }
    found
}

fn group_names(group: &str) -> impl Iterator<Item = String> {
    let mut depth = 0usize;
    let mut names = vec![String::new()];
    for sign in group.chars() {
        match sign {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(String::new()),
            _ => {}
        }
        if let Some(name) = names.last_mut()
            && (sign != ',' || depth > 0)
        {
            name.push(sign);
        }
    }
    names.into_iter().map(|name| path_name(name.trim())).filter(|name| !name.is_empty())
}

fn path_name(text: &str) -> String {
    let is_path = |sign: char| sign.is_alphanumeric() || sign == '_' || sign == ':';
    text.chars().take_while(|sign| is_path(*sign)).collect::<String>().trim_end_matches(':').to_owned()
}

#[test]
fn everything_stands_in_its_home() {
    let mut problems = Vec::new();
    for source in sources() {
        for (line, code) in statements(&source) {
            for (text, homes, why) in HOMES {
                let home = homes.iter().any(|home| source.path.starts_with(home));
                if code.contains(text) && !home {
                    problems.push(format!("{}:{line}: `{text}`: {why}", source.path));
                }
            }
        }
    }
    report(problems);
}

#[test]
fn files_tell_their_story_and_stay_short() {
    let mut problems = Vec::new();
    for source in sources() {
        if source.code.is_empty() {
            continue;
        }
        if !source.code[0].starts_with("//!") {
            problems.push(format!("{}: begins without a `//!` sentence", source.path));
        }
        if source.code.len() > FILE_CAP {
            problems.push(format!("{}: {} lines, the cap is {FILE_CAP}", source.path, source.code.len()));
        }
        for (name, line, length) in functions(&source) {
            if length > FUNCTION_CAP {
                problems.push(format!(
                    "{}:{line}: fn {name} has {length} lines, the cap is {FUNCTION_CAP}",
                    source.path
                ));
            }
        }
    }
    report(problems);
}

/// Functions by indentation: from `fn` to the closing brace of the same depth.
fn functions(source: &Source) -> Vec<(String, usize, usize)> {
    let mut found = Vec::new();
    for (index, line) in source.code.iter().enumerate() {
        let body = line.trim_start();
        let Some(at) = body.find("fn ") else { continue };
        let is_head = body[..at].split_whitespace().all(|word| {
            word.starts_with("pub")
                || ["const", "async", "unsafe", "extern", "(crate)", "(super)"].contains(&word)
        });
        if !is_head || body.starts_with("//") {
            continue;
        }
        let indent = line.len() - body.len();
        let closing = format!("{}}}", " ".repeat(indent));
        let length = source.code[index..].iter().position(|other| *other == closing).map_or(1, |end| end + 1);
        let one_line = line.ends_with('}') || line.ends_with(';');
        found.push((path_name(&body[at + 3..]), index + 1, if one_line { 1 } else { length }));
    }
    found
}

#[test]
fn names_say_something() {
    let mut problems = Vec::new();
    for source in sources() {
        for part in source.path.trim_end_matches(".rs").split(['/', '_']) {
            if EMPTY_NAMES.contains(&part) {
                problems.push(format!("{}: `{part}` says nothing", source.path));
            }
        }
        for (line, code) in statements(&source) {
            for leftover in ["TODO", "FIXME", "XXX", "unimplemented!", "todo!("] {
                if source.code[line - 1].contains(leftover) {
                    problems.push(format!(
                        "{}:{line}: `{leftover}` left behind in `{}`",
                        source.path,
                        code.trim()
                    ));
                }
            }
        }
    }
    report(problems);
}

#[test]
fn the_code_map_names_every_module() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let map = fs::read_to_string(root.join("src/lib.rs")).unwrap();
    let problems = sources()
        .iter()
        .map(|source| module_of(&source.path))
        .filter(|module| !["lib", "main"].contains(&module.as_str()))
        .filter(|module| {
            !map.lines().any(|line| line.starts_with("//!") && line.contains(&format!("`{module}`")))
        })
        .map(|module| format!("src/lib.rs: the code map does not name `{module}`"))
        .collect();
    report(problems);
}

#[test]
fn the_top_level_is_explained() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    // build.rs: embedded folders are only followed by Cargo when a build script asks for it.
    let known =
        ["Cargo.toml", "build.rs", "Cargo.lock", "README.md", "LICENSE-MIT", "LICENSE-APACHE", "target"];
    let problems = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.') && !known.contains(&name.as_str()))
        .filter(|name| !readme.contains(&format!("`{name}/")))
        .map(|name| format!("README.md: no row of the table explains `{name}`"))
        .collect();
    report(problems);
}

/// The handbook says which test holds each idea: none of them may be gone.
#[test]
fn every_test_the_handbook_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let handbook = fs::read_to_string(root.join("scenarios/README.md")).unwrap();
    let mut problems = Vec::new();
    for row in handbook.lines().filter(|line| line.starts_with("| ") && line.contains(".rs::")) {
        let mut file = String::new();
        for named in row.split('`').skip(1).step_by(2) {
            let test = match named.split_once(".rs::") {
                Some((path, test)) => {
                    file = fs::read_to_string(root.join(format!("{path}.rs"))).unwrap_or_default();
                    test
                }
                None if file.is_empty() || named.contains('.') => continue,
                None => named,
            };
            if !file.contains(test) {
                problems.push(format!("scenarios/README.md: {named} is not there"));
            }
        }
    }
    report(problems);
}
