//! Many sessions of every trainee, side by side, and what they say about a scenario.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde::Serialize;

use super::{HeardBefore, Played, Sort, Trainee, play, side_by_side};
use crate::drive::Setting;
use crate::scenario::Scenario;
use crate::session::turn::Ending;

/// Points by which a short style may lie behind the expert where the case is simple.
const BEHIND: f64 = 15.0;
/// Share of an expert's sessions that must end well.
const REACHED: f64 = 0.5;

/// Mean and spread of a figure over sessions that have it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Spread {
    /// The mean.
    pub mean: f64,
    /// How far the sessions lie from the mean, on average.
    pub spread: f64,
    /// The middle one.
    pub median: f64,
    /// How many sessions have it.
    pub of: usize,
}

/// What one trainee reached.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// Who.
    #[serde(skip)]
    pub trainee: Trainee,
    /// Their name.
    pub name: &'static str,
    /// The three scores; a session without one counts as 0.
    pub scores: [Spread; 3],
    /// Satisfaction the next day, 0..100.
    pub satisfaction: Spread,
    /// Cost to the customer, in money.
    pub customer_cost: Spread,
    /// What the talk leaves the company, in money.
    pub net: Spread,
    /// Share of sessions in which the matter was resolved.
    pub resolved: f64,
    /// How the sessions ended, with how often.
    pub endings: BTreeMap<&'static str, usize>,
    /// Hidden needs told in at least one session.
    pub found: BTreeSet<String>,
    /// Turns taken in all sessions.
    pub turns: usize,
}

/// What speaks against a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// A cheat does better than honest people in a score it plays for (a place in `SCORES`).
    CheatWins(&'static str, usize),
    /// Somebody good at it does not reach a good end.
    NoGoodEnd,
    /// Half of what it takes is enough.
    HalfIsEnough(&'static str),
    /// A short honest style falls far behind in a simple case.
    StyleFallsBehind(&'static str),
    /// A hidden need that nobody ever found, by id.
    NeverFound(String),
}

/// What the bench found of one contact.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// A row for each trainee.
    pub rows: Vec<Row>,
    /// The middle score of all honest sessions, for each score.
    pub honest: [f64; 3],
    /// What speaks against it; nothing where it is good.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Whether the scenario is refused: a need that these trainees did not find is only worth a look.
    pub fn is_refused(&self) -> bool {
        self.findings.iter().any(|finding| !matches!(finding, Finding::NeverFound(_)))
    }

    /// The cheat that does best in a score it plays for (a place in `SCORES`), and by how many points it stays behind the
    /// honest median.
    pub fn best_cheat(&self, score: usize) -> Option<(&Row, f64)> {
        let plays_for =
            |row: &&Row| row.trainee.sort() == Sort::Cheat && row.trainee.games().contains(&score);
        let cheats = self.rows.iter().filter(plays_for);
        let best = cheats.max_by(|one, other| one.scores[score].mean.total_cmp(&other.scores[score].mean))?;
        Some((best, self.honest[score] - best.scores[score].mean))
    }
}

/// Plays `sessions` of every trainee and looks at them; `progress` counts the sessions played. What was
/// `heard_before` in the same sessions is not heard again.
pub fn bench(
    scenario: &Scenario,
    contact: usize,
    sessions: usize,
    setting: &Setting,
    heard_before: Option<&Arc<HeardBefore>>,
    progress: &AtomicUsize,
) -> Report {
    // Person after person, so that the listener reads each one's words once.
    let jobs: Vec<(Trainee, u64)> = (1..=sessions as u64)
        .flat_map(|seed| Trainee::ALL.into_iter().map(move |trainee| (trainee, seed)))
        .collect();
    let played = side_by_side(&jobs, |(trainee, seed)| {
        let mut setting = setting.clone();
        if let Some(before) = heard_before {
            setting.listener = before.beside(setting.listener, *seed);
        }
        let played = play(scenario, contact, *trainee, *seed, &setting);
        progress.fetch_add(1, Ordering::Relaxed);
        (*trainee, played)
    });
    let of =
        |trainee: Trainee| played.iter().filter(move |(who, _)| *who == trainee).map(|(_, played)| played);
    let rows: Vec<Row> =
        Trainee::ALL.into_iter().map(|trainee| row(trainee, &of(trainee).collect::<Vec<_>>())).collect();
    let honest = [0, 1, 2].map(|score| {
        let honest = Trainee::ALL.into_iter().filter(|trainee| trainee.sort() == Sort::Honest);
        spread(honest.flat_map(of).map(|played| scores(played)[score])).median
    });
    let findings = findings(scenario, contact, &rows, honest);
    Report { rows, honest, findings }
}

fn scores(played: &Played) -> [f64; 3] {
    let card = &played.card;
    [&card.listening, &card.acknowledgement, &card.resolution_cost]
        .map(|judged| judged.score.value().unwrap_or_default())
}

fn row(trainee: Trainee, played: &[&Played]) -> Row {
    let of = |figure: fn(&Played) -> f64| spread(played.iter().map(|one| figure(one)));
    let mut endings = BTreeMap::new();
    for one in played {
        *endings.entry(ending(one)).or_default() += 1;
    }
    Row {
        trainee,
        name: trainee.name(),
        scores: [0, 1, 2].map(|score| spread(played.iter().map(|one| scores(one)[score]))),
        satisfaction: spread(played.iter().filter_map(|one| one.card.csat)),
        customer_cost: of(|one| one.card.ledger.customer_cost),
        net: of(|one| one.card.ledger.net),
        resolved: of(|one| f64::from(u8::from(one.card.resolved))).mean,
        endings,
        found: played.iter().flat_map(|one| one.found.clone()).collect(),
        turns: played.iter().map(|one| one.turns).sum(),
    }
}

fn ending(played: &Played) -> &'static str {
    match played.card.ending {
        Some(Ending::Closed) => "closed",
        Some(Ending::Ended) => "ended",
        Some(Ending::WalkedOut) => "walked-out",
        Some(Ending::Transferred) => "transferred",
        Some(Ending::Limit) => "limit",
        Some(Ending::Stopped) | None => "stopped",
    }
}

