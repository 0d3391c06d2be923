//! Our labelled replies, as they lie in `assets/listener/en/replies`: one JSON object a line.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;

use crate::cli::Failure;
use crate::files;
use crate::listen::act::{Act, Family};

/// Largest file of replies, in bytes.
const CAP_BYTES: u64 = 50_000_000;

/// One labelled reply; what is not measured is left out.
#[derive(Debug, Deserialize)]
pub(super) struct Reply {
    pub(super) id: String,
    pub(super) part: String,
    pub(super) customer: String,
    #[serde(rename = "reply")]
    pub(super) words: String,
    pub(super) acts: BTreeSet<Act>,
    #[serde(default)]
    pub(super) feeling: Option<Family>,
    pub(super) traps: Vec<String>,
}

/// The replies of a part.
pub(super) fn read(folder: &Path, part: &str) -> Result<Vec<Reply>, Failure> {
    let mut replies = Vec::new();
    for path in files::list(folder, "jsonl") {
        for (line, number) in files::read_text(&path, CAP_BYTES)?.lines().zip(1..) {
            let reply: Reply = serde_json::from_str(line)
                .map_err(|error| Failure(format!("{}:{number}: {error}", path.display())))?;
            replies.push(reply);
        }
    }
    replies.retain(|reply| reply.part == part);
    if replies.is_empty() {
        return Err(Failure(format!("{} holds no replies of the part `{part}`", folder.display())));
    }
    Ok(replies)
}
