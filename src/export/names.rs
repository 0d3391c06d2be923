//! Names out of a text, the same word for the same person throughout.

use std::collections::BTreeSet;

use crate::files;
use crate::listen::text::stem::stem;
use crate::locale::Locale;
use crate::scenario::{Case, FieldKind};

/// What becomes of names in a talk that is handed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// They stay.
    #[default]
    Stay,
    /// The customer's go, and with them what else would tell who they are; so does the trainee's own, where they gave it.
    Removed {
        /// How the trainee called themselves in the talk; may be empty.
        own: String,
    },
}

/// A word or phrase and what stands in its place.
struct Swap {
    from: String,
    to: String,
    /// Whether it also goes where it is written in other letters, large or small.
    any_case: bool,
}

impl Names {
    /// The text without them. A name that is also an ordinary word in the author's sentences ("will",
    /// "may") only goes where it is written as a name.
    pub(super) fn out_of(&self, text: &str, case: &Case, locale: &Locale) -> String {
        let Self::Removed { own } = self else { return text.to_owned() };
        let mut swaps = Vec::new();
        let ordinary = ordinary_words(case, locale);
        let person = [case.person.name.as_str()];
        let on_file = case.contact.case_file.iter().filter(|field| field.kind == FieldKind::Name);
        for name in person.into_iter().chain(on_file.map(|field| field.value.as_str())) {
            swaps.extend(of_name(name, &locale.text("handed-customer"), &ordinary));
        }
        swaps.extend(of_name(own, &locale.text("handed-trainee"), &ordinary));
        for field in &case.contact.case_file {
            if let Some(key) = telling(field.kind) {
                swaps.push(Swap { from: field.value.clone(), to: locale.text(key), any_case: true });
            }
        }
        swaps.retain(|swap| swap.from.chars().count() > 1);
        swaps.sort_by_key(|swap| std::cmp::Reverse(swap.from.len()));
        swaps.iter().fold(text.to_owned(), |text, swap| swap.made_in(&text))
    }
}

/// What else tells who somebody is, and what stands in its place.
fn telling(kind: FieldKind) -> Option<&'static str> {
    match kind {
        FieldKind::Phone => Some("handed-phone"),
        FieldKind::Email => Some("handed-email"),
        FieldKind::Address => Some("handed-address"),
        FieldKind::Birth => Some("handed-birth"),
        _ => None,
    }
}

/// The whole name, and each part of it.
fn of_name(name: &str, to: &str, ordinary: &BTreeSet<String>) -> Vec<Swap> {
    let parts = name.split_whitespace().filter(|part| part.chars().all(char::is_alphabetic));
    let parts = parts.flat_map(|part| {
        let small = part.to_lowercase();
        let any_case = !ordinary.contains(&small);
        // What was heard is told by the stems of words: `hannek` is as much of a name as Hanneke.
        let stem = any_case.then(|| stem(&small));
        let swap = |from: String| Swap { from, to: to.to_owned(), any_case };
        std::iter::once(part.to_owned()).chain(stem).map(swap).collect::<Vec<_>>()
    });
    let whole = Swap { from: name.trim().to_owned(), to: to.to_owned(), any_case: true };
    std::iter::once(whole).chain(parts).collect()
}

/// Every word that is written small in what this customer and these papers say, or that the listener knows.
fn ordinary_words(case: &Case, locale: &Locale) -> BTreeSet<String> {
    let lexicon = files::shipped_locale(locale.tag(), "ron");
    let contact = &case.contact;
    let lines = case.person.lines.iter().map(|line| &line.says);
    let answers = contact.answers.iter().map(|answer| &answer.says);
    let items = contact.items.iter().map(|item| &item.says);
    let papers = contact.papers.iter().map(|paper| &paper.text);
    let all = lines.chain(answers).chain(items).chain(papers).chain([&contact.opens, &contact.briefing]);
    let all = all.chain(lexicon.iter().map(|(_, text)| text));
    let words = all.flat_map(|text| text.split(|sign: char| !sign.is_alphabetic()));
    words.filter(|word| word.chars().all(char::is_lowercase)).map(str::to_owned).collect()
}

impl Swap {
    fn made_in(&self, text: &str) -> String {
        let mut made = String::with_capacity(text.len());
        let mut before = None;
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let length = if before.is_some_and(char::is_alphanumeric) { None } else { self.length_at(rest) };
            if let Some(length) = length {
                made.push_str(&self.to);
                before = rest[..length].chars().next_back();
                rest = &rest[length..];
            } else {
                made.push(next);
                before = Some(next);
                rest = &rest[next.len_utf8()..];
            }
        }
        made
    }

    /// How many bytes at the start of `text` are what is to go, as a word of its own.
    fn length_at(&self, text: &str) -> Option<usize> {
        let mut length = 0;
        let mut signs = text.chars();
        for wanted in self.from.chars() {
            let found = signs.next()?;
            let alike = found == wanted || (self.any_case && found.to_lowercase().eq(wanted.to_lowercase()));
            if !alike {
                return None;
            }
            length += found.len_utf8();
        }
        signs.next().is_none_or(|after| !after.is_alphanumeric()).then_some(length)
    }
}
