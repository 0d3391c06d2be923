//! How well the listener hears labelled service replies, act by act and trap by trap.
//!
//! Each line of tests/fixtures/listener is one reply with the customer's message before it and the
//! acts it performs. `develop.jsonl` may be looked at while phrases are added; `held_out.jsonl` was
//! written first and only its figures are read. assets/listener/en/replies is by strangers to the phrases, labelled
//! by two readers. See the figures: `cargo test --test listener -- --nocapture`.

#![expect(clippy::unwrap_used, reason = "a broken checkout should stop the test")]
#![expect(clippy::print_stdout, reason = "the figures are what one runs this for")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Arc;

use empathy_engine::listen::act::{Act, Family};
use empathy_engine::listen::cues::CueListener;
use empathy_engine::listen::lexicon::Lexicon;
use empathy_engine::listen::{Context, Heard, Listener as _};
use empathy_engine::scenario::Case;
use serde::Deserialize;

#[derive(Deserialize)]
struct Labelled {
    id: String,
    customer: String,
    reply: String,
    #[serde(default)]
    acts: BTreeSet<Act>,
    #[serde(default)]
    feeling: Option<Family>,
    /// What could fool a listener here, if anything.
    trap: Option<String>,
    /// Acts that a trapped listener would miss.
    #[serde(default)]
    has: BTreeSet<Act>,
    /// Acts that a trapped listener would hear.
    #[serde(default)]
    hasnt: BTreeSet<Act>,
}

/// Right, wrongly heard, missed.
#[derive(Clone, Copy, Default)]
struct Count {
    right: u32,
    wrong: u32,
    missed: u32,
}

impl Count {
    fn f1(self) -> f64 {
        f64::from(2 * self.right) / f64::from((2 * self.right + self.wrong + self.missed).max(1))
    }
}

