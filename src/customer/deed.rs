//! What was heard, ready to be appraised: the same act twice in a reply becomes one (model.md 4).

use crate::listen::HeardAct;
use crate::listen::act::{Act, Family};
use crate::listen::cues::{ABOUT, ANSWER};
use crate::scenario::Case;

/// One act of a reply with its names resolved in the case; names unknown there are left out.
#[derive(Clone, Debug)]
pub(super) struct Deed<'a> {
    pub act: Act,
    /// How sure, 0..1.
    pub p: f64,
    pub family: Option<Family>,
    pub way: Option<usize>,
    /// The step, or the information, the desk, the issue, the change it names.
    pub step: Option<&'a str>,
    pub id: Option<&'a str>,
    pub to: Option<&'a str>,
    pub issue: Option<&'a str>,
    pub change: Option<&'a str>,
    /// Indices of items mentioned.
    pub facts: Vec<usize>,
    /// Indices of items claimed that nobody told.
    pub claims: Vec<usize>,
    /// Words about the case or in answer to the customer's question, though nobody can say what they do.
    pub to_the_point: bool,
    /// Something was claimed, known to the case or not.
    pub claiming: bool,
    pub topics: Vec<&'a str>,
    pub fit: f64,
    pub echo: bool,
    pub recycled: bool,
    pub tentative: bool,
    pub owns: bool,
    pub follow: bool,
    pub again: bool,
    pub from_account: bool,
    pub untrue: bool,
    /// Index of the first of the heard acts that it is made of.
    pub index: usize,
}

/// Merges the heard acts and orders them by act and key, so that the order of saying is no matter.
pub(super) fn merge<'a>(case: &Case, heard: &'a [HeardAct]) -> Vec<Deed<'a>> {
    let mut deeds: Vec<Deed<'a>> = Vec::with_capacity(heard.len());
    for (index, act) in heard.iter().enumerate().filter(|(_, act)| !only_checks(act, heard)) {
        let deed = Deed::of(case, act, index);
        match deeds.iter_mut().find(|other| other.key() == deed.key()) {
            Some(other) => other.absorb(deed),
            None => deeds.push(deed),
        }
    }
    if deeds.len() > 1 {
        deeds.retain(|deed| deed.act != Act::None);
    }
    deeds.sort_by(|one, other| one.key().cmp(&other.key()));
    deeds
}

/// "Have I got that right?" has the form of a closed question and is heard as one too, beside the
/// check it is; it asks for nothing new and must not count as a question nobody needed.
fn only_checks(act: &HeardAct, heard: &[HeardAct]) -> bool {
    let same_words = |other: &HeardAct| other.act == Act::CheckBack && other.span == act.span;
    act.act == Act::ClosedQuestion && act.span.is_some() && heard.iter().any(same_words)
}

/// What makes two acts the same.
type Key<'a> = (
    Act,
    Option<Family>,
    Option<usize>,
    Option<&'a str>,
    Option<&'a str>,
    Option<&'a str>,
    Option<&'a str>,
    Option<&'a str>,
);

impl<'a> Deed<'a> {
    fn of(case: &Case, heard: &'a HeardAct, index: usize) -> Self {
        let items = &case.contact.items;
        let place = |id: &String| items.iter().position(|item| item.id == *id);
        let way = heard.way.as_deref();
        Self {
            act: heard.act,
            p: heard.p.clamp(0.0, 1.0),
            family: heard.family,
            way: way.and_then(|id| case.contact.ways_out.iter().position(|way| way.id == id)),
            step: heard.step.as_deref(),
            id: heard.id.as_deref(),
            to: heard.to.as_deref(),
            issue: heard.issue.as_deref(),
            change: heard.change.as_deref(),
            facts: heard.facts.iter().filter_map(place).collect(),
            claims: heard.claims.iter().filter_map(place).collect(),
            claiming: !heard.claims.is_empty(),
            topics: heard.topics.iter().map(String::as_str).collect(),
            fit: heard.fit.unwrap_or(0.0),
            echo: heard.echo,
            recycled: heard.recycled,
            tentative: heard.tentative,
            owns: heard.owns,
            follow: heard.follow,
            again: heard.again,
            to_the_point: [ABOUT, ANSWER].contains(&heard.cue.as_str()),
            from_account: heard.source.as_deref() == Some("account"),
            untrue: heard.untrue,
            index,
        }
    }

    fn key(&self) -> Key<'a> {
        (self.act, self.family, self.way, self.step, self.id, self.to, self.issue, self.change)
    }

    /// The surer of the two, with everything either mentions; an echo only if both are.
    fn absorb(&mut self, other: Self) {
        self.p = self.p.max(other.p);
        self.fit = self.fit.max(other.fit);
        unite(&mut self.facts, other.facts);
        unite(&mut self.claims, other.claims);
        unite(&mut self.topics, other.topics);
        self.echo &= other.echo;
        self.recycled &= other.recycled;
        self.claiming |= other.claiming;
        self.tentative |= other.tentative;
        self.owns |= other.owns;
        self.follow |= other.follow;
        self.again |= other.again;
        self.from_account |= other.from_account;
        self.untrue |= other.untrue;
    }

    /// The family's place among the four feelings; none where the label is positive or unknown.
    pub(super) fn felt(&self) -> Option<usize> {
        self.family.and_then(felt)
    }
}

/// A family's place among the four feelings.
pub(super) fn felt(family: Family) -> Option<usize> {
    Family::FELT.iter().position(|other| *other == family)
}

fn unite<T: PartialEq>(all: &mut Vec<T>, more: Vec<T>) {
    for one in more {
        if !all.contains(&one) {
            all.push(one);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listen::Span;

    #[test]
    fn a_check_is_no_question_nobody_needed() {
        let at = |act, start| HeardAct { span: Some(Span { start, end: start + 9 }), ..HeardAct::new(act) };
        let case = Case::default();
        let acts = |heard: &[HeardAct]| merge(&case, heard).iter().map(|deed| deed.act).collect::<Vec<_>>();
        assert_eq!(acts(&[at(Act::ClosedQuestion, 0), at(Act::CheckBack, 0)]), [Act::CheckBack]);
        let apart = [at(Act::ClosedQuestion, 0), at(Act::CheckBack, 20)];
        assert_eq!(acts(&apart), [Act::ClosedQuestion, Act::CheckBack]);
    }
}
