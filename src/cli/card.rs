//! The score card as JSON: the same for a talk that just ended and for one on the disk.

use serde::Serialize;

use crate::scoring::card::{Score, ScoreCard};
use crate::scoring::ledger::Ledger;
use crate::session::turn::Ending;

/// The figures of a score card by name; what was not scored is null.
#[derive(Serialize)]
pub(super) struct Figures {
    scores: Scores,
    csat: Option<f64>,
    customer_says: Option<u8>,
    loyalty: f64,
    resolved: bool,
    ledger: Ledger,
    ending: Option<Ending>,
}

#[derive(Serialize)]
struct Scores {
    listening: Option<f64>,
    acknowledgement: Option<f64>,
    resolution_cost: Option<f64>,
}

impl Figures {
    /// The figures of this card.
    pub(super) fn of(card: ScoreCard) -> Self {
        let value = |score: &Score| score.value();
        Self {
            scores: Scores {
                listening: value(&card.listening.score),
                acknowledgement: value(&card.acknowledgement.score),
                resolution_cost: value(&card.resolution_cost.score),
            },
            csat: card.csat,
            customer_says: card.customer_says,
            loyalty: card.loyalty,
            resolved: card.resolved,
            ledger: card.ledger,
            ending: card.ending,
        }
    }
}
