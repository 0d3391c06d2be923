//! The window itself: a whole talk played with keys on a display, and the replay it leaves.
//!
//! Needs a display: `Xvfb` on the PATH or one that is there already. Where there is none, or no
//! graphics, the tests say so and pass; with `EMPATHY_REQUIRE_WINDOW=1` they fail instead.

#![cfg(feature = "app")]
#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up should stop")]
#![expect(clippy::print_stderr, reason = "a test that was skipped says so")]

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use bevy::image::{CompressedImageFormats, Image, ImageSampler, ImageType};
use bevy::prelude::default;

const PROGRAM: &str = env!("CARGO_BIN_EXE_empathy-engine");

/// A display of our own that goes away with the test, or the one that is there.
struct Display {
    name: String,
    server: Option<Child>,
}

impl Display {
    fn find() -> Option<Self> {
        let server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut server) = server else {
            let name = std::env::var("DISPLAY").ok().filter(|name| !name.is_empty())?;
            return Some(Self { name, server: None });
        };
        let mut number = String::new();
        BufReader::new(server.stdout.take()?).read_line(&mut number).ok()?;
        Some(Self { name: format!(":{}", number.trim()), server: Some(server) })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        if let Some(server) = &mut self.server {
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

/// Says why a test was skipped; a failure where the window is required.
fn skip(why: &str) {
    assert!(std::env::var_os("EMPATHY_REQUIRE_WINDOW").is_none(), "the window is required: {why}");
    eprintln!("skipped: {why}");
}

/// Plays a script in the window. None where there is no display or no graphics.
fn play(folder: &Path, script: &str) -> Option<Output> {
    let Some(display) = Display::find() else {
        skip("neither Xvfb nor a display was found");
        return None;
    };
    let file = folder.join("script.txt");
    std::fs::write(&file, script).unwrap();
    let output = Command::new(PROGRAM)
        .args(["--seed", "7", "--data"])
        .arg(folder)
        .arg("--script")
        .arg(&file)
        .env("DISPLAY", &display.name)
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.code() == Some(2) && said.contains("graphics adapter") {
        skip(said.trim());
        return None;
    }
    Some(output)
}

/// What is said and done: as keys for the window and as lines for a rehearsal.
const TALK: [(&str, &str); 4] = [
    ("Sorry, two trips for one key is annoying. What does it do in the lock?", ""),
    ("I'll cut it again for you right now, no charge.", ""),
    ("/give recut", "Alt+1"),
    ("/end", "Alt+0"),
];

fn script(folder: &Path) -> String {
    let shot = |name: &str| format!("shot {}", folder.join(name).display());
    let mut lines = vec!["screen library".to_owned(), shot("library.png")];
    // What to play first has the keyboard: the shortest scenario, which is the key.
    lines.extend(["key Enter", "screen briefing"].map(str::to_owned));
    lines.extend([shot("briefing.png"), "key Enter".to_owned(), "screen conversation".to_owned()]);
    // Past the guide, into the papers and out, a pause, a moment outside and back: none of it is kept.
    lines.extend(["key Escape", "key F2", "key F2", "key Escape", "key Tab", "key Enter"].map(str::to_owned));
    lines.extend([shot("outside.png"), "key Enter".to_owned()]);
    for (said, key) in TALK {
        match key {
            "" => lines.extend([format!("text {said}"), "key Enter".to_owned(), "heard".to_owned()]),
            key => lines.extend([format!("key {key}"), "heard".to_owned()]),
        }
    }
    lines.push(shot("conversation.png"));
    lines.extend(["key Enter", "screen debrief"].map(str::to_owned));
    lines.extend([shot("debrief.png"), "quit".to_owned()]);
    lines.join("\n")
}

fn only_replay(folder: &Path) -> Vec<u8> {
    let mut replays: Vec<_> = std::fs::read_dir(folder.join("replays")).unwrap().collect();
    assert_eq!(replays.len(), 1, "{replays:?}");
    std::fs::read(replays.remove(0).unwrap().path()).unwrap()
}

fn pixels(path: &Path) -> Vec<u8> {
    let bytes = std::fs::read(path).unwrap();
    let kind = ImageType::Extension("png");
    let image = Image::from_buffer(
        &bytes,
        kind,
        CompressedImageFormats::NONE,
        true,
        ImageSampler::default(),
        default(),
    );
    image.unwrap().data.unwrap()
}

#[test]
fn a_whole_talk_through_the_window_leaves_the_replay_of_the_rehearsal() {
    let (window, rehearsal) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let Some(output) = play(window.path(), &script(window.path())) else { return };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    let say = rehearsal.path().join("talk.txt");
    std::fs::write(&say, TALK.map(|(line, _)| line).join("\n")).unwrap();
    let rehearsed = Command::new(PROGRAM)
        .args(["rehearse", "new_key", "--seed", "7", "--say"])
        .arg(&say)
        .arg("--data")
        .arg(rehearsal.path())
        .output()
        .unwrap();
    assert!(rehearsed.status.success());
    let (seen, expected) = (only_replay(window.path()), only_replay(rehearsal.path()));
    assert_eq!(String::from_utf8_lossy(&seen), String::from_utf8_lossy(&expected));

    let names = ["library.png", "briefing.png", "conversation.png", "debrief.png"];
    let pictures: Vec<Vec<u8>> = names.iter().map(|name| pixels(&window.path().join(name))).collect();
    for (name, picture) in names.iter().zip(&pictures) {
        let colours: BTreeSet<&[u8]> = picture.chunks_exact(4).collect();
        assert!(colours.len() > 16, "{name} is blank: {} colours", colours.len());
    }
    for (one, other) in pictures.iter().zip(&pictures[1..]) {
        let differ =
            one.chunks_exact(4).zip(other.chunks_exact(4)).filter(|(one, other)| one != other).count();
        assert!(differ * 100 > one.len() / 4, "two screens look the same");
    }
}

/// What somebody says as the customer with the key, to whoever sits at the desk with seed 7.
const AS_CUSTOMER: [&str; 3] =
    ["Hello. The key from Tuesday won't turn.", "I stood on the landing for twenty minutes.", "Goodbye."];

#[test]
fn the_trainee_is_the_customer_in_the_window_and_nothing_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let shot = |name: &str| format!("shot {}", folder.path().join(name).display());
    let steps = |steps: &[&str]| steps.iter().map(|step| (*step).to_owned()).collect::<Vec<_>>();
    let mut lines = steps(&["screen library", "go reverse new_key", "screen reversal"]);
    lines.extend([shot("card.png"), "key Enter".to_owned(), "wait 4".to_owned()]);
    for line in AS_CUSTOMER {
        lines.extend([format!("text {line}"), "key Enter".to_owned(), "heard".to_owned()]);
    }
    lines.push(shot("talk.png"));
    // On to the question, an answer to the first thing, past the others and the numbers to the button.
    lines.extend(steps(&["key Enter", "wait 4", "key Enter"]));
    lines.push(shot("asked.png"));
    lines.extend(std::iter::repeat_n("key Tab".to_owned(), 4 * 4 + 11));
    lines.extend(steps(&["key Enter", "wait 4"]));
    lines.extend([shot("compared.png"), "key Escape".to_owned(), "screen library".to_owned()]);
    lines.push("quit".to_owned());
    let Some(output) = play(folder.path(), &lines.join("\n")) else { return };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let names = ["card.png", "talk.png", "asked.png", "compared.png"];
    let pictures: Vec<Vec<u8>> = names.iter().map(|name| pixels(&folder.path().join(name))).collect();
    for (one, other) in pictures.iter().zip(&pictures[1..]) {
        let differ =
            one.chunks_exact(4).zip(other.chunks_exact(4)).filter(|(one, other)| one != other).count();
        assert!(differ * 100 > one.len() / 4, "two screens look the same");
    }
    assert!(!folder.path().join("replays").exists(), "nothing is kept");
}

/// What is said to the customers of the shift of seed 7: a promise that nobody keeps, a short talk, and
/// to the one who comes back.
const SHIFT: [&[&str]; 3] = [
    &["Sorry about the landing. What does it do in the lock?", "I'll give you your money back."],
    &["Good morning, what has happened to your number?"],
    &["You are right, I said that and it did not happen. I'm sorry."],
];

fn shift_script(folder: &Path) -> String {
    let shot = |name: &str| format!("shot {}", folder.join(name).display());
    let steps = |steps: &[&str]| steps.iter().map(|step| (*step).to_owned()).collect::<Vec<_>>();
    let mut lines = steps(&["screen library", "shift", "screen shift"]);
    for (customer, replies) in SHIFT.iter().enumerate() {
        lines.push(shot(&format!("breath-{customer}.png")));
        lines.extend(steps(&["key Enter", "screen briefing", "key Enter", "screen conversation"]));
        for reply in *replies {
            lines.extend([format!("text {reply}"), "key Enter".to_owned(), "heard".to_owned()]);
        }
        lines.extend(steps(&["key Alt+0", "heard", "key Enter", "screen shift"]));
    }
    lines.push(shot("end.png"));
    lines.extend(steps(&["key 1", "screen debrief", "key Escape", "screen shift", "quit"]));
    lines.join("\n")
}

/// Every replay of a folder, by name.
fn replays(folder: &Path) -> Vec<(String, String)> {
    let files = std::fs::read_dir(folder.join("replays")).unwrap();
    let read = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned())
    };
    let mut found: Vec<_> = files.map(read).collect();
    found.sort();
    found
}

