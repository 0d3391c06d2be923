//! Empathy Engine: a role-play simulator that teaches customer-service people to listen.
//!
//! # The path of one turn
//! ```text
//! 1 key press    the window                     -> text in the box, or a button at the desk
//! 2 Enter        ui::conversation               -> UiAction::Say(text) | UiAction::Do(action)
//! 3 drive        drive                          -> one driver for every shell: hear, take the turn, keep it, show it
//! 4 hear         listen (off the window's thread) -> Heard, only for Say
//! 5 appraise     customer::appraisal            -> which rules fire, with which gain
//! 6 feel         customer::feelings             -> feelings, and the explanation that sums to the change
//! 7 answer       customer::reply                -> Message (a key and its arguments, never words)
//! 8 record       session::take_turn             -> TurnRecord in the Transcript
//! 9 keep         replay::journal                -> one line on disk, synced before the answer is shown
//! 10 score       scoring                        -> ScoreCard: a pure fold of the Transcript
//! 11 show        view -> ui -> pixels
//! ```
//! `Session::take_turn` (5-8) is pure: scenario, seed and inputs as heard give the same record on
//! every machine. Hearing happens before it, keeping after it.
//!
//! # The code map
//! | module | what lives there |
//! |---|---|
//! | `message` | what to say, never the words |
//! | `constants` | every size of the model, one table |
//! | `dice` | named, seeded streams of chance |
//! | `files` | the only place that touches the disk |
//! | `scenario` | authored text -> a checked scenario, with every problem found |
//! | `listen` | a reply in its context -> what was heard |
//! | `customer` | what is felt, told and answered |
//! | `session` | one talk, turn by turn |
//! | `scoring` | three scores, the ledger, the marks |
//! | `replay` | the journal on disk, verified and forked |
//! | `drive` | hear, take the turn, keep it: one driver for every shell |
//! | `records` | past talks: endings found, floors, what to play next |
//! | `shift` | a few customers in a row with one budget, one of whom comes back |
//! | `locale` | messages -> words |
//! | `simulate` | seeded trainees, honest ones and cheats, and the bench that compares them |
//! | `reversal` | roles reversed: a person plays the customer, the program the agent |
//! | `settings` | what the trainee set once and finds again |
//! | `view` | what each screen shows, as plain structs |
//! | `export` | a talk as a text to hand to somebody |
//! | `cli` | one file a command |
//! | `ui` | the screens (feature `ui`) |
//! | `app` | the window (feature `app`) |
//!
//! # What is never so
//! - The core names no Bevy, no egui, no clock, no environment; no threads inside a turn.
//! - `listen` never sees the customer's mood; `scoring` never sees `customer`.
//! - Words live outside the code; only `dice` knows chance, only `files` the disk.
//! - State floats use + - * / min max alone, so that every machine agrees.

#[cfg(feature = "app")]
pub mod app;
pub mod cli;
pub mod constants;
pub mod customer;
pub mod dice;
pub mod drive;
pub mod export;
pub mod files;
pub mod listen;
pub mod locale;
pub mod message;
pub mod records;
pub mod replay;
pub mod reversal;
pub mod scenario;
pub mod scoring;
pub mod session;
pub mod settings;
pub mod shift;
pub mod simulate;
#[cfg(feature = "ui")]
pub mod ui;
pub mod view;
