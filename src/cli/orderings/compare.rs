//! What must hold between talks: the orderings of the file, and that no cheat pays.

use super::talks::{Figures, Ordering, Talk, Talks};

/// One ordering, or one cheat against the honest median, as it came out.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// What is compared.
    pub metric: String,
    /// What must lie above.
    pub above: String,
    /// What must lie below.
    pub below: String,
    /// Least distance.
    pub gap: f64,
    /// Both values; none where it was not scored.
    pub values: [Option<f64>; 2],
}

impl Compared {
    /// Whether it holds. Not scored ranks lowest.
    pub fn holds(&self) -> bool {
        match self.values {
            [Some(above), Some(below)] => above - below >= self.gap,
            [above, _] => above.is_some(),
        }
    }
}

/// Every ordering of the file and the cheat rule, with the figures of its talks in their order.
pub fn compare(file: &Talks, figures: &[Figures]) -> Vec<Compared> {
    let orderings = file.orderings.iter().map(|ordering| ordered(file, figures, ordering));
    let cheats = file.talks.iter().zip(figures).filter(|(talk, _)| talk.kind == "cheat");
    let gamed = cheats.flat_map(|(talk, own)| {
        talk.games.iter().map(move |metric| against_honesty(file, figures, talk, own, metric))
    });
    orderings.chain(gamed).collect()
}

fn ordered(file: &Talks, figures: &[Figures], ordering: &Ordering) -> Compared {
    let value = |id: &str| {
        let place = file.talks.iter().position(|talk| talk.id == id)?;
        figures[place].last.of_metric(&ordering.metric)
    };
    Compared {
        metric: ordering.metric.clone(),
        above: ordering.above.clone(),
        below: ordering.below.clone(),
        gap: ordering.gap,
        values: [value(&ordering.above), value(&ordering.below)],
    }
}

/// A cheat must lie below the honest median. Money is compared inside one scenario only.
fn against_honesty(file: &Talks, figures: &[Figures], cheat: &Talk, own: &Figures, metric: &str) -> Compared {
    let is_money = matches!(metric, "Net" | "CC");
    let honest = file
        .talks
        .iter()
        .zip(figures)
        .filter(|(talk, _)| talk.kind == "honest" && (!is_money || talk.scenario == cheat.scenario));
    let values = honest.map(|(_, figures)| figures.last.of_metric(metric)).collect();
    Compared {
        metric: metric.to_owned(),
        above: "the honest median".to_owned(),
        below: cheat.id.clone(),
        gap: file.cheat_margin,
        values: [median(values), own.last.of_metric(metric)],
    }
}

/// The middle value, or the mean of the two middle ones; what was not scored ranks lowest.
fn median(mut values: Vec<Option<f64>>) -> Option<f64> {
    values.sort_by(|one, other| one.partial_cmp(other).unwrap_or(std::cmp::Ordering::Equal));
    let half = values.len() / 2;
    let upper = *values.get(half)?;
    if values.len() % 2 == 1 {
        return upper;
    }
    Some(f64::midpoint(values[half - 1]?, upper?))
}
