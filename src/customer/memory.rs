//! What the customer remembers of this talk: what was told, said, done and how often.

use super::deed::Deed;
use crate::listen::act::Act;
use crate::scenario::{Authority, Case};

/// Counters and sets of model.md 3; every count is of earlier turns until the turn is noted.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    pub items: Vec<ItemMemory>,
    pub ways: Vec<WayMemory>,
    pub musts: Vec<MustMemory>,
    pub counts: Counts,
    /// Steps promised, information given, issues named, changes told, desks named, by id.
    pub steps: Vec<String>,
    pub informed: Vec<String>,
    pub issues: Vec<String>,
    pub changes: Vec<String>,
    pub sent_elsewhere: Vec<String>,
    /// Any real listening so far: an open question or a reflection.
    pub listened: bool,
    pub refused: bool,
    pub reasoned: bool,
    /// Settled on the spot: counts once.
    pub settled: bool,
    /// The latest Say announced what happens next, which makes waiting easier.
    pub steadied: bool,
}

#[derive(Clone, Debug, Default)]
pub(super) struct ItemMemory {
    pub told: bool,
    /// Best level of taking up so far.
    pub level: f64,
    /// A need whose meaning was said back.
    pub understood: bool,
    /// A prop was looked at that belongs to one of its topics.
    pub observed: bool,
}

#[derive(Clone, Debug, Default)]
pub(super) struct WayMemory {
    pub said: bool,
    pub done: bool,
    pub granted: bool,
    /// How well it is known to suit: u of model.md 4.4.
    pub suits: f64,
    /// Carried out after the talk when promised.
    pub promisable: bool,
    /// Whether the trainee may decide it.
    pub front_line: bool,
}

#[derive(Clone, Debug, Default)]
pub(super) struct MustMemory {
    pub met: bool,
    pub broken: bool,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Counts {
    /// Labels by family; positive ones are the fifth.
    pub named: [usize; 5],
    pub validations: usize,
    pub apologies: usize,
    pub ownerships: usize,
    pub reassurances: usize,
    pub greetings: u32,
    pub thanks: u32,
    pub choices: u32,
    pub checks: u32,
    pub follow_ups: u32,
    pub vague: u32,
    pub boundaries: u32,
    pub verifications: u32,
    pub open_questions: u32,
    /// Replies so far, silent ones too.
    pub replies: u32,
    /// Successive replies that passed a feeling over.
    pub ignored: usize,
    /// Questions since the last listening.
    pub question_run: u32,
    /// Kind turns without help in a row.
    pub kind_run: u32,
    /// The reply before took leave.
    pub took_leave: bool,
    /// Furious turns in a row.
    pub furious: u32,
}

impl Memory {
    pub(super) fn of(case: &Case) -> Self {
        let contact = &case.contact;
        let item = |first: bool| ItemMemory { told: first, ..ItemMemory::default() };
        let way = |way: &crate::scenario::WayOut| WayMemory {
            promisable: contact.can_promise.contains(&way.id),
            front_line: way.authority == Authority::FrontLine,
            said: case.was_done_before(way),
            done: case.was_done_before(way),
            suits: if case.was_done_before(way) { 1.0 } else { 0.0 },
            ..WayMemory::default()
        };
        Self {
            items: contact.items.iter().map(|one| item(one.first)).collect(),
            ways: contact.ways_out.iter().map(way).collect(),
            musts: vec![MustMemory::default(); contact.must.len()],
            ..Self::default()
        }
    }

    /// Whether the seat's own money reaches for a way out, after what was done so far.
    pub(super) fn reaches(&self, case: &Case, way: usize) -> bool {
        let done = self.ways.iter().enumerate().filter(|(_, way)| way.done);
        let left = case.money_left(done.map(|(index, way)| (index, way.granted)));
        case.contact.ways_out[way].is_within(left)
    }

    /// Whether any of these items was told.
    pub(super) fn any_told(&self, items: &[usize]) -> bool {
        items.iter().any(|item| self.items[*item].told)
    }

    /// Share of the needs that are told, by weight; 1 where there are none.
    pub(super) fn needs_told(&self, case: &Case) -> f64 {
        let needs = case.contact.items.iter().zip(&self.items).filter(|(item, _)| item.need);
        let (told, all) = needs.fold((0.0, 0.0), |(told, all), (item, memory)| {
            (told + if memory.told { item.weight } else { 0.0 }, all + item.weight)
        });
        if all > 0.0 { told / all } else { 1.0 }
    }

    /// Counts the acts of a reply that was appraised; what it promised is noted elsewhere.
    pub(super) fn count(&mut self, deeds: &[Deed<'_>]) {
        let counts = &mut self.counts;
        for deed in deeds {
            match deed.act {
                Act::Greeting => counts.greetings += 1,
                Act::Thanks => counts.thanks += 1,
                Act::NamesFeeling => counts.named[deed.felt().unwrap_or(4)] += 1,
                Act::Validation => counts.validations += 1,
                Act::Apology => counts.apologies += 1,
                Act::Ownership => counts.ownerships += 1,
                Act::Reassurance => counts.reassurances += 1,
                Act::Choice => counts.choices += 1,
                Act::CheckBack => counts.checks += 1,
                Act::VaguePromise => counts.vague += 1,
                Act::Boundary => counts.boundaries += 1,
                Act::Verification => counts.verifications += 1,
                Act::OpenQuestion => {
                    counts.open_questions += 1;
                    counts.follow_ups += u32::from(deed.follow);
                }
                _ => {}
            }
        }
        self.listened |= deeds.iter().any(|deed| listens(deed.act));
        self.steadied = deeds.iter().any(|deed| matches!(deed.act, Act::NextStep | Act::CheckBack));
    }
}

/// Whether an act is listening: an apology after one of these comes at its time.
pub(super) fn listens(act: Act) -> bool {
    matches!(act, Act::OpenQuestion | Act::SimpleReflection | Act::ComplexReflection)
}

/// Puts an id into a list that holds each once; false where it was there.
pub(super) fn remember(list: &mut Vec<String>, id: &str) -> bool {
    let new = !list.iter().any(|other| other == id);
    if new {
        list.push(id.to_owned());
    }
    new
}