fn verifies(folder: &Path) {
    for (name, _) in replays(folder) {
        let path = folder.join("replays").join(name);
        let verified = Command::new(PROGRAM).args(["replay", "verify"]).arg(&path).output().unwrap();
        assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
    }
}

#[test]
fn a_whole_shift_through_the_window_leaves_the_replays_of_the_command_line() {
    let (window, text) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let Some(output) = play(window.path(), &shift_script(window.path())) else { return };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let say = text.path().join("shift.txt");
    std::fs::write(&say, SHIFT.map(|replies| replies.join("\n")).join("\n/next\n")).unwrap();
    let told = Command::new(PROGRAM)
        .args(["shift", "--seed", "7", "--say"])
        .arg(&say)
        .arg("--data")
        .arg(text.path())
        .output()
        .unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let (seen, expected) = (replays(window.path()), replays(text.path()));
    assert_eq!(seen.len(), SHIFT.len(), "{:?}", seen.iter().map(|(name, _)| name).collect::<Vec<_>>());
    assert_eq!(seen, expected);
    verifies(window.path());
}

#[test]
fn a_fork_through_the_window_leaves_a_replay_that_verifies() {
    let folder = tempfile::tempdir().unwrap();
    let say = folder.path().join("talk.txt");
    std::fs::write(&say, "What does it do in the lock?\nI'll cut it again right now.").unwrap();
    let rehearsed = Command::new(PROGRAM)
        .args(["rehearse", "new_key", "--seed", "7", "--say"])
        .arg(&say)
        .arg("--data")
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(rehearsed.status.success());
    let (first, before) = replays(folder.path()).remove(0);
    let path = folder.path().join("replays").join(&first);
    let shot = |name: &str| format!("shot {}", folder.path().join(name).display());
    let lines = [
        "screen library".to_owned(),
        format!("drop {}", path.display()),
        "screen replay".to_owned(),
        "key Right".to_owned(),
        shot("one.png"),
        "key f".to_owned(),
        "screen conversation".to_owned(),
        "text You must have forced it.".to_owned(),
        "key Enter".to_owned(),
        "heard".to_owned(),
        "key Alt+0".to_owned(),
        "heard".to_owned(),
        "quit".to_owned(),
    ];
    let Some(output) = play(folder.path(), &lines.join("\n")) else { return };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let left = replays(folder.path());
    assert_eq!((left.len(), &left[0].1), (2, &before), "the first is as it was");
    let shared: Vec<&str> = before.lines().take(2).collect();
    assert!(left[1].1.starts_with(&shared.join("\n")) && left[1].1.contains("forced it"));
    verifies(folder.path());
}

