//! Reading one word of several: `strong`, or `way_out("refund")` with something in brackets.

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, EnumAccess, IntoDeserializer, VariantAccess, Visitor};

use super::access::{Fields, Items};
use super::{Fault, Reader, What};

/// A word that is one of those allowed.
pub(super) struct Choice<'a, 'l, 't> {
    reader: Reader<'a, 'l, 't>,
    word: &'a str,
}

impl<'a, 'l, 't> Choice<'a, 'l, 't> {
    /// The word of this value, if it is one of `allowed`.
    pub(super) fn new(reader: Reader<'a, 'l, 't>, allowed: &[&str]) -> Result<Self, Fault> {
        let word = match &reader.value.what {
            What::Word(word) | What::Record(Some(word), _) | What::Tuple(Some(word), _) => word,
            What::Text(text) => return Err(quoted(reader, text, allowed)),
            _ => return Err(reader.expected(&format!("one of the words {}", list(allowed)))),
        };
        if allowed.contains(&word.as_str()) {
            return Ok(Self { reader, word });
        }
        Err(reader.fail("E203", format!("`{word}` is none of the words for this"), cure(word, allowed)))
    }

    fn needs(self, more: &str) -> Fault {
        let message = format!("`{}` needs more", self.word);
        self.reader.fail("E204", message, format!("write `{}{more}`", self.word))
    }
}

/// Words stand without quotes.
fn quoted(reader: Reader<'_, '_, '_>, text: &str, allowed: &[&str]) -> Fault {
    if allowed.contains(&text) {
        return reader.fail("E204", "this word stands without quotes", format!("write {text}"));
    }
    reader.fail("E203", format!("`{text}` is none of the words for this"), cure(text, allowed))
}

fn cure(word: &str, allowed: &[&str]) -> String {
    match nearest(word, allowed) {
        Some(near) => format!("did you mean `{near}`? The words are {}", list(allowed)),
        None => format!("the words are {}", list(allowed)),
    }
}

fn list(words: &[&str]) -> String {
    words.join(", ")
}

/// The one of `known` that `word` was probably meant to be.
pub(crate) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = word.to_lowercase();
    let close = |known: &&str| {
        let distance = strsim::damerau_levenshtein(&word, known);
        let inside = word.len() >= 3 && (known.starts_with(&word) || word.starts_with(*known));
        let longest = word.chars().count().max(known.chars().count());
        (distance * 3 <= longest || inside).then_some(distance)
    };
    let near = known.iter().filter_map(|known| close(known).map(|distance| (distance, *known)));
    near.min_by_key(|(distance, _)| *distance).map(|(_, known)| known)
}

impl<'de> EnumAccess<'de> for Choice<'_, '_, '_> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Fault> {
        let word: StrDeserializer<'_, Fault> = self.word.into_deserializer();
        Ok((seed.deserialize(word)?, self))
    }
}

impl<'de> VariantAccess<'de> for Choice<'_, '_, '_> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        if matches!(self.reader.value.what, What::Word(_)) {
            return Ok(());
        }
        let help = format!("write {}", self.word);
        Err(self.reader.fail("E204", format!("`{}` stands alone", self.word), help))
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Fault> {
        match &self.reader.value.what {
            What::Tuple(_, items) if items.len() == 1 => match items.first().filter(|item| !item.is_broken())
            {
                Some(item) => {
                    let read = seed.deserialize(self.reader.of(item));
                    read.map_err(|fault| fault.noted(item, self.reader.log))
                }
                None => Err(Fault::at(self.reader.value)),
            },
            // `lowers(anger: clearly)`: the fields of what stands in the brackets.
            What::Record(..) => seed.deserialize(self.reader),
            _ => Err(self.needs("(...)")),
        }
    }

    fn tuple_variant<V: Visitor<'de>>(self, _length: usize, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_seq(Items::new(self.reader))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match &self.reader.value.what {
            What::Record(..) => visitor.visit_map(Fields::known(self.reader, fields)),
            _ => Err(self.needs(&format!("({}: ...)", fields.first().unwrap_or(&"name")))),
        }
    }
}
