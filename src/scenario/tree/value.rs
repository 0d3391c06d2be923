//! What a tree says, each piece with its place: what the reader reads and the rules point at.

use std::ops::Range;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Value {
    /// Its bytes in the text.
    pub(crate) span: Range<usize>,
    /// What it is.
    pub(crate) what: What,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum What {
    /// `"..."`, its meaning.
    Text(String),
    /// A number as written.
    Number(String),
    /// A bare word.
    Word(String),
    /// `( name: value )`, perhaps with a word before it.
    Record(Option<String>, Vec<Entry>),
    /// `( value )`, perhaps with a word before it.
    Tuple(Option<String>, Vec<Value>),
    /// `[ value ]`.
    List(Vec<Value>),
    /// `{ "key": value }`.
    Table(Vec<Entry>),
    /// Wrong, and reported: as good as absent.
    Broken,
}

/// A name and its value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    /// The name.
    pub(crate) key: String,
    /// Where the name stands.
    pub(crate) key_span: Range<usize>,
    /// The value.
    pub(crate) value: Value,
}

/// One step on the way to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    /// Into the field or table entry of this name.
    Name(&'a str),
    /// Into this item of a list, counted without the broken ones.
    Item(usize),
}

impl Value {
    /// Whether it was reported already.
    pub(crate) fn is_broken(&self) -> bool {
        self.what == What::Broken
    }

    /// The entries of a record or table.
    pub(crate) fn entries(&self) -> &[Entry] {
        match &self.what {
            What::Record(_, entries) | What::Table(entries) => entries,
            _ => &[],
        }
    }

    /// The entry called `name`, broken or not.
    pub(crate) fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == name)
    }

    /// The items of a list or tuple that are not broken.
    pub(crate) fn items(&self) -> impl Iterator<Item = &Self> {
        let items: &[Self] = match &self.what {
            What::List(items) | What::Tuple(_, items) => items,
            _ => &[],
        };
        items.iter().filter(|item| !item.is_broken())
    }

    /// The value at the end of `path`.
    pub(crate) fn at(&self, path: &[Step<'_>]) -> Option<&Self> {
        path.iter().try_fold(self, |value, step| match step {
            Step::Name(name) => value.entry(name).map(|entry| &entry.value),
            Step::Item(index) => value.items().nth(*index),
        })
    }

    /// The place of the name at the end of `path`, where it ends in a name.
    pub(crate) fn key_at(&self, path: &[Step<'_>]) -> Option<Range<usize>> {
        let (Step::Name(name), parents) = path.split_last()? else { return None };
        Some(self.at(parents)?.entry(name)?.key_span.clone())
    }

    /// Marks the value that stands exactly at `span` as broken; says whether there is one that was not yet.
    pub(crate) fn spoil(&mut self, span: &Range<usize>) -> bool {
        if self.span == *span && !self.is_broken() {
            self.what = What::Broken;
            return true;
        }
        match &mut self.what {
            What::Record(_, entries) | What::Table(entries) => {
                entries.iter_mut().any(|entry| entry.value.holds(span) && entry.value.spoil(span))
            }
            What::Tuple(_, items) | What::List(items) => {
                items.iter_mut().any(|item| item.holds(span) && item.spoil(span))
            }
            _ => false,
        }
    }

    fn holds(&self, span: &Range<usize>) -> bool {
        self.span.start <= span.start && span.end <= self.span.end
    }
}
