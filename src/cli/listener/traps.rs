//! What could fool a listener, kind by kind, and whether it did.

use std::collections::{BTreeMap, BTreeSet};

use super::heard::Heard;
use super::replies::Reply;
use crate::cli::{Failure, Shell};
use crate::listen::act::Act;

use Act::{
    Apology, Blame, CheckBack, ClosedQuestion, ComplexReflection, Hostility, NamesFeeling, NextStep,
    NonApology, Offer, OpenQuestion, Ownership, Reassurance, SimpleReflection, Thanks, Upsell, VaguePromise,
    Validation, Verification,
};

/// A kind of trap: what it tempts to hear, and what it hides.
struct Kind {
    name: &'static str,
    /// None of these may be heard that is not there.
    tempts: &'static [Act],
    /// One of these that are there must be heard.
    hides: &'static [Act],
}

const fn kind(name: &'static str, tempts: &'static [Act], hides: &'static [Act]) -> Kind {
    Kind { name, tempts, hides }
}

const WARM: &[Act] = &[SimpleReflection, ComplexReflection, NamesFeeling, Validation, Reassurance, Ownership];

#[rustfmt::skip]
const KINDS: &[Kind] = &[
    kind("negation", &[Apology, Ownership, Offer, NamesFeeling, Validation, Reassurance], &[]),
    kind("non_apology", &[Apology], &[NonApology]),
    kind("i_understand_but", &[NamesFeeling, Validation, Apology], &[]),
    kind("sarcasm", &[Validation, Thanks, Apology, NamesFeeling, Reassurance], &[Hostility]),
    kind("parroting", &[SimpleReflection, ComplexReflection], &[]),
    kind("keyword_soup", &Act::ALL, &[]),
    kind("own_feeling", &[NamesFeeling], &[]),
    kind("wrong_feeling", &[], &[NamesFeeling]),
    kind("hypothetical", &[NamesFeeling, Validation], &[]),
    kind("blame_as_question", &[OpenQuestion, ClosedQuestion], &[Blame]),
    kind("upsell_as_offer", &[Offer], &[Upsell]),
    kind("empty_promise", &[NextStep], &[VaguePromise]),
    kind("question_without_mark", &[], &[OpenQuestion, ClosedQuestion, Verification, CheckBack]),
    kind("scorer_instruction", &Act::ALL, &[]),
    kind("off_topic", &Act::ALL, &[]),
    kind("other_language", &Act::ALL, &[]),
    kind("one_word", &Act::ALL, &[]),
    kind("warm_without_stock_words", &[], WARM),
];

impl Kind {
    fn is_seen_through(&self, is: &BTreeSet<Act>, heard: &BTreeSet<Act>) -> bool {
        let tempted =
            self.tempts.iter().any(|act| heard.contains(act) && !is.contains(act) && *act != Act::None);
        let mut hidden = self.hides.iter().filter(|act| is.contains(act)).peekable();
        let misses = hidden.peek().is_some() && !hidden.any(|act| heard.contains(act));
        !tempted && !misses
    }
}

/// Prints how many traps were seen through, kind by kind.
pub(super) fn report(replies: &[Reply], heard: &[Heard], shell: &mut Shell<'_>) -> Result<(), Failure> {
    let mut counts: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for (reply, heard) in replies.iter().zip(heard) {
        for kind in KINDS.iter().filter(|kind| reply.traps.iter().any(|trap| trap == kind.name)) {
            let (right, all) = counts.entry(kind.name).or_default();
            *right += u32::from(kind.is_seen_through(&reply.acts, &heard.acts));
            *all += 1;
        }
    }
    let (right, all) = counts.values().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    let share = f64::from(right) / f64::from(all.max(1));
    writeln!(shell.out, "{:<44}{share:>6.3}   {right} of {all}", "not fooled by traps")?;
    for (name, (right, all)) in counts {
        writeln!(shell.out, "  {name:<42}{:>6.2}   {right} of {all}", f64::from(right) / f64::from(all))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, is: &[Act], heard: &[Act], expected: bool) {
        let set = |acts: &[Act]| acts.iter().copied().collect::<BTreeSet<_>>();
        let kind = KINDS.iter().find(|kind| kind.name == name).unwrap();
        assert_eq!(kind.is_seen_through(&set(is), &set(heard)), expected, "{name}: {is:?} {heard:?}");
    }

    #[test]
    fn a_trap_fools_by_what_it_tempts_to_hear_and_by_what_it_hides() {
        check("non_apology", &[NonApology], &[NonApology], true);
        check("non_apology", &[NonApology], &[NonApology, Apology], false);
        check("non_apology", &[NonApology], &[Act::None], false);
        check("non_apology", &[NonApology, Apology], &[NonApology, Apology], true);
        check("warm_without_stock_words", &[Validation, Offer], &[Validation], true);
        check("warm_without_stock_words", &[Validation, Offer], &[Offer], false);
        check("off_topic", &[Act::None], &[Act::None], true);
        check("off_topic", &[Act::None], &[Act::Information], false);
    }
}
