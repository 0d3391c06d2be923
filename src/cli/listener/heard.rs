//! What is heard in labelled replies, act by act.

use std::collections::{BTreeMap, BTreeSet};

use super::replies::Reply;
use super::tally::{Tally, expected_error, macro_f1, mean};
use crate::cli::{Failure, Outcome, Shell};
use crate::listen::act::{Act, Family};
use crate::listen::cues::CueListener;
use crate::listen::{Context, Listener as _};
use crate::scenario::Case;

/// What was heard in one reply.
pub(super) struct Heard {
    pub(super) acts: BTreeSet<Act>,
    /// The family of the named feeling.
    family: Option<Family>,
    /// How sure each act is, where a reader says.
    pub(super) likely: BTreeMap<Act, f64>,
}

/// Hears every reply by itself, outside of any scenario.
pub(super) fn hear(listener: &CueListener, replies: &[Reply]) -> Vec<Heard> {
    replies.iter().map(|one| hear_one(listener, &one.customer, &one.words)).collect()
}

/// Hears one reply.
pub(super) fn hear_one(listener: &CueListener, customer: &str, reply: &str) -> Heard {
    // Nothing is known of these customers: any of them may have insulted somebody.
    let mut case = Case::default();
    case.person.abuse_at = Some(1.0);
    let context = Context { case: &case, line: customer, earlier_lines: &[], own_replies: &[], told: &[] };
    let heard = listener.hear(reply, &context);
    let mut acts: BTreeSet<Act> = heard.acts.iter().map(|act| act.act).collect();
    if acts.is_empty() {
        acts.insert(Act::None);
    }
    let family = heard.acts.iter().find_map(|act| act.family);
    Heard { acts, family, likely: listener.likely(reply, &context) }
}

/// Prints the table, act by act.
pub(super) fn report(replies: &[Reply], heard: &[Heard], shell: &mut Shell<'_>) -> Result<(), Failure> {
    let tallies: Vec<(Act, Tally)> = Act::ALL.map(|act| (act, tally(act, replies, heard))).to_vec();
    let labelled = tallies.iter().filter(|(_, tally)| tally.is_labelled());
    let over_all = mean(labelled.clone().map(|(_, tally)| tally.f1()));
    writeln!(
        shell.out,
        "{:<44}{over_all:>6.3}   {} replies",
        "our replies: macro-F1 over all acts",
        replies.len()
    )?;
    for (act, tally) in labelled {
        let Tally { right, wrong, missed } = *tally;
        let f1 = tally.f1();
        writeln!(shell.out, "  {:<42}{f1:>6.2}   right {right}, wrong {wrong}, missed {missed}", act.name())?;
    }
    let families = families(replies, heard);
    writeln!(
        shell.out,
        "{:<44}{:>6.3}   {} replies",
        "the named feeling's family: macro-F1",
        macro_f1(&families, 6),
        families.len()
    )?;
    let cases: Vec<(f64, bool)> =
        replies.iter().zip(heard).flat_map(|(reply, heard)| cases(reply, heard)).collect();
    if !cases.is_empty() {
        writeln!(shell.out, "{:<44}{:>6.3}", "expected calibration error", expected_error(&cases))?;
    }
    Ok(())
}

fn tally(act: Act, replies: &[Reply], heard: &[Heard]) -> Tally {
    let mut tally = Tally::default();
    for (reply, heard) in replies.iter().zip(heard) {
        tally.count(reply.acts.contains(&act), heard.acts.contains(&act));
    }
    tally
}

/// The family as labelled and as heard, where one is labelled; 5 for none heard.
fn families(replies: &[Reply], heard: &[Heard]) -> Vec<(usize, usize)> {
    let labelled =
        replies.iter().zip(heard).filter_map(|(reply, heard)| Some((reply.feeling?, heard.family)));
    labelled.map(|(is, heard)| (is as usize, heard.map_or(5, |family| family as usize))).collect()
}

fn cases(reply: &Reply, heard: &Heard) -> Vec<(f64, bool)> {
    let likely = heard.likely.iter().filter(|(act, _)| **act != Act::None);
    likely.map(|(act, p)| (*p, reply.acts.contains(act))).collect()
}

/// Prints the replies in which an act is missed or wrongly heard.
pub(super) fn errors(
    name: &str,
    replies: &[Reply],
    heard: &[Heard],
    shell: &mut Shell<'_>,
) -> Result<Outcome, Failure> {
    let act = Act::parse(name).ok_or_else(|| Failure(format!("there is no act `{name}`")))?;
    for (reply, heard) in replies.iter().zip(heard) {
        let (is_there, is_heard) = (reply.acts.contains(&act), heard.acts.contains(&act));
        if is_there != is_heard {
            let what = if is_there { "missed" } else { "wrong" };
            let p = heard.likely.get(&act).copied().unwrap_or_default();
            writeln!(shell.out, "{what} {p:.2} {} [{}]\n    {}", reply.id, reply.customer, reply.words)?;
        }
    }
    Ok(Outcome::Good)
}
