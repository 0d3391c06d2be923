//! A pattern as the ways it may begin, so that each way is tried only where its own first words stand.

use super::Class;
use super::index::{is_border, is_one_word};
use super::pattern::Step;

/// Ways of one pattern beyond which it is left as it is.
const MOST: usize = 64;

/// Patterns that together find what `step` finds.
pub(super) fn branches(step: &Step, classes: &[Class]) -> Vec<Step> {
    let mut open = vec![parts(step)];
    let mut done = Vec::new();
    while let Some(steps) = open.pop() {
        match split(&steps, classes) {
            Some(ways) if done.len() + open.len() + ways.len() <= MOST => open.extend(ways),
            _ => done.push(Step::Seq(steps)),
        }
    }
    done
}

fn parts(step: &Step) -> Vec<Step> {
    if let Step::Seq(steps) = step { steps.clone() } else { vec![step.clone()] }
}

/// The same steps, once for each way its first words may be; nothing where there is but one.
fn split(steps: &[Step], classes: &[Class]) -> Option<Vec<Vec<Step>>> {
    let at = steps.iter().position(|step| !is_border(step))?;
    let ways = ways(&steps[at], classes)?;
    let whole = |way: Vec<Step>| [&steps[..at], &way, &steps[at + 1..]].concat();
    let taking = |steps: &Vec<Step>| steps.iter().any(|step| !is_border(step));
    Some(ways.into_iter().map(whole).filter(taking).collect())
}

fn ways(step: &Step, classes: &[Class]) -> Option<Vec<Vec<Step>>> {
    match step {
        Step::Seq(steps) => Some(vec![steps.clone()]),
        Step::Maybe(step) => Some(vec![parts(step), Vec::new()]),
        Step::Class(class) if !classes[*class].phrases.is_empty() => {
            let phrases = classes[*class].phrases.iter().map(parts);
            Some(phrases.chain([vec![Step::Words(*class)]]).collect())
        }
        Step::Any(steps) if !is_one_word(step, classes) => {
            let (words, phrases): (Vec<Step>, Vec<Step>) =
                steps.iter().cloned().partition(|step| is_one_word(step, classes));
            let words = (!words.is_empty()).then(|| vec![Step::Any(words)]);
            Some(phrases.iter().map(parts).chain(words).collect())
        }
        _ => None,
    }
}
