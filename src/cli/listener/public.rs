//! Public conversations, which are never part of this project's files: AnnoMI, Epitome, BT Oasis.

use std::collections::BTreeMap;
use std::path::Path;

use super::heard::hear_one;
use super::tally::{Tally, area_under_the_curve, macro_f1};
use crate::cli::{Failure, Shell};
use crate::files;
use crate::listen::act::Act;
use crate::listen::cues::CueListener;

/// Largest table, in bytes.
const CAP_BYTES: u64 = 50_000_000;

const MAIN: [&str; 4] = ["reflection", "question", "therapist_input", "other"];
const QUESTION: [&str; 3] = ["none", "open", "closed"];
const REFLECTION: [&str; 3] = ["none", "simple", "complex"];

/// Prints a row for each set that is there.
pub(super) fn report(listener: &CueListener, folder: &Path, shell: &mut Shell<'_>) -> Result<(), Failure> {
    let set = |name: &str| {
        let path = folder.join(name);
        path.is_file().then(|| table(&path)).transpose()
    };
    if let Some(rows) = set("train/annomi/dev.tsv")? {
        counselling(listener, &rows, shell)?;
    }
    if let Some(rows) = set("evaluate/epitome/dev.tsv")? {
        let row = "epitome emotional reaction: area under curve";
        writeln!(shell.out, "{row:<44}{:>6.3}   {} answers", warmth(listener, &rows), rows.len())?;
    }
    if let Some(rows) = set("evaluate/bt_oasis/dev.tsv")? {
        let Tally { right, wrong, missed } = regret(listener, &rows);
        let f1 = Tally { right, wrong, missed }.f1();
        writeln!(
            shell.out,
            "{:<44}{f1:>6.3}   right {right}, wrong {wrong}, missed {missed}",
            "bt_oasis expressRegret as apology: F1"
        )?;
    }
    Ok(())
}

type Row = BTreeMap<String, String>;

/// A table with tabs between its columns and their names in the first line.
fn table(path: &Path) -> Result<Vec<Row>, Failure> {
    let text = files::read_text(path, CAP_BYTES)?;
    let mut lines = text.lines().map(|line| line.split('\t').map(str::to_owned));
    let Some(names) = lines.next().map(Iterator::collect::<Vec<_>>) else { return Ok(Vec::new()) };
    Ok(lines.map(|cells| names.iter().cloned().zip(cells).collect()).collect())
}

fn cell<'a>(row: &'a Row, name: &str) -> &'a str {
    row.get(name).map_or("", String::as_str)
}

fn counselling(listener: &CueListener, rows: &[Row], shell: &mut Shell<'_>) -> Result<(), Failure> {
    for (column, classes) in
        [("main_behaviour", &MAIN[..]), ("reflection", &REFLECTION), ("question", &QUESTION)]
    {
        let pairs: Vec<(usize, usize)> =
            rows.iter().filter_map(|row| counselled(listener, row, column, classes)).collect();
        if pairs.is_empty() {
            continue;
        }
        let row = format!("annomi dev {column}: macro-F1");
        writeln!(shell.out, "{row:<44}{:>6.3}   {} turns", macro_f1(&pairs, classes.len()), pairs.len())?;
        if column == "reflection" {
            let mut tally = Tally::default();
            for (is, heard) in &pairs {
                tally.count(*is > 0, *heard > 0);
            }
            writeln!(shell.out, "{:<44}{:>6.3}", "annomi dev reflection yes or no: F1", tally.f1())?;
        }
    }
    Ok(())
}

/// The class a turn is labelled with and the one the reader's own counselling outputs give it.
fn counselled(listener: &CueListener, row: &Row, column: &str, classes: &[&str]) -> Option<(usize, usize)> {
    let impression = listener.impression_of(cell(row, "text"), cell(row, "prev_client"))?;
    let prefix = format!("{column}_");
    let best = impression.others(&prefix).max_by(|one, other| one.1.total_cmp(&other.1))?;
    let place = |name: &str| classes.iter().position(|class| *class == name);
    Some((place(cell(row, column))?, place(best.0)?))
}

/// Any emotional reaction, by all warm acts together.
fn warmth(listener: &CueListener, rows: &[Row]) -> f64 {
    const WARM: [Act; 4] = [Act::NamesFeeling, Act::Validation, Act::Apology, Act::Reassurance];
    let score = |row: &Row| {
        let likely = hear_one(listener, cell(row, "seeker"), cell(row, "response")).likely;
        1.0 - WARM.iter().map(|act| 1.0 - likely.get(act).copied().unwrap_or_default()).product::<f64>()
    };
    let cases: Vec<(f64, bool)> =
        rows.iter().map(|row| (score(row), cell(row, "emotional_reaction") != "0")).collect();
    area_under_the_curve(&cases)
}

/// Regret in service calls; the message before a turn is what the other side said last.
fn regret(listener: &CueListener, rows: &[Row]) -> Tally {
    let (mut tally, mut last, mut dialogue) = (Tally::default(), BTreeMap::new(), "");
    for row in rows {
        if cell(row, "dialogue_id") != dialogue {
            last.clear();
            dialogue = cell(row, "dialogue_id");
        }
        let speaker = cell(row, "speaker");
        let before = last.iter().find(|(other, _)| **other != speaker).map_or("", |(_, text)| *text);
        let heard = hear_one(listener, before, cell(row, "text"));
        tally.count(cell(row, "act") == "expressRegret", heard.acts.contains(&Act::Apology));
        last.insert(speaker, cell(row, "text"));
    }
    tally
}