fn spread(values: impl Iterator<Item = f64>) -> Spread {
    let mut values: Vec<f64> = values.collect();
    if values.is_empty() {
        return Spread::default();
    }
    values.sort_by(f64::total_cmp);
    #[expect(clippy::cast_precision_loss, reason = "a bench has some thousand sessions")]
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let off = values.iter().map(|value| (value - mean).abs()).sum::<f64>() / count;
    Spread { mean, spread: off, median: values[values.len() / 2], of: values.len() }
}

fn findings(scenario: &Scenario, contact: usize, rows: &[Row], honest: [f64; 3]) -> Vec<Finding> {
    let of = |trainee: Trainee| &rows[trainee as usize];
    let expert = of(Trainee::Expert);
    let mut findings = Vec::new();
    for row in rows.iter().filter(|row| row.trainee.sort() == Sort::Cheat && counts(row.trainee, scenario)) {
        let games = row.trainee.games().iter().filter(|score| row.scores[**score].mean >= honest[**score]);
        findings.extend(games.map(|score| Finding::CheatWins(row.name, *score)));
    }
    if expert.resolved < REACHED {
        findings.push(Finding::NoGoodEnd);
    }
    for half in [Trainee::Warm, Trainee::Cold] {
        if of(half).satisfaction.mean >= expert.satisfaction.mean {
            findings.push(Finding::HalfIsEnough(half.name()));
        }
    }
    let needs = || {
        scenario.contacts.get(contact).into_iter().flat_map(|contact| &contact.items).filter(|item| item.need)
    };
    // Where somebody keeps a need back there is something to listen for, and a short style misses it: no simple case.
    if !scenario.unusual && needs().next().is_none() {
        for style in [Trainee::Brief, Trainee::Triage, Trainee::OneTouch] {
            if of(style).satisfaction.mean + BEHIND < expert.satisfaction.mean {
                findings.push(Finding::StyleFallsBehind(style.name()));
            }
        }
    }
    let found: BTreeSet<&String> = rows.iter().flat_map(|row| &row.found).collect();
    findings.extend(
        needs().filter(|need| !found.contains(&need.id)).map(|need| Finding::NeverFound(need.id.clone())),
    );
    findings
}

/// A script is a cheat only where the case is none that anybody could have a script for.
fn counts(trainee: Trainee, scenario: &Scenario) -> bool {
    trainee != Trainee::Script || scenario.unusual
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spread_is_mean_mean_deviation_and_middle() {
        let found = spread([1.0, 3.0, 5.0, 7.0].into_iter());
        assert_eq!((found.mean, found.median, found.of), (4.0, 5.0, 4));
        assert_eq!(found.spread, 2.0);
        assert_eq!(spread([].into_iter()), Spread::default());
    }

    #[test]
    fn work_side_by_side_stays_in_its_order() {
        let jobs: Vec<u32> = (0..23).collect();
        assert_eq!(side_by_side(&jobs, |job| job * 2), jobs.iter().map(|job| job * 2).collect::<Vec<_>>());
    }
}
