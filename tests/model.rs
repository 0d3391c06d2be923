//! The customer, the scores and the ledger against their specification (model.md).

#![expect(clippy::unwrap_used, reason = "a broken fixture should stop the test")]
#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "draws are small"
)]

#[path = "model/desk.rs"]
mod desk;
#[path = "model/draw.rs"]
mod draw;
#[path = "model/reference.rs"]
mod reference;
#[path = "model/scores.rs"]
mod scores;
#[path = "model/state.rs"]
mod state;
#[path = "model/warmth.rs"]
mod warmth;
#[path = "model/ways.rs"]
mod ways;
