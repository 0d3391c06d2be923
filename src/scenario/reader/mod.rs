//! A serde deserializer over values with places, which goes on after every mistake.
//!
//! Unknown and repeated names are reported and skipped. A value that cannot be read is reported
//! and marked as broken, and the whole is read again as if it were absent, until all of it can
//! be read. So every problem of shape comes in one run, and the written form in `format` is the
//! only schema there is.

mod access;
mod choice;
mod fault;
mod number;

use std::cell::RefCell;

use serde::de::{DeserializeOwned, Visitor};

use super::problem::Report;
use super::tree::value::{Value, What};
pub(crate) use choice::nearest;

use access::{Fields, Items};
use fault::Fault;

/// Reads as much of `value` as fits; what does not is reported and left broken in it.
pub(crate) fn read<T: DeserializeOwned + Default>(value: &mut Value, report: &mut Report<'_>) -> T {
    while !value.is_broken() && !report.is_full() {
        let fault = {
            let log = RefCell::new(&mut *report);
            match T::deserialize(Reader { value, log: &log }) {
                Ok(read) => return read,
                Err(fault) => fault.noted(value, &log),
            }
        };
        if !fault.place().is_some_and(|span| value.spoil(span)) {
            break;
        }
    }
    T::default()
}

/// Where problems are noted while reading.
type Log<'a, 't> = RefCell<&'a mut Report<'t>>;

/// Reads one value.
#[derive(Clone, Copy)]
struct Reader<'a, 'l, 't> {
    value: &'a Value,
    log: &'a Log<'l, 't>,
}

impl<'a> Reader<'a, '_, '_> {
    fn of(self, value: &'a Value) -> Self {
        Self { value, log: self.log }
    }

    /// Reports this value, unless it was reported before, and fails.
    fn fail(self, code: &'static str, message: impl Into<String>, help: impl Into<String>) -> Fault {
        if !self.value.is_broken() {
            self.log.borrow_mut().add(code, self.value.span.clone(), message, help);
        }
        Fault::at(self.value)
    }

    fn expected(self, wanted: &str) -> Fault {
        let (message, help) = fault::mismatch(&self.value.what, wanted);
        self.fail("E204", message, help)
    }

    fn text(self) -> Result<String, Fault> {
        match &self.value.what {
            What::Text(text) => Ok(text.clone()),
            _ => Err(self.expected(fault::TEXT)),
        }
    }

    /// The whole number, if it is in `0..=most`.
    fn whole(self, most: u64) -> Result<u64, Fault> {
        let What::Number(written) = &self.value.what else { return Err(self.expected(fault::NUMBER)) };
        number::whole(written).filter(|number| *number <= most).ok_or_else(|| {
            let help = format!("write a whole number from 0 to {most}");
            self.fail("E205", format!("{written} cannot stand here"), help)
        })
    }

    fn decimal(self) -> Result<f64, Fault> {
        let What::Number(written) = &self.value.what else { return Err(self.expected(fault::NUMBER)) };
        number::decimal(written).ok_or_else(|| {
            let help = "write digits, and a point before the fraction: 6.40";
            self.fail("E112", format!("{written} is no number"), help)
        })
    }
}

impl<'de> serde::Deserializer<'de> for Reader<'_, '_, '_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.value.what {
            What::Text(text) | What::Word(text) => visitor.visit_str(text),
            What::Number(_) => visitor.visit_f64(self.decimal()?),
            What::Record(..) | What::Table(_) => visitor.visit_map(Fields::all(self)),
            What::List(_) | What::Tuple(..) => visitor.visit_seq(Items::new(self)),
            What::Broken => Err(Fault::at(self.value)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.value.what {
            What::Word(word) if word == "true" || word == "false" => visitor.visit_bool(word == "true"),
            _ => Err(self.expected(fault::TRUTH)),
        }
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_u64(self.whole(u32::MAX.into())?)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_f64(self.decimal()?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_string(self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_string(self.text()?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.value.what {
            What::Word(word) if word == "None" => visitor.visit_none(),
            What::Tuple(Some(name), items) if name == "Some" && items.len() == 1 => {
                if items[0].is_broken() {
                    visitor.visit_none()
                } else {
                    visitor.visit_some(self.of(&items[0]))
                }
            }
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.value.what {
            What::List(_) => visitor.visit_seq(Items::new(self)),
            _ => Err(self.expected(fault::LIST)),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.value.what {
            What::Table(_) => visitor.visit_map(Fields::all(self)),
            _ => Err(self.expected(fault::TABLE)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match &self.value.what {
            What::Record(..) => visitor.visit_map(Fields::known(self, fields)),
            _ => Err(self.expected(fault::RECORD)),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_enum(choice::Choice::new(self, variants)?)
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 u8 u16 u64 f32 char bytes byte_buf unit unit_struct newtype_struct tuple
        tuple_struct identifier ignored_any
    }
}

#[cfg(test)]
mod tests;
