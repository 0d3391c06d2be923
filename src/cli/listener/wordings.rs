//! Facts said back, topics asked about and ways out offered, in wordings the scenario's author never wrote.
//!
//! Each line of a file names its scenario and the facts, topics and ways that are truly there; a topic goes
//! by the fact that would answer it. `for` is what the line was written for: `fact:ID`, `topic:ID`, `way:ID`
//! or `none`.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;

use crate::cli::{Failure, Shell, open};
use crate::files;
use crate::listen::act::Act;
use crate::listen::cues::CueListener;
use crate::listen::{Asked, Context, Heard, HeardAct, Listener as _};
use crate::scenario::Case;

/// Largest file of wordings, in bytes.
const CAP_BYTES: u64 = 10_000_000;
/// What a wording can be about.
const KINDS: [&str; 3] = ["fact", "topic", "way"];

/// One reply and what it is about.
#[derive(Debug, Deserialize)]
struct Wording {
    scenario: String,
    reply: String,
    facts: BTreeSet<String>,
    topics: BTreeSet<String>,
    ways: BTreeSet<String>,
    #[serde(rename = "for")]
    meant: String,
}

/// What was heard of one kind.
#[derive(Debug, Default)]
struct Count {
    right: usize,
    of: usize,
    wrong: usize,
    all: usize,
}

/// Prints a row for each kind over all files of a folder, where there are some; with `shows` every wording
/// that goes wrong before it.
pub(super) fn report(
    listener: &CueListener,
    folder: &Path,
    shows: bool,
    shell: &mut Shell<'_>,
) -> Result<(), Failure> {
    let mut counts = [Count::default(), Count::default(), Count::default()];
    for path in files::list(folder, "jsonl") {
        let wordings = read(&path)?;
        let Some(first) = wordings.first() else { continue };
        let case = open::scenario(shell, &first.scenario)?.draw(0, 0);
        for wording in &wordings {
            let found = about(listener, &case, wording);
            let there = [&wording.facts, &wording.topics, &wording.ways];
            for (at, count) in counts.iter_mut().enumerate() {
                let goes_wrong = count.take(KINDS[at], &found[at], there[at], wording);
                if shows && goes_wrong {
                    let heard = found[at].iter().cloned().collect::<Vec<_>>().join(", ");
                    writeln!(shell.out, "{} [{heard}] {}", wording.meant, wording.reply)?;
                }
            }
        }
    }
    for (kind, count) in KINDS.iter().zip(&counts).filter(|(_, count)| count.all > 0) {
        let row = format!("{kind}s in fresh wordings: share heard");
        let (right, wrong) = (share(count.right, count.of), share(count.wrong, count.all));
        writeln!(shell.out, "{row:<44}{right:>6.3}   {} wordings; wrongly heard in {wrong:.3}", count.of)?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<Wording>, Failure> {
    let text = files::read_text(path, CAP_BYTES)?;
    let wordings: Result<Vec<Wording>, _> = text.lines().map(serde_json::from_str).collect();
    wordings.map_err(|error| Failure(format!("{}: {error}", path.display())))
}

impl Count {
    /// Counts one wording; whether it went wrong.
    fn take(&mut self, kind: &str, found: &BTreeSet<String>, there: &BTreeSet<String>, of: &Wording) -> bool {
        // A question may well lead to more than the one fact it was written for.
        let wrong = match kind {
            "topic" => of.meant == "none" && !found.is_empty(),
            _ => !found.is_subset(there),
        };
        self.wrong += usize::from(wrong);
        self.all += 1;
        let meant = of.meant.strip_prefix(kind).and_then(|rest| rest.strip_prefix(':'));
        let Some(meant) = meant else { return wrong };
        self.of += 1;
        self.right += usize::from(found.contains(meant));
        wrong || !found.contains(meant)
    }
}

/// The facts, topics and ways that are heard in a wording.
fn about(listener: &CueListener, case: &Case, wording: &Wording) -> [BTreeSet<String>; 3] {
    let asks = wording.meant.strip_prefix("topic:");
    let items = || case.contact.items.iter();
    // Somebody who says a fact back was told it; somebody who asks for it was not.
    let told = items().filter(|item| asks.is_none_or(|asked| item.first && item.id != asked));
    let told: Vec<String> = told.map(|item| item.id.clone()).collect();
    let line = &case.contact.opens;
    let context = Context { case, line, earlier_lines: &[], own_replies: &[], told: &told };
    let heard = listener.hear(&wording.reply, &context);
    let facts = heard.acts.iter().flat_map(|act| act.facts.clone()).collect();
    let topics = topics(&heard);
    let probed = items().filter(|item| item.topics.iter().any(|topic| topics.contains(topic)));
    let ways = heard.acts.iter().filter_map(|act| act.way.clone().or_else(|| handed_over(case, act)));
    [facts, probed.map(|item| item.id.clone()).collect(), ways.collect()]
}

/// The way out that hands over to the desk a transfer goes to, as the customer takes it.
fn handed_over(case: &Case, act: &HeardAct) -> Option<String> {
    let to = act.to.as_ref().filter(|_| act.act == Act::Transfer)?;
    case.contact.ways_out.iter().find(|way| way.to.as_ref() == Some(to)).map(|way| way.id.clone())
}

fn topics(heard: &Heard) -> BTreeSet<String> {
    let asked = heard.asked.iter().filter_map(|asked| match asked {
        Asked::Topic(topic) => Some(topic.clone()),
        _ => None,
    });
    heard.acts.iter().flat_map(|act| act.topics.clone()).chain(asked).collect()
}

#[expect(clippy::cast_precision_loss, reason = "some thousand wordings")]
pub(super) fn share(part: usize, of: usize) -> f64 {
    part as f64 / of.max(1) as f64
}
