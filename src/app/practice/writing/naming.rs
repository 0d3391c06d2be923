//! Giving the open scenario another name: that of its folder, or of its file where it stands alone.

use std::path::{Path, PathBuf};

use super::Practice;
use crate::files;
use crate::message::Message;
use crate::scenario::draft::is_id;

impl Practice {
    /// Saves the text and gives the scenario this id; says why not where that cannot be.
    pub(super) fn rename_in_studio(&mut self, id: &str) {
        if !self.save_page() {
            return;
        }
        let Some(open) = &mut self.writing.open else { return };
        match moved(&open.path, id) {
            Ok(path) => {
                open.notice = Some(Message::new("studio-renamed").with("path", path.display()));
                (open.path, open.id) = (path, id.to_owned());
                // What is still being done for the old name is of no use: it is read and rehearsed again.
                (open.read, open.is_rehearsing) = (0, false);
                if let Some(trying) = &mut open.trying {
                    trying.hearing = None;
                }
                self.writing.opening += 1;
                self.writing.chores.clear();
            }
            Err(why) => open.notice = Some(why),
        }
        self.refresh_studio();
    }
}

/// Where the file is once it has its new name.
fn moved(path: &Path, id: &str) -> Result<PathBuf, Message> {
    if !is_id(id) {
        return Err(Message::new("studio-bad-name").with("id", id));
    }
    let is_in_folder = path.file_name().is_some_and(|name| name == "scenario.ron");
    let old = path.parent().filter(|_| is_in_folder).unwrap_or(path);
    // A folder with other things in it is not the scenario's to rename.
    if is_in_folder && !files::is_alone(path) {
        return Err(Message::new("studio-not-alone").with("path", old.display()));
    }
    let new = old.with_file_name(if is_in_folder { id.to_owned() } else { format!("{id}.ron") });
    let refused = |error| Message::new("studio-not-renamed").with("reason", error);
    if old != new {
        files::rename(old, &new).map_err(refused)?;
    }
    Ok(if is_in_folder { new.join("scenario.ron") } else { new })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_or_a_lone_file_takes_the_name_and_no_other_place() {
        let home = tempfile::tempdir().unwrap();
        let [folder, lone] = ["mine/scenario.ron", "lone.ron"].map(|name| home.path().join(name));
        for path in [&folder, &lone] {
            files::replace(path, b"()").unwrap();
        }
        assert_eq!(moved(&folder, "wet_ink"), Ok(home.path().join("wet_ink/scenario.ron")));
        assert_eq!(moved(&lone, "dry_ink"), Ok(home.path().join("dry_ink.ron")));
        assert!(files::is_there(&home.path().join("wet_ink/scenario.ron")));
        let again = home.path().join("wet_ink/scenario.ron");
        for bad in ["", "Wet Ink", "../up", "dry_ink.ron"] {
            assert!(moved(&again, bad).is_err(), "{bad}");
        }
        files::replace(&home.path().join("wet_ink/scenario.ron.unsaved"), b"(").unwrap();
        assert_eq!(moved(&again, "wet_ink"), Ok(again.clone()), "what is not saved belongs to it");
        files::replace(&home.path().join("taken/scenario.ron"), b"()").unwrap();
        assert!(moved(&again, "taken").is_err());
        let shared = home.path().join("downloads/scenario.ron");
        for path in [shared.clone(), home.path().join("downloads/holiday.jpg")] {
            files::replace(&path, b"()").unwrap();
        }
        assert!(moved(&shared, "my_own").is_err(), "other things in the folder stay where they are");
        assert!(files::is_there(&again) && files::is_there(&shared));
    }
}