#[test]
fn without_a_display_one_sentence_says_what_to_install() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(PROGRAM)
        .arg("--data")
        .arg(folder.path())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert_eq!(said.trim().lines().count(), 1, "{said}");
    for name in ["libxkbcommon-x11-0", "libvulkan1", "mesa-vulkan-drivers", "--text"] {
        assert!(said.contains(name), "{name} is missing in: {said}");
    }
}

#[test]
fn without_graphics_one_sentence_says_what_to_install() {
    let Some(display) = Display::find() else { return skip("neither Xvfb nor a display was found") };
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(PROGRAM)
        .arg("--data")
        .arg(folder.path())
        .env("DISPLAY", &display.name)
        .env("WGPU_BACKEND", "vulkan")
        .env("VK_DRIVER_FILES", "/nowhere")
        .env("VK_ICD_FILENAMES", "/nowhere")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    let ours: Vec<&str> = said.lines().filter(|line| line.starts_with("empathy-engine:")).collect();
    assert_eq!(ours.len(), 1, "{said}");
    for name in ["libvulkan1", "mesa-vulkan-drivers", "--text"] {
        assert!(ours[0].contains(name), "{name} is missing in: {said}");
    }
}

#[test]
fn a_display_that_is_not_there_is_a_sentence_too() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(PROGRAM)
        .arg("--data")
        .arg(folder.path())
        .env("DISPLAY", ":54321")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("--text") && !said.contains("panicked"), "{said}");
}

