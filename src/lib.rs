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

pub mod dice;
pub mod listen;
pub mod message;
pub mod scenario;
pub mod scoring;
pub mod session;
