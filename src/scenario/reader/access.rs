//! Reading what has parts: records, tables, lists.

use std::collections::BTreeSet;

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};

use super::choice::nearest;
use super::{Fault, Reader, Value};
use crate::scenario::tree::value::Entry;

/// The items of a list, without the broken ones.
pub(super) struct Items<'a, 'l, 't> {
    reader: Reader<'a, 'l, 't>,
    rest: Vec<&'a Value>,
}

impl<'a, 'l, 't> Items<'a, 'l, 't> {
    pub(super) fn new(reader: Reader<'a, 'l, 't>) -> Self {
        let mut rest: Vec<&Value> = reader.value.items().collect();
        rest.reverse();
        Self { reader, rest }
    }
}

impl<'de> SeqAccess<'de> for Items<'_, '_, '_> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let Some(item) = self.rest.pop() else { return Ok(None) };
        seed.deserialize(self.reader.of(item)).map(Some).map_err(|fault| fault.noted(item, self.reader.log))
    }
}

/// The entries of a record or table, without the broken, repeated and unknown ones.
pub(super) struct Fields<'a, 'l, 't> {
    reader: Reader<'a, 'l, 't>,
    rest: Vec<&'a Entry>,
    value: Option<&'a Value>,
}

impl<'a, 'l, 't> Fields<'a, 'l, 't> {
    /// Of a table: every name is known.
    pub(super) fn all(reader: Reader<'a, 'l, 't>) -> Self {
        Self::of(reader, |_| true)
    }

    /// Of a record with these fields.
    pub(super) fn known(reader: Reader<'a, 'l, 't>, fields: &'static [&'static str]) -> Self {
        Self::of(reader, |entry| {
            let known = fields.contains(&entry.key.as_str());
            if !known {
                unknown(reader, entry, fields);
            }
            known
        })
    }

    fn of(reader: Reader<'a, 'l, 't>, mut known: impl FnMut(&Entry) -> bool) -> Self {
        let mut seen = BTreeSet::new();
        let mut rest = Vec::new();
        for entry in reader.value.entries() {
            if !known(entry) {
                continue;
            }
            if !seen.insert(entry.key.as_str()) {
                repeated(reader, entry);
            } else if !entry.value.is_broken() {
                rest.push(entry);
            }
        }
        rest.reverse();
        Self { reader, rest, value: None }
    }
}

fn unknown(reader: Reader<'_, '_, '_>, entry: &Entry, fields: &[&str]) {
    if reader.log.borrow().is_full() {
        return;
    }
    let help = match nearest(&entry.key, fields) {
        Some(field) => format!("did you mean `{field}`?"),
        None => format!("fields here: {}", fields.join(", ")),
    };
    let message = format!("there is no field `{}` here", entry.key);
    reader.log.borrow_mut().add("E201", entry.key_span.clone(), message, help);
}

fn repeated(reader: Reader<'_, '_, '_>, entry: &Entry) {
    let message = format!("`{}` stands here twice", entry.key);
    reader.log.borrow_mut().add("E202", entry.key_span.clone(), message, "keep one of the two");
}

impl<'de> MapAccess<'de> for Fields<'_, '_, '_> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let Some(entry) = self.rest.pop() else { return Ok(None) };
        self.value = Some(&entry.value);
        let key: StrDeserializer<'_, Fault> = entry.key.as_str().into_deserializer();
        seed.deserialize(key).map(Some).map_err(|fault| fault.noted(&entry.value, self.reader.log))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let value = self.value.take().unwrap_or(self.reader.value);
        seed.deserialize(self.reader.of(value)).map_err(|fault| fault.noted(value, self.reader.log))
    }
}