/// From a talk through the whole debrief: the lowest own rating for listening, a disagreement with the
/// last mark, an idea about the talk as a whole.
const WRITTEN: [&str; 28] = [
    "screen library",
    "key Enter",
    "screen briefing",
    "key Enter",
    "screen conversation",
    "text Calm down.",
    "key Enter",
    "heard",
    "key Alt+0",
    "heard",
    "key Enter",
    "screen debrief",
    "key Enter",
    "key Shift+Tab",
    "key Shift+Tab",
    "key Enter",
    "wait 6",
    "key Alt+Right",
    "wait 4",
    "key Shift+Tab",
    "key Shift+Tab",
    "key Enter",
    "wait 4",
    "text It was kindly meant",
    "key Enter",
    "wait 4",
    "key Alt+Right",
    "key Alt+Right",
];

/// From there to the question about rules, and on to the end.
const IDEA: [&str; 8] = [
    "key Alt+Right",
    "wait 4",
    "key Shift+Tab",
    "key Shift+Tab",
    "text No key without a receipt",
    "key Enter",
    "key Alt+Right",
    "quit",
];

#[test]
fn what_is_written_in_the_debrief_is_found_again_in_the_replay() {
    let folder = tempfile::tempdir().unwrap();
    let script = WRITTEN.iter().chain(&IDEA).copied().collect::<Vec<_>>().join("\n");
    let Some(output) = play(folder.path(), &script) else { return };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let replays: Vec<_> = std::fs::read_dir(folder.path().join("replays")).unwrap().collect();
    let path = replays[0].as_ref().unwrap().path();
    let show = |what: &str| Command::new(PROGRAM).args(["replay", what]).arg(&path).output().unwrap();
    let shown = String::from_utf8_lossy(&show("show").stdout).into_owned();
    let notes: Vec<&str> = shown.lines().skip_while(|line| *line != "Notes").skip(1).collect();
    assert_eq!(notes.len(), 3, "{shown}");
    assert!(notes[0].contains("Listening: Not yet"), "{shown}");
    assert!(notes[1].contains("Does not agree with") && notes[1].contains("kindly meant"), "{shown}");
    assert!(notes[2].contains("No key without a receipt"), "{shown}");
    assert!(show("verify").status.success());
}

