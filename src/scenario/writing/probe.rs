//! A serde deserializer that goes to one place of a value and notes what the written form reads there.
//!
//! Where the place is, the derived code hands over the names it knows: the fields of a record, the words
//! of an enum. Everything beside the way is left out, as if it were absent.

use std::cell::RefCell;
use std::fmt;

use serde::Deserialize;
use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeSeed, EnumAccess, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use crate::scenario::format::ScenarioForm;
use crate::scenario::tree::value::{Entry, Value, What};

/// The word that stands at the place: nobody writes it.
pub(super) const HERE: &str = "here_it_is_asked";

/// What the written form reads at the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// One of these fields; those that are there already are left out.
    Fields(Vec<&'static str>),
    /// One of these words.
    Words(Vec<&'static str>),
}

/// What a scenario reads where [`HERE`] stands, at byte `at`.
pub(super) fn probe(value: &Value, at: usize) -> Option<Found> {
    let found = RefCell::new(None);
    // It stops with a fault once the place is reached: the value itself is never wanted.
    let _stopped = ScenarioForm::deserialize(Probe { value, at, found: &found });
    found.into_inner()
}

/// Why the way ends: the place was reached, or it is not on the way.
#[derive(Debug)]
struct Stop;

impl serde::de::Error for Stop {
    fn custom<T: fmt::Display>(_message: T) -> Self {
        Self
    }
}

impl std::error::Error for Stop {}

impl fmt::Display for Stop {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("stop")
    }
}

/// Reads one value on the way.
#[derive(Clone, Copy)]
struct Probe<'a> {
    value: &'a Value,
    at: usize,
    found: &'a RefCell<Option<Found>>,
}

impl<'a> Probe<'a> {
    fn of(self, value: &'a Value) -> Self {
        Self { value, ..self }
    }

    fn note(self, found: Found) -> Stop {
        *self.found.borrow_mut() = Some(found);
        Stop
    }

    fn is_here(self) -> bool {
        matches!(&self.value.what, What::Word(word) if word == HERE)
    }

    fn leads_on(self, value: &Value) -> bool {
        value.span.start <= self.at && self.at < value.span.end
    }

    /// The entry of a record or table on the way.
    fn entry(self) -> Option<&'a Entry> {
        self.value.entries().iter().find(|entry| self.leads_on(&entry.value))
    }

    /// The fields of a record, or on to the value of one.
    fn record<V: Visitor<'a>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Stop> {
        let entries = self.value.entries();
        if entries.iter().any(|entry| entry.key == HERE && entry.key_span.start == self.at) {
            let is_free = |name: &&&str| entries.iter().all(|entry| entry.key != **name);
            return Err(self.note(Found::Fields(fields.iter().filter(is_free).copied().collect())));
        }
        visitor.visit_map(OneEntry {
            probe: self,
            entry: self.entry().filter(|entry| fields.contains(&entry.key.as_str())),
        })
    }
}

impl<'de> serde::Deserializer<'de> for Probe<'de> {
    type Error = Stop;

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Stop> {
        Err(Stop)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Stop> {
        Err(if self.is_here() { self.note(Found::Words(vec!["true", "false"])) } else { Stop })
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_some(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_seq(OneItem { probe: self, item: self.value.items().find(|item| self.leads_on(item)) })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_map(OneEntry { probe: self, entry: self.entry() })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        self.record(fields, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        match &self.value.what {
            What::Word(word) if word == HERE => Err(self.note(Found::Words(variants.to_vec()))),
            What::Record(Some(word), _) | What::Tuple(Some(word), _) => {
                visitor.visit_enum(Choice { probe: self, word })
            }
            _ => Err(Stop),
        }
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct tuple tuple_struct identifier ignored_any
    }
}

/// The one entry on the way.
struct OneEntry<'a> {
    probe: Probe<'a>,
    entry: Option<&'a Entry>,
}

impl<'a> MapAccess<'a> for OneEntry<'a> {
    type Error = Stop;

    fn next_key_seed<K: DeserializeSeed<'a>>(&mut self, seed: K) -> Result<Option<K::Value>, Stop> {
        let Some(entry) = self.entry else { return Ok(None) };
        let key: StrDeserializer<'_, Stop> = entry.key.as_str().into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, Stop> {
        let entry = self.entry.take().ok_or(Stop)?;
        seed.deserialize(self.probe.of(&entry.value))
    }
}

/// The one item on the way.
struct OneItem<'a> {
    probe: Probe<'a>,
    item: Option<&'a Value>,
}

impl<'a> SeqAccess<'a> for OneItem<'a> {
    type Error = Stop;

    fn next_element_seed<T: DeserializeSeed<'a>>(&mut self, seed: T) -> Result<Option<T::Value>, Stop> {
        let Some(item) = self.item.take() else { return Ok(None) };
        seed.deserialize(self.probe.of(item)).map(Some)
    }
}

/// A word with something in brackets.
struct Choice<'a> {
    probe: Probe<'a>,
    word: &'a str,
}

impl<'a> EnumAccess<'a> for Choice<'a> {
    type Error = Stop;
    type Variant = Probe<'a>;

    fn variant_seed<V: DeserializeSeed<'a>>(self, seed: V) -> Result<(V::Value, Probe<'a>), Stop> {
        let word: StrDeserializer<'_, Stop> = self.word.into_deserializer();
        Ok((seed.deserialize(word)?, self.probe))
    }
}

impl<'a> VariantAccess<'a> for Probe<'a> {
    type Error = Stop;

    fn unit_variant(self) -> Result<(), Stop> {
        Err(Stop)
    }

    fn newtype_variant_seed<T: DeserializeSeed<'a>>(self, seed: T) -> Result<T::Value, Stop> {
        let item = self.value.items().find(|item| self.leads_on(item)).ok_or(Stop)?;
        seed.deserialize(self.of(item))
    }

    fn tuple_variant<V: Visitor<'a>>(self, _length: usize, visitor: V) -> Result<V::Value, Stop> {
        serde::Deserializer::deserialize_seq(self, visitor)
    }

    fn struct_variant<V: Visitor<'a>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        self.record(fields, visitor)
    }
}
