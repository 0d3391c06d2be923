//! What somebody who writes a scenario wants to know of its text: what each stretch of it is, what
//! there is in it, and which names could stand at a place.
//!
//! All three are read from the text and from the format itself; none keeps a list of names.

mod complete;
mod outline;
mod pieces;
mod probe;

pub use complete::{Completions, Name, complete};
pub use outline::{Entry, Part, outline};
pub use pieces::{Piece, Stretch, pieces};
