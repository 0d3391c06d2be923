//! The customer, the scores and the ledger against their specification (model.md).

#![expect(clippy::unwrap_used, reason = "a broken fixture should stop the test")]

#[path = "model/reference.rs"]
mod reference;