#[test]
fn what_was_tried_at_work_is_kept_in_the_file_of_the_talk() {
    let folder = tempfile::tempdir().unwrap();
    let say = folder.path().join("talk.txt");
    std::fs::write(&say, "What does it do in the lock?\n/end").unwrap();
    let mut rehearse = Command::new(PROGRAM);
    rehearse.args(["rehearse", "new_key", "--seed", "7", "--say"]).arg(&say).arg("--data").arg(folder.path());
    assert!(rehearse.output().unwrap().status.success());
    let path = folder.path().join("replays").join(&replays(folder.path())[0].0);
    let drop = format!("drop {}", path.display());
    // From the play button over the ways on, the thought and eight covered quantities to the box.
    let mut lines = vec!["screen library", &drop, "screen replay", "wait 6"];
    lines.extend(["key Tab"; 15]);
    lines.extend(["text It worked with Mrs Lane", "key Enter", "wait 6", "quit"]);
    let Some(output) = play(folder.path(), &lines.join("\n")) else { return };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let shown = Command::new(PROGRAM).args(["replay", "show"]).arg(&path).output().unwrap();
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    assert!(shown.contains("It worked with Mrs Lane"), "{shown}");
    verifies(folder.path());
}

/// A talk that ends at once and is not scored, through its debrief to the last step, and the button of the next customer.
const NEXT: [&str; 31] = [
    "screen library",
    "key Enter",
    "screen briefing",
    "key Enter",
    "screen conversation",
    "key Escape",
    "key Alt+0",
    "heard",
    "key Enter",
    "screen debrief",
    "key Shift+Tab",
    "key Enter",
    "wait 6",
    "key Alt+Right",
    "key Alt+Right",
    "key Alt+Right",
    "key Alt+Right",
    "key Alt+Right",
    "key Alt+Right",
    "key Alt+Right",
    "key Alt+Right",
    "key Alt+Right",
    "wait 4",
    "key Tab",
    "key Tab",
    "key Tab",
    "key Enter",
    "screen briefing",
    "key Enter",
    "screen conversation",
    "quit",
];

#[test]
fn the_next_customer_is_somebody_else_whose_briefing_comes_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let Some(output) = play(folder.path(), &NEXT.join("\n")) else { return };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let names: Vec<String> = replays(folder.path()).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    let of_the_key = names.iter().filter(|name| name.starts_with("new_key"));
    assert_eq!(of_the_key.count(), 1, "{names:?}");
}

#[test]
fn text_size_colours_and_the_window_are_found_again() {
    let folder = tempfile::tempdir().unwrap();
    let shot = |name: &str| format!("shot {}", folder.path().join(name).display());
    let changes = ["size 1100 660", "screen library", "key Ctrl+=", "key Ctrl+=", "colours", "colours"];
    // Long enough for the window to stand still and for its place to be kept.
    let mut first: Vec<String> = changes.map(str::to_owned).to_vec();
    first.extend([shot("first.png"), "wait 90".into(), "quit".into()]);
    let Some(output) = play(folder.path(), &first.join("\n")) else { return };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let kept = std::fs::read_to_string(folder.path().join("settings.ron")).unwrap();
    for part in ["text_percent: 120", "colours: high_contrast", "width: 1100", "height: 660"] {
        assert!(kept.contains(part), "{part} is missing in {kept}");
    }
    let again = ["screen library".to_owned(), "wait 12".into(), shot("second.png"), "quit".into()];
    let output = play(folder.path(), &again.join("\n")).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let [first, second] = ["first.png", "second.png"].map(|name| pixels(&folder.path().join(name)));
    assert_eq!(first.len(), second.len(), "the window has another size");
    let differ =
        first.chunks_exact(4).zip(second.chunks_exact(4)).filter(|(one, other)| one != other).count();
    assert!(differ * 200 < first.len() / 4, "{differ} pixels differ");
}

