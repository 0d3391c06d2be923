//! What to say, never the words: a key and its arguments, turned into words by `locale` alone.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A sentence still without words: the key of a message and its arguments.
///
/// Keys of the shared bank look like `customer-angry-consents-3`; keys of words that an
/// author wrote look like `scenario:says/party_saturday` and are answered from the scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Message {
    /// The key, unique in a locale or (with the prefix `scenario:`) in a scenario.
    pub key: String,
    /// Arguments by name, already formatted where a format matters (money, minutes).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, String>,
}

impl Message {
    /// A message without arguments.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), args: BTreeMap::new() }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}
