//! Plays the inputs of a replay again and names the first difference.
//!
//! What was heard is taken from the file and never heard anew. Records are compared whole, with the
//! keys of what the customer said; the words shown are a locale's and are not compared.

use serde::Serialize;
use serde_json::Value;

use super::read::Replay;
use crate::session::Session;

/// What came of playing a replay again.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// Every record is the same.
    Same {
        /// How many turns there are.
        turns: usize,
    },
    /// The first that is not.
    Different(Difference),
}

/// The first place where the stored record and the computed one part.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    /// The turn, from 1; 0 for the opening.
    pub turn: u32,
    /// Where in the record, like `state.feels[0]`.
    pub path: String,
    /// What the file says.
    pub stored: Value,
    /// What comes out now.
    pub computed: Value,
}

/// Plays the inputs again, as they were heard then.
pub fn verify(replay: &Replay) -> Verdict {
    let mut session = Session::start(replay.case(), replay.header.seed);
    if let Some(difference) = differs(0, &replay.header.opening, &session.transcript().opening) {
        return Verdict::Different(difference);
    }
    for taken in &replay.taken {
        let stored = &taken.record;
        let computed = session.take_turn(stored.input.clone(), stored.heard.clone());
        if let Some(difference) = differs(stored.seq, stored, computed) {
            return Verdict::Different(difference);
        }
    }
    Verdict::Same { turns: replay.taken.len() }
}

fn differs<T: Serialize + PartialEq>(turn: u32, stored: &T, computed: &T) -> Option<Difference> {
    if stored == computed {
        return None;
    }
    let [stored, computed] = [stored, computed].map(|one| serde_json::to_value(one).unwrap_or_default());
    let (path, stored, computed) = first_difference(String::new(), &stored, &computed)?;
    Some(Difference { turn, path, stored, computed })
}

fn first_difference(path: String, stored: &Value, computed: &Value) -> Option<(String, Value, Value)> {
    match (stored, computed) {
        (Value::Object(one), Value::Object(other)) => {
            let names = one.keys().chain(other.keys().filter(|name| !one.contains_key(*name)));
            names.into_iter().find_map(|name| {
                let dot = if path.is_empty() { "" } else { "." };
                first_difference(format!("{path}{dot}{name}"), member(one, name), member(other, name))
            })
        }
        (Value::Array(one), Value::Array(other)) => (0..one.len().max(other.len())).find_map(|index| {
            let at = |list: &[Value]| list.get(index).cloned().unwrap_or_default();
            first_difference(format!("{path}[{index}]"), &at(one), &at(other))
        }),
        (stored, computed) if stored == computed => None,
        (stored, computed) => Some((path, stored.clone(), computed.clone())),
    }
}

fn member<'a>(object: &'a serde_json::Map<String, Value>, name: &str) -> &'a Value {
    object.get(name).unwrap_or(&Value::Null)
}
