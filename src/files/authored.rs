//! Authored texts: scenarios and locales, the user's own, shipped beside the program or embedded.

use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use super::{AUTHORED_CAP_BYTES, FileError, Home, beside, entries, inside, read_text, shown};

static SCENARIOS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// A text somebody wrote: shipped with the program or the user's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authored {
    /// Name of the folder it lies in, which is its id: `maya` for `scenarios/maya/scenario.ron`.
    pub id: String,
    /// Where it is, as problems and errors name it.
    pub path: String,
    /// Whether it came with the program, and is nobody's to change.
    pub is_shipped: bool,
    /// The text, or why it cannot be read.
    pub text: Result<String, FileError>,
}

/// Every scenario there is, sorted by id; the user's own come before shipped ones of the same id.
pub fn scenarios(home: &Home) -> Vec<Authored> {
    scenarios_among(home, &[])
}

/// The same with more folders, which come after the user's own and before the shipped ones.
pub fn scenarios_among(home: &Home, folders: &[PathBuf]) -> Vec<Authored> {
    let mut found = scenarios_in(&home.scenarios());
    found.extend(folders.iter().filter_map(|folder| scenarios_at(folder).ok()).flatten());
    let shipped = beside("scenarios").map_or_else(embedded_scenarios, |folder| scenarios_in(&folder));
    found.extend(shipped.into_iter().map(|shipped| Authored { is_shipped: true, ..shipped }));
    found.sort_by(|one, other| one.id.cmp(&other.id));
    found.dedup_by(|later, first| later.id == first.id);
    found
}

/// The scenario called `name`: a path to a file or folder, or an id of [`scenarios`].
pub fn scenario(home: &Home, name: &str) -> Option<Authored> {
    let path = Path::new(name);
    if path.is_dir() && path.join("scenario.ron").is_file() {
        return Some(authored(&path.join("scenario.ron")));
    }
    if path.is_file() {
        return Some(authored(path));
    }
    scenarios(home).into_iter().find(|scenario| scenario.id == name)
}

/// Every scenario at `path`: a file, the folder of one, or a folder of such folders, sorted by path.
///
/// # Errors
/// When there is nothing at `path`, or a folder cannot be listed or holds no scenario.
pub fn scenarios_at(path: &Path) -> Result<Vec<Authored>, FileError> {
    let Some(inside) = inside(path)? else { return Ok(vec![authored(path)]) };
    let own = inside.iter().filter(|file| file.extension().is_some_and(|ending| ending == "ron")).cloned();
    let below = inside.iter().map(|folder| folder.join("scenario.ron")).filter(|file| file.is_file());
    let mut files: Vec<PathBuf> = own.chain(below).collect();
    files.sort();
    if files.is_empty() {
        let reason = "there is no scenario in this folder".to_owned();
        return Err(FileError::Unreadable { path: shown(path), reason });
    }
    Ok(files.iter().map(|file| authored(file)).collect())
}

/// The texts of a shipped locale as (file name, text), sorted by name: `shipped_locale("en", "ftl")`.
pub fn shipped_locale(tag: &str, ending: &str) -> Vec<(String, String)> {
    let mut texts = beside("locales")
        .map(|folder| folder.join(tag))
        .map_or_else(|| embedded_locale(tag), |folder| texts_below(&folder, &folder));
    texts.retain(|(name, _)| Path::new(name).extension().is_some_and(|found| found == ending));
    texts.sort();
    texts
}

fn scenarios_in(folder: &Path) -> Vec<Authored> {
    let files = entries(folder).into_iter().map(|entry| entry.join("scenario.ron"));
    files.filter(|file| file.is_file()).map(|file| authored(&file)).collect()
}

fn authored(path: &Path) -> Authored {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let name = if path.file_name().is_some_and(|name| name == "scenario.ron") {
        absolute.parent().and_then(Path::file_name)
    } else {
        path.file_stem()
    };
    let id = name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Authored { id, path: shown(path), is_shipped: false, text: read_text(path, AUTHORED_CAP_BYTES) }
}

fn embedded_scenarios() -> Vec<Authored> {
    let files = SCENARIOS.dirs().filter_map(|dir| dir.get_file(dir.path().join("scenario.ron")));
    let text = |file: &include_dir::File<'_>| file.contents_utf8().unwrap_or_default().to_owned();
    files
        .map(|file| Authored {
            id: file.path().parent().map(shown).unwrap_or_default(),
            path: format!("scenarios/{}", shown(file.path())),
            is_shipped: true,
            text: Ok(text(file)),
        })
        .collect()
}

fn embedded_locale(tag: &str) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let mut waiting: Vec<&Dir<'_>> = LOCALES.get_dir(tag).into_iter().collect();
    while let Some(dir) = waiting.pop() {
        waiting.extend(dir.dirs());
        for file in dir.files() {
            let name = file.path().strip_prefix(tag).unwrap_or(file.path());
            texts.push((shown(name), file.contents_utf8().unwrap_or_default().to_owned()));
        }
    }
    texts
}

fn texts_below(root: &Path, folder: &Path) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for path in entries(folder) {
        if path.is_dir() {
            texts.extend(texts_below(root, &path));
        } else if let Ok(text) = read_text(&path, AUTHORED_CAP_BYTES) {
            texts.push((shown(path.strip_prefix(root).unwrap_or(&path)), text));
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_users_own_scenario_comes_before_a_shipped_one() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::find(Some(folder.path()));
        let own = home.scenarios().join("bicycle");
        fs::create_dir_all(&own).unwrap();
        fs::write(own.join("scenario.ron"), "(mine)").unwrap();
        let found = scenarios(&home);
        let ids: Vec<&str> = found.iter().map(|scenario| scenario.id.as_str()).collect();
        assert_eq!(ids.iter().filter(|id| **id == "bicycle").count(), 1);
        assert_eq!(scenario(&home, "bicycle").unwrap().text.unwrap(), "(mine)");
        assert_eq!(scenario(&home, own.to_str().unwrap()).unwrap().id, "bicycle");
        assert_eq!(scenario(&home, "no such person"), None);
        assert!(
            scenario(&home, "new_key").unwrap().is_shipped && !scenario(&home, "bicycle").unwrap().is_shipped
        );
    }

    #[test]
    fn everything_shipped_is_also_embedded() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut shipped: Vec<String> =
            scenarios_in(&root.join("scenarios")).into_iter().map(|found| found.id).collect();
        let mut embedded: Vec<String> = embedded_scenarios().into_iter().map(|found| found.id).collect();
        shipped.sort();
        embedded.sort();
        assert_eq!(shipped, embedded);
        let (mut one, mut other) =
            (embedded_locale("en"), texts_below(&root.join("locales/en"), &root.join("locales/en")));
        one.sort();
        other.sort();
        assert_eq!(one, other);
    }
}
