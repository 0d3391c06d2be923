//! The ideas behind the program as a trainee meets them: each a whole talk with a shipped scenario, beside the
//! talk that does without it. scenarios/README.md, section 6, names the test of every idea.

#![expect(clippy::unwrap_used, reason = "a broken fixture should stop the test")]

#[path = "ideas/customer_empathy.rs"]
mod customer_empathy;
#[path = "ideas/empathy_engine.rs"]
mod engine;
#[path = "ideas/information_age.rs"]
mod information_age;
#[path = "ideas/marketing.rs"]
mod marketing;
#[path = "ideas/needs.rs"]
mod needs;
#[path = "ideas/played.rs"]
mod played;
#[path = "ideas/service.rs"]
mod service;