#[test]
fn everything_of_mine_is_gone_once_the_window_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("replays")).unwrap();
    std::fs::write(folder.path().join("replays/old.jsonl"), "no talk, and mine").unwrap();
    // Shift+Tab goes from what comes next to the settings. There the size of text has the keyboard:
    // 4 larger ones, 3 colours, 2 movements, 4 paces and the path come before the button that deletes.
    let to_settings = ["screen library", "key Shift+Tab", "key Enter", "screen settings"];
    let delete = ["key Enter", "wait 8", "key Tab", "key Enter"];
    let steps = to_settings.iter().chain(&["key Tab"; 15]).chain(&delete);
    let mut lines: Vec<String> = steps.map(|line| (*line).to_owned()).collect();
    lines.extend(["wait 8", "quit"].map(str::to_owned));
    let Some(output) = play(folder.path(), &lines.join("\n")) else { return };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!folder.path().join("replays/old.jsonl").exists());
    assert!(!folder.path().join("to_delete").exists());
    assert!(folder.path().join("script.txt").exists(), "what is not the trainee's stays");
}

const OWN: &str = include_str!("../scenarios/new_key/scenario.ron");

/// A scenario of the trainer's own, and the path of its text.
fn own_scenario(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("scenarios/own/scenario.ron");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, OWN).unwrap();
    path
}

/// Into the studio, and to the first byte of the text.
const TO_THE_TEXT: [&str; 5] =
    ["screen library", "go studio own", "screen studio", "wait 10", "key Ctrl+Home"];

#[test]
fn the_studio_saves_to_the_byte_and_brings_back_what_was_not_saved() {
    let folder = tempfile::tempdir().unwrap();
    let path = own_scenario(folder.path());
    let script = |steps: &[&str]| TO_THE_TEXT.iter().chain(steps).copied().collect::<Vec<_>>().join("\n");
    // Saved as it was opened; then written on, and the window goes away without saving.
    let steps = ["key Ctrl+s", "wait 4", "text // mine", "key Enter", "wait 200", "quit"];
    let Some(output) = play(folder.path(), &script(&steps)) else { return };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), OWN);
    let unsaved = path.with_added_extension("unsaved");
    let written = format!("// mine\n{OWN}");
    assert_eq!(std::fs::read_to_string(&unsaved).unwrap(), written);
    let output = play(folder.path(), &script(&["key Ctrl+s", "wait 10", "quit"])).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), written);
    assert!(!unsaved.exists());
}

#[test]
fn what_another_program_writes_is_taken_in_and_written_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = own_scenario(folder.path());
    let (shot, theirs) = (folder.path().join("open.png"), format!("// theirs\n{OWN}"));
    let other = std::thread::spawn({
        let (path, shot, theirs) = (path.clone(), shot.clone(), theirs.clone());
        move || {
            for _ in 0..1200 {
                if shot.exists() {
                    return std::fs::write(&path, theirs).unwrap();
                }
                std::thread::sleep(std::time::Duration::from_millis(100));
            }
        }
    });
    let picture = format!("shot {}", shot.display());
    // Long enough for a look at the file, which is once a second.
    let steps = [picture.as_str(), "wait 400", "key Ctrl+Home", "text // ours", "key Enter", "key Ctrl+s"];
    let script: Vec<&str> = TO_THE_TEXT.iter().chain(&steps).copied().chain(["wait 10", "quit"]).collect();
    let output = play(folder.path(), &script.join("\n"));
    other.join().unwrap();
    let Some(output) = output else { return };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), format!("// ours\n{theirs}"));
}