fn listener() -> CueListener {
    let root = env!("CARGO_MANIFEST_DIR");
    let mut paths: Vec<_> = fs::read_dir(format!("{root}/locales/en/lexicon"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.push(format!("{root}/locales/en/lexicon.ron").into());
    let sources: Vec<String> = paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let read = Lexicon::read_all(&sources.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(read.problems, []);
    CueListener::new(Arc::new(read.lexicon))
}

fn labelled(name: &str) -> Vec<Labelled> {
    let path = format!("{}/tests/fixtures/listener/{name}.jsonl", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(path).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn hear(listener: &CueListener, case: &Case, labelled: &Labelled) -> Heard {
    let context = Context { case, line: &labelled.customer, earlier_lines: &[], own_replies: &[], told: &[] };
    listener.hear(&labelled.reply, &context)
}

/// The acts heard; what cannot be read performs none.
fn acts(heard: &Heard) -> BTreeSet<Act> {
    let acts: BTreeSet<Act> = heard.acts.iter().map(|act| act.act).collect();
    if acts.is_empty() { BTreeSet::from([Act::None]) } else { acts }
}

struct Measured {
    counts: BTreeMap<Act, Count>,
    traps: (usize, usize),
    feelings: (usize, usize),
}

impl Measured {
    fn macro_f1(&self) -> f64 {
        let rates: Vec<f64> = self.counts.values().map(|count| count.f1()).collect();
        rates.iter().sum::<f64>() / f64::from(u32::try_from(rates.len()).unwrap())
    }
}

fn measure(name: &str) -> Measured {
    let listener = listener();
    let case = Case::default();
    let show = std::env::var("LISTENER_ERRORS").is_ok_and(|shown| shown == name);
    let mut measured = Measured { counts: BTreeMap::new(), traps: (0, 0), feelings: (0, 0) };
    for one in labelled(name) {
        let heard = hear(&listener, &case, &one);
        let found = acts(&heard);
        count(&mut measured.counts, &one.acts, &found);
        if one.trap.is_some() {
            measured.traps.1 += 1;
            measured.traps.0 += usize::from(one.has.is_subset(&found) && one.hasnt.is_disjoint(&found));
        }
        if let Some(feeling) = one.feeling {
            measured.feelings.1 += 1;
            measured.feelings.0 += usize::from(heard.acts.iter().any(|act| act.family == Some(feeling)));
        }
        if show && found != one.acts {
            print_errors(&one, &heard, &found);
        }
    }
    measured.counts.retain(|_, count| count.right + count.missed > 0);
    print(name, &measured);
    measured
}

fn count(counts: &mut BTreeMap<Act, Count>, labels: &BTreeSet<Act>, found: &BTreeSet<Act>) {
    for act in labels.union(found) {
        let count = counts.entry(*act).or_default();
        match (labels.contains(act), found.contains(act)) {
            (true, true) => count.right += 1,
            (false, _) => count.wrong += 1,
            (true, false) => count.missed += 1,
        }
    }
}

fn print_errors(one: &Labelled, heard: &Heard, found: &BTreeSet<Act>) {
    let names = |acts: Vec<&Act>| acts.iter().map(|act| act.name()).collect::<Vec<_>>().join(" ");
    println!("{} [{}]\n    {}", one.id, one.customer, one.reply);
    let cues: Vec<String> = heard
        .acts
        .iter()
        .filter(|act| !one.acts.contains(&act.act))
        .map(|act| {
            let span = act.span.unwrap();
            let words: String = one.reply.chars().skip(span.start).take(span.end - span.start).collect();
            format!("{} <{words}>", act.act.name())
        })
        .collect();
    println!("    missed: {}   wrong: {}", names(one.acts.difference(found).collect()), cues.join(", "));
}

fn print(name: &str, measured: &Measured) {
    println!("\n{name}: macro-F1 {:.3}", measured.macro_f1());
    println!("traps right {} of {}", measured.traps.0, measured.traps.1);
    println!("feelings right {} of {}", measured.feelings.0, measured.feelings.1);
    for (act, count) in &measured.counts {
        let Count { right, wrong, missed } = *count;
        println!("  {:20} F1 {:.2}  right {right} wrong {wrong} missed {missed}", act.name(), count.f1());
    }
}

/// (right, all) by kind of trap.
fn traps(name: &str) -> BTreeMap<String, (u32, u32)> {
    let (listener, case) = (listener(), Case::default());
    let mut kinds: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for one in labelled(name) {
        let Some(kind) = one.trap.clone() else { continue };
        let found = acts(&hear(&listener, &case, &one));
        let right = one.has.is_subset(&found) && one.hasnt.is_disjoint(&found);
        let count = kinds.entry(kind).or_default();
        *count = (count.0 + u32::from(right), count.1 + 1);
        if !right {
            println!("{} {:?}\n    {}\n    heard {found:?}", one.id, one.trap, one.reply);
        }
    }
    kinds
}

/// Acts that are rare in the fixtures or hard to hear: their floor lies lower.
const HARD: [Act; 4] = [Act::SimpleReflection, Act::Information, Act::None, Act::VaguePromise];

#[test]
fn replies_of_many_trades_are_heard() {
    let measured = measure("develop");
    assert!(measured.macro_f1() > 0.9);
    for (act, count) in &measured.counts {
        let floor = if HARD.contains(act) { 0.6 } else { 0.75 };
        assert!(count.f1() >= floor, "{}: {:.2}", act.name(), count.f1());
    }
}

#[test]
fn replies_nobody_looked_at_are_heard() {
    assert!(measure("held_out").macro_f1() > 0.8);
}

#[test]
fn traps_do_not_fool_the_listener() {
    let kinds = traps("traps");
    let (right, all) = kinds.values().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    println!("traps right {right} of {all}: {kinds:?}");
    assert!(f64::from(right) >= 0.9 * f64::from(all));
    for (kind, (right, all)) in kinds {
        assert!(right * 10 >= all * 6, "{kind}: {right} of {all}");
    }
}

/// A reply by somebody who knew nothing of the phrases, labelled by two readers apart from each other.
#[derive(Deserialize)]
struct Stranger {
    customer: String,
    reply: String,
    first: BTreeSet<Act>,
    second: BTreeSet<Act>,
}

fn strangers() -> Vec<Stranger> {
    let folder = format!("{}/assets/listener/en/replies", env!("CARGO_MANIFEST_DIR"));
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "jsonl"));
    let texts = paths.iter().map(|path| fs::read_to_string(path).unwrap());
    texts
        .flat_map(|text| text.lines().map(|line| serde_json::from_str(line).unwrap()).collect::<Vec<_>>())
        .collect()
}

/// Act by act, over the replies on which both readers agree about that act.
#[test]
fn replies_of_strangers_are_heard_as_far_as_cues_reach() {
    let (listener, case, all) = (listener(), Case::default(), strangers());
    let mut counts: BTreeMap<Act, Count> = BTreeMap::new();
    for one in &all {
        let context =
            Context { case: &case, line: &one.customer, earlier_lines: &[], own_replies: &[], told: &[] };
        let heard = acts(&listener.hear(&one.reply, &context));
        for act in heard.iter().chain(&one.first).collect::<BTreeSet<_>>() {
            if one.first.contains(act) != one.second.contains(act) {
                continue;
            }
            let count = counts.entry(*act).or_default();
            match (heard.contains(act), one.first.contains(act)) {
                (true, true) => count.right += 1,
                (true, false) => count.wrong += 1,
                _ => count.missed += 1,
            }
        }
    }
    let macro_f1 = counts.values().map(|count| count.f1()).sum::<f64>()
        / f64::from(u32::try_from(counts.len()).unwrap());
    println!("strangers: macro-F1 {macro_f1:.3} over {} acts in {} replies", counts.len(), all.len());
    for (act, count) in &counts {
        println!(
            "  {:<20} F1 {:.2}  right {} wrong {} missed {}",
            act.name(),
            count.f1(),
            count.right,
            count.wrong,
            count.missed
        );
    }
    assert!(all.len() > 3_000 && macro_f1 > 0.45, "{macro_f1:.3}");
}
